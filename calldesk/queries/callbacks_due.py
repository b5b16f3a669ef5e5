"""Promised callbacks that fell due, and whether each was kept, by what happened with the lead after it (R3, R11)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.metrics_callbacks import SaidTime, times_promised
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import OutcomeClass
from calldesk.domain.promises import ASSIGNED
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.facts import stood
from calldesk.store.promise_tables import has_promises
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class CallbackDue:
    """A callback that fell due; `is_kept`: somebody rang around its time, or on the day that was promised."""

    lead_id: LeadId
    by: UserId
    due_at: Moment
    is_kept: bool


_IN_PERIOD = "callback_at >= :from_at AND callback_at < :to_at"
_WITH = f"SELECT DISTINCT lead_id FROM outcome WHERE {_IN_PERIOD}"
_WITH_MOVED = f"{_WITH} UNION SELECT lead_id FROM promise_change WHERE {_IN_PERIOD}"
_PROMISED = (
    "SELECT o.outcome_id, o.lead_id, o.happened_at, o.by_user, o.callback_at, o.until_at FROM outcome o WHERE o.lead_id"
    f" {IN_IDS} AND o.callback_at IS NOT NULL AND o.happened_at <= :at AND {stood('o.outcome_id')}"
)
_CHANGED = (
    f"SELECT outcome_id, happened_at, CASE kind WHEN '{ASSIGNED}' THEN coalesce((SELECT u.user_id FROM user_account u"
    " WHERE CAST(u.user_id AS text) = reason), by_user) ELSE by_user END, callback_at, until_at FROM promise_change"
    f" WHERE lead_id {IN_IDS} AND happened_at <= :at ORDER BY happened_at, change_id"
)
_DIALLED = f"SELECT lead_id, happened_at FROM dial WHERE lead_id {IN_IDS} AND happened_at <= :at"
_ENDED = (
    f"SELECT o.lead_id, o.happened_at, o.code FROM outcome o WHERE o.lead_id {IN_IDS} AND o.happened_at <= :at"
    f" AND {stood('o.outcome_id')}"
)
_CHUNK = 1000


def callbacks_due(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> tuple[CallbackDue, ...]:
    """Everybody's promises for a time in [from_at, to_at) that had fallen due by the snapshot's moment, in order.

    A time that was moved or cancelled before its minutes began is none; after that it stays one that was not kept.
    """
    has_changes = has_promises(snapshot.conn)
    asked = {"from_at": from_at, "to_at": to_at}
    rows = driver_rows(snapshot.conn, _WITH_MOVED if has_changes else _WITH, asked)
    ids = sorted(LeadId(lead_id) for (lead_id,) in rows)
    found: list[CallbackDue] = []
    for start in range(0, len(ids), _CHUNK):
        due = _due(snapshot, ids[start : start + _CHUNK], has_changes=has_changes)
        found += [one for one in due if from_at <= one.due_at < to_at]
    return tuple(sorted(found, key=lambda one: (one.due_at, one.lead_id)))


def _due(snapshot: Snapshot, ids: Sequence[LeadId], *, has_changes: bool) -> Iterator[CallbackDue]:
    """Every time that these leads were promised and that fell due."""
    asked = {"ids": ids_param(ids), "at": snapshot.now}
    dialled: dict[int, list[Moment]] = defaultdict(list)
    settled: dict[int, list[Moment]] = defaultdict(list)
    changed: dict[str, list[SaidTime]] = defaultdict(list)
    cadence, reached = snapshot.rules.cadence, snapshot.rules.outcomes.codes(OutcomeClass.REACH)
    for lead_id, at in driver_rows(snapshot.conn, _DIALLED, asked):
        dialled[lead_id].append(at)
    for lead_id, at, code in driver_rows(snapshot.conn, _ENDED, asked):
        if code in reached:
            settled[lead_id].append(at)
    for outcome_id, *said in driver_rows(snapshot.conn, _CHANGED, asked) if has_changes else ():
        changed[outcome_id].append(SaidTime(*said))
    for outcome_id, lead_id, *said in driver_rows(snapshot.conn, _PROMISED, asked):
        first = SaidTime(*said)
        whole = SaidTime(first.at, first.by, first.due_at, _later(first))
        for one in times_promised([whole, *changed[outcome_id]], cadence):
            promise = one.promise(dialled[lead_id], settled[lead_id])
            if promise.fell_due(snapshot.now, cadence):
                yield CallbackDue(LeadId(lead_id), one.by, one.due_at, promise.is_kept(cadence))


def _later(said: SaidTime) -> Moment | None:
    """An outcome's `until_at` belongs to its callback where it lies after it (`domain/promises.promised`)."""
    if said.until_at is None or said.due_at is None or said.until_at <= said.due_at:
        return None
    return said.until_at
