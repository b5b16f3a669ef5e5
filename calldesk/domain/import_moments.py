"""Reads the dates and times of files: ISO, day or month first, names of months, spreadsheet and Unix numbers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

from calldesk.domain.moments import Moment, moment

_MONTH_WORDS = (
    "jan januar january janvier janv enero ene janeiro gennaio genn jän jänner",
    "feb februar february fevrier fev febrero fevereiro febbraio febr",
    "mar marz march mars marzo marco mrz maerz",
    "apr april avril avr abril abr aprile",
    "may mai mayo maio maggio mag",
    "jun juni june juin junio junho giugno giu",
    "jul juli july juillet juil julio julho luglio lug",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre setembro settembre set",
    "oct okt october oktober octobre octubre outubro ottobre ott",
    "nov november novembre noviembre novembro",
    "dec dez december dezember decembre diciembre dic dezembro dicembre des",
)
_MONTHS = {word: place + 1 for place, words in enumerate(_MONTH_WORDS) for word in words.split()}
_NUMBERS = re.compile(r"(\d{1,4})[./\-](\d{1,2})[./\-](\d{1,4})(?=$|[T ,])[T ,]*(.*)", re.DOTALL)
_SHORT = re.compile(r"(\d{1,2})[./\-](\d{1,2})\.?(?=$|[T ,])[T ,]*(.*)", re.DOTALL)
_NO_YEAR = re.compile(r"--(\d{2})-(\d{2})")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.)?[ \-./]+(?:de |of )?([^\W\d_]{3,})\.?,?"
    r"(?:[ \-./]+(?:de |del )?(\d{4}|\d{2})(?![\d:]))?[ ,]*(.*)"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?[ \-]+(\d{1,2})(?:st|nd|rd|th)?(?:,?[ \-]+(\d{4}|\d{2})(?![\d:]))?[ ,]*(.*)")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(Z|[+\-]\d{2}:?\d{2})?")
_TIME = re.compile(
    r"(?:at |um |à )?(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?(?:m\.?)?\s*"
    r"(?:uhr)?\s*(Z|UTC|GMT|[+\-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"([^\W\d_]{2,12})\.?(,?) +")
_WEEKDAY_WORDS = """
    mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag
    lun lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche
    lunes martes mie miercoles jue jueves vie viernes sab sabado domingo
