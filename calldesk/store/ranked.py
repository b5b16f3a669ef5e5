"""The ordered leads that may be called now: by SQL at any size, or by brute force from the facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from calldesk.domain.calling import TIER_ORDER, Tier
from calldesk.domain.caps import CappedDay
from calldesk.domain.ids import ClassId, LeadId, PoolId
from calldesk.domain.moments import Moment
from calldesk.store.call_order import (
    BY_CALLBACK,
    BY_TOUCH,
    COUNT_BEFORE,
    COUNT_LATE,
    FEW_LATE,
    SHORT_PAGE,
    Cursor,
    Shape,
    by_score,
    page_at_once,
    score_params,
)
from calldesk.store.caps import capped_day
from calldesk.store.driver import Ids, driver_rows, is_postgres
from calldesk.store.guesses import Found, Page
from calldesk.store.state_clock import latest_state_at
from calldesk.store.tx import Snapshot

FEW_TOUCHES = 14
"""Up to so many first touches are taken out of a short page by asking for as many more."""
ALL = 2**62
"""As many rows as there are."""
NOTHING_CAPPED = CappedDay()


@dataclass(frozen=True, slots=True)
class Ranked:
    """One place of the list: what orders it, and its score at the instant of the query."""

    tier: Tier
    moment: Moment
    lead_id: LeadId
    key: float
    attempts: int
    last_attempt_at: Moment
    score: float

    @property
    def order(self) -> tuple[float, ...]:
        """Sorts ascending into the list's order (R2)."""
        by_score = -self.score if self.tier is Tier.SCORE else 0.0
        ties = (-self.key, self.attempts, self.last_attempt_at, self.lead_id)
        return (TIER_ORDER[self.tier], self.moment, by_score, *ties)

    @property
    def cursor(self) -> Cursor:
        """Where the next page of the score tier begins."""
        return Cursor(self.score, self.key, self.attempts, self.last_attempt_at, self.lead_id)

    def comes_after(self, row: Cursor) -> bool:
        """Whether a place of the score tier stands behind this row."""
        last = (-row.score, -row.key, row.attempts, row.last_attempt_at, row.lead_id)
        return self.order[2:] > last


def pools_of(snapshot: Snapshot, pool: PoolId | None = None) -> tuple[PoolId, ...]:
    """The lists that are asked for: one, or all."""
    return (pool,) if pool is not None else snapshot.rules.pools


def is_past(snapshot: Snapshot) -> bool:
    """Whether the stored state cannot answer: something newer was written, or another model holds then (R15)."""
    # No fact is written before its own time, so the clock of the state covers all facts.
    if not snapshot.is_live and snapshot.now < latest_state_at(snapshot.conn):
        return True
    return snapshot.rules.is_past or snapshot.rules.version_at(snapshot.now) is not snapshot.rules.applied


def list_params(
    snapshot: Snapshot,
    pools: Sequence[PoolId],
    open_classes: Sequence[ClassId] | None = None,
    *,
    day: CappedDay = NOTHING_CAPPED,
) -> dict[str, object]:
    """What the list's SQL needs to know of this instant, and of the caps of its day."""
    model, cadence = snapshot.rules.applied.model, snapshot.rules.cadence
    opened = snapshot.rules.calendar.open_classes(snapshot.now) if open_classes is None else open_classes
    return {
        "now": snapshot.now,
        **score_params(snapshot.now, model.half_life_seconds, model.interest_scale),
        "me": snapshot.user,
        "away": Ids(sorted(snapshot.rules.away_for(snapshot.user, snapshot.now))),
        "rescue": cadence.rescue_seconds,
        "ahead": cadence.touch_ahead_seconds,
        "lease": cadence.lease_seconds,
        "pools": Ids(pools),
        "scored": Ids(day.scored(pools)),
        "open": Ids(sorted(opened)),
    }


class Unsettled(Exception):
    """Two steps of fit passed unseen, so the answer would be a bound; the desk settles these leads and repeats.

    Attributes:
        ids: The leads to fold again, profile included.
    """

    def __init__(self, ids: tuple[LeadId, ...]) -> None:
        super().__init__(f"{len(ids)} leads to settle")
        self.ids = ids


