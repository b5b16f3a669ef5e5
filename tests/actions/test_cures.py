"""What a team lead does about leads that are stuck: a callback given away, somebody asked to ring, a card released."""

import pytest
from sqlalchemy import text

from calldesk.actions.calls import Ending, log_outcome, mark_dial, start_dial
from calldesk.actions.claims import Claim, claim_lead, claim_next, renew
from calldesk.actions.cures import ask_to_ring, assign_callback, release_of
from calldesk.actions.promises import NewTime, move_callback, rescue_callback
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, DeskError, Rejected
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.promises import GIVEN
from calldesk.queries.alerts import alerts
from calldesk.queries.board_hands import hands_for_call
from calldesk.queries.callbacks_due import callbacks_due
from calldesk.queries.my_callbacks import my_callbacks
from calldesk.queries.timeline import Sort, timeline
from tests.core_world import DAY, HOUR, MINUTE, World
from tests.plain_signals import PlainSignals


def user(world: World, login: str) -> UserId:
    (row,) = world.rows("SELECT user_id FROM user_account WHERE login = :login", login=login)
    return UserId(int(str(row["user_id"])))


def promise(world: World, after: float = HOUR) -> tuple[LeadId, FactId]:
    lead_id = world.lead()
    return lead_id, world.call(lead_id, "callback", callback_at=world.now + after)


def beat(world: World, desk: Desk, claim: Claim, minutes: int) -> None:
    """Time passes at a desk that is on."""
    for _ in range(minutes):
        world.later(MINUTE)
        desk.write(renew, claim.lead_id, claim.token)


def told(desk: Desk) -> list[tuple[str, str]]:
    return [(one.what.code, one.by) for one in desk.read(alerts)]


def test_that_a_callback_given_to_somebody_is_theirs_at_its_time_and_both_are_told(world: World) -> None:
    ann = world.desk("ann")
    lead_id, outcome_id = promise(world)
    world.later(MINUTE)
    made = world.kim.write(assign_callback, lead_id, outcome_id, user(world, "ann"))
    assert world.kim.write(assign_callback, lead_id, outcome_id, user(world, "ann")) == outcome_id  # it is hers
    assert [row.owner for row in ann.read(my_callbacks).rows] == [""]
    assert world.state(lead_id)["callback_at"] == world.now - MINUTE + HOUR
    assert (told(ann), told(world.jo)) == ([("callback_given", "kim")], [("callback_given_away", "kim")])
    assert world.drift() == ()
    line = next(one for one in world.jo.read(timeline, lead_id) if one.sort is Sort.PROMISE)
    assert (line.code, line.value or "ann", line.by or "kim") == (GIVEN, "ann", "kim")
    world.later(HOUR)
    assert world.ids(ann) == [lead_id] == world.ids(ann, brute=True)
    world.later(20 * MINUTE)
    due = world.jo.read(callbacks_due, world.now - DAY, world.now)
    assert [(one.by, one.is_kept) for one in due] == [(user(world, "ann"), False)]
    ann.write(move_callback, lead_id, outcome_id, NewTime(world.now + HOUR))
    assert made
    assert world.drift() == ()


def test_that_an_assignment_moves_no_time_and_parks_nothing(world: World) -> None:
    lead_id, outcome_id = promise(world, 40 * DAY)
    world.later(MINUTE)
    for login in ("kim", "jo", "kim", "jo"):
        world.jo.write(assign_callback, lead_id, outcome_id, user(world, login))
        world.later(MINUTE)
    assert len(world.rows("SELECT * FROM promise_change WHERE kind = 'given'")) == 4
    found = PlainSignals(world, world.now - DAY, world.now + DAY).parked()
    assert {key[0] for key in found.hits} == {"jo"}  # whose promise is far ahead, not who has it now


def test_what_stands_in_the_way_of_giving_a_callback_away(world: World) -> None:
    lead_id, outcome_id = promise(world)
    with pytest.raises(Rejected, match="meanwhile"):
        world.jo.write(assign_callback, lead_id, FactId("other"), user(world, "kim"))
    with pytest.raises(Rejected, match="do not work this list"):
        world.jo.write(assign_callback, lead_id, outcome_id, UserId(999))
    if world.team is not None:
        quin = world.desk("quin")
        with pytest.raises(Rejected, match="A team lead gives"):
            quin.write(assign_callback, lead_id, outcome_id, user(world, "quin"))
        for login in ("mia", "rita"):  # who rings nobody
            with pytest.raises(Rejected, match="do not work this list"):
                world.jo.write(assign_callback, lead_id, outcome_id, user(world, login))


def test_that_a_server_takes_no_assignment_of_a_qualifier(world: World) -> None:
    if world.team is None:
        return
    quin = world.desk("quin")
    lead_id, outcome_id = promise(world)
    row = f"('f', '{outcome_id}', {lead_id}, {user(world, 'quin')}, '{{}}', {world.now}, '{user(world, 'quin')}', 0, 0)"
    sql = "INSERT INTO promise_change (change_id, outcome_id, lead_id, by_user, kind, callback_at, reason, happened_at,"

    def put(kind: str) -> None:
        quin.write(lambda tx: tx.execute(text(f"{sql} received_at) VALUES {row.format(kind)}")))

    with pytest.raises(DeskError):
        put(GIVEN)
    put("moved")  # the guard is about the kind alone: ownership is a rule of the product


