"""Late first touches are told to the team lead, each once; no list and no answer depends on it (R6)."""

from calldesk.domain.changes import Topic
from calldesk.domain.messages import Message
from calldesk.store.alerts import Notice, tell
from calldesk.store.overdue import CODE, overdue, who_hears
from calldesk.store.tx import Tx


def escalate_touches(tx: Tx, batch: int) -> int:
    """Tells of up to `batch` late first touches.

    Returns:
        How many leads there were.
    """
    late = overdue(tx, batch)
    hearers = {pool_id: who_hears(tx, pool_id) for pool_id in {one.pool_id for one in late}}
    notices = [
        Notice(who, one.lead_id, Message.of(CODE, touch_due_at=one.touch_due), f"{one.touch_due}")
        for one in late
        for who in hearers[one.pool_id]
    ]
    tell(tx, notices)
    tx.moves_state = bool(tx.touched.keys() - {Topic.ALERTS})
    return len(late)
