"""The two clocks of first touches: arrival to assignment, and assignment to the first dial (R6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from calldesk.domain.first_touch import FirstTouch, assigned
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.lead_facts import LeadFacts
from calldesk.domain.moments import Moment
from calldesk.domain.standing import first_touches, stand
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.facts import lead_facts, profiles
from calldesk.store.tx import Snapshot

CHUNK = 1000
_ARRIVED = """SELECT DISTINCT lead_id FROM event WHERE happened_at >= :from_at AND happened_at < :to_at
AND happened_at <= :now AND kind <> 'conversation' ORDER BY lead_id"""
_TAKEN = f"""SELECT lead_id, happened_at, by_user FROM assignment
WHERE lead_id {IN_IDS} AND happened_at <= :now ORDER BY lead_id, happened_at, assignment_id"""


@dataclass(frozen=True, slots=True)
class Touch:
    """A lead that came, or woke, and how long it waited; business hours where it is, holidays left out.

    Attributes:
        at: When it came.
        to_assignment_seconds: Until somebody took it up; until now where nobody has.
        to_dial_seconds: From then to the first dial; until now where nobody has dialled. None = nobody took it up.
        is_open: Nobody has dialled it yet.
        is_dialled: Somebody has; one that went to marketing undialled is neither.
        by: Who took it up.
        clock: Which clock its deadline goes by (R6).
    """

    lead_id: LeadId
    at: Moment
    campaign: str
    source: str
    to_assignment_seconds: float
    to_dial_seconds: float | None
    is_open: bool
    by: UserId | None
    clock: str
    is_dialled: bool


def touches(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Iterator[Touch]:
    """Every first touch that began in [from_at, to_at), folded from the facts; some 5,000 leads a second."""
    asked = {"from_at": from_at, "to_at": to_at, "now": snapshot.now}
    ids = [LeadId(lead_id) for (lead_id,) in driver_rows(snapshot.conn, _ARRIVED, asked)]
    for start in range(0, len(ids), CHUNK):
        yield from _of_these(snapshot, ids[start : start + CHUNK], from_at, to_at)


def _of_these(snapshot: Snapshot, ids: Sequence[LeadId], from_at: Moment, to_at: Moment) -> Iterator[Touch]:
    people = profiles(snapshot.conn, ids)
    taken = _taken(snapshot, ids)
    for lead_id, facts in lead_facts(snapshot, ids, snapshot.now).items():
        found = [one for one in first_touches(facts, snapshot.rules.cadence) if from_at <= one.at < to_at]
        class_id = stand(facts, snapshot.rules.cadence, snapshot.rules.calendar).class_id if found else 0
        for one in found:
            who = assigned(one, taken.get(lead_id, ()))
            waits = _waits(snapshot, one, class_id or _any_class(facts), who[0] if who else None)
            is_open = one.dialled_at is None and one.ended_at is None
            profile = people[lead_id]
            by = UserId(who[1]) if who else None
            of = (lead_id, one.at, profile["campaign"], profile["source"])
            yield Touch(*of, *waits, is_open, by, one.clock, one.dialled_at is not None)


def _taken(snapshot: Snapshot, ids: Sequence[LeadId]) -> dict[LeadId, list[tuple[Moment, int]]]:
    if not snapshot.keeps_touches:
        return {}
    rows = driver_rows(snapshot.conn, _TAKEN, {"ids": ids_param(ids), "now": snapshot.now})
    return {LeadId(of): [(at, by) for _, at, by in group] for of, group in groupby(rows, itemgetter(0))}


def _any_class(facts: LeadFacts) -> int:
    """Where it is, though no number of it may be rung any more."""
    return next((phone.class_id for phone in facts.phones), 0)


def _waits(snapshot: Snapshot, one: FirstTouch, class_id: int, taken_at: Moment | None) -> tuple[float, float | None]:
    calendar = snapshot.rules.calendar
    ends = [at for at in (one.dialled_at, one.ended_at) if at is not None]
    end_at = min(ends, default=snapshot.now)
    first = calendar.business_seconds(class_id, one.at, end_at if taken_at is None else taken_at)
    return first, None if taken_at is None else calendar.business_seconds(class_id, taken_at, end_at)
