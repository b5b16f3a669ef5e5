"""People come into a team, change and leave; a leaver is out within a second, with every open connection."""

import itertools
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

import psycopg
import pytest

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.claims import sweep
from calldesk.actions.members import add_member, change_password, disable_member, enable_member, set_lists, set_role
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.ids import PoolId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.files.bundled import default_model_toml
from calldesk.queries.call_list import call_list
from calldesk.queries.members import members
from calldesk.settings import Settings
from calldesk.store.team_set_up import create_team
from tests.core_world import World, chicago
from tests.team_database import PASSWORD, TestServer

_COUNT = itertools.count(1)
_ANOTHER = "another password of theirs"
EVERYONE = PoolId(1)


class Team:
    """A team whose admin is jo, and a way to come in as anybody."""

    def __init__(self, server: TestServer, database: str, world: World, stack: ExitStack) -> None:
        self.server, self.database, self.world, self.stack = server, database, world, stack
        self.jo = world.jo

    def add(self, role: str = "qualifier", *pools: PoolId) -> str:
        """A new member; logins are the server's, so each is used once in a run of the tests."""
        login = f"member{next(_COUNT)}"
        self.jo.write(add_member, login, PASSWORD, role, pools)
        return login

    def desk(self, login: str, password: str = PASSWORD) -> Desk:
        settings = Settings(self.address(login, password))
        return self.stack.enter_context(closing(Desk.open(settings, clock=lambda: self.world.now)))

    def address(self, login: str, password: str = PASSWORD) -> TeamAddress:
        return team_address(self.server.cluster.url(self.database, login, password))

    def role(self, login: str) -> tuple[str, bool, tuple[str, ...]]:
        (found,) = [member for member in self.jo.read(members) if member.login == login]
        return found.role, found.active, found.lists


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[Team]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        world = stack.enter_context(World(tmp_path, team=partial(server.address, name)))
        yield Team(server, name, world, stack)


def test_that_a_new_qualifier_sees_the_own_lists_and_nothing_else(team: Team) -> None:
    mine, second = team.world.lead(), PoolId(team.world.add_pool("Second"))
    login = team.add("qualifier", EVERYONE)
    desk = team.desk(login)
    assert [row.lead_id for row in desk.read(call_list).rows] == [mine]
    team.jo.write(set_lists, login, [second])
    assert desk.read(call_list).rows == ()
    assert team.role(login) == ("qualifier", True, ("Second",))


def test_that_a_team_lead_sees_every_list_and_a_rep_none(team: Team) -> None:
    team.world.lead()
    assert len(team.desk(team.add("team_lead")).read(call_list).rows) == 1
    with pytest.raises(Rejected, match="role in this team"):
        team.desk(team.add("rep")).read(call_list)


def test_that_a_leaver_is_out_within_a_second(team: Team) -> None:
    login = team.add("qualifier", EVERYONE)
    lead_id = team.world.lead()
    desk = team.desk(login)
    desk.read(call_list)
    with psycopg.connect(team.address(login).url, password=PASSWORD) as idle:
        idle.execute("SELECT 1")
        started = time.monotonic()
        assert team.jo.write(disable_member, login) >= 2
        with pytest.raises(psycopg.OperationalError):
            idle.execute("SELECT 1")
    for attempt in (partial(desk.read, call_list), partial(desk.write, start_dial, lead_id), partial(team.desk, login)):
        with pytest.raises(DeskError):
            attempt()
    assert time.monotonic() - started < 1
    assert not team.role(login)[1]


def test_that_a_leaver_who_comes_back_has_role_and_lists_again(team: Team) -> None:
    login = team.add("qualifier", EVERYONE)
    team.jo.write(disable_member, login)
    team.jo.write(enable_member, login)
    assert team.role(login) == ("qualifier", True, ("Everyone",))
    team.desk(login).read(call_list)


def test_that_a_role_holds_from_the_next_transaction_on(team: Team) -> None:
    login = team.add("rep")
    desk = team.desk(login)
    team.world.lead()
    team.jo.write(set_role, login, "team_lead")
    assert len(desk.read(call_list).rows) == 1
    team.jo.write(set_role, login, "rep")
    with pytest.raises(Rejected, match="role in this team"):
        desk.read(call_list)


def test_that_everybody_changes_the_own_password_and_an_admin_anyones(team: Team) -> None:
    login, other = team.add(), team.add()
    desk = team.desk(login)
    desk.write(change_password, login, _ANOTHER)
    team.desk(login, _ANOTHER)
    with pytest.raises(DeskError):
        team.desk(login)
    with pytest.raises(Rejected, match="role in this team"):
        desk.write(change_password, other, _ANOTHER)
    team.jo.write(change_password, login, PASSWORD)
    team.desk(login)


