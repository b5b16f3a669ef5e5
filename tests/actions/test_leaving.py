"""Nobody leaves without every callback, hand-off and list having a destination: nothing is in limbo (R14)."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import accept_handoff
from calldesk.actions.leaving import give_callbacks, let_leave
from calldesk.actions.members import disable_member, enable_member, set_lists
from calldesk.actions.routing import set_routing
from calldesk.domain.errors import DeskError, NotFound, Rejected
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.leaving import ANYONE, Destinations, LeftBehind
from calldesk.queries.alerts import alerts
from calldesk.queries.handoffs import Whose, handoff_row, handoff_rows
from calldesk.queries.limbo import astray, in_limbo
from calldesk.queries.routing import routing_now
from calldesk.queries.timeline import timeline
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import qualified, user
from tests.actions.test_members import EVERYONE, Team
from tests.core_world import HOUR, MINUTE, World
from tests.team_database import PASSWORD, TestServer


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[Team]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        world = stack.enter_context(World(tmp_path, team=partial(server.address, name)))
        yield Team(server, name, world, stack)


def promised(team: Team, login: str, lead_id: LeadId, after: float) -> None:
    desk = team.desk(login)
    dialled = desk.write(start_dial, lead_id)
    desk.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=team.world.now + after))


def whose(world: World, lead_id: LeadId) -> str:
    sql = "SELECT coalesce(u.login, '') who FROM call_state c LEFT JOIN user_account u ON u.user_id = c.callback_by"
    return str(world.rows(f"{sql} WHERE c.lead_id = :id", id=lead_id)[0]["who"])


def test_that_a_callback_given_to_another_is_theirs_at_its_time_on_both_databases(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + 2 * HOUR)
    world.jo.write(give_callbacks, [lead_id], "kim")
    (row,) = world.rows("SELECT callback_at FROM call_state")
    assert (row["callback_at"], whose(world, lead_id)) == (world.now + 2 * HOUR, "kim")
    world.later(2 * HOUR + MINUTE)
    for brute in (False, True):
        assert world.ids(world.kim, brute=brute) == [lead_id]
        assert world.ids(world.jo, brute=brute) == []
    assert [one.what.code for one in world.kim.read(alerts)] == ["callback_given"]
    assert "given" in [line.code for line in world.jo.read(timeline, lead_id)]
    assert world.drift() == ()


def test_that_a_callback_given_to_anyone_is_on_everybodys_list_at_its_time_on_both_databases(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    world.jo.write(give_callbacks, [lead_id], None)
    assert (whose(world, lead_id), world.ids(world.kim)) == ("", [])
    world.later(HOUR)
    for desk in (world.jo, world.kim):
        assert world.ids(desk) == world.ids(desk, brute=True) == [lead_id]
    world.call(lead_id, "no_answer", desk=world.kim)
    assert world.drift() == ()


def test_that_the_refusal_counts_what_would_be_left_and_names_each_option(team: Team) -> None:
    world = team.world
    east = PoolId(world.add_pool("East"))
    login = team.add("qualifier", EVERYONE, east)
    here, there = world.lead(), world.add(pool_id=east)
    promised(team, login, here, HOUR)
    world.lead()
    assert team.desk(login).write(claim_next) is not None
    with pytest.raises(Rejected) as refused:
        world.jo.write(let_leave, login, Destinations())
    said = refused.value.sentence
    assert said.startswith(f"{login} has 1 callback, and is the only one on the list East.")
    assert "--callbacks-to LOGIN|anyone, --lists-to LOGIN" in said
    assert team.role(login)[1]
    assert there


def test_that_a_qualifier_leaves_and_each_thing_is_where_it_was_said_to_go(team: Team) -> None:
    world = team.world
    east = PoolId(world.add_pool("East"))
    login, heir = team.add("qualifier", EVERYONE, east), team.add("qualifier", EVERYONE)
    promise, held = world.lead(), world.lead()
    world.add(pool_id=east)
    promised(team, login, promise, HOUR)
    claimed = team.desk(login).write(claim_next)
    assert claimed is not None
    given = world.jo.write(let_leave, login, Destinations(callbacks=heir, lists=heir))
    assert (given.callbacks, given.in_hand, given.lists) == (1, 1, ("East",))
    assert not team.role(login)[1]
    assert team.role(heir)[2] == ("East", "Everyone")
    assert whose(world, promise) == heir
    assert held in world.ids()
    assert world.jo.read(astray) == ()
    assert world.drift() == ()
    world.jo.write(enable_member, login)
    assert (team.role(login)[1], whose(world, promise)) == (True, heir)


def test_that_who_gets_callbacks_works_their_lists(team: Team) -> None:
    world = team.world
    login, heir = team.add("qualifier", EVERYONE), team.add("qualifier", PoolId(world.add_pool("East")))
    promised(team, login, world.lead(), HOUR)
    for to, said in ((heir, "does not work the list Everyone"), ("rita", "makes no calls"), (login, "who leaves")):
        with pytest.raises(Rejected, match=said):
            world.jo.write(let_leave, login, Destinations(callbacks=to))
    with pytest.raises(NotFound, match="no member nobody"):
        world.jo.write(let_leave, login, Destinations(callbacks="nobody"))
    assert team.role(login)[1]


def test_that_a_rep_leaves_and_the_taken_ones_stay_taken_with_their_credit(team: Team) -> None:
    world = team.world
    signed(world)
    rep = team.add("rep")
    rules = f'[[rep]]\nlogin = "{rep}"\nstates = ["IL"]\n[[rep]]\nlogin = "rita"\nstates = ["TX"]\n'
    rules += '[[rep]]\nlogin = "raul"\nstates = ["WI"]\n'
    world.jo.write(set_routing, rules)
    to = HandOver(rep=user(world, rep))
    (first, _), (second, _) = qualified(world), qualified(world)
    open_one, taken = world.jo.write(hand_over, first, to), world.jo.write(hand_over, second, to)
    team.desk(rep).write(accept_handoff, taken.handoff_id)
    credit = world.rows("SELECT first_qualifier, by_user FROM handoff")
    world.later(HOUR)
    with pytest.raises(Rejected) as refused:
        world.jo.write(let_leave, rep, Destinations(undecided="raul"))
    assert refused.value.sentence.startswith(
        f"{rep} has 1 accepted one without an end, and is the only rep for IL. Say where each goes:"
    )
    world.jo.write(let_leave, rep, Destinations(undecided="raul", taken="rita", rules="rita"))
    now = world.jo.read(handoff_row, taken.handoff_id).standing
    assert (now.state, now.rep, now.told_at) == (HandoffState.ACCEPTED, user(world, "rita"), None)
    other = world.jo.read(handoff_row, open_one.handoff_id).standing
    assert (other.state, other.rep) == (HandoffState.OFFERED, user(world, "raul"))
    assert world.rows("SELECT first_qualifier, by_user FROM handoff") == credit
    assert [row.handoff_id for row in world.desk("rita").read(handoff_rows, Whose.REP)] == [taken.handoff_id]
    assert [one.login for one in world.jo.read(routing_now).routing.reps] == ["rita", "raul"]
    assert world.jo.read(routing_now).routing.rules_of("rita").states == ("TX", "IL")
    assert (world.jo.read(in_limbo), world.jo.read(astray), world.drift()) == ((), (), ())


def test_that_the_server_refuses_what_another_client_leaves_behind(team: Team) -> None:
    world = team.world
    signed(world)
    login, rep = team.add("qualifier", EVERYONE), team.add("rep")
    promised(team, login, world.lead(), HOUR)
    lead_id, _ = qualified(world)
    world.jo.write(hand_over, lead_id, HandOver(rep=user(world, rep)))
    alone = team.add("qualifier", PoolId(world.add_pool("East")))
    world.add(pool_id=2)
    for who, said in ((login, "callbacks: 1"), (rep, "hand-offs: 1"), (alone, "nobody else is: East")):
        with pytest.raises(DeskError, match=said):
            world.jo.write(disable_member, who)
        with (
            psycopg.connect(team.address("jo").url, password=PASSWORD) as raw,
            pytest.raises(psycopg.errors.RaiseException, match="cannot go before everything"),
        ):
            raw.execute("SELECT calldesk.disable_member(%s)", (who,))
        assert team.role(who)[1]


def test_that_verify_sees_what_was_left_behind(team: Team) -> None:
    world = team.world
    login = team.add("qualifier", EVERYONE)
    lead_id = world.lead()
    promised(team, login, lead_id, HOUR)
    alone = team.add("qualifier", PoolId(world.add_pool("East")))
    world.add(pool_id=2)
    world.as_owner(f"UPDATE calldesk.user_account SET active = false WHERE login IN ('{login}', '{alone}')")
    assert [(one.what, one.whose) for one in world.jo.read(astray)] == [("callback", login), ("list", "East")]
    assert {drift.what for drift in world.drift()} == {"whose callback it is", "whose list it is"}
    world.jo.write(let_leave, login, Destinations(callbacks=ANYONE))
    world.jo.write(set_lists, "jo", [EVERYONE, PoolId(2)])
    assert world.drift() == ()


def test_that_only_who_leads_gives_callbacks(team: Team) -> None:
    login = team.add("qualifier", EVERYONE)
    lead_id = team.world.lead()
    promised(team, login, lead_id, HOUR)
    desk = team.desk(login)
    with pytest.raises(Rejected, match="team lead gives callbacks"):
        desk.write(give_callbacks, [lead_id], None)
    sql = (
        "INSERT INTO promise_change (change_id, outcome_id, lead_id, by_user, kind, callback_at, until_at, reason,"
        " to_user, happened_at, received_at) SELECT 'x', outcome_id, lead_id, by_user, 'given', callback_at, NULL, '',"
        " NULL, happened_at, happened_at FROM outcome"
    )
    with pytest.raises(Rejected, match="role in this team"):
        desk.write(lambda tx: tx.execute(text(sql)))


def test_that_nothing_open_is_said_as_such() -> None:
    assert LeftBehind().sentence("Ann") == "Ann has nothing open"
    left = LeftBehind(14, 3, 2, 1, 0, ("East", "West"))
    assert left.sentence("Ann") == (
        "Ann has 14 callbacks, 3 hand-offs nobody decided on, 2 accepted ones without an end, 1 lead in hand, and is"
        " the only one on the lists East, West"
    )
