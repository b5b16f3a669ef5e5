"""Outbox: a fact is safe on this computer first, then on the server exactly once (R8)."""

import inspect
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from calldesk.domain.errors import DeskError, Rejected, Unavailable
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.outbox.facts import CODEC, FACT_ACTIONS, FactAction, fact_action
from calldesk.outbox.in_hand import InHand
from calldesk.outbox.journal import KEEP_DAYS, Command, DeadLetter, Journal, OutboxState
from calldesk.outbox.refill import lost_on_server, resend
from calldesk.outbox.sender import Sender
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.taken_commands import known_commands, take_command
from calldesk.store.tx import Tx

TURN_SECONDS = 1.0
"""So long a write waits for the sender to finish what it is at."""
STOP_SECONDS = 5.0
_COMPARED = "calldesk compared"
"""Mark on a connection: what the server at its other end lost is known, so facts may go there."""


class Server(Protocol):
    """The desk, as the outbox uses it."""

    @property
    def now(self) -> Callable[[], Moment]:
        """The server's moment."""

    @property
    def is_away(self) -> bool:
        """Whether it is known that nothing gets through just now."""

    def is_open(self, class_id: ClassId) -> bool:
        """Whether leads of this opening class may be rung at this moment."""

    def record(self, work: Callable[[Tx], Any], fact_at: Moment) -> Any:  # noqa: ANN401 - what the work gives
        """Does the work in one transaction on the server.

        Raises:
            Unavailable: It cannot be reached; the transaction may have been committed all the same.
            DeskError: It was refused; nothing was written.
        """


@dataclass(frozen=True, slots=True)
class _Known:
    """That a command was on the server already: an earlier try had got through."""


