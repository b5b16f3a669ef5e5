"""Turns one row of a file into an event, a past dial, a company or a do-not-call entry (CLI.md, import rules)."""

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

from calldesk.domain.company_names import company_key
from calldesk.domain.import_fields import fold
from calldesk.domain.import_moments import read_moment
from calldesk.domain.imports import (
    Reason,
    Refused,
    RowPlan,
    Warned,
    read_attributes,
    read_phones,
    read_values,
    row_region,
    usable_email,
)
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import SHIPPED, OutcomeTable
from calldesk.domain.people_names import is_named
from calldesk.domain.phones import Refusal, read_phone, refusal_sentence
from calldesk.domain.stored_text import stored_number

_OUTCOME_WORDS = {
    word: code
    for code, words in {
        "no_answer": "noanswer na unanswered nopickup ringing",
        "voicemail": "voicemail leftvoicemail leftmessage vm mailbox",
        "gatekeeper": "leftlivemessage gatekeeper assistant secretary",
        "busy": "busysignal busytone engaged",
        "bad_number": "badnumber invalidnumber disconnected numbernotinservice",
        "callback": "callback callbacklater callmelater",
        "not_a_fit": "notinterested notafit",
        "do_not_call": "donotcall dnc optout",
        "continue": "connected conversation answered spoke",
    }.items()
    for word in words.split()
}
"""What other programs call the ways a dial ends, folded."""
_LEAP_YEAR = 2000
"""A year that has every day of any year."""


def outcome_codes(table: OutcomeTable) -> dict[str, str]:
    """The code of each outcome of a team by its folded code, or by what it is called now; retired ones too."""
    called = {fold(outcome.label): outcome.code for outcome in reversed(table.outcomes)}
    return called | {fold(outcome.code): outcome.code for outcome in table.outcomes}


_CODES = outcome_codes(SHIPPED)


class Who(NamedTuple):
    """Whom a row is about; the first that is not "" decides.

    Attributes:
        external_id: As given at the import of the person.
        email_key: For comparing.
        e164: The number.
    """

    external_id: str
    email_key: str
    e164: str


class EventDraft(NamedTuple):
    """Something a person did.

    Attributes:
        happened_at: None = at the moment of the import.
        key: What makes the event one of its kind, "" = its content.
        own_lead: The column `lead_id`, as our own export writes it, "" = there is none.
    """

    who: Who
    kind: str
    happened_at: Moment | None
    value: str
    detail: str
    key: str
    warnings: tuple[Warned, ...] = ()
    own_lead: str = ""


class DialDraft(NamedTuple):
    """A dial (or several) that took place elsewhere.

    Attributes:
        outcome: A code of domain.outcomes.
        talk_seconds: 0 or more.
        attempts: How many dials the row stands for, 1 or more.
        by: Login or name of who dialled, or "".
        note: What was noted; an outcome nobody knows is kept here to the letter.
        own_lead: The column `lead_id`, as our own export writes it, "" = there is none.
    """

    who: Who
    happened_at: Moment | None
    outcome: str
    talk_seconds: float
    attempts: int
    by: str
    note: str
    key: str
    warnings: tuple[Warned, ...] = ()
    own_lead: str = ""


class CompanyDraft(NamedTuple):
    """A company.

    Attributes:
        values: Field to text; `company` is its name.
        key: The name for comparing.
    """

    values: dict[str, str]
    attributes: dict[str, str]
    key: str
    warnings: tuple[Warned, ...] = ()


class DncDraft(NamedTuple):
    """An entry of a do-not-call list.

    Attributes:
        entries: Pairs of scope (number, email, company) and value for comparing.
        source: Where the entry comes from.
        words: What was said.
        happened_at: None = at the moment of the import.
    """

    entries: tuple[tuple[str, str], ...]
    source: str
    words: str
    happened_at: Moment | None
    warnings: tuple[Warned, ...] = ()


def read_event(plan: RowPlan, number: int, cells: Sequence[str]) -> EventDraft | Refused:
    """One row of `import events`."""
    values = read_values(plan, number, cells)
    who = read_who(plan, values)
    if isinstance(who, Refused):
        return who
    kind = values.get("kind", "").strip()
    if not kind:
        return Refused(Reason.NO_KIND)
    at = read_at(plan, values)
    if isinstance(at, Refused):
        return at
    warnings = (Warned.NO_TIME,) if at is None else ()
    texts = (values.get(field, "") for field in ("value", "detail", "key"))
    value, detail, key = texts
    return EventDraft(who, kind, at, value, detail, key.strip(), warnings, read_own_lead(plan, cells))


