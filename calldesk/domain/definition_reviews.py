"""When the two who signed a definition are reminded of the day on which they agreed to look at it again (R10)."""

from datetime import date

SOON_DAYS = 14
"""So long before the day they are told for the first time."""
LATE_DAYS = 30
"""So long after the day the second notice is still told to who had no desk running before."""
SOON, DUE = "definition_review_soon", "definition_review_due"
"""Codes of the notices."""


def review_notice(review_on: date, today: date) -> str:
    """The code of the notice that is due on this day; "" = none is."""
    left_days = (review_on - today).days
    if 0 < left_days <= SOON_DAYS:
        return SOON
    return DUE if -LATE_DAYS <= left_days <= 0 else ""
