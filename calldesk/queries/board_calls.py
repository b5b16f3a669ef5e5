"""Dials of a stretch of time, counted by person, hour and outcome: what the board's figures are made of (R11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from calldesk.domain.board import Window, local_hour
from calldesk.domain.ids import UserId
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.store.driver import driver_reads
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.tx import Snapshot


class CallGroup(NamedTuple):
    """Dials of one person, hour and outcome.

    Attributes:
        hour: Of the day in the board's zone, 0 .. 23.
        code: Of the outcome that stands; "" = none yet.
        long: Those of them with talk of at least the threshold of a conversation.
    """

    by: UserId
    hour: int
    code: str
    dials: int
    long: int


@dataclass(frozen=True, slots=True)
class Calls:
    """The dials of one window; sums are by `domain/metrics`, so they are those of `calldesk metrics`.

    Attributes:
        groups: Everything that was counted.
        talks: Person and seconds of each dial that had any talk.
        reached, connected: Codes of outcomes with the lead on the line, and with anybody.
    """

    groups: tuple[CallGroup, ...]
    talks: tuple[tuple[UserId, float], ...]
    reached: frozenset[str]
    connected: frozenset[str]

    def of(self, by: UserId) -> "Calls":
        """Those of one person."""
        own = tuple(one for one in self.groups if one.by == by)
        return Calls(own, tuple(talk for talk in self.talks if talk[0] == by), self.reached, self.connected)

    def at(self, hour: int) -> "Calls":
        """Those of one hour of the day, without their talk."""
        return Calls(tuple(one for one in self.groups if one.hour == hour), (), self.reached, self.connected)

    @property
    def dials(self) -> int:
        """Attempts on a number."""
        return sum(one.dials for one in self.groups)

    @property
    def connects(self) -> int:
        """Dials that a person answered."""
        return sum(one.dials for one in self.groups if one.code in self.connected)

    @property
    def reaches(self) -> int:
        """Dials with the lead or a decision maker on the line."""
        return sum(one.dials for one in self.groups if one.code in self.reached)

    @property
    def conversations(self) -> int:
        """Reaches with talk of at least the threshold."""
        return sum(one.long for one in self.groups if one.code in self.reached)

    @property
    def qualified(self) -> int:
        """Outcomes "qualified" that stand."""
        return sum(one.dials for one in self.groups if one.code == QUALIFIED)

    @property
    def talk_median_seconds(self) -> float | None:
        """Median of the dials that had any talk."""
        return float(median(seconds for _, seconds in self.talks)) if self.talks else None

    @property
    def outcomes(self) -> dict[str, int]:
        """Dials by the code of their outcome, "" = none yet."""
        found: dict[str, int] = {}
        for one in self.groups:
            found[one.code] = found.get(one.code, 0) + one.dials
        return found


_OF = (
    "FROM dial d LEFT JOIN outcome o ON o.dial_id = d.dial_id AND"
    f" {stands('o.outcome_id')} WHERE d.happened_at >= :from_at AND d.happened_at <= :to_at"
    f" AND d.reason <> '{IMPORTED}'"
)
_SLOT = f"CAST(floor((d.happened_at - :from_at) / {HOUR_SECONDS!r}) AS integer)"
_GROUPED = (
    f"SELECT d.by_user, {_SLOT} slot, coalesce(o.code, '') code, count(*),"
    f" count(*) FILTER (WHERE o.talk_seconds >= :least) {_OF} GROUP BY d.by_user, slot, coalesce(o.code, '')"
)
_TALKS = f"SELECT d.by_user, o.talk_seconds {_OF} AND o.talk_seconds > 0"


def calls(snapshot: Snapshot, windows: Sequence[Window], zone: str) -> tuple[Calls, ...]:
    """What was dialled in each of these windows, all read at once."""
    cadence = snapshot.rules.cadence
    table, least = cadence.outcomes.latest, cadence.conversation_seconds
    reached = table.codes(OutcomeClass.REACH)
    connected = reached | table.codes(OutcomeClass.CONNECT)
    asked = [{"from_at": one.from_at, "to_at": one.to_at} for one in windows]
    rows = driver_reads(
        snapshot.conn,
        *[(sql, said | more) for said in asked for sql, more in ((_GROUPED, {"least": least}), (_TALKS, {}))],
    )
    found = []
    for at, window in enumerate(windows):
        groups = tuple(
            CallGroup(UserId(by), local_hour(window.from_at, slot, zone), code, many, long)
            for by, slot, code, many, long in rows[2 * at]
        )
        talks = tuple((UserId(by), float(seconds)) for by, seconds in rows[2 * at + 1])
        found.append(Calls(groups, talks, reached, connected))
    return tuple(found)
