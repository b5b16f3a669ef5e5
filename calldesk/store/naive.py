"""The call list by brute force: score, hours and state of every lead recomputed from its facts in plain Python."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import text

from calldesk.domain.calling import Asking, Lease, Tier, reasons_not, tier
from calldesk.domain.caps import CappedDay
from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId, PoolId, UserId
from calldesk.domain.interest import live_score
from calldesk.domain.messages import Message
from calldesk.domain.scoring import fold_key
from calldesk.domain.standing import LeadFacts, Standing, stand
from calldesk.store.call_order import Cursor
from calldesk.store.call_state import CHUNK
from calldesk.store.caps import capped_day
from calldesk.store.driver import IN_IDS, driver_reads, ids_param
from calldesk.store.facts import PROFILES, lead_facts, profiles_of
from calldesk.store.ranked import Ranked
from calldesk.store.rules import Rules
from calldesk.store.tx import Snapshot

_NEXT_IDS = text("SELECT lead_id FROM lead WHERE lead_id > :after ORDER BY lead_id LIMIT :chunk")
_HELD = f"SELECT lead_id, pool_id, claimed_by, claimed_at, lease_until FROM call_state WHERE lead_id {IN_IDS}"


@dataclass(frozen=True, slots=True)
class Recomputed:
    """One lead as its facts say it stands at the instant.

    Attributes:
        profile: What fit rules see: every kept column by its name.
    """

    lead_id: LeadId
    pool_id: PoolId
    profile: Mapping[str, str]
    facts: LeadFacts
    standing: Standing
    lease: Lease
    fit: int
    key: float
    score: float


def recomputed(snapshot: Snapshot, ids: Sequence[LeadId] | None = None) -> Iterator[Recomputed]:
    """Every lead (or these) from its facts up to `snapshot.now`, by the model in force then; 1,000 at a time (R15)."""
    for chunk in lead_chunks(snapshot) if ids is None else [ids]:
        yield from _recompute(snapshot, chunk)


def lead_chunks(snapshot: Snapshot) -> Iterator[Sequence[LeadId]]:
    """The ids of all people in order, 1,000 at a time."""
    last = 0
    while found := snapshot.conn.execute(_NEXT_IDS, {"after": last, "chunk": CHUNK}).scalars().all():
        yield [LeadId(lead_id) for lead_id in found]
        last = found[-1]


def _recompute(snapshot: Snapshot, ids: Sequence[LeadId]) -> Iterator[Recomputed]:
    now, rules = snapshot.now, snapshot.rules
    model = rules.version_at(now).model
    known = {"ids": ids_param(ids)}
    rows, found = driver_reads(snapshot.conn, (_HELD, known), (PROFILES, known))
    held, seen = {row[0]: row[1:] for row in rows}, profiles_of(found)
    for lead_id, facts in lead_facts(snapshot, ids, now).items():
        pool_id, claimed_by, claimed_at, lease_until = held[lead_id]
        fit = fit_at(fit_steps(seen[lead_id], model), now)
        key = fold_key(facts.events, model)
        yield Recomputed(
            lead_id=lead_id,
            pool_id=PoolId(pool_id),
            profile=seen[lead_id],
            facts=facts,
            standing=stand(facts, rules.cadence, rules.calendar),
            lease=Lease(UserId(claimed_by or 0), claimed_at, lease_until),
            fit=fit,
            key=key,
            score=live_score(fit, key, now, model),
        )


def naive(
    snapshot: Snapshot,
    limit: int,
    pools: Sequence[PoolId],
    after: Cursor | None = None,
    *,
    day: CappedDay | None = None,
) -> list[Ranked]:
    """The first `limit` places, or those of the score tier after a cursor, by brute force."""
    day = capped_day(snapshot, pools) if day is None else day
    mine = (lead for lead in recomputed(snapshot) if lead.pool_id in pools)
    places = (place for lead in mine if (place := _place(snapshot, lead, day.reasons(lead.pool_id))))
    if after is not None:
        places = (place for place in places if place.tier is Tier.SCORE and place.comes_after(after))
    return heapq.nsmallest(limit, places, key=lambda place: place.order)


def in_list_order(snapshot: Snapshot, ids: Sequence[LeadId]) -> list[LeadId]:
    """These leads in the list's order (R2), whether they may be called or not."""
    places = [_as_if_listed(snapshot, lead) for lead in recomputed(snapshot, ids)]
    return [place.lead_id for place in sorted(places, key=lambda place: place.order)]


def _place(snapshot: Snapshot, lead: Recomputed, caps: tuple[Message, ...]) -> Ranked | None:
    asking = replace(asking_of(snapshot, lead.standing), caps=caps)
    blocked = reasons_not(lead.standing, lead.lease, asking, snapshot.rules.cadence)
    return None if blocked else _as_if_listed(snapshot, lead)


def _as_if_listed(snapshot: Snapshot, lead: Recomputed) -> Ranked:
    standing = lead.standing
    kind, moment = tier(standing, asking_of(snapshot, standing), snapshot.rules.cadence)
    return Ranked(kind, moment, lead.lead_id, lead.key, standing.attempts, standing.last_attempt_at, lead.score)


def asking_with_caps(snapshot: Snapshot, lead: Recomputed, day: CappedDay) -> Asking:
    """The asker's question about this lead, with its next opening and the caps of the day."""
    return replace(asking_of(snapshot, lead.standing, with_opening=True), caps=day.reasons(lead.pool_id))


def asking_of(
    snapshot: Snapshot, standing: Standing, rules: Rules | None = None, *, with_opening: bool = False
) -> Asking:
    """The asker's question about this lead, by other rules where given; the next opening only where it is said."""
    calendar = (rules or snapshot.rules).calendar
    opened = calendar.is_open(standing.class_id, snapshot.now)
    opens_at = calendar.opens_at(standing.class_id, snapshot.now) if with_opening and not opened else None
    away = snapshot.rules.away_for(snapshot.user, snapshot.now) if standing.callback_at is not None else frozenset()
    return Asking(snapshot.now, snapshot.user, opened, opens_at, away)
