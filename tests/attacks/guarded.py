"""A team with one member of each role, two lists and some facts, on any PostgreSQL at hand; and a team beside it."""

from collections.abc import Sequence
from contextlib import closing
from datetime import date
from functools import cached_property

import psycopg

from calldesk.actions.calls import Ending, log_outcome, mark_dial, record_past_dial
from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.definitions import draft_definition, sign_definition
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.letters import set_mail, write_letters
from calldesk.actions.members import add_member, set_lists
from calldesk.actions.named_teams import set_named_team
from calldesk.actions.notes import save_draft
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.actions.targets import Aimed, set_target, set_work_time
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Definition, Side
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.routing import Routing
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.domain.work_times import NO_DAY
from calldesk.files.bundled import default_model_toml
from calldesk.settings import Settings
from calldesk.store.handoffs import reps
from calldesk.store.team_set_up import create_team
from tests.core_world import chicago, put_person, put_pool
from tests.postgres_cluster import OWNER, QUICK, Cluster, in_memory, server_programs

_DEFINITION = Definition((Criterion("need", "Need", "What does it cost?", "A cost"),))
PASSWORD = "a-password-of-the-tests"
TEAM, OTHER_TEAM = "team", "other_team"
WHO = {
    "qualifier": "quin",
    "team_lead": "lea",
    "rep": "rep",
    "marketer": "mark",
    "admin": "boss",
    "read_only": "ray",
}
VICTIM = "vic"
"""A qualifier of the second list, whom everybody would like to be."""
STRANGER = "stranger"
"""The admin of the team beside."""
FOUNDER = "founder"
"""Owns the other team's database; no superuser."""
MINE, HIDDEN, HANDED = LeadId(1), LeadId(2), LeadId(3)
"""A lead of the first list, one of the second, and one of it who is a rep's."""
OTHER_REP = "rex"
_MAIL = (
    f'host = "localhost"\nsecurity = "none"\nfrom = "desk@example.org"\n[addresses]\n{OTHER_REP} = "rep@example.org"\n'
)

Rows = list[tuple[object, ...]]


