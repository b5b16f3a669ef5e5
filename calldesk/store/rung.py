"""The latest dials of numbers, whomever they were for, and whom else a dial of a number moves (R5).

A member of a team sees the dials of the own lists' leads alone, but a switchboard hears them all: so a server is asked
through a function of its own (`roles/elsewhere`), which answers for the numbers of leads that the asker sees.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.switchboards import MOST_COUNTED, may_be_full
from calldesk.store.driver import Question, driver_rows, is_postgres
from calldesk.store.tx import Tx

_IN_FILE = f"""SELECT d.e164, d.happened_at, d.lead_id FROM (SELECT DISTINCT value e164 FROM json_each(:numbers)) n
  CROSS JOIN dial d ON d.rowid IN (SELECT rowid FROM dial WHERE e164 = n.e164 AND happened_at <= :at
  ORDER BY happened_at DESC, dial_id DESC LIMIT {MOST_COUNTED}) ORDER BY d.happened_at, d.dial_id"""
_ON_SERVER = f"SELECT e164, happened_at, lead_id FROM rung(CAST(:numbers AS text[]), :at, {MOST_COUNTED})"
_SHARING = "SELECT DISTINCT lead_id FROM lead_phone WHERE e164 = :e164"

Dials = Mapping[str, Sequence[tuple[Moment, LeadId]]]
"""The latest dials of each number, ascending: when, and for whom."""


class Numbers(list[str]):
    """Numbers as a parameter: an array for PostgreSQL, a JSON array for SQLite."""

    def __conform__(self, _protocol: object) -> str:
        return json.dumps(self)


def rung_question(conn: Connection, numbers: Iterable[str], at: Moment) -> Question:
    """Asks for the latest dials of these numbers up to an instant."""
    return _ON_SERVER if is_postgres(conn) else _IN_FILE, {"numbers": Numbers(sorted(set(numbers))), "at": at}


def rung_dials(rows: Iterable[tuple[str, Moment, int]]) -> Dials:
    """The answer by number."""
    found: dict[str, list[tuple[Moment, LeadId]]] = defaultdict(list)
    for e164, at, lead_id in rows:
        found[e164].append((at, LeadId(lead_id)))
    return found


def moved_by_dial(tx: Tx, e164: str, at: Moment) -> list[LeadId]:
    """Everybody whom the dial of this number at that moment, which is written, may have given another standing.

    Only where the number is full now, or was before: most dials move nobody but their lead.
    """
    if not e164 or not tx.rules.cadence.throttles_lines:
        return []
    found = rung_dials(driver_rows(tx.conn, *rung_question(tx.conn, [e164], NEVER))).get(e164, ())
    after = [moment for moment, _ in found]
    before = list(after)
    if at in before:
        before.remove(at)
    if not (may_be_full(after, tx.rules.cadence) or (before and may_be_full(before, tx.rules.cadence))):
        return []
    return [LeadId(lead_id) for (lead_id,) in driver_rows(tx.conn, _SHARING, {"e164": e164})]
