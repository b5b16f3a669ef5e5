"""Definitions and hand-offs on a team's server: who signs for which side; a rep has the own ones alone (R10)."""

import re
from collections.abc import Iterator, Mapping

from calldesk.domain.definitions import SIGNS_FOR
from calldesk.domain.standing import State
from calldesk.store.facts import stands
from calldesk.store.handoffs import LOADS, MEETINGS, OPEN_ONES
from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.in_force import Part, Trigger
from calldesk.store.roles.names import CALLERS, COMMENTERS, DEFINERS, LEADERS, WORKERS, listed
from calldesk.store.roles.phrases import LEADS, ME, MEMBER, SEES_ALL, is_one_of, lead_of, sees
from calldesk.store.successors import RETURNS

_OF_REP = "'opened', 'accepted', 'returned', 'contacted', 'held', 'advanced', 'won', 'lost', 'snoozed'"
_LATEST = """m.kind = 'routed' AND m.rep = calldesk.my_user_id() AND NOT EXISTS (
    SELECT FROM calldesk.handoff_mark n WHERE n.handoff_id = m.handoff_id AND n.kind = 'routed'
    AND (n.happened_at, n.mark_id) > (m.happened_at, m.mark_id))"""
"""Of a hand-off the rep who got it last has it."""

_TABLE = re.compile(r"\b(?:FROM|JOIN) (handoff_mark|handoff|correction)\b")


def _qualified(sql: str) -> str:
    """The same where no path is searched."""
    return _TABLE.sub(lambda found: found[0].replace(found[1], f"calldesk.{found[1]}"), sql)


_FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION calldesk.my_handoffs() RETURNS text[] LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN
  IF calldesk.my_role() IS DISTINCT FROM 'rep' THEN RETURN '{{}}'; END IF;
  RETURN coalesce((SELECT array_agg(m.handoff_id) FROM calldesk.handoff_mark m WHERE {_LATEST}), '{{}}');
END $$;

CREATE OR REPLACE FUNCTION calldesk.my_handed() RETURNS bigint[] LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN
  IF calldesk.my_role() IS DISTINCT FROM 'rep' THEN RETURN '{{}}'; END IF;
  RETURN coalesce((SELECT array_agg(DISTINCT m.lead_id) FROM calldesk.handoff_mark m WHERE {_LATEST}), '{{}}');
END $$;

CREATE OR REPLACE FUNCTION calldesk.is_signed(asked text) RETURNS boolean LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN (SELECT count(DISTINCT s.side) = {len(SIGNS_FOR)} AND count(DISTINCT s.by_user) = {len(SIGNS_FOR)}
  FROM calldesk.definition_signature s WHERE s.definition_id = asked); END $$;

CREATE OR REPLACE FUNCTION calldesk.rep_loads()
RETURNS TABLE (rep integer, latest_at double precision, open_count bigint) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN IF calldesk.my_role() IS NOT NULL OR calldesk.is_owner() THEN RETURN QUERY {_qualified(LOADS)}; END IF; END $$;

CREATE OR REPLACE FUNCTION calldesk.rep_meetings()
RETURNS TABLE (rep integer, meets_at double precision, minutes integer) LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN IF calldesk.my_role() IS NOT NULL OR calldesk.is_owner() THEN RETURN QUERY {_qualified(MEETINGS)}; END IF; END $$;

