"""The leads that somebody means to move to another list, and those of them that stay: in a hand, or promised (R9)."""

from sqlalchemy import text

from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.interest import ROUNDING
from calldesk.domain.lists import BANDS, Meant, Which
from calldesk.store.call_order import LIVE_SCORE
from calldesk.store.driver import driver_rows
from calldesk.store.ranked import list_params
from calldesk.store.tx import Snapshot

_STAYS = (
    "CASE WHEN c.lease_until > :now THEN 1 WHEN c.callback_at IS NOT NULL AND c.state = 0 AND EXISTS"
    " (SELECT 1 FROM user_account u WHERE u.user_id = c.callback_by AND u.active AND u.role = 'qualifier'"
    " AND NOT EXISTS (SELECT 1 FROM pool_member m WHERE m.user_id = u.user_id AND m.pool_id = :to)) THEN 2 ELSE 0 END"
)
_IN_HAND, _PROMISED = 1, 2
_MEANT = f"SELECT c.lead_id, c.pool_id, {_STAYS} FROM call_state c JOIN lead l ON l.lead_id = c.lead_id WHERE"
_CAMPAIGNS = text("SELECT campaign, count(*) FROM lead WHERE campaign <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most")
_SOURCES = text("SELECT source, count(*) FROM lead WHERE source <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most")


def leads_meant(snapshot: Snapshot, which: Which, to: PoolId) -> Meant:
    """Who would go to that list, by id; who is on it already is not meant."""
    conditions, asked = ["c.pool_id <> :to"], {**list_params(snapshot, ()), "to": to}
    for name, column, value in (
        ("of", "c.pool_id", which.of),
        ("lead", "c.lead_id", which.lead),
        ("campaign", "l.campaign", which.campaign or None),
        ("source", "l.source", which.source or None),
    ):
        if value is not None:
            conditions.append(f"{column} = :{name}")
            asked[name] = value
    if which.band:
        conditions.append(f"c.state = 0 AND c.remarket_at > :now AND {LIVE_SCORE} >= :least AND {LIVE_SCORE} < :below")
        asked["least"], asked["below"] = _bounds(snapshot, which.band)
    rows = driver_rows(snapshot.conn, f"{_MEANT} {' AND '.join(conditions)} ORDER BY c.lead_id", asked)
    moves = tuple((LeadId(lead_id), PoolId(pool)) for lead_id, pool, stays in rows if not stays)
    stay = [stays for _, _, stays in rows]
    return Meant(moves, stay.count(_IN_HAND), stay.count(_PROMISED))


def _bounds(snapshot: Snapshot, band: str) -> tuple[float, float]:
    """Where a band begins and ends, as scores are shown."""
    bands = snapshot.rules.applied.model.bands
    lower = {BANDS[0]: bands.hot - ROUNDING, BANDS[1]: bands.warm - ROUNDING, BANDS[2]: -1.0}
    upper = {BANDS[0]: 1000.0, BANDS[1]: lower[BANDS[0]], BANDS[2]: lower[BANDS[1]]}
    return lower[band], upper[band]


def known_campaigns(snapshot: Snapshot, most: int) -> tuple[str, ...]:
    """The campaigns of leads, those with most leads first."""
    return tuple(str(name) for name, _ in snapshot.conn.execute(_CAMPAIGNS, {"most": most}))


def known_sources(snapshot: Snapshot, most: int) -> tuple[str, ...]:
    """The sources of leads, those with most leads first."""
    return tuple(str(name) for name, _ in snapshot.conn.execute(_SOURCES, {"most": most}))
