"""Letting people in and out: functions that only an admin may call, and that touch nobody but members of this team.

Two rights meet here and are kept apart. The owner's functions check who asks and write the tables; roles of the server
are made by functions of the team's `staff`, a role that nobody logs in as and whose functions only the owner may call.
So no person, the admin included, has CREATEROLE, which on PostgreSQL 15 is as good as a shell on the server.
"""

from collections.abc import Iterator

from calldesk.store.roles.alone import ALONE
from calldesk.store.roles.identity import DEFINER
from calldesk.store.roles.names import ALL, OWNER, groups, listed
from calldesk.store.successors import RETURNS

CONNECTIONS = 24
"""Of one person at once: two or three desks, each of seven at most."""
_VERIFIER = (
    r"^SCRAM-SHA-256\$([4-9][0-9]{3}|[1-9][0-9]{4,6}):[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$"
)
_LOGIN = "^[a-z][a-z0-9_.@-]{0,62}$"
_DENY = "USING ERRCODE = '42501'"

_STAFF = """
CREATE OR REPLACE FUNCTION calldesk.staff_demand(the_login text) RETURNS void LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid
    JOIN pg_roles t ON t.oid = m.roleid WHERE r.rolname = the_login AND t.rolname = '{team}'
    AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)) THEN
    RAISE EXCEPTION '% is no member of this team.', the_login {deny};
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.staff_make(the_login text, verifier text, the_role text)
RETURNS void LANGUAGE plpgsql
{definer} AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = the_login) THEN
    RAISE EXCEPTION 'The login % is taken on this server. Choose another.', the_login;
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT {connections} PASSWORD %L IN ROLE {team}, %I',
    the_login, verifier, 'calldesk_' || the_role);
END $$;

CREATE OR REPLACE FUNCTION calldesk.staff_regroup(the_login text, the_role text)
RETURNS void LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('REVOKE {groups} FROM %I', the_login);
  EXECUTE format('GRANT %I TO %I', 'calldesk_' || the_role, the_login);
END $$;

CREATE OR REPLACE FUNCTION calldesk.staff_verifier(the_login text, verifier text)
RETURNS void LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I PASSWORD %L', the_login, verifier);
END $$;

CREATE OR REPLACE FUNCTION calldesk.staff_open(the_login text) RETURNS void LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I LOGIN', the_login);
END $$;

CREATE OR REPLACE FUNCTION calldesk.staff_close(the_login text) RETURNS integer LANGUAGE plpgsql {definer} AS $$
DECLARE ended integer;
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I NOLOGIN', the_login);
  -- Only who has a role's rights may end its sessions; the right over all sessions of the server would be too much.
  EXECUTE format('GRANT %I TO {staff}', the_login);
  SELECT count(pg_terminate_backend(s.pid)) INTO ended FROM pg_stat_activity s WHERE s.usename = the_login;
  EXECUTE format('REVOKE %I FROM {staff}', the_login);
  RETURN ended;
END $$;
"""
_STAFF_FUNCTIONS = (
    "staff_demand(text)",
    "staff_make(text,text,text)",
    "staff_regroup(text,text)",
    "staff_verifier(text,text)",
    "staff_open(text)",
    "staff_close(text)",
)