CREATE OR REPLACE FUNCTION calldesk.handoff_elsewhere() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF calldesk.my_role() = 'rep' THEN
    UPDATE calldesk.call_state s SET ready = 0 WHERE s.lead_id = NEW.lead_id AND s.state = {State.ACTIVE:d};
    INSERT INTO calldesk.fold_wish VALUES (NEW.lead_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
"""
"""A rep folds no lead: what a return or an outcome makes of it is done by the next sweep of who sees it."""
_MAY_RETURN = f"""
CREATE OR REPLACE FUNCTION calldesk.may_return(member integer) RETURNS bigint LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN (WITH RECURSIVE whose(user_id, login) AS (
    SELECT u.user_id, u.login FROM calldesk.user_account u WHERE u.user_id = member
    UNION SELECT u.user_id, u.login FROM whose w JOIN calldesk.setting s ON split_part(s.value, ' ', 2) = w.login
    JOIN calldesk.user_account u ON s.name = '{RETURNS}' || u.login AND NOT u.active)
  SELECT count(*) FROM calldesk.handoff h JOIN whose w ON w.user_id = h.by_user
  WHERE {_qualified(stands("h.outcome_id"))} AND h.handoff_id IN ({_qualified(OPEN_ONES)})); END $$;
"""
"""Hand-offs that a rep may still give back of a member, or of leavers in whose place they are."""
_HAD = "handoff_id = ANY ((SELECT calldesk.my_handoffs())::text[])"
_IMPORTED = (
    f"({LEADS} AND (SELECT true FROM calldesk.handoff h WHERE h.handoff_id = handoff_mark.handoff_id"
    " AND h.path = 'import'))"
)
_SIGNS = " OR ".join(
    f"(side = '{side.value}' AND (SELECT calldesk.my_role()) IN ({listed(roles)}))" for side, roles in SIGNS_FOR.items()
)
HANDOFF_POLICIES: Mapping[str, Mapping[str, str]] = {
    "definition": {"reads": MEMBER, "adds": f"{is_one_of(DEFINERS)} AND by_user = {ME}"},
    "definition_signature": {"reads": MEMBER, "adds": f"by_user = {ME} AND ({_SIGNS})"},
    "definition_comment": {"reads": MEMBER, "adds": f"{is_one_of(COMMENTERS)} AND by_user = {ME}"},
    "handoff": {
        "reads": f"{SEES_ALL} OR {_HAD} OR (SELECT calldesk.my_role()) = 'qualifier' AND (by_user = {ME}"
        f" OR {sees('handoff')})",
        "adds": f"{sees('handoff')} AND {lead_of('handoff', 'outcome', 'outcome_id')}"
        f" AND CASE WHEN path = 'import' THEN {LEADS} ELSE {is_one_of(CALLERS)} AND by_user = {ME}"
        f" AND (override_reason = '' OR {LEADS}) AND (SELECT calldesk.is_signed(definition_id)) END",
    },
    "handoff_mark": {
        "reads": f"{SEES_ALL} OR {_HAD} OR (SELECT true FROM calldesk.handoff h"
        " WHERE h.handoff_id = handoff_mark.handoff_id)",
        "adds": f"{lead_of('handoff_mark', 'handoff', 'handoff_id')} AND ({_IMPORTED} OR by_user = {ME} AND CASE"
        f" WHEN kind = 'routed' THEN {is_one_of(LEADERS)} OR ({is_one_of(CALLERS)} AND (SELECT true"
        f" FROM calldesk.handoff h WHERE h.handoff_id = handoff_mark.handoff_id AND h.by_user = {ME}))"
        f" WHEN kind IN ('reminded', 'escalated') THEN {is_one_of(WORKERS)}"
        f" WHEN kind IN ({_OF_REP}) THEN {_HAD}"
        f" WHEN kind = 'moved' THEN {_HAD} AND rep = {ME}"
        f" WHEN kind = 'undone' THEN {_HAD} AND (SELECT calldesk.is_own_mark(of_mark))"
        " ELSE false END)",
    },
    "absence": {
        "reads": MEMBER,
        "adds": f"by_user = {ME} AND ({LEADS} OR (rep = {ME} AND {is_one_of((*CALLERS, 'rep'))}))",
    },
}
_OWN_MARK = f"""
CREATE OR REPLACE FUNCTION calldesk.is_own_mark(asked text) RETURNS boolean LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN EXISTS (SELECT FROM calldesk.handoff_mark m
  WHERE m.mark_id = asked AND m.by_user = calldesk.my_user_id()); END $$;
"""
"""A policy of a table cannot ask that very table."""


def handoff_statements() -> Iterator[Part]:
    """The functions that policies ask, and the wish of a rep's mark."""
    yield _FUNCTIONS
    yield _OWN_MARK
    yield _MAY_RETURN
    does = "FOR EACH ROW EXECUTE FUNCTION calldesk.handoff_elsewhere()"
    yield Trigger("handoff_mark_elsewhere", "handoff_mark", "AFTER INSERT", does)
