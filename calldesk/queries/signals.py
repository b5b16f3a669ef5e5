"""Honest measures of a period: each signal of each person, and the records behind it; one judgement for both (R11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from calldesk.domain.board import Span
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Outcome, OutcomeClass
from calldesk.domain.signals import Hit, Judged, Sign, SignalRow, TeamSignal, of_person, signal_rows, team_signals
from calldesk.domain.signals_calls import bursts, long_talks, open_dials, short_dials, unspoken
from calldesk.domain.signals_parked import parked
from calldesk.queries.board_people import people_names
from calldesk.queries.call_list import shown_name
from calldesk.store.driver import driver_rows, ids_param
from calldesk.store.named_teams import named_teams
from calldesk.store.rights import sees_everybody
from calldesk.store.signal_facts import Stretch, calls_of, handed_of, in_hand, parked_of
from calldesk.store.tx import Snapshot

MOST_RECORDS = 200
"""So many are listed, the newest first; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class Signals:
    """One reading.

    Attributes:
        at: The instant it is exact for.
        rows: In the order of `Sign`, then by name: never by who has most. Of a team a qualifier gets the own alone.
        names: Of everybody in them.
        sees_all: The asker sees everybody.
    """

    at: Moment
    rows: tuple[SignalRow, ...]
    names: dict[UserId, str]
    sees_all: bool

    @property
    def shown(self) -> tuple[SignalRow, ...]:
        """Those that stand out."""
        return tuple(row for row in self.rows if row.stands_out)


@dataclass(frozen=True, slots=True)
class SignalRecord:
    """One record behind a signal; `name` is lead text, hostile (R13). `outcome` is the team's, where it has one."""

    name: str
    hit: Hit
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class SignalRecords:
    """The newest of them, how many there are, and how many they are of."""

    rows: tuple[SignalRecord, ...]
    total: int
    of: int


def signals(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Signals:
    """Every signal of what happened in [from_at, to_at), up to now."""
    stretch = _seen(snapshot, from_at, to_at)
    rows = [row for sign, one in _of(snapshot, stretch).items() for row in signal_rows(sign, one)]
    names = people_names(snapshot)
    order = {sign: at for at, sign in enumerate(Sign)}
    rows.sort(key=lambda row: (order[row.sign], names.get(row.by, "").casefold(), row.by))
    return Signals(snapshot.now, tuple(rows), {row.by: names.get(row.by, "") for row in rows}, stretch.by is None)


def signals_of_teams(snapshot: Snapshot, from_at: Moment, to_at: Moment, zone: str) -> tuple[TeamSignal, ...]:
    """The same by named team, in the order of `Sign`, then by name.

    Args:
        snapshot: As of when.
        from_at: What happened from then on.
        to_at: And before then, up to now.
        zone: By whose days somebody is in a team; a record is that of its person's team at its own time.
    """
    team_at = named_teams(snapshot).at(ZoneInfo(zone))
    judged = _of(snapshot, _seen(snapshot, from_at, to_at))
    return tuple(row for sign, one in judged.items() for row in team_signals(sign, one, team_at))


def board_signals(snapshot: Snapshot, span: Span) -> Signals:
    """Those of the board's period so far."""
    return signals(snapshot, span.present.from_at, span.present.ends_at)


def own_signals(snapshot: Snapshot, spans: Sequence[Span]) -> tuple[tuple[Span, SignalRow], ...]:
    """The asker's own of each of these periods that stand out: nobody else's are looked at, so no middle hides one."""
    found = []
    for span in spans:
        stretch = Stretch(span.present.from_at, span.present.ends_at, snapshot.user)
        rows = (row for sign, one in _of(snapshot, stretch).items() for row in signal_rows(sign, one))
        found += [(span, row) for row in rows if row.stands_out]
    return tuple(found)


def signal_records(snapshot: Snapshot, from_at: Moment, to_at: Moment, sign: Sign, by: UserId) -> SignalRecords:
    """The records behind one person's signal, newest first; of somebody else's a qualifier of a team gets none."""
    if by != snapshot.user and not sees_everybody(snapshot):
        return SignalRecords((), 0, 0)
    judged = _judged(snapshot, Stretch(from_at, to_at, by), (sign,))[sign]
    hits = of_person(judged.hits, by)
    names = _names(snapshot, [hit.lead_id for hit in hits[:MOST_RECORDS]])
    known = snapshot.rules.outcomes.by_code
    rows = (SignalRecord(names.get(hit.lead_id, ""), hit, known.get(hit.code)) for hit in hits[:MOST_RECORDS])
    return SignalRecords(tuple(rows), len(hits), judged.of.get(by, 0))


def _seen(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Stretch:
    """What of it the asker sees: everybody's, or of a team's qualifier the own."""
    sees_all = sees_everybody(snapshot)
    return Stretch(from_at, to_at, None if sees_all else snapshot.user)


def _of(snapshot: Snapshot, stretch: Stretch) -> dict[Sign, Judged]:
    """Every signal of whom the stretch is of."""
    judged = _judged(snapshot, stretch, tuple(Sign))
    if stretch.by is not None:  # what was said of a callback is read whoever said it
        judged = {sign: one.only(stretch.by) for sign, one in judged.items()}
    return judged


def _judged(snapshot: Snapshot, stretch: Stretch, wanted: tuple[Sign, ...]) -> dict[Sign, Judged]:
    """What was found of each of these signals."""
    calls = () if wanted == (Sign.UNSPOKEN,) else calls_of(snapshot, stretch)
    cadence = snapshot.rules.cadence
    reached = snapshot.rules.outcomes.codes(OutcomeClass.REACH)
    judge = {
        Sign.SHORT: lambda: short_dials(calls, snapshot.rules.outcomes),
        Sign.BURSTS: lambda: bursts(calls),
        Sign.LONG_TALK: lambda: long_talks(calls),
        Sign.OPEN: lambda: open_dials(calls, min(snapshot.now, stretch.to_at), in_hand(snapshot)),
        Sign.UNSPOKEN: lambda: unspoken(*handed_of(snapshot, stretch), reached, cadence.conversation_seconds),
        Sign.PARKED: lambda: parked(parked_of(snapshot, stretch, calls), stretch.from_at),
    }
    return {sign: judge[sign]() for sign in wanted}


_LEADS = "SELECT l.lead_id, l.full_name, l.given_name, l.family_name, l.company FROM lead l WHERE l.lead_id = ANY(:ids)"


def _names(snapshot: Snapshot, ids: list[LeadId]) -> dict[LeadId, str]:
    rows = driver_rows(snapshot.conn, _LEADS, {"ids": ids_param(ids)}) if ids else []
    return {LeadId(lead): shown_name(*(part or "" for part in name)) for lead, *name in rows}
