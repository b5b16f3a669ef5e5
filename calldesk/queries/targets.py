"""What people and the team are to reach in a span of days, and the versions that say so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from calldesk.domain.board import Period, Span
from calldesk.domain.caps import NO_CAPS, Caps
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment, instant
from calldesk.domain.targets import COUNTS, LEVELS, METRICS, OF_TEAM_ALONE, Per, Plan, of_person, of_team, span_of
from calldesk.domain.work_times import days_between
from calldesk.queries.board_people import people_names
from calldesk.store.caps import made_today
from calldesk.store.driver import driver_rows
from calldesk.store.named_teams import named_teams
from calldesk.store.rights import leads_team, sees_everybody
from calldesk.store.roles.names import CALLERS
from calldesk.store.targets import active_people, plans
from calldesk.store.tx import Snapshot

_PER = {Period.TODAY: Per.DAY, Period.WEEK: Per.WEEK, Period.MONTH: Per.MONTH}
_ROLES = "SELECT user_id, login, role FROM user_account WHERE active ORDER BY login"
_VERSIONS = (
    "SELECT t.for_user, t.metric, t.per, t.value, t.from_on, t.happened_at, b.login FROM target t"
    " JOIN user_account b ON b.user_id = t.by_user WHERE t.happened_at <= :now ORDER BY t.happened_at, t.target_id"
)


@dataclass(frozen=True, slots=True)
class Targets:
    """By metric; what has no target is not there. Of others a qualifier gets nothing but what the team set itself."""

    team: Mapping[str, float] = field(default_factory=dict)
    people: Mapping[UserId, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One version: who (login, "" = the team), what, of what span, from which day, and who set it when.

    Attributes:
        value: None = none any more.
    """

    login: str
    metric: str
    per: Per
    value: float | None
    from_on: date
    by: str
    set_at: Moment


@dataclass(frozen=True, slots=True)
class Aim:
    """A line of the editor: a person, or the team (user None)."""

    user: UserId | None
    login: str
    name: str
    plan: Plan


def targets_of(snapshot: Snapshot, unit: Per, days: Sequence[date], today: date) -> Targets:
    """Everybody's for these days, which together are of this unit."""
    known = plans(snapshot)
    if not known:
        return Targets()
    own = known.get(None, Plan())
    active = active_people(snapshot)
    people = {user: plan for user, plan in known.items() if user is not None}
    there = {user: plan for user, plan in people.items() if user in active}
    counted = there if days and days[-1] >= today else people  # who has left aims at nothing any more
    sees_all = sees_everybody(snapshot)
    team = {metric: of_team(own, counted if sees_all else {}, metric, unit, days, today) for metric in METRICS}
    each = {user: _of_one(plan, unit, days, today) for user, plan in counted.items()}
    return Targets(_known(team), {user: found for user, found in each.items() if found})


def _of_one(plan: Plan, unit: Per, days: Sequence[date], today: date) -> Mapping[str, float]:
    metrics = [metric for metric in METRICS if metric not in OF_TEAM_ALONE]
    return _known({metric: of_person(plan, metric, unit, days, today) for metric in metrics})


def _known(found: Mapping[str, float | None]) -> Mapping[str, float]:
    return {metric: value for metric, value in found.items() if value is not None}


def board_targets(snapshot: Snapshot, span: Span) -> Targets:
    """Those of the whole of a period of the board, by the days of its zone."""
    today = _day(snapshot.now, span.zone)
    unit = _PER[span.period]
    days = days_between(*span_of(unit, today))
    return _of_named_team(snapshot, span, days, today) if span.team else targets_of(snapshot, unit, days, today)


def _of_named_team(snapshot: Snapshot, span: Span, days: Sequence[date], today: date) -> Targets:
    """Of each of its people on the days they are in it, and their sum; lengths are those of the whole team."""
    known, teams, unit = plans(snapshot), named_teams(snapshot), _PER[span.period]
    each: dict[UserId, Mapping[str, float]] = {}
    for user in active_people(snapshot) & known.keys():
        mine = [day for day in days if teams.on(user, day) == span.team]
        each[user] = _of_one(known[user], unit, mine, today)
    summed = {metric: [found[metric] for found in each.values() if metric in found] for metric in COUNTS}
    own = known.get(None, Plan())
    levels = {metric: of_person(own, metric, unit, days, today) for metric in LEVELS}
    counts = {metric: round(sum(values), 6) for metric, values in summed.items() if values}
    return Targets({**counts, **_known(levels)}, {user: found for user, found in each.items() if found})


def my_targets(snapshot: Snapshot, zone: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """The asker's own for today, and the team's; never a colleague's."""
    today = _day(snapshot.now, zone)
    found = targets_of(snapshot, Per.DAY, [today], today)
    return found.people.get(snapshot.user, {}), found.team


def target_rows(snapshot: Snapshot) -> tuple[TargetRow, ...]:
    """Every version, the oldest first."""
    if not snapshot.has_goals:
        return ()
    logins = {user: login for user, login, _ in driver_rows(snapshot.conn, _ROLES, {})}
    return tuple(
        TargetRow(logins.get(user, str(user)) if user is not None else "", metric, Per(per), value, _on(on), by, at)
        for user, metric, per, value, on, at, by in driver_rows(snapshot.conn, _VERSIONS, {"now": snapshot.now})
    )


def _on(words: str) -> date:
    return date.fromisoformat(words)


@dataclass(frozen=True, slots=True)
class Aims:
    """All that the editor shows, as of a moment in a zone; the team's line first.

    Attributes:
        caps: Of dials a day, with the number of everybody.
        dialled: Dials of today.
    """

    lines: tuple[Aim, ...]
    today: date
    may_change: bool
    at: Moment
    zone: str
    caps: Caps = NO_CAPS
    dialled: Mapping[UserId, int] = field(default_factory=dict)


def aims(snapshot: Snapshot, zone: str) -> Aims:
    """Who may have targets, with all of their versions: on a team those who dial, on a file everybody."""
    known, names = plans(snapshot), people_names(snapshot)
    callers = [
        (UserId(user), login)
        for user, login, role in driver_rows(snapshot.conn, _ROLES, {})
        if not snapshot.is_team or role in CALLERS
    ]
    lines = [Aim(user, login, names[user], known.get(user, Plan())) for user, login in callers]
    every = (Aim(None, "", "", known.get(None, Plan())), *lines)
    caps, made = snapshot.rules.of_team.caps, made_today(snapshot)
    return Aims(every, _day(snapshot.now, zone), leads_team(snapshot), snapshot.now, zone, caps, made.people)


def _day(at: Moment, zone: str) -> date:
    return instant(at).astimezone(ZoneInfo(zone)).date()
