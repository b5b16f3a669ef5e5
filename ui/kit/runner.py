"""The only threads: reads on a small pool, writes on one ordered worker, answers back by one queued signal."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from calldesk.domain.errors import DeskError

T = TypeVar("T")
_READERS = 3
_PATIENCE_SECONDS = 5.0
"""Waiting for a reading before what it reads is closed under it; a silent network takes longer."""
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a job.

    Attributes:
        owner: Who asked; nothing is delivered when it is gone.
        slot: Which question of the owner it answers; "" = every answer counts.
        ticket: Number of the question; older ones of a slot are dropped.
        ended: Hears that it came, before it is delivered.
        give: Delivers the answer.
    """

    owner: QObject
    slot: str
    ticket: int
    ended: Callable[[], None]
    give: Callable[[], None]


class Runner(QObject):
    """Takes jobs away from the window's thread and brings their answers back to it.

    Signals:
        failed: A DeskError nobody asked to see; its sentence goes to a toast.
        broke: An exception that is a bug, already logged with its trace.
        changed: Changes of a commit; emitted from any thread, received in the window's.
    """

    failed = Signal(object)
    broke = Signal(object)
    changed = Signal(object)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._readers = ThreadPoolExecutor(_READERS, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._reading: set[Future[None]] = set()
        self._tickets: dict[tuple[int, str], int] = {}
        self._asked = 0
        self._waiting = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether every answer has been delivered."""
        return self._waiting == 0

    def read(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None],
        *,
        slot: str = "load",
        refused: Callable[[DeskError], None] | None = None,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Runs a job that only reads; a newer one of the same owner and slot drops this one's answer.

        Args:
            owner: Who asks; once it is destroyed nothing is delivered.
            job: Runs in another thread; it may hold values only, no widgets.
            done: Gets the result, in the window's thread.
            slot: Which of the owner's questions it is.
            refused: Gets a DeskError instead of the `failed` signal.
            ended: Called just before any of these, and before `broke`; never for an answer that is dropped.
        """
        self._start(self._readers, owner, slot, (job, done, refused, ended))

    def write(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        *,
        refused: Callable[[DeskError], None] | None = None,
    ) -> None:
        """Runs a job that writes, after all earlier ones; its answer is always delivered while the owner lives."""
        self._start(self._writer, owner, "", (job, done or (lambda _result: None), refused, lambda: None))

    def end(self, owner: QObject, job: Callable[[], object]) -> None:
        """Runs a job that closes what is read: after all earlier writes, and once nobody reads any more."""
        reading = tuple(self._reading)

        def ended() -> None:
            wait(reading, _PATIENCE_SECONDS)
            job()

        self.write(owner, ended)

    def close(self) -> None:
        """Finishes every write that was asked for; reads that nobody began, and whatever comes later, are forgotten."""
        self._closed = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _start(self, pool: ThreadPoolExecutor, owner: QObject, slot: str, call: tuple[Any, Any, Any, Any]) -> None:
        if self._closed:
            return
        self._asked += 1
        self._waiting += 1
        ticket = self._asked
        if slot:
            self._tickets[id(owner), slot] = ticket
        asked = pool.submit(self._run, owner, slot, ticket, call)
        if pool is self._readers:
            self._reading.add(asked)
            asked.add_done_callback(self._reading.discard)

    def _run(self, owner: QObject, slot: str, ticket: int, call: tuple[Any, Any, Any, Any]) -> None:
        job, done, refused, ended = call
        try:
            result = job()
        except DeskError as error:
            give = self._bind(refused or self.failed.emit, error)
        except Exception as error:  # noqa: BLE001 - an edge: a bug in a job must reach the window, not end a thread
            _LOG.exception("job_broke")
            give = self._bind(self.broke.emit, error)
        else:
            give = self._bind(done, result)
        self._answered.emit(_Answer(owner, slot, ticket, ended, give))

    @staticmethod
    def _bind(call: Callable[[Any], Any], value: object) -> Callable[[], None]:
        return lambda: call(value)

    def _deliver(self, answer: _Answer) -> None:
        self._waiting -= 1
        key = (id(answer.owner), answer.slot)
        if answer.slot and self._tickets.get(key) != answer.ticket:
            return
        self._tickets.pop(key, None)
        if isValid(answer.owner):
            answer.ended()
            answer.give()
