"""Any history of hand-offs, of several desks at once: a lead in one place, credit that stays, each told once (R10)."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calldesk.actions.claims import sweep
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoff_clocks import keep_handoff_clocks
from calldesk.actions.handoffs import (
    Verdict,
    accept_handoff,
    move_appointment,
    open_handoff,
    reassign_handoff,
    report_outcome,
    return_handoff,
    snooze_handoff,
    take_back_mark,
)
from calldesk.actions.letters import Came, Try, claim_letter, end_try, set_mail, write_letters
from calldesk.actions.routing import set_routing
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Unavailable
from calldesk.domain.handoffs import LOST_REASONS, OUTCOMES, RETURN_REASONS, MarkKind, NextStep
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.limbo import in_limbo
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoffs import DECIDED, OPEN, handoffs
from calldesk.store.tx import Snapshot
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import MET
from tests.core_world import DAY, HOUR, World
from tests.running_team import RunningTeam
from tests.team_database import TestServer

LEADS = 2
REPS = ("rita", "raul")
MAIL = 'host = "localhost"\nport = 1\nsecurity = "starttls"\nuser = "desk"\nfrom = "desk@example.com"\n[addresses]\n'
ADDRESSES = "".join(f'{rep} = "{rep}@example.com"\n' for rep in REPS)
EXAMPLES, STEPS = 16, 14
LINES = 6


TOLD = (
    "SELECT lead_id, substr(code, 9) kind, told_at FROM alert"
    " WHERE code IN ('handoff_offered', 'handoff_accepted', 'handoff_returned', 'handoff_won', 'handoff_lost')"
    " ORDER BY lead_id, kind, told_at"
)
DONE = (
    "SELECT lead_id, kind, happened_at FROM handoff_mark WHERE kind IN ('accepted', 'returned', 'won', 'lost')"
    " ORDER BY lead_id, kind, happened_at"
)
"""Each of these is told to one person: a rep of the offer, the qualifier of what became of it."""


Played = tuple[World, RunningTeam, dict[str, Desk]]


class Act(NamedTuple):
    """One thing that one person does at a desk.

    Attributes:
        lead: Which of the example's leads it is about.
        choice: Chooses among what the act leaves open.
    """

    what: str
    login: str
    lead: int
    choice: int


def acts(whats: str, logins: str) -> st.SearchStrategy[Act]:
    lead, choice = st.integers(0, LEADS - 1), st.integers(0, 11)
    return st.builds(Act, st.sampled_from(whats.split()), st.sampled_from(logins.split()), lead, choice)


ACTS = st.one_of(
    acts("hand qualify withdraw", "jo kim"),
    acts("open accept give_back take_back snooze move", "rita raul holder"),
    acts("accept tell", "holder"),
    acts("accept tell", "holder"),
    acts("post", "jo lou"),
    acts("reassign clocks absent cut", "lou"),
)
BEGUN = (Act("hand", "jo", 0, 1), Act("hand", "kim", 1, 1), Act("accept", "holder", 0, 0))
"""So far every history has come when it begins."""
BOTH = st.integers(0, LEADS - 1).map(lambda lead: [Act("hand", login, lead, 0) for login in ("jo", "kim")])
TOGETHER = st.tuples(st.one_of(st.lists(ACTS, min_size=1, max_size=2), BOTH), st.sampled_from((1, 1, 700, 20 * HOUR)))
"""What is done at the same moment, by desks that know nothing of each other, and the seconds until the next step."""


@dataclass
class Story:
    """One example: its leads, and what the desks, which stay from example to example, did to the outside world."""

    world: World
    team: RunningTeam
    desks: dict[str, Desk]
    leads: list[LeadId] = field(default_factory=list)
    posted: Counter[str] = field(default_factory=Counter)
    credit: dict[str, list[object]] = field(default_factory=dict)

    def do(self, act: Act) -> None:
        """An answer may be no; it is never anything but a sentence."""
        with suppress(DeskError):
            login = self._holder(act) if act.login == "holder" else act.login
            _on_a_line(lambda: getattr(self, f"_{act.what}")(self._desk(login), act))

    def _desk(self, login: str) -> Desk:
        return self.desks.get(login) or self.desks.setdefault(login, self.world.desk(login))

    def _holder(self, act: Act) -> str:
        """Whoever got the lead last."""
        got = (
            "SELECT u.login FROM handoff_mark m JOIN user_account u ON u.user_id = m.rep"
            " WHERE m.lead_id = :id ORDER BY m.happened_at DESC"
        )
        found = self.world.rows(got, id=self.leads[act.lead])
        return str(found[0]["login"]) if found else REPS[0]

    def _handoff(self, act: Act) -> FactId:
        found = self.world.rows(
            "SELECT handoff_id FROM handoff WHERE lead_id = :id ORDER BY happened_at DESC", id=self.leads[act.lead]
        )
        return FactId(str(found[0]["handoff_id"])) if found else FactId("none")

    def _hand(self, desk: Desk, act: Act) -> None:
        """Sent twice, as after a lost answer."""
        made, lead_id = new_fact_id(self.world.now), self.leads[act.lead]
        said = HandOver(NextStep("Show it", self.world.now + (2 + act.choice) * DAY if act.choice % 2 else None))
        first = desk.write(hand_over, lead_id, said, handoff_id=made)
        assert desk.write(hand_over, lead_id, said, handoff_id=made).handoff_id == first.handoff_id

    def _qualify(self, _desk: Desk, act: Act) -> None:
        self.world.call_again(self.leads[act.lead], "qualified", talk_seconds=200)

    def _withdraw(self, desk: Desk, act: Act) -> None:
        (row,) = self.world.rows("SELECT outcome_id FROM handoff WHERE handoff_id = :id", id=self._handoff(act)) or (
            {"outcome_id": "none"},
        )
        desk.write(undo_outcome, FactId(str(row["outcome_id"])))

    def _open(self, desk: Desk, act: Act) -> None:
        desk.write(open_handoff, self._handoff(act))

    def _accept(self, desk: Desk, act: Act) -> None:
        """Sent twice, as after a lost answer."""
        made = new_fact_id(self.world.now)
        for _ in range(2):
            desk.write(accept_handoff, self._handoff(act), mark_id=made)

    def _give_back(self, desk: Desk, act: Act) -> None:
        reason = RETURN_REASONS[act.choice % len(RETURN_REASONS)]
        desk.write(return_handoff, self._handoff(act), Verdict(reason, words="as they said"))

    def _tell(self, desk: Desk, act: Act) -> None:
        kind = OUTCOMES[act.choice % len(OUTCOMES)]
        reason = LOST_REASONS[0] if kind is MarkKind.LOST else ""
        desk.write(report_outcome, self._handoff(act), kind, amount=2000.0, reason=reason)

    def _take_back(self, desk: Desk, act: Act) -> None:
        desk.write(take_back_mark, self._handoff(act))

    def _snooze(self, desk: Desk, act: Act) -> None:
        desk.write(snooze_handoff, self._handoff(act), self.world.now + HOUR)

    def _move(self, desk: Desk, act: Act) -> None:
        desk.write(move_appointment, self._handoff(act), self.world.now + (1 + act.choice) * DAY)

    def _reassign(self, desk: Desk, act: Act) -> None:
        desk.write(reassign_handoff, self._handoff(act))

    def _clocks(self, desk: Desk, _act: Act) -> None:
        desk.write(keep_handoff_clocks, 100)

    def _absent(self, desk: Desk, act: Act) -> None:
        desk.write(set_routing, routing(absent=(*REPS, "")[act.choice % 3]))

    def _post(self, desk: Desk, act: Act) -> None:
        """Sends what is due; now and then the program ends between the mail server's yes and its own note."""
        desk.write(write_letters)
        claimed = desk.write(claim_letter)
        if claimed is None:
            return
        came = (Came.SENT, Came.LATER, None)[act.choice % 3]
        self.posted[claimed.letter_id] += came is not Came.LATER
        if came is not None:
            desk.write(end_try, claimed, Try(came))

    def _cut(self, _desk: Desk, _act: Act) -> None:
        self.team.cut()

    def swept(self) -> None:
        """As the next sweep does."""
        self.world.jo.read(in_limbo)
        self.world.jo.write(sweep, 1000)

    def check(self) -> None:
        """What must be so between any two steps."""
        _on_a_line(self.swept)
        assert self.world.jo.read(in_limbo) == ()
        for handoff_id, *credit in self.team.rows(
            "SELECT handoff_id, first_source, first_campaign, first_qualifier FROM handoff"
        ):
            assert self.credit.setdefault(handoff_id, credit) == credit
        assert max(self.posted.values(), default=0) <= 1
        told = self.team.rows(TOLD)
        assert told == sorted({*told})
        assert [one for one in told if one[1] != "offered"] == self.team.rows(DONE)
        self.world.jo.read(found_by_what_they_are, self.world.now - HOUR)


