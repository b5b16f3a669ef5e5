"""Calling hours against a second computation of them, written from PRODUCT's words (R4) and the rows of the data alone.

Nothing of the program is asked on the one side: the tables are read as plain data, a window is the set of the week's
minutes that it names, a zone is the clock of the system's database and that of the installed one, and a call is allowed
only where every one of them says so. On the other side are `domain/hours` and, as the queries ask, the calendar.

Run from the project's folder: `python -m benchmarks.hours --instants 1000000`.
"""

import argparse
import itertools
import json
import random
import re
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from calldesk.domain.cadence import Calendar
from calldesk.domain.hours import Schedule, is_open, make_schedule, parse_window
from calldesk.files.bundled_hours import bundled_hours

DATA = Path(__file__).resolve().parents[1] / "resources" / "hours"
TABLES = ("region_zones", "state_zones", "number_zones", "city_zones", "postal_codes", "equal_zones")
LANDMARK = datetime(2000, 1, 1, tzinfo=UTC).timestamp()
FIRST, LAST = (datetime(year, month, 3, tzinfo=UTC).timestamp() for year, month in ((2025, 1), (2032, 12)))
"""The shipped holidays are those of 2025 to 2032, on the clock of every place."""
WEEK = ("mo", "tu", "we", "th", "fr", "sa", "su")
NIGHT = ("mo-su 00:20-00:50, 01:30-02:30, 22:00-23:40", "mo-sa 00:00-02:00, 02:30-03:15, 23:15-24:00; su 01:15-03:00")
"""Clocks are changed while nobody may be rung; these windows open and close where the jump is."""
AT_ONCE = 12
"""Schedules of one calendar, as the list has them."""
SEEDS = {"instants": 1, "changes": 2}


@dataclass(frozen=True)
class Rule:
    """What the words say of one lead.

    Attributes:
        clocks: Every clock that must allow it; none: never allowed.
        minutes: Minutes of the week, Monday 0:00 is 0, in which the window is open.
        holidays: Closed days as (year, MMDD).
    """

    clocks: tuple[ZoneInfo, ...]
    minutes: frozenset[int]
    holidays: frozenset[tuple[int, str]]

    def allows(self, unix: float) -> bool:
        """Whether every clock shows an open minute of a day that is no holiday."""
        if not self.clocks:
            return False
        for clock in self.clocks:
            local = datetime.fromtimestamp(unix, clock)
            if local.weekday() * 1440 + local.hour * 60 + local.minute not in self.minutes:
                return False
            if (local.year, f"{local.month:02d}{local.day:02d}") in self.holidays:
                return False
        return True


@dataclass
class Found:
    """How often both sides were asked, how often the words allowed a call, and what they did not agree on."""

    asked: Counter[str] = field(default_factory=Counter)
    allowed: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    zones: set[str] = field(default_factory=set)


@cache
def rows() -> dict[str, dict[str, object]]:
    return tomllib.loads((DATA / "windows.toml").read_text(encoding="utf-8"))


@cache
def closed_days() -> dict[str, dict[str, str]]:
    return json.loads((DATA / "holidays.json").read_text(encoding="utf-8"))


@cache
def minutes_of(hours: str) -> frozenset[int]:
    """The minutes of a week that a window names: the first of each span is in it, the last is not."""
    found: set[int] = set()
    for part in () if hours == "closed" else hours.split(";"):
        named, spans = part.strip().split(" ", 1)
        first, _, last = named.partition("-")
        start_day = WEEK.index(first)
        days = [(start_day + n) % 7 for n in range((WEEK.index(last or first) - start_day) % 7 + 1)]
        for start_hour, start, end_hour, end in re.findall(r"(\d+):(\d+)-(\d+):(\d+)", spans):
            span = range(int(start_hour) * 60 + int(start), int(end_hour) * 60 + int(end))
            found |= {day * 1440 + minute for day in days for minute in span}
    return frozenset(found)


@cache
def holidays_of(region: str, state: str) -> frozenset[tuple[int, str]]:
    """The country's closed days, with those of one of its states where it is named."""
    names = (region, f"{region}-{state}") if state else (region,)
    listed = [(year, days.split()) for name in names for year, days in closed_days().get(name, {}).items()]
    years = {year: range(2025, 2033) if year == "*" else (int(year),) for year, _ in listed}
    return frozenset((one, day) for year, days in listed for one in years[year] for day in days)


