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
from calldesk.jobs.letter_text import DOMAIN
from calldesk.jobs.smtp import post
from calldesk.jobs.week_pdf import week_pdf
from calldesk.jobs.week_sheet import Sheet, sheet_text, week_sheet
from calldesk.passwords import OF_MAIL, mail_password
from calldesk.queries.weekly import weekly
from calldesk.store.letters import mail_of
from calldesk.store.report_zone import report_zone
from calldesk.store.summaries import StoredSummary

MOST = 20
"""So many of one run: other jobs wait for it."""
NO_PAGE = "The page as PDF could not be drawn on the computer that sent this; `calldesk summary FILE.pdf` makes it."


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
    pages: dict[str, tuple[Sheet, bytes | None]] = {}
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


def _tried(desk: Desk, claimed: StoredSummary, password: str, pages: dict[str, tuple[Sheet, bytes | None]]) -> Try:
    mail = desk.read(mail_of)
    try:
        if claimed.week_on not in pages:
            zone = desk.read(report_zone)
            sheet = week_sheet(desk.read(weekly, date.fromisoformat(claimed.week_on), zone))
            pages[claimed.week_on] = sheet, week_pdf(sheet)
    except DeskError as error:
        return Try(Came.LATER, error.sentence)
    sheet, pdf = pages[claimed.week_on]
    return post(mail, password, summary_message(claimed, sheet, pdf, (mail.sender, desk.now())), claimed.address)


def summary_message(claimed: StoredSummary, sheet: Sheet, pdf: bytes | None, sent: tuple[str, Moment]) -> EmailMessage:
    """The whole message: the text, with the page where it could be drawn.

    Args:
        claimed: Whom it is for; its id is the message's, so that a mailbox that gets it twice can tell.
        sheet: What it says.
        pdf: The page; None = there is none, and the text says so.
        sent: From which address, and when.
    """
    sender, at = sent
    message = EmailMessage()
    message["Subject"] = f"CallDesk: {sheet.title}"
    message["From"] = Address("CallDesk", addr_spec=sender)
    message["To"] = Address(addr_spec=claimed.address)
    message["Date"] = format_datetime(instant(at))
    message["Message-ID"] = f"<{claimed.summary_id}@{DOMAIN}>"
    message["Auto-Submitted"] = "auto-generated"
    end = "" if pdf is not None else f"\n{NO_PAGE}\n"
    message.set_content(f"{sheet_text(sheet)}{end}\nNo longer wanted: calldesk summary --mail off\n")
    if pdf is not None:
        message.add_attachment(pdf, "application", "pdf", filename=f"calldesk week {claimed.week_on}.pdf")
    return message
