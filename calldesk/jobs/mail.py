"""Sends letters to reps by e-mail, each exactly once though several desks run (R10).

A letter is claimed in one transaction, sent, and noted in another. Its own claim keeps others off, not the lease of the
jobs, so any computer with the password may send. Between the mail server's yes and the commit of the note lies the one
doubt there is: who finds a claim that ended without a note marks the letter unsure and never sends it again by itself.
"""

from threading import Event

from calldesk.actions.letters import Came, Try, claim_letter, end_try, write_letters
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Unavailable
from calldesk.domain.letters import LetterState
from calldesk.files.languages import tongue_of
from calldesk.jobs.letter_text import LETTER_WORDS, message_of
from calldesk.jobs.smtp import post
from calldesk.passwords import OF_MAIL, mail_password
from calldesk.queries.letters import writing
from calldesk.store.languages import language_of
from calldesk.store.letters import StoredLetter, mail_of

MOST = 50
"""So many letters of one run: other jobs wait for it."""


def may_send(desk: Desk) -> bool:
    """Whether time and people are real: what is only imagined, or practised, is never sent."""
    return desk.settings.clock_at is None and desk.settings.clock_starts_at is None


def send_letters(desk: Desk, stopping: Event | None = None) -> str:
    """Writes what is owed and sends what is due; gives the sentence of what it did.

    Raises:
        Unavailable: Letters wait, and this computer has no password for the mail server.
    """
    mail = desk.read(mail_of)
    if not mail.is_on:
        return "No e-mail is set up."
    written = desk.write(write_letters)
    password = mail_password(mail.user, mail.host)
    if mail.user and not password:
        raise Unavailable(f"This computer has no password for {mail.user} at {mail.host}. Set {OF_MAIL} and try again.")
    ended: list[LetterState] = []
    while len(ended) < MOST and (stopping is None or not stopping.is_set()):
        claimed = desk.write(claim_letter)
        if claimed is None:
            break
        tried = _tried(desk, claimed, password)
        ended.append(desk.write(end_try, claimed, tried))
        if tried.came is Came.LATER:  # mostly the server is away: the others keep their tries
            break
    sent = ended.count(LetterState.SENT)
    return f"{written} letters written, {sent} sent, {len(ended) - sent} not sent."


def _tried(desk: Desk, claimed: StoredLetter, password: str) -> Try:
    mail = desk.read(mail_of)
    try:
        tongue = tongue_of(desk.read(language_of, claimed.for_user), *LETTER_WORDS)
        message = message_of(desk.read(writing, claimed), mail.sender, tongue)
    except DeskError as error:
        return Try(Came.LATER, error.sentence)
    return post(mail, password, message, claimed.address)
