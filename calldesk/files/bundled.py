"""Reads the texts that ship with the program: score model, event kinds, campaigns, words of the practice data."""

from collections.abc import Mapping
from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING

from calldesk.domain.event_kinds import EventKind, read_event_kinds
from calldesk.domain.score_model import read_model

if TYPE_CHECKING:
    from calldesk.domain.practice_definitions import PracticeDefinitions
    from calldesk.domain.practice_handoffs import PracticeHandoffs
    from calldesk.domain.practice_words import PracticeWords

CAMPAIGN_FILES = ("campaign_webinar.toml", "campaign_trade_show.toml", "campaign_web.toml")


def default_model_toml() -> tuple[str, str]:
    """The score model of a database that has no other: its TOML, and the version it calls itself."""
    toml = _text("models", "default.toml")
    return toml, read_model(toml).version


def event_kinds() -> Mapping[str, EventKind]:
    """The kinds of events by their code."""
    return read_event_kinds(_text("models", "event_kinds.toml"))


def campaign_texts() -> tuple[str, ...]:
    """The practice campaigns, each as the TOML text that is kept with a campaign."""
    return tuple(_text("practice", name) for name in CAMPAIGN_FILES)


def practice_words() -> "PracticeWords":
    """What the practice data is drawn from."""
    from calldesk.domain.practice_words import read_practice_words  # noqa: PLC0415 - only to make practice data

    return read_practice_words(_text("practice", "words.toml"), _text("practice", "stories.toml"))


def practice_definitions() -> "PracticeDefinitions":
    """The definition of "qualified" that practice data comes with, and how the practice team came to it."""
    from calldesk.domain.practice_definitions import read_practice_definitions  # noqa: PLC0415 - as above

    return read_practice_definitions(_text("practice", "definition_story.toml"), partial(_text, "practice"))


def practice_handoffs() -> "PracticeHandoffs":
    """The hand-offs that the practice data of a window comes with."""
    from calldesk.domain.practice_handoffs import read_practice_handoffs  # noqa: PLC0415 - as above

    return read_practice_handoffs(_text("practice", "handoff_story.toml"))


def _text(folder: str, name: str) -> str:
    return (files("resources") / folder / name).read_text("utf-8")
