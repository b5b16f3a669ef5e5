"""Dials of a stretch of time, by person, hour and outcome: what the board's figures are made of (R11)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import inf, nextafter
from statistics import median

from calldesk.domain.board import Window
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.store.board_days import Among, dialled
from calldesk.store.tx import Snapshot


@dataclass(frozen=True)
class Counted:
    """What any number of dials come to; sums are by `domain/metrics`, so they are those of `calldesk metrics`.

    Attributes:
        sums: The dials by the code of their outcome, "" = none yet, and their talk times.
        reached, connected: Codes of outcomes with the lead on the line, and with anybody.
        least_seconds: Talk of a conversation.
    """

    sums: CallSums
    reached: Collection[str]
    connected: Collection[str]
    least_seconds: float

    @property
    def dials(self) -> int:
        """Attempts on a number."""
        return self.sums.dials

    @property
    def connects(self) -> int:
        """Dials that a person answered."""
        return self.sums.of(self.connected)

    @property
    def reaches(self) -> int:
        """Dials with the lead or a decision maker on the line."""
        return self.sums.of(self.reached)

    @property
    def conversations(self) -> int:
        """Reaches with talk of at least the threshold."""
        return self.sums.long(self.reached, self.least_seconds)

    @property
    def qualified(self) -> int:
        """Outcomes "qualified" that stand."""
        return self.sums.codes[QUALIFIED]

    @cached_property
    def talks(self) -> list[float]:
        """Seconds of each dial that had any talk."""
        return self.sums.all_talks

    @property
    def talk_median_seconds(self) -> float | None:
        """Median of the dials that had any talk."""
        return float(median(self.talks)) if self.talks else None


@dataclass(frozen=True)
class Calls:
    """The dials of one stretch of time.

    Attributes:
        total: All of them.
        by_hour: Those of each hour of the day in which anything was dialled, ascending.
        by_person: Those of each person who dialled; empty where nobody asked.
    """

    total: Counted
    by_hour: Mapping[int, Counted]
    by_person: Mapping[UserId, Counted]


def calls(
    snapshot: Snapshot, windows: Sequence[Window], zone: str, *, people: bool = False, among: Among | None = None
) -> tuple[Calls, ...]:
    """What was dialled in each of these windows, up to and with its `to_at`; all read at once.

    Args:
        snapshot: As of when.
        windows: Each begins at a midnight.
        zone: Of the midnights and hours.
        people: Whether it is asked by whom.
        among: Whose calls alone; None = everybody's.
    """
    cadence = snapshot.rules.cadence
    table = cadence.outcomes.latest
    reached = table.codes(OutcomeClass.REACH)
    nothing = Counted(CallSums(), reached, reached | table.codes(OutcomeClass.CONNECT), cadence.conversation_seconds)
    spans = [(window.from_at, nextafter(window.to_at, inf)) for window in windows]
    found = []
    for one in dialled(snapshot, spans, zone, people=people, among=among):
        whole = CallSums()
        for sums in one.hours.values():
            whole.merge(sums)
        hours = {hour: replace(nothing, sums=sums) for hour, sums in sorted(one.hours.items())}
        by = {user: replace(nothing, sums=sums) for user, sums in one.people.items()}
        found.append(Calls(replace(nothing, sums=whole), hours, by))
    return tuple(found)
