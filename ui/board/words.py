"""How the board writes its numbers: a dash where nothing was counted, the size of a small sample, a signed change."""

from PySide6.QtCore import QCoreApplication

from calldesk.domain.board import FAR_PERCENT, SMALL_SAMPLE, Period
from calldesk.domain.moments import Moment, instant
from calldesk.queries.board import BoardRow
from ui.kit import text
from ui.kit.tokens import Role

translate = QCoreApplication.translate
DASH = "\N{EN DASH}"


def minutes(seconds: float | None) -> str:
    """A length as ``3:02``, from an hour on ``1:02:14``; a dash for none."""
    if seconds is None:
        return DASH
    shown = text.clock(seconds)
    return shown.removeprefix("0")


def has_verdicts(row: BoardRow) -> bool:
    """Whether any rep decided anything lately; else a zero would look like a measure."""
    return bool(row.decided or row.accepted or any(row.accepted_by_day))


def few(whole: int) -> str:
    """``n 7`` where so few are no sample; "" else."""
    return translate("board", "n {0}").format(text.number(whole)) if 0 < whole < SMALL_SAMPLE else ""


def percent(share: int | None) -> str:
    """``92 %``; a dash for none."""
    return DASH if share is None else translate("board", "{0} %").format(share)


def change(by_percent: int | None) -> str:
    """``+15 %`` with a true minus; "" for none."""
    if by_percent is None:
        return ""
    sign = "+" if by_percent > 0 else text.MINUS if by_percent < 0 else ""
    return translate("board", "{0} %").format(f"{sign}{abs(by_percent)}")


def change_role(by_percent: int | None) -> Role:
    """Good or bad beyond ten per cent alone."""
    if by_percent is None or abs(by_percent) <= FAR_PERCENT:
        return Role.TEXT2
    return Role.OK if by_percent > 0 else Role.BAD


def day_words(now: Moment, zone: str) -> str:
    """``Monday 8 June, 15:42``."""
    local = instant(now).astimezone(text.zone(zone))
    return f"{text.named_day(local)}, {local:%H:%M}"


def usual_words(period: Period, now: Moment, zone: str) -> str:
    """What the figures are held against."""
    if period is Period.WEEK:
        return translate("board", "since Monday, against the mean of 4 weeks")
    if period is Period.MONTH:
        return translate("board", "since the 1st, against the mean of 3 months")
    day = text.long_weekday(instant(now).astimezone(text.zone(zone)))
    return translate("board", "so far, against the {0} mean of 8 weeks").format(day)


def mean_name(period: Period, now: Moment, zone: str) -> str:
    """The short name of the mean, beside its value."""
    if period is Period.WEEK:
        return translate("board", "4-week mean")
    if period is Period.MONTH:
        return translate("board", "3-month mean")
    return translate("board", "{0} mean").format(text.weekday(instant(now).astimezone(text.zone(zone))))
