"""A qualified lead goes to a rep under the signed definition, and is in exactly one place at every moment (R10)."""

from collections.abc import Sequence

import pytest

from calldesk.actions.claims import sweep
from calldesk.actions.hand_over import HandedOver, HandOver, hand_over
from calldesk.actions.handoffs import (
    Verdict,
    accept_handoff,
    move_appointment,
    open_handoff,
    reassign_handoff,
    report_outcome,
    return_handoff,
    take_back_mark,
)
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, DeskError, Rejected
from calldesk.domain.handoffs import HandoffState, MarkKind, NextStep
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.standing import State
from calldesk.queries.alerts import alerts
from calldesk.queries.handoffs import Whose, dossier, handoff_row, handoff_rows
from calldesk.store.fact_ids import new_fact_id
from tests.actions.test_definitions import signed
from tests.core_world import DAY, HOUR, World, chicago

MET = ("need", "budget")


def qualified(world: World, met: Sequence[str] = MET, **fields: str) -> tuple[LeadId, FactId]:
    """A lead whose call ended in key 9, with these criteria met."""
    lead_id = world.lead(**fields)
    for key in met:
        world.jo.write(answer_criterion, lead_id, Answered(key, True, f"their words on {key}"))
    return lead_id, world.call(lead_id, "qualified", talk_seconds=200)


def handed(world: World, met: Sequence[str] = MET, said: HandOver = HandOver()) -> tuple[LeadId, HandedOver]:  # noqa: B008
    signed(world)
    lead_id, _ = qualified(world, met)
    return lead_id, world.jo.write(hand_over, lead_id, said)


def rep_of(world: World, done: HandedOver) -> Desk:
    """The desk of whoever has it."""
    if world.team is None:
        return world.jo
    (row,) = world.rows("SELECT login FROM user_account WHERE user_id = :rep", rep=done.rep)
    return world.desk(str(row["login"]))


def swept(world: World) -> None:
    """As the next sweep does: a rep folds nobody."""
    world.jo.write(sweep, 1000)


def state(world: World, lead_id: LeadId) -> int:
    swept(world)
    return int(str(world.state(lead_id)["state"]))


def test_that_it_goes_with_the_evidence_and_the_version_and_the_rep_is_told(world: World) -> None:
    lead_id, done = handed(world, said=HandOver(NextStep("Thursday at two", world.now + DAY, 30)))
    rep = rep_of(world, done)
    found = rep.read(dossier, done.handoff_id)
    assert found.version is not None
    assert found.version.number == 1
    assert [(one.criterion.key, one.heard.words if one.heard else None) for one in found.judged] == [
        ("need", "their words on need"),
        ("budget", "their words on budget"),
        ("sites", None),
    ]
    assert (found.row.next_step.words, found.row.standing.state) == ("Thursday at two", HandoffState.OFFERED)
    assert [item.code for item in found.timeline][-1:] == ["webinar_attended"]
    assert [one.what.code for one in rep.read(alerts)][:1] == ["handoff_offered"]
    assert state(world, lead_id) == State.HANDED_OVER
    assert world.reasons(lead_id)[:1] == ["state_handed_over"]
    assert world.drift() == ()


def test_that_nothing_goes_without_a_signed_definition(world: World) -> None:
    lead_id, _ = qualified(world)
    with pytest.raises(Rejected, match="marketing and sales have signed"):
        world.jo.write(hand_over, lead_id, HandOver())
    assert state(world, lead_id) == State.TO_HAND_OVER


def test_that_missing_criteria_are_named_and_only_a_team_lead_goes_past_them(world: World) -> None:
    signed(world)
    lead_id, _ = qualified(world, ["need"])
    with pytest.raises(Rejected, match="Not yet met: Budget") as told:
        world.jo.write(hand_over, lead_id, HandOver())
    assert [message["key"] for message in told.value.reasons] == ["budget"]
    if world.team is not None:
        with pytest.raises(Rejected, match="Only a team lead"):
            world.desk("quin").write(hand_over, lead_id, HandOver(override_reason="They want it now"))
    done = world.jo.write(hand_over, lead_id, HandOver(override_reason="They want it now"))
    assert world.jo.read(dossier, done.handoff_id).override_reason == "They want it now"


