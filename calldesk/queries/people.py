"""The people of a team as who steers it sees them: lists, absences to come, and what hangs on one of them (R14)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.absences import Absence
from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.ids import UserId
from calldesk.domain.leaving import LeftBehind
from calldesk.queries.members import members
from calldesk.store.absences import absences
from calldesk.store.handoffs import reps, routing_of
from calldesk.store.leaving import held_by
from calldesk.store.rights import asker_role, leads_team
from calldesk.store.roles.names import CALLERS
from calldesk.store.successors import successors
from calldesk.store.tx import Snapshot

Named = tuple[str, str]
"""Login and shown name."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person.

    Attributes:
        away: Absences that are not over, the earliest first.
        is_away: One of them covers today.
        team: The named team they are in today; "" = none.
        heir: Who gets by now what comes back of somebody who has left; "" = nobody by name.
    """

    login: str
    name: str
    role: str
    active: bool
    lists: tuple[str, ...]
    away: tuple[Absence, ...]
    is_away: bool
    team: str = ""
    heir: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """What the wizard needs to know of one person who leaves or goes away.

    Attributes:
        left: What hangs on them.
        callers: Who can make callbacks and work lists instead.
        reps: Who can have hand-offs instead.
        away: Absences that are not over.
        may_leave: Whether the asker may put them out.
        may_say: Whether the asker may say that they are away.
    """

    login: str
    name: str
    role: str
    active: bool
    left: LeftBehind
    callers: tuple[Named, ...]
    reps: tuple[Named, ...]
    away: tuple[Absence, ...]
    may_leave: bool
    may_say: bool


_IDS = text("SELECT login, user_id FROM user_account")


def people(snapshot: Snapshot, zone: str) -> tuple[PersonRow, ...]:
    """Everybody of the team, past members last; nobody on a file. Days are those of the reader's `zone`."""
    today = on_clock(clocks(zone)[-1], snapshot.now).date()
    away, ids, heirs = absences(snapshot), _ids(snapshot), successors(snapshot)
    found = members(snapshot)
    names = {ids[one.login]: one.name or one.login for one in found}
    rows = []
    for one in found:
        to_come = tuple(span for span in away.get(ids[one.login], ()) if span.last >= today)
        is_away = any(span.first <= today for span in to_come)
        user = ids[one.login]
        heir = "" if one.active else names.get(heirs.of(user) or UserId(0), "")
        rows.append(
            PersonRow(one.login, names[user], one.role, one.active, one.lists, to_come, is_away, one.team, heir)
        )
    return tuple(sorted(rows, key=lambda row: (not row.active, row.login)))


def going(snapshot: Snapshot, login: str, zone: str) -> Going | None:
    """All of one person; None where there is no such member."""
    rows = {row.login: row for row in people(snapshot, zone)}
    one, ids = rows.get(login), _ids(snapshot)
    if one is None:
        return None
    others = [row for row in rows.values() if row.active and row.login != login]
    known = set(reps(snapshot, routing_of(snapshot)))
    me = asker_role(snapshot)
    is_own = ids[login] == snapshot.user
    return Going(
        login=login,
        name=one.name,
        role=one.role,
        active=one.active,
        left=held_by(snapshot, ids[login]).left,
        callers=tuple((row.login, row.name) for row in others if row.role in CALLERS),
        reps=tuple((row.login, row.name) for row in others if ids[row.login] in known),
        away=one.away,
        may_leave=me == "admin" and not is_own,
        may_say=leads_team(snapshot) or is_own,
    )


def _ids(snapshot: Snapshot) -> Mapping[str, UserId]:
    return {str(login): UserId(user) for login, user in snapshot.conn.execute(_IDS)}
