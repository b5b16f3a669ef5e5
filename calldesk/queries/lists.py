"""The lists: who works each, how many of its leads may be called now and how many it has, by band."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.interest import ROUNDING
from calldesk.domain.lists import Meant, Which
from calldesk.store.call_order import COUNT_REACHING, LIVE_SCORE
from calldesk.store.caps import made_today
from calldesk.store.driver import Question, driver_reads, driver_rows
from calldesk.store.lists import known_campaigns, known_sources, leads_meant
from calldesk.store.ranked import list_params
from calldesk.store.rights import leads_team
from calldesk.store.roles.names import CALLERS
from calldesk.store.tx import Snapshot

MOST_CALLABLE = 100_000
"""Each count of who may be called now ends there."""
MOST_NAMED = 40
Bands = tuple[int, int, int]
"""Hot, warm, cool."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One list.

    Attributes:
        people: Logins of who is on it and may call, those who left aside.
        now: Who may be called at this instant, promised callbacks apart.
        active: All active leads.
        leads: Everybody on it, names and those with marketing too.
        cap: Dials a day at most; 0 = no cap.
        dialled: Dials of today.
    """

    pool_id: PoolId
    name: str
    people: tuple[str, ...]
    now: Bands
    active: Bands
    leads: int
    cap: int = 0
    dialled: int = 0


@dataclass(frozen=True, slots=True)
class Lists:
    """All of them by name.

    Attributes:
        callers: Login and shown name of everybody who can be on a list; nobody on a file.
        campaigns, sources: What a move can name, those with most leads first.
        may_change: Whether the asker may change them.
    """

    rows: tuple[ListRow, ...]
    callers: tuple[tuple[str, str], ...]
    campaigns: tuple[str, ...]
    sources: tuple[str, ...]
    may_change: bool


_POOLS = text("SELECT pool_id, name FROM pool ORDER BY name")
_PEOPLE = text(
    "SELECT m.pool_id, u.login, u.role FROM pool_member m JOIN user_account u ON u.user_id = m.user_id WHERE u.active"
    " ORDER BY u.login"
)
_CALLERS = text(
    "SELECT login, CASE WHEN name <> '' THEN name ELSE login END shown, role FROM user_account WHERE active"
    " ORDER BY login"
)
_ACTIVE = (
    f"SELECT pool_id, count(*) FILTER (WHERE state = 0 AND remarket_at > :now AND {LIVE_SCORE} >= :hot), count(*)"
    f" FILTER (WHERE state = 0 AND remarket_at > :now AND {LIVE_SCORE} >= :warm), count(*)"
    " FILTER (WHERE state = 0 AND remarket_at > :now), count(*) FROM call_state GROUP BY pool_id"
)


def lists(snapshot: Snapshot) -> Lists:
    """Every list that the asker sees."""
    pools = [(PoolId(pool_id), str(name)) for pool_id, name in snapshot.conn.execute(_POOLS)]
    on: dict[int, list[str]] = defaultdict(list)
    for pool_id, login, role in snapshot.conn.execute(_PEOPLE):
        if role in CALLERS:
            on[pool_id].append(login)
    bands = snapshot.rules.applied.model.bands
    edges = {"hot": bands.hot - ROUNDING, "warm": bands.warm - ROUNDING}
    asked = {**list_params(snapshot, ()), **edges}
    counted = {row[0]: row[1:] for row in driver_rows(snapshot.conn, _ACTIVE, asked)}
    caps, made, rows = snapshot.rules.of_team.caps, made_today(snapshot).lists, []
    for pool_id, name in pools:
        hot, to_warm, active, leads = counted.get(pool_id, (0, 0, 0, 0))
        of_bands = (hot, to_warm - hot, active - to_warm)
        now = _callable(snapshot, pool_id, edges)
        counts = (now, of_bands, leads, caps.of_list(pool_id), made.get(pool_id, 0))
        rows.append(ListRow(pool_id, name, tuple(on[pool_id]), *counts))
    callers = snapshot.conn.execute(_CALLERS) if snapshot.is_team else ()
    return Lists(
        rows=tuple(rows),
        callers=tuple((str(login), str(name)) for login, name, role in callers if role in CALLERS),
        campaigns=known_campaigns(snapshot, MOST_NAMED),
        sources=known_sources(snapshot, MOST_NAMED),
        may_change=leads_team(snapshot),
    )


def _callable(snapshot: Snapshot, pool_id: PoolId, edges: dict[str, float]) -> Bands:
    def reaching(least: float) -> Question:
        return COUNT_REACHING, {**list_params(snapshot, [pool_id]), "least": least, "most": MOST_CALLABLE}

    found = driver_reads(snapshot.conn, reaching(edges["hot"]), reaching(edges["warm"]), reaching(-1.0))
    hot, to_warm, to_cool = (int(rows[0][0]) for rows in found)
    return hot, to_warm - hot, to_cool - to_warm


def move_meant(snapshot: Snapshot, which: Which, to: PoolId) -> Meant:
    """What a move would do at this instant."""
    return leads_meant(snapshot, which, to)


def list_of(snapshot: Snapshot, lead_id: LeadId) -> PoolId | None:
    """The list a lead is on; None where there is no such lead."""
    found = snapshot.conn.execute(text("SELECT pool_id FROM lead WHERE lead_id = :id"), {"id": lead_id}).scalar()
    return None if found is None else PoolId(found)
