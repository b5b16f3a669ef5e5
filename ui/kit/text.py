"""Writes figures, times, ages and numbers the way people read them."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from math import floor
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment, instant

MINUS = "\N{MINUS SIGN}"
DOT = " \N{MIDDLE DOT} "
_LONG_DAYS = {QLocale.Language.German: "d. MMMM", QLocale.Language.Spanish: "d 'de' MMMM"}
_DAYS = {QLocale.Language.German: "d. MMM"}
"""Where a language writes a day otherwise than English (`domain/languages` has the same for the core)."""
_SOON_DAYS = 6
_CAP = 500
_NANP_LENGTH = 12

translate = QCoreApplication.translate


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name, read from disk once."""
    return ZoneInfo(name)


def clock(seconds: float) -> str:
    """A running time: ``02:14``, from an hour on ``1:02:14``."""
    whole = max(0, floor(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes:02d}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def duration(seconds: float) -> str:
    """A length in its two largest units: ``1 min 12 s``, ``2 h 5 min``, ``3 d``."""
    whole = max(0, round(seconds))
    if whole >= 2 * DAY_SECONDS:
        return translate("text", "{0} d").format(round(whole / DAY_SECONDS))
    units = (
        (int(HOUR_SECONDS), translate("text", "{0} h")),
        (int(MINUTE_SECONDS), translate("text", "{0} min")),
        (1, translate("text", "{0} s")),
    )
    parts = []
    for size, words in units:
        many, whole = divmod(whole, size)
        if many:
            parts.append(words.format(many))
    return " ".join(parts[:2]) or units[-1][1].format(0)


def short(seconds: float) -> str:
    """A length in its largest unit, never less than a minute: ``2 min``, ``3 h``, ``4 d``."""
    if seconds < HOUR_SECONDS:
        return translate("text", "{0} min").format(max(1, floor(seconds / MINUTE_SECONDS)))
    if seconds < DAY_SECONDS:
        return translate("text", "{0} h").format(floor(seconds / HOUR_SECONDS))
    return translate("text", "{0} d").format(floor(seconds / DAY_SECONDS))


def age(seconds: float) -> str:
    """How long ago, in one unit: ``2 h ago``."""
    if seconds < MINUTE_SECONDS:
        return translate("text", "just now")
    if seconds < HOUR_SECONDS:
        return translate("text", "{0} min ago").format(floor(seconds / MINUTE_SECONDS))
    if seconds < DAY_SECONDS:
        return translate("text", "{0} h ago").format(floor(seconds / HOUR_SECONDS))
    days = floor(seconds / DAY_SECONDS)
    return translate("text", "yesterday") if days == 1 else translate("text", "{0} days ago").format(days)


def count(many: int, cap: int = _CAP) -> str:
    """A count that is only known up to a cap: ``500+`` from there on."""
    return f"{number(cap)}+" if many >= cap else number(many)


def number(many: int) -> str:
    """A whole number with the locale's thousands and a true minus."""
    return QLocale().toString(many).replace("-", MINUS)


def points(value: float, decimals: int = 1) -> str:
    """Points of a score part with a true minus, cut off towards zero so that parts never look bigger than they are."""
    scale = 10**decimals
    cut = int(abs(value) * scale + 1e-6) / scale
    sign = MINUS if value < 0 and cut else ""
    return f"{sign}{QLocale().toString(cut, 'f', decimals)}"


def score(value: float) -> str:
    """A score as it is shown: rounded down, so 79.9 is not 80."""
    return str(floor(value))


def times(at: Moment, zones: Sequence[str]) -> str:
    """The time of day in each zone, once each: ``10:46`` or ``10:46 / 11:46``; empty without a zone."""
    here = instant(at)
    shown = sorted({f"{here.astimezone(zone(name)):%H:%M}" for name in zones})
    return " / ".join(shown)


def when(at: Moment, now: Moment, zone_name: str) -> str:
    """A moment, as short as it can be told: ``15:20`` today, ``Fri 15:20`` this week, else ``12 May``."""
    local, today = instant(at).astimezone(zone(zone_name)), instant(now).astimezone(zone(zone_name))
    days = abs((local.date() - today.date()).days)
    if days == 0:
        return f"{local:%H:%M}"
    if days <= _SOON_DAYS:
        return f"{weekday(local)} {local:%H:%M}"
    return day(local) if local.year == today.year else dated(local)


def weekday(local: datetime) -> str:
    """The short name of the day: ``Thu``."""
    return QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def long_weekday(local: datetime) -> str:
    """The whole name of the day: ``Thursday``."""
    return QLocale().dayName(local.isoweekday(), QLocale.FormatType.LongFormat)


def long_day(local: datetime) -> str:
    """Day and month in full: ``12 May``, ``8 June``."""
    return _written(local, _LONG_DAYS.get(QLocale().language(), "d MMMM"))


def named_day(local: datetime) -> str:
    """The same with its name: ``Monday 8 June``."""
    between = ", " if QLocale().language() in _LONG_DAYS else " "
    return f"{long_weekday(local)}{between}{long_day(local)}"


def day(local: date) -> str:
    """Day and month: ``12 May``."""
    return _written(local, _DAYS.get(QLocale().language(), "d MMM"))


def dated(local: date) -> str:
    """Day, month and year: ``12 May 2026``."""
    return f"{day(local)} {local.year}"


def _written(local: date, pattern: str) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def phone(e164: str, extension: str = "") -> str:
    """A number for the eye: ``(312) 555-0148`` in North America, else the international form in groups."""
    if e164.startswith("+1") and len(e164) == _NANP_LENGTH:
        shown = f"({e164[2:5]}) {e164[5:8]}-{e164[8:]}"
    else:
        shown = _grouped(e164)
    return f"{shown} {translate('text', 'ext. {0}').format(extension)}" if extension else shown


@lru_cache(maxsize=512)
def _grouped(e164: str) -> str:
    import phonenumbers  # noqa: PLC0415 - 50 ms, and only numbers outside North America need it

    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def plural(many: int, one: str, more: str) -> str:
    """The words for a number of things; `more` holds ``{0}``."""
    return one if many == 1 else more.format(number(many))
