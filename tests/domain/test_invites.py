"""Invites as an independent reader understands them, whatever a lead's text holds (RFC 5545)."""

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calldesk.domain.invites import Invite, invite_text
from calldesk.domain.moments import instant

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


def made(title: str = "", words: str = "", at: float = 8e8, *, is_cancel: bool = False) -> Invite:
    return Invite("a@calldesk", 3, at, 45, title, words, "desk@example.com", "rita@example.com", is_cancel, 7e8)


@given(WORDS, WORDS, st.integers(0, 2**31))
def test_that_text_is_read_back_and_nothing_in_it_becomes_a_line(title: str, words: str, at: int) -> None:
    text = invite_text(made(title, words, at))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    read = Calendar.from_ical(text)
    (event,) = read.walk("VEVENT")
    assert sorted(event) == sorted(
        ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "STATUS"]
    )
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (instant(at), instant(at + 45 * 60))
    assert str(event["SUMMARY"]) == seen(title)
    assert str(event["DESCRIPTION"]) == seen(words)


def seen(words: str) -> str:
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one if one == "\n" or one.isprintable() else " " for one in lines)


def test_that_a_cancelling_says_so() -> None:
    read = Calendar.from_ical(invite_text(made(is_cancel=True)))
    (event,) = read.walk("VEVENT")
    assert (read["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 3)
