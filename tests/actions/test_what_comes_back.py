"""What a rep gives back after its qualifier has left is whose it was said to be, and so on (R10, R14)."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import psycopg
import pytest

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.claims import sweep
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import Verdict, accept_handoff, return_handoff, take_back_mark
from calldesk.actions.leaving import let_leave
from calldesk.actions.members import disable_member, enable_member
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.ids import FactId, LeadId, PoolId
from calldesk.domain.leaving import Destinations
from calldesk.domain.successors import THE_LIST
from calldesk.queries.alerts import alerts
from calldesk.queries.hand_over import to_hand_over
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.queries.my_shift import my_shift
from calldesk.queries.people import going, people
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import MET, user
from tests.actions.test_members import EVERYONE, Team
from tests.core_world import HOUR, MINUTE, World
from tests.team_database import PASSWORD, TestServer


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[Team]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        world = stack.enter_context(World(tmp_path, team=partial(server.address, name)))
        signed(world)
        yield Team(server, name, world, stack)


def handed_by(world: World, desk: Desk) -> tuple[LeadId, FactId]:
    """A lead that whose desk this is qualified and handed over to rita."""
    lead_id = world.lead()
    for key in MET:
        desk.write(answer_criterion, lead_id, Answered(key, True, f"their words on {key}"))
    dialled = desk.write(record_past_dial, lead_id, "test")
    desk.write(log_outcome, dialled.dial_id, Ending("qualified", talk_seconds=200))
    world.later(MINUTE)
    done = desk.write(hand_over, lead_id, HandOver(rep=user(world, "rita")))
    return lead_id, done.handoff_id


def given_back(team: Team, handoff_id: FactId, reason: str = "incomplete") -> None:
    team.world.later(HOUR)
    team.world.desk("rita").write(return_handoff, handoff_id, Verdict(reason, words="Which sites?"))
    team.world.jo.write(sweep, 1000)


def leave(team: Team, login: str, to: str) -> None:
    team.world.later(MINUTE)
    team.world.jo.write(let_leave, login, Destinations(returns=to))


def told(team: Team, login: str) -> list[str]:
    return [one.what.code for one in team.desk(login).read(alerts)]


def back_with(team: Team, login: str) -> list[tuple[FactId, str, bool]]:
    return [(row.handoff_id, row.by, row.is_own) for row in team.desk(login).read(handoff_rows, Whose.QUALIFIER)]


def test_that_nobody_leaves_before_it_is_said_who_gets_what_may_come_back(team: Team) -> None:
    world, login = team.world, team.add("qualifier", EVERYONE)
    _, handoff_id = handed_by(team.world, team.desk(login))
    world.desk("rita").write(accept_handoff, handoff_id)
    found = world.jo.read(going, login, "UTC")
    assert found is not None
    assert found.left.may_return == 1
    with pytest.raises(Rejected) as refused:
        world.jo.write(let_leave, login, Destinations())
    said = f"{login} has 1 hand-off that may come back. Say where each goes: --returns-to LOGIN|list."
    assert refused.value.sentence == said
    with pytest.raises(DeskError, match="hand-offs that may come back: 1"):
        world.jo.write(disable_member, login)
    with (
        psycopg.connect(team.address("jo").url, password=PASSWORD) as raw,
        pytest.raises(psycopg.errors.RaiseException, match="hand-offs that may come back: 1"),
    ):
        raw.execute("SELECT calldesk.disable_member(%s)", (login,))
    assert team.role(login)[1]
    given = world.jo.write(let_leave, login, Destinations(returns=THE_LIST))
    assert (given.may_return, team.role(login)[1]) == (1, False)


def test_that_who_was_named_has_it_as_the_first_one_would_have_had_it(team: Team) -> None:
    world, login, heir = team.world, team.add("qualifier", EVERYONE), team.add("qualifier", EVERYONE)
    lead_id, handoff_id = handed_by(team.world, team.desk(login))
    credit = world.rows("SELECT first_qualifier, by_user FROM handoff")
    leave(team, login, heir)
    assert (told(team, heir), back_with(team, heir)) == ([], [])
    assert [row.heir for row in world.jo.read(people, "UTC") if row.login == login] == [heir]
    given_back(team, handoff_id)
    (notice,) = team.desk(heir).read(alerts)
    assert (notice.lead_id, notice.what.code, notice.what["whose"]) == (lead_id, "handoff_came_back", login)
    assert back_with(team, heir) == [(handoff_id, login, False)]
    assert team.desk(heir).read(my_shift, 0.0).verdicts == ()  # it is no work of theirs
    assert world.rows("SELECT first_qualifier, by_user FROM handoff") == credit
    assert lead_id in world.ids()
    world.desk("rita").write(take_back_mark, handoff_id)
    assert set(told(team, heir)) == {"handoff_came_back", "handoff_undone"}
    assert back_with(team, heir) == []
    assert world.rows("SELECT count(*) n FROM alert WHERE for_user = :id", id=user(world, login)) == [{"n": 0}]


def test_that_a_wrong_route_waits_under_the_name_of_the_successor_who_hands_it_over_again(team: Team) -> None:
    world, login, heir = team.world, team.add("qualifier", EVERYONE), team.add("qualifier", EVERYONE)
    lead_id, handoff_id = handed_by(team.world, team.desk(login))
    leave(team, login, heir)
    given_back(team, handoff_id, "wrong_route")
    assert [(one.lead_id, one.by) for one in world.jo.read(to_hand_over)] == [(lead_id, heir)]
    assert told(team, heir) == ["handoff_came_back"]
    done = team.desk(heir).write(hand_over, lead_id, HandOver(rep=user(world, "raul")))
    assert done.rep == user(world, "raul")
    assert world.drift() == ()


def test_that_it_goes_on_to_the_successor_of_a_successor_and_the_wizard_counts_it_for_them(team: Team) -> None:
    world, first = team.world, team.add("qualifier", EVERYONE)
    second, third = team.add("qualifier", EVERYONE), team.add("qualifier", EVERYONE)
    (_, early), (_, late) = handed_by(team.world, team.desk(first)), handed_by(team.world, team.desk(first))
    leave(team, first, second)
    given_back(team, early)
    with pytest.raises(Rejected, match=f"{second} has 1 hand-off that may come back"):
        world.jo.write(let_leave, second, Destinations())
    with pytest.raises(DeskError, match="hand-offs that may come back: 1"):
        world.jo.write(disable_member, second)
    leave(team, second, third)
    given_back(team, late)
    assert told(team, third) == ["handoff_came_back"]
    assert back_with(team, third) == [(late, first, False)]  # what came back before is on its list


def test_that_of_those_who_all_left_it_is_the_lists_and_of_who_is_back_their_own(team: Team) -> None:
    world, first, second = team.world, team.add("qualifier", EVERYONE), team.add("qualifier", EVERYONE)
    (_, one), (_, other) = handed_by(team.world, team.desk(first)), handed_by(team.world, team.desk(first))
    leave(team, first, second)
    leave(team, second, THE_LIST)
    given_back(team, one)
    assert world.rows("SELECT count(*) n FROM alert WHERE for_user = :id", id=user(world, second)) == [{"n": 0}]
    world.jo.write(enable_member, first)
    given_back(team, other)
    assert set(told(team, first)) == {"handoff_returned"}
    assert [row[2] for row in back_with(team, first)] == [True, True]
    assert world.rows("SELECT name FROM setting WHERE name LIKE 'returns:%'") == [{"name": f"returns:{second}"}]
    handed_by(team.world, team.desk(first))
    with pytest.raises(DeskError, match="hand-offs that may come back"):
        world.jo.write(disable_member, first)  # what was said the last time has been done with


def test_that_who_gets_them_works_the_lists_they_are_on(team: Team) -> None:
    login, east = team.add("qualifier", EVERYONE), team.add("qualifier", PoolId(team.world.add_pool("East")))
    handed_by(team.world, team.desk(login))
    for to, said in ((east, "where some hand-offs are"), ("rita", "makes no calls"), (login, "who leaves")):
        with pytest.raises(Rejected, match=said):
            leave(team, login, to)
    assert team.role(login)[1]
