"""Watchdog: ends a network connection that has fallen silent, which no option of libpq does.

A peer, or something between, that still acknowledges bytes keeps a connection alive for ever: neither TCP timeouts nor
`statement_timeout` end the wait (reference/reliability.md 2.2). Shutting the socket down does.
"""

import socket
import time
from contextlib import suppress
from threading import Condition, Thread, current_thread
from types import TracebackType
from typing import Self

_NEVER = float("inf")


class Deadline:
    """A block of work on one connection, to be left before its time is up.

    Attributes:
        fired: Whether the connection was ended; stays readable after the block.
    """

    __slots__ = ("_dog", "_fileno", "_seconds", "ends_at", "fired")

    def __init__(self, dog: "Watchdog", fileno: int, seconds: float) -> None:
        self._dog = dog
        self._fileno = fileno
        self._seconds = seconds
        self.ends_at = _NEVER
        self.fired = False

    def __enter__(self) -> Self:
        self.ends_at = time.monotonic() + self._seconds
        self._dog._watch(self)  # noqa: SLF001 - one piece of work in two classes
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dog._leave(self)  # noqa: SLF001 - as above

    def fire(self) -> None:
        """Ends the connection; only under the watchdog's lock, where the block cannot be left meanwhile."""
        self.fired = True
        # A duplicate: closing it leaves the owner's number open, so libpq sees an end and not a stranger's socket.
        with (
            suppress(OSError),  # it is closed already
            socket.fromfd(self._fileno, socket.AF_INET, socket.SOCK_STREAM) as peer,
        ):
            peer.shutdown(socket.SHUT_RDWR)


class Watchdog:
    """Watches over any number of connections with one thread, which exists from the first use to `close`.

    Entering and leaving a block takes a lock (2 to 3 us); the thread is woken only by a block that ends before its next
    look, so of many short ones about one in `seconds` wakes it.
    """

    def __init__(self) -> None:
        self._told = Condition()
        self._watched: set[Deadline] = set()
        self._looks_at = _NEVER
        self._thread: Thread | None = None

    def deadline(self, fileno: int, seconds: float) -> Deadline:
        """A context manager that shuts the socket down where its block is not left within these seconds.

        The block may not close the socket itself and go on: its number could be another one's by then. Once the block
        is left, the number is never touched again.
        """
        return Deadline(self, fileno, seconds)

    def end_waits(self) -> None:
        """Shuts the socket of every block that is open at this moment down: the server is known to be gone."""
        with self._told:
            for block in self._watched:
                block.fire()
            self._watched.clear()

    @property
    def is_awake(self) -> bool:
        """Whether the thread exists."""
        return self._thread is not None

    def close(self) -> None:
        """Ends the thread; a later block starts it anew. Blocks that are open then go on unwatched."""
        with self._told:
            thread, self._thread = self._thread, None
            self._watched.clear()
            self._told.notify_all()
        if thread is not None:
            thread.join()

    def _watch(self, block: Deadline) -> None:
        with self._told:
            self._watched.add(block)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="connection watchdog", daemon=True)
                self._thread.start()
            elif block.ends_at < self._looks_at:
                self._told.notify_all()

    def _leave(self, block: Deadline) -> None:
        with self._told:
            self._watched.discard(block)

    def _run(self) -> None:
        with self._told:
            while self._thread is current_thread():
                now = time.monotonic()
                for block in [block for block in self._watched if block.ends_at <= now]:
                    self._watched.discard(block)
                    block.fire()
                self._looks_at = min((block.ends_at for block in self._watched), default=_NEVER)
                self._told.wait(None if self._looks_at == _NEVER else self._looks_at - now)
