"""Facts and claims on a team's server: the server stamps the time, and nobody takes a lead in another's name."""

from collections.abc import Iterator

from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger
from calldesk.store.roles.names import SET_UP, listed
from calldesk.store.tables import FACTS

AHEAD_SECONDS = 300
"""So far a desk's clock may be ahead of the server's when a fact arrives (R15)."""

_STAMP = f"""
CREATE OR REPLACE FUNCTION calldesk.stamp_fact() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NOT (EXISTS (SELECT FROM calldesk.test_clock) OR calldesk.is_owner()) THEN
    NEW.received_at := calldesk.server_now();
  END IF;
  IF NEW.happened_at > NEW.received_at + {AHEAD_SECONDS} THEN
    RAISE EXCEPTION 'This happened in the future, says the server''s clock. Set the clock of this computer right.';
  END IF;
  RETURN NEW;
END $$;
"""
_CLAIM = f"""
CREATE OR REPLACE FUNCTION calldesk.guard_claim() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
DECLARE me integer := calldesk.my_user_id();
BEGIN
  IF calldesk.is_owner() THEN RETURN NEW; END IF;
  IF NEW.claimed_by IS DISTINCT FROM OLD.claimed_by AND NEW.claimed_by <> me THEN
    RAISE EXCEPTION 'A lead is taken in one''s own name.' USING ERRCODE = '42501';
  END IF;
  IF NEW.claim_no < OLD.claim_no THEN
    RAISE EXCEPTION 'The number of a claim only grows.' USING ERRCODE = '42501';
  END IF;
  -- A desk's idea of the server's time may be a little ahead of it.
  IF OLD.claimed_by <> me AND OLD.lease_until > calldesk.server_now() + 1
    AND NOT calldesk.leads_team() AND NOT calldesk.clock_is_given() THEN
    RAISE EXCEPTION 'Somebody else holds this lead.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION calldesk.keep_list() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NEW.pool_id IS DISTINCT FROM (SELECT l.pool_id FROM calldesk.lead l WHERE l.lead_id = NEW.lead_id) THEN
    RAISE EXCEPTION 'A lead stands in its own list alone.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
"""
_SWITCH = f"""
CREATE OR REPLACE FUNCTION calldesk.switch_model(said_at double precision) RETURNS boolean
LANGUAGE plpgsql {DEFINER} AS $$
DECLARE
  moment double precision := CASE WHEN calldesk.clock_is_given() THEN said_at ELSE calldesk.server_now() END;
  coming integer;
BEGIN
  IF calldesk.my_role() IS NULL AND NOT calldesk.is_owner() THEN RETURN false; END IF;
  SELECT v.model_no INTO coming FROM calldesk.model_version v WHERE NOT v.applied AND v.from_at <= moment
    ORDER BY v.from_at LIMIT 1 FOR UPDATE;
  IF coming IS NULL THEN RETURN false; END IF;
  UPDATE calldesk.call_state c SET fit = n.fit, fit_until = n.fit_until, fit_next = n.fit_next,
    fit_next_until = n.fit_next_until, fit_up = n.fit_up, key = n.key
    FROM calldesk.next_state n WHERE n.lead_id = c.lead_id;
  INSERT INTO calldesk.call_bucket (pool_id, class_id, fit, fit_up)
    SELECT s.pool_id, s.class_id, s.fit, max(s.fit_up) FROM calldesk.call_state s GROUP BY 1, 2, 3
    ON CONFLICT (pool_id, class_id, fit)
    DO UPDATE SET fit_up = greatest(call_bucket.fit_up, excluded.fit_up);
  UPDATE calldesk.model_version SET applied = true WHERE model_no = coming;
  DELETE FROM calldesk.next_state;
  RETURN true;
END $$;
"""
"""Whoever writes first after its moment puts the waiting model in force, for all lists, those unseen too."""


_KEEP_PEOPLE = f"""
CREATE OR REPLACE FUNCTION calldesk.keep_people() RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NOT coalesce(calldesk.my_role() IN ({listed(SET_UP)}), false) AND NOT calldesk.is_owner() THEN RETURN; END IF;
  LOCK TABLE calldesk.lead IN SHARE MODE;
END $$;
"""
"""Nobody new comes in while everybody is folded anew: an import waits, calls go on."""


_CLAIM_CHANGES = (
    "FOR EACH ROW WHEN (NEW.claimed_by IS DISTINCT FROM OLD.claimed_by OR NEW.lease_until <> OLD.lease_until"
    " OR NEW.claim_no <> OLD.claim_no OR NEW.claimed_at <> OLD.claimed_at) EXECUTE FUNCTION calldesk.guard_claim()"
)
_REFUSE = """
CREATE OR REPLACE FUNCTION calldesk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
"""


def fact_statements() -> Iterator[Part]:
    """Facts stay as they were written and are stamped; the guards of claims, lists and models."""
    yield _REFUSE
    for table in FACTS:
        yield from append_only(table.name)
    yield _STAMP
    for table in FACTS:
        does = "FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()"
        yield Trigger(f"{table.name}_stamp", table.name, "BEFORE INSERT", does)
    yield _CLAIM
    changes = "BEFORE UPDATE OF claimed_by, lease_until, claim_no, claimed_at"
    yield Trigger("guard_claim", "call_state", changes, _CLAIM_CHANGES)
    keeps = "FOR EACH ROW EXECUTE FUNCTION calldesk.keep_list()"
    yield Trigger("keep_list", "call_state", "BEFORE INSERT OR UPDATE OF pool_id", keeps)
    yield _SWITCH
    yield _KEEP_PEOPLE


def append_only(table: str) -> Iterator[Trigger]:
    """Its rows are neither changed nor removed, by its owner neither."""
    for verb in ("UPDATE", "DELETE", "TRUNCATE"):
        does = "FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()"
        yield Trigger(f"{table}_no_{verb.lower()}", table, f"BEFORE {verb}", does)
