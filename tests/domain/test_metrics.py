"""The formulas of the measures: lengths, ratios, periods, hours worked, times promised (R11)."""

import random
from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import Cadence
from calldesk.domain.ids import UserId
from calldesk.domain.metrics import CUTS, EARLIER, MEASURES, OF_LEAD, OF_OUTCOME, SMALL_SAMPLE, TIMES, Part, applicable
from calldesk.domain.metrics_callbacks import SaidTime, times_promised
from calldesk.domain.metrics_calls import CallSums, lengths
from calldesk.domain.metrics_hours import Called, Stretch, by_hours, worked
from calldesk.domain.metrics_periods import days, midnight, period_of, previous, weeks
from calldesk.domain.metrics_ratios import change, per_hour, share, small_samples
from calldesk.domain.metrics_row import GroupSums, MetricsRow, measured
from calldesk.domain.moments import Moment, instant, moment
from calldesk.domain.shift import MarkKind, ShiftMark

CADENCE = Cadence(not_interest=frozenset(), web_kinds=frozenset())
CHICAGO = ZoneInfo("America/Chicago")
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
JO, KIM = UserId(1), UserId(2)
SECONDS = st.lists(st.floats(0.001, 7200.0), max_size=60)


def test_that_every_measure_is_a_column_and_every_column_is_defined() -> None:
    columns = list(MetricsRow.__dataclass_fields__)[1:]
    assert [measure.code for measure in MEASURES] == columns
    assert all(measure.meaning.endswith(".") for measure in MEASURES)
    assert EARLIER[-1] == "untouched"
    assert {*TIMES, *OF_LEAD, *OF_OUTCOME, "user", "team"} == {*CUTS}


def test_that_a_cut_tells_what_it_can() -> None:
    assert Part.HOURS in applicable("user") & applicable("week") & applicable("")
    assert not any(Part.HOURS in applicable(cut) for cut in (*OF_LEAD, *OF_OUTCOME))
    assert all(Part.HANDOFFS not in applicable(cut) for cut in OF_OUTCOME)


@given(SECONDS)
def test_that_lengths_are_those_of_their_definition(seconds: list[float]) -> None:
    told, ordered = lengths(seconds), sorted(seconds)
    assert told.count == len(seconds)
    assert told.total_seconds == pytest.approx(sum(ordered))
    if not seconds:
        assert (told.mean_seconds, told.median_seconds, told.p90_seconds) == (None, None, None)
        return
    assert told.mean_seconds == pytest.approx(sum(ordered) / len(ordered))
    half = len(ordered) / 2
    assert told.median_seconds is not None
    assert sum(one <= told.median_seconds for one in ordered) >= half
    assert sum(one >= told.median_seconds for one in ordered) >= half
    enough = [one for one in ordered if sum(other <= one for other in ordered) * 10 >= 9 * len(ordered)]
    assert told.p90_seconds == min(enough)


@given(SECONDS)
def test_that_the_order_of_the_facts_moves_no_number(seconds: list[float]) -> None:
    other = list(seconds)
    random.Random(1).shuffle(other)  # noqa: S311 - an order like any other
    assert lengths(seconds) == lengths(other)


def test_that_a_conversation_is_a_reach_of_the_threshold() -> None:
    calls = CallSums()
    for code, talk in (("continue", 29.9), ("continue", 30.0), ("gatekeeper", 90.0), ("qualified", 30.0), ("", 0.0)):
        calls.add(code, 0.0, talk, 0.0)
    row = measured("", GroupSums(calls), CADENCE, Part.CALLS)
    assert (row.dials, row.connects, row.reaches, row.conversations) == (5, 4, 3, 2)
    assert row.contact_rate == 4 / 5
    assert calls.long({"continue", ""}, 0.0) == 3