@cache
def clocks_of(zone: str) -> tuple[ZoneInfo, ...]:
    """What the system and the installed package know of a zone: two clocks of one name."""
    file = resources.files("tzdata.zoneinfo").joinpath(*zone.split("/"))
    with file.open("rb") as opened:
        installed = ZoneInfo.from_file(opened, zone)
    return (ZoneInfo(zone), installed)


def rule_of(zones: Sequence[str], region: str, state: str) -> Rule:
    """Zones from the lead; its state's row, else its country's, else that of all others."""
    row = rows().get(f"{region}-{state}") or rows().get(region) or rows()["*"]
    days: frozenset[tuple[int, str]] = frozenset()
    if row.get("holidays", True) and region:
        named = state if row.get("state_holidays", True) else ""
        days = holidays_of(region, named or str(row.get("holidays_of", "")))
    clocks = tuple(clock for zone in zones for clock in clocks_of(zone))
    return Rule(clocks, minutes_of(str(row["hours"])), days)


@cache
def our_zones() -> tuple[str, ...]:
    """Every zone that the data names."""
    text = "".join((DATA / f"{name}.toml").read_text(encoding="utf-8") for name in TABLES)
    return tuple(zone for zone in all_zones() if re.search(rf"(?<![\w/+-]){re.escape(zone)}(?![\w/+-])", text))


@cache
def all_zones() -> tuple[str, ...]:
    """Every zone that both databases know."""
    package = resources.files("tzdata.zoneinfo")
    return tuple(z for z in sorted(available_timezones()) if package.joinpath(*z.split("/")).is_file())


@cache
def places() -> tuple[tuple[str, str], ...]:
    """Countries and states with a row of hours or of holidays, one that has neither, and none at all."""
    named = {name for name in (*rows(), *closed_days()) if name != "*"}
    return (("", ""), ("ZZ", ""), *sorted((name.partition("-")[0], name.partition("-")[2]) for name in named))


def lead(chance: random.Random, zone: str) -> tuple[tuple[str, ...], str, str]:
    """A lead somewhere: this zone, at times another one or two, at times none, under any law."""
    others = [chance.choice(our_zones()) for _ in range(chance.choice((0, 0, 0, 1, 2)))]
    region, state = chance.choice(places())
    if region and not chance.randrange(5):
        state = chance.choice(("", "XX"))
    return (tuple(dict.fromkeys((zone, *others))) if chance.randrange(100) else ()), region, state


def random_instants(many: int, seed: int = SEEDS["instants"]) -> Found:
    """So many random instants; each zone has its turn, those of our data three times as often."""
    chance, found = random.Random(seed), Found()
    turns = itertools.cycle((*our_zones() * 3, *all_zones()))
    while found.asked["random"] < many:
        leads = [lead(chance, next(turns)) for _ in range(AT_ONCE)]
        found.zones.update(zone for zones, _, _ in leads for zone in zones)
        asked = Asked({n: bundled_hours().schedule(*one) for n, one in enumerate(leads)})
        known = [rule_of(*one) for one in leads]
        for at in instants(chance, min(1200, many - found.asked["random"])):
            one = chance.randrange(AT_ONCE)
            compare(found, "random", known[one], asked.schedules[one], at)
            if found.asked["random"] % 40 == 0:
                soon = at + chance.choice((1.0, 59.0, 600.0, 1800.0))  # an answer is kept for its minute
                compare_list(found, known, asked, at)
                compare_list(found, known, asked, soon)
    return found


def compare_list(found: Found, known: Sequence[Rule], asked: "Asked", unix: float) -> None:
    """All that may be rung, at once."""
    allowed = frozenset(n for n, rule in enumerate(known) if rule.allows(unix))
    note(found, "calendar", asked.open_classes(unix) == allowed, lambda: f"{asked} {unix}")