def test_that_a_mark_takes_a_shared_number_off_lists_its_writer_does_not_see(team: Team) -> None:
    second = PoolId(team.world.add_pool("Second"))
    here, there = team.world.lead(chicago(1)), team.world.add(chicago(1), pool_id=second)
    team.world.event(there, "demo_requested")
    desk, beside = team.desk(team.add("qualifier", EVERYONE)), team.desk(team.add("qualifier", second))
    assert [row.lead_id for row in beside.read(call_list).rows] == [there]
    dial_id = desk.write(start_dial, here).dial_id
    made = desk.write(log_outcome, dial_id, Ending("do_not_call"))
    assert beside.read(call_list).rows == ()
    with pytest.raises(Rejected, match="may not be called"):
        beside.write(start_dial, there)
    desk.write(undo_outcome, made)
    beside.write(sweep)
    assert [row.lead_id for row in beside.read(call_list).rows] == [there]
    assert team.world.drift() == ()


@pytest.mark.parametrize("role", ["qualifier", "team_lead", "rep", "marketer", "read_only"])
def test_that_only_an_admin_lets_people_in_and_out(team: Team, role: str) -> None:
    desk, other = team.desk(team.add(role)), team.add()
    for attempt in (
        partial(desk.write, add_member, "eve", PASSWORD, "admin", []),
        partial(desk.write, set_role, other, "admin"),
        partial(desk.write, disable_member, other),
        partial(desk.write, enable_member, other),
    ):
        with pytest.raises(Rejected, match="role in this team"):
            attempt()


def test_that_a_team_keeps_an_admin_and_a_login_is_used_once(team: Team) -> None:
    for login in ("kim", "ann", "lee"):
        team.jo.write(set_role, login, "admin")
    with pytest.raises(Rejected, match="own login"):
        team.jo.write(disable_member, "jo")
    with pytest.raises(Rejected, match="member of this team already"):
        team.jo.write(add_member, "kim", PASSWORD, "rep", [])
    with pytest.raises(Rejected, match="at least 10"):
        team.jo.write(add_member, "short", "1234", "rep", [])
    with pytest.raises(Rejected, match="no role"):
        team.jo.write(add_member, "boss", PASSWORD, "boss", [])


def test_that_a_name_of_imported_calls_is_no_member_until_it_is_let_in(team: Team) -> None:
    login = f"member{next(_COUNT)}"
    team.world.as_owner(f"INSERT INTO user_account (login, name) VALUES ('{login}', '{login}')")
    assert login not in {member.login for member in team.jo.read(members)}
    team.jo.write(add_member, login, PASSWORD, "rep", [])
    assert team.role(login)[0] == "rep"


def test_that_a_file_has_no_members(tmp_path: Path) -> None:
    with World(tmp_path) as world:
        assert world.jo.read(members) == ()
        with pytest.raises(Rejected, match="team create"):
            world.jo.write(add_member, "ann", PASSWORD, "rep", [])


@pytest.fixture
def owned(server: TestServer) -> Iterator[tuple[TestServer, str, str]]:
    """An empty database, its owner, who may create roles but is no superuser, and the owner's login."""
    number = next(_COUNT)
    name, owner = f"owned_{number}", f"owner_{number}"
    server.run(f"CREATE ROLE {owner} LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
    server.run(f"CREATE DATABASE {name} OWNER {owner}")
    yield server, name, owner
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


def test_that_the_owner_of_a_database_makes_a_team_without_being_a_superuser(
    owned: tuple[TestServer, str, str],
) -> None:
    server, name, owner = owned
    admin = f"admin{next(_COUNT)}"
    create_team(team_address(server.cluster.url(name, owner, PASSWORD)), *default_model_toml(), admin, PASSWORD)
    with closing(Desk.open(Settings(team_address(server.cluster.url(name, admin, PASSWORD))))) as desk:
        desk.write(add_member, f"member{next(_COUNT)}", PASSWORD, "rep", [])
        assert [member.role for member in desk.read(members)] == ["admin", "rep"]
    with pytest.raises(Rejected, match="holds a team already"):
        create_team(team_address(server.cluster.url(name, owner, PASSWORD)), *default_model_toml(), "x", PASSWORD)


def test_that_too_few_rights_are_told_in_one_sentence(owned: tuple[TestServer, str, str]) -> None:
    server, name, owner = owned
    server.run(f"ALTER ROLE {owner} NOCREATEROLE")
    with pytest.raises(Rejected, match="CREATEROLE"):
        create_team(team_address(server.cluster.url(name, owner, PASSWORD)), *default_model_toml(), "x", PASSWORD)
