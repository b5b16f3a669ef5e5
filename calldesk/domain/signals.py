"""Honest measures: what in a person's records asks for a look, with each threshold and its reason (R11).

A signal is a question to the records, never a verdict: nothing follows from one by itself, there is no order of people,
and whoever it is about sees it too. `MEANINGS` is the small print of each.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import NamedTuple

from calldesk.domain.board import SMALL_SAMPLE
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import DAY_SECONDS, MINUTE_SECONDS, Moment

SIGNALS_VERSION = "2026-11-28"
SHORT_SECONDS = 3.0
"""A telephone rings for the first time after two to four seconds: in three, nobody has let it ring out."""
BURST_DIALS, BURST_SECONDS = 6, MINUTE_SECONDS
"""Two keys and one ring of six seconds are ten seconds a dial: six within a minute leave no time to listen."""
REDIAL_SECONDS = 10.0
"""The same number again so soon is the same attempt: a slip of the finger, or a line that did not come up."""
TALK_SLACK_SECONDS = 5.0
"""A mark by hand comes some seconds after the telephone's own."""
OPEN_SECONDS = 15 * MINUTE_SECONDS
"""Longer than a wrap-up; a call that still runs is none, however long."""
MOVES, SKIPS = 3, 3
"""Once is life, twice is bad luck; the third time nobody has rung in between."""
FAR_SECONDS = 30 * DAY_SECONDS
"""As long as a lead stays in calling without a response (R5): a callback beyond it keeps the lead from marketing."""
PARKED_SECONDS = 30 * DAY_SECONDS
"""So far back skips count towards one that was made in the period."""
_LEAST_PEOPLE = 3
"""Fewer have no middle."""
_TIMES_MEDIAN = 2.0
"""A share stands out from twice the team's middle on."""


class Sign(StrEnum):
    """What is looked for; the values are a contract (`calldesk signals`)."""

    SHORT = "short_dials"
    BURSTS = "bursts"
    LONG_TALK = "long_talk"
    OPEN = "no_outcome"
    UNSPOKEN = "handoff_unspoken"
    PARKED = "parked"


class Meaning(NamedTuple):
    """The small print of one signal.

    Attributes:
        means, means_not: What it says, and what it does not.
        least: So many records at least; one slip is no signal.
        least_percent: And so large a part of what they are of.
    """

    means: str
    means_not: str
    least: int
    least_percent: int


MEANINGS: Mapping[Sign, Meaning] = {
    Sign.SHORT: Meaning(
        "Dials that ended within 3 s, logged as if they had rung out or been answered.",
        "A number that is dead or busy says so at once, and counts here as neither. Undone outcomes do not count.",
        5,
        5,
    ),
    Sign.BURSTS: Meaning(
        "Dials of one person, six or more within a minute: more than a hand can dial and listen to.",
        "The same number again within 10 s is one dial. Calls written down afterwards and imported ones do not count.",
        BURST_DIALS,
        1,
    ),
    Sign.LONG_TALK: Meaning(
        "Talk logged by hand that is longer than the telephone's own record, or than the time from dial to outcome.",
        "A few seconds are left to slow fingers. A call in whose middle the computer slept does not count.",
        3,
        3,
    ),
    Sign.OPEN: Meaning(
        "Dials that have no outcome a quarter of an hour later: nobody knows how they ended.",
        "A call that still runs, or is being written up, does not count. A crash leaves such dials too.",
        3,
        3,
    ),
    Sign.UNSPOKEN: Meaning(
        "Hand-offs before which this person had no conversation with the lead.",
        "A colleague may have had it: the records show who. Imported hand-offs do not count.",
        2,
        10,
    ),
    Sign.PARKED: Meaning(
        "Leads that stay in one place: skipped or moved three times without a dial between, a callback more than"
        " 30 days off, or “not now” without a date.",
        "Some leads do want to be left alone for long. What was dialled, or came back by itself, since does not count.",
        5,
        10,
    ),
}