def instants(chance: random.Random, many: int) -> Iterator[float]:
    """Anywhere in the years; every other one is at, or just before, a whole quarter of an hour."""
    for number in range(many):
        at = chance.uniform(FIRST, LAST)
        yield at if number % 2 else at // 900 * 900 - chance.choice((0.0, 0.0, 1e-3, 1.0))


@dataclass
class Asked:
    """The program's side as a query has it: opening classes read back from their keys, in one calendar."""

    schedules: dict[int, Schedule]
    calendar: Calendar = field(init=False)

    def __post_init__(self) -> None:
        self.calendar = Calendar({n: bundled_hours().schedule_of_key(s.key) for n, s in self.schedules.items()})

    def open_classes(self, unix: float) -> frozenset[int]:
        """Whom the list may show."""
        return self.calendar.open_classes(unix - LANDMARK)


def compare(found: Found, what: str, rule: Rule, schedule: Schedule, unix: float) -> None:
    allowed = rule.allows(unix)
    found.allowed[what] += allowed
    agree = is_open(schedule, unix - LANDMARK) == allowed
    note(found, what, agree, lambda: f"{schedule.key} at {datetime.fromtimestamp(unix, UTC)}: words say {allowed}")


def note(found: Found, what: str, agree: bool, words: Callable[[], str]) -> None:
    found.asked[what] += 1
    if not agree:
        found.wrong.append(f"{what}: {words()}")


@cache
def changes_of(zone: str) -> tuple[float, ...]:
    """Unix seconds, 2026 to 2030, at which a clock of this zone shows another offset than a second before."""
    return tuple(sorted({at for clock in clocks_of(zone) for at in jumps(clock)}))


def jumps(clock: ZoneInfo) -> Iterator[float]:
    """Half a day at a time, then halved down to the second."""

    def offset(unix: float) -> timedelta | None:
        return datetime.fromtimestamp(unix, clock).utcoffset()

    start, end = (int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) for year in (2026, 2031))
    for low in range(start, end, 43_200):
        before, after = low, low + 43_200
        if offset(before) == offset(after):
            continue
        while after - before > 1:
            middle = (before + after) // 2
            before, after = (middle, after) if offset(middle) == offset(low) else (before, middle)
        yield after


def around(change: float) -> Iterator[float]:
    """The seconds at a change, each minute of the two hours before and after it, and the day before and after."""
    yield from (change + second for second in (-2.0, -1.0, -1e-3, 1.0, 2.0))
    yield from (change + 60 * minute - late for minute in range(-120, 121) for late in (0.0, 1e-3))
    yield from (change + 900 * quarter - late for quarter in range(-96, 97) for late in (0.0, 1e-3))


def clock_changes(zones: Sequence[str], seed: int = SEEDS["changes"]) -> Found:
    """Every change of these zones' clocks, under windows of the night and under the law of a random place."""
    chance, found = random.Random(seed), Found()
    for zone in zones:
        for change in changes_of(zone):
            found.zones.add(zone)
            found.asked["changes of a clock"] += 1
            for hours in NIGHT:
                rule = Rule(clocks_of(zone), minutes_of(hours), frozenset())
                compare_all(found, "night", rule, make_schedule((zone,), parse_window(hours)), change)
            region, state = chance.choice(places())
            compare_all(
                found,
                "day",
                rule_of((zone,), region, state),
                bundled_hours().schedule((zone,), region, state),
                change,
            )
    return found


def compare_all(found: Found, what: str, rule: Rule, schedule: Schedule, change: float) -> None:
    for at in around(change):
        compare(found, what, rule, schedule, at)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--instants", type=int, default=1_000_000)
    args = parser.parse_args()
    wrong = 0
    for find in (lambda: random_instants(args.instants), lambda: clock_changes(all_zones())):
        started = time.process_time()
        found = find()
        wrong += len(found.wrong)
        asked = ", ".join(f"{what} {many}" for what, many in found.asked.items())
        allowed = ", ".join(f"{what} {many}" for what, many in found.allowed.items())
        print(f"{len(found.zones)} zones; asked: {asked}; allowed: {allowed}; {time.process_time() - started:.0f} s")
        print(f"{len(found.wrong)} differences", *found.wrong[:20], sep="\n")
    print(f"{len(our_zones())} zones in the data; {wrong} differences in all")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
