"""What was said of calls: open flags, open calls for help, and the notes on a person's own calls."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calldesk.domain.coaching import HELP_SECONDS, CoachKind
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.queries.board_people import people_names
from calldesk.queries.call_list import shown_name
from calldesk.store.driver import Question, driver_rows
from calldesk.store.facts import stands
from calldesk.store.rights import leads_team
from calldesk.store.tx import Snapshot

MOST_FLAGS = 200
_NAME = "coalesce(l.full_name, ''), coalesce(l.given_name, ''), coalesce(l.family_name, ''), coalesce(l.company, '')"
_MARKS = (
    f"SELECT m.mark_id, m.dial_id, m.lead_id, {_NAME}, m.kind, m.words, m.by_user, d.by_user, m.happened_at,"
    " d.happened_at FROM coach_mark m JOIN dial d ON d.dial_id = m.dial_id"
    " LEFT JOIN lead l ON l.lead_id = m.lead_id WHERE m.happened_at <= :now"
)
_UNENDED = (
    " AND NOT EXISTS (SELECT 1 FROM coach_mark e WHERE e.dial_id = m.dial_id AND e.of_mark = m.mark_id"
    " AND e.happened_at <= :now)"
)
_HELP = (
    f"{_MARKS} AND m.kind = 'help' AND m.happened_at > :since{_UNENDED}"
    " AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.dial_id = m.dial_id AND o.happened_at <= :now)"
    " ORDER BY m.happened_at, m.mark_id"
)
_FLAGS = f"{_MARKS} AND m.kind = 'flag'{_UNENDED} ORDER BY m.happened_at DESC, m.mark_id LIMIT :most"
_MINE = (
    f"{_MARKS} AND m.happened_at >= :since AND d.by_user = :me AND m.by_user <> :me AND m.kind IN"
    " ('note', 'flag', 'cleared') ORDER BY m.happened_at, m.mark_id"
)
_BETWEEN = (
    f"{_MARKS} AND m.happened_at >= :from_at AND m.happened_at < :to_at AND m.kind IN ('note', 'flag')"
    " ORDER BY m.happened_at, m.mark_id"
)
_CALLS = (
    "SELECT d.dial_id, d.happened_at, d.by_user, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0) FROM dial d"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    " WHERE d.lead_id = :lead_id AND d.happened_at <= :now ORDER BY d.happened_at DESC, d.dial_id LIMIT 20"
)


@dataclass(frozen=True, slots=True)
class CoachLine:
    """One mark of a call; lead text, hostile (R13).

    Attributes:
        by: Who said it.
        caller: Whose call it was.
        is_mine: The call was the asker's.
    """

    mark_id: FactId
    dial_id: FactId
    lead_id: LeadId
    name: str
    company: str
    kind: CoachKind
    words: str
    by: str
    caller: str
    at: Moment
    dialled_at: Moment
    is_mine: bool


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call of a lead; `code` is its outcome, "" = none stands."""

    dial_id: FactId
    at: Moment
    caller: str
    code: str
    talk_seconds: float


@dataclass(frozen=True, slots=True)
class Flags:
    """Open flags, the newest first, and whether the asker may clear them."""

    lines: tuple[CoachLine, ...]
    may_clear: bool


def open_helps(snapshot: Snapshot) -> tuple[CoachLine, ...]:
    """Who asks for help in a call that goes on, who waits longest first."""
    return tuple(_lines(snapshot, *helps_asked(snapshot)))


def helps_asked(snapshot: Snapshot) -> Question:
    """What `open_helps` asks."""
    return _HELP, {"now": snapshot.now, "since": snapshot.now - HELP_SECONDS}


def open_flags(snapshot: Snapshot) -> Flags:
    """Calls to look at together; of a team a qualifier sees the own ones alone."""
    return Flags(tuple(_lines(snapshot, _FLAGS, {"now": snapshot.now, "most": MOST_FLAGS})), leads_team(snapshot))


def coached_since(snapshot: Snapshot, since: Moment) -> tuple[CoachLine, ...]:
    """What others said of the asker's calls since a moment, the oldest first."""
    return tuple(_lines(snapshot, _MINE, {"now": snapshot.now, "since": since, "me": snapshot.user}))


def coached_between(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> tuple[CoachLine, ...]:
    """Notes and flags of a stretch of time, the oldest first."""
    return tuple(_lines(snapshot, _BETWEEN, {"now": snapshot.now, "from_at": from_at, "to_at": to_at}))


def calls_of(snapshot: Snapshot, lead_id: LeadId) -> tuple[PastCall, ...]:
    """The newest calls of a lead, the newest first."""
    names = people_names(snapshot)
    rows = driver_rows(snapshot.conn, _CALLS, {"lead_id": lead_id, "now": snapshot.now})
    return tuple(PastCall(FactId(one), at, names.get(by, ""), code, talk) for one, at, by, code, talk in rows)


def _lines(snapshot: Snapshot, sql: str, asked: Mapping[str, object]) -> Iterator[CoachLine]:
    if not snapshot.has_goals:
        return
    rows = driver_rows(snapshot.conn, sql, asked)
    names = people_names(snapshot) if rows else {}
    for mark_id, dial_id, lead_id, *name, kind, words, by, caller, at, dialled_at in rows:
        yield CoachLine(
            mark_id=FactId(mark_id),
            dial_id=FactId(dial_id),
            lead_id=LeadId(lead_id),
            name=shown_name(*name),
            company=name[-1],
            kind=CoachKind(kind),
            words=words,
            by=names.get(UserId(by), ""),
            caller=names.get(UserId(caller), ""),
            at=at,
            dialled_at=dialled_at,
            is_mine=caller == snapshot.user,
        )