def found_by_what_they_are(snapshot: Snapshot, since: Moment) -> None:
    """Those that are open, and those decided on since then, are found without reading all."""
    every = set(handoffs(snapshot))
    is_open = {one for one in every if one.standing.is_open}
    decided = {one for one in every if (one.standing.decided_at or 0.0) >= since}
    assert is_open == {one for one in handoffs(snapshot, OPEN) if one.standing.is_open}
    assert decided <= set(handoffs(snapshot, DECIDED, since=since)) <= every


def _on_a_line(work: Callable[[], None]) -> None:
    """Does it; each line of the desk that was cut is found out once."""
    for _ in range(LINES):
        with suppress(Unavailable):
            return work()
    raise AssertionError("the server is away for good")


def qualified(world: World) -> LeadId:
    """At whatever hour."""
    lead_id = world.lead()
    for key in MET:
        world.jo.write(answer_criterion, lead_id, Answered(key, True, f"their words on {key}"))
    world.call_again(lead_id, "qualified", talk_seconds=200)
    return lead_id


def routing(absent: str = "") -> str:
    away = "\naway = [[2000-01-01, 2100-01-01]]"
    return "".join(f'[[rep]]\nlogin = "{rep}"\nzone = "Europe/Berlin"{away if rep == absent else ""}\n' for rep in REPS)


@pytest.fixture
def played(server: TestServer, tmp_path: Path) -> Iterator[Played]:
    """A team that writes e-mail, how its owner sees it, and its desks as they are opened."""
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as world:
        signed(world)
        world.desk("lou").write(set_routing, routing())
        world.desk("lou").write(set_mail, MAIL + ADDRESSES)
        yield world, RunningTeam(server, name), {}


@given(posted=st.integers(0, 2), steps=st.lists(TOGETHER, min_size=6, max_size=STEPS))
@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_that_a_lead_is_in_one_place_credit_stays_and_each_is_told_once(
    played: Played, posted: int, steps: list[tuple[list[Act], float]]
) -> None:
    world, *beside = played
    story = Story(world, *beside)
    story.leads = [qualified(world) for _ in range(LEADS)]
    with ThreadPoolExecutor(2) as desks:
        for act in (*BEGUN, Act("post", "jo", 0, posted)):
            story.do(act)
        for together, seconds in steps:
            list(desks.map(story.do, together))
            world.later(seconds)
            story.check()
    assert world.drift() == ()
