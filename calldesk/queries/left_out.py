"""Who is not on the call list now, counted by the first reason why not, and the leads behind each count (R2)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from calldesk.domain.calling import reasons_not
from calldesk.domain.caps import LIST_CAP, PERSON_CAP, CappedDay
from calldesk.domain.ids import ClassId, LeadId, PoolId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.store.caps import capped_day
from calldesk.store.facts import profiles
from calldesk.store.left_out import (
    HOURS,
    LEFT_BY_DATE,
    UNSURE,
    counts,
    first_ids,
    ids_left_to_caps,
    left_to_caps,
    unsure,
)
from calldesk.store.naive import asking_with_caps, recomputed
from calldesk.store.ranked import is_past
from calldesk.store.tx import Snapshot

MOST_LEFT_OUT = 50
"""So many leads of one reason are shown; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many leads are not on the list for one first reason.

    Attributes:
        code: The code of the reason, as `why` gives it first.
        count: How many, >= 1.
        first_at: When the first of them is free of it, and of what else it waits for; None where no time frees anybody.
    """

    code: str
    count: int
    first_at: Moment | None = None


@dataclass(frozen=True, slots=True)
class LeadLeftOut:
    """A lead that is not on the list, with its first reason; lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    company: str
    reason: Message


def left_out(snapshot: Snapshot) -> tuple[LeftOut, ...]:
    """The reasons, the most frequent first and names last; with the list itself they make up everybody.

    Two scans of the stored rows: 0.5 s at 1,000,000 leads in a file, 0.8 s where many wait to be swept. At a past
    instant everybody's facts are read.
    """
    many: dict[str, int] = defaultdict(int)
    first: dict[str, Moment] = {}
    for code, count, at in _by_hand(snapshot) if is_past(snapshot) else _by_sql(snapshot):
        many[code] += count
        if at:
            first[code] = min(first.get(code, at), at)
    found = (LeftOut(code, count, first.get(code)) for code, count in many.items() if count)
    return tuple(sorted(found, key=lambda one: (one.code == "state_name", -one.count, one.code)))


def leads_left_out(snapshot: Snapshot, code: str, limit: int = MOST_LEFT_OUT) -> tuple[LeadLeftOut, ...]:
    """The first leads of one reason: the soonest free first, else the last dialled.

    Args:
        snapshot: Where and when to look.
        code: As `left_out` gives it; an unknown one has no leads.
        limit: How many, >= 1.
    """
    if is_past(snapshot):
        ids = [lead_id for lead_id, reason in _first_reasons(snapshot) if reason.code == code][:limit]
    else:
        ids = _ids(snapshot, code, limit)
    reasons = dict(_first_reasons(snapshot, ids)) if ids else {}
    people = profiles(snapshot.conn, ids)
    return tuple(_named(lead_id, people[lead_id], reasons[lead_id]) for lead_id in ids if lead_id in reasons)


def _named(lead_id: LeadId, person: Mapping[str, str], reason: Message) -> LeadLeftOut:
    company = person["company"]
    name = shown_name(person["full_name"], person["given_name"], person["family_name"], company)
    return LeadLeftOut(lead_id, name, company, reason)


_Counted = Iterator[tuple[str, int, Moment | None]]


def _by_sql(snapshot: Snapshot) -> _Counted:
    calendar = snapshot.rules.calendar
    opened = calendar.open_classes(snapshot.now)
    found = counts(snapshot)
    for one in found:
        if one.code == HOURS:
            if one.class_id not in opened:
                opens_at = calendar.opens_at(one.class_id, snapshot.now)
                yield _hours_code(opens_at), one.many, opens_at
        elif one.code != UNSURE:
            yield one.code, one.many, one.first_at
    if any(one.code == UNSURE for one in found):
        yield from _by_hand(snapshot, unsure(snapshot))
    day = capped_day(snapshot, snapshot.rules.pools)
    for code, pools in _capped(snapshot, day).items():
        yield code, left_to_caps(snapshot, pools), day.until_at


def _capped(snapshot: Snapshot, day: CappedDay) -> Mapping[str, Sequence[PoolId]]:
    """The lists with a reached cap, by the first reason of their leads."""
    found: dict[str, list[PoolId]] = defaultdict(list)
    for pool in snapshot.rules.pools:
        for reason in day.reasons(pool)[:1]:
            found[reason.code].append(pool)
    return found


def _by_hand(snapshot: Snapshot, ids: Sequence[LeadId] | None = None) -> _Counted:
    for _, reason in _first_reasons(snapshot, ids):
        said = dict(reason.args)
        ends = (said.get(name) for name in ("until_at", "callback_at", "opens_at"))
        free_at = next((float(at) for at in ends if at is not None), None)
        if free_at is not None and reason.code == "callback_of_another":
            free_at += snapshot.rules.cadence.rescue_seconds
        yield reason.code, 1, free_at


def _hours_code(opens_at: Moment | None) -> str:
    return "hours_unknown" if opens_at is None else "outside_hours"


def _first_reasons(snapshot: Snapshot, ids: Sequence[LeadId] | None = None) -> Iterator[tuple[LeadId, Message]]:
    """The first reason of each of these leads (or all) that is not on the list, from its facts."""
    day = capped_day(snapshot, snapshot.rules.pools)
    for lead in recomputed(snapshot, ids):
        asking = asking_with_caps(snapshot, lead, day)
        reasons = reasons_not(lead.standing, lead.lease, asking, snapshot.rules.cadence)
        if reasons:
            yield lead.lead_id, reasons[0]


def _ids(snapshot: Snapshot, code: str, limit: int) -> list[LeadId]:
    if code in LEFT_BY_DATE:
        also = [lead_id for lead_id, reason in _first_reasons(snapshot, unsure(snapshot)) if reason.code == code]
        return first_ids(snapshot, code, limit, also)
    if code in {"outside_hours", "hours_unknown"}:
        return first_ids(snapshot, HOURS, limit, classes=_classes(snapshot, code, limit))
    if code in {LIST_CAP, PERSON_CAP}:
        capped = _capped(snapshot, capped_day(snapshot, snapshot.rules.pools))
        return ids_left_to_caps(snapshot, capped.get(code, ()), limit)
    return first_ids(snapshot, code, limit)


def _classes(snapshot: Snapshot, code: str, limit: int) -> list[ClassId]:
    """The classes that open next and hold so many leads between them, in the order of their opening."""
    calendar = snapshot.rules.calendar
    opened = calendar.open_classes(snapshot.now)
    many: dict[ClassId, int] = defaultdict(int)
    for one in counts(snapshot):
        if one.code == HOURS and one.class_id not in opened:
            many[one.class_id] += one.many
    opens = {class_id: calendar.opens_at(class_id, snapshot.now) for class_id, count in many.items() if count}
    wanted = [class_id for class_id, at in opens.items() if _hours_code(at) == code]
    wanted.sort(key=lambda class_id: (opens[class_id] or 0.0, class_id))
    enough: list[ClassId] = []
    held = 0
    for class_id in wanted:
        if held >= limit:
            break
        enough.append(class_id)
        held += many[class_id]
    return enough