"""
_WEEKDAYS = frozenset(_WEEKDAY_WORDS.split())
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_SHEET_DAYS = range(20_000, 80_000)
_UNIX_SECONDS = range(600_000_000, 4_000_000_000)
_SHEET_ZERO = datetime(1899, 12, 30, tzinfo=UTC)
_TWO_DIGIT_PIVOT = 69
_MOST_CHARACTERS = 60


class DateOrder(StrEnum):
    """Which number of a date comes first."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """What a whole column says about its order.

    Attributes:
        day_first: Cells that can only be day first.
        month_first: Cells that can only be month first.
        either: Cells that can be both, with different answers.
        dots: Of those, cells with points between the numbers.
    """

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    dots: int = 0

    def order(self, region: str | None) -> DateOrder:
        """The order of the column: what most cells prove, else points mean day first, else the region's habit."""
        if self.day_first != self.month_first:
            return DateOrder.DMY if self.day_first > self.month_first else DateOrder.MDY
        if self.dots * 2 > self.either:
            return DateOrder.DMY
        return DateOrder.MDY if region in {"US", "PH", None} else DateOrder.DMY

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should be told which order was taken."""
        return bool(self.either and not (self.day_first or self.month_first)) or bool(
            self.day_first and self.month_first
        )


def date_order_evidence(cells: Iterable[str]) -> OrderEvidence:
    """Looks through a column of dates."""
    day_first = month_first = either = dots = 0
    for cell in cells:
        found = _NUMBERS.match(cell.strip())
        if found is None or len(found[1]) > 2:  # noqa: PLR2004 four digits in front are a year
            continue
        first, second = int(found[1]), int(found[2])
        day_first += first > 12 >= second  # noqa: PLR2004
        month_first += second > 12 >= first  # noqa: PLR2004
        unsure = first <= 12 and second <= 12 and first != second  # noqa: PLR2004
        either += unsure
        dots += unsure and "." in cell
    return OrderEvidence(day_first, month_first, either, dots)


def read_moment(text: str, order: DateOrder, year: int | None) -> Moment | None:
    """The moment a cell names; a time without a zone is UTC, a bare date is midnight UTC (CLI contract).

    Args:
        text: The cell.
        order: How dates of bare numbers are read.
        year: The year of dates that have none; None refuses them.

    Returns:
        The moment; None for anything that is no date, or no date of the years 1900 to 2199.
    """
    cut = " ".join(text.split())
    if not cut or len(cut) > _MOST_CHARACTERS:
        return None
    try:
        found = _iso(cut) or _plain_number(cut) or _written(cut, order, year)
    except (ValueError, OverflowError):
        return None
    return moment(found) if found is not None and 1900 <= found.year < 2200 else None  # noqa: PLR2004


def _iso(text: str) -> datetime | None:
    if not (text[:4].isdecimal() and text[4:5] == "-"):
        return None
    try:
        read = datetime.fromisoformat(text.removesuffix(" UTC").replace(" +", "+"))
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _plain_number(text: str) -> datetime | None:
    compact = _COMPACT.fullmatch(text)
    if compact and 1 <= int(compact[2]) <= 12 and 1 <= int(compact[3]) <= 31:  # noqa: PLR2004
        hour, minute, second = (int(part or 0) for part in compact.group(4, 5, 6))
        parts = int(compact[1]), int(compact[2]), int(compact[3]), hour, minute, second
        return datetime(*parts, tzinfo=_zone(compact[7]))
    if not _PLAIN.fullmatch(text):
        return None
    value = float(text)
    if int(value) in _SHEET_DAYS:
        return _SHEET_ZERO + timedelta(seconds=round(value * 86_400))
    if int(value) in _UNIX_SECONDS:
        return datetime.fromtimestamp(value, UTC)
    return datetime.fromtimestamp(value / 1000, UTC) if int(value / 1000) in _UNIX_SECONDS else None


def _written(text: str, order: DateOrder, year: int | None) -> datetime | None:
    bare = _without_weekday(text)
    if (found := _NO_YEAR.fullmatch(bare)) and year is not None:
        return _at(date(year, int(found[1]), int(found[2])), "")
    if found := _NUMBERS.fullmatch(bare):
        return _from_numbers(found, order)
    if (found := _SHORT.fullmatch(bare)) and year is not None:
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if order is DateOrder.MDY else (first, second)
        return _at(date(year, month, day), found[3])
    for pattern, day_at, month_at in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        found = pattern.fullmatch(bare)
        month = _MONTHS.get(_plain_word(found[month_at]), 0) if found else 0
        if found and month and (found[3] or year is not None):
            return _at(date(_full_year(found[3]) if found[3] else year or 0, month, int(found[day_at])), found[4])
    return None


def _without_weekday(text: str) -> str:
    found = _FIRST_WORD.match(text)
    return text[found.end() :] if found and _plain_word(found[1]) in _WEEKDAYS else text


def _from_numbers(found: re.Match[str], order: DateOrder) -> datetime | None:
    one, two, three = found[1], found[2], found[3]
    if len(one) == 4 or (order is DateOrder.YMD and len(three) <= 2):  # noqa: PLR2004
        return _at(date(_full_year(one), int(two), int(three)), found[4])
    if len(one) > 2 or len(three) == 3:  # noqa: PLR2004
        return None
    day, month = (int(two), int(one)) if order is DateOrder.MDY else (int(one), int(two))
    if month > 12 >= day:  # noqa: PLR2004 the one cell that cannot be read in the column's order
        day, month = month, day
    return _at(date(_full_year(three), month, day), found[4])


def _at(day: date, time_text: str) -> datetime | None:
    if not time_text.strip():
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    found = _TIME.fullmatch(time_text.strip())
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    half = (found[5] or "").lower()
    if (half and not 1 <= hour <= 12) or (not half and found[2] is None and found[6] is None):  # noqa: PLR2004
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    micros = int((found[4] or "0").ljust(6, "0")[:6])
    return datetime(day.year, day.month, day.day, hour, minute, second, micros, tzinfo=_zone(found[6]))


def _zone(text: str | None) -> timezone:
    if not text or text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-offset if text[0] == "-" else offset)


def _full_year(text: str) -> int:
    value = int(text)
    if len(text) > 2:  # noqa: PLR2004
        return value
    return value + (2000 if value < _TWO_DIGIT_PIVOT else 1900)


def _plain_word(text: str) -> str:
    return text.casefold().translate(str.maketrans("äéèûçô", "aeeuco"))
