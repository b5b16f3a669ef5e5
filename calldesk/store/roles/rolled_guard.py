"""Forgets a rolled day of a team as soon as a fact of it comes in, in whatever program's transaction."""

from collections.abc import Iterator

from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger
from calldesk.store.rolled_tables import FORGETS, PHONE_TRIGGERS, ROLL_LOCK, SETTLED_SECONDS

_FORGET = f"""
CREATE OR REPLACE FUNCTION calldesk.unroll(at double precision) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  -- A fact of just now is of a day that nobody adds up for an hour yet: it need not wait for anybody.
  IF at < calldesk.server_now() - {SETTLED_SECONDS / 2} OR calldesk.clock_is_given() THEN
    PERFORM pg_advisory_xact_lock_shared({ROLL_LOCK});
  END IF;
  DELETE FROM calldesk.rolled_day r WHERE r.to_at > at AND r.from_at <= at;
END $$;
"""
_PHONE = f"""
CREATE OR REPLACE FUNCTION calldesk.lead_phone_unrolls() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  PERFORM calldesk.unroll(d.happened_at) FROM calldesk.dial d
    WHERE d.lead_id = CASE TG_OP WHEN 'DELETE' THEN OLD.lead_id ELSE NEW.lead_id END;
  RETURN NULL;
END $$;
"""


def rolled_statements() -> Iterator[Part]:
    """The function and its triggers."""
    yield _FORGET
    for table, at in FORGETS.items():
        yield (
            f"CREATE OR REPLACE FUNCTION calldesk.{table}_unrolls() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$"
            f" BEGIN PERFORM calldesk.unroll({at.format(schema='calldesk.')}); RETURN NULL; END $$;"
        )
        does = f"FOR EACH ROW EXECUTE FUNCTION calldesk.{table}_unrolls()"
        yield Trigger(f"{table}_unrolls", table, "AFTER INSERT", does)
    yield _PHONE
    for name, (verb, _) in PHONE_TRIGGERS.items():
        yield Trigger(
            name, "lead_phone", f"AFTER {verb}", "FOR EACH ROW EXECUTE FUNCTION calldesk.lead_phone_unrolls()"
        )