def test_that_of_nothing_there_is_no_ratio() -> None:
    row = measured("", GroupSums(), CADENCE, Part.CALLS | Part.HOURS)
    assert share(0, 0) is per_hour(5, 59.0) is change(None, 1.0) is change(1.0, None) is None
    assert per_hour(3, 1800.0) == 6.0
    assert row.contact_rate is row.acceptance_rate is row.marketing_share is row.conversations_per_hour is None
    assert row.hours_worked == 0.0
    assert row.small_samples == ""


def test_that_a_ratio_of_few_is_marked() -> None:
    assert small_samples([("a", 0), ("b", 1), ("c", SMALL_SAMPLE - 1), ("d", SMALL_SAMPLE)]) == "b c"
    found = GroupSums()
    for _ in range(SMALL_SAMPLE):
        found.calls.add("continue", 5.0, 40.0, 0.0)
    found.calls.add("continue", 0.0, 0.0, 3.0)
    found.steps["accepted"] = 2
    told = measured("", found, CADENCE, Part.CALLS | Part.LENGTHS | Part.HANDOFFS).small_samples.split()
    assert told == ["wrap_mean_seconds", "wrap_median_seconds", "wrap_p90_seconds", "acceptance_rate"]


@pytest.mark.parametrize(
    ("from_on", "to_on", "before"),
    [
        ("2026-11-09", "2026-11-16", "2026-11-02"),
        ("2026-03-01", "2026-04-01", "2026-02-01"),
        ("2026-01-01", "2026-04-01", "2025-10-01"),
        ("2026-01-01", "2027-01-01", "2025-01-01"),
        ("2026-03-01", "2026-03-02", "2026-02-28"),
        ("2024-03-10", "2024-04-10", "2024-02-08"),
    ],
)
def test_that_the_period_before_is_as_long_in_days_or_in_whole_months(from_on: str, to_on: str, before: str) -> None:
    first, last = date.fromisoformat(from_on), date.fromisoformat(to_on)
    assert previous(first, last) == (date.fromisoformat(before), first)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)),
    st.sampled_from(["UTC", "America/Chicago", "Asia/Kolkata"]),
)
def test_that_a_moment_lies_in_the_hour_day_week_and_month_of_the_zone(at: datetime, zone: str) -> None:
    clock = ZoneInfo(zone)
    local = at.replace(tzinfo=UTC).astimezone(clock)
    of = {by: period_of(by, clock)(moment(at.replace(tzinfo=UTC))) for by in TIMES}
    year, week, weekday = local.isocalendar()
    assert of["hour"] == f"{local.hour:02}"
    assert of["day"] == local.date().isoformat()
    assert of["month"] == local.date().isoformat()[:7]
    assert (of["week"], of["weekday"]) == (f"{year}-W{week:02}", str(weekday))


def test_that_days_have_the_hours_that_the_clock_gives_them() -> None:
    found = [midnight(day, CHICAGO) for day in days(date(2026, 10, 31), date(2026, 11, 4))]
    assert [(b - a) / HOUR for a, b in pairwise(found)] == [24, 25, 24]
    assert days(date(2026, 1, 2), date(2026, 1, 2)) == ()


def test_that_a_period_is_read_in_weeks_that_end_at_midnight() -> None:
    from_at = moment(datetime(2026, 10, 27, 15, 30, tzinfo=CHICAGO))
    tuesday = midnight(date(2026, 11, 3), CHICAGO)
    assert list(weeks(from_at, from_at + 10 * DAY, CHICAGO)) == [(from_at, tuesday), (tuesday, from_at + 10 * DAY)]
    assert list(weeks(from_at, from_at, CHICAGO)) == []


# --- hours worked ----------------------------------------------------------------------------------------------------

_MARK = st.tuples(st.integers(0, 600), st.sampled_from(list(MarkKind)))
_CALL = st.tuples(st.integers(0, 600), st.integers(0, 40))


