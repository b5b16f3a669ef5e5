"""The board's readings: the present with every change, the past seldom enough to leave the machine alone."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.actions.rolled_days import offer_report_zone
from calldesk.desk import Desk, Query
from calldesk.domain.board import Period, Span, span
from calldesk.domain.changes import Topic
from calldesk.queries.board import Board, board, first_team
from calldesk.queries.board_past import BoardUsual, BoardWeeks, board_usual, board_weeks
from calldesk.queries.rolled_days import no_zone_is_said
from calldesk.queries.signals import Signals, board_signals
from ui.kit.runner import Runner
from ui.kit.screen import Screen

Rows = TypeVar("Rows", Board, BoardUsual, BoardWeeks, Signals)
_TOPICS = frozenset(
    {
        Topic.CALLS,
        Topic.CLAIMS,
        Topic.EVENTS,
        Topic.LEADS,
        Topic.HANDOFFS,
        Topic.SETTINGS,
        Topic.DEFINITIONS,
        Topic.TARGETS,
        Topic.COACHING,
    }
)
_LIVE_REST, _SELDOM_REST = 3, 20
"""From the beginning of a reading to the next pass so many times its length: the present takes a third of one processor
at most, what changes slowly a twentieth."""
_GATHER_MS = 80
_LEAST_SECONDS = 0.5
"""A dial of another desk is to show within a second: what comes in just after a reading began waits so long and for the
next one."""
_LATEST = 3
"""The shortest of so many readings tells how long one takes: a machine that was busy once is no slow machine."""


class Turn:
    """Lets one of the slow readings go on at a time: beside each other they leave the window's thread few turns."""

    def __init__(self) -> None:
        self._reading: Screen[Any] | None = None
        self._waiting: list[Screen[Any]] = []

    def takes(self, one: Screen[Any]) -> bool:
        """Whether it may read now; else it reads as soon as those before it have."""
        if self._reading in (None, one):
            self._reading = one
            return True
        if one not in self._waiting:
            self._waiting.append(one)
        return False

    def ends(self, one: Screen[Any]) -> None:
        """It has read: the next may."""
        if self._reading is one:
            self._reading = None
            if self._waiting:
                self._waiting.pop(0).refresh_in(0)


class Paced(Screen[tuple[Span, Rows, float]]):
    """Reads at most twice a second, and less often where a reading takes long.

    Attributes:
        took_seconds: How long the latest reading took.

    Signals:
        shown: The Span that was read for, and its rows.
    """

    topics = _TOPICS
    shown = Signal(object, object)

    def __init__(
        self, runner: Runner, widget: QWidget, read: Callable[[], Callable[[], tuple[Span, Rows]]], turn: Turn | None
    ) -> None:
        """Takes what gives the job, which holds values alone; a slow one waits for its turn, and rests longer."""
        super().__init__(runner, widget)
        self._turn = turn
        self._rest = _LIVE_REST if turn is None else _SELDOM_REST
        self._job: Callable[[], Callable[[], tuple[Span, Rows]]] = read
        self.took_seconds = 0.0
        self._lengths = deque([0.0], _LATEST)
        self._begun_at = -1e9

    @override
    def pause_ms(self, *, is_far: bool) -> int:
        rest = max(_LEAST_SECONDS, self._rest * min(self._lengths))
        return max(_GATHER_MS, round(1000 * (self._begun_at + rest - monotonic())))

    @override
    def refresh(self) -> None:
        self.refresh_in(self.pause_ms(is_far=True))

    def at_once(self) -> None:
        """Reads without a rest: another period was chosen."""
        self.refresh_in(0)

    @override
    def may_read(self) -> bool:
        return self._turn is None or self._turn.takes(self)

    @override
    def has_read(self) -> None:
        if self._turn is not None:
            self._turn.ends(self)

    @override
    def load(self) -> Callable[[], tuple[Span, Rows, float]]:
        job = self._job()
        self._begun_at = monotonic()

        def timed() -> tuple[Span, Rows, float]:
            begun = monotonic()
            found, rows = job()
            return found, rows, monotonic() - begun

        return timed

    @override
    def show(self, rows: tuple[Span, Rows, float]) -> None:
        found, read, self.took_seconds = rows
        self._lengths.append(self.took_seconds)
        self.shown.emit(found, read)


class Reading:
    """What is read: one period of one desk, by the days of one zone, of everybody or of one named team.

    Attributes:
        period: Of which.
        team: Of whom; "" = everybody, None = nobody has chosen: a leader's own team where they are in one.
    """

    def __init__(self, desk: Desk, zone: str) -> None:
        self._desk, self._zone = desk, zone
        self.period = Period.TODAY
        self.team: str | None = None

    def present(self) -> Callable[[], tuple[Span, Board]]:
        """The job that reads the present."""
        return self._job(board)

    def usual(self) -> Callable[[], tuple[Span, BoardUsual]]:
        """The job that reads what it is held against."""
        return self._job(board_usual)

    def weeks(self) -> Callable[[], tuple[Span, BoardWeeks]]:
        """The job that reads how the last weeks went."""
        return self._job(board_weeks)

    def signals(self) -> Callable[[], tuple[Span, Signals]]:
        """The job that reads the honest measures."""
        return self._job(board_signals)

    def is_of(self, span: Span) -> bool:
        """Whether this is what is looked at now."""
        return span.period is self.period and self.team in {None, span.team}

    def keep_days(self) -> None:
        """The days of the board's zone are kept added up from now on, where nobody has said of which (a writing job).

        Raises:
            DeskError: The desk may only read, or the database is away.
        """
        if self._desk.read(no_zone_is_said):
            self._desk.write(offer_report_zone, self._zone)

    def _job(self, query: Query[[Span], Rows]) -> Callable[[], tuple[Span, Rows]]:
        desk, zone, period, team = self._desk, self._zone, self.period, self.team

        def read() -> tuple[Span, Rows]:
            whose = team if team is not None else desk.read(first_team, zone)
            found = replace(span(period, desk.now(), zone), team=whose)
            return found, desk.read(query, found)

        return read