def test_that_only_a_qualified_lead_goes_and_only_once_and_the_same_again_changes_nothing(world: World) -> None:
    signed(world)
    plain = world.lead()
    with pytest.raises(Rejected, match="Only a qualified lead"):
        world.jo.write(hand_over, plain, HandOver())
    lead_id, _ = qualified(world)
    made = new_fact_id(world.now)
    first = world.jo.write(hand_over, lead_id, HandOver(), handoff_id=made)
    assert world.kim.write(hand_over, lead_id, HandOver(), handoff_id=made) == first
    with pytest.raises(Conflict, match="handed over already"):
        world.kim.write(hand_over, lead_id, HandOver())
    assert len(world.rows("SELECT 1 FROM handoff")) == 1


def test_that_an_appointment_is_in_time_and_free_of_another(world: World) -> None:
    _, done = handed(world, said=HandOver(NextStep("", world.now + DAY, 30)))
    other, _ = qualified(world)
    for at, minutes in ((world.now + DAY + 29 * 60, 30), (world.now + DAY - 29 * 60, 30)):
        with pytest.raises(Conflict, match="another appointment"):
            world.jo.write(hand_over, other, HandOver(NextStep("", at, minutes), rep=done.rep))
    with pytest.raises(Rejected, match="has passed"):
        world.jo.write(hand_over, other, HandOver(NextStep("", world.now - 1)))
    world.jo.write(hand_over, other, HandOver(NextStep("", world.now + DAY + 1800), rep=done.rep))


def test_that_a_rep_moves_the_appointment_and_the_qualifier_is_told(world: World) -> None:
    _, done = handed(world, said=HandOver(NextStep("Show it", world.now + DAY, 30)))
    other, _ = qualified(world)
    world.jo.write(hand_over, other, HandOver(NextStep("", world.now + 2 * DAY, 30), rep=done.rep))
    rep, moved_at = rep_of(world, done), world.now + DAY + 600
    rep.write(move_appointment, done.handoff_id, moved_at)  # it does not stand in its own way
    row = rep.read(handoff_row, done.handoff_id)
    assert (row.next_step.words, row.next_step.at, row.next_step.minutes) == ("Show it", moved_at, 30)
    told = [dict(one.what.args) for one in world.jo.read(alerts) if one.what.code == "handoff_moved"]
    assert [one["meets_at"] for one in told] == [moved_at]
    with pytest.raises(Conflict, match="another appointment"):
        rep.write(move_appointment, done.handoff_id, world.now + 2 * DAY + 600)
    with pytest.raises(Conflict, match="another appointment"):  # where it is now, not where it was
        world.jo.write(hand_over, qualified(world)[0], HandOver(NextStep("", moved_at + 1200, 30), rep=done.rep))
    with pytest.raises(Rejected, match="has passed"):
        rep.write(move_appointment, done.handoff_id, world.now - 1)
    rep.write(take_back_mark, done.handoff_id)
    assert rep.read(handoff_row, done.handoff_id).next_step.at == world.now + DAY
    assert world.drift() == ()


def test_that_undo_takes_it_back_until_the_rep_opens_it(world: World) -> None:
    signed(world)
    lead_id, outcome_id = qualified(world)
    before = world.standing(lead_id)
    done = world.jo.write(hand_over, lead_id, HandOver())
    world.jo.write(undo_outcome, outcome_id)
    assert world.jo.read(handoff_rows, Whose.ALL) == ()
    assert rep_of(world, done).read(alerts)[0].what.code in {"handoff_withdrawn", "handoff_offered"}
    again = world.call_again(lead_id, "qualified")
    assert world.standing(lead_id)["state"] == before["state"]
    done = world.jo.write(hand_over, lead_id, HandOver())
    rep_of(world, done).write(open_handoff, done.handoff_id)
    with pytest.raises(Conflict, match="rep has opened"):
        world.jo.write(undo_outcome, again)
    assert world.drift() == ()


@pytest.mark.parametrize(
    ("reason", "words", "place"),
    [
        ("incomplete", "", State.ACTIVE),
        ("not_to_definition", "", State.REMARKET),
        ("duplicate", "", State.CLOSED),
        ("other", "wrong country", State.ACTIVE),
    ],
)
def test_that_a_returned_one_goes_where_its_reason_says_and_the_qualifier_is_told(
    world: World, reason: str, words: str, place: State
) -> None:
    lead_id, done = handed(world)
    rep = rep_of(world, done)
    world.later(60)
    rep.write(return_handoff, done.handoff_id, Verdict(reason, words=words))
    assert state(world, lead_id) == place
    row = world.jo.read(handoff_row, done.handoff_id)
    assert (row.standing.state, row.standing.reason) == (HandoffState.RETURNED, reason)
    if rep is not world.jo:
        assert world.jo.read(alerts)[0].what.code == "handoff_returned"
    rep.write(take_back_mark, done.handoff_id)
    assert state(world, lead_id) == State.HANDED_OVER
    assert world.drift() == ()


