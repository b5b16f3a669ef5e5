"""A day is written and read back to the last digit, whatever is in it; what is left of a period is found."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.metrics_days import PersonDay, gaps, packed, unpacked
from calldesk.domain.metrics_hours import Stretch

SECONDS = st.floats(0.0, 1e5)
CALLS = st.lists(st.tuples(st.sampled_from(["", "continue", "a b", "ü"]), SECONDS, SECONDS, SECONDS), max_size=12)
STRETCHES = st.lists(st.tuples(st.floats(-1e9, 1e9), SECONDS), max_size=4)
DAYS = st.dictionaries(st.integers(1, 2**31), st.tuples(CALLS, STRETCHES), max_size=5)


def person(calls: list[tuple[str, float, float, float]], stretches: list[tuple[float, float]]) -> PersonDay:
    one = PersonDay(stretches=[Stretch(at, at + length) for at, length in stretches])
    for call in calls:
        one.calls.add(*call)
    return one


def plain(sums: CallSums) -> tuple[object, ...]:
    talks = {code: sorted(found) for code, found in sums.talks.items() if found}
    return dict(sums.codes), talks, sorted(sums.rings), sorted(sums.wraps)


@given(DAYS)
def test_that_a_day_comes_back_to_the_last_digit(
    drawn: dict[int, tuple[list[tuple[str, float, float, float]], list[tuple[float, float]]]],
) -> None:
    day = {UserId(user): person(*parts) for user, parts in drawn.items()}
    stored = packed(day)
    whole, short = unpacked(stored.content, stored.lengths), unpacked(stored.content, None)
    assert whole.keys() == short.keys() == day.keys()
    for user, one in day.items():
        assert plain(whole[user].calls) == plain(one.calls)
        assert plain(short[user].calls) == (*plain(one.calls)[:2], [], [])
        assert whole[user].stretches == short[user].stretches == one.stretches
    backwards = {UserId(user): person(calls[::-1], stretches) for user, (calls, stretches) in reversed(drawn.items())}
    assert packed(backwards) == stored


@given(st.sets(st.integers(0, 20)), st.integers(0, 20), st.integers(1, 20))
def test_that_days_and_what_they_leave_make_up_the_period(there: set[int], from_on: int, length: int) -> None:
    to_on = from_on + length
    days = [(float(day), day + 1.0) for day in sorted(there) if from_on <= day < to_on]
    left = gaps(days, float(from_on), float(to_on))
    covered = [half / 2 for a, b in [*days, *left] for half in range(int(a * 2), int(b * 2))]
    assert sorted(covered) == [half / 2 for half in range(from_on * 2, to_on * 2)]
    assert all(b < c for (_, b), (c, _) in pairwise(left))
