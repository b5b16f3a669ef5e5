"""Dials by the half hour and the opening class of the number that was rung: when people answer, by their clock."""

from collections import Counter

from calldesk.domain.board_days import SLOT_SECONDS, Heat
from calldesk.domain.moments import Moment
from calldesk.store.driver import ANEW, driver_rows
from calldesk.store.facts import stood
from calldesk.store.handoffs import IMPORTED
from calldesk.store.tx import Snapshot

CLASS = (
    "coalesce((SELECT min(p.class_id) FROM lead_phone p WHERE p.lead_id = d.lead_id AND p.e164 = d.e164),"
    " (SELECT p.class_id FROM lead_phone p WHERE p.lead_id = d.lead_id ORDER BY p.position LIMIT 1), 0)"
)
"""SQL: the class of the number of a dial d; of a number that the lead has no more that of their first; 0 = unknown."""
SLOT = f"CAST(floor(d.happened_at / {SLOT_SECONDS!r}) AS integer)"
_COUNTED = (
    f"{ANEW}SELECT {CLASS}, {SLOT}, coalesce(o.code, ''), count(*) FROM dial d"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND o.happened_at <= :at AND {stood('o.outcome_id')}"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at AND d.happened_at <= :at"
    f" AND d.reason <> '{IMPORTED}' GROUP BY 1, 2, 3"
)


def heat_between(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Heat:
    """The dials of [from_at, to_at) as known at the snapshot's moment (R15)."""
    asked = {"from_at": from_at, "to_at": to_at, "at": snapshot.now}
    rows = driver_rows(snapshot.conn, _COUNTED, asked)
    return Counter({(class_id, slot, code): count for class_id, slot, code, count in rows})
