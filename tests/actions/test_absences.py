"""A rep who is away gets no hand-off, and what they have not decided on goes to the next rep at once (R10)."""

from datetime import date, timedelta

import pytest

from calldesk.actions.absences import Away, end_absence, set_absence
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoff_clocks import keep_handoff_clocks
from calldesk.actions.handoffs import accept_handoff
from calldesk.actions.members import set_lists
from calldesk.domain.errors import DeskError
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import FactId, PoolId
from calldesk.queries.absences import my_absences
from calldesk.queries.alerts import alerts
from calldesk.queries.handoffs import Whose, handoff_row, handoff_rows
from calldesk.queries.my_callbacks import my_callbacks
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import handed, qualified, rep_of, user
from tests.core_world import DAY, HOUR, MINUTE, World

TODAY = date(2026, 6, 9)
"""The day of the world's clock."""


def days(first: int, last: int) -> tuple[date, date]:
    return TODAY + timedelta(first), TODAY + timedelta(last)


def test_that_it_is_kept_and_taken_back_and_over_after_its_last_day(world: World) -> None:
    rep = world.jo if world.team is None else world.desk("rita")
    made = rep.write(set_absence, *days(0, 2))
    later = rep.write(set_absence, *days(30, 40))
    assert [(one.first, one.last) for one in rep.read(my_absences)] == [days(0, 2), days(30, 40)]
    rep.write(end_absence, later)
    assert [one.absence_id for one in rep.read(my_absences)] == [made]
    world.later(3 * DAY)
    assert rep.read(my_absences) == ()
    assert len(world.rows("SELECT 1 FROM absence")) == 3
    assert world.drift() == ()


@pytest.mark.parametrize(
    ("span", "said"), [((3, 1), "ends before it begins"), ((-3, -1), "are over"), ((0, 400), "more than a year")]
)
def test_that_days_that_cannot_be_are_refused(world: World, span: tuple[int, int], said: str) -> None:
    rep = world.jo if world.team is None else world.desk("rita")
    with pytest.raises(DeskError, match=said):
        rep.write(set_absence, *days(*span))


def test_that_nobody_but_a_lead_says_it_of_another_and_a_marketer_is_never_away(world: World) -> None:
    if world.team is None:
        return
    made = world.desk("rita").write(set_absence, *days(0, 2))
    with pytest.raises(DeskError, match="no such absence of yours"):
        world.desk("raul").write(end_absence, made)
    with pytest.raises(DeskError, match="Only who calls or gets hand-offs"):
        world.desk("mia").write(set_absence, *days(0, 2))
    with pytest.raises(DeskError, match="or their team lead does"):
        world.desk("quin").write(set_absence, *days(0, 2), Away("kim"))
    with pytest.raises(DeskError):
        world.jo.write(end_absence, FactId("no such one"))
    world.jo.write(end_absence, made)
    assert world.desk("rita").read(my_absences) == ()


@pytest.mark.parametrize("stand_in", ["", "ann"])
def test_that_the_due_callbacks_of_who_is_away_are_others_at_once_and_theirs_again_afterwards(
    world: World, stand_in: str
) -> None:
    """Nothing is given away: the promise stays theirs, so on the day they are back nobody has to give it back."""
    ann, lead_id = world.desk("ann"), world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    made = world.kim.write(set_absence, *days(0, 0), Away("jo", stand_in, "America/Chicago"))
    world.later(HOUR)
    for desk in (world.jo, world.kim, ann):
        mine = desk is not world.kim or not stand_in
        assert world.ids(desk) == world.ids(desk, brute=True) == ([lead_id] if mine else [])
        assert world.reasons(lead_id, desk) == ([] if mine else ["callback_of_another"])
    assert [one.lead_id for one in ann.read(my_callbacks).rows] == [lead_id]
    world.later(MINUTE)
    world.kim.write(end_absence, made)
    assert (world.ids(ann), world.ids()) == ([], [lead_id])
    again = world.kim.write(set_absence, *days(0, 0), Away("jo", stand_in, "America/Chicago"))
    assert world.ids(ann) == [lead_id]
    assert world.drift() == ()
    world.later(DAY - 2 * HOUR)  # the same clock time, less an hour: the callback is a day late by now
    assert again
    assert world.jo.read(lambda snapshot: snapshot.rules.away_for(snapshot.user, snapshot.now)) == frozenset()


def test_that_a_stand_in_calls_and_works_their_lists(world: World) -> None:
    if world.team is None:
        return
    for other, said in (("rita", "makes no calls"), ("jo", "for themselves"), ("nobody", "no member nobody")):
        with pytest.raises(DeskError, match=said):
            world.jo.write(set_absence, *days(0, 2), Away("jo", other))
    east = PoolId(world.add_pool("East"))
    world.jo.write(set_lists, "kim", [PoolId(1), east])
    with pytest.raises(DeskError, match="does not work the list East"):
        world.jo.write(set_absence, *days(0, 2), Away("kim", "quin"))
    with pytest.raises(DeskError, match="no zone Moon"):
        world.jo.write(set_absence, *days(0, 2), Away("kim", zone="Moon"))


def test_that_who_is_away_gets_none_until_it_is_taken_back(world: World) -> None:
    if world.team is None:
        return
    signed(world)
    made = world.desk("rita").write(set_absence, *days(0, 5))
    for _ in range(3):
        lead_id, _ = qualified(world)
        assert world.jo.write(hand_over, lead_id, HandOver()).rep == user(world, "raul")
        world.later(HOUR)
    world.desk("rita").write(end_absence, made)
    lead_id, _ = qualified(world)
    assert world.jo.write(hand_over, lead_id, HandOver()).rep == user(world, "rita")


def test_that_what_was_not_decided_on_goes_to_the_next_rep_and_both_are_told(world: World) -> None:
    if world.team is None:
        return
    rita = world.desk("rita")
    _, done = handed(world, said=HandOver(rep=user(world, "rita")))
    taken, _ = qualified(world)
    kept = world.jo.write(hand_over, taken, HandOver(rep=user(world, "rita")))
    rita.write(accept_handoff, kept.handoff_id)
    rita.write(set_absence, *days(1, 3))
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    world.later(DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 1
    row = world.jo.read(handoff_row, done.handoff_id)
    assert (row.standing.rep, row.standing.state) == (user(world, "raul"), HandoffState.OFFERED)
    assert world.jo.read(handoff_row, kept.handoff_id).standing.rep == user(world, "rita")
    assert [one.what.code for one in world.desk("raul").read(alerts)] == ["handoff_offered"]
    assert "handoff_away" in [one.what.code for one in rita.read(alerts)]
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    assert len(rep_of(world, kept).read(handoff_rows, Whose.REP)) == 1
    assert world.drift() == ()
