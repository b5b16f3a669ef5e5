"""Weekly summaries as they are stored, who is owed one, and who wants none."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.ids import UserId
from calldesk.domain.letters import LetterState
from calldesk.domain.moments import Moment
from calldesk.domain.weekly import is_time, last_week
from calldesk.store.handoffs import logins
from calldesk.store.letters import mail_of
from calldesk.store.report_zone import report_zone
from calldesk.store.rights import leads_team, who_leads
from calldesk.store.tx import Snapshot

WEEKLY = "weekly:"
"""Beginning of the name of the setting of one login; `OFF` = they want no summary."""
OFF = "off"
_COLUMNS = "summary_id, for_user, week_on, address, state, tries, next_try_at, error"
_WAITING = text(
    f"SELECT {_COLUMNS} FROM summary WHERE state = :state AND next_try_at <= :now ORDER BY next_try_at, summary_id"
)
_NEWEST = text(f"SELECT {_COLUMNS} FROM summary ORDER BY made_at DESC, summary_id LIMIT :most")
_THERE = text("SELECT for_user FROM summary WHERE week_on = :week_on")
_CHOSEN = text("SELECT name FROM setting WHERE name LIKE :names AND value = :off")


class StoredSummary(NamedTuple):
    """One summary; its fields as the table's columns."""

    summary_id: str
    for_user: UserId
    week_on: str
    address: str
    state: str
    tries: int
    next_try_at: Moment
    error: str


class OwedSummary(NamedTuple):
    """A summary that is to be written: for whom, where to, of the week from which Monday on (ISO)."""

    user: UserId
    address: str
    week_on: str


def owed_summaries(snapshot: Snapshot) -> Iterator[OwedSummary]:
    """Who leads, has an address, wants it and has none yet of the last week; asked by who sees everybody alone."""
    zone = report_zone(snapshot)
    if not (snapshot.has_goals and leads_team(snapshot) and is_time(snapshot.now, zone)):
        return
    mail = mail_of(snapshot)
    if not mail.is_on:
        return
    week_on = last_week(snapshot.now, zone).isoformat()
    there = set(snapshot.conn.execute(_THERE, {"week_on": week_on}).scalars())
    known, unwanted = logins(snapshot), who_wants_none(snapshot)
    for user in who_leads(snapshot):
        login = known.get(user, "")
        if user not in there and login in mail.addresses and login not in unwanted:
            yield OwedSummary(user, mail.addresses[login], week_on)


def who_wants_none(snapshot: Snapshot) -> frozenset[str]:
    """Logins of those who said so."""
    found = snapshot.conn.execute(_CHOSEN, {"names": f"{WEEKLY}%", "off": OFF}).scalars()
    return frozenset(str(name).removeprefix(WEEKLY) for name in found)


def summaries_due(snapshot: Snapshot, state: LetterState) -> list[StoredSummary]:
    """Summaries in this state whose time has come, the longest due first."""
    if not (snapshot.has_goals and leads_team(snapshot)):
        return []
    asked = {"state": state.value, "now": snapshot.now}
    return [StoredSummary(*row) for row in snapshot.conn.execute(_WAITING, asked)]


def newest_summaries(snapshot: Snapshot, most: int) -> list[StoredSummary]:
    """Those that were written last, the newest first."""
    if not (snapshot.has_goals and leads_team(snapshot)):
        return []
    return [StoredSummary(*row) for row in snapshot.conn.execute(_NEWEST, {"most": most})]
