"""The facts of one week of a team, and of the weeks that it is held against."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from calldesk.domain.board import Window
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.metrics_row import MetricsRow
from calldesk.domain.moments import Moment, instant
from calldesk.domain.targets import METRICS, TOUCH, Per
from calldesk.domain.weekly import WEEKS_BEFORE, Week, WeekFigure, WeekFlag, WeekPerson, figure
from calldesk.domain.work_times import days_between
from calldesk.queries.board_past import TouchTimes, touch_times
from calldesk.queries.board_people import people_names
from calldesk.queries.coaching import coached_between
from calldesk.queries.metrics import metrics
from calldesk.queries.targets import Targets, targets_of
from calldesk.store.handoffs import logins
from calldesk.store.tx import Snapshot

_OF_PEOPLE = tuple(metric for metric in METRICS if metric != TOUCH)


def weekly(snapshot: Snapshot, monday: date, zone: str) -> Week:
    """The week from this Monday on, by the days of a zone; one that runs is counted until now."""
    clock = ZoneInfo(zone)
    today = instant(snapshot.now).astimezone(clock).date()
    mondays = [monday - timedelta(weeks=back) for back in range(WEEKS_BEFORE + 1)]
    windows = [_window(one, clock) for one in mondays]
    goals = targets_of(snapshot, Per.WEEK, days_between(monday, monday + timedelta(weeks=1)), today)
    rows = [_sums(snapshot, one, zone) for one in windows]
    from_at, to_at = windows[0].from_at, windows[0].to_at
    return Week(
        monday=monday,
        zone=zone,
        figures=_figures(rows, [touch_times(snapshot, one) for one in windows], goals.team),
        people=_people(snapshot, windows[0], zone, goals),
        flags=tuple(
            WeekFlag(one.kind.value, one.name, one.caller, one.by, one.words)
            for one in coached_between(snapshot, from_at, to_at)
        ),
        corrected=rows[0].corrected_later,
    )


def _window(monday: date, clock: ZoneInfo) -> Window:
    ends_at: Moment = midnight(monday + timedelta(weeks=1), clock)
    return Window(midnight(monday, clock), ends_at, ends_at)


def _sums(snapshot: Snapshot, window: Window, zone: str) -> MetricsRow:
    (row,) = metrics(snapshot, window.from_at, window.to_at, "", zone)
    return row


def _figures(
    rows: Sequence[MetricsRow], touches: Sequence[TouchTimes], goals: Mapping[str, float]
) -> tuple[WeekFigure, ...]:
    return tuple(_figure(metric, rows, touches, goals.get(metric)) for metric in METRICS)


def _figure(metric: str, rows: Sequence[MetricsRow], touches: Sequence[TouchTimes], goal: float | None) -> WeekFigure:
    if metric == TOUCH:
        waits = [one.both[0] if one.both is not None else None for one in touches]
        return figure(metric, waits, goal=goal, sample=touches[0].came)
    this, *before = rows
    values = [_value(this, metric), *(_value(row, metric) if row.dials else None for row in before)]
    return figure(metric, values, goal=goal)


def _value(row: MetricsRow, metric: str) -> float | None:
    found = getattr(row, metric)
    return float(found) if found is not None else None


def _people(snapshot: Snapshot, window: Window, zone: str, goals: Targets) -> tuple[WeekPerson, ...]:
    names, users = people_names(snapshot), {login: user for user, login in logins(snapshot).items()}
    found = [
        WeekPerson(names.get(users[row.group], row.group), _known(row), goals.people.get(UserId(users[row.group]), {}))
        for row in metrics(snapshot, window.from_at, window.to_at, "user", zone)
        if row.group in users and (row.dials or row.accepted)
    ]
    return tuple(
        sorted(found, key=lambda one: (-one.figures["accepted"], -one.figures["qualified"], one.name.casefold()))
    )


def _known(row: MetricsRow) -> Mapping[str, float]:
    values = {metric: _value(row, metric) for metric in _OF_PEOPLE}
    return {metric: value for metric, value in values.items() if value is not None}
