"""The numbers of R3, R5 and R6, and the calendar they are counted on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from zoneinfo import ZoneInfo

from calldesk.domain.clocks import day_begins, local_days, next_midnight, on_clock
from calldesk.domain.day_parts import DayPart, other_part_from, tried_part
from calldesk.domain.hours import Schedule, closes_at, is_open, make_schedule, next_opening
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment
from calldesk.domain.outcomes import NO_CHANGES, Outcome, OutcomeHistory
from calldesk.domain.week_windows import parse_window

BUSINESS_WINDOW = parse_window("mo-fr 08:00-18:00")
"""The business day of a first-touch clock (R6), where the lead is; holidays pause it."""

FAILURES = frozenset({"busy"})


@dataclass(frozen=True, slots=True)
class Cadence:
    """What a team may tune.

    Attributes:
        not_interest: Kinds of event that make and wake no lead (R12).
        web_kinds: Kinds whose first-touch clock is 5 minutes; every other interest kind is due that business day.
        outcomes: How a dial can end, by the time it ended; after some the next try is at another part of the day (R5).
        show_kinds: Kinds whose clock opens at 08:00 on the Monday after, and is due that day.
        rotates_parts: What the outcomes say of another part of the day holds.
        failures: Codes of outcomes that say something of the number, and prove nothing alone.
        most_failures: So many of them in a row make a number a failing one.
        ranks_numbers: The best number is offered; else the first of the file.
        line_hour_dials, line_day_dials: So many dials of one switchboard within an hour, and a day, over all its leads
            (`domain/switchboards`); 0 = no limit.
        throttles_lines: These limits hold.
    """

    not_interest: frozenset[str]
    web_kinds: frozenset[str]
    most_attempts: int = 8
    remarket_seconds: float = 30 * DAY_SECONDS
    gap_seconds: float = HOUR_SECONDS
    callback_early_seconds: float = 15 * MINUTE_SECONDS
    rescue_seconds: float = 15 * MINUTE_SECONDS
    touch_ahead_seconds: float = 30 * MINUTE_SECONDS
    conversation_seconds: float = 30.0
    show_kinds: frozenset[str] = frozenset()
    lease_seconds: float = 10 * MINUTE_SECONDS
    skip_seconds: float = 15 * MINUTE_SECONDS
    outcomes: OutcomeHistory = NO_CHANGES
    rotates_parts: bool = True
    failures: frozenset[str] = FAILURES
    most_failures: int = 3
    ranks_numbers: bool = True
    line_hour_dials: int = 3
    line_day_dials: int = 8
    throttles_lines: bool = True

    def as_folded(self, fold: str) -> "Cadence":
        """The same as a program folds whose last change of the fold was this one (`store/rules.FOLD`).

        Before "0007" there was no other part of the day, and numbers were as the file has them; before "0011" no
        switchboard was ever full.
        """
        seventh = fold >= "0007"
        return replace(self, rotates_parts=seventh, ranks_numbers=seventh, throttles_lines=fold >= "0011")

    def other_part(self, outcome: Outcome) -> bool:
        """Whether the next try after this outcome is at another part of the day."""
        return self.rotates_parts and outcome.other_part

    def is_interest(self, kind: str) -> bool:
        """Whether an event of this kind makes a name a lead."""
        return plain_kind(kind) not in self.not_interest

    def clock(self, kind: str) -> str:
        """Which first-touch clock an interest event of this kind starts."""
        plain = plain_kind(kind)
        return "web" if plain in self.web_kinds else "show" if plain in self.show_kinds else "day"


@cache
def plain_kind(kind: str) -> str:
    """A kind as the list of kinds spells it: an export's "Email Opened" is `email_opened`, and no more interest."""
    return "_".join(kind.casefold().replace("-", " ").replace("_", " ").split())


WEB_SECONDS = 5 * MINUTE_SECONDS


@dataclass(frozen=True, slots=True)
class TouchClocks:
    """The clocks of a first touch that are a team's own (R6).

    Attributes:
        web_seconds: A web lead is due so long after it came, in business hours.
        day_days: Other inbound is due at the end of so many business days, the one it came on first.
        show_days: A trade show too, from the Monday after.
    """

    web_seconds: float = WEB_SECONDS
    day_days: int = 1
    show_days: int = 1


USUAL_CLOCKS = TouchClocks()
MOST_COUNTED_DAYS = 60
BUSINESS_DAYS = 3
"""A clock that starts within a day ends within the next three stretches of business hours."""


