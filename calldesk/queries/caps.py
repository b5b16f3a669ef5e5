"""The caps of people and lists beside the dials of today."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import PoolId, UserId
from calldesk.store.caps import capped_day, made_today
from calldesk.store.roles.names import CALLERS
from calldesk.store.tx import Snapshot

_PEOPLE = text("SELECT user_id, login, role FROM user_account WHERE active ORDER BY login")

_LISTS = text("SELECT pool_id, name FROM pool ORDER BY name")


@dataclass(frozen=True, slots=True)
class CapRow:
    """A person.

    Attributes:
        login: "" = everybody who has no own number.
        own: Their own number; None = everybody's, 0 = no cap.
        cap: What holds; 0 = no cap.
        dialled: Dials of today.
    """

    login: str
    own: int | None
    cap: int
    dialled: int


def person_caps(snapshot: Snapshot) -> tuple[CapRow, ...]:
    """Everybody's number first, then each who makes calls."""
    caps, made = snapshot.rules.of_team.caps, made_today(snapshot).people
    callers = [
        (UserId(user), str(login))
        for user, login, role in snapshot.conn.execute(_PEOPLE)
        if not snapshot.is_team or role in CALLERS
    ]
    own = dict(caps.people)
    rows = [CapRow(login, own.get(user), caps.of_person(user), made.get(user, 0)) for user, login in callers]
    return (CapRow("", caps.person, caps.person, sum(made.values())), *rows)


@dataclass(frozen=True, slots=True)
class CappedList:
    """A list with a cap: its name, its dials of today, and how many it may have."""

    name: str
    dialled: int
    cap: int


def capped_lists(snapshot: Snapshot) -> tuple[CappedList, ...]:
    """Every list with a cap that the asker sees, by name; where none has one nothing is asked."""
    if not snapshot.rules.of_team.caps.lists:
        return ()
    counts = capped_day(snapshot, snapshot.rules.pools).lists
    names = ((str(name), PoolId(pool)) for pool, name in snapshot.conn.execute(_LISTS))
    return tuple(CappedList(name, counts[pool].made, counts[pool].cap) for name, pool in names if pool in counts)


def lists_today(snapshot: Snapshot) -> Mapping[PoolId, int]:
    """Dials of today by list; one that is not here has none."""
    return made_today(snapshot).lists
