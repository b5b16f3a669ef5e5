"""Keeps the day's figures true, and knows which outcome undo would take back (R11)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.changes import Topic
from calldesk.domain.moments import Moment, instant, moment
from calldesk.queries.hand_over import to_hand_over_count
from calldesk.queries.my_day import MyDay, my_day
from calldesk.queries.open_calls import OpenCall, open_calls
from ui.kit import text
from ui.kit.runner import Runner
from ui.kit.screen import Screen


@dataclass(frozen=True, slots=True)
class DayRead:
    """The user's day, how many qualified leads of anybody wait to be handed over, and own calls without an outcome."""

    mine: MyDay
    waiting: int
    unlogged: tuple[OpenCall, ...]


class Day(Screen[DayRead]):
    """The qualifier's own figures since midnight.

    Signals:
        shown: The MyDay that was read.
        unlogged: The OpenCalls that were read.
        figures: Name, value, words beside it and definition of each figure, for the top bar.
    """

    topics = frozenset({Topic.CALLS, Topic.HANDOFFS})
    shown = Signal(object)
    unlogged = Signal(object)
    figures = Signal(object)

    def __init__(self, desk: Desk, runner: Runner, widget: QWidget, zone: str) -> None:
        super().__init__(runner, widget)
        self._desk = desk
        self._zone = zone

    @override
    def load(self) -> Callable[[], DayRead]:
        desk, since = self._desk, midnight(self._desk.now(), self._zone)
        return lambda: DayRead(desk.read(my_day, since), desk.read(to_hand_over_count), desk.read(open_calls))

    @override
    def show(self, rows: DayRead) -> None:
        mine = rows.mine
        self.shown.emit(mine)
        self.unlogged.emit(rows.unlogged)
        least = text.duration(mine.conversation_seconds)
        waiting = text.plural(rows.waiting, self.tr("1 waits"), self.tr("{0} wait"))
        self.figures.emit(
            (
                (self.tr("Dials"), text.number(mine.dials), "", self.tr("Dials you made since midnight")),
                (
                    self.tr("Conversations"),
                    text.number(mine.conversations),
                    "",
                    self.tr("Leads you reached and talked with for at least {0}").format(least),
                ),
                (
                    self.tr("Qualified"),
                    text.number(mine.qualified),
                    waiting if rows.waiting else "",
                    self.tr("Leads you marked as qualified today. {0} in “To hand over”: press to see them (G)").format(
                        waiting
                    ),
                ),
            )
        )


def midnight(now: Moment, zone: str) -> Moment:
    """The start of the reader's day."""
    local = instant(now).astimezone(text.zone(zone))
    return moment(datetime.combine(local.date(), time(), local.tzinfo))
