"""Marking a number, a person, an e-mail address or a company as not to be called, by hand and at once (R3)."""

from sqlalchemy import text

from calldesk.actions.import_lists import met_by
from calldesk.domain.company_names import company_key
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.imports import usable_email
from calldesk.domain.phones import Phone, read_phone
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.locks import hold_lead, hold_numbers
from calldesk.store.tables import do_not_call
from calldesk.store.tx import Tx

BY_HAND = "by hand"
SCOPES = ("number", "person", "email", "company")
_ROLE = text("SELECT role, name FROM user_account WHERE user_id = :me")
_PERSON = text("SELECT lead_id FROM lead WHERE lead_id = :lead_id")
_MADE = text("SELECT dnc_id FROM do_not_call WHERE dnc_id = :mark_id")
_SETS_UP = frozenset({"", "team_lead", "marketer", "admin"})
"""Who may block a whole company: whoever sees all of it; on a file there are no roles."""


def mark_do_not_call(tx: Tx, scope: str, value: str, words: str = "", *, mark_id: FactId | None = None) -> FactId:
    """Blocks at once whoever is meant, on every list and for every dial; the same mark again changes nothing.

    Args:
        tx: The transaction.
        scope: One of SCOPES.
        value: The number with its country code, the lead's id, the e-mail address, or the company's name.
        words: What was said, or why; may be empty.
        mark_id: Made before writing.

    Raises:
        Rejected: The value is none, or the user may not block a whole company.
        NotFound: There is no such person.
    """
    made = mark_id or new_fact_id(tx.happened_at)
    if tx.execute(_MADE, {"mark_id": made}).first() is not None:
        return made
    role, name = tx.execute(_ROLE, {"me": tx.user}).one()
    if scope == "company" and role not in _SETS_UP:
        raise Rejected("A whole company is blocked by a team lead, a marketer or an admin. Block the person or number.")
    kept = mark_value(scope, value)
    met = _met(tx, scope, kept)
    said = {"scope": scope, "value": kept, "source": f"{BY_HAND}, {name}", "words": words.strip(), "outcome_id": None}
    at = min(tx.happened_at, tx.now)
    tx.execute(do_not_call.insert(), {"dnc_id": made, **said, "happened_at": at, "received_at": tx.now})
    refold(tx, met)
    return made


def mark_value(scope: str, value: str) -> str:
    """The value as marks are compared: E.164, the lead's id, the e-mail key or the company key.

    Raises:
        Rejected: It is none of this scope.
    """
    if scope == "number":
        read = read_phone(value, None)
        if isinstance(read, Phone):
            return read.e164
        raise Rejected("This is no whole number. Write it with + and its country code.")
    found = {"person": value.strip(), "email": usable_email(value), "company": company_key(value)}.get(scope, "")
    if not found:
        raise Rejected("Say who is not to be called: a number, a person, an e-mail address or a company.")
    return found


def _met(tx: Tx, scope: str, value: str) -> list[LeadId]:
    """Everybody whom it takes off the lists; numbers are kept before leads' rows (`store/locks`)."""
    if scope == "person":
        lead_id = tx.execute(_PERSON, {"lead_id": int(value) if value.isdecimal() else -1}).scalar()
        if lead_id is None:
            raise NotFound("There is no such person. Look them up first.")
        hold_lead(tx, LeadId(lead_id), numbers=False)
        return [LeadId(lead_id)]
    if scope == "number":
        hold_numbers(tx, [value])
    return sorted(LeadId(lead_id) for lead_id in met_by(tx, scope, [value]))