def read_dial(plan: RowPlan, number: int, cells: Sequence[str]) -> DialDraft | Refused:
    """One row of `import dials`. An outcome nobody knows is a conversation or none, as its talk time says."""
    values = read_values(plan, number, cells)
    who = read_who(plan, values)
    if isinstance(who, Refused):
        return who
    at = read_at(plan, values)
    if isinstance(at, Refused):
        return at
    talk_seconds = max(0.0, _seconds(values.get("talk_seconds", "")))
    word = values.get("outcome", "").strip()
    known = (plan.outcomes or _CODES).get(fold(word)) or _OUTCOME_WORDS.get(fold(word))
    outcome = known or ("continue" if talk_seconds > 0 else "no_answer")
    attempts = stored_number(values.get("attempts", "1"))
    note = values.get("note", "") or (word if not known else "")
    warned = (*((Warned.NO_TIME,) if at is None else ()), *(() if known else (Warned.OUTCOME,)))
    many = max(1, min(1000, int(attempts))) if attempts is not None else 1
    by, key = values.get("by", "").strip(), values.get("key", "").strip()
    return DialDraft(who, at, outcome, talk_seconds, many, by, note, key, warned, read_own_lead(plan, cells))


def read_company(plan: RowPlan, number: int, cells: Sequence[str]) -> CompanyDraft | Refused:
    """One row of `import companies`."""
    values = read_values(plan, number, cells)
    if not is_named(values.get("company", "")):
        return Refused(Reason.NO_COMPANY)
    _, complaint = read_phones(plan, values)
    warnings = (Warned.PHONE,) if complaint else ()
    return CompanyDraft(values, read_attributes(plan, cells), company_key(values["company"]), warnings)


def read_dnc(plan: RowPlan, number: int, cells: Sequence[str]) -> DncDraft | Refused:
    """One row of `import dnc`. What cannot be read refuses the row unless something else in it can."""
    values = read_values(plan, number, cells)
    entries: list[tuple[str, str]] = []
    complaint = ""
    if "phone" in values:
        read = read_phone(values["phone"], row_region(plan, values))
        if isinstance(read, Refusal):
            complaint = refusal_sentence(read)
        else:
            entries.append(("number", read.e164))
    email = usable_email(values.get("email", ""))
    entries += [("email", email)] if email else []
    company = values.get("company", "")
    entries += [("company", company_key(company))] if is_named(company) and not entries else []
    if not entries:
        return Refused(Reason.BAD_NUMBER if complaint else Reason.NO_CONTACT, complaint)
    at = read_at(plan, values)
    warnings = (Warned.PHONE,) if complaint else ()
    when = None if isinstance(at, Refused) else at
    return DncDraft(tuple(entries), values.get("source", ""), values.get("words", ""), when, warnings)


def read_who(plan: RowPlan, values: dict[str, str]) -> Who | Refused:
    """Whom a row is about; a row that says nobody is refused."""
    phone = read_phone(values["phone"], plan.region) if "phone" in values else None
    e164 = "" if phone is None or isinstance(phone, Refusal) else phone.e164
    who = Who(values.get("external_id", ""), usable_email(values.get("email", "")), e164)
    if not (who.external_id or who.email_key or who.e164):
        return Refused(
            Reason.NO_LEAD,
            refusal_sentence(phone) if isinstance(phone, Refusal) else "The row does not say who it is about.",
        )
    return who


def read_own_lead(plan: RowPlan, cells: Sequence[str]) -> str:
    """The column `lead_id`, as our own export writes it; "" = there is none."""
    return next((cells[place].strip() for name, place in plan.mapping.attributes if name == "lead_id"), "")


def read_at(plan: RowPlan, values: dict[str, str], field: str = "at") -> Moment | Refused | None:
    """The moment in this field; None = it is blank; what cannot be read refuses the row."""
    if field not in values:
        return None
    read = read_moment(values[field], plan.date_order, plan.year)
    if read is not None:
        return read
    said = f"“{values[field].strip()[:60]}”"
    if plan.year is None and read_moment(values[field], plan.date_order, _LEAP_YEAR) is not None:
        return Refused(Reason.BAD_TIME, f"{said} names no year. Say which one it is: --year 2026.")
    return Refused(Reason.BAD_TIME, f"{said} is no date and time that can be read.")


def _seconds(text: str) -> float:
    """Seconds, also as minutes and seconds (3:05) or hours (1:02:03); 0 for anything else."""
    parts = text.strip().split(":")
    if len(parts) in {2, 3} and all(part.isdecimal() for part in parts):
        total = 0.0
        for part in parts:
            total = total * 60 + int(part)
        return total
    number = stored_number(text)
    return number if number is not None and isfinite(number) else 0.0
