"""The dials of a period with the outcome that stands, and the marks of the shifts in it: what reports count (R11)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.shift import MarkKind, ShiftMark
from calldesk.store.driver import ANEW, driver_reads, driver_rows, ids_param
from calldesk.store.facts import stood
from calldesk.store.handoffs import IMPORTED
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tx import Snapshot


class DialRow(NamedTuple):
    """One dial; lengths in seconds, 0 where none was measured.

    Attributes:
        code, reason: Of the outcome that stands; "" = there is none.
        attempts: An imported row may stand for several.
    """

    at: Moment
    user: UserId
    lead_id: LeadId
    attempts: int
    code: str
    reason: str
    ring_seconds: float
    talk_seconds: float
    wrap_seconds: float

    @property
    def seconds(self) -> float:
        """How long it took in all."""
        return self.ring_seconds + self.talk_seconds + self.wrap_seconds


class TalkRow(NamedTuple):
    """What a board counts of a dial, and reads again with every change; seconds of talk, 0 where there was none."""

    at: Moment
    user: UserId
    code: str
    talk_seconds: float


class TakenBack(NamedTuple):
    """A dial with an outcome that was taken back, and when that was."""

    row: DialRow
    at: Moment


class Of(NamedTuple):
    """What a lead is counted under, as it is now. Its text is hostile (R13)."""

    campaign: str
    source: str
    pool: str


NOBODY = Of("", "", "")
"""Of a lead that the asker does not see."""
_OF_DIALS = (
    " FROM dial d"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND o.happened_at <= :at AND {stood('o.outcome_id')}"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at AND d.happened_at <= :at"
    f" AND d.reason <> '{IMPORTED}'"
)
_DIALS = (
    f"{ANEW}SELECT d.happened_at, d.by_user, d.lead_id, d.attempts, coalesce(o.code, ''), coalesce(o.reason, ''),"
    f" coalesce(o.ring_seconds, 0.0), coalesce(o.talk_seconds, 0.0), coalesce(o.wrap_seconds, 0.0){_OF_DIALS}"
)
_TALKS = f"{ANEW}SELECT d.happened_at, d.by_user, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0){_OF_DIALS}"
_CORRECTED = (
    f"{ANEW}SELECT d.happened_at, d.by_user, d.lead_id, d.attempts, o.code, o.reason, o.ring_seconds, o.talk_seconds,"
    " o.wrap_seconds, x.happened_at FROM correction x CROSS JOIN outcome o CROSS JOIN dial d"
    " WHERE o.outcome_id = x.outcome_id AND d.dial_id = o.dial_id"
    " AND d.happened_at >= :from_at AND d.happened_at < :to_at"
    f" AND x.happened_at >= :since AND x.happened_at <= :at AND d.reason <> '{IMPORTED}'"
)
"""CROSS JOIN makes a file begin with the corrections, which are few, and not with every dial of the period."""
_MARKS = (
    "SELECT by_user, happened_at, kind, reason FROM shift_mark WHERE happened_at >= :from_at AND happened_at < :to_at"
    " AND happened_at <= :at ORDER BY happened_at, mark_id"
)
_OF = (
    "SELECT l.lead_id, l.campaign, l.source, p.name FROM lead l JOIN pool p ON p.pool_id = l.pool_id"
    " WHERE l.lead_id = ANY(:ids)"
)
_CHUNK = 5_000


def dials_between(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> list[DialRow]:
    """Every dial of [from_at, to_at) as known at the snapshot's moment (R15), in no order.

    The call that an imported hand-off stands for is none: nobody dialled it here.
    """
    return [DialRow(*row) for row in driver_rows(snapshot.conn, _DIALS, _asked(snapshot, from_at, to_at))]


def talks_within(snapshot: Snapshot, spans: Sequence[tuple[Moment, Moment]]) -> list[list[TalkRow]]:
    """What a board counts of `dials_between`, of each of these and all asked at once."""
    asked = [(_TALKS, _asked(snapshot, from_at, to_at)) for from_at, to_at in spans]
    return [[TalkRow(*row) for row in rows] for rows in driver_reads(snapshot.conn, *asked)]


def first_dial_at(snapshot: Snapshot) -> Moment | None:
    """When the oldest dial was made; None = there is none."""
    ((found,),) = driver_rows(snapshot.conn, "SELECT min(happened_at) FROM dial", {})
    return None if found is None else float(found)


def taken_back(snapshot: Snapshot, from_at: Moment, to_at: Moment, since: Moment) -> list[TakenBack]:
    """The dials of [from_at, to_at) once for each outcome that was taken back from `since` on, with that outcome."""
    if since > snapshot.now:
        return []
    asked = {**_asked(snapshot, from_at, to_at), "since": since}
    return [TakenBack(DialRow(*row), at) for *row, at in driver_rows(snapshot.conn, _CORRECTED, asked)]


def marks_between(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> list[tuple[UserId, ShiftMark]]:
    """Everybody's marks of the shift in [from_at, to_at), ascending, as far as the asker sees them."""
    if not keeps_shifts(snapshot.conn):
        return []
    rows = driver_rows(snapshot.conn, _MARKS, _asked(snapshot, from_at, to_at))
    return [(UserId(user), ShiftMark(at, MarkKind(kind), reason)) for user, at, kind, reason in rows]


def leads_of(snapshot: Snapshot, ids: Iterable[LeadId]) -> dict[LeadId, Of]:
    """Campaign, source and list of each of these leads that the asker sees."""
    wanted = sorted(set(ids))
    found: dict[LeadId, Of] = {}
    for start in range(0, len(wanted), _CHUNK):
        asked = {"ids": ids_param(wanted[start : start + _CHUNK])}
        found |= {LeadId(lead_id): Of(*of) for lead_id, *of in driver_rows(snapshot.conn, _OF, asked)}
    return found


def _asked(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Mapping[str, object]:
    return {"from_at": from_at, "to_at": to_at, "at": snapshot.now}
