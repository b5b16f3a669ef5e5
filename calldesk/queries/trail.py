"""The heads of the audit trail: kept elsewhere, they show it when its newest links are cut off."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.store.driver import is_postgres
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class TrailHead:
    """The newest link of one person's chain.

    Attributes:
        login: "" = the owner of the database, who wrote past the program.
        seq: How many links there are.
        digest: Of the newest, in hex.
    """

    login: str
    seq: int
    digest: str


_HEADS = text(
    "SELECT DISTINCT ON (a.user_id) coalesce(u.login, '') AS login, a.seq, encode(a.digest, 'hex') AS digest"
    " FROM audit a LEFT JOIN user_account u ON u.user_id = a.user_id ORDER BY a.user_id, a.seq DESC"
)


def trail_heads(snapshot: Snapshot) -> tuple[TrailHead, ...]:
    """One head per person that the asker may see: a qualifier the own one; none on a file."""
    if not is_postgres(snapshot.conn):
        return ()
    return tuple(TrailHead(row.login, row.seq, row.digest) for row in snapshot.conn.execute(_HEADS))
