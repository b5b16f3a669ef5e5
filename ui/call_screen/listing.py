"""Keeps the call list true: reads it between calls, never in the middle of one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.calling import Tier
from calldesk.domain.changes import Topic
from calldesk.queries.call_list import PAGE, call_list
from ui.call_list.panel import CallListPanel
from ui.call_screen.list_face import ALL_TAB, Listed, empty_words, list_face, list_rows, ticked
from ui.kit.runner import Runner
from ui.kit.screen import Screen

if TYPE_CHECKING:
    from calldesk.queries.lead_card import LeadCard

_SECOND_MS = 1_000


class Listing(Screen[Listed]):
    """The call list of the core in the panel, with the leads in hand on top.

    Signals:
        shown: The CallList that was read.
    """

    topics = frozenset({Topic.LEADS, Topic.CALLS, Topic.CLAIMS, Topic.EVENTS, Topic.SETTINGS})
    shown = Signal(object)

    def __init__(self, desk: Desk, runner: Runner, panel: CallListPanel, zone: str, rows: int = PAGE) -> None:
        super().__init__(runner, panel)
        self._rows = rows
        self._desk = desk
        self._panel = panel
        self._zone = zone
        self._listed: Listed | None = None
        self._paging = False
        self._held: tuple[tuple[LeadCard, str], ...] = ()
        panel.tab_chosen.connect(self._turn)
        panel.end_reached.connect(self._more)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._second.start()

    @override
    def load(self) -> Callable[[], Listed]:
        return partial(_read, self._desk, self._rows)

    @override
    def show(self, rows: Listed) -> None:
        self._listed = rows
        self._paging = False
        self._draw()
        self.shown.emit(rows.found)

    def read_whole(self) -> None:
        """A whole page from now on; the first rows of a start are few, so that they come sooner."""
        self._rows = PAGE
        self.refresh()

    def hold_leads(self, held: Sequence[tuple["LeadCard", str]]) -> None:
        """Which leads stand on top, with their marks; drawn at once."""
        self._held = tuple(held)
        self._draw()

    def _turn(self, tab: int) -> None:
        """The tab All stands still at one instant, so that its pages fit together; the others follow the facts."""
        self.hold("all", held=tab == ALL_TAB)
        if tab != ALL_TAB:
            self.refresh()
        self._draw()

    def _more(self) -> None:
        listed = self._listed
        if listed is None or self._paging or self._panel.tabs.index != ALL_TAB or listed.found.next_page is None:
            return
        self._paging = True
        desk, cursor = self._desk, listed.found.next_page
        self.runner.read(
            self, lambda: list_rows(desk.read(call_list, after=cursor, reasons=False)), self._add, slot="page"
        )

    def _add(self, page: Listed) -> None:
        self._paging = False
        if self._listed is not None and self._panel.tabs.index == ALL_TAB:
            self._listed = self._listed.followed_by(page)
            self._draw()

    def _tick(self) -> None:
        """Counts first touches down, once a second and without a question; the tab All stands still."""
        counts = self._listed is not None and self._listed.found.touch_count > 0
        held = any(card.tier is Tier.FIRST_TOUCH for card, _ in self._held)
        if self._listed is not None and (counts or held) and self._panel.isVisible() and "all" not in self.holds:
            self._listed = ticked(self._listed, self._desk.now())
            self._draw()

    def _draw(self) -> None:
        found = self._listed
        if found is None:
            return
        face = list_face(found, self._held, self._panel.tabs.index, self._desk.now(), self._zone)
        self._panel.show_face(face, self._held[0][0].lead_id if self._held else None)

    @property
    def has_rows(self) -> bool:
        """Whether anybody may be called."""
        return self._listed is not None and bool(self._listed.found.rows)

    def why_empty(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        """Why nobody may be called: a head, when that changes, and counts with their reasons."""
        if self._listed is None:
            return "", "", ()
        return empty_words(self._listed, self._desk.now(), self._zone)


def _read(desk: Desk, rows: int) -> Listed:
    found = desk.read(call_list, rows, reasons=False)
    if found.rows:
        return list_rows(found)
    from calldesk.queries.left_out import left_out  # noqa: PLC0415 - only an empty list says why

    return list_rows(found, desk.read(left_out))
