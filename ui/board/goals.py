"""How targets are written on the board: beside a figure, in the bar under it, and in a person's tool tip."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from calldesk.domain.targets import LEVELS, METRICS, TALK, TOUCH
from ui.board.words import minutes
from ui.kit import text

translate = QCoreApplication.translate
OF_FIGURE = {
    "accepted": "accepted",
    "qualified": "qualified",
    "conversations": "conversations",
    "dials": "dials",
    "talk": TALK,
    "touch": TOUCH,
}
"""Which metric a figure of the strip is."""


def metric_names() -> Mapping[str, str]:
    """What people call what a target is set for."""
    return {
        "accepted": translate("board", "Accepted"),
        "conversations": translate("board", "Conversations"),
        "qualified": translate("board", "Qualified"),
        "dials": translate("board", "Dials"),
        TALK: translate("board", "Talk, median"),
        TOUCH: translate("board", "First touch, web"),
    }


def goal_words(metric: str, value: float) -> str:
    """A target as it is read: ``16``, ``8.4``, ``3:00``."""
    if metric in LEVELS:
        return minutes(value)
    return text.number(round(value)) if abs(value - round(value)) < _EVEN else text.points(value)


_EVEN = 0.05


def of_words(metric: str, value: float | None) -> str:
    """``of 16`` beside a figure; "" = there is no target."""
    return translate("board", "of {0}").format(goal_words(metric, value)) if value is not None else ""


def goal_list(goals: Mapping[str, float]) -> str:
    """``Accepted 3, Conversations 16``; what counts comes first, "" = none is set."""
    names = metric_names()
    return ", ".join(f"{names[metric]} {goal_words(metric, goals[metric])}" for metric in METRICS if metric in goals)


def goal_tip(goals: Mapping[str, float]) -> str:
    """The same as a line of its own."""
    told = goal_list(goals)
    return translate("board", "Targets: {0}").format(told) if told else ""


def bar(value: float, mean: float | None, goal: float | None) -> tuple[float, float | None]:
    """Filled and tick, 0 .. 1: the whole track is the target; without one the longer of both fills four fifths."""
    scale = goal or max(value, mean or 0.0) * 1.25
    filled = value / scale if scale else 0.0
    tick = mean / scale if scale and mean is not None else None
    return min(1.0, filled), min(1.0, tick) if tick is not None else None
