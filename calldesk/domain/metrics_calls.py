"""The measures of dials: how many, how they ended, how long they rang, talked and were wrapped up (R11)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import fsum
from statistics import median

from calldesk.domain.first_touch import percentile

VOICEMAIL, VOICEMAIL_NOT_LEFT = "voicemail", "voicemail_not_left"


@dataclass(slots=True)
class CallSums:
    """What is kept of any number of dials so that every measure of them can be told; two of them add up.

    Lengths are kept one by one: no median can be told from sums, and a team may move the threshold of a conversation.
    Only those above 0 are kept.

    Attributes:
        codes: Dials by the code of the outcome that stands; "" = none yet.
        talks: Talk times by code.
        rings, wraps: Of all dials.
    """

    codes: Counter[str] = field(default_factory=Counter)
    talks: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    rings: list[float] = field(default_factory=list)
    wraps: list[float] = field(default_factory=list)

    def add(self, code: str, ring_seconds: float, talk_seconds: float, wrap_seconds: float) -> None:
        """Counts one dial."""
        self.codes[code] += 1
        if talk_seconds > 0:
            self.talks[code].append(talk_seconds)
        if ring_seconds > 0:
            self.rings.append(ring_seconds)
        if wrap_seconds > 0:
            self.wraps.append(wrap_seconds)

    def add_all(self, code: str, count: int, talks: Iterable[float]) -> None:
        """Counts so many dials of one outcome, these of them with talk."""
        self.codes[code] += count
        self.talks[code].extend(talks)

    def merge(self, other: "CallSums") -> None:
        """Counts all the dials of another."""
        self.codes.update(other.codes)
        for code, talks in other.talks.items():
            self.talks[code].extend(talks)
        self.rings.extend(other.rings)
        self.wraps.extend(other.wraps)

    @property
    def dials(self) -> int:
        """All of them."""
        return self.codes.total()

    def of(self, codes: Collection[str]) -> int:
        """Those that ended in one of these ways."""
        return sum(self.codes[code] for code in codes)

    def long(self, codes: Collection[str], least_seconds: float) -> int:
        """Those that ended in one of these ways, with talk of at least so long."""
        if least_seconds <= 0:
            return self.of(codes)
        return sum(talk >= least_seconds for code in codes for talk in self.talks.get(code, ()))

    @property
    def all_talks(self) -> list[float]:
        """Talk times of all dials that had any."""
        return list(chain.from_iterable(self.talks.values()))


@dataclass(frozen=True, slots=True)
class Lengths:
    """What is told of lengths in seconds.

    Attributes:
        count: How many there are.
        total_seconds: The same whatever their order.
        mean_seconds, median_seconds, p90_seconds: None of none.
    """

    count: int
    total_seconds: float
    mean_seconds: float | None
    median_seconds: float | None
    p90_seconds: float | None


def lengths(seconds: Sequence[float]) -> Lengths:
    """Sum, mean, median (between the middle two of an even number) and the least that nine of ten do not pass."""
    if not seconds:
        return Lengths(0, 0.0, None, None, None)
    ordered, total = sorted(seconds), fsum(seconds)
    return Lengths(len(ordered), total, total / len(ordered), float(median(ordered)), percentile(ordered, 0.9))
