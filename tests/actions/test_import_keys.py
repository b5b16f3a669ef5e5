"""What makes two companies, or two imported facts, the same: keys that other programs write in ways of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows
from calldesk.desk import Desk
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.moments import parse_instant
from calldesk.domain.standing import State
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.spool import prepare
from calldesk.files.tables import ReadOptions
from calldesk.queries.verify import verify
from calldesk.settings import Settings

NOW = parse_instant("2026-11-20T16:00:00Z")
HEADER = "external_id,full_name,company,phone\n"
MD5 = "0123456789abcdef" * 2


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.open(Settings(tmp_path / "t.db", login="jo", clock_at=NOW))
    yield opened
    opened.close()


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Callable[..., ImportReport]:
    def run(content: str, kind: str = "leads", *, dry: bool = False) -> ImportReport:
        path = tmp_path / "list.csv"
        path.write_text(content, encoding="utf-8")
        prepared = prepare(open_source(path, ImportKind(kind), ReadOptions(), MapOptions((), "US")))
        choice = ImportChoice(as_leads=kind == "leads")
        return desk.read(dry_run, prepared, choice) if dry else desk.write(import_rows, prepared, choice)

    return run


def ask(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    return desk.read(lambda snapshot: [tuple(row) for row in snapshot.conn.execute(text(sql))])


def states(desk: Desk) -> list[State]:
    return [State(int(str(state))) for (state,) in ask(desk, "SELECT state FROM call_state ORDER BY lead_id")]


@pytest.mark.parametrize("stored", ["Acme Inc.", "ACME, Inc", " acme   inc "])
@pytest.mark.parametrize("mark_first", [True, False])
def test_that_do_not_call_meets_a_company_however_it_is_written(desk, bring, stored, mark_first):
    people = f'{HEADER}1,Ann Lee,"{stored}",(415) 555-2671\n2,Bob Ray,Acme GmbH,(415) 555-2672\n'
    steps = [(people, "leads"), ("company,source\nacme inc,register\n", "dnc")]
    for content, kind in reversed(steps) if mark_first else steps:
        bring(content, kind)
    assert states(desk) == [State.DO_NOT_CALL, State.ACTIVE]
    assert not desk.read(verify)


def test_that_a_mark_written_otherwise_is_the_same_mark(bring):
    assert bring("company\nAcme Inc.\n", "dnc").accepted == 1
    assert bring('company\n"ACME, INC"\n', "dnc").duplicates == 1


@pytest.fixture
def two(bring: Callable[..., ImportReport]) -> None:
    bring(HEADER + "1,Ann Lee,Acme,(415) 555-2671\n2,Bob Ray,Polar,(415) 555-2672\n")


FILES = {
    "events": (
        "external_id,kind,at,key\n",
        f"1,demo_requested,2026-11-19T10:00:00Z,{MD5}\n2,demo_requested,2026-11-19T10:00:00Z,{MD5}\n",
    ),
    "dials": (
        "external_id,at,outcome,key\n",
        f"1,2026-11-19T10:00:00Z,busy,{MD5}\n2,2026-11-19T10:00:00Z,busy,{MD5}\n",
    ),
}


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("kind", FILES)
def test_that_a_session_key_of_two_leads_is_a_fact_of_each(bring, kind):
    content = "".join(FILES[kind])
    assert bring(content, kind, dry=True).accepted == 2
    assert bring(content, kind).accepted == 2
    assert bring(content, kind).duplicates == 2


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("kind", FILES)
def test_that_only_the_lead_our_export_names_takes_its_id(desk, bring, kind):
    header, rows = FILES[kind]
    named = "".join(f"{row},{lead_id}\n" for row, lead_id in zip(rows.splitlines(), (1, 7), strict=True))
    assert bring(header.replace("\n", ",lead_id\n") + named, kind).accepted == 2
    table, column = ("event", "event_id") if kind == "events" else ("dial", "dial_id")
    assert ask(desk, f"SELECT lead_id FROM {table} WHERE {column} = '{MD5}'") == [(1,)]


@pytest.mark.usefixtures("two")
def test_that_equal_rows_without_a_key_are_as_many_facts(bring):
    content = "external_id,kind,at\n" + "1,web_visit,2026-11-19T10:00:00Z\n" * 3 + "2,web_visit,2026-11-19T10:00:00Z\n"
    assert bring(content, "events").accepted == 4
    assert bring(content, "events").duplicates == 4


@pytest.mark.usefixtures("two")
def test_that_a_date_without_a_year_names_the_option(bring):
    told = bring("external_id,day,month,outcome\n1,5,may,busy\n", "dials")
    assert told.reasons == {"unreadable time": 1}
    assert "--year" in told.rejected[1][1]
