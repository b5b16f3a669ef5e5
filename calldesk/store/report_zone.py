"""The zone whose days are the team's: reports, targets and caps go by them."""

from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import text

from calldesk.domain.moments import instant
from calldesk.store.tx import Snapshot

REPORT_ZONE = "report_zone"
"""Name of the setting that holds the zone whose days are kept added up."""
USUAL_ZONE = "UTC"
_ZONE = text("SELECT value FROM setting WHERE name = :name")


def report_zone(snapshot: Snapshot) -> str:
    """The zone whose days are kept added up."""
    return str(snapshot.conn.execute(_ZONE, {"name": REPORT_ZONE}).scalar() or USUAL_ZONE)


def report_day(snapshot: Snapshot) -> date:
    """Today, by the clock that days are counted by."""
    return instant(snapshot.now).astimezone(ZoneInfo(report_zone(snapshot))).date()


def zone_is_said(snapshot: Snapshot) -> bool:
    """Whether anybody has said of which zone."""
    return snapshot.conn.execute(_ZONE, {"name": REPORT_ZONE}).scalar() is not None
