"""Whether the score tells the truth: what came of the latest dials, by the band of the score they were made at."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.interest import fold_key, live_score
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.domain.scoring import Band, band_of
from calldesk.store.driver import ANEW, driver_rows
from calldesk.store.facts import lead_facts, profiles, stands
from calldesk.store.handoffs import IMPORTED, StoredHandoff
from calldesk.store.tx import Snapshot

BAND_DAYS = 90
MOST_JUDGED = 1000
"""So many dials are looked at, the latest first: each is scored anew from the facts before it."""
_CHUNK = 1000


@dataclass(frozen=True, slots=True)
class BandRow:
    """Dials made at a score of this band, by the model in force then, and what came of them.

    Attributes:
        from_points: Where the band begins in the model of now.
        accepted: Those whose hand-off a rep took.
    """

    band: Band
    from_points: int
    dials: int
    reached: int
    talked: int
    qualified: int
    accepted: int


class Judged(NamedTuple):
    """A dial with the band of its lead at that very moment; the dial's own conversation came after it."""

    band: Band
    lead_id: LeadId
    by: UserId
    at: Moment
    code: str
    talk_seconds: float
    outcome_id: str


_DIALS = (
    f"{ANEW}SELECT d.lead_id, d.happened_at, o.code, o.talk_seconds, o.outcome_id, d.by_user FROM dial d JOIN outcome o"
    f" ON o.dial_id = d.dial_id AND {stands('o.outcome_id')} WHERE d.happened_at >= :since AND d.happened_at <= :now"
    f" AND d.reason <> '{IMPORTED}' ORDER BY d.happened_at DESC, d.dial_id LIMIT :most"
)


def bands(snapshot: Snapshot, handed: Sequence[StoredHandoff]) -> tuple[BandRow, ...]:
    """The three bands, hot first, over the latest dials whose outcome stands.

    Args:
        snapshot: As of when; the profile is that of now, for a past one is not kept.
        handed: Every hand-off of the last BAND_DAYS.
    """
    taken = {one.outcome_id for one in handed if one.standing.is_taken}
    reached = snapshot.rules.cadence.outcomes.latest.codes(OutcomeClass.REACH)
    least = snapshot.rules.cadence.conversation_seconds
    counts: dict[Band, Counter[str]] = defaultdict(Counter)
    for one in judged(snapshot):
        counts[one.band].update(
            dials=1,
            reached=int(one.code in reached),
            talked=int(one.code in reached and one.talk_seconds >= least),
            qualified=int(one.code == QUALIFIED),
            accepted=int(one.outcome_id in taken),
        )
    edges = snapshot.rules.applied.model.bands
    begins = {Band.HOT: edges.hot, Band.WARM: edges.warm, Band.COOL: 0}
    names = ("dials", "reached", "talked", "qualified", "accepted")
    return tuple(BandRow(band, begins[band], *(counts[band][name] for name in names)) for band in Band)


def judged(snapshot: Snapshot) -> Iterator[Judged]:
    """The latest dials, the newest first, each with the band of its lead just before it."""
    asked = {"since": snapshot.now - BAND_DAYS * DAY_SECONDS, "now": snapshot.now, "most": MOST_JUDGED}
    dials = driver_rows(snapshot.conn, _DIALS, asked)
    for start in range(0, len(dials), _CHUNK):
        part = dials[start : start + _CHUNK]
        ids = sorted({LeadId(row[0]) for row in part})
        facts, people = lead_facts(snapshot, ids, snapshot.now), profiles(snapshot.conn, ids)
        for lead_id, at, code, talk_seconds, outcome_id, by in part:
            model = snapshot.rules.version_at(at).model
            key = fold_key([event for event in facts[lead_id].events if event.at < at], model)
            score = live_score(fit_at(fit_steps(people[lead_id], model), at), key, at, model)
            yield Judged(band_of(score, model.bands), lead_id, by, at, code, talk_seconds, outcome_id)
