"""The script of a whole day: 120 calls from one seed, every outcome with every answer it asks for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.hours import Schedule, closes_at, next_opening
from calldesk.domain.moments import DAY_SECONDS, MINUTE_SECONDS, Moment, instant, moment
from calldesk.domain.promises import kept_outside
from tests.day.hands import Way

CALLS = 120
FIRST_CALL = datetime(2026, 6, 9, 8, 31, tzinfo=ZoneInfo("America/Chicago"))
PACIFIC = "America/Los_Angeles"
PACIFIC_OPENS = datetime(2026, 6, 9, 8, tzinfo=ZoneInfo(PACIFIC))
_MONTH_MINUTES = 30 * DAY_SECONDS / MINUTE_SECONDS
_BESIDE_SECONDS = 60
EARLY = "They begin at five"


class Said(NamedTuple):
    """A time that was typed or chosen: for a callback from when until when, and why it may lie outside the hours."""

    at: Moment
    until_at: Moment | None = None
    reason: str = ""


Meaning = Callable[[Moment, ZoneInfo, Schedule], Said]
"""What words mean, by the moment they are said, where the lead is, and its calling hours."""


def _in(minutes: float) -> Meaning:
    return lambda now, _zone, _hours: Said(now + minutes * MINUTE_SECONDS)


def _at(hour: int, minute: int, days: int = 0, reason: str = "") -> Meaning:
    def meant(now: Moment, zone: ZoneInfo, _hours: Schedule) -> Said:
        return Said(_on_clock(now, zone, days, (hour, minute)), None, reason)

    return meant


def _opening(days: int) -> Meaning:
    def meant(now: Moment, zone: ZoneInfo, hours: Schedule) -> Said:
        return Said(_opens(hours, _on_clock(now, zone, days, (0, 0))))

    return meant


def _any_time(days: int) -> Meaning:
    def meant(now: Moment, zone: ZoneInfo, hours: Schedule) -> Said:
        opens = _opens(hours, _on_clock(now, zone, days, (0, 0)))
        return Said(opens, closes_at(hours, opens))

    return meant


def _date(month: int, day: int, hour: int) -> Meaning:
    return lambda _now, zone, _hours: Said(moment(datetime(2026, month, day, hour, tzinfo=zone)))


def _on_clock(now: Moment, zone: ZoneInfo, days: int, at: tuple[int, int]) -> Moment:
    day = instant(now).astimezone(zone) + timedelta(days=days)
    return moment(day.replace(hour=at[0], minute=at[1], second=0, microsecond=0))


def _opens(hours: Schedule, from_at: Moment) -> Moment:
    opens = next_opening(hours, from_at)
    if opens is None:
        raise ValueError("it never opens there")
    return opens


_AGAIN = "\n"
"""Enter between two things typed into one line."""
MEANINGS: dict[str, Meaning] = {
    "in 45m": _in(45),
    "in 2h": _in(120),
    "1:30pm": _at(13, 30),
    "15:40": _at(15, 40),
    "tomorrow 9:20": _at(9, 20, 1),
    "fri 10am": _date(6, 12, 10),
    "in 3 days": _any_time(3),
    f"tomorrow 5am{_AGAIN}": _opening(1),
    f"tomorrow 5:15am{_AGAIN}{EARLY}": _at(5, 15, 1, kept_outside(EARLY)),
    "1 sep": _date(9, 1, 9),
}
TODAY = ("in 45m", "in 2h", "1:30pm", "15:40")
"""Callbacks that fall due on the day they are promised."""
CHOSEN: dict[str, Meaning] = {key: _in(_MONTH_MINUTES * months) for key, months in (("2", 1), ("3", 3), ("4", 6))}
"""When the digits of "not now" bring a lead back."""

_NO_ANSWER, _FROM_MENU = Way("1", "no_answer"), Way("01", "no_answer")
_VOICEMAIL, _GATEKEEPER = Way("2", "voicemail"), Way("3", "gatekeeper")
_FIT = ("no_need", "too_small", "competitor", "no_budget", "wrong_person", "student", "other")
_CALLBACKS = tuple(Way("5", "callback", talks=True, typed=words) for words in MEANINGS if words != "1 sep")
QUALIFIED, AS_IT_IS = Way("9", "qualified", talks=True), Way("99", "qualified", talks=True)
"""With every criterion ticked in the call, and though some are missing."""
_COUNTS: dict[Way, int] = {
    _NO_ANSWER: 40,
    _FROM_MENU: 2,
    _VOICEMAIL: 24,
    _GATEKEEPER: 8,
    Way("41", "bad_number"): 3,
    Way("42", "wrong_number"): 3,
    Way("43", "left_company"): 2,
    Way("0a", "busy"): 3,
    Way("0b", "voicemail_not_left"): 3,
    Way("0c", "wrong_number"): 1,
    Way("0d", "left_company"): 1,
    Way("0e", "continue", talks=True): 3,
    Way("05", "callback", talks=True, typed="in 45m"): 1,
    **dict.fromkeys(_CALLBACKS, 1),
    Way("61", "not_now", talks=True): 1,
    **{Way(f"6{key}", "not_now", talks=True): 1 for key in CHOSEN},
    Way("65", "not_now", talks=True, typed="1 sep"): 1,
    **{Way(f"7{digit}", "not_a_fit", reason, talks=True): 1 for digit, reason in enumerate(_FIT, 1)},
    Way("8", "do_not_call", talks=True): 2,
    QUALIFIED: 2,
    AS_IT_IS: 1,
}


@dataclass(frozen=True, slots=True)
class Planned:
    """One call of the script; lengths in whole seconds.

    Attributes:
        way: How it ends.
        idle_seconds: From the outcome before until the dial.
        ring_seconds, talk_seconds, wrap_seconds: Of the call; talk and wrap are 0 where nobody answers.
        note: What is written down; "" = nothing.
        marks: The keys that end the talk: H, Enter, or none, so that the outcome ends it.
        undone: The outcome is taken back and logged again.
    """

    way: Way
    idle_seconds: int
    ring_seconds: int
    talk_seconds: int
    wrap_seconds: int
    note: str
    marks: str
    undone: bool = False

    @property
    def most_seconds(self) -> int:
        """How long it can take, with what comes before it."""
        return self.idle_seconds + self.ring_seconds + self.talk_seconds + self.wrap_seconds + _BESIDE_SECONDS


def day_of_calls(seed: int) -> tuple[Planned, ...]:
    """The script: promises for the same day come in the morning, and the first of each outcome is undone."""
    draw = Random(seed)  # noqa: S311 - a made-up day
    ways = [way for way, count in _COUNTS.items() for _ in range(count)]
    draw.shuffle(ways)
    ways.sort(key=lambda way: way.typed in TODAY and way.keys == "5", reverse=True)
    early, later = ways[: len(TODAY)], ways[len(TODAY) :]
    for at, way in enumerate(early):
        later.insert(5 + 4 * at, way)
    seen: set[str] = set()
    calls = []
    for number, way in enumerate(later):
        calls.append(replace(_call(draw, number, way), undone=way.code not in seen))
        seen.add(way.code)
    return tuple(calls)


def _call(draw: Random, number: int, way: Way) -> Planned:
    idle, ring = draw.randint(20, 240), draw.randint(6, 35)
    if not way.talks:
        note = f"Call {number}: rang long" if draw.random() < 0.1 else ""
        return Planned(way, idle, ring, 0, 0, note, "")
    note = f"Call {number}: 3 sites, a price by May 1"
    marks = draw.choice(("h", "h", "Return", ""))
    return Planned(way, idle, ring, draw.randint(12, 420), draw.randint(4, 90) if marks else 0, note, marks)
