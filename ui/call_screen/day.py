"""Keeps the day's figures true, and knows which outcome undo would take back (R11)."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.changes import Topic
from calldesk.domain.moments import Moment, instant, moment
from calldesk.queries.my_day import MyDay, my_day
from ui.kit import text
from ui.kit.runner import Runner
from ui.kit.screen import Screen


class Day(Screen[MyDay]):
    """The qualifier's own figures since midnight.

    Signals:
        shown: The MyDay that was read.
        figures: Name, value, goal and definition of each figure, for the top bar.
    """

    topics = frozenset({Topic.CALLS})
    shown = Signal(object)
    figures = Signal(object)

    def __init__(self, desk: Desk, runner: Runner, widget: QWidget, zone: str) -> None:
        super().__init__(runner, widget)
        self._desk = desk
        self._zone = zone

    @override
    def load(self) -> Callable[[], MyDay]:
        desk, since = self._desk, midnight(self._desk.now(), self._zone)
        return lambda: desk.read(my_day, since)

    @override
    def show(self, rows: MyDay) -> None:
        self.shown.emit(rows)
        least = text.duration(rows.conversation_seconds)
        self.figures.emit(
            (
                (self.tr("Dials"), text.number(rows.dials), "", self.tr("Dials you made since midnight")),
                (
                    self.tr("Conversations"),
                    text.number(rows.conversations),
                    "",
                    self.tr("Leads you reached and talked with for at least {0}").format(least),
                ),
                (
                    self.tr("Qualified"),
                    text.number(rows.qualified),
                    "",
                    self.tr("Leads you marked as qualified today; they wait in “to hand over”"),
                ),
            )
        )


def midnight(now: Moment, zone: str) -> Moment:
    """The start of the reader's day."""
    local = instant(now).astimezone(text.zone(zone))
    return moment(datetime.combine(local.date(), time(), local.tzinfo))
