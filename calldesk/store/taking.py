"""Takes the first lead of the list where many people take at once: read, lock, recheck and claim in one statement.

Only on a team's server. Of the first leads the first one that nobody else is taking at this instant is locked and
checked again as it stands now (R9); a lead whose place is in doubt stops the statement, and the long way is gone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection

from calldesk.domain.ids import ClassId, LeadId
from calldesk.store.call_order import (
    CALLABLE,
    FEW_LATE,
    PROMISED,
    tiers_at_once,
)
from calldesk.store.driver import driver_rows


@cache
def _take_best() -> str:
    return f"""WITH {tiers_at_once()},
known AS MATERIALIZED (SELECT count(*) many,
  coalesce(bool_or(unsure), false) OR (SELECT * FROM late) >= {FEW_LATE} doubt FROM offered),
pick AS MATERIALIZED (SELECT c.lead_id FROM offered o JOIN call_state c ON c.lead_id = o.lead_id
  WHERE NOT (SELECT doubt FROM known) AND (({CALLABLE}) OR ({PROMISED}))
  ORDER BY o.place, o.moment, CASE WHEN o.place = 3 THEN -o.s ELSE 0 END, o.key DESC, o.attempts, o.last_attempt_at,
  o.lead_id LIMIT 1 FOR UPDATE OF c SKIP LOCKED),
taken AS (UPDATE call_state t SET ready = 0, lease_until = :now + :lease, claimed_by = :me, claimed_at = :now,
  claim_no = claim_no + 1 FROM pick WHERE t.lead_id = pick.lead_id RETURNING t.lead_id, t.claim_no, t.class_id)
SELECT taken.lead_id, taken.claim_no, taken.class_id, known.many, known.doubt FROM known LEFT JOIN taken ON true"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one try gave.

    Attributes:
        lead_id: The lead that was taken; None = none.
        token: Its fencing token.
        class_id: Its opening class.
        offered: So many leads stood at the head of the list, of those that were asked for.
        is_in_doubt: Some of them must be settled first, or too many rows are out of date; none was taken.
    """

    lead_id: LeadId | None
    token: int
    class_id: ClassId
    offered: int
    is_in_doubt: bool


def take_best(conn: Connection, params: Mapping[str, object]) -> Taken:
    """One try; `params` are those of the list, with :k leads to choose from."""
    ((lead_id, token, class_id, offered, doubt),) = driver_rows(conn, _take_best(), params)
    return Taken(LeadId(lead_id) if lead_id is not None else None, token or 0, ClassId(class_id or 0), offered, doubt)
