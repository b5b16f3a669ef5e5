"""The words of a letter to a rep: plain text, never HTML, with the appointment as an invite (R10, R13)."""

from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from calldesk.domain.clocks import local_time
from calldesk.domain.handoffs import NextStep
from calldesk.domain.invites import Invite, invite_text
from calldesk.domain.moments import instant
from calldesk.domain.scoring import shown
from calldesk.domain.sentences import age
from calldesk.queries.handoffs import Dossier, Judged
from calldesk.queries.letters import Writing

_MOST_SUBJECT = 150
_MOST_EVENTS = 3
DOMAIN = "calldesk"


def message_of(writing: Writing, sender: str) -> EmailMessage:
    """The whole message; its id is the letter's, so that a mailbox that gets it twice can tell."""
    name = one_line(", ".join(dict.fromkeys(part for part in (writing.name, writing.company) if part)))
    off = writing.dossier is None
    moved = writing.dossier is not None and writing.dossier.row.standing.meets_at is not None
    subject = f"{'Appointment is off' if off else 'Appointment moved' if moved else 'Hand-off'}: {name}"
    message = EmailMessage()
    message["Subject"] = subject[:_MOST_SUBJECT]
    message["From"] = Address("CallDesk", addr_spec=sender)
    message["To"] = Address(addr_spec=writing.letter.address)
    message["Date"] = format_datetime(instant(writing.now))
    message["Message-ID"] = f"<{writing.letter.letter_id}@{DOMAIN}>"
    message["Auto-Submitted"] = "auto-generated"
    body = "\n".join(_lines(writing)) + "\n"
    message.set_content(body)
    invite = _invite(writing, subject, body, sender)
    if invite is not None:
        params = {"method": invite.method}
        message.add_alternative(invite_text(invite), subtype="calendar", params=params, cte="base64")
    return message


def one_line(words: str) -> str:
    """Lead text where a line's end would begin a header or another line: it has none, nor anything that does not print.

    Half a character, which no message can carry, is a question mark.
    """
    whole = words.encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(one if one.isprintable() else " " for one in whole).split())


def _invite(writing: Writing, title: str, body: str, sender: str) -> Invite | None:
    if writing.step.at is None:
        return None
    return Invite(
        uid=f"{writing.letter.handoff_id}@{DOMAIN}",
        sequence=writing.letter.number,
        at=writing.step.at,
        minutes=writing.step.minutes,
        title=title,
        words=body,
        organizer=sender,
        attendee=writing.letter.address,
        is_cancel=writing.dossier is None,
        told_at=writing.now,
    )


def _lines(writing: Writing) -> Iterator[str]:
    found = writing.dossier
    who = one_line(", ".join(part for part in (writing.name, writing.company) if part))
    if found is None:
        yield f"The appointment with {who} is off: the hand-off is not yours any more."
        yield from _when(writing.step, "UTC", "UTC")
        return
    row = found.row
    yield f"{one_line(row.by) or 'CallDesk'} hands over to you: {who}"
    if row.title:
        yield f"Title: {one_line(row.title)}"
    yield from (f"Phone: {phone.e164}" for phone in found.phones[:1])
    yield from ("", "WHY NOW", *_why(found, writing.now))
    yield from ("", "WHAT WAS FOUND OUT", *map(_judged, found.judged))
    if found.override_reason:
        yield f"Handed over though criteria are missing: {one_line(found.override_reason)}"
    yield from ("", "NEXT STEP", one_line(writing.step.words) or "Nothing was promised.")
    yield from _when(writing.step, found.zone or "UTC", found.rep_zone)
    yield from ("", "Accept it or give it back in CallDesk, on your page Hand-offs.")


def _why(found: Dossier, now: float) -> Iterator[str]:
    score = found.score
    yield f"Score {shown(score.total)} of 100 (fit {score.fit}, interest {shown(score.interest)})"
    for part in score.event_parts[:_MOST_EVENTS]:
        said = f": {one_line(part.value)}" if part.value else ""
        yield f"- {one_line(part.kind).replace('_', ' ')}{said}, {age(max(0.0, now - part.at))} ago"
    origin = ", ".join(one_line(part) for part in (found.origin.source, found.origin.campaign) if part)
    if origin:
        yield f"First came from: {origin}"


def _judged(one: Judged) -> str:
    met = one.heard is not None and one.heard.met
    words = one_line(one.heard.words) if one.heard is not None else ""
    return f"- {one_line(one.criterion.name)}: {'met' if met else 'not met'}" + (f", “{words}”" if words else "")


def _when(step: NextStep, theirs: str, mine: str) -> Iterator[str]:
    """The appointment on both clocks."""
    if step.at is None:
        return
    zones = {theirs: "for them", mine: "for you"} if theirs != mine else {theirs: ""}
    said = (f"{local_time(zone, step.at):%a %Y-%m-%d %H:%M} {zone} {whose}".strip() for zone, whose in zones.items())
    yield f"{'; '.join(said)}; {step.minutes} minutes"