class Outbox:
    """The facts of one desk on their way to its team's server.

    Attributes:
        found_waiting: So many were still waiting when it was opened: the last calls before, which are safe.
        notice: A sentence about a damaged journal; empty when all is well.
    """

    def __init__(self, journal: Journal, server: Server, on_change: Callable[[OutboxState], None]) -> None:
        self._journal = journal
        self._server = server
        self._facts = {fact.action: fact for fact in FACT_ACTIONS}
        self._in_hand = InHand()
        self.found_waiting = journal.state().waiting
        self.notice = journal.notice
        self._in_doubt = True
        self._sender = Sender(journal, self._send, now=server.now, on_change=on_change, before=self._compare)
        self._sender.start()

    def takes(self, action: object) -> bool:
        """Whether this action's facts go through here."""
        return action in self._facts

    def write(self, action: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:  # noqa: ANN401
        """Saves the fact here, then has it done on the server now, or later where that is away.

        Returns:
            What the action gives; while it waits, what can be said without the server.

        Raises:
            DeskError: It was refused, and is nowhere.
            Unavailable: It could not even be saved here, or the lead may not be rung without the server.
        """
        fact = self._facts[action]
        at = self._server.now()
        bound = inspect.signature(action).bind(None, *args, **kwargs)
        bound.apply_defaults()
        said = fact.with_ids({name: value for name, value in bound.arguments.items() if name != "tx"}, at)
        with self._sender.turn(TURN_SECONDS) as is_mine:
            command = self._journal.put(fact.name, CODEC.encode((), said), at, new_fact_id(at))
            with suppress(Unavailable):  # it waits, and may even have got through: doing it again changes nothing
                if is_mine and not self._server.is_away:
                    return self._do_now(fact, command, said)
        self._sender.wake()
        self._may_wait(fact, command, said)
        return self._heard(said, fact.meanwhile(said))

    def saw(self, result: Any) -> Any:  # noqa: ANN401 - whatever a write gave
        """Remembers which leads are in hand, by what a write gave; gives it back."""
        self._in_hand.saw(result)
        return result

    def _heard(self, said: dict[str, Any], result: Any) -> Any:  # noqa: ANN401 - what the action gives
        self._in_hand.heard(said, result)
        return result

    def came_back(self) -> None:
        """The server is there again: what it lost (a restored backup, a fail-over) is sent again, then what waits."""
        self._in_doubt = True
        self._sender.wake(at_once=True)

    def state(self) -> OutboxState:
        """How much waits and how much was refused."""
        return self._journal.state()

    def dead(self) -> tuple[DeadLetter, ...]:
        """What the server refused, for a person to decide."""
        return self._journal.dead()

    def send_again(self, seq: int) -> None:
        """Tries a refused fact once more."""
        self._journal.revive(seq)
        self._sender.wake(at_once=True)

    def give_up(self, seq: int) -> None:
        """Forgets a refused fact."""
        self._journal.drop(seq)

    def drained(self, timeout: float) -> bool:
        """Whether nothing waits any more, within these seconds."""
        return self._sender.drained(timeout)

    def close(self) -> None:
        """Ends the sender; what waits stays safe and goes out at the next start."""
        self._sender.stop(STOP_SECONDS)
        self._journal.close()

    def _do_now(self, fact: FactAction, command: Command, said: dict[str, Any]) -> Any:  # noqa: ANN401
        try:
            return self._do(fact, command, said)
        except Unavailable:
            if not self._in_doubt or self._compare():
                raise
            return self._do(fact, command, said)

    def _do(self, fact: FactAction, command: Command, said: dict[str, Any]) -> Any:  # noqa: ANN401
        def work(tx: Tx) -> Any:  # noqa: ANN401
            return fact.action(tx, **said) if self._is_new(tx, command) else _Known()

        try:
            result = self._server.record(work, command.happened_at)
        except Unavailable:
            raise
        except DeskError:
            self._journal.drop(command.seq)
            raise
        except BaseException:
            self._journal.mark_dead(command.seq, "A fault in CallDesk kept this from being recorded.")
            raise
        self._journal.mark_sent(command.seq, self._server.now())
        return self._heard(said, result if not isinstance(result, _Known) else fact.meanwhile(said))

    def _send(self, command: Command) -> None:
        fact = fact_action(command.name)
        _, said = CODEC.decode(command.arguments)

        def work(tx: Tx) -> None:
            if self._is_new(tx, command):
                fact.later(tx, said)

        self._server.record(work, command.happened_at)

    def _is_new(self, tx: Tx, command: Command) -> bool:
        """Whether the server has not taken this command yet; from now on it has.

        Raises:
            Unavailable: Nobody knows yet what this server lost: an outcome must not get there before its dial.
        """
        if _COMPARED not in tx.conn.info:
            self._in_doubt = True
            raise Unavailable("The team's server has just come back. What it lost is sent again first.")
        return take_command(tx, command.command_id, self._journal.device_id)

    def _compare(self) -> int:
        """Lets wait again what the server lost, each at its old place, where that is in doubt; gives how many.

        Only in the sender's turn.

        Raises:
            Unavailable: The server has gone again.
        """
        if not self._in_doubt:
            return 0
        since = self._server.now() - KEEP_DAYS * DAY_SECONDS
        self._journal.forget_sent_before(since)

        def work(tx: Tx) -> int:
            lost = lost_on_server(self._journal, partial(known_commands, tx), since)
            resend(self._journal, lost)
            tx.conn.info[_COMPARED] = True
            return len(lost)

        self._in_doubt = False
        try:
            return int(self._server.record(work, self._server.now()))
        except BaseException:
            self._in_doubt = True
            raise

    def _may_wait(self, fact: FactAction, command: Command, said: dict[str, Any]) -> None:
        """Whether this may be done without asking the server: a dial only of a lead in hand, within calling hours.

        Raises:
            Rejected: It may not; it is nowhere then.
        """
        if not fact.needs_lead:
            return
        claim = self._in_hand.claim(LeadId(said[fact.needs_lead]), self._server.now())
        why = ""
        if self._in_hand.is_blocked(said["e164"]):
            why = "This number was put on do-not-call a moment ago, or may be the one that was. The server is away."
        elif claim is None:
            why = "The team's server is away, and this lead is not reserved for you any more. It comes back by itself."
        elif not self._server.is_open(claim.class_id):
            why = "The team's server is away, and it is outside calling hours where this lead is."
        if why:
            self._journal.drop(command.seq)
            raise Rejected(why)


def open_outbox(path: Path, server: Server, on_change: Callable[[OutboxState], None]) -> Outbox:
    """The outbox in this file; what waits in it goes out at once.

    Raises:
        Unavailable: Another program has it open, or it cannot be written.
    """
    return Outbox(Journal(path), server, on_change)
