"""Where panels of the team open: the page they lie over, what they read and write with, and the lead in hand there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from calldesk.queries.lead_card import LeadCard
from ui.call_screen.work import Tools


def _nobody() -> LeadCard | None:
    return None


def _no_call() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Place:
    """A page with such panels over it; they end with it.

    Attributes:
        screen: The page.
        held: The lead on its card; None = there is none.
        is_calling: Whether a call runs there.
    """

    screen: QWidget
    tools: Tools
    held: Callable[[], LeadCard | None] = _nobody
    is_calling: Callable[[], bool] = _no_call
