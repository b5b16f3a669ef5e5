"""Whether a team's guard is whole: every table under row-level security, every trigger in force, no way around."""

from sqlalchemy import Connection

from calldesk.store.driver import driver_rows
from calldesk.store.roles.names import OWNER
from calldesk.store.roles.trail import CHAINED
from calldesk.store.rolled_tables import UNROLLS
from calldesk.store.tables import FACTS

_KEPT = ("update", "delete", "truncate")
_FACTS = tuple(table.name for table in FACTS)
TRIGGERS = (
    *(f"{table}_no_{verb}" for table in (*_FACTS, "audit", "member_change") for verb in _KEPT),
    *(f"{table}_stamp" for table in _FACTS),
    *(f"{table}_chain" for table in CHAINED),
    "guard_claim",
    "keep_list",
    "do_not_call_elsewhere",
    "correction_elsewhere",
    "dial_elsewhere",
    "handoff_mark_elsewhere",
    "guard_lease",
    "job_run_trim",
    *UNROLLS,
)
_OURS = "'calldesk'::regnamespace"
_HOLES = f"""
SELECT 'table ' || c.relname || ' has no row-level security' FROM pg_class c
  WHERE c.relnamespace = {_OURS} AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND NOT (c.relrowsecurity AND c.relkind IN ('r', 'p'))
UNION ALL SELECT 'table ' || c.relname || ' has no policy' FROM pg_class c
  WHERE c.relnamespace = {_OURS} AND c.relkind IN ('r', 'p')
  AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
UNION ALL SELECT 'policy ' || p.polname || ' of ' || c.relname || ' does not ask who it is' FROM pg_policy p
  JOIN pg_class c ON c.oid = p.polrelid, LATERAL (SELECT coalesce(pg_get_expr(p.polqual, p.polrelid), '')
  || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') AS words) e
  WHERE c.relnamespace = {_OURS} AND e.words <> 'false'
  AND e.words !~ '(my_user_id|my_role|my_handed|my_pools|my_work_pools|sees_all|leads_team)\\(\\)'
UNION ALL SELECT 'trigger ' || t.name || ' is missing or off' FROM unnest(CAST(:triggers AS text[])) t(name)
  WHERE NOT EXISTS (SELECT FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
  WHERE c.relnamespace = {_OURS} AND g.tgname = t.name AND g.tgenabled IN ('O', 'A'))
UNION ALL SELECT 'function ' || f.proname || ' is everybody''s' FROM pg_proc f
  WHERE f.pronamespace = {_OURS} AND EXISTS (SELECT FROM aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a
  WHERE a.grantee = 0)
UNION ALL SELECT 'table ' || c.relname || ' is everybody''s' FROM pg_class c
  WHERE c.relnamespace = {_OURS} AND EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = 0)
UNION ALL SELECT 'function ' || f.proname || ' runs with its owner''s rights on the caller''s search_path'
  FROM pg_proc f WHERE f.pronamespace = {_OURS} AND f.prosecdef
  AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (f.proconfig), false)
UNION ALL SELECT 'role ' || r.rolname || ' may log in, or rules the server' FROM pg_roles r
  WHERE (r.rolname = '{OWNER}' OR r.oid IN (SELECT f.proowner FROM pg_proc f WHERE f.pronamespace = {_OURS}))
  AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls)
ORDER BY 1"""


def holes(conn: Connection) -> list[str]:
    """What is open that should be closed; nothing where the guard is whole."""
    return [str(hole) for (hole,) in driver_rows(conn, _HOLES, {"triggers": list(TRIGGERS)})]
