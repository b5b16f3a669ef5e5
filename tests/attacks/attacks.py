"""What a member with a database client of their own might try; every one must come to nothing.

Words in braces are filled in: {me} and {me_id} the attacker, {victim} a qualifier of another list, {lead} a person of
the first list, {hidden} one of the victim's, {dial} a call of the first list, {their_dial} one of the victim's.
Statements parted by `;;` are run one after the other; the last one is judged.
"""

from typing import NamedTuple

REFUSED = ("42501",)
"""Insufficient privilege."""
SAID = ("42501", "P0001")
"""Refused by a rule of ours, in a sentence."""
EVERYBODY = "qtrmao"
"""First letters: qualifier, team lead, rep, marketer, admin, read only (`o`)."""


class Attack(NamedTuple):
    """One attempt.

    Attributes:
        sql: Statements, with words to be filled in.
        who: The roles that try it, by letter.
        states: The errors that count as refused.
        gives: What it may give instead of an error: "nothing" no row, "own" what it gave before, "any" whatever it
            gives, for nothing must have changed.
    """

    sql: str
    who: str = EVERYBODY
    states: tuple[str, ...] = REFUSED
    gives: str = ""


FACTS = (
    "event",
    "dial",
    "dial_mark",
    "outcome",
    "correction",
    "note",
    "do_not_call",
    "lead_skip",
    "shift_mark",
    "promise_change",
    "criterion_answer",
    "front_desk",
    "campaign_change",
    "definition",
    "definition_signature",
    "definition_comment",
    "handoff",
    "handoff_mark",
    "number_use",
    "target",
    "work_time",
    "coach_mark",
    "team_move",
    "assignment",
)
_DIAL = "(dial_id, lead_id, by_user, happened_at, path, received_at)"
_RULES = "(content, from_at, received_at, by_user)"
_OUTCOME = "(outcome_id, dial_id, lead_id, by_user, code, source, happened_at, received_at)"
CHANGING_FACTS = (
    *(Attack(f"UPDATE calldesk.{table} SET received_at = 0") for table in FACTS),
    *(Attack(f"DELETE FROM calldesk.{table}") for table in FACTS),
    *(Attack(f"TRUNCATE calldesk.{table} CASCADE") for table in FACTS),
    Attack(
        f"INSERT INTO calldesk.dial {_DIAL} VALUES ('{{dial}}', {{lead}}, {{me_id}}, 0, 'list', 0)"
        " ON CONFLICT (dial_id) DO UPDATE SET happened_at = 0"
    ),
    Attack("MERGE INTO calldesk.dial d USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE"),
    Attack("WITH gone AS (DELETE FROM calldesk.note RETURNING 1) SELECT * FROM gone"),
    Attack("DO $$ BEGIN DELETE FROM calldesk.outcome; END $$"),
    Attack("ALTER TABLE calldesk.dial DISABLE TRIGGER ALL"),
    Attack("DROP TRIGGER dial_no_delete ON calldesk.dial"),
    Attack("SET session_replication_role = replica;; DELETE FROM calldesk.dial"),
    Attack("CREATE RULE away AS ON INSERT TO calldesk.dial DO INSTEAD NOTHING"),
    Attack(
        "CREATE TRIGGER mine BEFORE INSERT ON calldesk.dial FOR EACH ROW EXECUTE FUNCTION"
        " suppress_redundant_updates_trigger()"
    ),
    Attack("LOCK TABLE calldesk.dial IN ACCESS EXCLUSIVE MODE", states=("42501", "25P01")),
    Attack("DO $$ BEGIN LOCK TABLE calldesk.call_state IN ACCESS EXCLUSIVE MODE; END $$"),
    Attack("DO $$ BEGIN LOCK TABLE calldesk.note_draft IN ACCESS EXCLUSIVE MODE; END $$"),
    Attack("UPDATE calldesk.audit SET digest = ''"),
    Attack("DELETE FROM calldesk.audit"),
    Attack("TRUNCATE calldesk.audit"),
    Attack("INSERT INTO calldesk.audit VALUES ({me_id}, 99999, 0, 'dial', 'x', '', '')"),
    Attack("INSERT INTO calldesk.audit_head VALUES (999)"),
    Attack("SELECT * FROM calldesk.audit_head FOR UPDATE"),
    Attack("SELECT calldesk.chain('dial', 'x', 'forged')"),
    Attack("SELECT calldesk.note_change('{victim}', 'added', '')"),
    Attack("INSERT INTO calldesk.member_change VALUES ('x', '{me}', 'role', 'admin', 1, 0, 0)"),
    Attack("INSERT INTO calldesk.test_clock VALUES (1)"),
    Attack("UPDATE calldesk.state_clock SET latest_at = 9e15", gives="nothing"),
    Attack("UPDATE calldesk.model_version SET applied = true"),
    Attack("DELETE FROM calldesk.lead"),
    Attack("DELETE FROM calldesk.call_state"),
    Attack("DELETE FROM calldesk.note_draft"),
    Attack("UPDATE calldesk.alembic_version SET version_num = '9999'"),
    Attack("SELECT setval('calldesk.user_account_user_id_seq', 1)"),
)
FAKING = (
    Attack(f"INSERT INTO calldesk.dial {_DIAL} VALUES ('f1', {{lead}}, {{victim_id}}, 0, 'list', 0)"),
    Attack(
        f"SET ROLE {{group}};; INSERT INTO calldesk.dial {_DIAL} VALUES ('f2', {{lead}}, {{victim_id}}, 0, 'list', 0)"
    ),
    Attack(f"INSERT INTO calldesk.dial {_DIAL} VALUES ('f3', {{hidden}}, {{me_id}}, 0, 'list', 0)", "qro"),
    Attack(f"INSERT INTO calldesk.dial {_DIAL} VALUES ('f4', {{lead}}, {{victim_id}}, 0, 'import', 0)", "qrmo"),
    Attack(f"INSERT INTO calldesk.dial {_DIAL} VALUES ('f5', {{lead}}, {{me_id}}, 9e15, 'list', 0)", states=SAID),
    Attack(f"INSERT INTO calldesk.dial {_DIAL} VALUES ('f6', {{lead}}, {{me_id}}, 'NaN', 'list', 0)", states=SAID),
    Attack(
        f"INSERT INTO calldesk.outcome {_OUTCOME}"
        " VALUES ('f', '{dial}', {lead}, {victim_id}, 'qualified', 'manual', 0, 0)"
    ),
    Attack(
        f"INSERT INTO calldesk.outcome {_OUTCOME}"
        " VALUES ('f', '{their_dial}', {lead}, {me_id}, 'qualified', 'manual', 0, 0)"
    ),
    Attack("INSERT INTO calldesk.correction VALUES ('f', '{their_outcome}', {hidden}, {me_id}, 'undo', 0, 0)", "qrmo"),
    Attack("INSERT INTO calldesk.correction VALUES ('f', '{their_outcome}', {hidden}, {victim_id}, 'undo', 0, 0)"),
    Attack("INSERT INTO calldesk.note VALUES ('f', {lead}, {victim_id}, NULL, 'forged', 0, 0)"),
    Attack("INSERT INTO calldesk.note VALUES ('f', {hidden}, {me_id}, NULL, 'forged', 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.lead_skip VALUES ('f', {lead}, {victim_id}, 'other', 0, 0)"),
    Attack("INSERT INTO calldesk.lead_skip VALUES ('f', {hidden}, {me_id}, 'other', 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.number_use VALUES ('f', {lead}, {victim_id}, '+13125550001', 'wrong_person', 0, 0)"),
    Attack("INSERT INTO calldesk.number_use VALUES ('f', {hidden}, {me_id}, '+13125550002', 'mobile', 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.assignment VALUES ('f', {lead}, {victim_id}, 0, 0)"),
    Attack("INSERT INTO calldesk.assignment VALUES ('f', {hidden}, {me_id}, 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.touch_rule VALUES ('source', 'forged', 'web')", "qro"),
    Attack("SELECT * FROM calldesk.rung(ARRAY['+13125550002'], 9e15, 100)", "qr", gives="nothing"),
    Attack("SELECT calldesk.wish_elsewhere('number', '+13125550002', true)"),
    Attack("INSERT INTO calldesk.shift_mark VALUES ('f', {victim_id}, 'pause', 'lunch', 0, 0)"),
    Attack(
        "INSERT INTO calldesk.promise_change"
        " VALUES ('f', '{their_outcome}', {hidden}, {victim_id}, 'moved', 1, NULL, '', 0, 0)"
    ),
    Attack(
        "INSERT INTO calldesk.promise_change"
        " (change_id, outcome_id, lead_id, by_user, kind, callback_at, reason, to_user, happened_at, received_at)"
        " VALUES ('f', '{their_outcome}', {hidden}, {me_id}, 'given', 1, '', {me_id}, 0, 0)",
        "qrmo",
    ),
    Attack("INSERT INTO calldesk.alert VALUES ('f', {me_id}, {lead}, {victim_id}, 'forged', '', 0, NULL)"),
    Attack("INSERT INTO calldesk.alert VALUES ('f', {victim_id}, {hidden}, {me_id}, 'forged', '', 0, NULL)", "qro"),
    Attack("UPDATE calldesk.alert SET seen_at = 1 WHERE for_user = {victim_id}", gives="nothing"),
    Attack("UPDATE calldesk.alert SET code = 'forged'"),
    Attack("INSERT INTO calldesk.note_draft VALUES ({lead}, {victim_id}, 'forged', 0)"),
    Attack("SELECT * FROM calldesk.note_draft WHERE by_user = {victim_id}", gives="nothing"),
    Attack("UPDATE calldesk.note_draft SET text = 'forged' WHERE by_user = {victim_id}", gives="nothing"),
    Attack(
        "INSERT INTO calldesk.criterion_answer VALUES ('f', {lead}, {victim_id}, NULL, 'need', true, 'forged', 0, 0)"
    ),
    Attack(
        "INSERT INTO calldesk.criterion_answer VALUES ('f', {hidden}, {me_id}, NULL, 'need', true, '', 0, 0)", "qro"
    ),
    Attack("INSERT INTO calldesk.front_desk VALUES ('f', {lead}, {victim_id}, '', '', 'forged', 0, 0)"),
    Attack("INSERT INTO calldesk.front_desk VALUES ('f', {hidden}, {me_id}, '', '', 'forged', 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.front_desk VALUES ('f', {lead}, {me_id}, 'another company', '', 'forged', 0, 0)"),
    Attack("INSERT INTO calldesk.front_desk VALUES ('f', {lead}, {me_id}, '', '+19995550100', 'forged', 0, 0)"),
    Attack("INSERT INTO calldesk.campaign_change VALUES ('f', {victim_id}, 'forged', '', '', 0, 0)"),
    Attack("INSERT INTO calldesk.campaign_change VALUES ('f', {me_id}, 'forged', '', '', 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.event VALUES ('f', {hidden}, 'demo_requested', 0, '', '', '', NULL, 0)", "qro"),
    Attack("INSERT INTO calldesk.dial_mark VALUES ('f', '{their_dial}', {lead}, 'ended', 1, 'event', 0, 0)"),
    Attack("INSERT INTO calldesk.do_not_call VALUES ('f', 'company', 'acme', '', '', NULL, 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.do_not_call VALUES ('f', 'person', '{hidden}', '', '', NULL, 0, 0)", "qro"),
    Attack("INSERT INTO calldesk.do_not_call VALUES ('f', 'number', '+19995550100', '', '', NULL, 0, 0)", "qro"),
    Attack("UPDATE calldesk.call_state SET claimed_by = {victim_id} WHERE lead_id = {lead}"),
    Attack("UPDATE calldesk.call_state SET claim_no = -1 WHERE lead_id = {lead}"),
    Attack("UPDATE calldesk.call_state SET pool_id = 2 WHERE lead_id = {lead}"),
    Attack("UPDATE calldesk.call_state SET lead_id = 99"),
    Attack("UPDATE calldesk.lead SET pool_id = 1 WHERE lead_id = {hidden}", "qro"),
    Attack("INSERT INTO calldesk.lead (lead_id, received_at) VALUES (99, 0)", "qro"),
    Attack("UPDATE calldesk.lead_phone SET e164 = '+13125559999'"),
    Attack("INSERT INTO calldesk.campaign (name, content) VALUES ('forged', '')", "qro"),
    Attack("INSERT INTO calldesk.setting VALUES ('forged', '')", "qro"),
    Attack(f"INSERT INTO calldesk.team_rules {_RULES} VALUES ('', 9e9, 0, {{me_id}})", "qrmo"),
    Attack(f"INSERT INTO calldesk.team_rules {_RULES} VALUES ('', 0, 0, {{me_id}})"),
    Attack(f"INSERT INTO calldesk.team_rules {_RULES} VALUES ('', 9e9, 0, {{victim_id}})"),
    Attack("UPDATE calldesk.team_rules SET content = ''"),
    Attack("DELETE FROM calldesk.team_rules"),
    Attack(
        "INSERT INTO calldesk.model_version (version, toml, from_at, received_at, applied)"
        " VALUES ('forged', '', 0, 0, true)",
        "qro",
    ),
)
READING = (
    Attack("SELECT * FROM calldesk.lead WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.lead_phone WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.call_state WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.event WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.dial WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.note WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.criterion_answer WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.front_desk WHERE lead_id = {hidden}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.outcome WHERE by_user = {victim_id}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.audit WHERE user_id = {victim_id}", "qr", gives="nothing"),
    Attack("SELECT count(*) FROM calldesk.lead WHERE 1 / (lead_id - {hidden}) > -9", "q", gives="any"),
    Attack("COPY (SELECT * FROM calldesk.lead WHERE lead_id = {hidden}) TO STDOUT", "qr", gives="nothing"),
    Attack(
        "SELECT query_to_xml('SELECT lead_id FROM calldesk.lead WHERE lead_id = {hidden}', true, true, '')::text"
        " WHERE EXISTS (SELECT FROM calldesk.lead WHERE lead_id = {hidden})",
        "qr",
        gives="nothing",
    ),
    Attack("UPDATE calldesk.call_state SET ready = 0 WHERE lead_id = {hidden}", "qro", gives="nothing"),
    Attack("SELECT * FROM calldesk.lead", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.dial", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.do_not_call", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.correction", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.company", "qr"),
    Attack("SELECT * FROM calldesk.member_change", "qrmo"),
    Attack("SELECT * FROM calldesk.audit_head", gives="nothing"),
    Attack("SELECT * FROM calldesk.test_clock", gives="nothing"),
    Attack("SET row_security = off;; SELECT * FROM calldesk.dial"),
    Attack("SET row_security = off;; SELECT * FROM calldesk.user_account"),
    Attack("SELECT * FROM pg_stats WHERE schemaname = 'calldesk'", gives="nothing"),
    Attack("SELECT * FROM pg_statistic"),
    Attack("SELECT rolpassword FROM pg_authid"),
    Attack("SELECT passwd FROM pg_shadow"),
    Attack("SELECT * FROM pg_user_mapping"),
    Attack(
        "SELECT 1 FROM pg_stat_activity WHERE usename <> '{me}' AND query NOT IN ('', '<insufficient privilege>')",
        gives="nothing",
    ),
    Attack("SELECT pg_read_file('PG_VERSION')"),
    Attack("SELECT pg_read_binary_file('PG_VERSION')"),
    Attack("SELECT pg_ls_dir('.')"),
    Attack("SELECT pg_stat_file('PG_VERSION')"),
    Attack("SELECT * FROM pg_hba_file_rules"),
    Attack("SELECT * FROM pg_file_settings"),
    Attack("SHOW data_directory"),
    Attack("COPY calldesk.user_account TO '/var/stolen'"),
    Attack("COPY calldesk.user_account TO PROGRAM 'cat'"),
    Attack("COPY calldesk.note_draft FROM '/etc/passwd'"),
    Attack("COPY calldesk.note_draft FROM PROGRAM 'id'"),
)
ESCAPING = (
    Attack("SET ROLE calldesk_owner"),
    Attack("SET ROLE {super}"),
    Attack("SET ROLE {victim}"),
    Attack("SET ROLE {team}_staff"),
    Attack("SET ROLE pg_read_all_data"),
    Attack("SET SESSION AUTHORIZATION {victim}"),
    Attack("SET SESSION AUTHORIZATION {super}"),
    Attack("SELECT set_config('role', 'calldesk_owner', false)"),
    Attack("SELECT set_config('session_authorization', '{super}', false)"),
    Attack("SELECT calldesk.my_user_id();; SET ROLE {group};; SELECT calldesk.my_user_id()", gives="own"),
    Attack("SELECT calldesk.my_role();; SET search_path = pg_temp, public;; SELECT calldesk.my_role()", gives="own"),
    Attack("SELECT calldesk.my_pools();; SET application_name = '{victim}';; SELECT calldesk.my_pools()", gives="own"),
    Attack("GRANT calldesk_admin TO {me}"),
    Attack("GRANT calldesk_owner TO {me}"),
    Attack("GRANT {victim} TO {me}"),
    Attack("GRANT {team}_staff TO {me}"),
    Attack("GRANT pg_execute_server_program TO {me}"),
    Attack("GRANT SELECT ON calldesk.lead TO PUBLIC", gives="any"),
    Attack("CREATE ROLE another"),
    *(
        Attack(f"ALTER ROLE {{me}} {word}")
        for word in ("SUPERUSER", "CREATEROLE", "CREATEDB", "BYPASSRLS", "REPLICATION")
    ),
    Attack("ALTER ROLE {me} CONNECTION LIMIT -1"),
    Attack("ALTER ROLE {me} RENAME TO {me}2", states=("42501", "0A000")),
    Attack("ALTER ROLE {victim} PASSWORD 'mine'"),
    Attack("ALTER ROLE {victim} NOLOGIN"),
    Attack("ALTER ROLE {victim} SET search_path = pg_temp"),
    Attack("ALTER ROLE ALL SET search_path = pg_temp"),
    Attack("DROP ROLE {victim}", states=("42501", "2BP01")),
    Attack("DROP OWNED BY calldesk_owner"),
    Attack("REASSIGN OWNED BY calldesk_owner TO {me}"),
    Attack("ALTER DATABASE team SET row_security = off"),
    Attack("ALTER DATABASE team OWNER TO {me}"),
    Attack("ALTER SYSTEM SET log_statement = 'all'"),
    Attack("CREATE DATABASE mine"),
    Attack("DROP DATABASE other_team"),
    Attack("ALTER TABLE calldesk.dial DISABLE ROW LEVEL SECURITY"),
    Attack("ALTER TABLE calldesk.dial OWNER TO {me}"),
    Attack("ALTER TABLE calldesk.dial ADD COLUMN mine text"),
    Attack("DROP POLICY reads ON calldesk.lead"),
    Attack("CREATE POLICY mine ON calldesk.lead USING (true)"),
    Attack("ALTER POLICY reads ON calldesk.lead USING (true)"),
    Attack("DROP TABLE calldesk.audit"),
    Attack("DROP SCHEMA calldesk CASCADE"),
    Attack("CREATE INDEX mine ON calldesk.lead (lead_id)"),
    Attack("COMMENT ON TABLE calldesk.lead IS 'mine'"),
    Attack("CREATE STATISTICS calldesk.mine ON lead_id, pool_id FROM calldesk.lead"),
    Attack("CREATE SCHEMA mine"),
    Attack("CREATE TABLE calldesk.mine (i int)"),
    Attack("CREATE TABLE public.mine (i int)"),
    Attack("CREATE TEMP TABLE user_account (login text, role text)"),
    Attack("CREATE TEMP VIEW user_account AS SELECT 'admin' AS role"),
    Attack("CREATE FUNCTION pg_temp.my_role() RETURNS text LANGUAGE sql AS 'SELECT ''admin'''"),
    Attack("CREATE FUNCTION calldesk.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    Attack("CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    Attack("CREATE OR REPLACE FUNCTION calldesk.my_role() RETURNS text LANGUAGE sql AS 'SELECT ''admin'''"),
    Attack("ALTER FUNCTION calldesk.my_role() SECURITY INVOKER"),
    Attack("ALTER FUNCTION calldesk.my_role() SET search_path = pg_temp"),
    Attack("CREATE FUNCTION calldesk.c() RETURNS int LANGUAGE c AS 'libc', 'system'"),
    Attack("CREATE VIEW calldesk.mine AS SELECT * FROM calldesk.lead"),
    Attack("CREATE TYPE calldesk.mine AS (i int)"),
    Attack("CREATE OPERATOR calldesk.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)"),
    Attack("CREATE EXTENSION plpgsql SCHEMA public", states=("42501", "42710")),
    Attack("CREATE LANGUAGE mine HANDLER plpgsql_call_handler"),
    Attack("CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION calldesk.refuse_change()"),
    Attack("CREATE FOREIGN DATA WRAPPER mine"),
    Attack("CREATE PUBLICATION mine FOR TABLE calldesk.lead"),
    Attack("CREATE SUBSCRIPTION mine CONNECTION '' PUBLICATION p WITH (connect = false)"),
    Attack("CREATE TABLESPACE mine LOCATION '/tmp'"),
    Attack("UPDATE pg_catalog.pg_authid SET rolsuper = true"),
    Attack("UPDATE pg_catalog.pg_proc SET prosrc = '' WHERE proname = 'my_role'"),
    Attack("SET allow_system_table_mods = on"),
    Attack("SET log_min_messages = panic"),
    Attack("LOAD 'auto_explain'", states=("42501", "58P01")),
    Attack("SELECT pg_terminate_backend({victim_pid})"),
    Attack("SELECT pg_cancel_backend({victim_pid})"),
    Attack("SELECT pg_reload_conf()"),
    Attack("SELECT pg_switch_wal()"),
    Attack("SELECT pg_create_logical_replication_slot('mine', 'pgoutput')"),
    Attack("SELECT lo_create(0)"),
    Attack("SELECT lo_from_bytea(0, 'fill the disk')"),
    Attack("SELECT lo_import('/etc/passwd')"),
    Attack("SELECT lo_export(1, '/var/stolen')"),
)
ATTACKS = (*CHANGING_FACTS, *FAKING, *READING, *ESCAPING)
