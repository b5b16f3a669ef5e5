"""What a team may set for itself: how a call can end, and the numbers of the cadence; every version is kept (R5)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from functools import lru_cache
from typing import Any

from calldesk.domain.cadence import Cadence
from calldesk.domain.caps import NO_CAPS, Caps, check_caps, read_caps, stored_caps
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.lengths import length_words
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS
from calldesk.domain.outcome_rules import check_outcomes
from calldesk.domain.outcomes import SHIPPED, Effect, Outcome, OutcomeClass, OutcomeTable
from calldesk.domain.switchboards import MOST_COUNTED
from calldesk.domain.team_hours import SHIPPED_HOURS, TeamHours, hours_changes, read_hours, stored_hours


@dataclass(frozen=True, slots=True)
class CadenceNumbers:
    """The numbers of `Cadence` that are a team's own, with the defaults of the rules.

    Attributes:
        most_attempts: Dials since activation or wake after which a lead goes to remarket (R5).
        remarket_seconds: So long without a response, and it goes there too.
        gap_seconds: Between two dials of one lead (R3).
        rescue_seconds: So long a due callback is its owner's alone.
        touch_ahead_seconds: A first touch that runs out within this stands in tier 2 (R2).
        conversation_seconds: A reach with so much talk is a conversation.
        line_hour_dials, line_day_dials: So many dials of one switchboard an hour, and a day; 0 = no limit (R5).
    """

    most_attempts: int = 8
    remarket_seconds: float = 30 * DAY_SECONDS
    gap_seconds: float = HOUR_SECONDS
    rescue_seconds: float = 15 * MINUTE_SECONDS
    touch_ahead_seconds: float = 30 * MINUTE_SECONDS
    conversation_seconds: float = 30.0
    line_hour_dials: int = 3
    line_day_dials: int = 8

    def put_into(self, cadence: Cadence) -> Cadence:
        """The cadence with these numbers in place of its own."""
        return replace(cadence, **asdict(self))


@dataclass(frozen=True, slots=True)
class TeamRules:
    """One version: the table of outcomes, the numbers, calling hours and clocks of a first touch, and caps."""

    outcomes: OutcomeTable = SHIPPED
    numbers: CadenceNumbers = CadenceNumbers()
    hours: TeamHours = SHIPPED_HOURS
    caps: Caps = NO_CAPS


SHIPPED_RULES = TeamRules()
_LEAST_MOST: Mapping[str, tuple[str, float, float]] = {
    "most_attempts": ("Most attempts", 1, 50),
    "remarket_seconds": ("Time without a response", DAY_SECONDS, 365 * DAY_SECONDS),
    "gap_seconds": ("The gap between two dials", HOUR_SECONDS, DAY_SECONDS),
    "rescue_seconds": ("The owner's time for a callback", 0.0, DAY_SECONDS),
    "touch_ahead_seconds": ("The notice before a first touch", MINUTE_SECONDS, DAY_SECONDS),
    "conversation_seconds": ("The talk that makes a conversation", 1.0, HOUR_SECONDS),
    "line_hour_dials": ("Dials of one switchboard an hour", 0, 10),
    "line_day_dials": ("Dials of one switchboard a day", 0, MOST_COUNTED),
}
COUNTS = frozenset({"most_attempts", "line_hour_dials", "line_day_dials"})
"""Those that are no lengths of time."""
"""The bounds of each number; the gap may only grow, for R3 promises every lead its 60 minutes."""


def check_rules(rules: TeamRules, before: TeamRules) -> None:
    """Refuses a version that cannot follow this one; `about` of the error names the row and column, or the number.

    Raises:
        Rejected: The sentence says what is wrong, and what to do.
    """
    check_outcomes(rules.outcomes, before.outcomes)
    check_caps(rules.caps)
    for name, (words, least, most) in _LEAST_MOST.items():
        value = getattr(rules.numbers, name)
        if not least <= value <= most:
            bounds = [f"{n:g}" if name in COUNTS else length_words(n) for n in (least, most)]
            raise Rejected(f"{words} goes from {bounds[0]} to {bounds[1]}. Type a value within that.").of(name)


def rules_text(rules: TeamRules) -> str:
    """The whole version as it is stored, JSON: what ships later changes nothing that was saved."""
    rows = [
        {field.name: getattr(outcome, field.name) for field in fields(Outcome)} for outcome in rules.outcomes.outcomes
    ]
    said = {"hours": stored_hours(rules.hours), "caps": stored_caps(rules.caps)}
    return json.dumps({"outcomes": rows, "numbers": asdict(rules.numbers), **said}, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)
def read_rules(text: str) -> TeamRules:
    """A stored version.

    Raises:
        Unreadable: Somebody else wrote it; this program would fold wrongly.
    """
    try:
        stored = json.loads(text)
        outcomes = tuple(_outcome(row) for row in stored["outcomes"])
        numbers = CadenceNumbers(**stored["numbers"])
        hours, caps = read_hours(stored.get("hours")), read_caps(stored.get("caps"))
        return TeamRules(OutcomeTable(outcomes), numbers, hours, caps)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unreadable("The team's outcomes were written by a newer CallDesk. Please update yours.") from error


def _outcome(row: Mapping[str, Any]) -> Outcome:
    return Outcome(**{**row, "klass": OutcomeClass(row["klass"]), "effect": Effect(row["effect"])})


def changed_words(after: TeamRules, before: TeamRules) -> tuple[str, ...]:
    """What a version changed, one short line each, for the history: "No answer: cool-off 4 h to 2 h"."""
    outcomes = _outcome_changes(after.outcomes, before.outcomes)
    return (*outcomes, *_number_changes(after.numbers, before.numbers), *hours_changes(after.hours, before.hours))


def _number_changes(after: CadenceNumbers, before: CadenceNumbers) -> Iterator[str]:
    for name, (words, _, _) in _LEAST_MOST.items():
        old, new = getattr(before, name), getattr(after, name)
        if old != new and name in COUNTS:
            yield f"{words}: {old} to {new}"
        elif old != new:
            yield f"{words}: {length_words(old)} to {length_words(new)}"


def _outcome_changes(after: OutcomeTable, before: OutcomeTable) -> Iterator[str]:
    for outcome in after.outcomes:
        old = before.by_code.get(outcome.code)
        if old is None:
            yield f"{outcome.label}: added"
        else:
            yield from (f"{old.label}: {said}" for said in _differences(outcome, old))


def _differences(new: Outcome, old: Outcome) -> Iterator[str]:
    if new.label != old.label:
        yield f"now “{new.label}”"
    if new.retired != old.retired:
        yield "retired" if new.retired else "offered again"
    if new.key != old.key and not new.retired:
        yield f"key {new.key or 'none'}"
    if new.cool_off_seconds != old.cool_off_seconds:
        yield f"cool-off {length_words(old.cool_off_seconds)} to {length_words(new.cool_off_seconds)}"
    for field in ("other_part", "most_repeats", "needs_reason", "needs_note", "needs_callback", "colour"):
        if getattr(new, field) != getattr(old, field):
            yield field.replace("_", " ")
