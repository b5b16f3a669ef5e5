"""What the pieces of a typed time say: lengths, days, hours; whether they go together is asked afterwards."""

import re
from dataclasses import dataclass, field
from datetime import time
from string import ascii_lowercase
from typing import Literal

from calldesk.domain.when_words import AT, DAYS_AHEAD, FILLERS, IN, MONTHS, NEXT, PARTS, THIS, UNITS, WEEKDAYS, Piece

DayOrder = Literal["dmy", "mdy"]
_MORNINGS = frozenset(("morgen", "manana"))
_LEADING = IN | AT | THIS
_TIME_KINDS = frozenset(("number", "clock", "hour", "pointed"))
_FRIDAY = 4
_HOUR_DIGITS = 2
_HOUR_AND_MINUTE_DIGITS = 4
_CENTURY = 2000
_YEARS = 2000, 2099
_NOON = 12
_LETTERS = ascii_lowercase + " "


class Nonsense(Exception):
    """The words do not go together; the text, if any, says which in a few words."""


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A date of which the year or the year and the month may be left open."""

    year: int | None
    month: int | None
    day: int


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A time as typed; where it is not settled, 3 may be 15:00."""

    typed: time
    is_settled: bool


@dataclass(slots=True)
class Said:
    """Everything the words say, in the order they say it.

    Attributes:
        spans: Length by unit.
        ahead: Days from today.
        next_unit: "week", "month", "quarter" or "year" after "next".
        in_next_week: A weekday after "next".
        month_end: The last working day of a month.
        is_time_next: The piece before was "at".
    """

    spans: dict[str, float] = field(default_factory=dict)
    ahead: list[int] = field(default_factory=list)
    weekdays: list[int] = field(default_factory=list)
    next_unit: str = ""
    in_next_week: bool = False
    month_end: bool = False
    dates: list[SaidDate] = field(default_factory=list)
    clocks: list[SaidTime] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    is_time_next: bool = False

    def has_day(self) -> bool:
        """Whether any day is said."""
        return bool(self.ahead or self.weekdays or self.dates or self.next_unit or self.month_end)


def said_in(pieces: list[Piece], order: DayOrder) -> Said:
    """What the pieces say.

    Raises:
        Nonsense: A piece is unknown or stands where it means nothing.
    """
    said = Said()
    rest = [piece for piece in pieces if not (piece.kind == "word" and piece.text in FILLERS - AT)]
    rest = _take_months(said, rest)
    at = 0
    while at < len(rest):
        said.is_time_next = at > 0 and rest[at - 1].text in AT
        following = rest[at + 1] if at + 1 < len(rest) else Piece("end", "")
        at += _take(said, rest[at], following, order)
    return said


def _take(said: Said, piece: Piece, following: Piece, order: DayOrder) -> int:
    """Adds what a piece says; gives how many pieces that took."""
    if piece.kind == "word":
        return _take_word(said, piece.text, following)
    match piece.kind:
        case "span":
            _take_span(said, piece.text)
        case "ymd":
            year, month, day = (int(number) for number in piece.text.split("-"))
            said.dates.append(SaidDate(year, month, day))
        case "dotted":
            said.dates.append(_numeric_date(piece.text, "dmy"))
        case "slashed":
            said.dates.append(_numeric_date(piece.text, order))
        case "pointed":
            _take_pointed(said, piece.text)
        case "clock" | "hour":
            _take_clock(said, piece.text)
        case "ordinal":
            said.dates.append(SaidDate(None, None, _digits(piece.text)))
        case "number":
            _take_number(said, piece.text)
        case _:
            raise Nonsense
    return 1


def _take_months(said: Said, pieces: list[Piece]) -> list[Piece]:
    """Takes out "12 june 2027" and "june 12"; gives the other pieces."""
    for at, piece in enumerate(pieces):
        if piece.kind == "word" and piece.text in MONTHS:
            before_is_time = at > 1 and pieces[at - 2].text in AT
            start, end = at, at + 1
            if at and not before_is_time and _is_day(pieces[at - 1]):
                start = at - 1
            elif end < len(pieces) and _is_day(pieces[end]):
                end += 1
            else:
                raise Nonsense("which day of the month?")
            day = next(_digits(part.text) for part in pieces[start:end] if part is not piece)
            year = _year(pieces[end]) if end < len(pieces) else None
            said.dates.append(SaidDate(year, MONTHS[piece.text], day))
            return pieces[:start] + pieces[end + (year is not None) :]
    return pieces


def _is_day(piece: Piece) -> bool:
    return piece.kind == "ordinal" or (piece.kind == "number" and len(piece.text) <= _HOUR_DIGITS)