def test_that_taking_over_the_own_callback_writes_nothing(world: World) -> None:
    lead_id, outcome_id = promise(world)
    assert world.jo.write(rescue_callback, lead_id, outcome_id) == outcome_id
    assert world.rows("SELECT * FROM promise_change") == []


def test_that_somebody_is_asked_to_make_a_first_touch(world: World) -> None:
    lead_id = world.lead(kind="form_submitted", at=world.now)
    assert world.state(lead_id)["touch_due"] is not None
    world.jo.write(ask_to_ring, lead_id, user(world, "kim"))
    world.jo.write(ask_to_ring, lead_id, user(world, "kim"))  # told once
    assert told(world.kim) == [("touch_asked", "jo")]
    with pytest.raises(Rejected, match="do not work this list"):
        world.jo.write(ask_to_ring, lead_id, UserId(999))
    world.kim.write(claim_lead, lead_id)
    with pytest.raises(Conflict, match="on their card"):
        world.jo.write(ask_to_ring, lead_id, user(world, "kim"))
    world.call(lead_id, "no_answer", desk=world.kim)
    with pytest.raises(Rejected, match="is made"):
        world.jo.write(ask_to_ring, lead_id, user(world, "kim"))
    if world.team is not None:
        with pytest.raises(Rejected, match="A team lead asks"):
            world.desk("quin").write(ask_to_ring, lead_id, user(world, "kim"))


def test_that_a_stale_claim_is_released_and_its_desk_can_do_nothing_with_it(world: World) -> None:
    lead_id = world.lead()
    claim = world.kim.write(claim_next)
    assert claim is not None
    world.later(9 * MINUTE)
    kept = world.kim.write(renew, lead_id, claim.token)
    with pytest.raises(Rejected, match="in 1 min"):
        world.jo.write(release_of, lead_id)
    world.later(MINUTE)
    world.jo.write(release_of, lead_id)
    assert told(world.kim) == [("claim_released", "jo")]
    assert int(str(world.state(lead_id)["claim_no"])) > kept.token  # at once, not only with the next claim
    assert world.ids() == [lead_id] == world.ids(brute=True)
    with pytest.raises(Conflict, match="no longer reserved"):
        world.kim.write(renew, lead_id, kept.token)
    with pytest.raises(Conflict, match="no longer reserved"):
        world.kim.write(start_dial, lead_id, token=kept.token)
    taken = world.jo.write(claim_next)
    assert taken is not None
    assert taken.token > kept.token
    assert world.drift() == ()


def test_that_a_call_is_left_alone_for_as_long_as_calls_last(world: World) -> None:
    lead_id = world.lead()
    claim = world.kim.write(claim_next)
    assert claim is not None
    dialled = world.kim.write(start_dial, lead_id, token=claim.token)
    world.kim.write(mark_dial, dialled.dial_id, "answered", 9.0)
    for minutes, said in ((1, "may be talking"), (30, "in 29 min"), (28, "in 1 min")):
        beat(world, world.kim, claim, minutes)
        with pytest.raises(Rejected, match=said):
            world.jo.write(release_of, lead_id)
    world.kim.write(mark_dial, dialled.dial_id, "ended", 3600.0)
    with pytest.raises(Rejected, match="is at work on it"):
        world.jo.write(release_of, lead_id)
    beat(world, world.kim, claim, 10)
    world.jo.write(release_of, lead_id)
    world.kim.write(log_outcome, dialled.dial_id, Ending("no_answer"))  # it has happened, whoever has the lead


def test_what_stands_in_the_way_of_a_release(world: World) -> None:
    lead_id = world.lead()
    with pytest.raises(Conflict, match="Nobody has"):
        world.jo.write(release_of, lead_id)
    world.kim.write(claim_lead, lead_id)
    with pytest.raises(Rejected, match="your own card"):
        world.kim.write(release_of, lead_id)
    if world.team is not None:
        with pytest.raises(Rejected, match="A team lead takes"):
            world.desk("quin").write(release_of, lead_id)
    world.later(DAY)
    with pytest.raises(Conflict, match="Nobody has"):
        world.jo.write(release_of, lead_id)


def test_that_those_at_work_are_offered_first_and_only_who_works_the_list(world: World) -> None:
    lead_id, _ = promise(world)
    other = world.lead()
    world.kim.write(claim_lead, other)
    found = world.jo.read(hands_for_call, lead_id)
    assert (found[0].name or "kim", found[0].at_work) == ("kim", True)
    jo = next(one for one in found if one.is_self)
    assert (jo.has, jo.at_work) == (1, False)
    if world.team is not None:
        names = {one.name for one in found}
        assert {"jo", "kim", "ann", "lee", "lou", "quin"} == names
        far = world.lead(pool_id=world.add_pool("Far"))  # type: ignore[arg-type] # a list is a number
        assert "quin" not in {one.name for one in world.jo.read(hands_for_call, far)}
