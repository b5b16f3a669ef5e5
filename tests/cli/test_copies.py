"""`calldesk copy`: everything of a file is in the team afterwards, and back again, or nothing is."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from calldesk.actions.claims import claim_next
from calldesk.actions.notes import save_draft
from calldesk.actions.undo import undo_outcome
from calldesk.domain.ids import LeadId
from calldesk.files.bundled import default_model_toml
from calldesk.store import copying
from tests.cli.conftest import Answer, Shell
from tests.core_world import DAY, World, chicago
from tests.team_database import PASSWORD, TestServer

_COUNT = itertools.count(1)
COPIED = {"user_account", "pool", "lead", "dial", "outcome", "event", "note", "do_not_call", "call_state", "setting"}


@pytest.fixture
def empty_team(server: TestServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A team without anybody in its lists; whose clock is the server's."""
    for name in [name for name in os.environ if name.startswith(("PG", "CALLDESK_"))]:
        if name != "CALLDESK_CONFIG":
            monkeypatch.delenv(name)
    with server.database() as name:
        with psycopg.connect(server.cluster.url(name), autocommit=True) as conn:
            conn.execute("DELETE FROM calldesk.test_clock")
        yield name


@pytest.fixture
def worked(world: World) -> World:
    """A file in which two people have worked for days; one of them is unknown to the team."""
    for number in range(12):
        world.lead(
            chicago(number),
            external_id=f"A{number}",
            full_name=f"Ada {number}",
            company="Müller & Söhne",
            email="=1+1@x.org",
        )
    world.call(LeadId(1), "no_answer")
    world.call(LeadId(2), "callback", callback_at=world.now + DAY)
    world.call(LeadId(3), "not_a_fit", reason="budget", desk=world.kim)
    world.call(LeadId(4), "do_not_call", note="Never again.", desk=world.desk("stranger"))
    world.jo.write(undo_outcome, world.call(LeadId(5), "qualified"))
    world.jo.write(save_draft, LeadId(6), "half a thought")
    world.kim.write(claim_next)
    world.add()
    return world


def copy(shell: Shell, source: str, target: str, *more: str) -> Answer:
    return shell.run("copy", "--db", source, "--to", target, "--user", "jo", *more)


def listed(shell: Shell, place: str, *more: str) -> str:
    answer = shell.run("list", "--db", place, "--at", "2026-06-11T15:00", "--user", "jo", *more)
    assert answer.code == 0, answer.err
    return answer.out


def owner(server: TestServer, team: str) -> str:
    return server.cluster.url(team)


def jo(server: TestServer, team: str) -> str:
    return server.cluster.url(team, "jo", PASSWORD)


def test_that_a_file_is_in_the_team_to_the_last_row(
    shell: Shell, worked: World, server: TestServer, empty_team: str
) -> None:
    answer = copy(shell, str(worked.path), owner(server, empty_team))
    assert answer.code == 0, answer.err
    rows = {row["table"]: row for row in answer.rows}
    assert rows.keys() > COPIED
    assert all(row["same"] == "yes" and row["content"] == row["copied_content"] for row in rows.values())
    assert (rows["lead"]["rows"], rows["dial"]["copied"]) == ("13", "5")
    assert answer.err.endswith("who are no active members there: stranger.\n")
    team = jo(server, empty_team)
    assert listed(shell, team) == listed(shell, str(worked.path)) == listed(shell, team, "--naive")
    assert listed(shell, team).count("\n") > 5
    assert shell.run("verify", "--db", team, "--format", "table").out == "Everything agrees with the facts.\n"
    assert "stranger" not in [row["login"] for row in shell.run("user", "list", "--db", team).rows if row["role"]]


def test_that_the_team_goes_on_numbering_after_what_was_copied(
    shell: Shell, worked: World, server: TestServer, empty_team: str, tmp_path: Path
) -> None:
    assert copy(shell, str(worked.path), owner(server, empty_team)).code == 0
    more = tmp_path / "more.csv"
    more.write_text("full_name,phone,company\nGrace Rowan,+13125550199,Rowan Ltd\n", encoding="utf-8")
    answer = shell.run("import", "leads", str(more), "--db", jo(server, empty_team), "--format", "json")
    assert answer.code == 0, answer.err
    assert len(shell.run("scores", "--db", jo(server, empty_team)).rows) == 14
    model = tmp_path / "next.toml"
    model.write_text(default_model_toml()[0].replace("half_life_days = 14", "half_life_days = 15"), encoding="utf-8")
    assert shell.run("model", "set", str(model), "--db", jo(server, empty_team)).code == 0
    assert shell.run("verify", "--db", jo(server, empty_team), "--format", "table").code == 0


def test_that_the_way_back_gives_the_same_file(
    shell: Shell, worked: World, server: TestServer, empty_team: str, tmp_path: Path
) -> None:
    there = copy(shell, str(worked.path), owner(server, empty_team))
    back = tmp_path / "back.db"
    answer = copy(shell, jo(server, empty_team), str(back))
    assert answer.code == 0, answer.err
    assert answer.err == ""
    before, after = ({row["table"]: row["content"] for row in one.rows} for one in (there, answer))
    kept = COPIED - {"user_account"}
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert listed(shell, str(back)) == listed(shell, str(worked.path))
    assert shell.run("verify", "--db", str(back), "--format", "table").code == 0
    assert "is there already" in copy(shell, jo(server, empty_team), str(back)).sentence


def test_that_a_team_with_leads_and_whoever_is_not_its_owner_are_refused(
    shell: Shell, worked: World, server: TestServer, empty_team: str
) -> None:
    member = copy(shell, str(worked.path), jo(server, empty_team))
    assert (member.code, "Copy as the owner of the server" in member.sentence) == (1, True)
    assert copy(shell, str(worked.path), owner(server, empty_team)).code == 0
    again = copy(shell, str(worked.path), owner(server, empty_team))
    assert (again.code, "holds leads already" in again.sentence) == (1, True)


def test_that_a_difference_keeps_nothing(
    shell: Shell, worked: World, server: TestServer, empty_team: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = copying._number
    monkeypatch.setattr(
        copying, "_number", lambda name, value, *of: "changed" if name == "evidence" else number(name, value, *of)
    )
    answer = copy(shell, str(worked.path), owner(server, empty_team))
    assert (answer.code, answer.out) == (1, "")
    assert "differ in event" in answer.sentence
    monkeypatch.undo()
    assert copy(shell, str(worked.path), owner(server, empty_team)).code == 0
    back = tmp_path / "back.db"
    monkeypatch.setattr(
        copying, "_number", lambda name, value, *of: "changed" if name == "evidence" else number(name, value, *of)
    )
    assert copy(shell, jo(server, empty_team), str(back)).code == 1
    assert list(tmp_path.glob("back.db*")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("a.db", "b.db"),
        ("postgresql://h/a", "postgresql://h/b"),
        ("no such file.db", "postgresql://h/b"),
    ],
)
def test_that_copying_goes_from_a_file_to_a_team_or_back(
    shell: Shell, source: str, target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = copy(shell, source, target)
    assert (answer.code, answer.out) == (2, "")
    assert answer.sentence
