"""Colours: every pair of text and ground the screens use can be read."""

import pytest

from ui.kit.tokens import TEXT_ON_GROUND, Role, tokens

LEAST = 4.5
LEAST_STRONG = 7.0
"""Of WCAG 2.2: AA, and AAA for high contrast."""


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(text: str, ground: str) -> float:
    high, low = sorted((luminance(text), luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_that_every_text_can_be_read_on_its_ground(dark, high_contrast):
    table = tokens(dark=dark, high_contrast=high_contrast)
    faint = {
        (text, ground): round(contrast(table[text], table[ground]), 2)
        for text, ground in TEXT_ON_GROUND
        if contrast(table[text], table[ground]) < (LEAST_STRONG if high_contrast else LEAST)
    }

    assert faint == {}


def test_that_high_contrast_strengthens_the_edge_of_a_control():
    for dark in (False, True):
        strong = tokens(dark=dark, high_contrast=True)
        for ground in (Role.BG, Role.SURFACE, Role.RAISED):
            assert contrast(strong[Role.BORDER2], strong[ground]) >= LEAST_STRONG
            assert contrast(strong[Role.BORDER], strong[ground]) >= LEAST


def test_that_every_role_has_a_colour_in_both_tables():
    tables = [tokens(dark=dark, high_contrast=strong) for dark in (False, True) for strong in (False, True)]
    assert [set(table) for table in tables] == [set(Role)] * 4
