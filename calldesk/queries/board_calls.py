"""Dials of a stretch of time, by person, hour and outcome: what the board's figures are made of (R11)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median
from typing import NamedTuple

from calldesk.domain.board import Window, local_hour
from calldesk.domain.ids import UserId
from calldesk.domain.moments import HOUR_SECONDS, Moment
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.store.driver import driver_reads
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.tx import Snapshot


class Call(NamedTuple):
    """One dial.

    Attributes:
        hour: Of the day in the board's zone, 0 .. 23.
        code: Of the outcome that stands; "" = none yet.
    """

    by: UserId
    at: Moment
    hour: int
    code: str
    talk_seconds: float


@dataclass(frozen=True)
class Calls:
    """The dials of one window; sums are by `domain/metrics`, so they are those of `calldesk metrics`.

    Attributes:
        rows: All of them.
        reached, connected: Codes of outcomes with the lead on the line, and with anybody.
        least_seconds: Talk of a conversation.
    """

    rows: tuple[Call, ...]
    reached: frozenset[str]
    connected: frozenset[str]
    least_seconds: float

    def by_person(self) -> "dict[UserId, Calls]":
        """Those of each person who dialled."""
        found: dict[UserId, list[Call]] = {}
        for row in self.rows:
            found.setdefault(row.by, []).append(row)
        return {by: replace(self, rows=tuple(rows)) for by, rows in found.items()}

    def by_hour(self) -> "dict[int, Calls]":
        """Those of each hour of the day in which anything was dialled, ascending."""
        found: dict[int, list[Call]] = {}
        for row in self.rows:
            found.setdefault(row.hour, []).append(row)
        return {hour: replace(self, rows=tuple(rows)) for hour, rows in sorted(found.items())}

    def until(self, at: Moment) -> "Calls":
        """Those up to a moment."""
        return replace(self, rows=tuple(row for row in self.rows if row.at <= at))

    @property
    def dials(self) -> int:
        """Attempts on a number."""
        return len(self.rows)

    @property
    def connects(self) -> int:
        """Dials that a person answered."""
        return sum(self.outcomes[code] for code in self.connected)

    @property
    def reaches(self) -> int:
        """Dials with the lead or a decision maker on the line."""
        return sum(self.outcomes[code] for code in self.reached)

    @property
    def conversations(self) -> int:
        """Reaches with talk of at least the threshold."""
        return sum(row.code in self.reached and row.talk_seconds >= self.least_seconds for row in self.rows)

    @property
    def qualified(self) -> int:
        """Outcomes "qualified" that stand."""
        return self.outcomes[QUALIFIED]

    @cached_property
    def talks(self) -> tuple[float, ...]:
        """Seconds of each dial that had any talk."""
        return tuple(row.talk_seconds for row in self.rows if row.talk_seconds > 0)

    @property
    def talk_median_seconds(self) -> float | None:
        """Median of the dials that had any talk."""
        return float(median(self.talks)) if self.talks else None

    @cached_property
    def outcomes(self) -> Counter[str]:
        """Dials by the code of their outcome, "" = none yet."""
        return Counter(row.code for row in self.rows)


_ROWS = (
    "SELECT d.by_user, d.happened_at, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0) FROM dial d"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    f" WHERE d.happened_at >= :from_at AND d.happened_at <= :to_at AND d.reason <> '{IMPORTED}'"
)


def calls(snapshot: Snapshot, windows: Sequence[Window], zone: str) -> tuple[Calls, ...]:
    """What was dialled in each of these windows, up to its `to_at`; all read at once, 25 us a dial in a file."""
    cadence = snapshot.rules.cadence
    table, least = cadence.outcomes.latest, cadence.conversation_seconds
    reached = table.codes(OutcomeClass.REACH)
    connected = reached | table.codes(OutcomeClass.CONNECT)
    asked = [(_ROWS, {"from_at": one.from_at, "to_at": one.to_at}) for one in windows]
    found = []
    for window, rows in zip(windows, driver_reads(snapshot.conn, *asked), strict=True):
        slots = {int((at - window.from_at) // HOUR_SECONDS) for _, at, _, _ in rows}
        hours = {slot: local_hour(window.from_at, slot, zone) for slot in slots}
        made = tuple(
            Call(UserId(by), at, hours[int((at - window.from_at) // HOUR_SECONDS)], code, float(talk_seconds))
            for by, at, code, talk_seconds in rows
        )
        found.append(Calls(made, reached, connected, least))
    return tuple(found)
