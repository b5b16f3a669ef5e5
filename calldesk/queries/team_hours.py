"""Calling hours and clocks of a first touch as they stand: the shipped table, the team's rows over it, and whose."""

from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.domain.hours import HoursRow, HoursTable
from calldesk.domain.moments import Moment
from calldesk.domain.team_hours import OwnHours, TeamHours, law_of
from calldesk.queries.team_rules import RulesChange, RulesNow, rules_now
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class HoursLine:
    """The row in force at a place.

    Attributes:
        place: `US-FL`, `US`, or `*` for every other country.
        law: The shipped row that holds there without the team's.
        own: The team's; None = the shipped one is in force.
        by, at: Who saved the team's as it is, and when; "" and None where there is none.
    """

    place: str
    law: HoursRow
    own: OwnHours | None = None
    by: str = ""
    at: Moment | None = None


@dataclass(frozen=True, slots=True)
class HoursNow:
    """What is in force.

    Attributes:
        now: The whole version that the hours are a part of.
        table: The shipped table, under the team's rows.
        lines: Every row, by place; all other countries first.
        last: The newest version that changed any of it; None = all is as shipped.
    """

    now: RulesNow
    table: HoursTable
    lines: tuple[HoursLine, ...]
    last: RulesChange | None


def hours_now(snapshot: Snapshot) -> HoursNow:
    """The hours of every place that has a row, and what may be done with them."""
    now, table = rules_now(snapshot), snapshot.rules.hours
    own, whose = now.rules.hours.by_place, _whose(snapshot, now)
    lines = [
        HoursLine(place, law_of(table, place), own.get(place), *whose.get(place, ("", None)))
        for place in sorted({*(table.law or table.rows), *own})
    ]
    return HoursNow(now, table, tuple(lines), _last(snapshot, now))


def _last(snapshot: Snapshot, now: RulesNow) -> RulesChange | None:
    hours = [TeamHours(), *(version.rules.hours for version in snapshot.rules.team or ())]
    changed = zip(now.history, zip(reversed(hours[1:]), reversed(hours[:-1]), strict=True), strict=True)
    return next((told for told, (after, before) in changed if after != before), None)


def _whose(snapshot: Snapshot, now: RulesNow) -> Mapping[str, tuple[str, Moment]]:
    """By place, in which version its row became what it is: who saved that, and when."""
    found: dict[str, tuple[str, Moment]] = {}
    before = TeamHours()
    for version, told in zip(snapshot.rules.team or (), reversed(now.history), strict=True):
        changed = set(version.rules.hours.rows) - set(before.rows)
        found.update({place: (told.by, told.at) for place, _ in changed})
        before = version.rules.hours
    return {place: who for place, who in found.items() if place in before.by_place}
