"""The clocks of a zone: what time it is there, when its day ends, and which zones keep the same time.

Governments change their clocks a few times a year, and the system's copy of the IANA database and the one installed
with CallDesk are seldom of the same age. Where the two disagree nobody can say offhand which is right, and R3 says
that unknown means no: a zone then has two clocks, and a call must be allowed by both.
"""

from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calldesk.domain.moments import DAY_SECONDS, LANDMARK_UNIX_SECONDS, Moment

_COMPARED_FROM = int(datetime(2025, 1, 1, tzinfo=UTC).timestamp())
_COMPARED_UNTIL = int(datetime(2033, 1, 1, tzinfo=UTC).timestamp())
_STEP_SECONDS = 10 * 86_400
"""Shorter than any period between two changes of a clock."""
_LOOKS = tuple(datetime(2025, 1, 1) + timedelta(days=10 * n) for n in range(292))  # noqa: DTZ001  # local times
"""2025 to 2032; dense enough to see, at little cost, that a country keeps or drops its summer time."""
_WIDEST_GAP_SECONDS = 10_800.0

Changes = tuple[tuple[int, int], ...]
"""(Unix second, offset in seconds from then on), ascending."""


@cache
def clocks(zone: str) -> tuple[ZoneInfo, ...]:
    """The clocks of an IANA zone: one, or two where the known databases disagree; none for an unknown name.

    The clock of the database installed with CallDesk is the last.
    """
    system, installed = _system_clock(zone), _installed_clock(zone)
    if system is None or installed is None:
        return tuple(clock for clock in (system, installed) if clock is not None)
    return (system,) if _agree(system, installed) else (system, installed)


def _agree(system: ZoneInfo, installed: ZoneInfo) -> bool:
    """Whether both keep the same time: the same summer time too may begin at another hour of its day."""
    if any(system.utcoffset(look) != installed.utcoffset(look) for look in _LOOKS):
        return False
    around = (second for at, _ in _changes(system) for second in (at - 1, at))
    return all(_offset(system, second) == _offset(installed, second) for second in around)


def _system_clock(zone: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _installed_clock(zone: str) -> ZoneInfo | None:
    """The clock of the tzdata package, whatever the system has."""
    *folders, name = zone.split("/")
    if not name or not all(part.replace("-", "_").replace("+", "_").isidentifier() for part in folders):
        return None
    try:
        with resources.files(".".join(["tzdata.zoneinfo", *folders])).joinpath(name).open("rb") as file:
            return ZoneInfo.from_file(file, zone)
    except (ValueError, OSError, ImportError):
        return None


@cache
def _changes(clock: ZoneInfo) -> Changes:
    """Every change of a clock in the years that are compared."""
    found = [(_COMPARED_FROM, _offset(clock, _COMPARED_FROM))]
    for start in range(_COMPARED_FROM, _COMPARED_UNTIL, _STEP_SECONDS):
        if _offset(clock, start + _STEP_SECONDS) != found[-1][1]:
            at = _change_between(clock, start, start + _STEP_SECONDS)
            found.append((at, _offset(clock, at)))
    return tuple(found)


def _offset(clock: ZoneInfo, unix: float) -> int:
    """Seconds east of UTC."""
    offset = datetime.fromtimestamp(unix, clock).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _change_between(clock: ZoneInfo, start: int, end: int) -> int:
    """The first Unix second of the offset that holds at the end."""
    after = _offset(clock, end)
    while end - start > 1:
        middle = (start + end) // 2
        start, end = (start, middle) if _offset(clock, middle) == after else (middle, end)
    return end


@cache
def keeps_same_time(zone: str, other: str) -> bool:
    """Whether two zones show the same time from 2025 to 2032, whichever database is right."""
    both = clocks(zone), clocks(other)
    return len(both[0]) == len(both[1]) and all(_changes(a) == _changes(b) for a, b in zip(*both, strict=True))


def local_time(zone: str, at: Moment) -> datetime:
    """The aware local time of a moment, by the database installed with CallDesk.

    Raises:
        KeyError: There is no such zone.
    """
    known = clocks(zone)
    if not known:
        raise KeyError(zone)
    return on_clock(known[-1], at)


def on_clock(clock: ZoneInfo, at: Moment) -> datetime:
    """The aware local time of a moment on one clock."""
    return datetime.fromtimestamp(at + LANDMARK_UNIX_SECONDS, clock)


def local_days(zones: tuple[str, ...], at: Moment) -> frozenset[date]:
    """The dates it is at a moment in any of the zones (PRODUCT: today)."""
    return frozenset(on_clock(clock, at).date() for zone in zones for clock in clocks(zone))


def next_midnight(zones: tuple[str, ...], at: Moment) -> Moment:
    """The moment by which the next local day has begun in all the zones.

    For no known zone it is the moment at which the UTC day has ended everywhere on earth (UTC-12).
    """
    known = [clock for zone in zones for clock in clocks(zone)] or list(clocks("Etc/GMT+12"))
    return max(day_begins(clock, on_clock(clock, at).date() + timedelta(days=1)) for clock in known)


@lru_cache(maxsize=4096)
def day_begins(clock: ZoneInfo, day: date) -> Moment:
    """The first moment of a local day: midnight, or the end of the gap where the clock jumps over it."""
    midnight = moment_on_clock(clock, datetime(day.year, day.month, day.day))  # noqa: DTZ001  # the clock's own time
    if on_clock(clock, midnight - 1).date() < day:
        return midnight
    early, late = midnight - _WIDEST_GAP_SECONDS, midnight
    while late - early > 1:
        middle = (early + late) // 2
        early, late = (early, middle) if on_clock(clock, middle).date() >= day else (middle, late)
    return late


def moment_on_clock(clock: ZoneInfo, local: datetime, fold: int = 0) -> Moment:
    """The moment of a naive local time; in the hour that comes twice `fold` chooses which."""
    return round(local.replace(tzinfo=clock, fold=fold).timestamp() - LANDMARK_UNIX_SECONDS, 6)


def clock_changes(clock: ZoneInfo, start_at: Moment, end_at: Moment) -> list[Moment]:
    """The moments in a span of days at which the clock jumps."""
    found = []
    low = int(start_at + LANDMARK_UNIX_SECONDS)
    end = int(end_at + LANDMARK_UNIX_SECONDS)
    while low < end:
        high = low + int(DAY_SECONDS)
        if _offset(clock, low) != _offset(clock, high):
            found.append(_change_between(clock, low, high) - LANDMARK_UNIX_SECONDS)
        low = high
    return found
