"""When reps are away, as they said it themselves; what was taken back is left out."""

from collections import defaultdict
from datetime import date

from sqlalchemy import text

from calldesk.domain.absences import Absence
from calldesk.domain.ids import FactId, UserId
from calldesk.store.tx import Snapshot

_ABSENCES = text(
    "SELECT a.absence_id, a.rep, a.first_on, a.last_on FROM absence a WHERE a.of_absence IS NULL"
    " AND a.happened_at <= :now AND NOT EXISTS (SELECT 1 FROM absence t WHERE t.rep = a.rep"
    " AND t.of_absence = a.absence_id AND t.happened_at <= :now) ORDER BY a.first_on, a.absence_id"
)


def absences(snapshot: Snapshot) -> dict[UserId, tuple[Absence, ...]]:
    """Of every rep, the earliest first, those of the past too; none where an older team keeps none."""
    found: dict[UserId, list[Absence]] = defaultdict(list)
    if snapshot.keeps_plain_notices:
        for absence_id, rep, first, last in snapshot.conn.execute(_ABSENCES, {"now": snapshot.now}):
            one = Absence(FactId(absence_id), UserId(rep), date.fromisoformat(first), date.fromisoformat(last))
            found[one.rep].append(one)
    return {rep: tuple(rows) for rep, rows in found.items()}
