"""The tables of colours by role, light and dark, each in high contrast too; a widget names a role, never a value."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a colour is for (mock/TOKENS.md)."""

    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    BORDER = "border"
    BORDER2 = "border2"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_SOFT = "accent_soft"
    OK = "ok"
    OK_SOFT = "ok_soft"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    BAD = "bad"
    BAD_SOFT = "bad_soft"
    COLD = "cold"
    COLD_SOFT = "cold_soft"


Tokens = Mapping[Role, str]
"""Role to ``#RRGGBB``."""

LIGHT: Tokens = MappingProxyType(
    {
        Role.BG: "#F5F6F8",
        Role.SURFACE: "#FFFFFF",
        Role.RAISED: "#F9FAFB",
        Role.BORDER: "#E4E7EC",
        Role.BORDER2: "#D0D5DD",
        Role.TEXT: "#101828",
        Role.TEXT2: "#475467",
        Role.TEXT3: "#667085",
        Role.ACCENT: "#3E4FD8",
        Role.ACCENT_TEXT: "#FFFFFF",
        Role.ACCENT_SOFT: "#EEF0FF",
        Role.OK: "#067647",
        Role.OK_SOFT: "#E7F8EF",
        Role.WARN: "#A15C07",
        Role.WARN_SOFT: "#FEF5E1",
        Role.BAD: "#B42318",
        Role.BAD_SOFT: "#FEEFED",
        Role.COLD: "#475467",
        Role.COLD_SOFT: "#EEF0F3",
    }
)

DARK: Tokens = MappingProxyType(
    {
        Role.BG: "#0E1014",
        Role.SURFACE: "#16191F",
        Role.RAISED: "#1C2027",
        Role.BORDER: "#262B34",
        Role.BORDER2: "#363D49",
        Role.TEXT: "#EDEFF3",
        Role.TEXT2: "#B3BAC6",
        Role.TEXT3: "#8E97A6",
        Role.ACCENT: "#8493FF",
        Role.ACCENT_TEXT: "#0B0D1A",
        Role.ACCENT_SOFT: "#22274A",
        Role.OK: "#4CD08F",
        Role.OK_SOFT: "#12291F",
        Role.WARN: "#F2B84B",
        Role.WARN_SOFT: "#2E2513",
        Role.BAD: "#FF8A7E",
        Role.BAD_SOFT: "#331A19",
        Role.COLD: "#B3BAC6",
        Role.COLD_SOFT: "#242932",
    }
)

LIGHT_STRONG: Tokens = MappingProxyType(
    {
        Role.BG: "#FFFFFF",
        Role.SURFACE: "#FFFFFF",
        Role.RAISED: "#FFFFFF",
        Role.BORDER: "#475467",
        Role.BORDER2: "#101828",
        Role.TEXT: "#000000",
        Role.TEXT2: "#101828",
        Role.TEXT3: "#344054",
        Role.ACCENT: "#1F2DA8",
        Role.ACCENT_TEXT: "#FFFFFF",
        Role.ACCENT_SOFT: "#E6E9FF",
        Role.OK: "#054F31",
        Role.OK_SOFT: "#E7F8EF",
        Role.WARN: "#6E2A0C",
        Role.WARN_SOFT: "#FEF5E1",
        Role.BAD: "#8A1008",
        Role.BAD_SOFT: "#FEEFED",
        Role.COLD: "#344054",
        Role.COLD_SOFT: "#EEF0F3",
    }
)
"""High contrast: every text at 7:1 or better, every edge drawn in the colour of text."""

DARK_STRONG: Tokens = MappingProxyType(
    {
        Role.BG: "#000000",
        Role.SURFACE: "#000000",
        Role.RAISED: "#0B0D11",
        Role.BORDER: "#98A1B0",
        Role.BORDER2: "#D0D5DD",
        Role.TEXT: "#FFFFFF",
        Role.TEXT2: "#EDEFF3",
        Role.TEXT3: "#C6CCD6",
        Role.ACCENT: "#A9B4FF",
        Role.ACCENT_TEXT: "#000000",
        Role.ACCENT_SOFT: "#1A1F45",
        Role.OK: "#6FE3AC",
        Role.OK_SOFT: "#0C2217",
        Role.WARN: "#FFCB66",
        Role.WARN_SOFT: "#2A1F08",
        Role.BAD: "#FFB4AB",
        Role.BAD_SOFT: "#330F0D",
        Role.COLD: "#D0D5DD",
        Role.COLD_SOFT: "#1C2027",
    }
)

SOFT: Mapping[Role, Role] = MappingProxyType(
    {
        Role.ACCENT: Role.ACCENT_SOFT,
        Role.OK: Role.OK_SOFT,
        Role.WARN: Role.WARN_SOFT,
        Role.BAD: Role.BAD_SOFT,
        Role.COLD: Role.COLD_SOFT,
    }
)
"""The ground that stands behind text of a tone."""

TEXT_ON_GROUND: tuple[tuple[Role, Role], ...] = (
    *(
        (text, ground)
        for text in (Role.TEXT, Role.TEXT2, Role.TEXT3)
        for ground in (Role.BG, Role.SURFACE, Role.RAISED)
    ),
    *((text, Role.ACCENT_SOFT) for text in (Role.TEXT, Role.TEXT2, Role.ACCENT)),
    *((tone, Role.SURFACE) for tone in SOFT),
    *SOFT.items(),
    (Role.OK, Role.BG),
    (Role.ACCENT_TEXT, Role.ACCENT),
    (Role.WARN, Role.ACCENT_SOFT),
)
"""Every pair of text and ground that the screens use; a test holds each at 4.5:1 or better."""


def tokens(*, dark: bool, high_contrast: bool) -> Tokens:
    """The table to paint with."""
    if high_contrast:
        return DARK_STRONG if dark else LIGHT_STRONG
    return DARK if dark else LIGHT
