"""The jobs on a team's server: who may hold the lease, old runs forgotten, and what one runner does for every list."""

from collections.abc import Iterator

from calldesk.store.job_tables import KEPT_RUNS
from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger

LONGEST_SECONDS = 600
"""So far ahead a lease may end: nobody keeps all others away for long."""

_LEASE = f"""
CREATE OR REPLACE FUNCTION calldesk.guard_lease() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
DECLARE me integer := calldesk.my_user_id();
BEGIN
  IF calldesk.is_owner() OR calldesk.clock_is_given() THEN RETURN NEW; END IF;
  IF NEW.by_user IS DISTINCT FROM me THEN
    RAISE EXCEPTION 'A lease is taken in one''s own name.' USING ERRCODE = '42501';
  END IF;
  IF NEW.until_at > calldesk.server_now() + {LONGEST_SECONDS} THEN
    RAISE EXCEPTION 'A lease lasts at most {LONGEST_SECONDS} seconds.' USING ERRCODE = '42501';
  END IF;
  -- A desk's idea of the server's time may be a little ahead of it.
  IF TG_OP = 'UPDATE' AND OLD.by_user <> me AND OLD.until_at > calldesk.server_now() + 1 THEN
    RAISE EXCEPTION 'Somebody else holds this lease.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
"""
_TRIM = f"""
CREATE OR REPLACE FUNCTION calldesk.trim_runs() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  DELETE FROM calldesk.job_run r WHERE r.run_id IN (SELECT o.run_id FROM calldesk.job_run o WHERE o.job = NEW.job
    ORDER BY o.started_at DESC, o.run_id DESC OFFSET {KEPT_RUNS});
  RETURN NULL;
END $$;
"""


def housekeeping_statements() -> Iterator[Part]:
    """The guard of the lease and the trimming of the runs."""
    yield _LEASE
    yield Trigger("guard_lease", "job_lease", "BEFORE INSERT OR UPDATE", _each("guard_lease"))
    yield _TRIM
    yield Trigger("job_run_trim", "job_run", "AFTER INSERT", _each("trim_runs"))


def _each(function: str) -> str:
    return f"FOR EACH ROW EXECUTE FUNCTION calldesk.{function}()"
