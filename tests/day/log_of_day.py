"""What the log of a day says, read from the database as the facts that a test can compare with its script."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.hours import Schedule
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.moments import Moment
from calldesk.store.tx import Snapshot


class Dialled(NamedTuple):
    """A dial: whom, and when."""

    lead: LeadId
    at: Moment


class Marked(NamedTuple):
    """A mark of the call that was dialled at a moment, so many seconds after it."""

    lead: LeadId
    dialled_at: Moment
    mark: str
    after_seconds: float


class Ended(NamedTuple):
    """An outcome with the dial it belongs to, its lengths, what it promised, and when it was taken back."""

    lead: LeadId
    dialled_at: Moment
    code: str
    reason: str
    at: Moment
    ring_seconds: float
    talk_seconds: float
    wrap_seconds: float
    callback_at: Moment | None
    until_at: Moment | None
    undone_at: Moment | None = None


class Wrote(NamedTuple):
    """Words about a lead, and when they became a fact; None = not yet."""

    lead: LeadId
    words: str
    at: Moment | None = None


class Rested(NamedTuple):
    """A skip of a lead or a mark of the shift: which, why, when."""

    what: LeadId | str
    reason: str
    at: Moment


class Talked(NamedTuple):
    """A conversation, recorded with the outcome of its call."""

    lead: LeadId
    at: Moment


class Ticked(NamedTuple):
    """A criterion of a lead that was met in the call that was dialled at a moment."""

    lead: LeadId
    dialled_at: Moment


_DIALS = "SELECT lead_id, happened_at FROM dial WHERE happened_at >= :since ORDER BY happened_at"
_MARKS = (
    "SELECT m.lead_id, d.happened_at, mark, offset_seconds FROM dial_mark m JOIN dial d ON d.dial_id = m.dial_id"
    " WHERE m.happened_at >= :since ORDER BY m.happened_at"
)
_OUTCOMES = (
    "SELECT o.lead_id, d.happened_at, code, o.reason, o.happened_at, ring_seconds, talk_seconds, wrap_seconds,"
    " callback_at, until_at, x.happened_at FROM outcome o JOIN dial d ON d.dial_id = o.dial_id"
    " LEFT JOIN correction x ON x.outcome_id = o.outcome_id WHERE o.happened_at >= :since ORDER BY o.happened_at"
)
_NOTES = "SELECT lead_id, text, happened_at FROM note WHERE happened_at >= :since ORDER BY happened_at"
_SKIPS = "SELECT lead_id, reason, happened_at FROM lead_skip WHERE happened_at >= :since ORDER BY happened_at"
_RESTS = "SELECT kind, reason, happened_at FROM shift_mark WHERE happened_at >= :since ORDER BY happened_at"
_INBOUND = (
    "SELECT lead_id, detail, happened_at FROM event WHERE happened_at >= :since AND kind = 'inbound_call'"
    " ORDER BY happened_at"
)
_TALKS = (
    "SELECT lead_id, happened_at FROM event WHERE happened_at >= :since AND kind = 'conversation' ORDER BY happened_at"
)
_TICKS = (
    "SELECT a.lead_id, d.happened_at FROM criterion_answer a JOIN dial d ON d.dial_id = a.dial_id"
    " WHERE a.happened_at >= :since AND met ORDER BY a.happened_at"
)
_CALLBACKS = text("SELECT lead_id, callback_at FROM call_state WHERE callback_at IS NOT NULL")
_NUMBERS = text(
    "SELECT CASE extension WHEN '' THEN e164 ELSE e164 || ';ext=' || extension END FROM dial"
    " WHERE happened_at >= :since ORDER BY happened_at"
)
_OWN_NUMBERS = text("SELECT min(lead_id), e164 FROM lead_phone GROUP BY e164 HAVING count(*) = 1 ORDER BY 1")
_CLASS = text("SELECT class_id FROM call_state WHERE lead_id = :lead_id")
_BLOCKED = text("SELECT value FROM do_not_call WHERE scope = 'person' AND happened_at >= :since ORDER BY happened_at")


@dataclass(frozen=True, slots=True)
class LogOfDay:
    """Every kind of fact that a person's keys make, each in the order of its making."""

    dialled: list[Dialled]
    marked: list[Marked]
    ended: list[Ended]
    wrote: list[Wrote]
    skipped: list[Rested]
    rested: list[Rested]
    rang_us: list[Wrote]
    talked: list[Talked]
    ticked: list[Ticked]


def log_of_day(snapshot: Snapshot, since: Moment) -> LogOfDay:
    """The facts of that moment and later."""

    def rows(statement: str) -> list[list[object]]:
        return [list(row) for row in snapshot.conn.execute(text(statement), {"since": since})]

    return LogOfDay(
        [Dialled(*row) for row in rows(_DIALS)],  # type: ignore[arg-type] # as the columns are declared, and below
        [Marked(*row) for row in rows(_MARKS)],  # type: ignore[arg-type]
        [Ended(*row) for row in rows(_OUTCOMES)],  # type: ignore[arg-type]
        [Wrote(*row) for row in rows(_NOTES)],  # type: ignore[arg-type]
        [Rested(*row) for row in rows(_SKIPS)],  # type: ignore[arg-type]
        [Rested(*row) for row in rows(_RESTS)],  # type: ignore[arg-type]
        [Wrote(*row) for row in rows(_INBOUND)],  # type: ignore[arg-type]
        [Talked(*row) for row in rows(_TALKS)],  # type: ignore[arg-type]
        [Ticked(*row) for row in rows(_TICKS)],  # type: ignore[arg-type]
    )


def promises(snapshot: Snapshot) -> dict[LeadId, Moment]:
    """The callback that each lead has."""
    return {LeadId(lead): at for lead, at in snapshot.conn.execute(_CALLBACKS)}


def blocked(snapshot: Snapshot, since: Moment) -> list[LeadId]:
    """Who asked since then not to be called."""
    return [LeadId(int(value)) for value in snapshot.conn.execute(_BLOCKED, {"since": since}).scalars()]


def numbers_dialled(snapshot: Snapshot, since: Moment) -> list[str]:
    """What the telephone was to ring since then, in the order of the dials."""
    return [str(number) for number in snapshot.conn.execute(_NUMBERS, {"since": since}).scalars()]


def somebody_else(snapshot: Snapshot, not_these: list[LeadId]) -> tuple[LeadId, str]:
    """A lead with a number of its own that is none of these, and the number."""
    found = snapshot.conn.execute(_OWN_NUMBERS).all()
    return next((LeadId(lead), str(number)) for lead, number in found if lead not in not_these)


def schedule_of(desk: Desk, lead: LeadId) -> Schedule:
    """The calling hours where this lead is."""
    found = desk.read(lambda snapshot: snapshot.conn.execute(_CLASS, {"lead_id": lead}).scalar_one())
    schedule = desk.schedule_of(ClassId(found))
    if schedule is None:
        raise LookupError(f"the hours of lead {lead} are not known")
    return schedule
