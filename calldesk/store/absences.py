"""When people are away, as they or their team lead said it; what was taken back is left out."""

from collections import defaultdict
from datetime import date

from sqlalchemy import text

from calldesk.domain.absences import Absence
from calldesk.domain.ids import FactId, UserId
from calldesk.store.tx import Snapshot

_ABSENCES = (
    "SELECT a.absence_id, a.rep, a.first_on, a.last_on, {stand_in} FROM absence a WHERE a.of_absence IS NULL"
    " AND a.happened_at <= :now AND NOT EXISTS (SELECT 1 FROM absence t WHERE t.rep = a.rep"
    " AND t.of_absence = a.absence_id AND t.happened_at <= :now) ORDER BY a.first_on, a.absence_id"
)


def absences(snapshot: Snapshot) -> dict[UserId, tuple[Absence, ...]]:
    """Of everybody, the earliest first, those of the past too; none where an older team keeps none."""
    found: dict[UserId, list[Absence]] = defaultdict(list)
    if snapshot.keeps_plain_notices:
        asked = text(_ABSENCES.format(stand_in="a.stand_in" if snapshot.gives_promises else "NULL"))
        for absence_id, rep, first, last, other in snapshot.conn.execute(asked, {"now": snapshot.now}):
            days = date.fromisoformat(first), date.fromisoformat(last)
            one = Absence(FactId(absence_id), UserId(rep), *days, None if other is None else UserId(other))
            found[one.rep].append(one)
    return {rep: tuple(rows) for rep, rows in found.items()}
