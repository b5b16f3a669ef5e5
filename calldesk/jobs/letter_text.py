"""A letter to a rep, in their language: plain text, never HTML, with the appointment as an invite (R10, R13)."""

from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from calldesk.domain.clocks import local_time
from calldesk.domain.event_kinds import kind_of
from calldesk.domain.handoffs import NextStep
from calldesk.domain.invites import Invite, invite_text
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment, instant
from calldesk.domain.scoring import shown
from calldesk.files.bundled import event_kinds
from calldesk.files.languages import Tongue
from calldesk.queries.handoffs import Dossier, Judged
from calldesk.queries.letters import Writing

_MOST_SUBJECT = 150
_MOST_EVENTS = 3
DOMAIN = "calldesk"
LETTER_WORDS = ("letters", "event_kinds")
"""The contexts of its words in the translations."""


def message_of(writing: Writing, sender: str, tongue: Tongue) -> EmailMessage:
    """The whole message; its id is the letter's, so that a mailbox that gets it twice can tell.

    Args:
        writing: What goes into it.
        sender: From which address.
        tongue: The rep's language, with LETTER_WORDS.
    """
    subject = _subject(writing, tongue)
    message = EmailMessage()
    message["Subject"] = subject[:_MOST_SUBJECT]
    message["From"] = Address("CallDesk", addr_spec=sender)
    message["To"] = Address(addr_spec=writing.letter.address)
    message["Date"] = format_datetime(instant(writing.now))
    message["Message-ID"] = f"<{writing.letter.letter_id}@{DOMAIN}>"
    message["Auto-Submitted"] = "auto-generated"
    body = "\n".join(_lines(writing, tongue)) + "\n"
    message.set_content(body)
    invite = _invite(writing, subject, body, sender)
    if invite is not None:
        params = {"method": invite.method}
        message.add_alternative(invite_text(invite), subtype="calendar", params=params, cte="base64")
    return message


def _subject(writing: Writing, tongue: Tongue) -> str:
    name = one_line(", ".join(dict.fromkeys(part for part in (writing.name, writing.company) if part)))
    if writing.dossier is None:
        return tongue.say("Appointment is off: {0}", name)
    if writing.dossier.row.standing.meets_at is not None:
        return tongue.say("Appointment moved: {0}", name)
    return tongue.say("Hand-off: {0}", name)


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


def _lines(writing: Writing, tongue: Tongue) -> Iterator[str]:
    found, say = writing.dossier, tongue.say
    who = one_line(", ".join(part for part in (writing.name, writing.company) if part))
    if found is None:
        yield say("The appointment with {0} is off: the hand-off is not yours any more.", who)
        yield from _when(writing.step, ("UTC", "UTC"), tongue)
        return
    row = found.row
    yield say("{0} hands over to you: {1}", one_line(row.by) or "CallDesk", who)
    if row.title:
        yield say("Title: {0}", one_line(row.title))
    yield from (say("Phone: {0}", phone.e164) for phone in found.phones[:1])
    yield from ("", say("WHY NOW"), *_why(found, writing.now, tongue))
    yield from ("", say("WHAT WAS FOUND OUT"), *(_judged(one, tongue) for one in found.judged))
    if found.override_reason:
        yield say("Handed over though criteria are missing: {0}", one_line(found.override_reason))
    yield from ("", say("NEXT STEP"), one_line(writing.step.words) or say("Nothing was promised."))
    yield from _when(writing.step, (found.zone or "UTC", found.rep_zone), tongue)
    yield from ("", say("Accept it or give it back in CallDesk, on your page Hand-offs."))


def _why(found: Dossier, now: Moment, tongue: Tongue) -> Iterator[str]:
    score, say, kinds = found.score, tongue.say, event_kinds()
    scored = (shown(score.total), score.fit, shown(score.interest))
    yield say("Score {0} of 100 (fit {1}, interest {2})", *scored)
    for part in score.event_parts[:_MOST_EVENTS]:
        named = one_line(kind_of(kinds, part.kind).label)
        said = f": {one_line(part.value)}" if part.value else ""
        yield f"- {tongue.words.get(named, named)}{said}, {_ago(max(0.0, now - part.at), tongue)}"
    origin = ", ".join(one_line(part) for part in (found.origin.source, found.origin.campaign) if part)
    if origin:
        yield say("First came from: {0}", origin)


def _ago(seconds: float, tongue: Tongue) -> str:
    """How long ago, in its largest unit."""
    say = tongue.say
    if seconds >= DAY_SECONDS:
        return say("{0} d ago", int(seconds // DAY_SECONDS))
    if seconds >= HOUR_SECONDS:
        return say("{0} h ago", int(seconds // HOUR_SECONDS))
    return say("{0} min ago", int(seconds // MINUTE_SECONDS))


def _judged(one: Judged, tongue: Tongue) -> str:
    say = tongue.say
    met = say("met") if one.heard is not None and one.heard.met else say("not met")
    words = one_line(one.heard.words) if one.heard is not None else ""
    return f"- {one_line(one.criterion.name)}: {met}" + (f", “{words}”" if words else "")


def _when(step: NextStep, zones: tuple[str, str], tongue: Tongue) -> Iterator[str]:
    """The appointment on both clocks: theirs, and the rep's."""
    if step.at is None:
        return
    (theirs, mine), say = zones, tongue.say
    told = {theirs: say("for them"), mine: say("for you")} if theirs != mine else {theirs: ""}
    said = (
        f"{tongue.writing.moment_of(local_time(zone, step.at))} {zone} {whose}".strip() for zone, whose in told.items()
    )
    yield f"{'; '.join(said)}; {say('{0} minutes', step.minutes)}"
