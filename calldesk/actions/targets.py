"""Setting targets and working days: a new version each time, so that the past is judged by what held then (R11)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text

from calldesk.actions.caps import set_person_caps
from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.targets import LEVELS, METRICS, OF_TEAM_ALONE, Per
from calldesk.domain.work_times import NO_DAY, Shares
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.goal_tables import target, work_time
from calldesk.store.report_zone import report_zone
from calldesk.store.rights import leads_team
from calldesk.store.targets import plans
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

MOST = 1_000_000.0
TEAM = ""
"""In the place of a login."""
_USER = text("SELECT user_id FROM user_account WHERE login = :login AND active")


@dataclass(frozen=True, slots=True)
class Aimed:
    """One target as it is set.

    Attributes:
        login: Whose; TEAM = the team's.
        value: None = none any more.
        from_on: The first day it holds for; None = today, or the first of this month where nothing held before.
    """

    login: str
    metric: str
    value: float | None
    per: Per = Per.DAY
    from_on: date | None = None


@dataclass(frozen=True, slots=True)
class Worked:
    """Working days as they are set: those of `set_work_time`."""

    login: str
    shares: Shares
    first_on: date | None = None
    last_on: date | None = None


def set_target(tx: Tx, aimed: Aimed) -> FactId:
    """Puts a target in force from a day on.

    Raises:
        Rejected: The asker leads no team, or the value, the metric or the day cannot be.
        NotFound: There is no such person.
    """
    user = _whose(tx, aimed.login)
    if aimed.metric not in METRICS:
        raise Rejected(f"“{aimed.metric}” is nothing a target is set for. There are: {', '.join(METRICS)}.")
    if user is not None and aimed.metric in OF_TEAM_ALONE:
        raise Rejected("A lead waits for the team, not for a person: set this target for the team.")
    if aimed.value is not None and not 0 <= aimed.value <= MOST:
        raise Rejected("A target is a number from 0 to a million.")
    made = new_fact_id(tx.now)
    per = Per.DAY if aimed.metric in LEVELS else aimed.per  # a level is the same for a day and a month
    said = {"metric": aimed.metric, "per": per.value, "value": aimed.value}
    tx.execute(
        target.insert(),
        {"target_id": made, **said, "from_on": _begins(tx, user, aimed).isoformat(), **_stamp(tx, user)},
    )
    tx.moves_state = False
    return made


def set_targets(
    tx: Tx,
    all_aimed: tuple[Aimed, ...],
    times: tuple[Worked, ...] = (),
    caps: tuple[tuple[str, int | None], ...] = (),
) -> int:
    """Several at once, working days, and caps, in one transaction; gives how many were set.

    Raises:
        Rejected, NotFound: As `set_target`, `set_work_time` and `set_person_cap`; then none is set.
    """
    for aimed in all_aimed:
        set_target(tx, aimed)
    for one in times:
        set_work_time(tx, one.login, one.shares, first_on=one.first_on, last_on=one.last_on)
    if caps:
        tx.moves_state = True  # rules are
        set_person_caps(tx, caps)
    return len(all_aimed) + len(times) + len(caps)


def set_work_time(
    tx: Tx, login: str, shares: Shares, *, first_on: date | None = None, last_on: date | None = None
) -> FactId:
    """The days that somebody works: from a day on, or from one to another in place of the usual ones.

    Args:
        tx: The transaction.
        login: Whose; TEAM = the team's.
        shares: `work_times.NO_DAY` with both days = days off.
        first_on: None = today.
        last_on: None = until another is said.

    Raises:
        Rejected: The asker leads no team, the days are turned round, or nothing would ever be worked.
        NotFound: There is no such person.
    """
    user = _whose(tx, login)
    first = first_on or _today(tx)
    if last_on is not None and last_on < first:
        raise Rejected("The days end before they begin. Turn the two round.")
    if last_on is None and shares == NO_DAY:
        raise Rejected("Somebody who works on no day has no target. Say from which to which day they are off.")
    if last_on is None and first < _today(tx):
        raise Rejected("What is over was worked by the days that held then. Say a day from today on.")
    made = new_fact_id(tx.now)
    days = {"first_on": first.isoformat(), "last_on": last_on.isoformat() if last_on else ""}
    row = {"time_id": made, **days, "shares": ",".join(map(str, shares)), **_stamp(tx, user)}
    tx.execute(work_time.insert(), row)
    tx.moves_state = False
    return made


def _stamp(tx: Tx, user: UserId | None) -> dict[str, object]:
    return {"for_user": user, "by_user": tx.user, "happened_at": tx.now, "received_at": tx.now}


def _whose(tx: Tx, login: str) -> UserId | None:
    demand_tables(tx.has_goals)
    if not leads_team(tx):
        raise Rejected("A team lead or an admin sets targets.")
    if login == TEAM:
        return None
    found = tx.execute(_USER, {"login": login}).scalar()
    if found is None:
        raise NotFound(f"Nobody here has the login {login}.")
    return UserId(found)


def _today(tx: Tx) -> date:
    """By the clock that days are counted by."""
    return on_clock(clocks(report_zone(tx))[-1], tx.now).date()


def _begins(tx: Tx, user: UserId | None, aimed: Aimed) -> date:
    """From which day on: nothing that held before is judged anew.

    Raises:
        Rejected: The day is over, and another target held on it, or it lies before this month.
    """
    today = _today(tx)
    known = plans(tx).get(user)
    versions = [one for one in known.targets if one.metric == aimed.metric] if known is not None else []
    earliest = today if versions else today.replace(day=1)
    if aimed.from_on is None:
        return earliest
    if aimed.from_on < earliest:
        raise Rejected(f"What is over is judged by what held then. Say a day from {earliest.isoformat()} on.")
    return aimed.from_on
