"""Keeps what is in hand alive: the heartbeat of the claims, and the card as its facts stand (R1, R9)."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from ui.call_screen import in_hand
from ui.call_screen.work import CallWork
from ui.kit.runner import Runner

_HEARTBEAT_MS = 60_000
_READY_MS = 1_000
"""The first lead is on the card by then, and is being read."""
_TOPICS = (
    Topic.EVENTS,
    Topic.LEADS,
    Topic.SETTINGS,
    Topic.CRITERIA,
    Topic.FRONT_DESK,
    Topic.CAMPAIGNS,
    Topic.DEFINITIONS,
)


class Keeper(QObject):
    """Beats once a minute while leads are in hand."""

    def __init__(self, desk: Desk, runner: Runner, work: CallWork) -> None:
        super().__init__(work)
        self._desk = desk
        self._runner = runner
        self._work = work
        self._beat = QTimer(self)
        self._beat.setInterval(_HEARTBEAT_MS)
        self._beat.timeout.connect(self.keep)
        self._beat.start()
        self._ready = QTimer(self)
        self._ready.setInterval(_READY_MS)
        self._ready.timeout.connect(self.make_ready)
        self._ready.start()
        runner.changed.connect(self.facts_changed)
        work.line.refused.connect(self._read_again)

    def keep(self) -> None:
        """Renews the claims; between calls the card's score is read anew, for it decays."""
        if self._work.held.current is not None and not self._work.is_busy:
            self._runner.write(self, partial(in_hand.keep, self._desk, self._work.held), refused=self._work.lost)
            self._read_again()

    def make_ready(self) -> None:
        """Once, when the first lead is in hand: what the first call needs is made ready meanwhile."""
        if self._work.is_between_calls:
            self._ready.stop()
            self._runner.write(self, partial(in_hand.make_ready, self._desk, self._work.held), refused=self._work.lost)

    def facts_changed(self, changes: Changes) -> None:
        """Reads the card again when something happened with its lead."""
        current = self._work.held.current
        touched = [changes.ids[topic] for topic in _TOPICS if topic in changes.ids]
        if current is not None and any(not ids or current.lead_id in ids for ids in touched):
            self._read_again()

    def _read_again(self) -> None:
        """Between calls and in them: what the lead does meanwhile changes what there is to say."""
        if self._work.held.current is not None and not self._work.is_busy:
            job = partial(in_hand.card_again, self._desk, self._work.held)
            self._runner.read(self, job, self._work.same_again, slot="card")