def test_that_a_wrong_route_goes_on_to_another_rep(world: World) -> None:
    lead_id, done = handed(world)
    rep_of(world, done).write(return_handoff, done.handoff_id, Verdict("wrong_route"))
    assert state(world, lead_id) == State.TO_HAND_OVER
    if world.team is None:
        return
    world.later(60)
    world.desk("lou").write(reassign_handoff, done.handoff_id)
    row = world.jo.read(handoff_row, done.handoff_id)
    assert (row.standing.state, row.standing.rep != done.rep) == (HandoffState.OFFERED, True)
    assert state(world, lead_id) == State.HANDED_OVER
    assert rep_of(world, done).read(handoff_rows) == ()


def test_that_what_comes_of_it_is_told_and_the_lead_goes_to_its_place(world: World) -> None:
    lead_id, done = handed(world)
    rep = rep_of(world, done)
    with pytest.raises(Conflict, match="accept it first"):
        rep.write(report_outcome, done.handoff_id, MarkKind.WON, amount=5.0)
    rep.write(accept_handoff, done.handoff_id)
    for kind in (MarkKind.HELD, MarkKind.ADVANCED):
        world.later(HOUR)
        rep.write(report_outcome, done.handoff_id, kind)
    assert state(world, lead_id) == State.HANDED_OVER
    world.later(HOUR)
    rep.write(report_outcome, done.handoff_id, MarkKind.WON, amount=24_000.0)
    row = world.jo.read(handoff_row, done.handoff_id)
    assert (row.standing.state, row.standing.amount, row.due) == (HandoffState.WON, 24_000.0, None)
    assert (state(world, lead_id), world.jo.read(dossier, done.handoff_id).origin_by) == (State.CLOSED, "jo")
    world.later(HOUR)
    rep.write(take_back_mark, done.handoff_id)
    world.later(HOUR)
    rep.write(report_outcome, done.handoff_id, MarkKind.LOST, reason="no_budget")
    assert state(world, lead_id) == State.REMARKET
    assert world.drift() == ()


@pytest.mark.parametrize("login", ["quin", "jo", "lou", "mia", "raul"])
def test_that_on_a_team_nobody_decides_on_what_is_another_s(world: World, login: str) -> None:
    if world.team is None:
        return
    _, done = handed(world, said=HandOver(rep=user(world, "rita")))
    desk = world.desk(login)
    for write in (
        lambda: desk.write(accept_handoff, done.handoff_id),
        lambda: desk.write(return_handoff, done.handoff_id, Verdict("duplicate")),
        lambda: desk.write(report_outcome, done.handoff_id, MarkKind.HELD),
    ):
        with pytest.raises(DeskError):
            write()
    if login == "raul":
        assert desk.read(handoff_rows, Whose.ALL) == ()
        with pytest.raises(DeskError, match="no such hand-off"):
            desk.read(dossier, done.handoff_id)
    assert world.jo.read(handoff_row, done.handoff_id).standing.state is HandoffState.OFFERED


def test_that_the_credit_of_the_first_hand_off_holds_for_a_duplicate_too(world: World) -> None:
    signed(world)
    lead_id, _ = qualified(world, email="a@b.example", source="Webinar", campaign="Spring")
    done = world.jo.write(hand_over, lead_id, HandOver())
    rep = rep_of(world, done)
    rep.write(return_handoff, done.handoff_id, Verdict("duplicate"))
    twin = world.lead(chicago(1), email="a@b.example", source="Cold list", campaign="Autumn")
    for key in MET:
        world.kim.write(answer_criterion, twin, Answered(key, True))
    world.later(2 * HOUR)
    world.call(twin, "qualified", desk=world.kim)
    again = world.kim.write(hand_over, twin, HandOver())
    origin = world.jo.read(dossier, again.handoff_id).origin
    assert (origin.source, origin.campaign, origin.qualifier) == ("Webinar", "Spring", user(world, "jo"))


def user(world: World, login: str) -> UserId:
    (row,) = world.rows("SELECT user_id FROM user_account WHERE login = :login", login=login)
    return UserId(int(str(row["user_id"])))