@given(st.lists(_CALL, max_size=8), st.lists(_MARK, max_size=8))
def test_that_hours_are_the_minutes_of_the_day_that_were_worked(
    called: list[tuple[int, int]], marked: list[tuple[int, MarkKind]]
) -> None:
    """Minute by minute: at work from the first dial; a pause or an end stops it, a dial or a resume begins it again."""
    marks = [ShiftMark(at * MINUTE, kind) for at, kind in marked]
    found = worked([Called(at * MINUTE, length * MINUTE) for at, length in called], marks)
    minutes = 0
    if called:
        at_work, last = False, max([at + length for at, length in called] + [at for at, _ in marked])
        first = min(at for at, _ in called)
        for minute in range(first, last):
            at_work = at_work or any(at == minute for at, _ in called)
            for at, kind in marked:
                if at == minute:
                    at_work = kind is MarkKind.RESUME
            minutes += at_work
    assert sum(one.seconds for one in found) == minutes * MINUTE
    assert all(a.to_at <= b.from_at for a, b in pairwise(found))


def test_that_hours_are_cut_where_they_begin_on_the_clock() -> None:
    at = moment(datetime(2026, 11, 1, 0, 40, tzinfo=CHICAGO))
    found = list(by_hours(Stretch(at, at + 3 * HOUR), CHICAGO))
    hour = period_of("hour", CHICAGO)
    assert [(hour(one.from_at), one.seconds / MINUTE) for one in found] == [
        ("00", 20),
        ("01", 60),
        ("01", 60),
        ("02", 40),
    ]
    half = ZoneInfo("Asia/Kolkata")
    pieces = list(by_hours(Stretch(0.0, HOUR), half))
    assert [one.seconds / MINUTE for one in pieces] == [30, 30]
    assert instant(pieces[1].from_at).astimezone(half).minute == 0


# --- callbacks -------------------------------------------------------------------------------------------------------


def _told(said: list[SaidTime], dialled: list[Moment], now: Moment, reached: list[Moment] | None = None) -> list[str]:
    found = []
    for one in times_promised(said, CADENCE):
        promise = one.promise(dialled, reached or [])
        if promise.fell_due(now, CADENCE):
            found.append(f"{one.by} {'kept' if promise.is_kept(CADENCE) else 'missed'}")
    return found


def test_that_a_time_counts_once_whoever_takes_it_over() -> None:
    due = DAY
    first = SaidTime(0.0, JO, due)
    assert _told([first], [due + 14 * MINUTE], 2 * DAY) == ["1 kept"]
    assert _told([first], [due + 16 * MINUTE], 2 * DAY) == ["1 missed"]
    assert _told([first], [], due + 15 * MINUTE) == []
    rescued = SaidTime(due + 16 * MINUTE, KIM, due)
    assert _told([first, rescued], [due + 17 * MINUTE], 2 * DAY) == ["1 missed"]
    taken = SaidTime(due - HOUR, KIM, due)
    assert _told([first, taken], [due], 2 * DAY) == ["2 kept"]


def test_that_a_time_that_was_moved_in_time_is_none_and_too_late_is_missed() -> None:
    due, later = DAY, 3 * DAY
    first = SaidTime(0.0, JO, due)
    assert _told([first, SaidTime(HOUR, JO, later)], [later], 4 * DAY) == ["1 kept"]
    assert _told([first, SaidTime(due + HOUR, JO, later)], [later], 4 * DAY) == ["1 missed", "1 kept"]
    assert _told([first, SaidTime(HOUR, JO, None)], [], 4 * DAY) == []
    assert _told([first, SaidTime(due + HOUR, JO, None)], [], 4 * DAY) == ["1 missed"]
    assert _told([first], [HOUR], 4 * DAY, reached=[HOUR]) == []


def test_that_some_time_of_a_day_is_kept_on_that_day() -> None:
    day = [SaidTime(0.0, JO, DAY, DAY + 8 * HOUR)]
    assert _told(day, [DAY + 7 * HOUR], 4 * DAY) == ["1 kept"]
    assert _told(day, [DAY + 9 * HOUR], 4 * DAY) == ["1 missed"]
    assert _told(day, [], DAY + 8 * HOUR) == []
