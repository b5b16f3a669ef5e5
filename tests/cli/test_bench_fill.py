"""The benchmarks' database on a server: filled without its indexes, it has them again, and is like the file's."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from calldesk.cli.bare_tables import bare, schema_of
from calldesk.cli.bench_data import fill
from calldesk.cli.bench_fill import FILLED, fill_team
from calldesk.desk import Desk
from calldesk.domain.company_names import company_key
from calldesk.domain.errors import Rejected
from calldesk.domain.interest import NO_KEY
from calldesk.settings import Settings
from calldesk.store.driver import driver_rows
from calldesk.store.lines import connect
from tests.team_database import TestServer

LEADS = 4000
Raw = psycopg.Connection[tuple[Any, ...]]
SHARES = {
    "ready": "avg(ready)",
    "tried": "avg(CAST(attempts > 0 AS int))",
    "attempts": "avg(attempts) / 7",
    "no key": f"avg(CAST(key = {NO_KEY} AS int))",
    "late": "avg(CAST(due_at <= {now} AS int))",
    "steps": "avg(CAST(fit_next < fit AS int))",
    "fit": "avg(fit) / 40",
    "high fit": "avg(CAST(fit >= 25 AS int))",
    "in the first class": "avg(CAST(class_id = 1 AS int))",
    "in the fourth class": "avg(CAST(class_id = 4 AS int))",
    "another time": "avg((remarket_at - {now}) / 8640000)",
    "key above the ties": f"avg(CASE WHEN key > {NO_KEY} THEN (key - {{now}} / {{half}}) / 10 END)",
}
"""Each from 0 to 1; drawn for 4,000 leads, two of them differ by less than 0.05."""
SAME = 0.05


@pytest.fixture
def raw(server: TestServer) -> Iterator[Raw]:
    """Give a superuser's connection to a team without leads."""
    with server.database() as name, closing(connect(server.address(name))) as made:
        yield made


@pytest.fixture
def filled(server: TestServer, raw: Raw) -> tuple[Raw, float]:
    """Give the same, filled, and the moment that it was filled for."""
    raw.execute("INSERT INTO pool (name) VALUES ('Second')")
    return raw, fill_team(server.address(raw.info.dbname), LEADS, pools=2)


def test_that_a_filled_team_has_every_index_constraint_and_trigger_that_it_had(server: TestServer, raw: Raw) -> None:
    before = schema_of(raw)
    fill_team(server.address(raw.info.dbname), 200)
    assert schema_of(raw) == before
    assert {kind for kind, *_ in before} == {"index", "constraint", "trigger"}


def test_that_bare_tables_keep_only_the_index_that_foreign_keys_lean_on(raw: Raw) -> None:
    with bare(raw, FILLED):
        kept = raw.execute(
            "SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = ANY(CAST(%s AS regclass[])) ORDER BY 1",
            (list(FILLED),),
        )
        assert kept.fetchall() == [("lead_pkey",)]
        assert raw.execute("SHOW session_replication_role").fetchall() == [("replica",)]
    assert raw.execute("SHOW session_replication_role").fetchall() == [("origin",)]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE INDEX of_mine ON lead (title)",
        "ALTER TABLE call_state DROP CONSTRAINT touch_whole",
        "ALTER TABLE lead DISABLE TRIGGER new_name_words",
    ],
)
def test_that_a_schema_that_is_not_as_before_is_told(raw: Raw, change: str) -> None:
    with pytest.raises(Rejected, match="do not have the indexes"), bare(raw, FILLED):
        raw.execute(change.encode())


def test_that_search_finds_the_words_that_its_triggers_would_have_kept(filled: tuple[Raw, float]) -> None:
    raw, _ = filled
    kept = raw.execute("SELECT word, lead_id FROM lead_word ORDER BY 1, 2").fetchall()
    raw.execute("TRUNCATE lead_word")
    raw.execute("CREATE TEMP TABLE was AS SELECT * FROM lead_phone")
    raw.execute("DELETE FROM lead_phone")
    raw.execute("INSERT INTO lead_phone SELECT * FROM was")
    raw.execute("UPDATE lead SET name_key = 'another'")
    raw.execute("UPDATE lead SET name_key = lower(full_name)")
    assert raw.execute("SELECT word, lead_id FROM lead_word ORDER BY 1, 2").fetchall() == kept
    assert len(kept) == 2 * LEADS


def test_that_each_lead_is_whole_and_on_the_list_of_its_turn(filled: tuple[Raw, float]) -> None:
    raw, _ = filled
    rows = raw.execute(
        "SELECT lead_id, l.pool_id, s.pool_id, p.class_id = s.class_id, company, company_key FROM lead l"
        " JOIN call_state s USING (lead_id) JOIN lead_phone p USING (lead_id) ORDER BY 1"
    ).fetchall()
    assert [row[0] for row in rows] == list(range(1, LEADS + 1))
    assert all(row[1] == row[2] == 1 + row[0] % 2 and row[3] for row in rows)
    assert all(row[5] == company_key(row[4]) for row in rows)


def test_that_a_servers_leads_are_spread_as_a_files(filled: tuple[Raw, float], tmp_path: Path) -> None:
    raw, now = filled
    with closing(Desk.open(Settings(tmp_path / "bench.db", login="bench"), clock=lambda: now)) as desk:
        half_life = desk.read(lambda snapshot: snapshot.rules.applied.model.half_life_seconds)
        said = ", ".join(f"{sql.format(now=now, half=half_life)}" for sql in SHARES.values())
        desk.write(fill, LEADS)
        of_file = desk.read(lambda snapshot: driver_rows(snapshot.conn, f"SELECT {said} FROM call_state", {}))[0]
    of_server = raw.execute(f"SELECT {said} FROM call_state".encode()).fetchall()[0]
    for name, here, there in zip(SHARES, of_file, of_server, strict=True):
        assert abs(float(here) - float(there)) < SAME, name


def test_that_few_leads_have_a_callback_or_a_first_touch(filled: tuple[Raw, float]) -> None:
    raw, _ = filled
    touched = raw.execute("SELECT lead_id, touch_end - touch_due FROM call_state WHERE touch_due > 0").fetchall()
    promised = raw.execute("SELECT lead_id, callback_by FROM call_state WHERE callback_at > 0").fetchall()
    assert {length for _, length in touched} == {36_000.0}
    assert {by for _, by in promised} == {1}
    urgent = {lead_id for lead_id, _ in (*touched, *promised)}
    assert len(urgent) == len(touched) + len(promised) > 20
    assert max(urgent) < 100
