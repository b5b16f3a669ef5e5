"""The score model in force, its history, and what a new one would overlook in the stored data."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.messages import Message
from calldesk.domain.moments import MINUTE_SECONDS, iso
from calldesk.domain.score_model import Model
from calldesk.domain.score_model_check import ColumnCount, KindCount, check_model
from calldesk.domain.score_outcomes import BandOutcomes, outcomes_by_band
from calldesk.store.facts import profiles
from calldesk.store.handoffs import handoffs
from calldesk.store.naive import lead_chunks
from calldesk.store.rules import FROM_THE_BEGINNING
from calldesk.store.tx import Snapshot

UNTIMED = "no time of its own"
"""What the evidence of an event says that got the moment of its import."""
VISIT_SECONDS = 30 * MINUTE_SECONDS
MOST_VALUES = 300


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One version in the history.

    Attributes:
        since: ISO moment it takes effect; "the beginning" for the first.
        in_force: The one that scores are computed with now.
    """

    model_no: int
    version: str
    since: str
    in_force: bool


_TOML = text("SELECT toml FROM model_version WHERE model_no = :no")


def model_text(snapshot: Snapshot) -> str:
    """The TOML of the version in force, to the letter."""
    no = snapshot.rules.version_at(snapshot.now).model_no
    return str(snapshot.conn.execute(_TOML, {"no": no}).scalar_one())


def model_history(snapshot: Snapshot) -> tuple[ModelLine, ...]:
    """All versions by the moment they take effect."""
    present = snapshot.rules.version_at(snapshot.now)
    return tuple(
        ModelLine(
            v.model_no,
            v.model.version,
            "the beginning" if v.from_at == FROM_THE_BEGINNING else iso(v.from_at),
            v is present,
        )
        for v in snapshot.rules.versions
    )


def model_findings(snapshot: Snapshot, model: Model) -> tuple[Message, ...]:
    """What this model would miss in the stored events and columns (CLI `model check`)."""
    return check_model(model, _kinds(snapshot), _columns(snapshot))


_KINDS = text(
    "SELECT kind, count(*) total, sum(evidence LIKE '%' || :untimed || '%') untimed,"
    " sum(happened_at - before < :visit) same_visit FROM (SELECT kind, evidence, happened_at,"
    " lag(happened_at) OVER (PARTITION BY lead_id, kind ORDER BY happened_at) before FROM event) GROUP BY kind"
)
_VALUES = text("SELECT DISTINCT value FROM event WHERE kind = :kind LIMIT :most")


def model_outcomes(snapshot: Snapshot, model: Model) -> tuple[BandOutcomes, ...]:
    """What became of the hand-offs, by the bands of this model; none where none has a score."""
    return outcomes_by_band(model.bands, [(one.score, one.standing) for one in handoffs(snapshot)])


def _kinds(snapshot: Snapshot) -> dict[str, KindCount]:
    rows = snapshot.conn.execute(_KINDS, {"untimed": UNTIMED, "visit": VISIT_SECONDS}).all()
    found = {}
    for row in rows:
        values = snapshot.conn.execute(_VALUES, {"kind": row.kind, "most": MOST_VALUES}).scalars()
        found[row.kind] = KindCount(row.total, row.untimed or 0, row.same_visit or 0, frozenset(values))
    return found


def _columns(snapshot: Snapshot) -> dict[str, ColumnCount]:
    filled: Counter[str] = Counter()
    people = 0
    for ids in lead_chunks(snapshot):
        for profile in profiles(snapshot.conn, ids).values():
            people += 1
            filled.update(name for name, words in profile.items() if words.strip())
    return {name: ColumnCount(count, people) for name, count in filled.items()}