def ranked(
    snapshot: Snapshot,
    limit: int,
    pools: Sequence[PoolId],
    after: Cursor | None = None,
    *,
    few_late: int = FEW_LATE,
    day: CappedDay | None = None,
) -> list[Ranked]:
    """The first `limit` places, or those of the score tier after a cursor, by SQL.

    Args:
        snapshot: At the instant asked about; a later page belongs to the instant of the first.
        limit: Places wanted.
        pools: The lists.
        after: The last place of the page before, which stood in the score tier.
        few_late: So many rows past their `valid_until` are still simply read.
        day: The caps of its day; None = they are asked for.

    Raises:
        Unsettled: Two steps of fit passed unseen for leads near the top.
    """
    day = capped_day(snapshot, pools) if day is None else day
    params = list_params(snapshot, pools, day=day)
    if is_postgres(snapshot.conn) and after is None and limit + FEW_TOUCHES <= SHORT_PAGE:
        at_once = _at_once(snapshot, limit, _Asked(pools, day, few_late))
        if at_once is not None:
            return at_once
    callbacks = [] if after else _read(snapshot, BY_CALLBACK.text, params | {"k": limit})
    touches = _read(snapshot, BY_TOUCH.text, params | {"k": ALL if after else limit - len(callbacks)})
    urgent = callbacks + ([] if after else touches)
    if len(urgent) >= limit:
        return urgent
    ((late,),) = driver_rows(snapshot.conn, COUNT_LATE.text, params)
    # First touches stand in the score tier's index too and are taken out of its answer, on every page.
    wanted = min(limit + len(touches), ALL)
    shape = Shape(is_postgres(snapshot.conn), late >= few_late, after is not None, wanted > SHORT_PAGE)
    rest = _read(snapshot, by_score(shape), params | _start(after) | {"k": wanted})
    elsewhere = {row.lead_id for row in touches}
    return (urgent + [row for row in rest if row.lead_id not in elsewhere])[:limit]


class _Asked(NamedTuple):
    """The same of both tries at a short page: the lists, the caps of the day, and how many late rows are few."""

    pools: Sequence[PoolId]
    day: CappedDay
    few_late: int

    @property
    def page(self) -> Page:
        """What is guessed about: the lists whose leads stand there for their score."""
        return Page(SHORT_PAGE, self.day.scored(self.pools))


def _at_once(snapshot: Snapshot, limit: int, asked: _Asked) -> list[Ranked] | None:
    """A short first page in one statement; None where many rows are out of date, or many first touches run out.

    Rows above a guessed score are the list's exact beginning; where they are too few, the fence is looked for.
    """
    guess = guess_of(snapshot, asked.page)
    page = _page(snapshot, asked, guess) if guess is not None else None
    if page is None or len(page) < limit:
        page = _page(snapshot, asked, None)
    return page[:limit] if page is not None else None


def guess_of(snapshot: Snapshot, page: Page) -> float | None:
    """The score that this page probably reaches now; None = nothing is known."""
    return snapshot.rules.guesses.score(page, snapshot.now, snapshot.rules.applied.model.half_life_seconds)


def _page(snapshot: Snapshot, asked: _Asked, guess: float | None) -> list[Ranked] | None:
    """The first SHORT_PAGE places, or as many of them as are above the guess."""
    is_guessed = guess is not None
    known = list_params(snapshot, asked.pools, day=asked.day)
    params = known | {"k": SHORT_PAGE, **({"guess": guess} if is_guessed else {})}
    found = driver_rows(snapshot.conn, page_at_once(guessed=is_guessed), params)
    places = _places([row[2:] for row in found])
    touches = {place.lead_id for place in places if place.tier is Tier.FIRST_TOUCH}
    if len(touches) > FEW_TOUCHES or (found and found[0][0] >= asked.few_late):
        return None
    scores = [place.score for place in places if place.tier is Tier.SCORE]
    reached = Found(snapshot.now, len(scores), max(scores, default=0.0), min(scores, default=0.0))
    snapshot.rules.guesses.learn(asked.page, reached, guess)
    kept = [place for place in places if place.tier is not Tier.SCORE or place.lead_id not in touches]
    return sorted(kept, key=lambda place: place.order)


def position_of(snapshot: Snapshot, place: Ranked, pools: Sequence[PoolId]) -> int:
    """Where a place that is on the list stands in it, 1 = first.

    Raises:
        Unsettled: Two steps of fit passed unseen for leads before it.
    """
    day = capped_day(snapshot, pools)
    params = list_params(snapshot, pools, day=day)
    urgent = [row for by in (BY_CALLBACK, BY_TOUCH) for row in _read(snapshot, by.text, params | {"k": ALL})]
    if place.tier is not Tier.SCORE:
        return 1 + sum(1 for row in urgent if row.order < place.order)
    found = snapshot.conn.execute(COUNT_BEFORE, params | _start(place.cursor)).one()
    if found.unsure:
        every = ranked(snapshot, ALL, pools, day=day)
        return 1 + next(number for number, row in enumerate(every) if row.lead_id == place.lead_id)
    return 1 + len(urgent) + int(found.before)


def _start(after: Cursor | None) -> dict[str, object]:
    if after is None:
        return {}
    score = {"cs": after.score, "ck": after.key}
    return {**score, "ca": after.attempts, "cl": after.last_attempt_at, "cid": after.lead_id}


def _read(snapshot: Snapshot, statement: str, params: dict[str, object]) -> list[Ranked]:
    return _places(driver_rows(snapshot.conn, statement, params))


def _places(found: Sequence[tuple[Any, ...]]) -> list[Ranked]:
    unsure = tuple(LeadId(row[2]) for row in found if row[-1])
    if unsure:
        raise Unsettled(unsure)
    return [
        Ranked(Tier(tier), at, LeadId(lead), key, attempts, last_at, score)
        for tier, at, lead, key, attempts, last_at, score, _ in found
    ]
