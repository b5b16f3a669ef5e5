"""`model check` by outcomes: each hand-off with a score is in one band, and shares of few are marked."""

from calldesk.domain.handoffs import HandoffStanding, HandoffState
from calldesk.domain.score_model import Bands
from calldesk.domain.score_outcomes import BandOutcomes, outcomes_by_band

BANDS = Bands(hot=60.0, warm=40.0)


def stood(state: HandoffState) -> HandoffStanding:
    return HandoffStanding(state=state, decided_at=None if state is HandoffState.OFFERED else 1.0)


def test_that_each_band_counts_its_own_up_to_its_edge() -> None:
    won, lost, back = (stood(HandoffState(state)) for state in ("won", "lost", "returned"))
    done = [(60.0, won), (59.999, lost), (40.0, back), (39.999, stood(HandoffState.ACCEPTED)), (100.0, won)]
    done += [(0.0, won), (70.0, stood(HandoffState.OFFERED))]
    assert outcomes_by_band(BANDS, done) == (
        BandOutcomes("hot", 60.0, 2, 2, 2, 2),
        BandOutcomes("warm", 40.0, 2, 1, 1, 0),
        BandOutcomes("cool", 0.0, 1, 1, 0, 0),
    )
    assert outcomes_by_band(BANDS, [(0.0, won)]) == ()


def test_that_few_are_said_to_be_few_and_none_is_no_share() -> None:
    assert BandOutcomes("hot", 60.0, 4, 3, 0, 0).words == (
        "Handed over while hot (from 60): 3 of 4 (75 %, few) accepted, none of none yet won."
    )
    assert "20 of 40 (50 %) accepted" in BandOutcomes("cool", 0.0, 40, 20, 40, 1).words
