"""What a talk leaves behind: answers to the criteria of "qualified" (R10), and words about the front desk."""

from dataclasses import dataclass

from sqlalchemy import TextClause, text

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_PUT_ANSWER = text(
    "INSERT INTO criterion_answer (answer_id, lead_id, by_user, dial_id, criterion, met, words, happened_at,"
    " received_at) VALUES (:id, :lead_id, :me, :dial_id, :criterion, :met, :words, :at, :now) ON CONFLICT DO NOTHING"
)
_PUT_DESK = text(
    "INSERT INTO front_desk (words_id, lead_id, by_user, company_key, e164, text, happened_at, received_at)"
    " VALUES (:id, :lead_id, :me, :company, :e164, :words, :at, :now) ON CONFLICT DO NOTHING"
)
_COMPANY = text("SELECT company_key FROM lead WHERE lead_id = :lead_id")
_KIND = text("SELECT kind FROM lead_phone WHERE lead_id = :lead_id AND e164 = :e164 ORDER BY position LIMIT 1")
_OWN_NUMBER = "mobile"
"""A number of this kind rings in a pocket: nobody else picks up."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was found out about one criterion.

    Attributes:
        criterion: Its key in the campaign.
        met: Whether it is met.
        words: The caller's own; may be empty.
        dial_id: The call it was said in; None = between calls.
    """

    criterion: str
    met: bool
    words: str = ""
    dial_id: FactId | None = None


def answer_criterion(tx: Tx, lead_id: LeadId, answered: Answered, *, answer_id: FactId | None = None) -> FactId:
    """Records an answer, which holds from now on; the same id again changes nothing.

    Raises:
        Rejected: The team's database is too old to keep it.
    """
    demand_tables(tx.has_talk_facts)
    made = answer_id or new_fact_id(tx.happened_at)
    said = {"criterion": answered.criterion, "met": answered.met, "words": answered.words.strip()}
    _put(tx, _PUT_ANSWER, {"id": made, "lead_id": lead_id, "dial_id": answered.dial_id, **said})
    tx.touch(Topic.CRITERIA, [lead_id])
    return made


def keep_front_desk(tx: Tx, lead_id: LeadId, words: str, *, e164: str = "", words_id: FactId | None = None) -> FactId:
    """Keeps what helps at the front desk of the lead's company, for all of its leads.

    Args:
        tx: The transaction.
        lead_id: Who was called; the words stand on the card of everybody of the same company.
        words: Empty takes back what held before.
        e164: The number that was dialled. Where it is the lead's own mobile the words hold for the company alone.
        words_id: Made before writing; the same again changes nothing.

    Raises:
        Rejected: There is no company and no number to keep them with, or the team's database is too old.
    """
    demand_tables(tx.has_talk_facts)
    company = str(tx.execute(_COMPANY, {"lead_id": lead_id}).scalar() or "")
    kind = tx.execute(_KIND, {"lead_id": lead_id, "e164": e164}).scalar()
    number = e164 if kind is not None and not (company and kind == _OWN_NUMBER) else ""
    if not company and not number:
        raise Rejected("This lead has no company and no number to keep these words with. Write them as a note.")
    made = words_id or new_fact_id(tx.happened_at)
    place = {"company": company, "e164": number}
    _put(tx, _PUT_DESK, {"id": made, "lead_id": lead_id, "words": words.strip(), **place})
    tx.touch(Topic.FRONT_DESK, None)  # every lead of the company shows them
    return made


def _put(tx: Tx, statement: TextClause, row: dict[str, object]) -> None:
    tx.execute(statement, {**row, "me": tx.user, "at": tx.happened_at, "now": tx.now})
