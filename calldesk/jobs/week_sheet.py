"""A team's week in words: one sheet, as text for an e-mail, as CSV, and as what its page is drawn from."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from calldesk.domain.board import change_percent
from calldesk.domain.coaching import CoachKind
from calldesk.domain.metrics import DEFINITION_VERSION
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.targets import LEVELS, METRICS, TALK, TOUCH
from calldesk.domain.weekly import WEEKS_BEFORE, Week, WeekFigure, WeekFlag, WeekPerson
from calldesk.jobs.letter_text import one_line

DASH = "-"
NAMES = {
    "accepted": "Accepted",
    "conversations": "Conversations",
    "qualified": "Qualified",
    "dials": "Dials",
    TALK: "Talk, median",
    TOUCH: "First touch, web",
}
MOST_FLAGS = 8
"""So many flags and notes are shown; the rest is counted, for the page is one."""
CSV_COLUMNS = ("who", "metric", "value", "target", "mean_4_weeks", "week_before", "n")


@dataclass(frozen=True, slots=True)
class SheetFigure:
    """A figure as it is read; `share` is 0 .. 1 of its target, or of the longer of value and mean; `tick` the mean."""

    name: str
    value: str
    beside: str
    share: float
    tick: float
    foot: str
    change: str
    is_small: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole of it; every text is one line without signs that steer anything (R13)."""

    title: str
    note: str
    figures: tuple[SheetFigure, ...]
    heads: tuple[str, ...]
    people: tuple[tuple[str, ...], ...]
    flags: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def as_json(self) -> str:
        """What `ui.board.week_page` reads."""
        return json.dumps(asdict(self))


def week_sheet(week: Week) -> Sheet:
    """The week in words."""
    sunday = week.monday + timedelta(days=6)
    place = week.zone.rpartition("/")[2].replace("_", " ")
    heads = ("Person", *(NAMES[metric] for metric in METRICS if metric != TOUCH))
    return Sheet(
        title=f"Week of {_day(week.monday)} to {_day(sunday)} {sunday.year}",
        note=f"Days of {place}. Against the target of the week and the mean of the {WEEKS_BEFORE} weeks before.",
        figures=tuple(_figure(one) for one in week.figures),
        heads=heads,
        people=tuple(_person(one) for one in week.people),
        flags=tuple(_flags(week.flags)),
        notes=tuple(_notes(week)),
    )


def sheet_text(sheet: Sheet) -> str:
    """As plain text."""
    lines = [sheet.title, sheet.note, ""]
    for one in sheet.figures:
        parts = (f"{one.value} {one.beside}".strip(), one.foot, one.change)
        lines.append(f"{one.name + ':':<18}{', '.join(part for part in parts if part)}")
    if sheet.people:
        lines += ["", "People, by accepted", *_columns((sheet.heads, *sheet.people))]
    if sheet.flags:
        lines += ["", "Said of calls", *(f"- {one}" for one in sheet.flags)]
    return "\n".join([*lines, "", *sheet.notes]) + "\n"


def week_rows(week: Week) -> Iterator[tuple[str | float | int | None, ...]]:
    """For CSV_COLUMNS: the team's figures, then each person's."""
    for one in week.figures:
        yield "team", one.code, one.value, one.goal, one.mean, one.before, one.sample
    for person in week.people:
        for metric, value in person.figures.items():
            yield person.name, metric, value, person.goals.get(metric), None, None, None


def _figure(one: WeekFigure) -> SheetFigure:
    scale = one.goal or max(one.value or 0.0, one.mean or 0.0) * 1.25
    by = None if one.is_small else change_percent(one.value, one.mean)
    beside = [f"of {_words(one.code, one.goal)}"] if one.goal is not None else []
    if one.is_small:
        beside.append(f"n {one.sample}")
    foot = f"mean {_words(one.code, one.mean)}, week before {_words(one.code, one.before)}"
    return SheetFigure(
        name=NAMES[one.code],
        value=_words(one.code, one.value),
        beside=", ".join(beside),
        share=min(1.0, (one.value or 0.0) / scale) if scale else 0.0,
        tick=min(1.0, one.mean / scale) if scale and one.mean is not None else -1.0,
        foot=foot,
        change="" if by is None else f"{by:+d} %".replace("-", "\N{MINUS SIGN}"),
        is_small=one.is_small,
    )


def _person(one: WeekPerson) -> tuple[str, ...]:
    cells = (_with_goal(metric, one.figures, one.goals) for metric in METRICS if metric != TOUCH)
    return one_line(one.name), *cells


def _with_goal(metric: str, figures: Mapping[str, float], goals: Mapping[str, float]) -> str:
    told = _words(metric, figures.get(metric))
    return f"{told} of {_words(metric, goals[metric])}" if metric in goals else told


def _flags(flags: tuple[WeekFlag, ...]) -> Iterator[str]:
    for one in flags[:MOST_FLAGS]:
        what = "flagged" if one.kind == CoachKind.FLAG else "note"
        said = f": {one_line(one.words)}" if one.words.strip() else ""
        yield f"{one_line(one.caller)} with {one_line(one.lead)}, {what} by {one_line(one.by)}{said}"
    if len(flags) > MOST_FLAGS:
        yield f"and {len(flags) - MOST_FLAGS} more"


def _notes(week: Week) -> Iterator[str]:
    if week.corrected:
        told = "1 outcome" if week.corrected == 1 else f"{week.corrected} outcomes"
        yield f"{told} of this week taken back after it: the figures no longer hold them."
    yield f"What counts is what a rep took: accepted. Definitions of {DEFINITION_VERSION}."


def _columns(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    wide = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for name, *cells in rows:
        numbers = (cell.rjust(width) for cell, width in zip(cells, wide[1:], strict=True))
        yield "  ".join((name.ljust(wide[0]), *numbers))


def _words(metric: str, value: float | None) -> str:
    if value is None:
        return DASH
    if metric not in LEVELS:
        return f"{value:.0f}" if value == round(value) else f"{value:.1f}"
    minutes, seconds = divmod(round(value), 60)
    return f"{minutes}:{seconds:02d}" if value < HOUR_SECONDS else f"{value / HOUR_SECONDS:.1f} h"


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