class Hit(NamedTuple):
    """One record behind a signal.

    Attributes:
        at: When it was.
        code: The outcome of a dial; how a lead is parked (`Parking`).
        seconds: How long the dial took, or the talk that was logged.
        against_seconds: What the telephone, or the clock, says of that talk.
        times: How many dials the burst has; how often the lead was moved or skipped.
        until_at: Until when a lead is parked; None = no end.
    """

    by: UserId
    lead_id: LeadId
    at: Moment
    code: str = ""
    seconds: float = 0.0
    against_seconds: float = 0.0
    times: int = 0
    until_at: Moment | None = None


class Done(NamedTuple):
    """One of those that the records of a signal are of: who did it, and when."""

    by: UserId
    at: Moment


class Judged(NamedTuple):
    """The records of one signal, and all that they are of, each record among them at its own time."""

    hits: tuple[Hit, ...]
    whole: Sequence[Done]

    @property
    def of(self) -> Mapping[UserId, int]:
        """Of how many they are, by person."""
        return Counter(done.by for done in self.whole)

    def only(self, by: UserId) -> "Judged":
        """One person's part of it."""
        return Judged(tuple(hit for hit in self.hits if hit.by == by), [done for done in self.whole if done.by == by])


@dataclass(frozen=True, slots=True)
class SignalRow:
    """One signal of one person.

    Attributes:
        count, of: How many of how many.
        median_share: The middle of the team's shares; None where fewer than three people have enough records.
        stands_out: Whether it is shown at all.
    """

    sign: Sign
    by: UserId
    count: int
    of: int
    median_share: float | None
    stands_out: bool

    @property
    def share(self) -> float:
        """The part that stands for the whole; 0 .. 1."""
        return self.count / self.of if self.of else 0.0

    @property
    def is_small(self) -> bool:
        """Whether it rests on so few that it must be marked."""
        return self.of < SMALL_SAMPLE


@dataclass(frozen=True, slots=True)
class TeamSignal:
    """One signal of a named team: of how many of what its people did while they were in it how many are records.

    Attributes:
        team: "" = of those who were in none.
    """

    sign: Sign
    team: str
    count: int
    of: int

    @property
    def share(self) -> float:
        """The part that stands for the whole; 0 .. 1."""
        return self.count / self.of

    @property
    def is_small(self) -> bool:
        """Whether it rests on so few that it must be marked."""
        return self.of < SMALL_SAMPLE


def team_signals(sign: Sign, judged: Judged, team_at: Callable[[UserId, Moment], str]) -> tuple[TeamSignal, ...]:
    """One row for each team whose people have any; what is no team's comes last. No middle: teams are few."""
    counts = Counter(team_at(hit.by, hit.at) for hit in judged.hits)
    whole = Counter(team_at(done.by, done.at) for done in judged.whole)
    names = sorted(whole, key=lambda team: (not team, team.casefold(), team))
    return tuple(TeamSignal(sign, team, counts[team], whole[team]) for team in names)


def signal_rows(sign: Sign, judged: Judged) -> tuple[SignalRow, ...]:
    """One row for everybody who has records of this kind, by id: the team's middle is over those with enough.

    The middle can only hide a row, so whoever sees nobody else is shown at least what their lead is shown.
    """
    counts, whole = Counter(hit.by for hit in judged.hits), judged.of
    middle = _middle([counts[by] / of for by, of in whole.items() if of >= SMALL_SAMPLE])
    return tuple(_row(sign, by, (counts[by], whole[by]), middle) for by in sorted(whole))


def _row(sign: Sign, by: UserId, parts: tuple[int, int], middle: float | None) -> SignalRow:
    count, of = parts
    meaning = MEANINGS[sign]
    enough = count >= meaning.least and count * 100 >= meaning.least_percent * of
    apart = middle is None or count >= _TIMES_MEDIAN * middle * of
    return SignalRow(sign, by, count, of, middle, stands_out=enough and apart)


def _middle(shares: Sequence[float]) -> float | None:
    return median(shares) if len(shares) >= _LEAST_PEOPLE else None


def of_person(hits: Iterable[Hit], by: UserId) -> list[Hit]:
    """One person's, the newest first."""
    return sorted((hit for hit in hits if hit.by == by), key=lambda hit: (-hit.at, hit.lead_id))
