"""A call's lengths by its marks."""

from hypothesis import given
from hypothesis import strategies as st

from ui.call_screen.call import Call
from ui.lead_card.call_clock import Phase

times = st.floats(0, 4000)


def test_that_ring_talk_and_wrap_are_apart():
    call = Call()
    call.place(100.0)
    call.answer(112.0)
    call.hang_up(246.0)

    lengths = call.lengths(251.0)

    assert (lengths.ring_seconds, lengths.talk_seconds, lengths.wrap_seconds) == (12.0, 134.0, 5.0)


def test_that_without_a_mark_of_an_answer_there_is_no_talk():
    call = Call()
    call.place(100.0)

    assert call.lengths(140.0).talk_seconds == 0.0


def test_that_a_call_which_is_over_cannot_be_answered():
    call = Call()
    call.place(0.0)
    call.hang_up(5.0)

    assert call.answer(6.0) is None
    assert call.phase is Phase.WRAPPING


@given(times, times, times, times)
def test_that_the_lengths_add_up_to_the_time_since_the_dial(start, ring, talk, wrap):
    call = Call()
    call.place(start)
    call.answer(start + ring)
    call.hang_up(start + ring + talk)
    lengths = call.lengths(start + ring + talk + wrap)

    assert min(lengths.ring_seconds, lengths.talk_seconds, lengths.wrap_seconds) >= 0
    assert abs(lengths.ring_seconds + lengths.talk_seconds + lengths.wrap_seconds - ring - talk - wrap) < 1e-6


def ticking(call: Call, *gaps: float) -> Call:
    """Looks at a call after each of these gaps."""
    at = 1000.0
    call.look(at)
    for gap in gaps:
        at += gap
        call.look(at)
    return call


def test_that_a_call_in_whose_middle_the_computer_slept_is_marked():
    call = Call()
    call.place(0.0)

    assert ticking(call, 0.25, 3600.0, 0.25).source == "manual, slept"


def test_that_a_busy_moment_is_no_sleep():
    call = Call()
    call.place(0.0)

    assert ticking(call, 0.25, 4.9, 0.25).source == "manual"


def test_that_a_sleep_before_the_dial_or_after_the_call_marks_nothing():
    before = ticking(Call(), 3600.0)
    before.place(0.0)
    after = Call()
    after.place(0.0)
    after.hang_up(9.0)

    assert (before.source, ticking(after, 3600.0).source) == ("manual", "manual")
