"""Brings derived rows up to the moment: those whose fit, remarket date or cool-off has passed since the last write."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from calldesk.domain.ids import LeadId
from calldesk.store.call_state import refold
from calldesk.store.claims import DUE_FREE, DUE_VALID, FLAG
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.ranked import Unsettled
from calldesk.store.roles.elsewhere import TAKE_WISHES
from calldesk.store.tx import Tx

R = TypeVar("R")
FIRST_BATCH = 500


def tidy(tx: Tx, batch: int) -> int:
    """Rewrites up to `batch` rows that have become free, and as many whose fit stepped or remarket date passed.

    Returns:
        How many rows were looked at; fewer than `batch` means that nothing waits.
    """
    free = [LeadId(i) for i in tx.execute(DUE_FREE, {"now": tx.now, "batch": batch}).scalars()]
    if free:
        tx.conn.execute(FLAG, [{"lead_id": lead_id, "now": tx.now} for lead_id in free])
    if is_postgres(tx.conn):
        refold(tx, [LeadId(i) for (i,) in driver_rows(tx.conn, TAKE_WISHES, {"batch": batch})])
    late = [LeadId(i) for i in tx.execute(DUE_VALID, {"now": tx.now, "batch": batch}).scalars()]
    if late:
        refold(tx, late, profile=True)
    return len(late) + len(free)


def settled(tx: Tx, ask: Callable[[], R]) -> R:
    """The answer of `ask`, once no lead it hangs on has taken two steps of fit unseen.

    Each round settles the leads that stood in the way and, since others may stand behind them, ever more of the rest.
    """
    batch = FIRST_BATCH
    while True:
        try:
            return ask()
        except Unsettled as unsettled:
            _settle(tx, unsettled.ids, batch)
            batch *= 2


def _settle(tx: Tx, ids: Sequence[LeadId], batch: int) -> None:
    refold(tx, ids, profile=True)
    tidy(tx, batch)
