"""What a letter to a rep is made of, whether any waits, and how the last ones went."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.handoffs import NextStep
from calldesk.domain.ids import FactId
from calldesk.domain.letters import LetterKind, LetterState
from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.queries.handoffs import Dossier, dossier
from calldesk.store.handoffs import logins
from calldesk.store.letters import StoredLetter, letters_due, mail_of, newest_letters, steps_of
from calldesk.store.letters_owed import letters_behind
from calldesk.store.tx import Snapshot

_LEAD = text("SELECT full_name, given_name, family_name, company FROM lead WHERE lead_id = :lead_id")


@dataclass(frozen=True, slots=True)
class Writing:
    """All that goes into one letter; lead text, hostile (R13).

    Attributes:
        name, company: The lead.
        step: With the appointment.
        dossier: None = the letter tells that an appointment is off.
        now: The moment of the writing.
    """

    letter: StoredLetter
    name: str
    company: str
    step: NextStep
    dossier: Dossier | None
    now: Moment


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter in a list; `error` is in the mail server's words, hostile."""

    handoff_id: FactId
    rep: str
    address: str
    kind: str
    state: str
    tries: int
    error: str


def writing(snapshot: Snapshot, letter: StoredLetter) -> Writing:
    """What this letter says.

    Raises:
        NotFound: Its hand-off was taken back, and the letter is an offer.
    """
    full, given, family, company = snapshot.conn.execute(_LEAD, {"lead_id": letter.lead_id}).one()
    found = dossier(snapshot, letter.handoff_id) if letter.kind == LetterKind.OFFER else None
    _, promised = steps_of(snapshot, [letter.handoff_id])[letter.handoff_id]
    step = found.row.next_step if found is not None else promised
    return Writing(letter, shown_name(full, given, family, company), company, step, found, snapshot.now)


def letters_wait(snapshot: Snapshot) -> bool:
    """Whether a letter is to be written, dropped, sent, or was being sent when its program ended."""
    if not snapshot.has_letters:
        return False
    mail = mail_of(snapshot)
    due = any(letters_due(snapshot, state) for state in (LetterState.QUEUED, LetterState.SENDING)) if mail.is_on else ()
    return bool(due) or any(letters_behind(snapshot, mail))


def letter_rows(snapshot: Snapshot, most: int = 50) -> tuple[LetterRow, ...]:
    """The letters that were written last, the newest first."""
    known = logins(snapshot)
    return tuple(
        LetterRow(one.handoff_id, known.get(one.for_user, ""), one.address, one.kind, one.state, one.tries, one.error)
        for one in newest_letters(snapshot, most)
    )
