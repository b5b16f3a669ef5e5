"""Stretches without work add up whatever the order of the marks; a promise is kept by its minutes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import Cadence
from calldesk.domain.errors import Rejected
from calldesk.domain.shift import (
    PAUSE_REASONS,
    SKIP_REASONS,
    MarkKind,
    Promise,
    ShiftMark,
    demand_reason,
    paused_seconds,
    rests,
    worked_seconds,
)

CADENCE = Cadence(frozenset(), frozenset())
MINUTE = 60.0
MOMENTS = st.integers(0, 1000).map(float)


def _mark(at: float, kind: MarkKind) -> ShiftMark:
    return ShiftMark(at, kind, "lunch" if kind is MarkKind.PAUSE else "")


MARKS = st.lists(
    st.builds(_mark, MOMENTS, st.sampled_from(MarkKind)),
    max_size=8,
    unique_by=lambda mark: mark.at,
)


@given(MARKS, st.lists(MOMENTS, max_size=8), st.randoms(use_true_random=False))
def test_that_stretches_do_not_overlap_nor_hang_on_the_order(marks, dialled, random) -> None:
    found = rests(marks, dialled)
    mixed_marks, mixed_dials = list(marks), list(dialled)
    random.shuffle(mixed_marks)
    random.shuffle(mixed_dials)
    assert rests(mixed_marks, mixed_dials) == found
    for before, after in pairwise(found):
        assert before.until_at is not None
        assert before.until_at <= after.from_at
    for at in dialled:
        assert not any(rest.from_at < at and (rest.until_at is None or at < rest.until_at) for rest in found)


@given(MARKS, st.lists(MOMENTS, min_size=1, max_size=8))
def test_that_work_and_rest_make_up_the_time_since_the_first_dial(marks, dialled) -> None:
    first, now = min(dialled), 1000.0
    found = rests(marks, dialled)
    rested = sum(rest.seconds(now) for rest in found if rest.from_at >= first)
    assert worked_seconds(first, found, now) + rested == pytest.approx(now - first)
    assert 0 <= paused_seconds(found, now) <= now


def test_that_an_end_of_the_shift_is_no_pause() -> None:
    found = rests([ShiftMark(10.0, MarkKind.END), ShiftMark(40.0, MarkKind.RESUME)])
    assert paused_seconds(found, 100.0) == 0
    assert worked_seconds(0.0, found, 100.0) == 70.0


@pytest.mark.parametrize(
    ("dialled", "kept"),
    [((), False), ((-15.1,), False), ((-15.0,), True), ((0.0,), True), ((15.0,), True), ((15.1,), False)],
)
def test_that_a_promise_is_kept_within_a_quarter_of_an_hour(dialled: tuple[float, ...], kept: bool) -> None:
    due_at = 6000.0
    promise = Promise(0.0, due_at, [due_at + minutes * MINUTE for minutes in dialled])
    assert promise.is_kept(CADENCE) is kept


def test_that_nobody_is_said_to_be_late_while_there_is_time() -> None:
    promise = Promise(0.0, 6000.0)
    assert not promise.fell_due(6000.0 + 15 * MINUTE, CADENCE)
    assert promise.fell_due(6000.0 + 15 * MINUTE + 1, CADENCE)
    assert not Promise(0.0, 6000.0, settled_at=1000.0).fell_due(9000.0, CADENCE)


@pytest.mark.parametrize("known", [PAUSE_REASONS, SKIP_REASONS])
def test_that_only_known_reasons_are_taken(known: tuple[tuple[str, str], ...]) -> None:
    for code, _ in known:
        assert demand_reason(code, known) == code
    with pytest.raises(Rejected, match="no reason “nap”"):
        demand_reason("nap", known)
