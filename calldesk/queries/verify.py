"""Recomputes the derived state from the facts and reports every drift (CLI `verify`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import RowMapping, text

from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId
from calldesk.domain.scoring import fold_key
from calldesk.domain.standing import stand
from calldesk.store.call_state import standing_columns
from calldesk.store.facts import IDS, lead_facts, profiles
from calldesk.store.naive import lead_chunks
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Drift:
    """One derived value that is not what the facts say.

    Attributes:
        lead_id: Whose; 0 = the file itself.
        what: The column, or what was checked.
        stored, expected: As text.
    """

    lead_id: int
    what: str
    stored: str
    expected: str


_STATES = text("SELECT * FROM call_state WHERE lead_id IN :ids").bindparams(IDS)
_ORPHANS = text("SELECT lead_id FROM lead l WHERE NOT EXISTS (SELECT 1 FROM call_state c WHERE c.lead_id = l.lead_id)")
_BUCKETLESS = text(
    "SELECT c.lead_id FROM call_state c LEFT JOIN call_bucket b ON b.pool_id = c.pool_id AND b.class_id = c.class_id"
    " AND b.fit = c.fit WHERE b.fit IS NULL OR b.fit_up < c.fit_up OR c.fit_up < max(c.fit, c.fit_next)"
)
_TWICE = text(
    "SELECT o.lead_id, o.dial_id FROM outcome o WHERE NOT EXISTS"
    " (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id) GROUP BY o.dial_id HAVING count(*) > 1"
)


def verify(snapshot: Snapshot) -> tuple[Drift, ...]:
    """Every difference between what is stored and what the facts say; empty = clean."""
    return (*_file(snapshot), *_shape(snapshot), *_states(snapshot))


def _file(snapshot: Snapshot) -> Iterator[Drift]:
    for row in snapshot.conn.exec_driver_sql("PRAGMA integrity_check").scalars():
        if row != "ok":
            yield Drift(0, "integrity", str(row), "ok")
    for table, rowid, *_ in snapshot.conn.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Drift(0, f"foreign key of {table}", str(rowid), "a row it points to")


def _shape(snapshot: Snapshot) -> Iterator[Drift]:
    for lead_id in snapshot.conn.execute(_ORPHANS).scalars():
        yield Drift(lead_id, "call_state", "none", "one row")
    for lead_id in snapshot.conn.execute(_BUCKETLESS).scalars():
        yield Drift(lead_id, "call_bucket", "too low or none", "at least its fit")
    for lead_id, dial_id in snapshot.conn.execute(_TWICE):
        yield Drift(lead_id, "outcomes of one dial", str(dial_id), "one that stands")


def _states(snapshot: Snapshot) -> Iterator[Drift]:
    for ids in lead_chunks(snapshot):
        expected = _expected(snapshot, list(ids))
        for row in snapshot.conn.execute(_STATES, {"ids": list(ids)}).mappings():
            yield from _of_row(row, expected[LeadId(row["lead_id"])], snapshot.now)


def _of_row(row: RowMapping, expected: Mapping[str, object], now: float) -> Iterator[Drift]:
    found = {**row, "fit_now": _fit_now(row, now), "state": _state_now(row, now)}
    for name, value in expected.items():
        if found[name] != value and not (name == "fit_now" and found[name] is None):
            yield Drift(row["lead_id"], name, str(found[name]), str(value))
    if row["ready"] and (row["state"] or row["callback_at"] is not None or row["free_at"] > now):
        yield Drift(row["lead_id"], "ready", "1", "0")


def _expected(snapshot: Snapshot, ids: list[LeadId]) -> dict[LeadId, dict[str, object]]:
    rules, now = snapshot.rules, snapshot.now
    model = rules.applied.model
    seen = profiles(snapshot.conn, ids)
    found: dict[LeadId, dict[str, object]] = {}
    for lead_id, facts in lead_facts(snapshot.conn, ids).items():
        columns = standing_columns(stand(facts, rules.cadence, rules.calendar), now)
        fit = fit_at(fit_steps(seen[lead_id], model), now)
        found[lead_id] = {**columns, "key": fold_key(facts.events, model), "fit_now": fit}
    return found


def _fit_now(row: RowMapping, now: float) -> object:
    if row["fit_until"] > now:
        return row["fit"]
    return row["fit_next"] if row["fit_next_until"] > now else None


def _state_now(row: RowMapping, now: float) -> object:
    gone = row["state"] == 0 and row["callback_at"] is None and row["remarket_at"] <= now
    return 3 if gone else row["state"]
