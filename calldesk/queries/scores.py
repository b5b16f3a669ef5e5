"""The score of every lead at given moments, callable or not (CLI `scores`)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId
from calldesk.domain.interest import live_score
from calldesk.domain.moments import Moment
from calldesk.domain.scoring import fold_key
from calldesk.store.facts import lead_facts, profiles
from calldesk.store.naive import lead_chunks
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One lead at one moment.

    Attributes:
        external_id: The lead's; its lead_id where it has none.
        score: 0..100, by the model in force at that moment and the facts up to it.
    """

    at: Moment
    lead_id: LeadId
    external_id: str
    score: float


def scores(snapshot: Snapshot, moments: tuple[Moment, ...]) -> tuple[ScoreRow, ...]:
    """Every lead stored now at each of these moments, moment by moment, by lead_id."""
    return tuple(row for at in moments for row in _scores_at(replace(snapshot, now=at)))


def _scores_at(snapshot: Snapshot) -> Iterator[ScoreRow]:
    now = snapshot.now
    model = snapshot.rules.version_at(now).model
    for ids in lead_chunks(snapshot):
        seen = profiles(snapshot.conn, ids)
        for lead_id, facts in lead_facts(snapshot, ids, now).items():
            fit = fit_at(fit_steps(seen[lead_id], model), now)
            key = fold_key(facts.events, model)
            yield ScoreRow(now, lead_id, seen[lead_id]["external_id"], live_score(fit, key, now, model))
