"""What reaches people on lists that its writer does not see: a do-not-call mark, and a dial of a number they share.

An action folds the people it can see. For the others the server takes them off their lists in the same transaction and
keeps a wish, which the next sweep of somebody who sees them grants: it folds them from their facts as anybody would.
A dial only makes the wish: until it is granted a full switchboard may still show, but nobody is permitted to ring it.
"""

from collections.abc import Iterator

from calldesk.domain.standing import State
from calldesk.domain.switchboards import MOST_COUNTED
from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger

TAKE_WISHES = "SELECT take_fold_wishes(:batch)"

_ELSEWHERE = f"""
CREATE TABLE IF NOT EXISTS calldesk.fold_wish (lead_id bigint PRIMARY KEY REFERENCES calldesk.lead);

CREATE OR REPLACE FUNCTION calldesk.wish_elsewhere(scope text, value text, blocks boolean) RETURNS void LANGUAGE plpgsql
{DEFINER} AS $$
DECLARE hidden bigint[] := ARRAY(SELECT l.lead_id FROM calldesk.lead l WHERE l.pool_id <> ALL (calldesk.my_pools())
  AND CASE $1 WHEN 'number' THEN l.lead_id IN (SELECT p.lead_id FROM calldesk.lead_phone p WHERE p.e164 = $2)
    WHEN 'email' THEN l.email_key = $2 AND l.email_key <> '' ELSE false END ORDER BY 1);
BEGIN
  IF blocks THEN
    UPDATE calldesk.call_state s SET state = {State.DO_NOT_CALL:d}, ready = 0
      WHERE s.lead_id = ANY (hidden) AND s.state = {State.ACTIVE:d};
  END IF;
  INSERT INTO calldesk.fold_wish SELECT unnest(hidden) ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION calldesk.mark_elsewhere() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NOT calldesk.sees_all() AND NOT calldesk.is_owner() THEN
    PERFORM calldesk.wish_elsewhere(NEW.scope, NEW.value, true);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION calldesk.undo_elsewhere() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NOT calldesk.sees_all() AND NOT calldesk.is_owner() THEN
    PERFORM calldesk.wish_elsewhere(m.scope, m.value, false) FROM calldesk.do_not_call m
      WHERE m.outcome_id = NEW.outcome_id;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION calldesk.dial_elsewhere() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NEW.e164 <> '' AND NOT calldesk.sees_all() AND NOT calldesk.is_owner() THEN
    PERFORM calldesk.wish_elsewhere('number', NEW.e164, false);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION calldesk.rung(numbers text[], until_at double precision, most integer)
RETURNS TABLE (e164 text, happened_at double precision, lead_id bigint) LANGUAGE plpgsql STABLE {DEFINER}
SET enable_seqscan = off AS $$
DECLARE mine integer[] := calldesk.my_pools(); handed bigint[] := calldesk.my_handed();
  is_owner boolean := calldesk.is_owner();
BEGIN
  RETURN QUERY SELECT n.one, d.happened_at, d.lead_id FROM (SELECT DISTINCT unnest(numbers) one) n
    CROSS JOIN LATERAL (SELECT FROM calldesk.lead_phone p JOIN calldesk.lead l ON l.lead_id = p.lead_id
      WHERE p.e164 = n.one AND (is_owner OR l.pool_id = ANY (mine) OR l.lead_id = ANY (handed)) LIMIT 1) seen
    CROSS JOIN LATERAL (SELECT x.happened_at, x.lead_id, x.dial_id FROM calldesk.dial x
      WHERE x.e164 = n.one AND x.happened_at <= until_at
      ORDER BY x.happened_at DESC, x.dial_id DESC LIMIT least(most, {MOST_COUNTED})) d
    ORDER BY d.happened_at, d.dial_id;
END $$;

CREATE OR REPLACE FUNCTION calldesk.take_fold_wishes(most integer) RETURNS SETOF bigint LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  RETURN QUERY DELETE FROM calldesk.fold_wish w WHERE w.lead_id IN (
    SELECT v.lead_id FROM calldesk.fold_wish v JOIN calldesk.lead l ON l.lead_id = v.lead_id
    WHERE l.pool_id = ANY (calldesk.my_work_pools()) ORDER BY v.lead_id LIMIT most FOR UPDATE OF v SKIP LOCKED)
    RETURNING w.lead_id;
END $$;
"""


def elsewhere_statements() -> Iterator[Part]:
    """The wishes, and the triggers that make them."""
    yield _ELSEWHERE
    for table, function in (
        ("do_not_call", "mark_elsewhere"),
        ("correction", "undo_elsewhere"),
        ("dial", "dial_elsewhere"),
    ):
        does = f"FOR EACH ROW EXECUTE FUNCTION calldesk.{function}()"
        yield Trigger(f"{table}_elsewhere", table, "AFTER INSERT", does)
