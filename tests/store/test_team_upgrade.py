"""A team's database is upgraded while its desks work: whole or not at all, by its owner alone, and by one at a time."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, text

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.notes import add_note
from calldesk.actions.team_rules import set_team_rules
from calldesk.desk import Desk, usual_cadence
from calldesk.domain.errors import Rejected, Unavailable
from calldesk.domain.team_rules import CadenceNumbers
from calldesk.domain.teams import team_address
from calldesk.files.bundled import default_model_toml
from calldesk.files.bundled_hours import bundled_hours
from calldesk.jobs.runner import Runner
from calldesk.queries.call_list import call_list
from calldesk.queries.jobs import job_runs
from calldesk.queries.team_rules import rules_now
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store.fold_anew import fold_team_anew
from calldesk.store.handshake import REVISION
from calldesk.store.migrations import upgrade
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import create_team
from calldesk.store.team_upgrade import Patience, upgrade_team
from tests.core_world import chicago, put_person
from tests.jobs.programs import until
from tests.store.old_team import OldTeam, everything, old_team, seen
from tests.team_database import PASSWORD, TEMPLATE, TestServer

HASTY = Patience(lock_ms=200, tries=2, rest_seconds=0.05)
FOUNDER = "founder"


@pytest.fixture
def old(server: TestServer) -> Iterator[OldTeam]:
    with old_team(server) as made:
        yield made


def test_that_an_upgraded_team_is_made_as_a_new_one_and_guarded_as_one(old: OldTeam) -> None:
    assert upgrade_team(old.owner) == "0002"
    with old.connect() as conn, psycopg.connect(old.server.cluster.url(TEMPLATE)) as new:
        assert seen(conn) == seen(new)
    assert old.run("SELECT version_num FROM calldesk.alembic_version") == [(REVISION,)]


def test_that_what_an_upgrade_forgets_is_seen(old: OldTeam) -> None:
    upgrade_team(old.owner)
    old.run("REVOKE SELECT ON calldesk.job_run FROM calldesk_rep")
    with old.connect() as conn, psycopg.connect(old.server.cluster.url(TEMPLATE)) as new:
        assert seen(conn) != seen(new)


def test_that_an_upgrade_keeps_every_row(old: OldTeam) -> None:
    with closing(Desk.open(Settings(old.address(old.admin)))) as desk:
        desk.write(put_person, 1, [chicago(1)], 1, {"full_name": "Ada Birch"})
        desk.write(add_note, 1, "words")
    before = {name: rows for name, rows in everything(old).items() if name not in _CHANGED}
    upgrade_team(old.owner)
    after = everything(old)
    assert {name: after[name] for name in before} == before
    with closing(Desk.open(Settings(old.address(old.admin)))) as desk:
        assert desk.handshake.sentence == ""
        ran = [run.job for run in _once(desk)]
        assert ran == ["claims", "days", "handoffs", "mail", "reviews", "sweep", "touches", "weekly"]


def test_that_an_upgrade_by_the_command_line_folds_the_rows_anew_and_older_rules_hold_until_then(old: OldTeam) -> None:
    address = Settings(old.address(old.admin))
    with closing(Desk.open(address)) as desk:
        desk.write(put_person, 1, [chicago(1)], 1, {"full_name": "Ada Birch"})
        dialled = desk.write(record_past_dial, 1, "test")
        desk.write(log_outcome, dialled.dial_id, Ending("voicemail"))
        assert desk.read(lambda snapshot: snapshot.rules.cadence.rotates_parts) is False
    upgrade_team(old.owner)
    with closing(Desk.open(address)) as desk:
        assert desk.read(lambda snapshot: snapshot.rules.folds_as_before)
        assert _state_drift(desk) == []
    with closing(TeamServer(old.owner)) as owner, owner.writing() as conn:
        fold_team_anew(conn, bundled_hours(), usual_cadence())
    with closing(Desk.open(address)) as desk:
        assert not desk.read(lambda snapshot: snapshot.rules.folds_as_before)
        assert desk.read(lambda snapshot: snapshot.rules.cadence.rotates_parts)
        assert _state_drift(desk) == []


def test_that_a_desk_opened_before_the_upgrade_hears_of_the_teams_outcomes(old: OldTeam) -> None:
    address = Settings(old.address(old.admin))
    with closing(Desk.open(address)) as desk:
        shipped = desk.read(rules_now)
        assert not shipped.may_change
        with pytest.raises(Unavailable, match="Ask your admin to upgrade"):
            desk.write(set_team_rules, shipped.rules, 0)
        upgrade_team(old.owner)
        with closing(Desk.open(address)) as other:
            other.write(set_team_rules, replace(shipped.rules, numbers=CadenceNumbers(most_attempts=5)), 0)
        assert desk.read(rules_now).rules.numbers.most_attempts == 5


def _state_drift(desk: Desk) -> list[Any]:
    return [drift for drift in desk.read(verify) if drift.lead_id]


_CHANGED = (
    "columns", "indexes", "constraints", "triggers", "policies", "tables", "rights to columns", "functions",
    "alembic_version",
)  # fmt: skip


def _once(desk: Desk) -> list[Any]:
    Runner(desk).once()
    return sorted(desk.read(job_runs), key=lambda run: run.job)


@pytest.mark.slow
def test_that_a_failure_at_any_statement_leaves_everything_as_it_was(
    old: OldTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(old)
    counted, fails_at = [0], [0]
    run = psycopg.Cursor.execute

    def counting(self: object, *args: object, **kwargs: object) -> object:
        counted[0] += 1
        if counted[0] == fails_at[0]:
            raise psycopg.errors.DiskFull("there is no room")
        return run(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(psycopg.Cursor, "execute", counting)
    failed = 0
    for number in [*range(1, 60), *range(60, 10_000, 17)]:  # the revisions are among the first; then the guard
        counted[0], fails_at[0] = 0, number
        try:
            upgrade_team(old.owner)
        except Unavailable:
            failed += 1
        else:
            break
        finally:
            fails_at[0] = 0
        if number > 10:
            assert everything(old) == before, number
    assert failed > 70
    assert old.run("SELECT version_num FROM calldesk.alembic_version") == [(REVISION,)]


def test_that_two_upgraders_at_once_both_come_through(old: OldTeam) -> None:
    both = threading.Barrier(2)

    def slowly(conn: Connection) -> None:
        upgrade(conn)
        conn.execute(text("SELECT pg_sleep(0.7)"))  # longer than either waits for a table

    def upgrades(_: int) -> str | None:
        both.wait()
        return upgrade_team(old.owner, Patience(tries=1), slowly)

    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(upgrades, range(2))) == {"0002", None}


def test_that_an_upgrade_gives_up_behind_a_long_report_and_changes_nothing(old: OldTeam) -> None:
    before = everything(old)
    with old.connect() as report, report.transaction():
        report.execute("SELECT count(*) FROM calldesk.lead")
        with pytest.raises(Unavailable, match=r"busy at each of 2 tries.*Nothing was changed"):
            upgrade_team(old.owner, HASTY)
    assert everything(old) == before
    assert upgrade_team(old.owner, HASTY) == "0002"


def test_that_an_upgrade_comes_through_once_the_report_has_ended(old: OldTeam) -> None:
    waits = "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'relation'"
    with old.connect() as report, ThreadPoolExecutor(1) as pool:
        with report.transaction():
            report.execute("SELECT count(*) FROM calldesk.lead")
            done = pool.submit(upgrade_team, old.owner, Patience(200, 100, 0.05))
            until(lambda: old.run(waits) != [])
        assert done.result(60) == "0002"


def test_that_a_guard_in_force_is_looked_after_without_a_lock(old: OldTeam) -> None:
    upgrade_team(old.owner)
    before = everything(old)
    with old.connect() as report, report.transaction():
        report.execute("SELECT count(*) FROM calldesk.lead, calldesk.dial, calldesk.call_state")
        assert upgrade_team(old.owner, HASTY) is None
    assert everything(old) == before


@pytest.mark.parametrize(
    "damage",
    [
        "DROP POLICY reads ON calldesk.lead",
        "CREATE POLICY opened ON calldesk.lead USING (true)",
        "ALTER TABLE calldesk.dial DISABLE TRIGGER dial_no_update",
        "DROP TRIGGER note_chain ON calldesk.note",
        "ALTER TABLE calldesk.note DISABLE ROW LEVEL SECURITY",
        "GRANT DELETE ON calldesk.note TO calldesk_qualifier",
        "REVOKE SELECT ON calldesk.pool FROM calldesk_rep",
        "GRANT EXECUTE ON FUNCTION calldesk.put_lists(integer, integer[]) TO PUBLIC",
        "ALTER FUNCTION calldesk.my_role() RESET search_path",
    ],
)
def test_that_an_upgrade_puts_a_damaged_guard_right(old: OldTeam, damage: str) -> None:
    upgrade_team(old.owner)
    before = everything(old)
    old.run(damage)
    assert everything(old) != before
    assert upgrade_team(old.owner) is None
    assert everything(old) == before


def test_that_no_member_upgrades_a_team_not_even_its_admin(old: OldTeam) -> None:
    before = everything(old)
    with pytest.raises(Rejected, match="upgrading a team needs"):
        upgrade_team(old.address(old.admin))
    assert everything(old) == before


def test_that_who_made_the_team_upgrades_it_without_being_a_superuser(server: TestServer) -> None:
    server.run(f"CREATE ROLE {FOUNDER} LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
    server.run("CREATE DATABASE founded OWNER founder")
    team = OldTeam(server, "founded", "finn")
    try:
        create_team(team.address(FOUNDER), *default_model_toml(), team.admin, PASSWORD)
        before = everything(team)
        team.run(
            "DROP TABLE calldesk.job_run, calldesk.job_lease, calldesk.handshake, calldesk.lead_skip,"
            " calldesk.shift_mark, calldesk.promise_change, calldesk.alert, calldesk.criterion_answer,"
            " calldesk.front_desk, calldesk.team_rules, calldesk.campaign_change, calldesk.definition,"
            " calldesk.definition_signature, calldesk.definition_comment, calldesk.handoff, calldesk.handoff_mark,"
            " calldesk.number_use, calldesk.assignment, calldesk.touch_rule, calldesk.letter, calldesk.absence,"
            " calldesk.rolled_day, calldesk.target, calldesk.work_time, calldesk.coach_mark, calldesk.summary,"
            " calldesk.team_move;"
            " DROP INDEX calldesk.dial_by_user;"
            " UPDATE calldesk.alembic_version SET version_num = '0002'"
        )
        assert upgrade_team(team.address(FOUNDER)) == "0002"
        assert everything(team) == before
        as_founder = psycopg.connect(server.cluster.url(team.database, FOUNDER), password=PASSWORD)
        with as_founder as conn, pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute("SET ROLE calldesk_owner")
    finally:
        server.run("DROP DATABASE founded WITH (FORCE)")


def test_that_a_database_without_a_team_is_told_in_one_sentence(server: TestServer) -> None:
    with pytest.raises(Rejected, match="holds no team"):
        upgrade_team(team_address(server.cluster.url("postgres")))


def test_that_desks_of_before_work_on_while_their_team_is_upgraded(old: OldTeam) -> None:
    with closing(Desk.open(Settings(old.address(old.admin)))) as desk:
        desk.write(put_person, 1, [chicago(1)], 1, {"full_name": "Ada Birch"})
        ended, worked = threading.Event(), [0]

        def works() -> None:
            while not ended.is_set():
                desk.write(claim_next)
                desk.write(add_note, 1, "words")
                desk.read(call_list)
                worked[0] += 1

        with ThreadPoolExecutor(1) as pool:
            work = pool.submit(works)
            try:
                for _ in range(3):
                    upgrade_team(old.owner)
            finally:
                ended.set()
            work.result(60)
        assert worked[0] > 0
