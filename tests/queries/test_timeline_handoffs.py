"""Hand-offs on the timeline of a lead, and on its card while it has come back from a rep (R10)."""

from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import Verdict, accept_handoff, report_outcome, return_handoff, take_back_mark
from calldesk.desk import Desk
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.ids import LeadId
from calldesk.queries.lead_card import lead_card
from calldesk.queries.timeline import Sort, timeline
from tests.actions.test_hand_over import handed, rep_of, swept
from tests.core_world import HOUR, MINUTE, World


def lines(desk: Desk, lead_id: LeadId) -> list[tuple[str, str, str, str, bool]]:
    found = desk.read(timeline, lead_id)
    return [(one.code, one.value, one.detail, one.by, one.undone) for one in found if one.sort is Sort.HANDOFF]


def test_that_each_step_of_a_hand_off_stands_there_with_who_and_why(world: World) -> None:
    lead_id, done = handed(world)
    rep = rep_of(world, done)
    (name,) = (str(row["name"]) for row in world.rows("SELECT name FROM user_account WHERE user_id = :u", u=done.rep))
    world.later(MINUTE)
    rep.write(return_handoff, done.handoff_id, Verdict("not_to_definition", "budget", "no figure"))
    world.later(MINUTE)
    rep.write(take_back_mark, done.handoff_id)
    world.later(MINUTE)
    rep.write(accept_handoff, done.handoff_id)
    world.later(MINUTE)
    rep.write(report_outcome, done.handoff_id, MarkKind.WON, amount=24_000.0)
    told = lines(world.jo, lead_id)
    assert (told[0][0], float(told[0][1])) == ("won", 24_000.0)
    assert told[1:] == [
        ("accepted", "", "", name, False),
        ("returned", "not_to_definition:budget", "no figure", name, True),
        ("routed", name, "", "jo", False),
    ]


def test_that_the_card_of_a_returned_lead_says_who_and_why_until_it_goes_over_again(world: World) -> None:
    lead_id, done = handed(world)
    rep = rep_of(world, done)
    assert world.jo.read(lead_card, lead_id).returned is None
    world.later(MINUTE)
    rep.write(return_handoff, done.handoff_id, Verdict("incomplete", words="<b>Which sites?</b>"))
    swept(world)
    back = world.jo.read(lead_card, lead_id).returned
    assert back is not None
    assert (back.value, back.detail, back.at) == ("incomplete", "<b>Which sites?</b>", world.now)
    world.later(2 * HOUR)
    world.call(lead_id, "qualified")
    world.later(MINUTE)
    world.jo.write(hand_over, lead_id, HandOver())
    assert world.jo.read(lead_card, lead_id).returned is None


def test_that_a_return_that_was_taken_back_is_none(world: World) -> None:
    lead_id, done = handed(world)
    rep = rep_of(world, done)
    world.later(MINUTE)
    rep.write(return_handoff, done.handoff_id, Verdict("incomplete"))
    world.later(MINUTE)
    rep.write(take_back_mark, done.handoff_id)
    assert world.jo.read(lead_card, lead_id).returned is None
