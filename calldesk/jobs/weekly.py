"""Sends who leads the week by e-mail, once per person and week; claimed, sent and noted as letters to reps are (R8)."""

from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from threading import Event

from calldesk.actions.letters import Came, Try
from calldesk.actions.summaries import claim_summary, end_summary, write_summaries
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Unavailable
from calldesk.domain.letters import LetterState
from calldesk.domain.moments import Moment, instant
from calldesk.files.languages import Tongue, tongue_of
from calldesk.jobs.letter_text import DOMAIN
from calldesk.jobs.smtp import post
from calldesk.jobs.week_pdf import week_pdf
from calldesk.jobs.week_sheet import WEEK_WORDS, Sheet, sheet_text, week_sheet
from calldesk.passwords import OF_MAIL, mail_password
from calldesk.queries.weekly import weekly
from calldesk.store.languages import language_of
from calldesk.store.letters import mail_of
from calldesk.store.report_zone import report_zone
from calldesk.store.summaries import StoredSummary

MOST = 20
"""So many of one run: other jobs wait for it."""
_Page = tuple[Sheet, bytes | None]
"""What a week says in a language, and its page; None = it cannot be drawn here."""


def send_weekly(desk: Desk, stopping: Event | None = None) -> str:
    """Writes what is owed and sends what is due; gives the sentence of what it did.

    Raises:
        Unavailable: Summaries wait, and this computer has no password for the mail server.
    """
    mail = desk.read(mail_of)
    if not mail.is_on:
        return "No e-mail is set up."
    written = desk.write(write_summaries)
    password = mail_password(mail.user, mail.host)
    if mail.user and not password:
        raise Unavailable(f"This computer has no password for {mail.user} at {mail.host}. Set {OF_MAIL} and try again.")
    pages: dict[tuple[str, str], _Page] = {}
    ended: list[LetterState] = []
    while len(ended) < MOST and (stopping is None or not stopping.is_set()):
        claimed = desk.write(claim_summary)
        if claimed is None:
            break
        tried = _tried(desk, claimed, password, pages)
        ended.append(desk.write(end_summary, claimed, tried))
        if tried.came is Came.LATER:  # mostly the server is away: the others keep their tries
            break
    sent = ended.count(LetterState.SENT)
    return f"{written} weekly summaries written, {sent} sent, {len(ended) - sent} not sent."


def _tried(desk: Desk, claimed: StoredSummary, password: str, pages: dict[tuple[str, str], _Page]) -> Try:
    mail = desk.read(mail_of)
    try:
        tongue = tongue_of(desk.read(language_of, claimed.for_user), WEEK_WORDS)
        which = claimed.week_on, tongue.code
        if which not in pages:
            zone = desk.read(report_zone)
            sheet = week_sheet(desk.read(weekly, date.fromisoformat(claimed.week_on), zone), tongue)
            pages[which] = sheet, week_pdf(sheet)
    except DeskError as error:
        return Try(Came.LATER, error.sentence)
    message = summary_message(claimed, pages[which], tongue, (mail.sender, desk.now()))
    return post(mail, password, message, claimed.address)


def summary_message(claimed: StoredSummary, page: _Page, tongue: Tongue, sent: tuple[str, Moment]) -> EmailMessage:
    """The whole message: the text, with the page where it could be drawn.

    Args:
        claimed: Whom it is for; its id is the message's, so that a mailbox that gets it twice can tell.
        page: What it says, and the page; None = there is none, and the text says so.
        tongue: The receiver's language, which the page is in.
        sent: From which address, and when.
    """
    (sheet, pdf), (sender, at) = page, sent
    message = EmailMessage()
    message["Subject"] = f"CallDesk: {sheet.title}"
    message["From"] = Address("CallDesk", addr_spec=sender)
    message["To"] = Address(addr_spec=claimed.address)
    message["Date"] = format_datetime(instant(at))
    message["Message-ID"] = f"<{claimed.summary_id}@{DOMAIN}>"
    message["Auto-Submitted"] = "auto-generated"
    none = tongue.say(
        "The page as PDF could not be drawn on the computer that sent this; `calldesk summary FILE.pdf` makes it."
    )
    end = "" if pdf is not None else f"\n{none}\n"
    unwanted = tongue.say("No longer wanted: calldesk summary --mail off")
    message.set_content(f"{sheet_text(sheet)}{end}\n{unwanted}\n")
    if pdf is not None:
        message.add_attachment(pdf, "application", "pdf", filename=f"calldesk week {claimed.week_on}.pdf")
    return message
