"""The do-not-call marks that hold, newest first, with what can be typed to find one."""

from dataclasses import dataclass

from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.store.driver import driver_rows
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot

MOST_MARKS = 50


@dataclass(frozen=True, slots=True)
class DncMark:
    """One mark.

    Attributes:
        scope: number, person, email or company.
        value: The number, the person's name, the address or the company's name for comparing; hostile (R13).
        source, words: Where it comes from, and what was said; may be empty.
        at: Since when.
    """

    scope: str
    value: str
    source: str
    words: str
    at: Moment


_FITS = (
    "(:typed = '' OR strpos(lower(b.value || ' ' || b.words || ' ' || b.source || ' ' || coalesce(l.name_key, '')),"
    " :typed) > 0 OR (:digits <> '' AND strpos(b.value, :digits) > 0 AND b.scope = 'number'))"
)
_FROM = (
    "FROM do_not_call b LEFT JOIN lead l ON l.lead_id = CASE b.scope WHEN 'person' THEN CAST(b.value AS bigint) END"
    f" WHERE {stands('b.outcome_id')} AND {_FITS}"
)
_MARKS = (
    "SELECT b.scope, b.value, b.source, b.words, b.happened_at, l.full_name, l.given_name, l.family_name, l.company"
    f" {_FROM} ORDER BY b.happened_at DESC, b.dnc_id LIMIT :most"
)


def do_not_call_marks(snapshot: Snapshot, typed: str = "", limit: int = MOST_MARKS) -> tuple[tuple[DncMark, ...], int]:
    """The newest marks that fit what was typed, and how many there are in all.

    Args:
        snapshot: Where to look.
        typed: Part of a number, a name, an address, a company, the words or the source; "" = everything.
        limit: How many are wanted, >= 1.
    """
    digits = "".join(sign for sign in typed if sign.isdecimal())
    is_number = len(digits) >= len(typed.strip()) / 2
    asked = {"typed": typed.strip().lower(), "digits": digits if is_number else "", "most": limit}
    found = driver_rows(snapshot.conn, _MARKS, asked)
    ((many,),) = driver_rows(snapshot.conn, f"SELECT count(*) {_FROM}", asked)
    marks = (DncMark(row[0], _shown(row), row[2], row[3], row[4]) for row in found)
    return tuple(marks), many


def _shown(row: tuple[str, ...]) -> str:
    scope, value, *_ = row
    if scope != "person" or row[5] is None:
        return value
    return shown_name(row[5], row[6], row[7], row[8])
