"""What became of hand-offs by the band their leads were in: whether a higher score is worth more to sales (R1, R11)."""

from collections.abc import Iterable
from dataclasses import dataclass

from calldesk.domain.handoffs import HandoffStanding, HandoffState
from calldesk.domain.score_model import Bands

FEW = 20
"""A share of fewer is marked."""


@dataclass(frozen=True, slots=True)
class BandOutcomes:
    """The hand-offs of one band.

    Attributes:
        band: hot, warm or cool.
        least: Its lower end, in points.
        decided: Accepted or returned.
        accepted: Accepted and not given back.
        ended: Won or lost.
        won: Won.
    """

    band: str
    least: float
    decided: int
    accepted: int
    ended: int
    won: int

    @property
    def words(self) -> str:
        """As one line."""
        taken, won = (_share(part, of) for part, of in ((self.accepted, self.decided), (self.won, self.ended)))
        return f"Handed over while {self.band} (from {self.least:g}): {taken} accepted, {won} won."


def outcomes_by_band(bands: Bands, done: Iterable[tuple[float, HandoffStanding]]) -> tuple[BandOutcomes, ...]:
    """The bands from hot to cool; none where no hand-off is known with a score.

    Args:
        bands: Of the model in question.
        done: The score at the hand-over, and where the hand-off stands. Without a score (0: imported) it says nothing.
    """
    scored = [(score, standing) for score, standing in done if score > 0]
    ends = (("hot", bands.hot, float("inf")), ("warm", bands.warm, bands.hot), ("cool", 0.0, bands.warm))
    told = []
    for band, least, most in ends if scored else ():
        found = [standing for score, standing in scored if least <= score < most]
        state = [one.state for one in found]
        told.append(
            BandOutcomes(
                band=band,
                least=least,
                decided=sum(one.decided_at is not None for one in found),
                accepted=sum(one.is_taken for one in found),
                ended=state.count(HandoffState.WON) + state.count(HandoffState.LOST),
                won=state.count(HandoffState.WON),
            )
        )
    return tuple(told)


def _share(part: int, of: int) -> str:
    few = ", few" if 0 < of < FEW else ""
    return f"{part} of {of} ({100 * part / of:.0f} %{few})" if of else "none of none yet"
