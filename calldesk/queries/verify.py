"""Recomputes the derived state from the facts and reports every drift (CLI `verify`)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from sqlalchemy import RowMapping, text

from calldesk.domain.drift import Drift
from calldesk.domain.errors import Unavailable
from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model
from calldesk.domain.scoring import fold_key
from calldesk.domain.standing import stand
from calldesk.queries.limbo import astray, in_limbo
from calldesk.queries.rolled_drift import rolled_drift
from calldesk.store.call_state import fit_row, standing_columns
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.facts import IDS, lead_facts, profiles
from calldesk.store.handshake import REVISION
from calldesk.store.naive import lead_chunks
from calldesk.store.roles.chain_check import broken_links
from calldesk.store.roles.whole import holes
from calldesk.store.schema import missing_guards
from calldesk.store.tx import Snapshot

_STATES = text(
    "SELECT c.*, l.pool_id AS lead_pool FROM call_state c JOIN lead l ON l.lead_id = c.lead_id WHERE c.lead_id IN :ids"
).bindparams(IDS)
_NEXT = text("SELECT * FROM next_state WHERE lead_id IN :ids").bindparams(IDS)
_STATELESS = (
    "SELECT lead_id, 'none' FROM lead l WHERE NOT EXISTS (SELECT 1 FROM call_state c WHERE c.lead_id = l.lead_id)"
)
_BUCKETLESS = (
    "SELECT c.lead_id, 'too low or none' FROM call_state c LEFT JOIN call_bucket b ON b.pool_id = c.pool_id"
    " AND b.class_id = c.class_id AND b.fit = c.fit"
    " WHERE b.fit IS NULL OR b.fit_up < c.fit_up OR c.fit_up < greatest(c.fit, c.fit_next)"
)
_TWO_OUTCOMES = (
    "SELECT min(o.lead_id), o.dial_id FROM outcome o WHERE NOT EXISTS"
    " (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id) GROUP BY o.dial_id HAVING count(*) > 1"
)
_TWO_CORRECTIONS = "SELECT min(lead_id), outcome_id FROM correction GROUP BY outcome_id HAVING count(*) > 1"
_WRONG_LEAD = (
    "SELECT f.lead_id, f.id FROM (SELECT lead_id, dial_id, outcome_id id FROM outcome"
    " UNION ALL SELECT lead_id, dial_id, mark_id FROM dial_mark"
    " UNION ALL SELECT lead_id, dial_id, note_id FROM note WHERE dial_id IS NOT NULL"
    " UNION ALL SELECT x.lead_id, o.dial_id, x.correction_id FROM correction x"
    " JOIN outcome o ON o.outcome_id = x.outcome_id) f LEFT JOIN dial d ON d.dial_id = f.dial_id"
    " WHERE d.lead_id IS NULL OR d.lead_id <> f.lead_id"
)
_CAUSELESS = (
    "SELECT f.lead_id, f.id FROM (SELECT lead_id, event_id id, outcome_id FROM event"
    " UNION ALL SELECT 0, dnc_id, outcome_id FROM do_not_call) f"
    " WHERE f.outcome_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.outcome_id = f.outcome_id)"
)
_CHAINS = (
    ("call_state", "one row", _STATELESS),
    ("call_bucket", "at least its fit", _BUCKETLESS),
    ("outcomes of one dial", "one that stands", _TWO_OUTCOMES),
    ("corrections of one outcome", "one", _TWO_CORRECTIONS),
    ("lead of a fact", "the lead of the call it belongs to", _WRONG_LEAD),
    ("what an outcome caused", "an outcome", _CAUSELESS),
)
"""What must be empty: what is checked, what would be right, and the SQL that finds (lead, what is wrong)."""


def verify(snapshot: Snapshot) -> tuple[Drift, ...]:
    """Every difference between what is stored and what the facts say; empty = clean.

    Raises:
        Unavailable: The team's database is older than this program, which knows only the newest guard.
    """
    if snapshot.revision < REVISION:
        raise Unavailable(
            "This team's database is older than your CallDesk. Upgrade it first: calldesk team upgrade URL."
        )
    found = (_file(snapshot), _chains(snapshot), _states(snapshot), _places(snapshot), rolled_drift(snapshot))
    return tuple(chain.from_iterable(found))


def _file(snapshot: Snapshot) -> Iterator[Drift]:
    if is_postgres(snapshot.conn):
        yield from (Drift(0, "guard of the team", hole, "none") for hole in holes(snapshot.conn))
        yield from (
            Drift(0, f"audit trail: {what}", wrong, "as written") for what, wrong in broken_links(snapshot.conn)
        )
    else:
        for row in snapshot.conn.exec_driver_sql("PRAGMA integrity_check").scalars():
            if row != "ok":
                yield Drift(0, "integrity", str(row), "ok")
        for table, rowid, *_ in snapshot.conn.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Drift(0, f"foreign key of {table}", str(rowid), "a row it points to")
    yield from (Drift(0, "guard of the facts", "none", name) for name in missing_guards(snapshot.conn))


def _chains(snapshot: Snapshot) -> Iterator[Drift]:
    for what, expected, sql in _CHAINS:
        for lead_id, stored in driver_rows(snapshot.conn, sql, {}):
            yield Drift(lead_id, what, str(stored), expected)


def _places(snapshot: Snapshot) -> Iterator[Drift]:
    for one in in_limbo(snapshot):
        yield Drift(one.lead_id, "reps who have it", str(one.open_handoffs), f"as {one.state.name.lower()} says")
    for lost in astray(snapshot):
        yield Drift(lost.lead_id, f"whose {lost.what} it is", f"{lost.whose}: nobody active", "somebody active")


def _states(snapshot: Snapshot) -> Iterator[Drift]:
    for ids in lead_chunks(snapshot):
        params = {"ids": list(ids)}
        expected = _Expected(snapshot, ids)
        for row in snapshot.conn.execute(_STATES, params).mappings():
            lead_id = LeadId(row["lead_id"])
            yield from _differing(lead_id, _known(row, snapshot.now), expected.state(lead_id))
            yield from _wrongly_ready(row, snapshot.now)
        for row in snapshot.conn.execute(_NEXT, params).mappings():
            lead_id = LeadId(row["lead_id"])
            yield from _differing(lead_id, {**row, **_fit_known(row, snapshot.now)}, expected.coming(lead_id), "next ")


class _Expected:
    """What the facts of some leads say."""

    def __init__(self, snapshot: Snapshot, ids: Sequence[LeadId]) -> None:
        self._snapshot = snapshot
        self._profiles = profiles(snapshot.conn, ids)
        self._facts = lead_facts(snapshot, ids)

    def state(self, lead_id: LeadId) -> Mapping[str, object]:
        """The columns of `call_state` that hang on facts."""
        rules, now = self._snapshot.rules, self._snapshot.now
        standing = standing_columns(stand(self._facts[lead_id], rules.cadence, rules.calendar), now)
        return {**standing, **self._by_model(lead_id, rules.applied.model)}

    def coming(self, lead_id: LeadId) -> Mapping[str, object]:
        """The same under the model that waits, if any."""
        waiting = self._snapshot.rules.coming
        return {} if waiting is None else self._by_model(lead_id, waiting.model)

    def _by_model(self, lead_id: LeadId, model: Model) -> Mapping[str, object]:
        steps = fit_steps(self._profiles[lead_id], model)
        row = fit_row(steps, self._snapshot.now)
        fit = {"fit_now": fit_at(steps, self._snapshot.now), **{n: row[n] for n in _FIT_STEPS}}
        return {"key": fold_key(self._facts[lead_id].events, model), **fit}


_FIT_STEPS = ("fit_until", "fit_next", "fit_next_until")


def _known(row: RowMapping, now: Moment) -> Mapping[str, object]:
    found = {**row, **_fit_known(row, now)}
    gone = row["state"] == 0 and row["callback_at"] is None and row["remarket_at"] <= now
    if gone:
        found["state"] = 3
    return found


def _fit_known(row: RowMapping, now: Moment) -> Mapping[str, object]:
    """Fit as it is read now; steps that have passed unseen are settled when they matter, so they are no drift."""
    if row["fit_until"] > now:
        return {"fit_now": row["fit"]}
    read = row["fit_next"] if row["fit_next_until"] > now else None
    return {"fit_now": read, **dict.fromkeys(_FIT_STEPS)}


def _differing(
    lead_id: LeadId, stored: Mapping[str, object], expected: Mapping[str, object], prefix: str = ""
) -> Iterator[Drift]:
    for name, value in expected.items():
        found = stored[name]
        settled_later = found is None and name in {"fit_now", *_FIT_STEPS}
        if found != value and not settled_later:
            yield Drift(lead_id, prefix + name, str(found), str(value))


def _wrongly_ready(row: RowMapping, now: Moment) -> Iterator[Drift]:
    if row["ready"] and (row["state"] or row["callback_at"] is not None or row["free_at"] > now):
        yield Drift(row["lead_id"], "ready", "1", "0")
    if row["pool_id"] != row["lead_pool"]:
        yield Drift(row["lead_id"], "pool_id", str(row["pool_id"]), str(row["lead_pool"]))