def _next_monday(clock: ZoneInfo, at: Moment) -> Moment:
    day = on_clock(clock, at).date()
    return day_begins(clock, day + timedelta(days=7 - day.weekday()))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days and deadlines per opening class; class 0 has no zone, so nothing can be counted there.

    Attributes:
        schedules: The opening schedule of each class id.
        touch: The clocks of first touches.
    """

    schedules: Mapping[int, Schedule]
    touch: TouchClocks = USUAL_CLOCKS
    _open: dict[int, frozenset[int]] = field(default_factory=dict)
    _business: dict[tuple[int, int], tuple[tuple[Moment, Moment], ...]] = field(default_factory=dict)

    def open_classes(self, at: Moment) -> frozenset[int]:
        """The classes that may be called at this instant; windows begin and end on whole minutes."""
        minute = int(at // MINUTE_SECONDS)
        if minute not in self._open:
            opened = (class_id for class_id, schedule in self.schedules.items() if is_open(schedule, at))
            self._open.clear()
            self._open[minute] = frozenset(opened)
        return self._open[minute]

    def is_open(self, class_id: int, at: Moment) -> bool:
        """Whether leads of this class may be called at this instant; an unknown class never."""
        schedule = self.schedules.get(class_id)
        return schedule is not None and is_open(schedule, at)

    def opens_at(self, class_id: int, at: Moment) -> Moment | None:
        """When leads of this class may next be called; None = not known, or not within the days that are searched."""
        schedule = self.schedules.get(class_id)
        return next_opening(schedule, at) if schedule is not None and schedule.zones else None

    def day_after(self, class_id: int, dials: Sequence[Moment]) -> Moment:
        """The end of the lead's day when both of these dials fell on it (in any of its zones), else 0 (R3)."""
        schedule = self.schedules.get(class_id)
        if schedule is None or not schedule.zones:
            return 0.0
        ends = [
            next_midnight((zone,), dials[-1])
            for zone in schedule.zones
            if local_days((zone,), dials[-1]) == local_days((zone,), dials[-2])
        ]
        return max(ends, default=0.0)

    def other_part(self, class_id: int, tried_at: Moment, from_at: Moment) -> tuple[Moment, DayPart | None]:
        """When the next try falls into another part of the day than this dial, and the part it fell into (R5).

        `from_at` is when nothing else holds the lead back; 0 and None where there is nothing more to wait for.
        """
        schedule = self.schedules.get(class_id)
        at = None if schedule is None else other_part_from(schedule, tried_at, from_at)
        if schedule is None or at is None:
            return 0.0, None
        return at, tried_part(schedule, tried_at)

    def first_touch(self, class_id: int, started_at: Moment, clock: str) -> tuple[Moment, Moment] | None:
        """Deadline and end of its business day of a clock that started then; None where the zone is unknown (R6)."""
        if clock == "show":
            started_at = self._monday_after(class_id, started_at)
        ahead = [day for day in self._business_days(class_id, int(started_at // DAY_SECONDS)) if day[1] > started_at]
        if not ahead:
            return None
        starts_at, ends_at = max(ahead[0][0], started_at), ahead[0][1]
        if clock != "web":
            days = self.touch.show_days if clock == "show" else self.touch.day_days
            ends_at = ahead[min(days, len(ahead)) - 1][1]
            return ends_at, ends_at
        due_at = starts_at + self.touch.web_seconds
        if due_at <= ends_at or len(ahead) == 1:
            return min(due_at, ends_at), ends_at
        return ahead[1][0] + due_at - ends_at, ahead[1][1]

    def business_seconds(self, class_id: int, from_at: Moment, to_at: Moment) -> float:
        """How long the business hours of this class were open between two moments, 0 where its zone is unknown (R6).

        Beyond MOST_COUNTED_DAYS it counts no further: who waits so long waits for ever.
        """
        to_at = min(to_at, from_at + MOST_COUNTED_DAYS * DAY_SECONDS)
        open_seconds, at = 0.0, from_at
        while ahead := [d for d in self._business_days(class_id, int(at // DAY_SECONDS)) if d[1] > at and d[0] < to_at]:
            open_seconds += sum(min(end, to_at) - max(start, at) for start, end in ahead)
            at = ahead[-1][1]
        return open_seconds

    def _monday_after(self, class_id: int, at: Moment) -> Moment:
        """The begin of the Monday after this moment's day, in the last of the lead's zones where it begins."""
        schedule = self.schedules.get(class_id)
        begins = [_next_monday(clock, at) for clock in schedule.clocks] if schedule is not None else []
        return max(begins, default=at)

    def _business_days(self, class_id: int, day: int) -> tuple[tuple[Moment, Moment], ...]:
        """The business hours that end after the begin of this day (counted from the landmark), three days of them."""
        found = self._business.get((class_id, day))
        if found is None:
            found = self._business[class_id, day] = tuple(self._find_business_days(class_id, day * DAY_SECONDS))
        return found

    def _find_business_days(self, class_id: int, at: Moment) -> Iterator[tuple[Moment, Moment]]:
        schedule = self.schedules.get(class_id)
        if schedule is None or not schedule.zones:
            return
        business = make_schedule(schedule.zones, BUSINESS_WINDOW, schedule.holidays)
        for _ in range(BUSINESS_DAYS):
            starts_at = next_opening(business, at)
            ends_at = None if starts_at is None else closes_at(business, starts_at)
            if starts_at is None or ends_at is None:
                return
            yield starts_at, ends_at
            at = ends_at
