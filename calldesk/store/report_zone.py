"""The zone whose days are the team's: reports, targets and caps go by them."""

from datetime import date
from zoneinfo import ZoneInfo

from calldesk.domain.moments import instant
from calldesk.store.team_settings import setting
from calldesk.store.tx import Snapshot

REPORT_ZONE = "report_zone"
"""Name of the setting that holds the zone whose days are kept added up."""
USUAL_ZONE = "UTC"


def report_zone(snapshot: Snapshot) -> str:
    """The zone whose days are kept added up."""
    return setting(snapshot, REPORT_ZONE) or USUAL_ZONE


def report_day(snapshot: Snapshot) -> date:
    """Today, by the clock that days are counted by."""
    return instant(snapshot.now).astimezone(ZoneInfo(report_zone(snapshot))).date()


def zone_is_said(snapshot: Snapshot) -> bool:
    """Whether anybody has said of which zone."""
    return setting(snapshot, REPORT_ZONE) is not None
