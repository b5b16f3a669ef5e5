-- A team's database as revision 0002 made it, statement by statement; {words} in braces are put in by the test.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_owner') THEN
    CREATE ROLE calldesk_owner NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_qualifier') THEN
    CREATE ROLE calldesk_qualifier NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_team_lead') THEN
    CREATE ROLE calldesk_team_lead NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_rep') THEN
    CREATE ROLE calldesk_rep NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_marketer') THEN
    CREATE ROLE calldesk_marketer NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_admin') THEN
    CREATE ROLE calldesk_admin NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'calldesk_read_only') THEN
    CREATE ROLE calldesk_read_only NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '{team}') THEN
    CREATE ROLE {team} NOLOGIN ;
  END IF;
END $$
-- next
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '{team}_staff') THEN
    CREATE ROLE {team}_staff NOLOGIN CREATEROLE;
  END IF;
END $$
-- next
GRANT {team}, calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only TO {team}_staff WITH ADMIN OPTION
-- next
CREATE SCHEMA calldesk AUTHORIZATION calldesk_owner
-- next
SET LOCAL ROLE calldesk_owner
-- next
CREATE TABLE do_not_call (
  dnc_id VARCHAR(32) NOT NULL,
  scope TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT DEFAULT '' NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  outcome_id VARCHAR(32),
  happened_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (dnc_id)
)
-- next
CREATE INDEX do_not_call_value ON do_not_call (scope, value)
-- next
CREATE TABLE user_account (
  user_id SERIAL NOT NULL,
  login TEXT NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  role TEXT DEFAULT '' NOT NULL,
  active BOOLEAN DEFAULT true NOT NULL,
  PRIMARY KEY (user_id),
  UNIQUE (login)
)
-- next
CREATE TABLE pool (
  pool_id SERIAL NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (pool_id),
  UNIQUE (name)
)
-- next
CREATE TABLE setting (
  name TEXT NOT NULL,
  value TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (name)
)
-- next
CREATE TABLE campaign (
  campaign_id SERIAL NOT NULL,
  name TEXT NOT NULL,
  content TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (campaign_id),
  UNIQUE (name)
)
-- next
CREATE TABLE model_version (
  model_no SERIAL NOT NULL,
  version TEXT NOT NULL,
  toml TEXT NOT NULL,
  from_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  applied BOOLEAN NOT NULL,
  PRIMARY KEY (model_no)
)
-- next
CREATE TABLE opening_class (
  class_id SERIAL NOT NULL,
  zones TEXT NOT NULL,
  schedule_key TEXT NOT NULL,
  PRIMARY KEY (class_id),
  UNIQUE (schedule_key)
)
-- next
CREATE TABLE company (
  company_id SERIAL NOT NULL,
  external_id TEXT,
  name TEXT NOT NULL,
  name_key TEXT COLLATE "C" NOT NULL,
  industry TEXT DEFAULT '' NOT NULL,
  employees TEXT DEFAULT '' NOT NULL,
  phone TEXT DEFAULT '' NOT NULL,
  website TEXT DEFAULT '' NOT NULL,
  street TEXT DEFAULT '' NOT NULL,
  city TEXT DEFAULT '' NOT NULL,
  state TEXT DEFAULT '' NOT NULL,
  postal_code TEXT DEFAULT '' NOT NULL,
  country TEXT DEFAULT '' NOT NULL,
  attributes TEXT DEFAULT '{}' NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (company_id),
  UNIQUE (external_id)
)
-- next
CREATE INDEX company_name_key ON company (name_key)
-- next
CREATE TABLE call_bucket (
  pool_id INTEGER NOT NULL,
  class_id SMALLINT NOT NULL,
  fit SMALLINT NOT NULL,
  fit_up SMALLINT NOT NULL,
  PRIMARY KEY (pool_id, class_id, fit)
)
-- next
CREATE TABLE state_clock (
  "only" INTEGER NOT NULL CHECK ("only" = 1),
  latest_at FLOAT(53) NOT NULL,
  PRIMARY KEY ("only")
)
-- next
CREATE TABLE taken_command (
  command_id VARCHAR(32) NOT NULL,
  device_id VARCHAR(32) NOT NULL,
  by_user INTEGER NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (command_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE TABLE pool_member (
  pool_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  PRIMARY KEY (pool_id, user_id),
  FOREIGN KEY(pool_id) REFERENCES pool (pool_id),
  FOREIGN KEY(user_id) REFERENCES user_account (user_id)
)
-- next
CREATE INDEX pool_member_user ON pool_member (user_id)
-- next
CREATE TABLE lead (
  lead_id BIGSERIAL NOT NULL,
  external_id TEXT,
  given_name TEXT DEFAULT '' NOT NULL,
  family_name TEXT DEFAULT '' NOT NULL,
  full_name TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  company TEXT DEFAULT '' NOT NULL,
  industry TEXT DEFAULT '' NOT NULL,
  employees TEXT DEFAULT '' NOT NULL,
  email TEXT DEFAULT '' NOT NULL,
  phone TEXT DEFAULT '' NOT NULL,
  mobile TEXT DEFAULT '' NOT NULL,
  phone_2 TEXT DEFAULT '' NOT NULL,
  extension TEXT DEFAULT '' NOT NULL,
  street TEXT DEFAULT '' NOT NULL,
  city TEXT DEFAULT '' NOT NULL,
  state TEXT DEFAULT '' NOT NULL,
  postal_code TEXT DEFAULT '' NOT NULL,
  country TEXT DEFAULT '' NOT NULL,
  website TEXT DEFAULT '' NOT NULL,
  source TEXT DEFAULT '' NOT NULL,
  origin TEXT DEFAULT '' NOT NULL,
  campaign TEXT DEFAULT '' NOT NULL,
  created_at TEXT DEFAULT '' NOT NULL,
  do_not_call TEXT DEFAULT '' NOT NULL,
  do_not_email TEXT DEFAULT '' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  attributes TEXT DEFAULT '{}' NOT NULL,
  name_key TEXT COLLATE "C" DEFAULT '' NOT NULL,
  company_key TEXT COLLATE "C" DEFAULT '' NOT NULL,
  email_key TEXT COLLATE "C" DEFAULT '' NOT NULL,
  pool_id INTEGER DEFAULT '1' NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (lead_id),
  UNIQUE (external_id),
  FOREIGN KEY(pool_id) REFERENCES pool (pool_id)
)
-- next
CREATE INDEX lead_email_key ON lead (email_key) WHERE email_key <> ''
-- next
CREATE INDEX lead_company_key ON lead (company_key) WHERE company_key <> ''
-- next
CREATE INDEX lead_name_key ON lead (name_key)
-- next
CREATE TABLE event (
  event_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  value TEXT DEFAULT '' NOT NULL,
  detail TEXT DEFAULT '' NOT NULL,
  evidence TEXT DEFAULT '' NOT NULL,
  outcome_id VARCHAR(32),
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (event_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id)
)
-- next
CREATE INDEX event_lead ON event (lead_id, happened_at, event_id)
-- next
CREATE TABLE dial (
  dial_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  by_user INTEGER NOT NULL,
  e164 TEXT DEFAULT '' NOT NULL,
  extension TEXT DEFAULT '' NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  path TEXT NOT NULL,
  attempts INTEGER DEFAULT '1' NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (dial_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE INDEX dial_e164 ON dial (e164, happened_at)
-- next
CREATE INDEX dial_happened_at ON dial (happened_at)
-- next
CREATE INDEX dial_lead ON dial (lead_id, happened_at)
-- next
CREATE TABLE note (
  note_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  by_user INTEGER NOT NULL,
  dial_id VARCHAR(32),
  text TEXT NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (note_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE INDEX note_lead ON note (lead_id, happened_at)
-- next
CREATE TABLE note_draft (
  lead_id BIGINT NOT NULL,
  by_user INTEGER NOT NULL,
  text TEXT NOT NULL,
  saved_at FLOAT(53) NOT NULL,
  PRIMARY KEY (lead_id, by_user),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE TABLE lead_phone (
  phone_id BIGSERIAL NOT NULL,
  lead_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  e164 TEXT COLLATE "C" NOT NULL,
  extension TEXT DEFAULT '' NOT NULL,
  kind TEXT NOT NULL,
  class_id INTEGER NOT NULL,
  PRIMARY KEY (phone_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(class_id) REFERENCES opening_class (class_id)
)
-- next
CREATE INDEX lead_phone_e164 ON lead_phone (e164)
-- next
CREATE INDEX lead_phone_lead ON lead_phone (lead_id, position)
-- next
CREATE TABLE call_state (
  lead_id BIGINT NOT NULL,
  pool_id INTEGER NOT NULL,
  class_id SMALLINT NOT NULL,
  fit SMALLINT NOT NULL CHECK (fit BETWEEN 0 AND 40),
  key FLOAT(53) NOT NULL CHECK (key BETWEEN -1e9 AND 1e6),
  attempts SMALLINT NOT NULL,
  last_attempt_at FLOAT(53) NOT NULL,
  state SMALLINT NOT NULL,
  ready SMALLINT NOT NULL,
  due_at FLOAT(53) NOT NULL,
  lease_until FLOAT(53) DEFAULT 0 NOT NULL,
  fit_until FLOAT(53) NOT NULL,
  fit_next SMALLINT NOT NULL,
  fit_up SMALLINT NOT NULL,
  fit_next_until FLOAT(53) NOT NULL,
  remarket_at FLOAT(53) NOT NULL,
  callback_at FLOAT(53),
  callback_by INTEGER,
  touch_due FLOAT(53),
  touch_end FLOAT(53),
  claimed_by INTEGER,
  claimed_at FLOAT(53) DEFAULT 0 NOT NULL,
  claim_no INTEGER DEFAULT '0' NOT NULL,
  free_at FLOAT(53) GENERATED ALWAYS AS (greatest(due_at, lease_until)) STORED NOT NULL,
  valid_until FLOAT(53) GENERATED ALWAYS AS (least(fit_until, remarket_at)) STORED NOT NULL,
  PRIMARY KEY (lead_id),
  CONSTRAINT ready_is_active CHECK (ready = 0 OR (state = 0 AND callback_at IS NULL)),
  CONSTRAINT touch_whole CHECK ((touch_due IS NULL) = (touch_end IS NULL)),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id)
)
 WITH (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.01)
-- next
CREATE INDEX cs_callback ON call_state (pool_id, class_id, callback_at) WHERE callback_at IS NOT NULL AND state = 0
-- next
CREATE INDEX cs_state ON call_state (state) WHERE state <> 1
-- next
CREATE INDEX cs_free ON call_state (pool_id, free_at) WHERE ready = 0 AND state = 0 AND callback_at IS NULL
-- next
CREATE INDEX cs_touch ON call_state (pool_id, class_id, touch_due) WHERE touch_due IS NOT NULL AND state = 0 AND callback_at IS NULL
-- next
CREATE INDEX cs_claimed ON call_state (claimed_by) WHERE claimed_by IS NOT NULL
-- next
CREATE INDEX cs_valid ON call_state (pool_id, valid_until) WHERE ready = 1
-- next
CREATE INDEX cs_rank ON call_state (pool_id, class_id, fit, key DESC, attempts, last_attempt_at, lead_id, valid_until) WHERE ready = 1
-- next
CREATE TABLE next_state (
  lead_id BIGINT NOT NULL,
  fit SMALLINT NOT NULL,
  fit_until FLOAT(53) NOT NULL,
  fit_next SMALLINT NOT NULL,
  fit_next_until FLOAT(53) NOT NULL,
  fit_up SMALLINT NOT NULL,
  key FLOAT(53) NOT NULL,
  PRIMARY KEY (lead_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id)
)
-- next
CREATE TABLE dial_mark (
  mark_id VARCHAR(32) NOT NULL,
  dial_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  mark TEXT NOT NULL,
  offset_seconds FLOAT(53) NOT NULL,
  source TEXT NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (mark_id),
  FOREIGN KEY(dial_id) REFERENCES dial (dial_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id)
)
-- next
CREATE INDEX dial_mark_dial ON dial_mark (dial_id)
-- next
CREATE TABLE outcome (
  outcome_id VARCHAR(32) NOT NULL,
  dial_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  by_user INTEGER NOT NULL,
  code TEXT NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  until_at FLOAT(53),
  callback_at FLOAT(53),
  ring_seconds FLOAT(53) DEFAULT '0' NOT NULL,
  talk_seconds FLOAT(53) DEFAULT '0' NOT NULL,
  wrap_seconds FLOAT(53) DEFAULT '0' NOT NULL,
  source TEXT NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (outcome_id),
  FOREIGN KEY(dial_id) REFERENCES dial (dial_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE INDEX outcome_dial ON outcome (dial_id)
-- next
CREATE INDEX outcome_lead ON outcome (lead_id, happened_at)
-- next
CREATE INDEX outcome_happened_at ON outcome (happened_at)
-- next
CREATE TABLE correction (
  correction_id VARCHAR(32) NOT NULL,
  outcome_id VARCHAR(32) NOT NULL,
  lead_id BIGINT NOT NULL,
  by_user INTEGER NOT NULL,
  kind TEXT NOT NULL,
  happened_at FLOAT(53) NOT NULL,
  received_at FLOAT(53) NOT NULL,
  PRIMARY KEY (correction_id),
  FOREIGN KEY(outcome_id) REFERENCES outcome (outcome_id),
  FOREIGN KEY(lead_id) REFERENCES lead (lead_id),
  FOREIGN KEY(by_user) REFERENCES user_account (user_id)
)
-- next
CREATE INDEX correction_outcome ON correction (outcome_id)
-- next
CREATE INDEX correction_lead ON correction (lead_id)
-- next
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
-- next
CREATE TRIGGER event_no_update BEFORE UPDATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER event_no_delete BEFORE DELETE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_no_update BEFORE UPDATE ON dial FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_no_delete BEFORE DELETE ON dial FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_no_truncate BEFORE TRUNCATE ON dial FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_mark_no_update BEFORE UPDATE ON dial_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_mark_no_delete BEFORE DELETE ON dial_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER dial_mark_no_truncate BEFORE TRUNCATE ON dial_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER outcome_no_update BEFORE UPDATE ON outcome FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER outcome_no_delete BEFORE DELETE ON outcome FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER outcome_no_truncate BEFORE TRUNCATE ON outcome FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER correction_no_truncate BEFORE TRUNCATE ON correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER note_no_update BEFORE UPDATE ON note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER note_no_delete BEFORE DELETE ON note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER note_no_truncate BEFORE TRUNCATE ON note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER do_not_call_no_update BEFORE UPDATE ON do_not_call FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER do_not_call_no_delete BEFORE DELETE ON do_not_call FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TRIGGER do_not_call_no_truncate BEFORE TRUNCATE ON do_not_call FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- next
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))
-- next
INSERT INTO alembic_version VALUES ('0002')
-- next
INSERT INTO state_clock VALUES (1, -1e18)
-- next
INSERT INTO pool (name) VALUES ('Everyone')
-- next
INSERT INTO model_version (version, toml, from_at, received_at, applied) VALUES ('frozen', '{toml}', -1e18, 0, true)
-- next
CREATE FUNCTION calldesk.server_now() RETURNS double precision LANGUAGE sql VOLATILE AS $$
  SELECT round(extract(epoch FROM clock_timestamp()) - 946684800.0, 6)::double precision $$;
CREATE FUNCTION calldesk.is_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(session_user, 'calldesk_owner', 'MEMBER') $$;
CREATE FUNCTION calldesk.my_user_id() RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who text := session_user;
BEGIN RETURN (SELECT u.user_id FROM calldesk.user_account u WHERE u.login = who AND u.active AND u.role <> ''); END $$;
CREATE FUNCTION calldesk.my_role() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who text := session_user;
BEGIN RETURN (SELECT u.role FROM calldesk.user_account u WHERE u.login = who AND u.active AND u.role <> ''); END $$;
CREATE FUNCTION calldesk.my_pools() RETURNS integer[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who text := session_user; me integer; mine text;
BEGIN
  SELECT u.user_id, u.role INTO me, mine FROM calldesk.user_account u WHERE u.login = who AND u.active AND u.role <> '';
  IF mine IN ('team_lead', 'marketer', 'admin', 'read_only') THEN
    RETURN coalesce((SELECT array_agg(p.pool_id) FROM calldesk.pool p), '{}');
  ELSIF mine = 'qualifier' THEN
    RETURN coalesce((SELECT array_agg(m.pool_id) FROM calldesk.pool_member m WHERE m.user_id = me), '{}');
  END IF;
  RETURN '{}';
END $$;
CREATE FUNCTION calldesk.my_work_pools() RETURNS integer[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF calldesk.my_role() IN ('qualifier', 'team_lead', 'marketer', 'admin') THEN RETURN calldesk.my_pools(); END IF;
  RETURN '{}';
END $$;
CREATE FUNCTION calldesk.sees_all() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN RETURN coalesce(calldesk.my_role() IN ('team_lead', 'marketer', 'admin', 'read_only'), false); END $$;
CREATE FUNCTION calldesk.leads_team() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN RETURN coalesce(calldesk.my_role() IN ('team_lead', 'admin'), false); END $$;
CREATE TABLE calldesk.test_clock (only_row integer PRIMARY KEY CHECK (only_row = 1));
CREATE FUNCTION calldesk.clock_is_given() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN RETURN EXISTS (SELECT FROM calldesk.test_clock); END $$;
-- next
CREATE TABLE calldesk.member_change (
  change_id text PRIMARY KEY, login text NOT NULL, what text NOT NULL, detail text NOT NULL DEFAULT '',
  by_user integer NOT NULL, happened_at double precision NOT NULL, received_at double precision NOT NULL);
CREATE TABLE calldesk.audit_head (user_id integer PRIMARY KEY);
CREATE TABLE calldesk.audit (
  user_id integer NOT NULL, seq bigint NOT NULL, at double precision NOT NULL, table_name text NOT NULL,
  row_id text NOT NULL, digest bytea NOT NULL, previous bytea NOT NULL, PRIMARY KEY (user_id, seq));
-- next
CREATE FUNCTION calldesk.chain(said_table text, said_id text, said_row text) RETURNS void
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
      sha256(link.previous || convert_to(concat_ws(E'\x1f', link.user_id, link.seq, link.at, link.table_name,
        link.row_id, said_row), 'UTF8')));
END $$;
-- next
CREATE TRIGGER audit_no_update BEFORE UPDATE ON calldesk.audit FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE TRIGGER audit_no_delete BEFORE DELETE ON calldesk.audit FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON calldesk.audit FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE TRIGGER member_change_no_update BEFORE UPDATE ON calldesk.member_change FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE TRIGGER member_change_no_delete BEFORE DELETE ON calldesk.member_change FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE TRIGGER member_change_no_truncate BEFORE TRUNCATE ON calldesk.member_change FOR EACH STATEMENT EXECUTE FUNCTION calldesk.refuse_change()
-- next
CREATE FUNCTION calldesk.chain_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('event', NEW.event_id, ROW(NEW.event_id, NEW.lead_id, NEW.kind, NEW.happened_at, NEW.value, NEW.detail, NEW.evidence, NEW.outcome_id, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER event_chain AFTER INSERT ON calldesk.event
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_event();
-- next
CREATE FUNCTION calldesk.chain_dial() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('dial', NEW.dial_id, ROW(NEW.dial_id, NEW.lead_id, NEW.by_user, NEW.e164, NEW.extension, NEW.happened_at, NEW.path, NEW.attempts, NEW.reason, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER dial_chain AFTER INSERT ON calldesk.dial
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_dial();
-- next
CREATE FUNCTION calldesk.chain_dial_mark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('dial_mark', NEW.mark_id, ROW(NEW.mark_id, NEW.dial_id, NEW.lead_id, NEW.mark, NEW.offset_seconds, NEW.source, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER dial_mark_chain AFTER INSERT ON calldesk.dial_mark
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_dial_mark();
-- next
CREATE FUNCTION calldesk.chain_outcome() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('outcome', NEW.outcome_id, ROW(NEW.outcome_id, NEW.dial_id, NEW.lead_id, NEW.by_user, NEW.code, NEW.reason, NEW.until_at, NEW.callback_at, NEW.ring_seconds, NEW.talk_seconds, NEW.wrap_seconds, NEW.source, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER outcome_chain AFTER INSERT ON calldesk.outcome
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_outcome();
-- next
CREATE FUNCTION calldesk.chain_correction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('correction', NEW.correction_id, ROW(NEW.correction_id, NEW.outcome_id, NEW.lead_id, NEW.by_user, NEW.kind, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER correction_chain AFTER INSERT ON calldesk.correction
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_correction();
-- next
CREATE FUNCTION calldesk.chain_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('note', NEW.note_id, ROW(NEW.note_id, NEW.lead_id, NEW.by_user, NEW.dial_id, NEW.text, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER note_chain AFTER INSERT ON calldesk.note
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_note();
-- next
CREATE FUNCTION calldesk.chain_do_not_call() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('do_not_call', NEW.dnc_id, ROW(NEW.dnc_id, NEW.scope, NEW.value, NEW.source, NEW.words, NEW.outcome_id, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER do_not_call_chain AFTER INSERT ON calldesk.do_not_call
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_do_not_call();
-- next
CREATE FUNCTION calldesk.chain_member_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
BEGIN PERFORM calldesk.chain('member_change', NEW.change_id, ROW(NEW.change_id, NEW.login, NEW.what, NEW.detail, NEW.by_user, NEW.happened_at, NEW.received_at)::text); RETURN NULL; END $$;
CREATE TRIGGER member_change_chain AFTER INSERT ON calldesk.member_change
  FOR EACH ROW EXECUTE FUNCTION calldesk.chain_member_change();
-- next
CREATE FUNCTION calldesk.stamp_fact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT (EXISTS (SELECT FROM calldesk.test_clock) OR calldesk.is_owner()) THEN
    NEW.received_at := calldesk.server_now();
  END IF;
  IF NEW.happened_at > NEW.received_at + 300 THEN
    RAISE EXCEPTION 'This happened in the future, says the server''s clock. Set the clock of this computer right.';
  END IF;
  RETURN NEW;
END $$;
-- next
CREATE TRIGGER event_stamp BEFORE INSERT ON calldesk.event FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER dial_stamp BEFORE INSERT ON calldesk.dial FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER dial_mark_stamp BEFORE INSERT ON calldesk.dial_mark FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER outcome_stamp BEFORE INSERT ON calldesk.outcome FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER correction_stamp BEFORE INSERT ON calldesk.correction FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER note_stamp BEFORE INSERT ON calldesk.note FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE TRIGGER do_not_call_stamp BEFORE INSERT ON calldesk.do_not_call FOR EACH ROW EXECUTE FUNCTION calldesk.stamp_fact()
-- next
CREATE FUNCTION calldesk.guard_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
CREATE TRIGGER guard_claim BEFORE UPDATE OF claimed_by, lease_until, claim_no, claimed_at ON calldesk.call_state
  FOR EACH ROW WHEN (NEW.claimed_by IS DISTINCT FROM OLD.claimed_by OR NEW.lease_until <> OLD.lease_until
    OR NEW.claim_no <> OLD.claim_no OR NEW.claimed_at <> OLD.claimed_at)
  EXECUTE FUNCTION calldesk.guard_claim();
CREATE FUNCTION calldesk.keep_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.pool_id IS DISTINCT FROM (SELECT l.pool_id FROM calldesk.lead l WHERE l.lead_id = NEW.lead_id) THEN
    RAISE EXCEPTION 'A lead stands in its own list alone.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_list BEFORE INSERT OR UPDATE OF pool_id ON calldesk.call_state
  FOR EACH ROW EXECUTE FUNCTION calldesk.keep_list();
-- next
CREATE FUNCTION calldesk.switch_model(said_at double precision) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
-- next
CREATE FUNCTION calldesk.staff_demand(the_login text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid
    JOIN pg_roles t ON t.oid = m.roleid WHERE r.rolname = the_login AND t.rolname = '{team}'
    AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)) THEN
    RAISE EXCEPTION '% is no member of this team.', the_login USING ERRCODE = '42501';
  END IF;
END $$;
CREATE FUNCTION calldesk.staff_make(the_login text, verifier text, the_role text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = the_login) THEN
    RAISE EXCEPTION 'The login % is taken on this server. Choose another.', the_login;
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 24 PASSWORD %L IN ROLE {team}, %I',
    the_login, verifier, 'calldesk_' || the_role);
END $$;
CREATE FUNCTION calldesk.staff_regroup(the_login text, the_role text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('REVOKE calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only FROM %I', the_login);
  EXECUTE format('GRANT %I TO %I', 'calldesk_' || the_role, the_login);
END $$;
CREATE FUNCTION calldesk.staff_verifier(the_login text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I PASSWORD %L', the_login, verifier);
END $$;
CREATE FUNCTION calldesk.staff_open(the_login text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I LOGIN', the_login);
END $$;
CREATE FUNCTION calldesk.staff_close(the_login text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE ended integer;
BEGIN
  PERFORM calldesk.staff_demand(the_login);
  EXECUTE format('ALTER ROLE %I NOLOGIN', the_login);
  -- Only who has a role's rights may end its sessions; the right over all sessions of the server would be too much.
  EXECUTE format('GRANT %I TO {team}_staff', the_login);
  SELECT count(pg_terminate_backend(s.pid)) INTO ended FROM pg_stat_activity s WHERE s.usename = the_login;
  EXECUTE format('REVOKE %I FROM {team}_staff', the_login);
  RETURN ended;
END $$;
-- next
CREATE FUNCTION calldesk.demand_admin() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF calldesk.my_role() IS DISTINCT FROM 'admin' THEN
    RAISE EXCEPTION 'Only an admin of the team may do this.' USING ERRCODE = '42501';
  END IF;
END $$;
CREATE FUNCTION calldesk.demand_member(the_login text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found integer := (SELECT u.user_id FROM calldesk.user_account u WHERE u.login = the_login AND u.role <> '');
BEGIN
  IF found IS NULL THEN RAISE EXCEPTION '% is no member of this team.', the_login USING ERRCODE = '42501'; END IF;
  RETURN found;
END $$;
CREATE FUNCTION calldesk.demand_verifier(verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF verifier IS NULL OR verifier !~ '^SCRAM-SHA-256\$([4-9][0-9]{3}|[1-9][0-9]{4,6}):[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION 'A password comes as a SCRAM-SHA-256 verifier that the desk makes, never as itself.';
  END IF;
END $$;
CREATE FUNCTION calldesk.demand_role(the_role text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF the_role IS NULL OR the_role NOT IN ('qualifier', 'team_lead', 'rep', 'marketer', 'admin', 'read_only') THEN
    RAISE EXCEPTION 'There is no role %. Choose one of: qualifier, team_lead, rep, marketer, admin, read_only.', the_role;
  END IF;
END $$;
CREATE FUNCTION calldesk.demand_other_admin(the_login text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- The rows are held, so that two admins cannot remove one another at the same instant.
  PERFORM FROM calldesk.user_account u WHERE u.role = 'admin' AND u.active ORDER BY u.user_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM calldesk.user_account u WHERE u.role = 'admin' AND u.active AND u.login <> the_login) THEN
    RAISE EXCEPTION 'The team would be without an admin. Make somebody else one first.';
  END IF;
END $$;
CREATE FUNCTION calldesk.note_change(the_login text, what text, detail text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE at double precision := calldesk.server_now();
BEGIN
  INSERT INTO calldesk.member_change VALUES (replace(gen_random_uuid()::text, '-', ''), the_login, what, detail,
    coalesce(calldesk.my_user_id(), 0), at, at);
END $$;
-- next
CREATE FUNCTION calldesk.put_lists(member integer, pools integer[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM calldesk.pool_member m WHERE m.user_id = member;
  INSERT INTO calldesk.pool_member (pool_id, user_id) SELECT DISTINCT p, member FROM unnest(pools) p;
END $$;
CREATE FUNCTION calldesk.put_member(the_login text, verifier text, the_role text, pools integer[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE made integer;
BEGIN
  PERFORM calldesk.demand_verifier(verifier);
  PERFORM calldesk.demand_role(the_role);
  IF the_login IS NULL OR the_login !~ '^[a-z][a-z0-9_.@-]{0,62}$' OR the_login ~ '^(pg_|calldesk_|public$|none$)' THEN
    RAISE EXCEPTION 'A login is made of small letters, digits and . _ - @, and begins with a letter.';
  END IF;
  IF EXISTS (SELECT FROM calldesk.user_account u WHERE u.login = the_login AND u.role <> '') THEN
    RAISE EXCEPTION '% is a member of this team already.', the_login;
  END IF;
  PERFORM calldesk.staff_make(the_login, verifier, the_role);
  INSERT INTO calldesk.user_account AS u (login, name, role, active) VALUES (the_login, the_login, the_role, true)
    ON CONFLICT (login) DO UPDATE SET role = excluded.role, active = true
    RETURNING u.user_id INTO made;
  PERFORM calldesk.put_lists(made, coalesce(pools, '{}'));
  PERFORM calldesk.note_change(the_login, 'added', format('%s %s', the_role, pools));
END $$;
CREATE FUNCTION calldesk.add_member(login text, verifier text, role text, pools integer[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.put_member($1, $2, $3, $4);
END $$;
CREATE FUNCTION calldesk.set_member_role(login text, role text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_role($2);
  PERFORM calldesk.demand_member($1);
  IF $2 <> 'admin' THEN PERFORM calldesk.demand_other_admin($1); END IF;
  PERFORM calldesk.staff_regroup($1, $2);
  UPDATE calldesk.user_account u SET role = $2 WHERE u.login = $1;
  PERFORM calldesk.note_change($1, 'role', $2);
END $$;
CREATE FUNCTION calldesk.set_member_lists(login text, pools integer[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT calldesk.leads_team() THEN
    RAISE EXCEPTION 'Only an admin or team lead may do this.' USING ERRCODE = '42501';
  END IF;
  PERFORM calldesk.put_lists(calldesk.demand_member($1), $2);
  PERFORM calldesk.note_change($1, 'lists', $2::text);
END $$;
CREATE FUNCTION calldesk.set_member_verifier(login text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF session_user::text <> $1 OR calldesk.my_role() IS NULL THEN PERFORM calldesk.demand_admin(); END IF;
  PERFORM calldesk.demand_verifier($2);
  PERFORM calldesk.demand_member($1);
  PERFORM calldesk.staff_verifier($1, $2);
  PERFORM calldesk.note_change($1, 'password', '');
END $$;
CREATE FUNCTION calldesk.disable_member(login text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_member($1);
  IF session_user::text = $1 THEN RAISE EXCEPTION 'Nobody puts the own login out of use. Ask another admin.'; END IF;
  PERFORM calldesk.demand_other_admin($1);
  UPDATE calldesk.user_account u SET active = false WHERE u.login = $1;
  PERFORM calldesk.note_change($1, 'disabled', '');
  RETURN calldesk.staff_close($1);
END $$;
CREATE FUNCTION calldesk.enable_member(login text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM calldesk.demand_admin();
  PERFORM calldesk.demand_member($1);
  PERFORM calldesk.staff_open($1);
  UPDATE calldesk.user_account u SET active = true WHERE u.login = $1;
  PERFORM calldesk.note_change($1, 'enabled', '');
END $$;
-- next
ALTER TABLE calldesk.alembic_version ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.alembic_version FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
ALTER TABLE calldesk.state_clock ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.state_clock FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY changes ON calldesk.state_clock FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT calldesk.clock_is_given())) WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT calldesk.clock_is_given()))
-- next
ALTER TABLE calldesk.user_account ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.user_account FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.user_account FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'admin') AND role = '')
-- next
ALTER TABLE calldesk.pool ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.pool FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.pool FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'admin'))
-- next
CREATE POLICY changes ON calldesk.pool FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'admin')) WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'admin'))
-- next
ALTER TABLE calldesk.pool_member ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.pool_member FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
ALTER TABLE calldesk.setting ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.setting FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.setting FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
CREATE POLICY changes ON calldesk.setting FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin')) WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.campaign ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.campaign FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.campaign FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
CREATE POLICY changes ON calldesk.campaign FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin')) WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.model_version ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.model_version FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.model_version FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.opening_class ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.opening_class FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.opening_class FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.company ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.company FOR SELECT USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin', 'read_only'))
-- next
CREATE POLICY adds ON calldesk.company FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
CREATE POLICY changes ON calldesk.company FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin')) WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.lead ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.lead FOR SELECT USING (pool_id = ANY ((SELECT calldesk.my_pools())::integer[]))
-- next
CREATE POLICY adds ON calldesk.lead FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') AND pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
CREATE POLICY changes ON calldesk.lead FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') AND pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[])) WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') AND pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
ALTER TABLE calldesk.lead_phone ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.lead_phone FOR SELECT USING ((SELECT calldesk.sees_all()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = lead_phone.lead_id))
-- next
CREATE POLICY adds ON calldesk.lead_phone FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = lead_phone.lead_id))
-- next
CREATE POLICY removes ON calldesk.lead_phone FOR DELETE USING ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = lead_phone.lead_id))
-- next
ALTER TABLE calldesk.event ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.event FOR SELECT USING ((SELECT calldesk.sees_all()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = event.lead_id))
-- next
CREATE POLICY adds ON calldesk.event FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = event.lead_id))
-- next
ALTER TABLE calldesk.dial ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.dial FOR SELECT USING ((SELECT calldesk.sees_all()) OR by_user = (SELECT calldesk.my_user_id()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = dial.lead_id))
-- next
CREATE POLICY adds ON calldesk.dial FOR INSERT WITH CHECK ((SELECT true FROM calldesk.lead l WHERE l.lead_id = dial.lead_id) AND CASE WHEN path = 'import' THEN (SELECT calldesk.leads_team()) ELSE (SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'admin') AND by_user = (SELECT calldesk.my_user_id()) END)
-- next
ALTER TABLE calldesk.dial_mark ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.dial_mark FOR SELECT USING ((SELECT calldesk.sees_all()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = dial_mark.lead_id))
-- next
CREATE POLICY adds ON calldesk.dial_mark FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = dial_mark.lead_id) AND (SELECT b.lead_id FROM calldesk.dial b WHERE b.dial_id = dial_mark.dial_id) = dial_mark.lead_id)
-- next
ALTER TABLE calldesk.outcome ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.outcome FOR SELECT USING ((SELECT calldesk.sees_all()) OR by_user = (SELECT calldesk.my_user_id()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = outcome.lead_id))
-- next
CREATE POLICY adds ON calldesk.outcome FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = outcome.lead_id) AND (SELECT b.lead_id FROM calldesk.dial b WHERE b.dial_id = outcome.dial_id) = outcome.lead_id AND (by_user = (SELECT calldesk.my_user_id()) OR ((SELECT calldesk.leads_team()) AND (SELECT true FROM calldesk.dial d WHERE d.dial_id = outcome.dial_id AND d.path = 'import' AND d.by_user = outcome.by_user))))
-- next
ALTER TABLE calldesk.correction ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.correction FOR SELECT USING ((SELECT calldesk.sees_all()) OR by_user = (SELECT calldesk.my_user_id()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = correction.lead_id))
-- next
CREATE POLICY adds ON calldesk.correction FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = correction.lead_id) AND (SELECT b.lead_id FROM calldesk.outcome b WHERE b.outcome_id = correction.outcome_id) = correction.lead_id AND by_user = (SELECT calldesk.my_user_id()) AND ((SELECT calldesk.leads_team()) OR (SELECT o.by_user FROM calldesk.outcome o WHERE o.outcome_id = correction.outcome_id) = (SELECT calldesk.my_user_id())))
-- next
ALTER TABLE calldesk.note ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.note FOR SELECT USING ((SELECT calldesk.sees_all()) OR by_user = (SELECT calldesk.my_user_id()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = note.lead_id))
-- next
CREATE POLICY adds ON calldesk.note FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = note.lead_id) AND (by_user = (SELECT calldesk.my_user_id()) OR ((SELECT calldesk.leads_team()) AND (SELECT true FROM calldesk.dial d WHERE d.dial_id = note.dial_id AND d.path = 'import' AND d.by_user = note.by_user))))
-- next
ALTER TABLE calldesk.do_not_call ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.do_not_call FOR SELECT USING ((SELECT calldesk.my_role()) IS NOT NULL)
-- next
CREATE POLICY adds ON calldesk.do_not_call FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('team_lead', 'marketer', 'admin') OR ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND CASE scope
  WHEN 'person' THEN (SELECT true FROM calldesk.lead l WHERE l.lead_id::text = do_not_call.value)
  WHEN 'number' THEN EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = do_not_call.value)
    OR EXISTS (SELECT FROM calldesk.dial d WHERE d.e164 = do_not_call.value AND d.by_user = (SELECT calldesk.my_user_id()))
  WHEN 'email' THEN EXISTS (SELECT FROM calldesk.lead l WHERE l.email_key = do_not_call.value)
  ELSE false END
  AND (outcome_id IS NULL OR EXISTS (SELECT FROM calldesk.outcome o WHERE o.outcome_id = do_not_call.outcome_id
    AND o.by_user = (SELECT calldesk.my_user_id())))))
-- next
ALTER TABLE calldesk.note_draft ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.note_draft FOR SELECT USING (by_user = (SELECT calldesk.my_user_id()))
-- next
CREATE POLICY adds ON calldesk.note_draft FOR INSERT WITH CHECK (by_user = (SELECT calldesk.my_user_id()) AND (SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = note_draft.lead_id))
-- next
CREATE POLICY changes ON calldesk.note_draft FOR UPDATE USING (by_user = (SELECT calldesk.my_user_id()) AND (SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin')) WITH CHECK (by_user = (SELECT calldesk.my_user_id()) AND (SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin'))
-- next
ALTER TABLE calldesk.call_state ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.call_state FOR SELECT USING (pool_id = ANY ((SELECT calldesk.my_pools())::integer[]))
-- next
CREATE POLICY adds ON calldesk.call_state FOR INSERT WITH CHECK (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
CREATE POLICY changes ON calldesk.call_state FOR UPDATE USING (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[])) WITH CHECK (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
ALTER TABLE calldesk.call_bucket ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.call_bucket FOR SELECT USING (pool_id = ANY ((SELECT calldesk.my_pools())::integer[]))
-- next
CREATE POLICY adds ON calldesk.call_bucket FOR INSERT WITH CHECK (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
CREATE POLICY changes ON calldesk.call_bucket FOR UPDATE USING (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[])) WITH CHECK (pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[]))
-- next
ALTER TABLE calldesk.next_state ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.next_state FOR SELECT USING ((SELECT calldesk.sees_all()) OR (SELECT true FROM calldesk.lead l WHERE l.lead_id = next_state.lead_id))
-- next
CREATE POLICY adds ON calldesk.next_state FOR INSERT WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = next_state.lead_id))
-- next
CREATE POLICY changes ON calldesk.next_state FOR UPDATE USING ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = next_state.lead_id)) WITH CHECK ((SELECT calldesk.my_role()) IN ('qualifier', 'team_lead', 'marketer', 'admin') AND (SELECT true FROM calldesk.lead l WHERE l.lead_id = next_state.lead_id))
-- next
ALTER TABLE calldesk.taken_command ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.taken_command FOR SELECT USING (by_user = (SELECT calldesk.my_user_id()))
-- next
CREATE POLICY adds ON calldesk.taken_command FOR INSERT WITH CHECK (by_user = (SELECT calldesk.my_user_id()))
-- next
ALTER TABLE calldesk.audit ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.audit FOR SELECT USING ((SELECT calldesk.sees_all()) OR user_id = (SELECT calldesk.my_user_id()))
-- next
ALTER TABLE calldesk.audit_head ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.audit_head FOR SELECT USING (false)
-- next
ALTER TABLE calldesk.member_change ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.member_change FOR SELECT USING ((SELECT calldesk.my_role()) IN ('team_lead', 'admin'))
-- next
ALTER TABLE calldesk.test_clock ENABLE ROW LEVEL SECURITY
-- next
CREATE POLICY reads ON calldesk.test_clock FOR SELECT USING (false)
-- next
REVOKE ALL ON ALL TABLES IN SCHEMA calldesk FROM PUBLIC
-- next
REVOKE ALL ON ALL SEQUENCES IN SCHEMA calldesk FROM PUBLIC
-- next
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA calldesk FROM PUBLIC
-- next
ALTER DEFAULT PRIVILEGES FOR ROLE calldesk_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
-- next
GRANT USAGE ON SCHEMA calldesk TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT SELECT ON calldesk.alembic_version TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT SELECT ON calldesk.state_clock TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT UPDATE (latest_at) ON calldesk.state_clock TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.user_account TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (login, name) ON calldesk.user_account TO calldesk_team_lead, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.user_account_user_id_seq TO calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.pool TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (pool_id, name) ON calldesk.pool TO calldesk_team_lead, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.pool_pool_id_seq TO calldesk_team_lead, calldesk_admin
-- next
GRANT UPDATE (name) ON calldesk.pool TO calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.pool_member TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT SELECT ON calldesk.setting TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (name, value) ON calldesk.setting TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (value) ON calldesk.setting TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.campaign TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (campaign_id, name, content) ON calldesk.campaign TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.campaign_campaign_id_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (name, content) ON calldesk.campaign TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.model_version TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (model_no, version, toml, from_at, received_at, applied) ON calldesk.model_version TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.model_version_model_no_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.opening_class TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (class_id, zones, schedule_key) ON calldesk.opening_class TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.opening_class_class_id_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.company TO calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (company_id, external_id, name, name_key, industry, employees, phone, website, street, city, state, postal_code, country, attributes, received_at) ON calldesk.company TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.company_company_id_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (external_id, name, name_key, industry, employees, phone, website, street, city, state, postal_code, country, attributes) ON calldesk.company TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.lead TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (lead_id, external_id, given_name, family_name, full_name, title, company, industry, employees, email, phone, mobile, phone_2, extension, street, city, state, postal_code, country, website, source, origin, campaign, created_at, do_not_call, do_not_email, notes, attributes, name_key, company_key, email_key, pool_id, received_at) ON calldesk.lead TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.lead_lead_id_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (external_id, given_name, family_name, full_name, title, company, industry, employees, email, phone, mobile, phone_2, extension, street, city, state, postal_code, country, website, source, origin, campaign, created_at, do_not_call, do_not_email, notes, attributes, name_key, company_key, email_key, pool_id) ON calldesk.lead TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.lead_phone TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (phone_id, lead_id, position, field, e164, extension, kind, class_id) ON calldesk.lead_phone TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT USAGE ON SEQUENCE calldesk.lead_phone_phone_id_seq TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT DELETE ON calldesk.lead_phone TO calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.event TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (event_id, lead_id, kind, happened_at, value, detail, evidence, outcome_id, received_at) ON calldesk.event TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.dial TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (dial_id, lead_id, by_user, e164, extension, happened_at, path, attempts, reason, received_at) ON calldesk.dial TO calldesk_qualifier, calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.dial_mark TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (mark_id, dial_id, lead_id, mark, offset_seconds, source, happened_at, received_at) ON calldesk.dial_mark TO calldesk_qualifier, calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.outcome TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (outcome_id, dial_id, lead_id, by_user, code, reason, until_at, callback_at, ring_seconds, talk_seconds, wrap_seconds, source, happened_at, received_at) ON calldesk.outcome TO calldesk_qualifier, calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.correction TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (correction_id, outcome_id, lead_id, by_user, kind, happened_at, received_at) ON calldesk.correction TO calldesk_qualifier, calldesk_team_lead, calldesk_admin
-- next
GRANT SELECT ON calldesk.note TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (note_id, lead_id, by_user, dial_id, text, happened_at, received_at) ON calldesk.note TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.do_not_call TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (dnc_id, scope, value, source, words, outcome_id, happened_at, received_at) ON calldesk.do_not_call TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.note_draft TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT INSERT (lead_id, by_user, text, saved_at) ON calldesk.note_draft TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (text, saved_at) ON calldesk.note_draft TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.call_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (lead_id, pool_id, class_id, fit, key, attempts, last_attempt_at, state, ready, due_at, fit_until, fit_next, fit_up, fit_next_until, remarket_at, callback_at, callback_by, touch_due, touch_end) ON calldesk.call_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (pool_id, class_id, fit, key, attempts, last_attempt_at, state, ready, due_at, lease_until, fit_until, fit_next, fit_up, fit_next_until, remarket_at, callback_at, callback_by, touch_due, touch_end, claimed_by, claimed_at, claim_no) ON calldesk.call_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.call_bucket TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (pool_id, class_id, fit, fit_up) ON calldesk.call_bucket TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (fit_up) ON calldesk.call_bucket TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.next_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (lead_id, fit, fit_until, fit_next, fit_next_until, fit_up, key) ON calldesk.next_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT UPDATE (fit, fit_until, fit_next, fit_next_until, fit_up, key) ON calldesk.next_state TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.taken_command TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT INSERT (command_id, device_id, by_user, received_at) ON calldesk.taken_command TO calldesk_qualifier, calldesk_team_lead, calldesk_marketer, calldesk_admin
-- next
GRANT SELECT ON calldesk.audit TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT SELECT ON calldesk.member_change TO calldesk_team_lead, calldesk_admin
-- next
GRANT EXECUTE ON FUNCTION calldesk.server_now() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.is_owner() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.my_user_id() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.my_role() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.my_pools() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.my_work_pools() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.sees_all() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.leads_team() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.clock_is_given() TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.switch_model(double precision) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.add_member(text, text, text, integer[]) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.set_member_role(text, text) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.set_member_verifier(text, text) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.set_member_lists(text, integer[]) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.disable_member(text) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
GRANT EXECUTE ON FUNCTION calldesk.enable_member(text) TO calldesk_qualifier, calldesk_team_lead, calldesk_rep, calldesk_marketer, calldesk_admin, calldesk_read_only
-- next
RESET ROLE
-- next
GRANT USAGE, CREATE ON SCHEMA calldesk TO {team}_staff
-- next
ALTER FUNCTION calldesk.staff_demand(text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_demand(text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_demand(text) TO calldesk_owner
-- next
ALTER FUNCTION calldesk.staff_make(text,text,text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_make(text,text,text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_make(text,text,text) TO calldesk_owner
-- next
ALTER FUNCTION calldesk.staff_regroup(text,text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_regroup(text,text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_regroup(text,text) TO calldesk_owner
-- next
ALTER FUNCTION calldesk.staff_verifier(text,text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_verifier(text,text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_verifier(text,text) TO calldesk_owner
-- next
ALTER FUNCTION calldesk.staff_open(text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_open(text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_open(text) TO calldesk_owner
-- next
ALTER FUNCTION calldesk.staff_close(text) OWNER TO {team}_staff
-- next
REVOKE ALL ON FUNCTION calldesk.staff_close(text) FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION calldesk.staff_close(text) TO calldesk_owner
-- next
REVOKE CREATE ON SCHEMA calldesk FROM {team}_staff
-- next
REVOKE ALL ON DATABASE {database} FROM PUBLIC
-- next
GRANT CONNECT ON DATABASE {database} TO {team}
-- next
ALTER DATABASE {database} SET idle_in_transaction_session_timeout = '60s'
-- next
ALTER DATABASE {database} SET search_path = calldesk
-- next
REVOKE ALL ON SCHEMA public FROM PUBLIC
-- next
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
    AND p.proname ~ '^(lo_|loread$|lowrite$)' LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$
-- next
SELECT calldesk.put_member('{admin}', '{verifier}', 'admin', (SELECT array_agg(p.pool_id) FROM calldesk.pool p))
