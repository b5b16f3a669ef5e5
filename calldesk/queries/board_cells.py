"""The records behind one cell of a chart of the board: every cell is so many of them (R11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from math import ceil
from typing import Any
from zoneinfo import ZoneInfo

from calldesk.domain.board import Span
from calldesk.domain.board_days import SLOT_SECONDS, hour_of
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.scoring import Band
from calldesk.domain.standing_walk import State
from calldesk.queries.board_bands import judged
from calldesk.queries.board_funnel import FUNNEL_DAYS, SPOKEN, in_reach, spoken_params
from calldesk.queries.board_heat import HEAT_WEEKS, places
from calldesk.queries.board_people import people_names
from calldesk.queries.board_records import (
    DIALS,
    MOST_RECORDS,
    NAME,
    BoardRecord,
    BoardRecords,
    dial_records,
    that_count,
    those_counted,
)
from calldesk.queries.call_list import shown_name
from calldesk.store.day_heat import CLASS, SLOT
from calldesk.store.driver import Ids, driver_reads, driver_rows, ids_param
from calldesk.store.handoffs import handoffs
from calldesk.store.tx import Snapshot


class CellOf(StrEnum):
    """The charts whose cells open their records."""

    HOUR = "hour"
    OUTCOME = "outcome"
    HEAT = "heat"
    FUNNEL = "funnel"
    BAND = "band"


@dataclass(frozen=True, slots=True)
class BoardCell:
    """One cell of a chart.

    Attributes:
        code: Of HOUR dials or conversations; the outcome's, "" = without one that the team knows; the step of FUNNEL,
            a field of `FunnelRow`; the band.
        hour, weekday: Of HOUR and HEAT; `weekday` 0 = Monday.
        source: Of FUNNEL; None = of all.
    """

    of: CellOf
    code: str = ""
    hour: int = -1
    weekday: int = -1
    source: str | None = None


def cell_records(snapshot: Snapshot, span: Span, cell: BoardCell) -> BoardRecords:
    """What is behind a cell: dials, or people where it counts people."""
    if cell.of is CellOf.FUNNEL:
        return _people(snapshot, cell)
    if cell.of is CellOf.BAND:
        return _in_band(snapshot, Band(cell.code))
    rows = _of_heat(snapshot, span, cell) if cell.of is CellOf.HEAT else list(_of_period(snapshot, span, cell))
    newest = sorted(rows, key=lambda row: -row[6])
    return dial_records(snapshot, newest, people_names(snapshot))


def _of_period(snapshot: Snapshot, span: Span, cell: BoardCell) -> Iterator[Any]:
    rows = those_counted(snapshot, span, DIALS)
    if cell.of is CellOf.HOUR:
        hour_at = hour_of(ZoneInfo(span.zone))
        yield from (row for row in that_count(snapshot, rows, cell.code) if hour_at(row[6]) == cell.hour)
        return
    known = snapshot.rules.outcomes.by_code
    for row in rows:
        if row[7] == cell.code if cell.code else row[7] not in known:
            yield row


_OF_SLOT = (
    f"{DIALS.replace('SELECT', f'SELECT {CLASS}, {SLOT},', 1)} AND d.happened_at >= :begun AND d.happened_at < :end"
)


def _of_heat(snapshot: Snapshot, span: Span, cell: BoardCell) -> list[Any]:
    """The dials of the half hours that are this hour of the week anywhere, of the leads for whom they are."""
    since = snapshot.now - HEAT_WEEKS * 7 * DAY_SECONDS
    place, wanted = places(snapshot, span.zone), (cell.weekday, cell.hour)
    classes = [0, *snapshot.rules.calendar.schedules]
    slots = range(int(since // SLOT_SECONDS), ceil(snapshot.now / SLOT_SECONDS) + 1)
    asked = [
        (
            _OF_SLOT,
            {"from_at": since, "now": snapshot.now, "begun": slot * SLOT_SECONDS, "end": (slot + 1) * SLOT_SECONDS},
        )
        for slot in slots
        if any(place(class_id, slot) == wanted for class_id in classes)
    ]
    found = chain.from_iterable(driver_reads(snapshot.conn, *asked))
    return [row for class_id, slot, *row in found if place(class_id, slot) == wanted]


def _in_band(snapshot: Snapshot, band: Band) -> BoardRecords:
    found = [one for one in judged(snapshot) if one.band is band]
    shown = found[:MOST_RECORDS]
    names, people, known = (
        _names(snapshot, [one.lead_id for one in shown]),
        people_names(snapshot),
        snapshot.rules.outcomes,
    )
    records = (
        BoardRecord(
            one.lead_id,
            names.get(one.lead_id, ""),
            people.get(one.by, ""),
            one.at,
            known.by_code.get(one.code),
            one.talk_seconds,
        )
        for one in shown
    )
    return BoardRecords(tuple(records), len(found))


_LEADS = f"SELECT l.lead_id, {NAME} FROM lead l WHERE l.lead_id = ANY(:ids)"


def _names(snapshot: Snapshot, ids: Sequence[LeadId]) -> dict[LeadId, str]:
    rows = driver_rows(snapshot.conn, _LEADS, {"ids": ids_param(ids)}) if ids else []
    return {lead_id: shown_name(*(part or "" for part in name)) for lead_id, *name in rows}


_CAME = "FROM lead l JOIN call_state c ON c.lead_id = l.lead_id WHERE l.received_at >= :since"
_SPOKE = "FROM spoken s CROSS JOIN lead l WHERE l.lead_id = s.lead_id AND l.received_at >= :since"
_HANDED = "FROM lead l WHERE l.lead_id = ANY(:ids) AND l.received_at >= :since"
_STEPS = {
    "names": ("", _CAME),
    "leads": ("", f"{_CAME} AND c.state <> {int(State.NAME)}"),
    "talked": (SPOKEN, f"{_SPOKE} AND s.longest >= :least"),
    "qualified": (SPOKEN, f"{_SPOKE} AND s.is_qualified = 1"),
    "accepted": ("", _HANDED),
    "won": ("", _HANDED),
}


def _people(snapshot: Snapshot, cell: BoardCell) -> BoardRecords:
    """Who came in the last days and got so far, the last to come first."""
    begins, of = _STEPS[cell.code]
    if cell.source is not None:
        of = f"{of} AND l.source = :source"
    asked = {**spoken_params(snapshot), "least": snapshot.rules.cadence.conversation_seconds, "source": cell.source}
    asked |= {"most": MOST_RECORDS, "ids": _handed(snapshot, cell.code) if of.startswith(_HANDED) else Ids()}
    listed = f"{begins} SELECT l.lead_id, {NAME}, l.received_at {of} ORDER BY l.received_at DESC, l.lead_id LIMIT :most"
    counted = f"{begins} SELECT count(*) {of}"
    rows, ((total,),) = (
        driver_rows(snapshot.conn, in_reach(snapshot, sql) if begins else sql, asked) for sql in (listed, counted)
    )
    records = (
        BoardRecord(LeadId(lead), shown_name(*(part or "" for part in name)), "", at) for lead, *name, at in rows
    )
    return BoardRecords(tuple(records), total)


def _handed(snapshot: Snapshot, step: str) -> Ids:
    handed = handoffs(snapshot, since=snapshot.now - FUNNEL_DAYS * DAY_SECONDS)
    won = step == "won"
    return Ids(
        sorted(
            {
                one.lead_id
                for one in handed
                if (one.standing.state is HandoffState.WON if won else one.standing.is_taken)
            }
        )
    )
