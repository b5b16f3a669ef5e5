"""A team's week in its reader's words: as text for an e-mail, as CSV, and as what its page is drawn from."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta

from calldesk.domain.board import change_percent
from calldesk.domain.coaching import CoachKind
from calldesk.domain.metrics import DEFINITION_VERSION
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.targets import LEVELS, METRICS, TALK, TOUCH
from calldesk.domain.weekly import WEEKS_BEFORE, Week, WeekFigure, WeekFlag, WeekPerson
from calldesk.files.languages import Tongue
from calldesk.jobs.letter_text import one_line

DASH = "-"
WEEK_WORDS = "week"
"""The context of its words in the translations."""
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
    """The whole of it; every text is one line without signs that steer anything (R13).

    Attributes:
        more: What stands for people that a page has no room for; {0} = how many.
    """

    title: str
    note: str
    figures: tuple[SheetFigure, ...]
    heads: tuple[str, ...]
    people: tuple[tuple[str, ...], ...]
    flags: tuple[str, ...]
    notes: tuple[str, ...]
    people_title: str
    flags_title: str
    more: str

    @property
    def as_json(self) -> str:
        """What `ui.board.week_page` reads."""
        return json.dumps(asdict(self))


def week_sheet(week: Week, tongue: Tongue) -> Sheet:
    """The week in words of a language."""
    sunday = week.monday + timedelta(days=6)
    place = week.zone.rpartition("/")[2].replace("_", " ")
    say, day, names = tongue.say, tongue.writing.day_of, _names(tongue)
    return Sheet(
        title=say("Week of {0} to {1} {2}", day(week.monday), day(sunday), sunday.year),
        note=say(
            "Days of {0}. Against the target of the week and the mean of the {1} weeks before.", place, WEEKS_BEFORE
        ),
        figures=tuple(_figure(tongue, names[one.code], one) for one in week.figures),
        heads=(say("Person"), *(names[metric] for metric in METRICS if metric != TOUCH)),
        people=tuple(_person(tongue, one) for one in week.people),
        flags=tuple(_flags(tongue, week.flags)),
        notes=tuple(_notes(tongue, week)),
        people_title=say("People, by accepted"),
        flags_title=say("Said of calls"),
        more=say("and {0} more", "{0}"),
    )


def sheet_text(sheet: Sheet) -> str:
    """As plain text."""
    lines = [sheet.title, sheet.note, ""]
    wide = max((len(one.name) for one in sheet.figures), default=0) + 2
    for one in sheet.figures:
        parts = (f"{one.value} {one.beside}".strip(), one.foot, one.change)
        lines.append(f"{one.name + ':':<{wide}}{', '.join(part for part in parts if part)}")
    if sheet.people:
        lines += ["", sheet.people_title, *_columns((sheet.heads, *sheet.people))]
    if sheet.flags:
        lines += ["", sheet.flags_title, *(f"- {one}" for one in sheet.flags)]
    return "\n".join([*lines, "", *sheet.notes]) + "\n"


def week_rows(week: Week) -> Iterator[tuple[str | float | int | None, ...]]:
    """For CSV_COLUMNS: the team's figures, then each person's."""
    for one in week.figures:
        yield "team", one.code, one.value, one.goal, one.mean, one.before, one.sample
    for person in week.people:
        for metric, value in person.figures.items():
            yield person.name, metric, value, person.goals.get(metric), None, None, None


def _names(tongue: Tongue) -> Mapping[str, str]:
    return {
        "accepted": tongue.say("Accepted"),
        "conversations": tongue.say("Conversations"),
        "qualified": tongue.say("Qualified"),
        "dials": tongue.say("Dials"),
        TALK: tongue.say("Talk, median"),
        TOUCH: tongue.say("First touch, web"),
    }


def _figure(tongue: Tongue, name: str, one: WeekFigure) -> SheetFigure:
    scale = one.goal or max(one.value or 0.0, one.mean or 0.0) * 1.25
    by = None if one.is_small else change_percent(one.value, one.mean)
    beside = [tongue.say("of {0}", _value(tongue, one.code, one.goal))] if one.goal is not None else []
    if one.is_small:
        beside.append(f"n {tongue.writing.number(one.sample or 0)}")
    told = (_value(tongue, one.code, value) for value in (one.mean, one.before))
    return SheetFigure(
        name=name,
        value=_value(tongue, one.code, one.value),
        beside=", ".join(beside),
        share=min(1.0, (one.value or 0.0) / scale) if scale else 0.0,
        tick=min(1.0, one.mean / scale) if scale and one.mean is not None else -1.0,
        foot=tongue.say("mean {0}, week before {1}", *told),
        change="" if by is None else f"{'+' if by >= 0 else ''}{tongue.writing.number(by)} %",
        is_small=one.is_small,
    )


def _person(tongue: Tongue, one: WeekPerson) -> tuple[str, ...]:
    cells = (_with_goal(tongue, metric, one) for metric in METRICS if metric != TOUCH)
    return one_line(one.name), *cells


def _with_goal(tongue: Tongue, metric: str, one: WeekPerson) -> str:
    told = _value(tongue, metric, one.figures.get(metric))
    if metric not in one.goals:
        return told
    return f"{told} {tongue.say('of {0}', _value(tongue, metric, one.goals[metric]))}"


def _flags(tongue: Tongue, flags: tuple[WeekFlag, ...]) -> Iterator[str]:
    for one in flags[:MOST_FLAGS]:
        who = (one_line(one.caller), one_line(one.lead), one_line(one.by))
        is_flag = one.kind == CoachKind.FLAG
        told = (
            tongue.say("{0} with {1}, flagged by {2}", *who)
            if is_flag
            else tongue.say("{0} with {1}, note by {2}", *who)
        )
        yield f"{told}: {one_line(one.words)}" if one.words.strip() else told
    if len(flags) > MOST_FLAGS:
        yield tongue.say("and {0} more", tongue.writing.number(len(flags) - MOST_FLAGS))


def _notes(tongue: Tongue, week: Week) -> Iterator[str]:
    if week.corrected == 1:
        yield tongue.say("1 outcome of this week taken back after it: the figures no longer hold them.")
    elif week.corrected:
        many = tongue.writing.number(week.corrected)
        yield tongue.say("{0} outcomes of this week taken back after it: the figures no longer hold them.", many)
    yield tongue.say("What counts is what a rep took: accepted. Definitions of {0}.", DEFINITION_VERSION)


def _columns(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    wide = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for name, *cells in rows:
        numbers = (cell.rjust(width) for cell, width in zip(cells, wide[1:], strict=True))
        yield "  ".join((name.ljust(wide[0]), *numbers))


def _value(tongue: Tongue, metric: str, value: float | None) -> str:
    if value is None:
        return DASH
    if metric not in LEVELS:
        return tongue.writing.number(value, 0 if value == round(value) else 1)
    minutes, seconds = divmod(round(value), 60)
    if value < HOUR_SECONDS:
        return f"{minutes}:{seconds:02d}"
    return tongue.say("{0} h", tongue.writing.number(value / HOUR_SECONDS, 1))
