"""Reminds both who signed a definition of its review day: two weeks before, and on the day, once each (R10)."""

from calldesk.store.alerts import tell
from calldesk.store.reviews import review_notices
from calldesk.store.tx import Tx


def remind_of_reviews(tx: Tx) -> int:
    """Tells everybody to whom a notice is due; one that was told before, by whatever desk, changes nothing.

    Returns:
        How many notices are due at this moment.
    """
    due = review_notices(tx)
    tell(tx, due)
    tx.moves_state = False
    return len(due)
