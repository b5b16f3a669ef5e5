"""Any history of leaving, coming back and being away: between any two steps nothing is in limbo (R14)."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calldesk.actions.absences import Away, end_absence, set_absence
from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import accept_handoff
from calldesk.actions.leaving import let_leave
from calldesk.actions.lists import assign_list
from calldesk.actions.members import disable_member, enable_member
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.leaving import ANYONE, BY_ROUTING, Destinations
from calldesk.queries.limbo import astray, in_limbo
from calldesk.queries.people import people
from tests.actions.test_absences import days
from tests.actions.test_definitions import signed
from tests.actions.test_handoff_histories import qualified
from tests.actions.test_leaving import Team
from tests.core_world import DAY, HOUR, World
from tests.team_database import TestServer

EXAMPLES, MOST_STEPS = 9, 9
EAST = PoolId(2)


class Act(NamedTuple):
    """One thing that happens: `who` and `other` choose among the people it may be about."""

    what: str
    who: int
    other: int


ACTS = st.builds(
    Act,
    st.sampled_from(("promise", "claim", "hand", "accept", "leave", "leave", "raw_leave", "back", "away", "assign")),
    st.integers(0, 3),
    st.integers(0, 5),
)


class Story:
    """One team in which people come and go."""

    def __init__(self, team: Team) -> None:
        self.team, self.world = team, team.world
        self.callers = [team.add("qualifier", PoolId(1)), team.add("qualifier", PoolId(1), EAST)]
        self.reps = [team.add("rep"), team.add("rep")]
        self.leads = [self.world.lead(), self.world.lead(), self.world.add(pool_id=EAST)]
        self.world.event(self.leads[2], "demo_requested")

    def do(self, act: Act) -> None:
        """The answer may be no; it is never anything but a sentence."""
        with suppress(DeskError):
            getattr(self, f"_{act.what}")(act)

    def _promise(self, act: Act) -> None:
        desk = self.team.desk(self.callers[act.who % 2])
        lead_id = self.leads[act.other % 3]
        dialled = desk.write(record_past_dial, lead_id, "test")
        desk.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=self.world.now + act.other * HOUR + 60))

    def _claim(self, act: Act) -> None:
        self.team.desk(self.callers[act.who % 2]).write(claim_next)

    def _hand(self, act: Act) -> None:
        lead_id: LeadId = qualified(self.world)
        (rep,) = self.world.rows("SELECT user_id FROM user_account WHERE login = :login", login=self._rep(act))
        self.world.jo.write(hand_over, lead_id, HandOver(rep=rep["user_id"]))  # type: ignore[arg-type]

    def _accept(self, act: Act) -> None:
        for row in self.world.rows("SELECT handoff_id FROM handoff ORDER BY happened_at DESC"):
            with suppress(DeskError):
                self.team.desk(self._rep(act)).write(accept_handoff, row["handoff_id"])  # type: ignore[arg-type]

    def _leave(self, act: Act) -> None:
        other = (ANYONE, "jo", "kim", *self.callers, "")[act.other]
        rep = (BY_ROUTING, "rita", "raul", *self.reps, "")[act.other]
        taken = rep if rep != BY_ROUTING else "rita"
        to = Destinations(other, rep, taken, "" if other == ANYONE else other, "rita")
        self.world.jo.write(let_leave, [*self.callers, *self.reps][act.who], to)

    def _raw_leave(self, act: Act) -> None:
        self.world.jo.write(disable_member, [*self.callers, *self.reps][act.who])

    def _back(self, act: Act) -> None:
        login = [*self.callers, *self.reps][act.who]
        self.world.jo.write(enable_member, login)
        for row in self.world.jo.read(people, "UTC"):
            for one in row.away if row.login == login else ():
                self.world.jo.write(end_absence, one.absence_id)

    def _away(self, act: Act) -> None:
        stand_in = ("", "jo", "kim", "", *self.callers)[act.other]
        self.world.jo.write(set_absence, *days(0, act.other), Away([*self.callers, *self.reps][act.who], stand_in))

    def _assign(self, act: Act) -> None:
        self.world.jo.write(assign_list, EAST, [["jo"], self.callers, self.callers[:1], []][act.who])

    def _rep(self, act: Act) -> str:
        return (*self.reps, "rita")[act.other % 3]

    def check(self) -> None:
        """Nothing is nobody's, and nothing at all is of somebody who has left."""
        assert (self.world.jo.read(astray), self.world.jo.read(in_limbo)) == ((), ())


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[Team]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        world = stack.enter_context(World(tmp_path, team=partial(server.address, name)))
        signed(world)
        world.add_pool("East")
        yield Team(server, name, world, stack)


@given(steps=st.lists(ACTS, min_size=4, max_size=MOST_STEPS))
@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_that_whoever_leaves_or_is_away_nothing_is_in_limbo(team: Team, steps: list[Act]) -> None:
    story = Story(team)
    for act in (Act("promise", 1, 2), Act("hand", 0, 0), *steps):
        story.do(act)
        team.world.later(20 * 60 if act.other % 2 else 3 * HOUR)
        story.check()
    team.world.later(DAY)
    story.check()
    assert team.world.drift() == ()
