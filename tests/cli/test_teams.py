"""`calldesk team` and `user`: a team is made and its members let in, changed and put out, by command alone."""

import getpass
import io
import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.cli.conftest import Answer, Shell
from tests.team_database import TestServer

FIRST, NEXT = "correct horse battery", "another horse entirely"
_COUNT = itertools.count(1)


class Terminal(io.StringIO):
    """Where somebody sits."""

    def isatty(self) -> bool:
        return True


@dataclass
class TeamShell:
    """Commands on a team of its own."""

    shell: Shell
    server: TestServer
    monkeypatch: pytest.MonkeyPatch
    database: str
    boss: str

    def __call__(self, *args: str, as_: str = "", word: str = FIRST, typed: str = "") -> Answer:
        """Runs as a member of the team, with a line in the pipe."""
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        address = self.server.cluster.url(self.database, as_ or self.boss, word)
        return self.shell.run(*args, "--db", address)

    def create(self, stdin: io.StringIO) -> Answer:
        self.monkeypatch.setattr(sys, "stdin", stdin)
        return self.shell.run("team", "create", self.server.cluster.url(self.database), "--admin", self.boss)


@pytest.fixture
def team(shell: Shell, server: TestServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[TeamShell]:
    for name in ("CALLDESK_PASSWORD", "PGPASSWORD", "CALLDESK_DB"):
        monkeypatch.delenv(name, raising=False)
    number = next(_COUNT)
    name = f"made_by_command_{number}"
    server.run(f"CREATE DATABASE {name}")
    yield TeamShell(shell, server, monkeypatch, name, f"boss{number}")
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def made(team: TeamShell) -> TeamShell:
    assert team.create(io.StringIO(f"{FIRST}\n")).code == 0
    return team


def login_of(team: TeamShell) -> str:
    return f"new_{team.boss}"


def test_that_a_team_is_made_and_says_what_to_tell_its_members(team: TeamShell) -> None:
    answer = team.create(io.StringIO(f"{FIRST}\n"))
    assert answer.code == 0, answer.err
    where = f"postgresql://LOGIN@127.0.0.1:{team.server.cluster.port}/{team.database}?sslmode=disable"
    assert where in answer.out
    assert FIRST not in answer.out + answer.err
    assert [(row["login"], row["role"], row["active"]) for row in team("user", "list").rows] == [
        (team.boss, "admin", "yes")
    ]
    again = team.create(io.StringIO(f"{FIRST}\n"))
    assert (again.code, "holds a team already" in again.sentence) == (1, True)


def test_that_the_admins_first_password_may_be_in_the_environment(team: TeamShell) -> None:
    team.monkeypatch.setenv("CALLDESK_PASSWORD", NEXT)
    assert team.create(io.StringIO()).code == 0
    assert team("user", "list", word=NEXT).code == 0


def test_that_the_admins_first_password_is_asked_twice_on_a_terminal(team: TeamShell) -> None:
    asked = iter([FIRST, "something else", FIRST, FIRST])
    team.monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(asked))
    assert team.create(Terminal()).sentence == "The two passwords differ. Try again."
    assert team.create(Terminal()).code == 0


def test_that_a_password_is_asked_for_only_where_the_server_wants_one_nobody_gave(made: TeamShell) -> None:
    made.monkeypatch.setattr(getpass, "getpass", lambda _prompt: FIRST)
    url = made.server.cluster.url(made.database, made.boss, "x").replace(":x@", "@")
    silent = made.shell.run("user", "list", "--db", url)
    assert (silent.code, "wants a password" in silent.sentence) == (1, True)
    made.monkeypatch.setattr(sys, "stdin", Terminal())
    assert made.shell.run("user", "list", "--db", url).code == 0
    assert made("user", "list", word="wrong password").code == 1


def test_that_a_member_is_let_in_given_a_role_put_out_and_let_in_again(made: TeamShell) -> None:
    login = login_of(made)
    added = made("user", "add", login, "--list", "Everyone", "--format", "json", typed=f"{FIRST}\n")
    assert added.json == {"login": login, "role": "qualifier", "active": True, "lists": ["Everyone"]}
    assert made("list", as_=login).code == 0
    assert made("user", "role", login, "team_lead").out == f"{login} is team_lead now.\n"
    assert made("user", "disable", login).out == f"{login} is disabled.\n"
    refused = made("list", as_=login)
    assert (refused.code, "Ask your admin whether it is still active" in refused.sentence) == (1, True)
    assert [row["active"] for row in made("user", "list").rows if row["login"] == login] == ["no"]
    assert made("user", "enable", login).out == f"{login} is enabled.\n"
    assert made("list", as_=login).code == 0


