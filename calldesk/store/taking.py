"""Takes the first leads of the list where many people take at once: read, lock, recheck and claim in one statement.

Only on a team's server. Of the first leads those that nobody else is taking at this instant are locked and checked
again as they stand now (R9); a lead whose place is in doubt stops the statement, and the long way is gone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from calldesk.domain.caps import CappedDay
from calldesk.domain.ids import ClassId, LeadId, PoolId
from calldesk.store.call_order import (
    CALLABLE,
    FEW_LATE,
    PROMISED,
    tiers_at_once,
)
from calldesk.store.caps import capped_day
from calldesk.store.driver import driver_rows
from calldesk.store.guesses import Found, Page
from calldesk.store.ranked import guess_of, list_params
from calldesk.store.tx import Tx

GUESSED = 16
"""A choice of up to so many leads is looked for above a guess first."""


@cache
def _take_best(*, guessed: bool) -> str:
    return f"""WITH {tiers_at_once(guessed=guessed)},
known AS MATERIALIZED (SELECT count(*) many, count(*) FILTER (WHERE place = 3) scored,
  max(s) FILTER (WHERE place = 3) best, min(s) FILTER (WHERE place = 3) least,
  coalesce(bool_or(unsure), false) OR (SELECT * FROM late) >= {FEW_LATE} doubt FROM offered),
first AS MATERIALIZED (SELECT o.*, row_number() OVER (ORDER BY o.place, o.moment,
  CASE WHEN o.place = 3 THEN -o.s ELSE 0 END, o.key DESC, o.attempts, o.last_attempt_at, o.lead_id) nth FROM offered o
  WHERE NOT (SELECT doubt FROM known) ORDER BY nth LIMIT :choice),
pick AS MATERIALIZED (SELECT c.lead_id, o.nth FROM first o JOIN call_state c ON c.lead_id = o.lead_id
  WHERE ({CALLABLE}) OR ({PROMISED}) ORDER BY o.nth LIMIT :wanted FOR UPDATE OF c SKIP LOCKED),
taken AS (UPDATE call_state t SET ready = 0, lease_until = :now + :lease, claimed_by = :me, claimed_at = :now,
  claim_no = claim_no + 1 FROM pick WHERE t.lead_id = pick.lead_id
  RETURNING pick.nth, t.lead_id, t.claim_no, t.class_id, t.touch_due IS NOT NULL untouched)
SELECT taken.lead_id, taken.claim_no, taken.class_id, taken.untouched, known.many, known.doubt, known.scored,
  known.best, known.least FROM known LEFT JOIN taken ON true ORDER BY taken.nth"""


@dataclass(frozen=True, slots=True)
class TakenLead:
    """One of the taken leads.

    Attributes:
        token: Its fencing token.
        class_id: Its opening class.
        is_untouched: Its first touch is still to be made.
    """

    lead_id: LeadId
    token: int
    class_id: ClassId
    is_untouched: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What one try gave.

    Attributes:
        leads: Those that were taken, in the order of the list.
        offered: So many leads stood at the head of the list, of those that were asked for.
        is_in_doubt: Some of those there must be settled first, or too many rows are out of date; no more are taken.
    """

    leads: tuple[TakenLead, ...]
    offered: int
    is_in_doubt: bool


class _Asked(NamedTuple):
    """Of which lists, and how far the dials of today are."""

    pools: tuple[PoolId, ...]
    day: CappedDay


def take_best(tx: Tx, pools: Sequence[PoolId], choice: int, wanted: int = 1) -> Taken:
    """Takes the first leads of so many at the head of the list; those above a guess are tried alone at first.

    Args:
        tx: The transaction.
        pools: Of which lists.
        choice: How many leads are looked at.
        wanted: How many of them are taken, at most `choice`.
    """
    asked = _Asked(tuple(pools), capped_day(tx, pools))
    page = Page(choice, asked.day.scored(pools), spare=choice // 2)
    guess = guess_of(tx, page) if choice <= GUESSED else None
    if guess is None:
        return _try(tx, asked, page, None, wanted)
    above = _try(tx, asked, page, guess, wanted)
    if len(above.leads) == wanted or above.is_in_doubt:
        return above
    rest = _try(tx, asked, page, None, wanted - len(above.leads))
    return Taken(above.leads + rest.leads, rest.offered, rest.is_in_doubt)


def _try(tx: Tx, asked: _Asked, page: Page, guess: float | None, wanted: int) -> Taken:
    sizes = {"k": page.rows, "choice": page.rows, "wanted": wanted, "guess": guess}
    params = list_params(tx, asked.pools, day=asked.day) | sizes
    found = driver_rows(tx.conn, _take_best(guessed=guess is not None), params)
    offered, doubt, scored, *ends = found[0][4:]
    if page.rows <= GUESSED:
        first, last = (end or 0.0 for end in ends)
        tx.rules.guesses.learn(page, Found(tx.now, scored, first, last), guess)
    taken = (TakenLead(LeadId(row[0]), row[1], ClassId(row[2]), row[3]) for row in found if row[0] is not None)
    return Taken(tuple(taken), offered, doubt)
