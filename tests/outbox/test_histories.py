"""Any history of a journal equals a plain model of it, across any number of restarts."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from calldesk.outbox.journal import Command, DeadLetter, Journal, OutboxState
from calldesk.outbox.refill import lost_on_server, resend

VERSIONS = st.sampled_from([(3, 40, 1), (3, 51, 3)])
CHOICE = st.integers(0, 10**6)
MOMENTS = st.floats(0, 1000)


@dataclass
class Kept:
    command: Command
    state: str = "waiting"
    sentence: str = ""
    sent_at: float = field(default=0.0)


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "outbox.db"
        self.journal = Journal(self.path)
        self.device_id = self.journal.device_id
        self.model: dict[int, Kept] = {}
        self.latest = 0

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    def pick(self, choice: int) -> int:
        """Give a seq that was once given, whatever became of it."""
        return choice % (self.latest + 1)

    @rule(number=st.integers(0, 12), arguments=st.text(max_size=20), at=MOMENTS)
    def put(self, number: int, arguments: str, at: float) -> None:
        known = [kept.command for kept in self.model.values() if kept.command.command_id == f"id {number}"]
        saved = self.journal.put("name", arguments, at, f"id {number}")
        if known:
            assert [saved] == known
        else:
            assert saved == Command(f"id {number}", "name", arguments, at, self.latest + 1)
            self.latest = saved.seq
            self.model[saved.seq] = Kept(saved)

    @precondition(lambda self: self.latest)
    @rule(choice=CHOICE, at=MOMENTS)
    def mark_sent(self, choice: int, at: float) -> None:
        self.journal.mark_sent(self.pick(choice), at)
        kept = self.model.get(self.pick(choice))
        if kept and kept.state == "waiting":
            kept.state, kept.sent_at = "sent", at

    @precondition(lambda self: self.latest)
    @rule(choice=CHOICE, sentence=st.text(st.characters(codec="utf-8"), max_size=9))
    def mark_dead(self, choice: int, sentence: str) -> None:
        self.journal.mark_dead(self.pick(choice), sentence)
        kept = self.model.get(self.pick(choice))
        if kept and kept.state == "waiting":
            kept.state, kept.sentence = "dead", sentence

    @precondition(lambda self: self.latest)
    @rule(choice=CHOICE)
    def revive(self, choice: int) -> None:
        self.journal.revive(self.pick(choice))
        kept = self.model.get(self.pick(choice))
        if kept and kept.state == "dead":
            kept.state = "waiting"

    @precondition(lambda self: self.latest)
    @rule(choice=CHOICE)
    def drop(self, choice: int) -> None:
        self.journal.drop(self.pick(choice))
        kept = self.model.get(self.pick(choice))
        if kept and kept.state != "sent":
            del self.model[self.pick(choice)]

    @rule(at=MOMENTS)
    def forget(self, at: float) -> None:
        old = [seq for seq, kept in self.model.items() if kept.state == "sent" and kept.sent_at < at]
        assert self.journal.forget_sent_before(at) == len(old)
        for seq in old:
            del self.model[seq]

    @rule(lost=st.sets(st.integers(0, 12)), since=MOMENTS)
    def refill(self, lost: set[int], since: float) -> None:
        ids = {f"id {number}" for number in lost}
        found = lost_on_server(self.journal, lambda asked: {*asked} - ids, since)
        kept = [one for one in self.of("sent") if one.sent_at >= since and one.command.command_id in ids]
        assert found == [one.command for one in kept]
        resend(self.journal, found)
        for one in kept:
            one.state = "waiting"

    @rule(version=VERSIONS)
    def reopen(self, version: tuple[int, int, int]) -> None:
        self.journal.close()
        self.journal = Journal(self.path, library=version)
        assert self.journal.notice == ""
        assert self.journal.device_id == self.device_id

    def of(self, state: str) -> list[Kept]:
        return [kept for _seq, kept in sorted(self.model.items()) if kept.state == state]

    @invariant()
    def equals_the_model(self) -> None:
        waiting, dead = self.of("waiting"), self.of("dead")
        assert self.journal.waiting() == tuple(kept.command for kept in waiting)
        assert self.journal.dead() == tuple(DeadLetter(kept.command, kept.sentence) for kept in dead)
        assert self.journal.sent_since(0.0) == tuple(kept.command for kept in self.of("sent"))
        oldest = min((kept.command.happened_at for kept in waiting), default=None)
        assert self.journal.state() == OutboxState(len(waiting), len(dead), oldest)


TestThatAnyHistoryEqualsItsModel = Histories.TestCase
TestThatAnyHistoryEqualsItsModel.settings = settings(max_examples=60, stateful_step_count=30)
