"""Locks between whoever dials a number and whoever marks it: no dial is permitted after a do-not-call mark (R3).

On SQLite one transaction writes at a time, so nothing needs a lock. On a server these are held until the commit, and
what is read after taking them is read anew, so the second of two sees what the first one wrote.
"""

from collections.abc import Iterable

from calldesk.domain.ids import LeadId
from calldesk.store.call_state import hold
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.tx import Tx

STRIPES = 1024
"""Numbers share so many locks: a register of a million numbers would not fit in the server's table of locks."""
_CLASS = 0xCA11
_TAKE = f"""SELECT pg_advisory_xact_lock({_CLASS}, stripe) FROM (
  SELECT DISTINCT CAST(hashtextextended(number, 0) & {STRIPES - 1} AS integer) stripe FROM ({{numbers}}) n
  WHERE number <> '' ORDER BY 1) s"""
"""In ascending order, so that two transactions never wait for one another."""
_TAKE_THESE = _TAKE.format(numbers="SELECT unnest(CAST(:numbers AS text[])) number")
_TAKE_OF_LEAD = _TAKE.format(
    numbers="SELECT e164 number FROM lead_phone WHERE lead_id = :lead_id"
    " UNION SELECT e164 FROM dial WHERE lead_id = :lead_id"
)


def hold_numbers(tx: Tx, numbers: Iterable[str]) -> None:
    """Keeps these numbers for this transaction; before any lead's row is kept, so that the order is always the same."""
    if is_postgres(tx.conn):
        driver_rows(tx.conn, _TAKE_THESE, {"numbers": list(numbers)})


def hold_lead(tx: Tx, lead_id: LeadId, *, numbers: bool) -> None:
    """Keeps a lead before it is asked whether it may be dialled, or has an outcome: two desks are answered in turn.

    Args:
        tx: The transaction.
        lead_id: Whom.
        numbers: All its numbers too: one of them is about to be dialled, or marked.
    """
    if numbers and is_postgres(tx.conn):
        driver_rows(tx.conn, _TAKE_OF_LEAD, {"lead_id": lead_id})
    hold(tx, [lead_id])