def _year(piece: Piece) -> int | None:
    low, high = _YEARS
    return int(piece.text) if piece.kind == "number" and low <= int(piece.text) <= high else None


def _digits(text: str) -> int:
    return int(re.sub(r"[^0-9]", "", text))


def _take_word(said: Said, word: str, following: Piece) -> int:
    """Adds what a word says; gives how many pieces that took."""
    if word in NEXT:
        _take_next(said, following.text)
        return 2
    if word in IN and following.kind != "span":
        raise Nonsense("in how many minutes, hours or days?")
    if word in AT and following.kind not in _TIME_KINDS and following.text not in PARTS and following.text not in AT:
        raise Nonsense("at what time?")
    if word in THIS and following.text not in WEEKDAYS and following.text not in PARTS:
        raise Nonsense
    if word in THIS and following.text in PARTS:
        said.ahead.append(0)
    if word not in _LEADING:
        _take_name(said, word)
    return 1


def _take_name(said: Said, word: str) -> None:
    """A day or a part of one, by its name."""
    if word in _MORNINGS and said.has_day():
        said.parts.append("morning")
    elif word in DAYS_AHEAD:
        said.ahead.append(DAYS_AHEAD[word])
    elif word in WEEKDAYS:
        said.weekdays.append(WEEKDAYS[word])
    elif word in PARTS:
        said.parts.append(PARTS[word])
    elif word == "eow":
        said.parts.append("eod")
        said.weekdays.append(_FRIDAY)
    elif word == "eom" and not said.month_end:
        said.parts.append("eod")
        said.month_end = True
    else:
        raise Nonsense


def _take_next(said: Said, word: str) -> None:
    if said.next_unit or said.in_next_week:
        raise Nonsense
    if word in WEEKDAYS:
        said.in_next_week = True
        said.weekdays.append(WEEKDAYS[word])
    elif UNITS.get(word) in {"week", "month", "quarter", "year"}:
        said.next_unit = UNITS[word]
    else:
        raise Nonsense


def _take_span(said: Said, text: str) -> None:
    unit = UNITS[text.lstrip("0123456789., ")]
    length = float(text.rstrip(_LETTERS).replace(",", "."))
    if unit in said.spans or (not length.is_integer() and unit not in {"minute", "hour"}):
        raise Nonsense
    said.spans[unit] = length


def _numeric_date(text: str, order: DayOrder) -> SaidDate:
    first, second, *rest = (int(number) for number in re.findall(r"[0-9]+", text))
    month_first = second > _NOON or (order == "mdy" and first <= _NOON)
    month, day = (first, second) if month_first else (second, first)
    year = rest[0] if rest else None
    if year is not None and year < 100:  # noqa: PLR2004  # written with two digits
        year += _CENTURY
    return SaidDate(year, month, day)


def _take_pointed(said: Said, text: str) -> None:
    """Two numbers with a point: a time beside a day, else whichever of time and date is possible."""
    first, second = (int(number) for number in re.findall(r"[0-9]+", text))
    if re.fullmatch(r"[0-9]+\.[0-9]", text):
        said.dates.append(_numeric_date(text, "dmy"))
    elif said.has_day() or second > _NOON or not second or text[-1] == "m" or said.is_time_next:
        _take_clock(said, text)
    else:
        raise Nonsense(f"{first}:{second:02} or a date?")


def _take_clock(said: Said, text: str) -> None:
    """A time with minutes or with "am" or "pm"."""
    numbers = [int(number) for number in re.findall(r"[0-9]+", text)]
    half = re.sub(r"[^ap]", "", text)
    if half:
        if not 1 <= numbers[0] <= _NOON:
            raise Nonsense("what hour?")
        numbers[0] = numbers[0] % _NOON + (_NOON if half == "p" else 0)
    said.clocks.append(SaidTime(_time(*numbers), is_settled=bool(half) or text.startswith("0")))


def _time(hour: int, minute: int = 0, second: int = 0) -> time:
    try:
        return time(hour, minute, second)
    except ValueError:
        raise Nonsense("what hour?") from None


def _take_number(said: Said, text: str) -> None:
    """A bare hour, or four digits for hour and minute."""
    if not int(text):
        raise Nonsense("what hour?")
    if len(text) <= _HOUR_DIGITS:
        said.clocks.append(SaidTime(_time(int(text)), is_settled=False))
    elif len(text) == _HOUR_AND_MINUTE_DIGITS and not text.startswith("20"):
        _take_clock(said, f"{text[:2]}:{text[2:]}")
    else:
        raise Nonsense("write the time like 20:30")
