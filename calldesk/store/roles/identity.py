"""Who asks: the login of the session, which neither SET ROLE nor a definer's rights change, as a member of this team.

Each policy calls these as `(SELECT f())`, so that they run once per query and leave the list its index-only scans.
"""

from calldesk.domain.moments import LANDMARK_UNIX_SECONDS
from calldesk.store.roles.names import LEADERS, OWNER, SEE_ALL, WORKERS, listed

DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, pg_temp"
"""What is named in such a function is found in PostgreSQL's own schema or not at all; ours is always written out."""
_ME = "u.login = who AND u.active AND u.role <> ''"

IDENTITY = f"""
CREATE OR REPLACE FUNCTION calldesk.server_now() RETURNS double precision LANGUAGE sql VOLATILE AS $$
  SELECT round(extract(epoch FROM clock_timestamp()) - {LANDMARK_UNIX_SECONDS}, 6)::double precision $$;

CREATE OR REPLACE FUNCTION calldesk.is_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(session_user, '{OWNER}', 'MEMBER') $$;

CREATE OR REPLACE FUNCTION calldesk.my_user_id() RETURNS integer LANGUAGE plpgsql STABLE {DEFINER} AS $$
DECLARE who text := session_user;
BEGIN RETURN (SELECT u.user_id FROM calldesk.user_account u WHERE {_ME}); END $$;

CREATE OR REPLACE FUNCTION calldesk.my_role() RETURNS text LANGUAGE plpgsql STABLE {DEFINER} AS $$
DECLARE who text := session_user;
BEGIN RETURN (SELECT u.role FROM calldesk.user_account u WHERE {_ME}); END $$;

CREATE OR REPLACE FUNCTION calldesk.my_pools() RETURNS integer[] LANGUAGE plpgsql STABLE {DEFINER} AS $$
DECLARE who text := session_user; me integer; mine text;
BEGIN
  SELECT u.user_id, u.role INTO me, mine FROM calldesk.user_account u WHERE {_ME};
  IF mine IN ({listed(SEE_ALL)}) THEN
    RETURN coalesce((SELECT array_agg(p.pool_id) FROM calldesk.pool p), '{{}}');
  ELSIF mine = 'qualifier' THEN
    RETURN coalesce((SELECT array_agg(m.pool_id) FROM calldesk.pool_member m WHERE m.user_id = me), '{{}}');
  END IF;
  RETURN '{{}}';
END $$;

CREATE OR REPLACE FUNCTION calldesk.my_work_pools() RETURNS integer[] LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN
  IF calldesk.my_role() IN ({listed(WORKERS)}) THEN RETURN calldesk.my_pools(); END IF;
  RETURN '{{}}';
END $$;

CREATE OR REPLACE FUNCTION calldesk.sees_all() RETURNS boolean LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN coalesce(calldesk.my_role() IN ({listed(SEE_ALL)}), false); END $$;

CREATE OR REPLACE FUNCTION calldesk.leads_team() RETURNS boolean LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN coalesce(calldesk.my_role() IN ({listed(LEADERS)}), false); END $$;

CREATE TABLE IF NOT EXISTS calldesk.test_clock (only_row integer PRIMARY KEY CHECK (only_row = 1));

CREATE OR REPLACE FUNCTION calldesk.clock_is_given() RETURNS boolean LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN RETURN EXISTS (SELECT FROM calldesk.test_clock); END $$;
"""
"""A row in `test_clock`, which only the owner can write, lets tests bring their own time."""
