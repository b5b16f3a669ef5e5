"""The feed of a team's desk: hears what other desks changed and tells them what this one did (LISTEN and NOTIFY).

One thread with one connection. The first notice goes out at once, but for the time in which the desk itself reads on,
then at most one a second; never from the transaction that made the change, since NOTIFY holds a lock of the whole
server until the commit (reference/performance.md).
"""

import logging
import random
import select
import socket
import time
from collections.abc import Callable
from contextlib import closing, suppress
from threading import Event, Lock, Thread

import psycopg

from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.links import OFFLINE_SECONDS, Link, LinkState
from calldesk.domain.moments import from_unix
from calldesk.store.asking import SILENT_SECONDS, ask
from calldesk.store.notices import CHANNEL, heard, merged, told

APART_SECONDS = 0.9
"""Between two notices of one desk: what happens right after a notice still shows elsewhere within a second."""
LULL_SECONDS = 0.05
"""Before the first: a notice wakes hundreds of desks at once, and the own next card is read before that."""
PULSE_SECONDS = 4.0
"""Between two questions whether the server is still there."""
LONGEST_PAUSE_SECONDS = 30.0
FIRST_PAUSE_SECONDS = 0.1
SOON_PAUSE_SECONDS = 1.0
"""Tries are at most so far apart in the first minute: a fail-over is over within seconds."""
SOON_SECONDS = 60.0
_LOG = logging.getLogger(__name__)
_Raw = psycopg.Connection[tuple[object, ...]]


class Feed:
    """Runs from its making to `close`.

    Attributes:
        link: How the desk stands with the server; any thread may read it.
    """

    def __init__(
        self, device: str, connect: Callable[[], _Raw], hear: Callable[[Changes], None], moved: Callable[[Link], None]
    ) -> None:
        self._device = device
        self._connect = connect
        self._hear = hear
        self._moved = moved
        self._pending = Changes()
        self._pending_at = 0.0
        self._pending_lock = Lock()
        self._stopped = Event()
        self._bell, self._ring = socket.socketpair()  # wakes the thread out of its waiting for the server
        self._ring.setblocking(False)
        self._told_at = -APART_SECONDS
        self._lost_at: float | None = time.monotonic()
        self._was_live = False
        self.link = Link(LinkState.RECONNECTING, from_unix(time.time()))
        self._thread = Thread(target=self._run, name="calldesk-feed", daemon=True)
        self._thread.start()

    @property
    def is_away(self) -> bool:
        """Whether the server was there and is gone."""
        return self._was_live and self._lost_at is not None

    def tell(self, changes: Changes) -> None:
        """Puts these changes on their way to the other desks; returns at once."""
        with self._pending_lock:
            if not self._pending:
                self._pending_at = time.monotonic()
            self._pending = merged(self._pending, changes)
        self._wake()

    def close(self) -> None:
        """Ends the thread; what was told and has not gone out is not sent any more."""
        self._stopped.set()
        self._wake()
        self._thread.join(SILENT_SECONDS * 2)
        self._bell.close()
        self._ring.close()

    def _wake(self) -> None:
        with suppress(BlockingIOError, OSError):  # a full bell rings already
            self._ring.send(b"!")

    def _run(self) -> None:
        tries = 0
        while not self._stopped.is_set():
            try:
                with closing(self._connect()) as raw:  # never a rollback on a line that may be cut
                    raw.execute(f"LISTEN {CHANNEL}".encode())
                    tries = 0
                    self._is_back()
                    self._listen(raw)
            except (psycopg.Error, DeskError, OSError, ValueError) as error:
                _LOG.info("The feed was cut: %s", error)
            if not self._stopped.is_set():
                self._is_away()
                tries += 1
                self._pause(tries)

    def _listen(self, raw: _Raw) -> None:
        pulse_at = time.monotonic() + PULSE_SECONDS
        while not self._stopped.is_set():
            wait = max(min(pulse_at, self._due_at()) - time.monotonic(), 0.0)
            ready, _, _ = select.select([raw.fileno(), self._bell.fileno()], [], [], wait)
            if self._bell.fileno() in ready:
                self._bell.recv(4096)
            if raw.fileno() in ready:
                self._pass_on(raw)
            if self._due_at() <= time.monotonic():
                self._send(raw)
            if pulse_at <= time.monotonic():
                ask(raw, b"SELECT 1")
                pulse_at = time.monotonic() + PULSE_SECONDS
                self._pass_on(raw)  # what came along with the answer

    def _pass_on(self, raw: _Raw) -> None:
        for notice in raw.notifies(timeout=0):
            changes = heard(self._device, notice.payload)
            if changes:
                self._hear(changes)

    def _due_at(self) -> float:
        if not self._pending:
            return float("inf")
        return max(self._told_at + APART_SECONDS, self._pending_at + LULL_SECONDS)

    def _send(self, raw: _Raw) -> None:
        with self._pending_lock:
            changes, self._pending = self._pending, Changes()
        self._told_at = time.monotonic()
        ask(raw, b"SELECT pg_notify($1, $2)", CHANNEL, told(self._device, changes))

    def _is_back(self) -> None:
        self._lost_at, self._was_live = None, True
        self._move(LinkState.LIVE)
        self._hear(Changes.everything())

    def _is_away(self) -> None:
        if self._lost_at is None:
            self._lost_at = time.monotonic()
        long = time.monotonic() - self._lost_at >= OFFLINE_SECONDS
        self._move(LinkState.OFFLINE if long else LinkState.RECONNECTING)

    def _move(self, state: LinkState) -> None:
        if state is self.link.state:
            return
        since_at = self.link.since_at if state is LinkState.OFFLINE else from_unix(time.time())
        self.link = Link(state, since_at)
        self._moved(self.link)

    def _pause(self, tries: int) -> None:
        """Waits, by full jitter, so that hundreds of desks do not come back in one instant."""
        lost = time.monotonic() - (self._lost_at or time.monotonic())
        longest = SOON_PAUSE_SECONDS if lost < SOON_SECONDS else LONGEST_PAUSE_SECONDS
        pause = random.uniform(0.0, min(FIRST_PAUSE_SECONDS * 2.0 ** min(tries, 12), longest))  # noqa: S311 - spreads
        self._stopped.wait(pause)
