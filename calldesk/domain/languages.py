"""How the languages that CallDesk speaks write numbers and days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

ENGLISH, GERMAN, SPANISH = "en", "de", "es"
MINUS = "\N{MINUS SIGN}"
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Writing:
    """One language's way.

    Attributes:
        point: Before the decimals.
        group: Between thousands, from `least_grouped` on.
        months: From January on, a space between them.
        day: Day of the month and month.
        weekdays: Short, from Monday on.
    """

    point: str
    group: str
    least_grouped: int
    months: str
    day: str
    weekdays: str

    def number(self, value: float, decimals: int = 0) -> str:
        """A number, rounded to so many decimals, with a true minus."""
        told = f"{abs(value):,.{decimals}f}"
        sign = MINUS if value < 0 and any(one in "123456789" for one in told) else ""
        whole, _, rest = told.partition(".")
        group = self.group if abs(value) >= self.least_grouped else ""
        return f"{sign}{whole.replace(',', group)}{self.point if rest else ''}{rest}"

    def day_of(self, day: date) -> str:
        """Day and month: ``8 June``."""
        return self.day.format(day.day, self.months.split()[day.month - 1])

    def moment_of(self, local: datetime) -> str:
        """Weekday, date and time on a clock: ``Mon 2026-06-08 14:30``, the date as everybody reads it."""
        return f"{self.weekdays.split()[local.weekday()]} {local:%Y-%m-%d %H:%M}"


WRITINGS: Mapping[str, Writing] = {
    ENGLISH: Writing(
        ".",
        ",",
        _THOUSAND,
        "January February March April May June July August September October November December",
        "{0} {1}",
        "Mon Tue Wed Thu Fri Sat Sun",
    ),
    GERMAN: Writing(
        ",",
        ".",
        _THOUSAND,
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "{0}. {1}",
        "Mo Di Mi Do Fr Sa So",
    ),
    SPANISH: Writing(
        ",",
        ".",
        10 * _THOUSAND,  # four digits stand together
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "{0} de {1}",
        "lun mar mié jue vie sáb dom",
    ),
}
LANGUAGES = tuple(WRITINGS)
