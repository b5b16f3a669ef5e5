"""The derived row of each person: folded from its facts whenever one of them changes; one path, no incremental twin.

Invariants (reference/performance.md): `ready` means active, no callback pending and free when it was set; every
statement that moves a row out of that clears it; a bucket row with fit_up >= every fit of its leads exists before the
transaction that puts a lead there commits.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.fit import fit_steps
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.score_model import Model
from calldesk.domain.scoring import fold_key
from calldesk.domain.standing import Standing, State, stand
from calldesk.store.driver import IN_IDS, driver_reads, driver_rows, driver_write, driver_writes, ids_param, is_postgres
from calldesk.store.facts import lead_facts, profiles
from calldesk.store.rules import COUNT_TEAM, RulesMoved
from calldesk.store.tx import Snapshot, Tx

CHUNK = 1000

_STANDING = (
    "class_id",
    "key",
    "attempts",
    "last_attempt_at",
    "state",
    "due_at",
    "remarket_at",
    "callback_at",
    "callback_by",
    "touch_due",
    "touch_end",
)
FIT = ("fit", "fit_until", "fit_next", "fit_next_until", "fit_up")


_NO_PROMISE = "CAST(:callback_at AS double precision) IS NULL"  # PostgreSQL wants to know the type of a bare NULL


def _assign(names: Sequence[str]) -> str:
    return ", ".join(f"{name} = :{name}" for name in names)


def _ready_of(prefix: str) -> str:
    """Ready, judged by the new values and by the lease that is there."""
    free = f"greatest(:due_at, {prefix}lease_until) <= :now"
    return f"CASE WHEN :state = 0 AND {_NO_PROMISE} AND {free} AND :remarket_at > :now THEN 1 ELSE 0 END"


_PUT_STANDING = f"UPDATE call_state SET {_assign(_STANDING)}, ready = ({_ready_of('')}) WHERE lead_id = :lead_id"
_ALL = ("lead_id", "pool_id", *_STANDING, *FIT)
_PUT_ALL = (
    f"INSERT INTO call_state ({', '.join(_ALL)}, ready) VALUES ({', '.join(':' + n for n in _ALL)},"
    f" CASE WHEN :state = 0 AND {_NO_PROMISE} AND :due_at <= :now AND :remarket_at > :now THEN 1 ELSE 0 END)"
    f" ON CONFLICT (lead_id) DO UPDATE SET pool_id = excluded.pool_id, {_assign((*_STANDING, *FIT))},"
    f" ready = ({_ready_of('call_state.')})"
)
_POOLS = f"SELECT lead_id, pool_id FROM lead WHERE lead_id {IN_IDS}"
_NEXT = (*FIT, "key")
PUT_NEXT = text(
    f"INSERT INTO next_state (lead_id, {', '.join(_NEXT)}) VALUES (:lead_id, {', '.join(':' + n for n in _NEXT)})"
    f" ON CONFLICT (lead_id) DO UPDATE SET {_assign(_NEXT)}"
)
_HOLD = f"SELECT lead_id FROM call_state WHERE lead_id {IN_IDS} ORDER BY lead_id FOR UPDATE"
_BUCKETS = (
    "INSERT INTO call_bucket (pool_id, class_id, fit, fit_up)"
    f" SELECT pool_id, class_id, fit, max(fit_up) FROM call_state c WHERE lead_id {IN_IDS} AND NOT EXISTS (SELECT 1"
    " FROM call_bucket b WHERE b.pool_id = c.pool_id AND b.class_id = c.class_id AND b.fit = c.fit"
    " AND b.fit_up >= c.fit_up) GROUP BY 1, 2, 3"
    " ON CONFLICT (pool_id, class_id, fit) DO UPDATE SET fit_up = excluded.fit_up"
    " WHERE excluded.fit_up > call_bucket.fit_up"
)
"""A bucket that is known already is only read: a conflict would hold its row, and all desks of a list have few."""


def refold(tx: Tx, ids: Sequence[LeadId], *, profile: bool = False) -> None:
    """Brings the derived rows of these leads up to their facts.

    Args:
        tx: The transaction that wrote the facts.
        ids: Any number of leads; unknown ones are an error of the caller.
        profile: Fit too: the lead is new, a profile column changed or a step of fit passed.
    """
    for start in range(0, len(ids), CHUNK):
        _refold(tx, ids[start : start + CHUNK], profile=profile)
    tx.touch(Topic.CLAIMS, ids)


def _refold(tx: Tx, ids: Sequence[LeadId], *, profile: bool) -> None:
    hold(tx, ids)
    facts = lead_facts(tx, ids)
    model = tx.rules.applied.model
    rows: list[dict[str, object]] = []
    for lead_id, known in facts.items():
        standing = stand(known, tx.rules.cadence, tx.rules.calendar)
        columns = standing_columns(standing, tx.now)
        rows.append({"lead_id": lead_id, "now": tx.now, **columns, "key": fold_key(known.events, model)})
    if profile:
        pools = dict(driver_rows(tx.conn, _POOLS, {"ids": ids_param(ids)}))
        fits = fit_columns(tx, ids, model)
        rows = [{**row, "pool_id": pools[row["lead_id"]], **fits[row["lead_id"]]} for row in rows]  # type: ignore[index]
    # Straight through the driver: it saves an import a tenth of its time.
    put, buckets = _PUT_ALL if profile else _PUT_STANDING, (_BUCKETS, {"ids": ids_param(ids)})
    if len(rows) == 1:
        driver_writes(tx.conn, (put, rows[0]), buckets)
    else:
        driver_write(tx.conn, put, rows)
        driver_writes(tx.conn, buckets)
    if tx.rules.coming is not None:
        tx.conn.execute(PUT_NEXT, list(model_rows(tx, tx.rules.coming.model, ids)))


_TO_LIST = f"UPDATE lead SET pool_id = :pool WHERE lead_id {IN_IDS}"
_STATE_TO_LIST = f"UPDATE call_state SET pool_id = :pool WHERE lead_id {IN_IDS}"


def put_on_list(tx: Tx, ids: Sequence[LeadId], pool: PoolId) -> None:
    """Puts these leads, whose rows are held, on a list; nothing that a fold decides changes."""
    asked = {"ids": ids_param(ids), "pool": pool}
    for statement in (_TO_LIST, _STATE_TO_LIST, _BUCKETS):
        driver_write(tx.conn, statement, [asked])
    for topic in (Topic.LEADS, Topic.CLAIMS):
        tx.touch(topic, ids)


def hold(tx: Tx, ids: Sequence[LeadId]) -> None:
    """Keeps these leads' derived rows for this transaction, so that two facts at once are folded one after the other.

    SQLite has one writer at a time and needs no hold.

    Raises:
        RulesMoved: The wait was for somebody who folded them by new rules of the team.
    """
    if not is_postgres(tx.conn) or tx.held.issuperset(ids):
        return
    if tx.rules.team is None:
        driver_rows(tx.conn, _HOLD, {"ids": ids_param(ids)})
    else:
        _, ((versions,),) = driver_reads(tx.conn, (_HOLD, {"ids": ids_param(ids)}), (COUNT_TEAM, {}))
        if versions != len(tx.rules.team):
            raise RulesMoved
    tx.held.update(ids)


def standing_columns(standing: Standing, now: Moment) -> dict[str, object]:
    """The columns of `call_state` that a standing decides; a lead whose remarket date has passed is in remarket."""
    gone = standing.state == State.ACTIVE and standing.callback_at is None and standing.remarket_at <= now
    return {
        "class_id": standing.class_id,
        "attempts": standing.attempts,
        "last_attempt_at": standing.last_attempt_at,
        "state": int(State.REMARKET if gone else standing.state),
        "due_at": standing.due_at,
        "remarket_at": standing.remarket_at,
        "callback_at": standing.callback_at,
        "callback_by": standing.callback_by,
        "touch_due": standing.touch_due,
        "touch_end": standing.touch_end,
    }


def fit_columns(snapshot: Snapshot, ids: Sequence[LeadId], model: Model) -> dict[LeadId, Mapping[str, object]]:
    """Fit now, its next two steps and its highest value ever, for each of these leads."""
    return {
        lead_id: fit_row(fit_steps(profile, model), snapshot.now)
        for lead_id, profile in profiles(snapshot.conn, ids).items()
    }


def fit_row(steps: Sequence[tuple[Moment, int]], now: Moment) -> Mapping[str, object]:
    """A fit's steps as the columns of `call_state` at this instant."""
    present = max(i for i, (at, _) in enumerate(steps) if at <= now)
    later = steps[present + 1 : present + 3]
    return {
        "fit": steps[present][1],
        "fit_until": later[0][0] if later else NEVER,
        "fit_next": later[0][1] if later else steps[present][1],
        "fit_next_until": later[1][0] if len(later) > 1 else NEVER,
        "fit_up": max(fit for _, fit in steps[present:]),
    }


def model_rows(snapshot: Snapshot, model: Model, ids: Sequence[LeadId]) -> Iterator[dict[str, object]]:
    """Fit and key of these leads under this model, as `call_state` and `next_state` hold them."""
    fits = fit_columns(snapshot, ids, model)
    for lead_id, facts in lead_facts(snapshot, ids).items():
        yield {"lead_id": lead_id, **fits[lead_id], "key": fold_key(facts.events, model)}
