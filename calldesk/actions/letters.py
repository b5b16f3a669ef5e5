"""Letters to reps: written once each, claimed for sending by one desk at a time, and what came of it (R10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import UserId
from calldesk.domain.letters import LetterState, next_try
from calldesk.domain.mail_settings import MailSettings, quiet_until, read_mail
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.store.alerts import Notice, tell
from calldesk.store.bulk import insert_all
from calldesk.store.handoffs import handoffs, logins, routing_of
from calldesk.store.letters import MAIL, StoredLetter, letters_due, mail_of
from calldesk.store.letters_owed import Addressed, Behind, is_true, letters_behind
from calldesk.store.rights import who_leads
from calldesk.store.tables import letter
from calldesk.store.team_settings import keep_setting
from calldesk.store.tx import Tx

SENDING_SECONDS = 600.0
"""So long a claim for sending lasts: longer than the slowest mail server that is waited for."""
_MOVE = text(
    "UPDATE letter SET state = :state, tries = :tries, next_try_at = :next_try_at, error = :error,"
    " ended_at = :ended_at WHERE letter_id = :letter_id AND state = :was AND tries = :tried RETURNING letter_id"
)
_AT_REST = frozenset({LetterState.SENT, LetterState.FAILED, LetterState.UNSURE, LetterState.DROPPED})


class Came(StrEnum):
    """What came of one try."""

    SENT = "sent"
    LATER = "later"
    NEVER = "never"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Try:
    """One try to send; `error` is in the mail server's words, hostile."""

    came: Came
    error: str = ""


def set_mail(tx: Tx, toml: str) -> MailSettings:
    """Puts settings for e-mail in force; an empty text sends none from now on.

    Raises:
        Unreadable: It is no TOML.
        Rejected: A value cannot be, or a login is nobody's.
    """
    mail = read_mail(toml)
    known = set(logins(tx).values())
    stranger = next((login for login in (*mail.addresses, *mail.quiet) if login not in known), None)
    if stranger is not None:
        raise Rejected(f"Nobody here has the login {stranger}. Write each address under the login of its rep.")
    keep_setting(tx, MAIL, toml)
    return mail


def write_letters(tx: Tx) -> int:
    """Writes what reps are still to be told, each letter once whoever runs it, and takes back what is true no more.

    A letter's id is made of its hand-off and number, so two desks that find the same owed write one row.

    Returns:
        How many were written.
    """
    mail = mail_of(tx)
    written = 0
    for behind in tuple(letters_behind(tx, mail)):
        for one in behind.untrue:
            _move(tx, one, LetterState.DROPPED)
        for addressed in behind.owed:
            _write(tx, mail, behind, addressed)
        written += len(behind.owed)
    _is_letters_alone(tx)
    return written


def _write(tx: Tx, mail: MailSettings, behind: Behind, addressed: Addressed) -> None:
    owed = addressed.owed
    row: Mapping[str, object] = {
        "letter_id": uuid5(NAMESPACE_OID, f"letter\x1f{behind.handoff_id}\x1f{owed.number}").hex,
        "handoff_id": behind.handoff_id,
        "lead_id": behind.lead_id,
        "mark_id": owed.mark_id,
        "for_user": owed.rep,
        "by_user": tx.user,
        "kind": owed.kind.value,
        "number": owed.number,
        "address": addressed.address,
        "state": LetterState.QUEUED.value,
        "next_try_at": _wakes_at(tx, mail, owed.rep, tx.now),
        "made_at": tx.now,
    }
    insert_all(tx, letter, [row], keep_stored=True)


def _wakes_at(tx: Tx, mail: MailSettings, rep: UserId, at: Moment) -> Moment:
    login = logins(tx).get(rep, "")
    return quiet_until(mail.quiet.get(login), routing_of(tx).rules_of(login).zone, at)


def claim_letter(tx: Tx) -> StoredLetter | None:
    """The letter that is due longest, for this desk alone until `SENDING_SECONDS` have passed; None = none is due.

    What is true no more, or goes to an address that is none of the team's any longer, is dropped. One whose claim ended
    without a word was being sent when its program ended: between the mail server's yes and this database's commit
    nobody can tell whether it went, so it is not sent again, and the team lead is told.
    """
    for lost in letters_due(tx, LetterState.SENDING):
        _end(tx, lost, LetterState.UNSURE, "The program ended while it was sent.")
    mail = mail_of(tx)
    for one in letters_due(tx, LetterState.QUEUED) if mail.is_on else ():
        found = next(iter(handoffs(tx, "ids", [one.handoff_id])), None)
        if not is_true(one, found) or one.address not in mail.addresses.values():
            _move(tx, one, LetterState.DROPPED)
            continue
        until_at = tx.now + SENDING_SECONDS
        claimed = one._replace(state=LetterState.SENDING.value, tries=one.tries + 1, next_try_at=until_at)
        if _move(tx, one, LetterState.SENDING, tries=claimed.tries, next_try_at=until_at):
            _is_letters_alone(tx)
            return claimed
    _is_letters_alone(tx)
    return None


def end_try(tx: Tx, claimed: StoredLetter, tried: Try) -> LetterState:
    """Writes down what came of a try: sent, to be tried again, given up or unsure; the last two are told who leads.

    Returns:
        How far the letter is.
    """
    if tried.came is Came.LATER:
        at = next_try(claimed.tries, tx.now)
        if at is not None:
            at = _wakes_at(tx, mail_of(tx), claimed.for_user, at)
            _move(tx, claimed, LetterState.QUEUED, next_try_at=at, error=tried.error)
            _is_letters_alone(tx)
            return LetterState.QUEUED
    state = _ENDS[tried.came]
    _end(tx, claimed, state, tried.error)
    _is_letters_alone(tx)
    return state


_ENDS = {
    Came.SENT: LetterState.SENT,
    Came.LATER: LetterState.FAILED,
    Came.NEVER: LetterState.FAILED,
    Came.UNSURE: LetterState.UNSURE,
}


def _end(tx: Tx, one: StoredLetter, state: LetterState, error: str) -> None:
    if not _move(tx, one, state, error=error) or state is LetterState.SENT:
        return
    what = Message.of(f"mail_{state}", address=one.address, error=error)
    tell(tx, [Notice(who, one.lead_id, what, one.letter_id) for who in who_leads(tx)])


def _move(
    tx: Tx,
    one: StoredLetter,
    state: LetterState,
    *,
    tries: int | None = None,
    next_try_at: Moment = 0.0,
    error: str = "",
) -> bool:
    """Whether it was still as it was read: of two desks one moves it."""
    given = {
        "letter_id": one.letter_id,
        "was": one.state,
        "tried": one.tries,
        "state": state.value,
        "tries": one.tries if tries is None else tries,
        "next_try_at": next_try_at,
        "error": error,
        "ended_at": tx.now if state in _AT_REST else None,
    }
    moved = tx.execute(_MOVE, given).first() is not None
    tx.touch(Topic.HANDOFFS, [one.lead_id])
    return moved


def _is_letters_alone(tx: Tx) -> None:
    """Of a letter nothing is folded: the state stays as old as it was."""
    tx.moves_state = bool(tx.touched.keys() - {Topic.ALERTS, Topic.HANDOFFS})