_LEFT_ALONE = ALONE.replace(":member", "member")
_CHECKS = f"""
CREATE OR REPLACE FUNCTION calldesk.demand_admin() RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF calldesk.my_role() IS DISTINCT FROM 'admin' THEN
    RAISE EXCEPTION 'Only an admin of the team may do this.' {_DENY};
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.demand_member(the_login text) RETURNS integer LANGUAGE plpgsql {DEFINER} AS $$
DECLARE found integer := (SELECT u.user_id FROM calldesk.user_account u WHERE u.login = the_login AND u.role <> '');
BEGIN
  IF found IS NULL THEN RAISE EXCEPTION '% is no member of this team.', the_login {_DENY}; END IF;
  RETURN found;
END $$;

CREATE OR REPLACE FUNCTION calldesk.demand_verifier(verifier text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF verifier IS NULL OR verifier !~ '{_VERIFIER}' THEN
    RAISE EXCEPTION 'A password comes as a SCRAM-SHA-256 verifier that the desk makes, never as itself.';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.demand_role(the_role text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF the_role IS NULL OR the_role NOT IN ({listed(ALL)}) THEN
    RAISE EXCEPTION 'There is no role %. Choose one of: {", ".join(ALL)}.', the_role;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.demand_other_admin(the_login text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  -- The rows are held, so that two admins cannot remove one another at the same instant.
  PERFORM FROM calldesk.user_account u WHERE u.role = 'admin' AND u.active ORDER BY u.user_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM calldesk.user_account u WHERE u.role = 'admin' AND u.active AND u.login <> the_login) THEN
    RAISE EXCEPTION 'The team would be without an admin. Make somebody else one first.';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.demand_all_given(the_login text, member integer) RETURNS void LANGUAGE plpgsql
{DEFINER} AS $$
DECLARE callbacks bigint; handoffs bigint; unsaid bigint; lists text;
BEGIN
  callbacks := (SELECT count(*) FROM calldesk.call_state c WHERE c.callback_at IS NOT NULL AND c.state = 0
    AND c.callback_by = member);
  handoffs := coalesce((SELECT l.open_count FROM calldesk.rep_loads() l WHERE l.rep = member), 0);
  unsaid := CASE WHEN EXISTS (SELECT FROM calldesk.setting s WHERE s.name = '{RETURNS}' || the_login) THEN 0
    ELSE calldesk.may_return(member) END;
  lists := (SELECT string_agg(p.name, ', ' ORDER BY p.name) FROM calldesk.pool p WHERE {_LEFT_ALONE});
  IF callbacks > 0 OR handoffs > 0 OR unsaid > 0 OR lists IS NOT NULL THEN
    RAISE EXCEPTION '% cannot go before everything of theirs has gone to somebody: %.', the_login, concat_ws(', ',
      CASE WHEN callbacks > 0 THEN 'callbacks: ' || callbacks END,
      CASE WHEN handoffs > 0 THEN 'hand-offs: ' || handoffs END,
      CASE WHEN unsaid > 0 THEN 'hand-offs that may come back: ' || unsaid END,
      CASE WHEN lists IS NOT NULL THEN 'lists on which nobody else is: ' || lists END);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION calldesk.note_change(the_login text, what text, detail text) RETURNS void LANGUAGE plpgsql
{DEFINER} AS $$
DECLARE at double precision := calldesk.server_now();
BEGIN
  INSERT INTO calldesk.member_change VALUES (replace(gen_random_uuid()::text, '-', ''), the_login, what, detail,
    coalesce(calldesk.my_user_id(), 0), at, at);
END $$;
"""