class Guarded:
    """A server of one version with a team on it, and what the attacks need to know of it."""

    def __init__(self, version: str) -> None:
        self.cluster = Cluster(server_programs(version), QUICK, in_memory())
        self.cluster.__enter__()
        self._supers: dict[str, psycopg.Connection[tuple[object, ...]]] = {}
        self.as_super(f"CREATE ROLE {FOUNDER} LOGIN CREATEROLE PASSWORD '{PASSWORD}'", "postgres")
        self.as_super(f"CREATE DATABASE {OTHER_TEAM} OWNER {FOUNDER}", "postgres")
        create_team(self.address(FOUNDER, OTHER_TEAM), *default_model_toml(), STRANGER, PASSWORD)
        self.as_super(f"CREATE DATABASE {TEAM}", "postgres")
        create_team(team_address(self.cluster.url(TEAM)), *default_model_toml(), WHO["admin"], PASSWORD)
        with closing(self.desk(WHO["admin"])) as boss:
            self._people(boss)
            self._leads(boss)
        for who, lead_id in ((WHO["qualifier"], MINE), (VICTIM, HIDDEN)):
            with closing(self.desk(who)) as desk:
                self._facts(desk, lead_id)
        self._hand_over()

    def _people(self, boss: Desk) -> None:
        for role, login in WHO.items():
            if role != "admin":
                boss.write(add_member, login, PASSWORD, role, [PoolId(1)])
        boss.write(add_member, VICTIM, PASSWORD, "qualifier", [])
        boss.write(add_member, OTHER_REP, PASSWORD, "rep", [])
        boss.write(set_lists, VICTIM, [PoolId(boss.write(put_pool, "Second"))])

    def _leads(self, boss: Desk) -> None:
        for lead_id in (MINE, HIDDEN, HANDED):
            name = {"full_name": f"Person {lead_id}", "email_key": f"{lead_id}@example.org"}
            boss.write(put_person, lead_id, [chicago(lead_id)], 1 if lead_id == MINE else 2, name)

    def _facts(self, desk: Desk, lead_id: LeadId) -> None:
        for code in ("continue", "do_not_call"):
            dial_id = desk.write(record_past_dial, lead_id, "test").dial_id
            desk.write(mark_dial, dial_id, "ended", 60.0)
            outcome_id = desk.write(log_outcome, dial_id, Ending(code, talk_seconds=60, note="private words"))
        desk.write(undo_outcome, outcome_id)
        desk.write(coach_call, Coached(dial_id, "flag", "private words"))
        desk.write(save_draft, lead_id, "a private draft")
        desk.write(answer_criterion, lead_id, Answered("need", met=True, words="private words", dial_id=dial_id))
        desk.write(keep_front_desk, lead_id, "private words", e164=chicago(lead_id)[0])

    def _hand_over(self) -> None:
        with closing(self.desk(WHO["marketer"])) as marketer, closing(self.desk(WHO["team_lead"])) as lead:
            agreed = marketer.write(draft_definition, "", _DEFINITION)
            marketer.write(sign_definition, agreed, Side.MARKETING)
            lead.write(sign_definition, agreed, Side.SALES)
            marketer.write(draft_definition, "", _DEFINITION)
            lead.write(set_mail, _MAIL)
            lead.write(set_target, Aimed(VICTIM, "dials", 90))
            lead.write(set_named_team, VICTIM, "North")
            lead.write(set_work_time, VICTIM, NO_DAY, last_on=date(2100, 1, 1))
            rep = lead.read(
                lambda snapshot: next(u for u, login in reps(snapshot, Routing()).items() if login == OTHER_REP)
            )
        with closing(self.desk(VICTIM)) as victim:
            dial_id = victim.write(record_past_dial, HANDED, "test").dial_id
            victim.write(log_outcome, dial_id, Ending("qualified"))
            victim.write(answer_criterion, HANDED, Answered("need", met=True))
            victim.write(hand_over, HANDED, HandOver(rep=rep))
            assert victim.write(write_letters) == 1

    def desk(self, login: str) -> Desk:
        """A desk of this login."""
        return Desk.open(Settings(self.address(login)))

    def address(self, login: str, database: str = TEAM) -> TeamAddress:
        """Where the team is, for this login."""
        return team_address(self.cluster.url(database, login, PASSWORD))

    def connect(self, login: str, database: str = TEAM) -> "psycopg.Connection[tuple[object, ...]]":
        """A bare connection, past the program."""
        return psycopg.connect(self.cluster.url(database, login, PASSWORD), autocommit=True, prepare_threshold=None)

    def as_super(self, sql: str, database: str = TEAM) -> Rows:
        """Runs a statement as the server's superuser, on one connection per database: thousands are asked."""
        if database not in self._supers:
            url = self.cluster.url(database)
            self._supers[database] = psycopg.connect(url, autocommit=True, prepare_threshold=None)
        found = self._supers[database].execute(sql)  # type: ignore[call-overload]
        return found.fetchall() if found.description else []

    @cached_property
    def words(self) -> dict[str, str]:
        """What stands for the words in braces of an attack, but for the attacker's own."""
        victim = self.as_super(f"SELECT user_id FROM calldesk.user_account WHERE login = '{VICTIM}'")[0][0]
        theirs = self.as_super(f"SELECT min(dial_id) FROM calldesk.dial WHERE by_user = {victim}")[0][0]
        said = self.as_super(f"SELECT min(outcome_id) FROM calldesk.outcome WHERE by_user = {victim}")[0][0]
        ours = self.as_super(f"SELECT min(dial_id) FROM calldesk.dial WHERE lead_id = {MINE}")[0][0]
        team = self.as_super("SELECT rolname FROM pg_roles WHERE rolname ~ '^calldesk_team_.{8}$' ORDER BY oid DESC")[
            0
        ][0]
        known = {"victim": VICTIM, "victim_id": victim, "their_dial": theirs, "their_outcome": said, "dial": ours}
        rows = self.as_super(
            "SELECT h.handoff_id, h.outcome_id, m.mark_id, m.rep, h.definition_id,"
            " (SELECT max(definition_id) FROM calldesk.definition), (SELECT user_id FROM calldesk.user_account"
            f" WHERE login = '{WHO['marketer']}') FROM calldesk.handoff h"
            " JOIN calldesk.handoff_mark m USING (handoff_id)"
        )
        names = ("handoff", "qualified", "routed", "other_rep_id", "agreed", "draft", "marketer_id")
        known |= {**dict(zip(names, rows[0], strict=True)), "handed": HANDED}
        flagged = self.as_super(f"SELECT mark_id, dial_id FROM calldesk.coach_mark WHERE by_user = {victim}")[0]
        known |= dict(zip(("flag", "flagged_dial"), flagged, strict=True))
        fixed = {"super": OWNER, "stranger": STRANGER, "lead": MINE, "hidden": HIDDEN, "team": team}
        return {name: str(value) for name, value in {**known, **fixed}.items()}

    def fingerprint(self) -> Sequence[Rows]:
        """Everything that an attack could have changed: all rows, and all that says who may do what."""
        tables = self.as_super(
            "SELECT relname FROM pg_class WHERE relnamespace = 'calldesk'::regnamespace AND relkind = 'r'"
        )
        rows = [self.as_super(f"SELECT t::text FROM calldesk.{name} t ORDER BY 1") for (name,) in sorted(tables)]
        return [*rows, *(self.as_super(sql) for sql in _CATALOGUE)]

    def close(self) -> None:
        """Ends the server."""
        for conn in self._supers.values():
            conn.close()
        self.cluster.drop()


_CATALOGUE = (
    "SELECT * FROM pg_authid ORDER BY oid",
    "SELECT roleid, member, grantor, admin_option FROM pg_auth_members ORDER BY 1, 2, 3",
    "SELECT datname, datacl::text FROM pg_database ORDER BY 1",
    "SELECT nspname, nspacl::text FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp' ORDER BY 1",
    (
        "SELECT oid, relname, relowner, relacl::text, relrowsecurity FROM pg_class"
        " WHERE relnamespace = 'calldesk'::regnamespace ORDER BY 1"
    ),
    (
        "SELECT oid, proname, proowner, proacl::text, prosrc FROM pg_proc WHERE proname ~ '^lo_'"
        " OR pronamespace <> 'pg_catalog'::regnamespace ORDER BY 1"
    ),
    "SELECT oid, tgname, tgenabled FROM pg_trigger ORDER BY 1",
    "SELECT policyname, tablename, qual, with_check FROM pg_policies ORDER BY 2, 1",
    "SELECT oid FROM pg_largeobject_metadata",
    "SELECT setdatabase, setrole, setconfig::text FROM pg_db_role_setting ORDER BY 1, 2",
    "SELECT extname FROM pg_extension ORDER BY 1",
)
