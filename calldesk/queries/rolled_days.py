"""Whether any day that is over is still to be added up for the reports, and how many are."""

from calldesk.store.report_zone import report_zone, zone_is_said
from calldesk.store.rolled_days import days_to_roll, sees_all
from calldesk.store.tx import Snapshot


def days_wait(snapshot: Snapshot) -> bool:
    """Whether the asker could add one up."""
    return days_left(snapshot) > 0


def no_zone_is_said(snapshot: Snapshot) -> bool:
    """Whether nobody has said yet of which zone days are kept added up, and the asker could see them."""
    return snapshot.keeps_board_days and sees_all(snapshot) and not zone_is_said(snapshot)


def days_left(snapshot: Snapshot) -> int:
    """How many the asker could add up."""
    if not snapshot.keeps_board_days or not sees_all(snapshot):
        return 0
    return len(days_to_roll(snapshot, report_zone(snapshot)))
