"""Keeps what a typed time is held against: when the person at this desk is away."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.absences import AwaySpan
from calldesk.domain.changes import Topic
from calldesk.queries.absences import my_away
from ui.call_screen.time_asked import TimeAsked
from ui.kit.runner import Runner
from ui.kit.screen import Screen


class AbsenceKeeper(Screen[tuple[AwaySpan, ...]]):
    """Reads the own absences with the page, and again whenever somebody says or takes back one."""

    topics = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk, runner: Runner, over: QWidget, time: TimeAsked) -> None:
        super().__init__(runner, over)
        self._desk, self._time = desk, time
        runner.changed.connect(self.on_changes)

    @override
    def load(self) -> Callable[[], tuple[AwaySpan, ...]]:
        desk = self._desk
        return lambda: desk.read(my_away)

    @override
    def show(self, rows: tuple[AwaySpan, ...]) -> None:
        self._time.know_absences(rows)
