"""`calldesk metrics`: the numbers of a period, with the version of their definitions."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, format_of, print_rows
from calldesk.domain.errors import Unreadable
from calldesk.domain.metrics import (
    CUTS,
    DEFINITION_VERSION,
    EARLIER,
    EVERYTHING,
    MEASURES,
    Measure,
    Part,
    applicable,
    measures_of,
)
from calldesk.domain.metrics_periods import midnight, previous
from calldesk.domain.metrics_ratios import change
from calldesk.domain.metrics_row import MetricsRow
from calldesk.queries.metrics import metrics
from calldesk.store.tx import Snapshot

_MEANINGS = "\n".join(f"  {m.code}: {m.meaning}" for m in MEASURES)
PARTS = {str(part.name).casefold(): part for part in Part}
THIS, BEFORE, CHANGE = "this", "before", "change"
_DATED = frozenset({"day", "week", "month"})
"""Cuts whose groups no other period has."""
_Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for; the days are those of the zone."""

    from_on: date
    to_on: date
    by: str
    zone: str
    parts: Part


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    measuring = commands.add_parser(
        "metrics",
        parents=[common_options()],
        description="Dials, conversations, talk time, hours, hand-offs, first touches and callbacks of a period.",
        epilog=f"definitions {DEFINITION_VERSION}:\n{_MEANINGS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    measuring.add_argument("--from", dest="from_on", required=True, metavar="DAY", help="first day, inclusive")
    measuring.add_argument("--to", dest="to_on", required=True, metavar="DAY", help="last day, exclusive")
    measuring.add_argument("--by", choices=CUTS)
    measuring.add_argument("--tz", default="UTC", metavar="ZONE", help="whose days and hours; UTC unless said")
    measuring.add_argument(
        "--against",
        choices=("previous",),
        help="also the period before, and the change; the column period says which row is which",
    )
    measuring.add_argument(
        "--only", nargs="+", choices=tuple(PARTS), metavar="PART", help=f"of {', '.join(PARTS)}: these alone, sooner"
    )
    measuring.set_defaults(func=_metrics)


def _metrics(args: argparse.Namespace) -> int:
    asked = _asked(args)
    if args.against and asked.by in _DATED:
        raise Unreadable(f"No {asked.by} is in both periods. Compare by another cut, or leave --by out.")
    with open_desk(args) as desk:
        rows = desk.read(_compared if args.against else _alone, asked)
    told = measures_of(asked.parts)
    first = [measure for measure in told if measure.code in EARLIER]
    later = [measure for measure in told if measure.code not in EARLIER]
    columns = (
        *((asked.by,) if asked.by else ()),
        *(measure.code for measure in first),
        "definition",
        *(measure.code for measure in later),
        *(("period",) if args.against else ()),
    )
    print_rows(columns, (_cells(asked, row, first, later) for row in rows), args.format)
    if format_of(args.format) == "table":
        print(f"\ndefinitions {DEFINITION_VERSION}\n{_MEANINGS}")
    return 0


def _cells(
    asked: _Asked, row: tuple[str, dict[str, Cell], str], first: Sequence[Measure], later: Sequence[Measure]
) -> _Row:
    group, values, period = row
    return (
        *((group,) if asked.by else ()),
        *(values[measure.code] for measure in first),
        DEFINITION_VERSION,
        *(values[measure.code] for measure in later),
        *((period,) if period else ()),
    )


def _alone(snapshot: Snapshot, asked: _Asked) -> list[tuple[str, dict[str, Cell], str]]:
    return [(row.group, _values(row), "") for row in _read(snapshot, asked, asked.from_on, asked.to_on)]


def _compared(snapshot: Snapshot, asked: _Asked) -> list[tuple[str, dict[str, Cell], str]]:
    """Three rows of each group that is in either period."""
    now = {row.group: _values(row) for row in _read(snapshot, asked, asked.from_on, asked.to_on)}
    before = {row.group: _values(row) for row in _read(snapshot, asked, *_before(asked))}
    nothing: dict[str, Cell] = {measure.code: None for measure in MEASURES}
    return [row for group in sorted({*now, *before}) for row in _three(group, now, before, nothing)]


def _three(
    group: str, now: dict[str, dict[str, Cell]], before: dict[str, dict[str, Cell]], nothing: dict[str, Cell]
) -> Iterator[tuple[str, dict[str, Cell], str]]:
    mine, earlier = now.get(group, nothing), before.get(group, nothing)
    yield group, mine, THIS
    yield group, earlier, BEFORE
    yield group, {name: _change(mine[name], earlier[name]) for name in nothing}, CHANGE


def _change(now: Cell, before: Cell) -> Cell:
    if isinstance(now, str) or isinstance(before, str):
        return ""
    return change(now, before)


def _read(snapshot: Snapshot, asked: _Asked, from_on: date, to_on: date) -> tuple[MetricsRow, ...]:
    clock = ZoneInfo(asked.zone)
    return metrics(
        snapshot, midnight(from_on, clock), midnight(to_on, clock), asked.by, zone=asked.zone, parts=asked.parts
    )


def _before(asked: _Asked) -> tuple[date, date]:
    try:
        return previous(asked.from_on, asked.to_on)
    except (ValueError, OverflowError):
        raise Unreadable("There is no period before this one. Leave --against out.") from None


def _values(row: MetricsRow) -> dict[str, Cell]:
    return {measure.code: getattr(row, measure.code) for measure in MEASURES}


def _asked(args: argparse.Namespace) -> _Asked:
    from_on, to_on, zone = day_named(args.from_on), day_named(args.to_on), zone_named(args.tz)
    if to_on <= from_on:
        raise Unreadable("--to must lie after --from: the first day counts, the last does not.")
    parts = reduce(or_, (PARTS[name] for name in args.only)) if args.only else EVERYTHING
    told = parts & applicable(args.by or "")
    if not told:
        raise Unreadable(f"{' and '.join(args.only)} cannot be told by {args.by}. Leave --only or --by out.")
    return _Asked(from_on, to_on, args.by or "", zone, told)


def zone_named(name: str) -> str:
    """This IANA zone.

    Raises:
        Unreadable: It is none.
    """
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Unreadable(f"“{name}” is no time zone. Write it like America/Chicago.") from None


def day_named(day: str) -> date:
    """This day.

    Raises:
        Unreadable: It is none.
    """
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise Unreadable(f"“{day}” is no day. Write it like 2026-11-23.") from None