_CHANGES = f"""
CREATE OR REPLACE FUNCTION calldesk.put_lists(member integer, pools integer[])
RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  DELETE FROM calldesk.pool_member m WHERE m.user_id = member;
  INSERT INTO calldesk.pool_member (pool_id, user_id) SELECT DISTINCT p, member FROM unnest(pools) p;
END $$;

CREATE OR REPLACE FUNCTION calldesk.put_member(the_login text, verifier text, the_role text, pools integer[])
RETURNS void
LANGUAGE plpgsql {DEFINER} AS $$
DECLARE made integer;
BEGIN
  PERFORM calldesk.demand_verifier(verifier);
  PERFORM calldesk.demand_role(the_role);
  IF the_login IS NULL OR the_login !~ '{_LOGIN}' OR the_login ~ '^(pg_|calldesk_|public$|none$)' THEN
    RAISE EXCEPTION 'A login is made of small letters, digits and . _ - @, and begins with a letter.';
  END IF;
  IF EXISTS (SELECT FROM calldesk.user_account u WHERE u.login = the_login AND u.role <> '') THEN
    RAISE EXCEPTION '% is a member of this team already.', the_login;
  END IF;
  PERFORM calldesk.staff_make(the_login, verifier, the_role);
  INSERT INTO calldesk.user_account AS u (login, name, role, active) VALUES (the_login, the_login, the_role, true)
    ON CONFLICT (login) DO UPDATE SET role = excluded.role, active = true
    RETURNING u.user_id INTO made;
  PERFORM calldesk.put_lists(made, coalesce(pools, '{{}}'));
  PERFORM calldesk.note_change(the_login, 'added', format('%s %s', the_role, pools));
END $$;

CREATE OR REPLACE FUNCTION calldesk.add_member(login text, verifier text, role text, pools integer[]) RETURNS void
LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.put_member($1, $2, $3, $4);
END $$;

CREATE OR REPLACE FUNCTION calldesk.set_member_role(login text, role text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_role($2);
  PERFORM calldesk.demand_member($1);
  IF $2 <> 'admin' THEN PERFORM calldesk.demand_other_admin($1); END IF;
  PERFORM calldesk.staff_regroup($1, $2);
  UPDATE calldesk.user_account u SET role = $2 WHERE u.login = $1;
  PERFORM calldesk.note_change($1, 'role', $2);
END $$;

CREATE OR REPLACE FUNCTION calldesk.set_member_lists(login text, pools integer[])
RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF NOT calldesk.leads_team() THEN
    RAISE EXCEPTION 'Only an admin or team lead may do this.' {_DENY};
  END IF;
  PERFORM calldesk.put_lists(calldesk.demand_member($1), $2);
  PERFORM calldesk.note_change($1, 'lists', $2::text);
END $$;

CREATE OR REPLACE FUNCTION calldesk.set_member_verifier(login text, verifier text)
RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  IF session_user::text <> $1 OR calldesk.my_role() IS NULL THEN PERFORM calldesk.demand_admin(); END IF;
  PERFORM calldesk.demand_verifier($2);
  PERFORM calldesk.demand_member($1);
  PERFORM calldesk.staff_verifier($1, $2);
  PERFORM calldesk.note_change($1, 'password', '');
END $$;

CREATE OR REPLACE FUNCTION calldesk.disable_member(login text) RETURNS integer LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_member($1);
  IF session_user::text = $1 THEN RAISE EXCEPTION 'Nobody puts the own login out of use. Ask another admin.'; END IF;
  PERFORM calldesk.demand_other_admin($1);
  PERFORM calldesk.demand_all_given($1, calldesk.demand_member($1));
  UPDATE calldesk.user_account u SET active = false WHERE u.login = $1;
  PERFORM calldesk.note_change($1, 'disabled', '');
  RETURN calldesk.staff_close($1);
END $$;

CREATE OR REPLACE FUNCTION calldesk.enable_member(login text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_member($1);
  PERFORM calldesk.staff_open($1);
  UPDATE calldesk.user_account u SET active = true WHERE u.login = $1;
  DELETE FROM calldesk.setting s WHERE s.name = '{RETURNS}' || $1;
  PERFORM calldesk.note_change($1, 'enabled', '');
END $$;
"""


def member_statements(team: str) -> Iterator[str]:
    """The owner's functions; run as the owner, who lets the staff make theirs next."""
    yield _CHECKS
    yield _CHANGES
    yield f"GRANT USAGE, CREATE ON SCHEMA calldesk TO {staff_of(team)}"


def staff_statements(team: str) -> Iterator[str]:
    """The staff's functions, callable by the owner alone; run as the staff."""
    words = {"definer": DEFINER, "deny": _DENY, "team": team, "staff": staff_of(team), "groups": groups(ALL)}
    yield _STAFF.format(connections=CONNECTIONS, **words)
    for function in _STAFF_FUNCTIONS:
        yield f"REVOKE ALL ON FUNCTION calldesk.{function} FROM PUBLIC"
        yield f"GRANT EXECUTE ON FUNCTION calldesk.{function} TO {OWNER}"


def end_of_staff(team: str) -> str:
    """The staff makes nothing more; run as the owner."""
    return f"REVOKE CREATE ON SCHEMA calldesk FROM {staff_of(team)}"


def staff_of(team: str) -> str:
    """The role that makes the team's logins."""
    return f"{team}_staff"