def test_that_somebody_is_in_a_named_team_from_a_day_on_and_the_list_and_the_reports_say_it(made: TeamShell) -> None:
    assert made("user", "team", made.boss, "North", "--from", "2026-01-05").code == 0
    assert made("user", "team", made.boss, "north", "--format", "json").json["team"] == "North"
    assert made("user", "team", made.boss, "--none", "--from", "2026-02-02").out.endswith(
        "is in no team from 2026-02-02 on.\n"
    )
    assert [(row["from_on"], row["team"]) for row in made("user", "team", made.boss).rows][:2] == [
        ("2026-01-05", "North"),
        ("2026-02-02", "no team"),
    ]
    assert [row["team"] for row in made("user", "list").rows] == ["North"]
    made("user", "team", made.boss, "")
    assert [row["team"] for row in made("user", "list").rows] == [""]
    for words, code in (
        ((made.boss, "North", "--none"), 2),
        ((made.boss, "North", "--from", "soon"), 2),
        ((made.boss, "--from", "2026-01-01"), 2),
        (("nobody", "North"), 1),
    ):
        assert made("user", "team", *words).code == code
    report = made("metrics", "--from", "2026-01-01", "--to", "2027-01-01", "--by", "team")
    assert (report.code, report.out.partition(",")[0]) == (0, "team")


def test_that_a_member_changes_their_own_password_and_nobody_elses(made: TeamShell) -> None:
    login = login_of(made)
    made("user", "add", login, typed=f"{FIRST}\n")
    assert made("user", "password", login, as_=login, typed=f"{NEXT}\n").code == 0
    assert made("list", as_=login).code == 1
    assert made("list", as_=login, word=NEXT).code == 0
    assert made("user", "password", made.boss, as_=login, word=NEXT, typed=f"{NEXT}\n").code == 1


def test_that_only_an_admin_changes_the_team(made: TeamShell) -> None:
    login = login_of(made)
    made("user", "add", login, typed=f"{FIRST}\n")
    for args in (("role", login, "admin"), ("disable", made.boss), ("add", "friend")):
        answer = made("user", *args, as_=login, typed=f"{FIRST}\n")
        assert (answer.code, answer.out) == (1, ""), args
        assert answer.sentence


@pytest.mark.parametrize("typed", ["", "short\n"])
def test_that_a_missing_or_short_password_is_told(made: TeamShell, typed: str) -> None:
    answer = made("user", "add", login_of(made), typed=typed)
    assert (answer.code, "needs a password of 10 signs or more" in answer.sentence) == (2, True)


@pytest.mark.parametrize(
    "args",
    [
        ["user", "add", "kim"],
        ["user", "disable", "kim"],
        ["user", "enable", "kim"],
        ["user", "role", "kim", "admin"],
        ["user", "password", "kim"],
        ["user", "list"],
        ["team", "create", "desk.db"],
        ["user"],
        ["team"],
        ["user", "role", "kim", "boss"],
    ],
)
def test_that_a_file_has_no_members(args: list[str], shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLDESK_DB", str(shell.world.path))
    answer = shell.run(*args)
    assert (answer.code, answer.out) == (2, "")
    assert answer.sentence.endswith(".")


def test_that_a_leaver_with_something_open_needs_a_destination_for_each(made: TeamShell) -> None:
    login = login_of(made)
    made("user", "add", login, "--list", "Everyone", typed=f"{FIRST}\n")
    file = made.shell.world.path.parent / "one.csv"
    file.write_text("Name,E-Mail,Phone\nAda Birch,ada@example.com,+1 312 555 0101\n", encoding="utf-8")
    assert made("import", "leads", str(file), "--as", "leads").code == 0
    assert made("call", "1", "--happened", "test", "--outcome", "callback", "--callback", "in 2h", as_=login).code == 0
    refused = made("user", "disable", login)
    assert (refused.code, refused.out) == (1, "")
    assert refused.sentence == f"{login} has 1 callback. Say where each goes: --callbacks-to LOGIN|anyone."
    away = made("user", "away", login, "today to fri", "--callbacks-to", made.boss, "--format", "json")
    assert (away.json["login"], away.json["callbacks_to"]) == (login, made.boss)
    assert made("user", "back", login).out == f"{login} is back.\n"
    assert made("user", "back", login).sentence == f"{login} is not away, nor about to be."
    gone = made("user", "disable", login, "--callbacks-to", "anyone", "--format", "json")
    assert gone.json == {
        "login": login, "active": False, "callbacks": 1, "in_hand": 0, "handoffs": 0, "lists": []
    }  # fmt: skip
    made("user", "enable", login)
    gone = made("user", "disable", login, "--returns-to", "list", "--format", "json")
    assert (gone.json["may_return"], gone.json["returns_to"]) == (0, "list")
    assert made("verify").code == 0
