"""How the languages that CallDesk speaks write numbers and days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
    """

    point: str
    group: str
    least_grouped: int
    months: str
    day: str

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


WRITINGS: Mapping[str, Writing] = {
    ENGLISH: Writing(
        ".",
        ",",
        _THOUSAND,
        "January February March April May June July August September October November December",
        "{0} {1}",
    ),
    GERMAN: Writing(
        ",",
        ".",
        _THOUSAND,
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "{0}. {1}",
    ),
    SPANISH: Writing(
        ",",
        ".",
        10 * _THOUSAND,  # four digits stand together
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "{0} de {1}",
    ),
}
LANGUAGES = tuple(WRITINGS)
