"""Checks the audit trail: each link holds the digest of its row and of the link before, and no row is without one."""

from sqlalchemy import Connection

from calldesk.store.driver import driver_rows
from calldesk.store.roles.trail import CHAINED, LINK, words_of

_ROWS = " UNION ALL ".join(
    f"SELECT '{table}' AS of, r.{columns[0]} AS id, {words_of('r', table)} AS words FROM {table} r"
    for table, columns in CHAINED.items()
)
_BROKEN = f"""
WITH fact AS (SELECT * FROM ({_ROWS}) every),
link AS (SELECT a.*, lag(a.seq, 1, CAST(0 AS bigint)) OVER own AS seq_before,
  lag(a.digest, 1, CAST('' AS bytea)) OVER own AS digest_before
  FROM audit a WINDOW own AS (PARTITION BY a.user_id ORDER BY a.seq)),
checked AS (SELECT coalesce(table_name, of) || ' ' || coalesce(row_id, id) AS what, user_id, seq,
  CASE WHEN seq IS NULL THEN 'written past the guard'
    WHEN seq <> seq_before + 1 THEN 'after a link that is gone'
    WHEN previous <> digest_before THEN 'after a link that was changed'
    WHEN id IS NULL THEN 'deleted'
    WHEN digest <> {LINK.format(row="words")} THEN 'changed' END AS wrong
  FROM link FULL JOIN fact ON of = table_name AND id = row_id)
SELECT what, wrong FROM checked WHERE wrong IS NOT NULL ORDER BY user_id, seq, what LIMIT :most"""
_MAY = "SELECT leads_team() OR is_owner()"
_SETTINGS = {"extra_float_digits": "1", "work_mem": "256MB", "enable_mergejoin": "off"}
"""Numbers are written as they were digested, and a million links are joined in memory, without sorting them."""
_SET = "SELECT set_config(:name, :value, true)"
MOST = 1000


def broken_links(conn: Connection) -> list[tuple[str, str]]:
    """What is wrong and how, at most MOST of them; nobody but admins and team leads sees enough to tell.

    That the newest links and their rows were all cut off shows only beside a head kept elsewhere (`queries/trail`).
    """
    if not driver_rows(conn, _MAY, {})[0][0]:
        return []
    for name, value in _SETTINGS.items():
        driver_rows(conn, _SET, {"name": name, "value": value})
    return [(str(what), str(wrong)) for what, wrong in driver_rows(conn, _BROKEN, {"most": MOST})]
