"""How much must change before PostgreSQL looks after a table: each look throws away what desks have planned of it."""

from collections.abc import Iterator

from calldesk.store.roles.in_force import Part

LEAST_CHANGES = 1000
"""PostgreSQL's own 50 means each minute for the small busy tables, and after it every desk plans its next call anew:
half of the server's work for a call. Each row is found by an index, so it matters little that a count is old."""
_OPTIONS = f"autovacuum_vacuum_threshold = {LEAST_CHANGES}, autovacuum_analyze_threshold = {LEAST_CHANGES}"
_SEEN = f"autovacuum_analyze_threshold={LEAST_CHANGES}"


def looked_after_statements() -> Iterator[Part]:
    """Says it of every table that has not been told; whoever reads or writes there is not waited for."""
    yield f"""
DO $$
DECLARE named name;
BEGIN
  FOR named IN SELECT relname FROM pg_catalog.pg_class WHERE relnamespace = 'calldesk'::regnamespace
      AND relkind = 'r' AND NOT '{_SEEN}' = ANY(coalesce(reloptions, '{{}}')) LOOP
    EXECUTE format('ALTER TABLE calldesk.%I SET ({_OPTIONS})', named);
  END LOOP;
END $$;
"""
