"""The records behind a number of the board: every number is so many of them (R11)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from calldesk.domain.board import Span
from calldesk.domain.event_kinds import WEB
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import QUALIFIED, Outcome, OutcomeClass
from calldesk.queries.board import counted_among, decided_among, decided_since
from calldesk.queries.board_people import people_names
from calldesk.queries.call_list import shown_name
from calldesk.queries.first_touches import touches
from calldesk.store.driver import ANEW, driver_rows, ids_param
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.tx import Snapshot

MOST_RECORDS = 200
"""So many are listed, the newest first; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class BoardRecord:
    """One of what was counted; lead text, hostile (R13).

    Attributes:
        person: Who dialled, or handed it over; who took up a first touch; "" = nobody.
        outcome: Of a dial; None = it has none yet, or it is no dial.
        seconds: Of talk, or how long a first touch waited.
        is_open: A first touch that nobody has dialled yet.
    """

    lead_id: LeadId
    name: str
    person: str
    at: Moment
    outcome: Outcome | None = None
    seconds: float = 0.0
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class BoardRecords:
    """The newest of them, and how many there are."""

    rows: tuple[BoardRecord, ...]
    total: int


NAME = "l.full_name, l.given_name, l.family_name, l.company"
DIALS = (
    f"{ANEW}SELECT d.lead_id, {NAME}, d.by_user, d.happened_at, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0)"
    " FROM dial d LEFT JOIN lead l ON l.lead_id = d.lead_id"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    f" WHERE d.happened_at >= :from_at AND d.happened_at <= :now AND d.reason <> '{IMPORTED}'"
)
"""Rows of `dial_records`."""
_NEWEST = f"{DIALS} ORDER BY d.happened_at DESC, d.dial_id"
_LEADS = f"SELECT l.lead_id, {NAME} FROM lead l WHERE l.lead_id = ANY(:ids)"


def board_records(snapshot: Snapshot, span: Span, code: str, by: UserId | None = None) -> BoardRecords:
    """What is behind one of the six numbers, or of it what is one person's.

    Args:
        snapshot: As of when.
        span: The board's period.
        code: accepted, qualified, conversations, talk, dials or touch.
        by: Whose; None = everybody's.
    """
    people = people_names(snapshot)
    if code == "accepted":
        found = _accepted(snapshot, span, by)
    elif code == "touch":
        found = _touched(snapshot, span)
    else:
        return _dialled(snapshot, span, (code, by), people)
    shown = found[:MOST_RECORDS]
    rows = driver_rows(snapshot.conn, _LEADS, {"ids": ids_param(row[0] for row in shown)}) if shown else []
    names = {lead_id: shown_name(*(part or "" for part in name)) for lead_id, *name in rows}
    records = (
        BoardRecord(lead, names.get(lead, ""), people.get(who, "") if who else "", at, None, seconds, is_open)
        for lead, who, at, seconds, is_open in shown
    )
    return BoardRecords(tuple(records), len(found))


_Found = tuple[LeadId, UserId | None, Moment, float, bool]


def _accepted(snapshot: Snapshot, span: Span, by: UserId | None) -> list[_Found]:
    decided = decided_among(decided_since(snapshot, span.present.from_at), counted_among(snapshot, span))
    taken = [one for one in decided if one.standing.is_taken and by in {None, one.by}]
    rows = [(one.lead_id, one.by, one.standing.decided_at or 0.0, 0.0, False) for one in taken]
    return sorted(rows, key=lambda row: (-row[2], row[0]))


def _touched(snapshot: Snapshot, span: Span) -> list[_Found]:
    came = touches(snapshot, span.present.from_at, span.present.ends_at)
    rows = [
        (one.lead_id, one.by, one.at, one.to_assignment_seconds + (one.to_dial_seconds or 0.0), one.is_open)
        for one in came
        if one.clock == WEB
    ]
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def _dialled(
    snapshot: Snapshot, span: Span, asked: tuple[str, UserId | None], people: dict[UserId, str]
) -> BoardRecords:
    code, by = asked
    rows = those_counted(snapshot, span, _NEWEST)
    return dial_records(snapshot, [row for row in that_count(snapshot, rows, code) if by in {None, row[5]}], people)


def those_counted(snapshot: Snapshot, span: Span, sql: str) -> Sequence[Any]:
    """Rows as DIALS has them, of the period and of who is counted."""
    rows = driver_rows(snapshot.conn, sql, {"from_at": span.present.from_at, "now": snapshot.now})
    among = counted_among(snapshot, span)
    return rows if among is None else [row for row in rows if among(UserId(row[5]), row[6])]


def dial_records(snapshot: Snapshot, rows: Sequence[Any], people: Mapping[UserId, str]) -> BoardRecords:
    """The records of rows as DIALS has them, the newest first."""
    known = snapshot.rules.outcomes.by_code
    records = (
        BoardRecord(
            LeadId(lead), shown_name(*(part or "" for part in name)), people.get(who, ""), at, known.get(ended), talk
        )
        for lead, *name, who, at, ended, talk in rows[:MOST_RECORDS]
    )
    return BoardRecords(tuple(records), len(rows))


def that_count(snapshot: Snapshot, rows: Sequence[Any], code: str) -> Iterator[Any]:
    """Those dials that a number counts, as `board_calls` does."""
    cadence = snapshot.rules.cadence
    reached = cadence.outcomes.latest.codes(OutcomeClass.REACH)
    least = cadence.conversation_seconds
    for row in rows:
        ended, talk_seconds = row[7], row[8]
        if (
            code == "dials"
            or (code == "talk" and talk_seconds > 0)
            or (code == "qualified" and ended == QUALIFIED)
            or (code == "conversations" and ended in reached and talk_seconds >= least)
        ):
            yield row
