"""The zone a promised time is read in: the lead's first, else UTC."""

from sqlalchemy import text

from calldesk.domain.ids import LeadId
from calldesk.store.tx import Snapshot

_ZONES = text(
    "SELECT o.zones FROM call_state c JOIN opening_class o ON o.class_id = c.class_id WHERE c.lead_id = :lead_id"
)


def lead_zone(snapshot: Snapshot, lead_id: LeadId) -> str:
    """IANA name of the lead's first zone; UTC where none is known."""
    zones = str(snapshot.conn.execute(_ZONES, {"lead_id": lead_id}).scalar() or "")
    return next(iter(zones.split()), "UTC")
