"""The audit trail: every fact chained to the one its writer wrote before, so that what was changed later shows."""

from collections.abc import Iterator

from calldesk.store.roles.facts import append_only
from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger
from calldesk.store.tables import FACTS

MEMBER_CHANGE = (
    "change_id", "login", "what", "detail", "by_user", "happened_at", "received_at",
)  # fmt: skip
ADDED: dict[str, tuple[str, ...]] = {
    "absence": ("stand_in", "from_at", "until_at"),
    "promise_change": ("to_user",),
}
"""Columns of later revisions: digested too wherever one of them says something, so that older digests hold."""
CHAINED: dict[str, tuple[str, ...]] = {
    **{t.name: tuple(c.name for c in t.columns if c.name not in ADDED.get(t.name, ())) for t in FACTS},
    "member_change": MEMBER_CHANGE,
}
"""Each table whose rows are chained, with the columns that are always digested, its key first.

A digest holds for ever: a column that a later revision adds stands in `ADDED`.
"""

_TABLES = """
CREATE TABLE IF NOT EXISTS calldesk.member_change (
  change_id text PRIMARY KEY, login text NOT NULL, what text NOT NULL, detail text NOT NULL DEFAULT '',
  by_user integer NOT NULL, happened_at double precision NOT NULL, received_at double precision NOT NULL);
CREATE TABLE IF NOT EXISTS calldesk.audit_head (user_id integer PRIMARY KEY);
CREATE TABLE IF NOT EXISTS calldesk.audit (
  user_id integer NOT NULL, seq bigint NOT NULL, at double precision NOT NULL, table_name text NOT NULL,
  row_id text NOT NULL, digest bytea NOT NULL, previous bytea NOT NULL, PRIMARY KEY (user_id, seq));
"""
LINK = "sha256(previous || convert_to(concat_ws(E'\\x1f', user_id, seq, at, table_name, row_id, {row}), 'UTF8'))"
"""SQL: the digest of a link, made of the one before, its place and the whole row."""

_CHAIN = """
CREATE OR REPLACE FUNCTION calldesk.chain(said_table text, said_id text, said_row text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
DECLARE
  me integer := coalesce(calldesk.my_user_id(), 0);
  link record;
BEGIN
  PERFORM FROM calldesk.audit_head h WHERE h.user_id = me FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    INSERT INTO calldesk.audit_head VALUES (me) ON CONFLICT DO NOTHING;
    PERFORM FROM calldesk.audit_head h WHERE h.user_id = me FOR NO KEY UPDATE;
  END IF;
  SELECT me AS user_id, coalesce(max(a.seq), 0) + 1 AS seq, calldesk.server_now() AS at, said_table AS table_name,
    said_id AS row_id, coalesce((array_agg(a.digest))[1], '') AS previous INTO link
    FROM (SELECT b.seq, b.digest FROM calldesk.audit b WHERE b.user_id = me ORDER BY b.seq DESC LIMIT 1) a;
  INSERT INTO calldesk.audit (user_id, seq, at, table_name, row_id, previous, digest)
    VALUES (link.user_id, link.seq, link.at, link.table_name, link.row_id, link.previous,
      sha256(link.previous || convert_to(concat_ws(E'\\x1f', link.user_id, link.seq, link.at, link.table_name,
        link.row_id, said_row), 'UTF8')));
END $$;
"""
"""Who writes holds the own head until the commit: two desks of one person make one chain, not two."""


def words_of(row: str, table: str) -> str:
    """SQL: the whole row as it is digested; `row` is the name it goes by."""
    first = ", ".join(f"{row}.{column}" for column in CHAINED[table])
    added = [f"{row}.{column}" for column in ADDED.get(table, ())]
    if not added:
        return f"ROW({first})::text"
    empty = " AND ".join(f"{column} IS NULL" for column in added)
    return f"CASE WHEN {empty} THEN ROW({first})::text ELSE ROW({first}, {', '.join(added)})::text END"


def trail_statements() -> Iterator[Part]:
    """The tables of the trail, its guards, and a trigger on each chained table."""
    yield _TABLES
    yield _CHAIN
    for table in ("audit", "member_change"):
        yield from append_only(table)
    for table, columns in CHAINED.items():
        yield f"""
CREATE OR REPLACE FUNCTION calldesk.chain_{table}()
RETURNS trigger LANGUAGE plpgsql {DEFINER} SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('{table}', NEW.{columns[0]}, {words_of("NEW", table)}); RETURN NULL; END $$;
"""
        does = f"FOR EACH ROW EXECUTE FUNCTION calldesk.chain_{table}()"
        yield Trigger(f"{table}_chain", table, "AFTER INSERT", does)
