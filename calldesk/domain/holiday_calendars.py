"""Which days offices are closed: the shipped years from data, all others from the `holidays` library when needed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

ShippedDays = Mapping[str, Mapping[str, str]]
"""Calendar (`US`, or `US-AL` with what that state has more) to year (`*`: each of
SHIPPED_YEARS) to closed days as MMDD, space-separated."""
SHIPPED_YEARS = range(2025, 2033)
_CATEGORIES = {"public", "government", "bank", "catholic"}
_ALSO = {"CA": {"optional"}}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The closed days of a country, or of a country and one of its states.

    Attributes:
        name: `US`, `US-AL`; empty for a calendar without holidays.
        days: The closed days of the shipped years.
    """

    name: str
    days: frozenset[date] = field(default=frozenset(), compare=False, repr=False)

    def is_closed(self, day: date) -> bool:
        """Whether it is a holiday."""
        if not self.name:
            return False
        if day.year in SHIPPED_YEARS:
            return day in self.days
        return day in _computed_days(self.name, day.year)


NO_HOLIDAYS = Calendar("")


def shipped_calendar(name: str, shipped: ShippedDays) -> Calendar:
    """The calendar of a region or region-state; a country that is not shipped has none that we know."""
    region = name.partition("-")[0]
    rows = tuple(tuple(shipped[key].items()) for key in dict.fromkeys((region, name)) if key in shipped)
    return Calendar(name, _read_days(rows)) if rows else NO_HOLIDAYS


@cache
def _read_days(rows: tuple[tuple[tuple[str, str], ...], ...]) -> frozenset[date]:
    """The days of a calendar's rows."""
    return frozenset(
        date(year, int(day[:2]), int(day[2:]))
        for row in rows
        for named, days in row
        for year in (SHIPPED_YEARS if named == "*" else (int(named),))
        for day in days.split()
    )


@cache
def _computed_days(name: str, year: int) -> frozenset[date]:
    """Closed days of a year that is not shipped."""
    import holidays  # noqa: PLC0415  # 40 ms and more: never at the start of a window

    region, _, state = name.partition("-")
    kind = type(holidays.country_holidays(region))
    wanted = tuple((_CATEGORIES | _ALSO.get(region, set())) & set(kind.supported_categories))
    subdivision = state if state in kind.subdivisions else None
    days = set(holidays.country_holidays(region, years=year, categories=wanted))
    if subdivision:
        days |= set(holidays.country_holidays(region, subdiv=subdivision, years=year, categories=wanted))
    return frozenset(days)
