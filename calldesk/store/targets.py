"""Targets and working days as they are stored: everybody's to who sees all, else the asker's own and the team's."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from calldesk.domain.ids import UserId
from calldesk.domain.targets import Per, Plan, Target
from calldesk.domain.work_times import WorkTime
from calldesk.store.driver import Question, driver_reads, driver_rows
from calldesk.store.tx import Snapshot

_TARGETS = (
    "SELECT for_user, metric, per, value, from_on, happened_at FROM target WHERE happened_at <= :now ORDER BY target_id"
)
_TIMES = (
    "SELECT for_user, first_on, last_on, shares, happened_at FROM work_time WHERE happened_at <= :now ORDER BY time_id"
)
_ACTIVE = "SELECT user_id FROM user_account WHERE active"


def plans(snapshot: Snapshot) -> Mapping[UserId | None, Plan]:
    """By person, None = the team; nobody where an older team keeps none."""
    if not snapshot.has_goals:
        return {}
    targets: dict[UserId | None, list[Target]] = defaultdict(list)
    times: dict[UserId | None, list[WorkTime]] = defaultdict(list)
    set_for, working = driver_reads(snapshot.conn, *plans_asked(snapshot))
    for user, metric, per, value, from_on, at in set_for:
        targets[user].append(Target(metric, Per(per), value, date.fromisoformat(from_on), at))
    for user, first, last, shares, at in working:
        until = date.fromisoformat(last) if last else None
        percents = tuple(int(one) for one in shares.split(","))
        times[user].append(WorkTime(date.fromisoformat(first), until, percents, at))
    return {user: Plan(tuple(targets[user]), tuple(times[user])) for user in targets.keys() | times.keys()}


def plans_asked(snapshot: Snapshot) -> tuple[Question, Question]:
    """What `plans` asks."""
    return (_TARGETS, {"now": snapshot.now}), (_TIMES, {"now": snapshot.now})


def active_people(snapshot: Snapshot) -> frozenset[UserId]:
    """Who may come in today."""
    return frozenset(UserId(user) for (user,) in driver_rows(snapshot.conn, _ACTIVE, {}))
