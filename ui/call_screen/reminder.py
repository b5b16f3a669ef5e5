"""Says once, two minutes before, that a callback of the user's own falls due."""

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import MINUTE_SECONDS, Moment
from calldesk.queries.callbacks_soon import CallbackSoon, callbacks_soon
from ui.kit import text
from ui.kit.runner import Runner
from ui.kit.screen import Screen

AHEAD_SECONDS = 2 * MINUTE_SECONDS


class Reminder(Screen[tuple[CallbackSoon, ...]]):
    """Looks every 15 s and says one callback at a time; a callback that was moved is said again.

    Signals:
        soon: The sentence for the toast; its time is the reader's own.
    """

    soon = Signal(str)

    def __init__(self, desk: Desk, runner: Runner, widget: QWidget, zone: str) -> None:
        super().__init__(runner, widget)
        self._desk = desk
        self._zone = zone
        self._told: set[tuple[LeadId, Moment]] = set()

    @override
    def load(self) -> Callable[[], tuple[CallbackSoon, ...]]:
        return partial(self._desk.read, callbacks_soon, AHEAD_SECONDS)

    @override
    def show(self, rows: tuple[CallbackSoon, ...]) -> None:
        fresh = next((one for one in rows if (one.lead_id, one.callback_at) not in self._told), None)
        if fresh is not None:
            self._told.add((fresh.lead_id, fresh.callback_at))
            self.soon.emit(self._words(fresh, self._desk.now()))

    def _words(self, one: CallbackSoon, now: Moment) -> str:
        minutes = max(1, ceil((one.callback_at - now) / MINUTE_SECONDS))
        at = text.when(one.callback_at, now, self._zone)
        left = text.short(minutes * MINUTE_SECONDS)
        return self.tr("Callback with {0} at {1}, in {2}").format(one.name, at, left)
