"""The call list: whom to ring next, in exact order, each row with its reason (R1, R2)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.calling import Tier
from calldesk.domain.caps import CappedDay
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.interest import CountedEvent, ScoredEvent, counted_events
from calldesk.domain.interest import interest as live_interest
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model
from calldesk.domain.scoring import Band, band_of
from calldesk.domain.standing import LeadFacts, Woke, woken
from calldesk.store.call_order import COUNT_CALLABLE, COUNT_CALLBACKS, COUNT_TOUCHES, Cursor
from calldesk.store.caps import capped_day, said_of_caps
from calldesk.store.driver import Ids
from calldesk.store.facts import IDS, lead_facts
from calldesk.store.naive import naive
from calldesk.store.ranked import Ranked, is_past, list_params, pools_of, ranked
from calldesk.store.tx import Snapshot

PAGE = 500
"""Rows the window shows at first; counts stop there too ("500+")."""


@dataclass(frozen=True, slots=True)
class CallListRow:
    """One lead of the list.

    Attributes:
        position: 1 = ring this one next.
        tier: Why it stands in its part of the list.
        score, fit, interest: 0-100, 0-40, 0-60 at the instant of the query.
        why: The reason it stands here, as a message; one without a code where nobody asked for it.
        zones: Where it may be; the first is shown as its local time.
        attempts: Dials since it became or woke as a lead.
    """

    position: int
    lead_id: LeadId
    external_id: str
    name: str
    title: str
    company: str
    city: str
    tier: Tier
    score: float
    fit: int
    interest: float
    band: Band
    why: Message
    zones: tuple[str, ...]
    attempts: int
    callback_at: Moment | None
    touch_due: Moment | None


@dataclass(frozen=True, slots=True)
class CallList:
    """A page of the list.

    Attributes:
        at: The instant it is exact for.
        rows: In order.
        callable_count, callback_count, touch_count: How many there are in all and per urgent tier, at most PAGE each.
        next_page: Where the next page begins; None = this is the end.
        opens_at: When the next lead's calling window opens, where the list is empty and that is known.
        caps: Which caps of the day are reached, or nearly, of the asker and of these lists.
    """

    at: Moment
    rows: tuple[CallListRow, ...]
    callable_count: int
    callback_count: int
    touch_count: int
    next_page: Cursor | None
    opens_at: Moment | None
    caps: tuple[Message, ...] = ()


_DETAILS = text(
    "SELECT l.lead_id, l.external_id, l.full_name, l.given_name, l.family_name, l.title, l.company, l.city, o.zones"
    " FROM lead l JOIN call_state c ON c.lead_id = l.lead_id LEFT JOIN opening_class o ON o.class_id = c.class_id"
    " WHERE l.lead_id IN :ids"
).bindparams(IDS)
_UNASKED = Message("")
_WAITING_CLASSES = text("SELECT DISTINCT class_id FROM call_bucket")


def call_list(
    snapshot: Snapshot,
    limit: int = PAGE,
    pool: PoolId | None = None,
    *,
    after: Cursor | None = None,
    brute: bool = False,
    reasons: bool = True,
) -> CallList:
    """The first `limit` rows of the list, or the page after a cursor, exact at `snapshot.now`.

    Args:
        snapshot: Its own instant counts for the first page; later pages belong to the instant of the first.
        limit: Rows wanted, >= 1.
        pool: One list; None = all.
        after: `next_page` of the page before.
        brute: Recompute everything from the facts (`--naive`); also done by itself for an instant in the past.
        reasons: Whether each row says why it stands there, which reads the events of all: most of the time of a page.
    """
    if after is not None:
        snapshot = replace(snapshot, now=after.at)
    pools = pools_of(snapshot, pool)
    past = after is None and is_past(snapshot)
    day = capped_day(snapshot, pools)
    places = (naive if brute or past else ranked)(snapshot, limit, pools, after, day=day)
    rows = _rows(snapshot, places, 0 if after is None else after.position, reasons=reasons)
    last = places[-1] if len(places) == limit else None
    more = last is not None and last.tier is Tier.SCORE and not past
    counts = _counted(places) if past else _counts(snapshot, pools, day)
    return CallList(
        at=snapshot.now,
        rows=rows,
        callable_count=min(counts.callable, PAGE),
        callback_count=counts.callbacks,
        touch_count=counts.touches,
        next_page=replace(last.cursor, at=snapshot.now, position=rows[-1].position) if more and last else None,
        opens_at=None if places else _opens_at(snapshot),
        caps=said_of_caps(snapshot, day),
    )


class _Counts(NamedTuple):
    """How many there are in all and per urgent tier; none counts further than a page."""

    callable: int
    callbacks: int
    touches: int


def _counted(places: list[Ranked]) -> _Counts:
    tiers = Counter(place.tier for place in places)
    return _Counts(len(places), tiers[Tier.CALLBACK], tiers[Tier.FIRST_TOUCH])


def _counts(snapshot: Snapshot, pools: tuple[PoolId, ...], day: CappedDay) -> _Counts:
    params = list_params(snapshot, pools, day=day) | {"most": PAGE}
    conn = snapshot.conn
    callbacks: int = conn.execute(COUNT_CALLBACKS, params).scalar_one()
    touches: int = conn.execute(COUNT_TOUCHES, params).scalar_one()
    others: int = conn.execute(COUNT_CALLABLE, params).scalar_one()  # first touches are among them
    capped = tuple(pool for pool in pools if day.reasons(pool))
    apart: int = conn.execute(COUNT_TOUCHES, params | {"pools": Ids(capped)}).scalar_one() if capped else 0
    return _Counts(callbacks + others + apart, callbacks, touches)


def _opens_at(snapshot: Snapshot) -> Moment | None:
    calendar = snapshot.rules.calendar
    waiting = snapshot.conn.execute(_WAITING_CLASSES).scalars()
    openings = [calendar.opens_at(class_id, snapshot.now) for class_id in waiting]
    return min((at for at in openings if at is not None and at > snapshot.now), default=None)


def _rows(snapshot: Snapshot, places: list[Ranked], before: int, *, reasons: bool) -> tuple[CallListRow, ...]:
    return tuple(
        row
        for start in range(0, len(places), PAGE)
        for row in _chunk_rows(snapshot, places[start : start + PAGE], before + start, reasons=reasons)
    )


def _chunk_rows(snapshot: Snapshot, places: list[Ranked], before: int, *, reasons: bool) -> Iterator[CallListRow]:
    ids = [place.lead_id for place in places]
    facts = lead_facts(snapshot, ids, snapshot.now) if reasons else {}
    details = {row.lead_id: row for row in snapshot.conn.execute(_DETAILS, {"ids": ids})}
    model = snapshot.rules.version_at(snapshot.now).model
    for position, place in enumerate(places, before + 1):
        lead = details[place.lead_id]
        interest, fit = _split(place, model, snapshot.now)
        yield CallListRow(
            position=position,
            lead_id=place.lead_id,
            external_id=lead.external_id or "",
            name=shown_name(lead.full_name, lead.given_name, lead.family_name, lead.company),
            title=lead.title,
            company=lead.company,
            city=lead.city,
            tier=place.tier,
            score=place.score,
            fit=fit,
            interest=interest,
            band=band_of(place.score, model.bands),
            why=_why(snapshot, place, facts[place.lead_id], model, fit) if reasons else _UNASKED,
            zones=tuple((lead.zones or "").split()),
            attempts=place.attempts,
            callback_at=place.moment if place.tier is Tier.CALLBACK else None,
            touch_due=place.moment if place.tier is Tier.FIRST_TOUCH else None,
        )


def _split(place: Ranked, model: Model, now: Moment) -> tuple[float, int]:
    from_events = live_interest(place.key, now, model)
    return from_events, round(place.score - from_events)


def shown_name(full: str, given: str, family: str, company: str = "") -> str:
    """The name a person is called by on screen; the company where there is no name."""
    return full.strip() or f"{given} {family}".strip() or company


def _why(snapshot: Snapshot, place: Ranked, facts: LeadFacts, model: Model, fit: int) -> Message:
    # Only who has done something twice and was not dialled since can have woken: most rows need no fold.
    woke = woken(facts, snapshot.rules.cadence) if not place.attempts and len(facts.events) > 1 else None
    return why_here(place, facts.events, woke, model, snapshot.now, fit)


def why_here(
    place: Ranked, events: Sequence[ScoredEvent], woke: Woke | None, model: Model, now: Moment, fit: int
) -> Message:
    """The one reason a row shows: its promise, what woke it, its clock, or the event that counts most."""
    if place.tier is Tier.CALLBACK:
        return Message.of("why_callback", callback_at=place.moment)
    if woke is not None:
        return woke_message("why_woke", woke, now)
    if place.tier is Tier.FIRST_TOUCH:
        code = "why_first_touch" if place.moment > now else "why_late_touch"
        return Message.of(code, touch_due_at=place.moment)
    counted = counted_events(events, model)
    if not counted:
        return Message.of("why_fit", fit=fit)
    return _best_event(counted, model, now)


def woke_message(code: str, woke: Woke, now: Moment) -> Message:
    """What woke a lead, as `woke` or as the reason of a row."""
    return Message.of(code, kind=woke.kind, label=woke.kind.replace("_", " "), age_seconds=now - woke.at)


def _best_event(counted: list[CountedEvent], model: Model, now: Moment) -> Message:
    best = max(counted, key=lambda c: c.added * 2.0 ** ((c.event.at - now) / model.half_life_seconds)).event
    alike = [c.event for c in counted if c.event.kind == best.kind]
    latest_at = max(event.at for event in alike)
    said: dict[str, str | float] = {"kind": best.kind, "label": best.kind.replace("_", " "), "value": best.value}
    said["age_seconds"] = now - latest_at
    if len(alike) == 1:
        return Message.of("why_event", **said)
    return Message.of("why_events", more=len(alike) - 1, **said)
