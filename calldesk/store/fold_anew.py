"""Folds the rows of a database that an older program wrote by this program's rules: all in one transaction.

Until then the older rules hold there (`Rules.folds_as_before`), so the stored rows, `--naive` and `verify` agree at
every instant, also where the upgrade stopped halfway.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from calldesk.domain.cadence import Cadence
from calldesk.domain.hours import HoursTable
from calldesk.domain.ids import LeadId, UserId
from calldesk.store.call_state import refold
from calldesk.store.driver import driver_rows, ids_param
from calldesk.store.naive import lead_chunks
from calldesk.store.rules import FOLD, load_rules
from calldesk.store.server_clock import ServerClock
from calldesk.store.touch_rules import put_touch_rules
from calldesk.store.tx import Tx

_CHANGED = """SELECT DISTINCT lead_id FROM dial WHERE lead_id = ANY(:ids)
UNION SELECT p.lead_id FROM lead_phone p JOIN dial d ON d.e164 = p.e164 WHERE p.lead_id = ANY(:ids)
UNION SELECT lead_id FROM lead_phone WHERE lead_id = ANY(:ids) GROUP BY lead_id HAVING count(DISTINCT class_id) > 1"""
"""Whom the new rules may give another row: who was dialled, or whose number was, or has numbers of different hours."""
_KEEP = text(
    "INSERT INTO setting (name, value) VALUES ('fold', :fold) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def fold_anew(tx: Tx, cadence: Cadence) -> None:
    """Nothing where it was done; else some 5,000 leads a second.

    Args:
        tx: Of somebody who sees everybody.
        cadence: As this program has it.
    """
    if not tx.rules.folds_as_before:
        return
    tx.execute(_KEEP, {"fold": FOLD})
    tx.rules = load_rules(tx.conn, tx.rules.hours, cadence, tx.rules.versions)
    for ids in _changed(tx):
        refold(tx, ids)
    put_touch_rules(tx)


def fold_team_anew(conn: Connection, hours: HoursTable, cadence: Cadence) -> None:
    """The same as a team's owner, within the transaction of an upgrade."""
    clock = ServerClock()
    clock.ask(conn)
    fold_anew(Tx(conn, clock.now(), UserId(0), load_rules(conn, hours, cadence), is_live=True), cadence)


def _changed(tx: Tx) -> Iterator[list[LeadId]]:
    for ids in lead_chunks(tx):
        yield sorted(LeadId(lead_id) for (lead_id,) in driver_rows(tx.conn, _CHANGED, {"ids": ids_param(ids)}))
