"""Sender: the one thread that takes waiting commands to the database, in order, and never dies."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Condition, Lock, Thread

from calldesk.domain.errors import DeskError, Unavailable
from calldesk.domain.moments import Moment
from calldesk.outbox.backoff import Backoff
from calldesk.outbox.journal import Command, Journal, OutboxState

_LOG = logging.getLogger(__name__)
_LOOK_SECONDS = 30.0
"""With nothing to do, the journal is looked at so often, should nobody have called `wake`."""
_BROKEN_SECONDS = 1.0
"""Rest after a fault in the sender itself."""
_SENTENCE_LENGTH = 500


class Sender:
    """Applies the journal's waiting commands one by one, on a thread of its own.

    A command ends in one of two ways: the database has it (sent), or something but `Unavailable` came of it (a dead
    letter, with a sentence). `Unavailable` is waited out. A command may be applied twice, after a crash between the
    database's commit and the journal's: `apply` must change nothing then.
    """

    def __init__(
        self,
        journal: Journal,
        apply: Callable[[Command], None],
        *,
        now: Callable[[], Moment],
        on_change: Callable[[OutboxState], None] = lambda _state: None,
        backoff: Backoff | None = None,
        before: Callable[[], object] = lambda: None,
    ) -> None:
        """Makes it; `start` lets it work.

        Args:
            journal: Where the commands are.
            apply: Takes one command to the database and returns after its commit; called on the sender's thread.
            now: The desk's moment, when a command was sent.
            on_change: Hears the state after each step, on the sender's thread; what it raises is logged and ignored.
            backoff: How long to wait for a database that is away.
            before: Done before each look at what waits, on the sender's thread; a `DeskError` from it is
                waited out.
        """
        self._journal = journal
        self._apply = apply
        self._now = now
        self._on_change = on_change
        self._backoff = backoff or Backoff()
        self._before = before
        self._turn = Lock()
        self._told = Condition()
        self._news = True  # something may wait that the thread has not seen
        self._at_once = False
        self._is_idle = False
        self._is_stopped = False
        self._tries = 0
        self._away_since = 0.0
        self._trouble = ""
        self._thread = Thread(target=self._run, name="outbox sender", daemon=True)

    @property
    def is_alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    @property
    def trouble(self) -> str:
        """Why nothing goes out just now: the sentence of the last `Unavailable`; empty while all is well."""
        return self._trouble

    def start(self) -> None:
        """Lets it work; once only."""
        self._thread.start()

    def wake(self, *, at_once: bool = False) -> None:
        """Says that something waits; cheap, from any thread.

        Args:
            at_once: Also cuts a backoff short: a person asks, or the connection is known to be back.
        """
        with self._told:
            self._news = True
            self._at_once = self._at_once or at_once
            self._told.notify_all()

    def stop(self, timeout: float) -> bool:
        """Ends the thread after the command it is at; whether it ended within these seconds.

        What still waits stays in the journal. A thread that hangs in `apply` ends with the process.
        """
        with self._told:
            self._is_stopped = True
            self._told.notify_all()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def drained(self, timeout: float) -> bool:
        """Waits until the thread has found nothing more to send; False when that takes longer than these seconds."""
        with self._told:
            return self._told.wait_for(lambda: self._is_idle and not self._news, timeout)

    @contextmanager
    def turn(self, timeout: float) -> Iterator[bool]:
        """Keeps the thread from applying anything within the block, so that the caller may put and apply by itself.

        Gives whether that is in order: the thread's turn ended within these seconds, and nothing older waits. Where it
        is not, the caller only puts its command and calls `wake`.
        """
        is_mine = self._turn.acquire(timeout=timeout)
        try:
            yield is_mine and not self._journal.waiting(1)
        finally:
            if is_mine:
                self._turn.release()

    def _run(self) -> None:
        while not self._is_stopped:
            pause = _BROKEN_SECONDS
            try:
                pause = self._step()
            except BaseException as error:  # noqa: BLE001 - an edge: this thread outlives every fault, or facts stop flowing
                self._failed(error)
                _log("outbox_sender_broke")
            self._rest(pause)

    def _step(self) -> float:
        """Applies the oldest command that waits; gives the seconds to rest before the next."""
        with self._told:
            self._news = self._at_once = False
        with self._turn:
            try:
                self._before()
                waiting = self._journal.waiting(1)
                if waiting:
                    self._settle(waiting[0])
            except DeskError as error:
                self._failed(error)
                pause = self._backoff.wait(self._tries, time.monotonic() - self._away_since)
            else:
                self._tries, self._trouble = 0, ""
                pause = 0.0 if waiting else _LOOK_SECONDS
        self._tell()
        return pause

    def _settle(self, command: Command) -> None:
        """Applies a command and writes down what came of it.

        Raises:
            Unavailable: The database is away, or the journal cannot be written; the command still waits.
        """
        try:
            self._apply(command)
        except Unavailable:
            raise
        except DeskError as error:
            self._journal.mark_dead(command.seq, _words_of(error))
        except BaseException as error:  # noqa: BLE001 - an edge: a command that cannot be applied must not stop the others
            _log("outbox_command_broke")
            fault = f"A fault in CallDesk kept this from being sent ({type(error).__name__}: {_words_of(error)})"
            self._journal.mark_dead(command.seq, f"{fault}. It is kept; report the fault, then send it again.")
        else:
            self._journal.mark_sent(command.seq, self._now())

    def _failed(self, error: BaseException) -> None:
        if not self._tries:
            self._away_since = time.monotonic()
        self._tries += 1
        self._trouble = _words_of(error)

    def _tell(self) -> None:
        try:
            self._on_change(self._journal.state())
        except BaseException:  # noqa: BLE001 - an edge: a listener's fault is not the sender's
            _log("outbox_listener_broke")

    def _rest(self, seconds: float) -> None:
        if not seconds:
            return
        with self._told:
            self._is_idle = not self._tries
            self._told.notify_all()
            self._told.wait_for(self._is_due, seconds)
            self._is_idle = False

    def _is_due(self) -> bool:
        """Whether a rest ends early: what is new waits with the rest while the database is away."""
        return self._is_stopped or (self._at_once if self._tries else self._news)


def _words_of(error: BaseException) -> str:
    try:
        return str(error)[:_SENTENCE_LENGTH]
    except BaseException:  # noqa: BLE001 - an edge: an error that cannot even say what it is
        return "it cannot say why"


def _log(event: str) -> None:
    with suppress(BaseException):  # a log that cannot be written is no reason to stop sending
        _LOG.exception(event)
