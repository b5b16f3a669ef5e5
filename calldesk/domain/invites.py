"""An appointment as iCalendar text (RFC 5545, RFC 5546): a request for it, or its cancelling."""

from dataclasses import dataclass

from calldesk.domain.moments import MINUTE_SECONDS, Moment, instant

_LINE_OCTETS = 75
"""RFC 5545, 3.1: longer lines are folded."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Invite:
    """What is told of one appointment; titles and words are lead text, hostile (R13).

    Attributes:
        uid: The same for every telling of this appointment.
        sequence: Rises with each telling, so that the newest one counts.
        minutes: How long it lasts.
        organizer, attendee: Plain addresses.
        is_cancel: It will not be.
        told_at: When this was written.
    """

    uid: str
    sequence: int
    at: Moment
    minutes: int
    title: str
    words: str
    organizer: str
    attendee: str
    is_cancel: bool
    told_at: Moment

    @property
    def method(self) -> str:
        """RFC 5546: what the reader's calendar is to do."""
        return "CANCEL" if self.is_cancel else "REQUEST"


def invite_text(invite: Invite) -> str:
    """The whole calendar object, lines ended by CRLF and folded; times in UTC."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CallDesk//CallDesk//EN",
        f"METHOD:{invite.method}",
        "BEGIN:VEVENT",
        f"UID:{invite.uid}",
        f"SEQUENCE:{invite.sequence}",
        f"DTSTAMP:{_utc(invite.told_at)}",
        f"DTSTART:{_utc(invite.at)}",
        f"DTEND:{_utc(invite.at + invite.minutes * MINUTE_SECONDS)}",
        f"SUMMARY:{_text(invite.title)}",
        f"DESCRIPTION:{_text(invite.words)}",
        f"ORGANIZER:mailto:{invite.organizer}",
        f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{invite.attendee}",
        f"STATUS:{'CANCELLED' if invite.is_cancel else 'CONFIRMED'}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _utc(at: Moment) -> str:
    return f"{instant(at):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """RFC 5545, 3.3.11: a TEXT holds no control characters but the end of a line, which is written as two letters."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(one if one == "\n" or one.isprintable() else " " for one in lines)
    return plain.translate(_ESCAPED)


def _folded(line: str) -> str:
    """Broken before the 76th octet, never within a character; each part but the first begins with a space."""
    parts, octets = [""], 0
    for one in line:
        size = len(one.encode())
        if octets + size > _LINE_OCTETS:
            parts.append(" ")
            octets = 1
        parts[-1] += one
        octets += size
    return "\r\n".join(parts)
