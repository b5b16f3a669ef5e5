"""Calling hours (R4): the schedule of a lead, and whether, when next and until when it may be rung.

A schedule is zones x window x holidays. The window must be open in every one of the zones by their own clocks; the end
of a window is exclusive; no zone at all is never open. Its `key` says all of it in one line of text, is the same for
the same schedule, and is what the database stores as the opening class. Where a team
has hours of its own the class says zones x place instead (`zones|@US-FL`), and the table in force says the rest.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calldesk.domain.clocks import (
    clock_changes,
    clocks,
    day_begins,
    local_days,
    local_time,
    moment_on_clock,
    next_midnight,
    on_clock,
)
from calldesk.domain.errors import Unreadable
from calldesk.domain.holiday_calendars import NO_HOLIDAYS, Calendar, ShippedDays, shipped_calendar
from calldesk.domain.messages import Message
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.week_windows import WeekWindow, parse_window
from calldesk.domain.zones import chief_zone

__all__ = [
    "HoursRow",
    "HoursTable",
    "Schedule",
    "WeekWindow",
    "closes_at",
    "is_open",
    "local_days",
    "local_time",
    "make_schedule",
    "next_midnight",
    "next_opening",
    "parse_window",
    "place_of_key",
    "why_closed",
]

SEARCHED_DAYS = 14
"""How far ahead an opening is looked for: longer than any row of holidays between two windows."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a lead may be rung. Equal, and of equal hash, exactly where the key is equal.

    Attributes:
        key: Canonical text, `zones|window|holidays`; `HoursTable.schedule_of_key` reads it back.
        zones: IANA names, sorted, one for each time that is kept; empty: never open.
        window: Local hours of the week.
        holidays: Days on which the window stays shut.
        clocks: The zones' clocks, ready for use.
    """

    key: str
    zones: tuple[str, ...] = field(compare=False)
    window: WeekWindow = field(compare=False)
    holidays: Calendar = field(compare=False)
    clocks: tuple[ZoneInfo, ...] = field(compare=False, repr=False)


def make_schedule(zones: tuple[str, ...], window: WeekWindow, holidays: Calendar = NO_HOLIDAYS) -> Schedule:
    """The schedule of these zones (IANA names, any order; unknown ones make it never open), window and holidays."""
    known = all(clocks(zone) for zone in zones)
    named = tuple(sorted({chief_zone(zone) for zone in zones})) if known else ()
    key = f"{'+'.join(named)}|{window.text}|{holidays.name}"
    return Schedule(key, named, window, holidays, tuple(clock for zone in named for clock in clocks(zone)))


@dataclass(frozen=True, slots=True)
class HoursRow:
    """What the law, or custom where there is none, says of a country or a state.

    Attributes:
        window: The hours.
        holidays: Whether public holidays close it.
        state_holidays: Whether the holidays that only the lead's state has close it too.
        holidays_of: The state whose holidays count where the lead's state is not known; empty: only the country's.
        source: Law, regulator's rule, or why we chose it.
    """

    window: WeekWindow
    holidays: bool
    state_holidays: bool
    holidays_of: str
    source: str


@dataclass(frozen=True, slots=True)
class HoursTable:
    """The editable table of windows and the shipped holidays.

    Attributes:
        rows: `US-AL`, `US`, and `*` for every other country, to its row.
        shipped: Holidays of the shipped years.
        law: The rows before a team put its own over them; empty where none did.
        placed: Regions of which a team has, or once had, rows of its own: classes there say the place.
    """

    rows: Mapping[str, HoursRow]
    shipped: ShippedDays
    law: Mapping[str, HoursRow] = field(default_factory=dict)
    placed: frozenset[str] = frozenset()
    _made: dict[tuple[tuple[str, ...], str, str], Schedule] = field(default_factory=dict, compare=False, repr=False)

    def row(self, region: str, state: str) -> HoursRow:
        """The row of a state, else of its country, else of all others."""
        return self.rows.get(f"{region}-{state}") or self.rows.get(region) or self.rows["*"]

    def class_key(self, zones: tuple[str, ...], region: str, state: str) -> str:
        """What the database stores as the opening class of a lead in these zones under the law of this place."""
        schedule = self.schedule(zones, region, state)
        if region not in self.placed:
            return schedule.key
        return f"{'+'.join(schedule.zones)}|{_PLACE}{region}-{state}"

    def schedule(self, zones: tuple[str, ...], region: str | None, state: str | None) -> Schedule:
        """The schedule of a lead in these zones under the law of this place (ISO alpha-2, the state's code)."""
        place = (zones, region or "", state or "")
        made = self._made.get(place)
        return made if made is not None else self._made.setdefault(place, self._new_schedule(*place))

    def _new_schedule(self, zones: tuple[str, ...], region: str, state: str) -> Schedule:
        row = self.row(region, state)
        if not row.holidays or not region:
            return make_schedule(zones, row.window)
        of_state = (state if row.state_holidays else "") or row.holidays_of
        return make_schedule(zones, row.window, self._calendar(region, of_state))

    def _calendar(self, region: str, state: str) -> Calendar:
        """The holidays of a place; the state is named only where it has days of its own."""
        name = f"{region}-{state}"
        return shipped_calendar(name if name in self.shipped else region, self.shipped)

    def schedule_of_key(self, key: str) -> Schedule:
        """The schedule that a stored key says.

        Raises:
            Unreadable: The key is none of ours.
        """
        zones, *rest = key.split("|")
        if (place := place_of_key(key)) is not None:
            return self.schedule(_zones_of_key(zones), *place)
        if len(rest) != len(("window", "holidays")):
            raise Unreadable(f"“{key}” is not an opening class. Run calldesk verify to have the classes made again.")
        holidays = shipped_calendar(rest[1], self.shipped) if rest[1] else NO_HOLIDAYS
        return make_schedule(_zones_of_key(zones), parse_window(rest[0]), holidays)


_PLACE = "@"


def place_of_key(key: str) -> tuple[str, str] | None:
    """The region and the state that an opening class says; None where it says its schedule."""
    said = key.partition("|")[2]
    if not said.startswith(_PLACE):
        return None
    region, _, state = said.removeprefix(_PLACE).partition("-")
    return region, state


def _zones_of_key(text: str) -> tuple[str, ...]:
    """The zones of a key; no zone begins with a digit, so the plus of Etc/GMT+3 is its own."""
    return tuple(re.split(r"\+(?!\d)", text)) if text else ()


def is_open(schedule: Schedule, at: Moment) -> bool:
    """Whether a lead of this schedule may be rung at this moment: the window is open in all of its zones."""
    return bool(schedule.clocks) and all(_open_on(schedule, on_clock(clock, at)) for clock in schedule.clocks)


def _open_on(schedule: Schedule, local: datetime) -> bool:
    """Whether the window is open at a local time."""
    if not schedule.window.is_open(local.weekday(), local.hour * 60 + local.minute):
        return False
    return not schedule.holidays.is_closed(local.date())


def why_closed(schedule: Schedule, at: Moment) -> Message:
    """Why a lead may not be rung now: `unknown_zone`, `holiday`, `weekend` (a day without hours), `outside_hours`.

    All but the first name the first zone that says no and its local time; `open` where nothing does.
    """
    for clock in schedule.clocks:
        local = on_clock(clock, at)
        if not _open_on(schedule, local):
            code = "outside_hours"
            if not schedule.window.days[local.weekday()]:
                code = "weekend"
            elif schedule.holidays.is_closed(local.date()):
                code = "holiday"
            return Message.of(code, zone=str(clock.key), local_time=f"{local:%a %H:%M}", window=schedule.window.text)
    return Message.of("open" if schedule.clocks else "unknown_zone")


def next_opening(schedule: Schedule, at: Moment) -> Moment | None:
    """The first moment from `at` on at which a call is allowed, to the second; None if there is none in 14 days."""
    if is_open(schedule, at):
        return at
    return next((edge for edge in _edges(schedule, at, opening=True) if is_open(schedule, edge)), None)


def closes_at(schedule: Schedule, at: Moment) -> Moment | None:
    """The first moment from `at` on at which a call is no longer allowed; None if it stays open for 14 days."""
    if not is_open(schedule, at):
        return at
    return next((edge for edge in _edges(schedule, at, opening=False) if not is_open(schedule, edge)), None)


def _edges(schedule: Schedule, at: Moment, *, opening: bool) -> list[Moment]:
    """Every moment after `at`, ascending, at which one of the clocks may enter (or leave) the window.

    The open time is a set of spans, cut on every clock; each end of it is the end of a span of the window, a midnight
    (a holiday begins or ends there) or a jump of a clock.
    """
    until = at + SEARCHED_DAYS * DAY_SECONDS
    found: set[Moment] = set()
    for clock in schedule.clocks:
        found.update(clock_changes(clock, at, until))
        first = on_clock(clock, at).date() - timedelta(days=1)
        for day in (first + timedelta(days=n) for n in range(SEARCHED_DAYS + 2)):
            found.add(day_begins(clock, day))
            found.update(_span_edges(schedule.window, clock, day, opening=opening))
    return sorted(edge for edge in found if at < edge <= until)


def _span_edges(window: WeekWindow, clock: ZoneInfo, day: date, *, opening: bool) -> Iterator[Moment]:
    """The moments at which the spans of a day begin (or end) on a clock, both of them in the hour that comes twice."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001  # the clock's own time
    for span in window.days[day.weekday()]:
        local = midnight + timedelta(minutes=span[0 if opening else 1])
        yield moment_on_clock(clock, local)
        if moment_on_clock(clock, local, fold=1) != moment_on_clock(clock, local):
            yield moment_on_clock(clock, local, fold=1)
