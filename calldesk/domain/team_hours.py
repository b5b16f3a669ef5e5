"""A team's own calling hours over the shipped table, and its clocks of a first touch (R4, R6)."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from calldesk.domain.cadence import USUAL_CLOCKS, TouchClocks
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.hours import HoursRow, HoursTable, WeekWindow, parse_window
from calldesk.domain.lengths import length_words
from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS
from calldesk.domain.places import region_of, state_of

LEAST_WORDS = 10
"""So many letters at least say why the phone may ring when the shipped row says no."""
MOST_WORDS = 300
_LEAST_MOST = {
    "web_seconds": ("The clock of a web lead", MINUTE_SECONDS, 8 * HOUR_SECONDS),
    "day_days": ("Business days of other inbound", 1, 2),
    "show_days": ("Business days of a trade show", 1, 2),
}


@dataclass(frozen=True, slots=True)
class OwnHours:
    """The team's row of a country or a state.

    Attributes:
        window: As `parse_window` reads it, in its canonical way of writing.
        holidays: Whether public holidays close it.
        words: Why it may ring when the shipped row says no, in the words of who saved it; "" where it never does.
    """

    window: str
    holidays: bool = True
    words: str = ""


@dataclass(frozen=True, slots=True)
class TeamHours:
    """What a team changed.

    Attributes:
        rows: `US-FL` or `US` and its row, by place.
        touch: The clocks of a first touch.
    """

    rows: tuple[tuple[str, OwnHours], ...] = ()
    touch: TouchClocks = USUAL_CLOCKS

    @property
    def by_place(self) -> Mapping[str, OwnHours]:
        """The rows by their place."""
        return dict(self.rows)

    def with_row(self, place: str, row: OwnHours | None) -> "TeamHours":
        """The same with this row in its place; None = the shipped one again."""
        kept = {**self.by_place, place: row}
        rows = tuple(sorted((name, one) for name, one in kept.items() if one is not None))
        return TeamHours(rows, self.touch)


SHIPPED_HOURS = TeamHours()


def with_own(table: HoursTable, hours: TeamHours, placed: frozenset[str]) -> HoursTable:
    """The table in force: the team's rows over the shipped ones; `placed` are the regions it ever had rows of."""
    law = table.law or table.rows
    own = {place: _row(law_of(table, place), row) for place, row in hours.rows}
    return HoursTable({**law, **own}, table.shipped, law, placed)


def law_of(table: HoursTable, place: str) -> HoursRow:
    """The shipped row that holds at a place without the team's."""
    law = table.law or table.rows
    return law.get(place) or law.get(place.partition("-")[0]) or law["*"]


def regions_of(hours: TeamHours) -> frozenset[str]:
    """The countries of the rows."""
    return frozenset(place.partition("-")[0] for place, _ in hours.rows)


def changed_regions(new: TeamHours, old: TeamHours) -> frozenset[str]:
    """The countries in which a row differs."""
    return frozenset(place.partition("-")[0] for place, _ in set(new.rows) ^ set(old.rows))


def is_laxer(row: OwnHours, law: HoursRow) -> bool:
    """Whether it opens any minute, or any holiday, on which the shipped row is closed."""
    return (law.holidays and not row.holidays) or not _covers(law.window, parse_window(row.window))


def check_hours(hours: TeamHours, table: HoursTable) -> None:
    """Refuses hours that cannot be, or ring outside the shipped ones without a word; `about` names place or number.

    Raises:
        Rejected, Unreadable: The sentence says what is wrong, and what to do.
    """
    for name, (said, least, most) in _LEAST_MOST.items():
        if not least <= getattr(hours.touch, name) <= most:
            bounds = [length_words(n) if name == "web_seconds" else f"{n:g}" for n in (least, most)]
            raise Rejected(f"{said} goes from {bounds[0]} to {bounds[1]}. Type a value within that.").of(name)
    for place, row in hours.rows:
        _check_row(place, row, table)


def _check_row(place: str, row: OwnHours, table: HoursTable) -> None:
    law = law_of(table, place)
    _check_place(place)
    try:
        window = parse_window(row.window)
    except Unreadable as error:
        raise error.of(place) from None
    if not any(window.days):
        raise Rejected("These hours never open. Name at least one day with hours.").of(place)
    if is_laxer(row, law) and not LEAST_WORDS <= len(row.words.strip()) <= MOST_WORDS:
        also = " or on holidays" if law.holidays and not row.holidays else ""
        raise Rejected(
            f"{place} would ring outside the shipped {law.window.text}{also}."
            f" Say in words why it may, in {LEAST_WORDS} letters at least."
        ).of(place)


def _check_place(place: str) -> None:
    region, _, state = place.partition("-")
    if region_of(region) != region:
        raise Rejected(f"“{region}” is no country. Write its two letters, such as US.").of(place)
    if state and state_of(region, state) != state:
        raise Rejected(f"“{state}” is no state of {region} that has hours of its own. Leave the state out.").of(place)


def tidied_hours(hours: TeamHours, table: HoursTable) -> TeamHours:
    """Windows in their one way of writing; rows that say what the shipped one says are left out, as are idle words."""
    found: dict[str, OwnHours] = {}
    for place, row in sorted(hours.rows):
        law = law_of(table, place)
        one = OwnHours(parse_window(row.window).text, row.holidays, row.words.strip() if is_laxer(row, law) else "")
        if (one.window, one.holidays) != (law.window.text, law.holidays) or place not in (table.law or table.rows):
            found[place] = one
    return TeamHours(tuple(found.items()), hours.touch)


def stored_hours(hours: TeamHours) -> dict[str, object]:
    """As JSON holds them."""
    return {"rows": {place: asdict(row) for place, row in hours.rows}, "touch": asdict(hours.touch)}


def read_hours(stored: Mapping[str, Any] | None) -> TeamHours:
    """The stored ones; None = saved before there were any.

    Raises:
        TypeError, KeyError, AttributeError: Written by somebody else.
    """
    if stored is None:
        return SHIPPED_HOURS
    rows = tuple((place, OwnHours(**row)) for place, row in sorted(stored["rows"].items()))
    return TeamHours(rows, TouchClocks(**stored["touch"]))


def hours_changes(after: TeamHours, before: TeamHours) -> Iterator[str]:
    """What differs, a short line each."""
    new, old = after.by_place, before.by_place
    for place in sorted({*new, *old}):
        row = new.get(place)
        if row == old.get(place):
            continue
        yield f"Hours {place}: {'as shipped' if row is None else _row_words(row)}"
    for name, (said, _, _) in _LEAST_MOST.items():
        was, now = getattr(before.touch, name), getattr(after.touch, name)
        if was != now:
            both = (length_words(was), length_words(now)) if name == "web_seconds" else (was, now)
            yield f"{said}: {both[0]} to {both[1]}"


def _row_words(row: OwnHours) -> str:
    holidays = "" if row.holidays else ", holidays too"
    return f"{row.window}{holidays}{f' (“{row.words}”)' if row.words else ''}"


def _row(law: HoursRow, own: OwnHours) -> HoursRow:
    return HoursRow(parse_window(own.window), own.holidays, law.state_holidays, law.holidays_of, own.words)


def _covers(wide: WeekWindow, narrow: WeekWindow) -> bool:
    """Whether every open minute of the second is one of the first; spans of a day are merged, so each lies in one."""
    return all(
        any(start >= first and end <= last for first, last in wide.days[day])
        for day, spans in enumerate(narrow.days)
        for start, end in spans
    )
