"""Finds people by how their name or company begins, by the last digits of a number, or by e-mail."""

import re
from dataclasses import dataclass

from sqlalchemy import TextClause, text

from calldesk.domain.company_names import company_key
from calldesk.domain.ids import LeadId
from calldesk.domain.people_names import name_key
from calldesk.queries.call_list import shown_name
from calldesk.store.tx import Snapshot
from calldesk.store.word_table import NUMBER_SIGN, WORD_CHARACTERS

LEAST_DIGITS = 4
"""Fewer digits than this are no telephone number."""
_NANP_DIGITS = 10
_LAST_CHARACTER = "\U0010ffff"
_DIGITS = re.compile(r"[\d\s()+./-]+")
_Search = tuple[TextClause, dict[str, object]]
_COLUMNS = "l.lead_id, l.full_name, l.given_name, l.family_name, l.company, l.title, l.city"


@dataclass(frozen=True, slots=True)
class FoundLead:
    """A person that fits the words; lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    company: str
    title: str
    city: str


def _beginning(column: str) -> TextClause:
    """People whose `column` begins with the words, in its order, by its index."""
    return text(
        f"SELECT {_COLUMNS} FROM lead l WHERE l.{column} >= :low AND l.{column} < :high AND l.{column} <> ''"
        f" ORDER BY l.{column}, l.lead_id LIMIT :most"
    )


_BY_NAME = _beginning("name_key")
_BY_COMPANY = _beginning("company_key")
_BY_EMAIL = _beginning("email_key")
_BY_NUMBER = text(
    f"SELECT {_COLUMNS} FROM lead_phone p JOIN lead l ON l.lead_id = p.lead_id"
    " WHERE p.e164 >= :low AND p.e164 < :high ORDER BY p.e164 LIMIT :most"
)
_BY_STORED_WORD = text(
    f"SELECT {_COLUMNS} FROM lead_word w JOIN lead l ON l.lead_id = w.lead_id"
    " WHERE w.word >= :low AND w.word < :high ORDER BY w.word, w.lead_id LIMIT :most"
)
"""A later word of a name, or the end of a number (store/word_table)."""
_ANYBODY = text("SELECT EXISTS (SELECT 1 FROM lead)")


def has_people(snapshot: Snapshot) -> bool:
    """Whether anybody is stored here, name or lead."""
    return bool(snapshot.conn.execute(_ANYBODY).scalar_one())


def find_leads(snapshot: Snapshot, words: str, limit: int = 8) -> tuple[FoundLead, ...]:
    """The people that typed words may mean: names first, then companies, e-mail addresses and numbers.

    Args:
        snapshot: Where to look.
        words: What was typed; case and spaces aside, in a company punctuation too. Digits alone (four or more) are
            the end of a number.
        limit: The most people wanted, >= 1.
    """
    typed = name_key(words)
    if not typed:
        return ()
    found: dict[LeadId, FoundLead] = {}
    for statement, values in _searches(typed):
        if len(found) < limit:
            _look(snapshot, statement, values | {"most": limit}, found)
    return tuple(found.values())[:limit]


def _searches(typed: str) -> list[_Search]:
    if _DIGITS.fullmatch(typed):
        digits = "".join(sign for sign in typed if sign.isdecimal())
        return _number_searches(digits, international=typed.startswith("+"))
    begins = _from(typed)
    if "@" in typed:
        return [(_BY_EMAIL, begins)]
    inside: _Search = (_BY_STORED_WORD, _from(typed[:WORD_CHARACTERS]))
    return [(_BY_NAME, begins), (_BY_COMPANY, _from(company_key(typed))), (_BY_EMAIL, begins), inside]


def _number_searches(digits: str, *, international: bool) -> list[_Search]:
    if len(digits) < LEAST_DIGITS:
        return []
    if international:
        return [(_BY_NUMBER, _from(f"+{digits}"))]
    ending: _Search = (_BY_STORED_WORD, _from(NUMBER_SIGN + digits[::-1]))
    whole: list[_Search] = [(_BY_NUMBER, _from(f"+1{digits}"))] if len(digits) == _NANP_DIGITS else []
    return [*whole, ending]


def _from(beginning: str) -> dict[str, object]:
    return {"low": beginning, "high": beginning + _LAST_CHARACTER}


def _look(snapshot: Snapshot, statement: TextClause, values: dict[str, object], found: dict[LeadId, FoundLead]) -> None:
    for row in snapshot.conn.execute(statement, values):
        lead_id = LeadId(row.lead_id)
        name = shown_name(row.full_name, row.given_name, row.family_name, row.company)
        found.setdefault(lead_id, FoundLead(lead_id, name, row.company, row.title, row.city))
