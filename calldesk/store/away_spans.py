"""When people are away, as moments: read with the rules, for the list asks it of every callback that is due."""

from sqlalchemy import Connection

from calldesk.domain.absences import AwaySpan
from calldesk.domain.ids import UserId
from calldesk.store.driver import driver_rows

_SPANS = (
    "SELECT a.rep, a.from_at, a.until_at, a.stand_in, a.happened_at, (SELECT min(t.happened_at) FROM absence t"
    " WHERE t.rep = a.rep AND t.of_absence = a.absence_id) FROM absence a WHERE a.of_absence IS NULL"
    " AND a.from_at IS NOT NULL ORDER BY a.from_at, a.absence_id"
)


def away_spans(conn: Connection) -> tuple[AwaySpan, ...]:
    """Everybody's, those taken back and over too: questions about a past instant want them (R15)."""
    return tuple(
        AwaySpan(UserId(user), from_at, until_at, None if other is None else UserId(other), said_at, ended_at)
        for user, from_at, until_at, other, said_at, ended_at in driver_rows(conn, _SPANS, {})
    )
