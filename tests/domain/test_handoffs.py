"""A hand-off is in exactly one state whatever is done with it, in whatever order it arrives; so is its lead (R10)."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.desk import usual_cadence
from calldesk.domain.cadence import Calendar
from calldesk.domain.handoffs import (
    DESTINATIONS,
    RETURN_REASONS,
    Destination,
    HandoffState,
    Mark,
    MarkKind,
    refusal,
    stand_handoff,
    that_hold,
)
from calldesk.domain.lead_facts import DialFact, HandoffFacts, LeadFacts, OutcomeFact
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing import Standing, State, stand

REP, OTHER = 7, 8
_STATE_OF = {
    Destination.TO_HAND_OVER: State.TO_HAND_OVER,
    Destination.LIST: State.NO_NUMBER,  # on the list, were there a number
    Destination.REMARKET: State.REMARKET,
    Destination.CLOSED: State.CLOSED,
}


def mark(number: int, kind: MarkKind, reason: str = "", of: str = "") -> Mark:
    rep = (REP if number % 2 else OTHER) if kind is MarkKind.ROUTED else None
    return Mark(f"m{number:03d}", float(100 + number), REP, kind.value, rep, reason, of_mark=of)


@st.composite
def histories(draw: st.DrawFn) -> list[Mark]:
    """Anything at all that could be stored: also what no desk would allow, for two desks may do it at once."""
    marks = [mark(0, MarkKind.ROUTED, "turn")]
    for number in range(1, draw(st.integers(0, 12)) + 1):
        kind = draw(st.sampled_from(list(MarkKind)))
        reason = draw(st.sampled_from(RETURN_REASONS)) if kind is MarkKind.RETURNED else "no_need"
        of = draw(st.sampled_from(marks)).mark_id if kind is MarkKind.UNDONE else ""
        marks.append(mark(number, kind, reason, of))
    return marks


@given(histories(), st.randoms(use_true_random=False))
def test_that_the_order_of_arrival_changes_nothing(marks: list[Mark], random: object) -> None:
    expected = stand_handoff(marks)
    shuffled = list(marks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert stand_handoff(shuffled) == expected
    assert that_hold(shuffled) == that_hold(marks)


@given(histories())
def test_that_what_does_not_hold_could_as_well_not_be_there(marks: list[Mark]) -> None:
    held = that_hold(marks)
    assert stand_handoff(held) == stand_handoff(marks)
    standing = stand_handoff([])
    for at, one in enumerate(held):
        assert refusal(standing, MarkKind(one.kind)) == ""
        standing = stand_handoff(held[: at + 1])
    assert {one.mark_id for one in held}.isdisjoint(one.of_mark for one in marks if one.kind == MarkKind.UNDONE)


@given(histories())
def test_that_the_rep_is_the_one_who_got_it_last_and_numbers_belong_to_their_state(marks: list[Mark]) -> None:
    standing = stand_handoff(marks)
    routed = [one for one in that_hold(marks) if one.kind == MarkKind.ROUTED]
    assert standing.rep == (routed[-1].rep if routed else None)
    if standing.state is HandoffState.OFFERED:
        assert (standing.decided_at, standing.contacted_at, standing.told_at) == (None, None, None)
    if standing.state is HandoffState.RETURNED:
        assert standing.reason in RETURN_REASONS
    assert standing.is_open == (standing.state in {HandoffState.OFFERED, HandoffState.ACCEPTED})


def lead_with(marks: list[Mark], *, undone: bool = False) -> Standing:
    """A lead that was dialled and qualified, then handed over."""
    outcome = OutcomeFact("o", "d", 51.0, 50.0, 1, "", "qualified", "", None, None)
    facts = LeadFacts(
        events=[ScoredEvent("e", "webinar_attended", 10.0, "")],
        dials=[DialFact("d", 50.0, 1, "")],
        outcomes=[] if undone else [outcome],
        handoffs=[] if undone else [HandoffFacts("h", 60.0, tuple(marks))],
    )
    return stand(facts, usual_cadence(), Calendar({}))


@given(histories())
def test_that_the_lead_is_the_rep_s_as_long_as_it_is_open_and_else_where_its_end_says(marks: list[Mark]) -> None:
    standing, lead = stand_handoff(marks), lead_with(marks)
    if standing.is_open:
        assert lead.state is State.HANDED_OVER
    elif standing.state is HandoffState.RETURNED:
        assert lead.state is _STATE_OF[DESTINATIONS[standing.reason]]
    else:
        assert lead.state is {HandoffState.WON: State.CLOSED, HandoffState.LOST: State.REMARKET}[standing.state]


def test_that_a_lead_whose_outcome_was_taken_back_is_no_rep_s() -> None:
    assert lead_with([mark(0, MarkKind.ROUTED)], undone=True).state is State.NO_NUMBER


@given(histories())
def test_that_nobody_rings_who_is_a_rep_s_though_an_outcome_arrives_late(marks: list[Mark]) -> None:
    if not stand_handoff(marks).is_open:
        return
    late = OutcomeFact("p", "d", 900.0, 900.0, 1, "", "callback", "", None, 5000.0)
    facts = LeadFacts(
        events=[ScoredEvent("e", "webinar_attended", 10.0, "")],
        dials=[DialFact("d", 50.0, 1, "")],
        outcomes=[OutcomeFact("o", "d", 51.0, 50.0, 1, "", "qualified", "", None, None), late],
        handoffs=[HandoffFacts("h", 60.0, tuple(marks))],
    )
    lead = stand(facts, usual_cadence(), Calendar({}))
    assert (lead.state, lead.callback_at) == (State.HANDED_OVER, None)
