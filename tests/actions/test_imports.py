"""Imports into a real database: who matches whom, what changes, and that nothing is ever half done."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows, preview
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.moments import parse_instant
from calldesk.domain.standing import State
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.spool import prepare, report, write_rejects
from calldesk.files.tables import ReadOptions
from calldesk.queries.alerts import alerts
from calldesk.queries.call_list import call_list
from calldesk.queries.verify import verify
from calldesk.settings import Settings

NOW = parse_instant("2026-11-20T16:00:00Z")
HEADER = "external_id,given_name,family_name,company,title,email,phone,state,country\n"
ANN = "1,Ann,Lee,Ferrow,Director,ann@ferrow.example,(415) 555-2671,CA,US\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.open(Settings(tmp_path / "t.db", login="jo", clock_at=NOW))
    yield opened
    opened.close()


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Callable[..., ImportReport]:
    """Import a text as a file of a kind; `dry=True` only looks."""

    def run(content: str, kind: str = "leads", *, stated=(), dry=False, as_leads=False, region="US", name="list.csv"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        source = open_source(path, ImportKind(kind), ReadOptions(), MapOptions(tuple(stated), region))
        prepared = prepare(source)
        choice = ImportChoice(as_leads=as_leads)
        return desk.read(dry_run, prepared, choice) if dry else desk.write(import_rows, prepared, choice)

    return run


def ask(desk: Desk, sql: str):
    return desk.read(lambda snapshot: [SimpleNamespace(**row._mapping) for row in snapshot.conn.execute(text(sql))])


def counts(told: ImportReport) -> tuple[int, int, int, int]:
    assert told.rows_read == told.accepted + told.updated + told.duplicates + len(told.rejected)
    return told.accepted, told.updated, told.duplicates, len(told.rejected)


def states(desk: Desk) -> list[State]:
    return [State(row.state) for row in ask(desk, "SELECT state FROM call_state ORDER BY lead_id")]


def test_that_the_same_file_again_changes_nothing(desk, bring):
    content = HEADER + ANN + "2,Bob,Ray,Polar,,bob@polar.example,,NY,US\n,,,,,x@y.example,,,\n"
    assert counts(bring(content, as_leads=True)) == (2, 0, 0, 1)
    before = [ask(desk, f"SELECT * FROM {table} ORDER BY 1") for table in ("lead", "lead_phone", "event", "call_state")]
    assert counts(bring(content, as_leads=True, name="renamed.csv")) == (0, 0, 2, 1)
    after = [ask(desk, f"SELECT * FROM {table} ORDER BY 1") for table in ("lead", "lead_phone", "event", "call_state")]
    assert before == after


def test_that_names_never_reach_the_call_list_and_an_event_makes_a_name_a_lead(desk, bring):
    bring(HEADER + ANN)
    assert states(desk) == [State.NAME]
    assert not desk.read(call_list, limit=5).rows
    bring("external_id,at,kind\n1,2026-11-20T15:00:00Z,demo_requested\n", "events")
    assert states(desk) == [State.ACTIVE]


def test_that_each_row_of_leads_records_its_stated_interest_with_its_evidence(desk, bring):
    bring(HEADER.replace("\n", ",source\n") + ANN.replace("\n", ",Expo\n"), as_leads=True)
    (event,) = ask(desk, "SELECT kind, happened_at, evidence FROM event")
    assert (event.kind, event.happened_at) == ("stated_interest", NOW)
    assert event.evidence == "list.csv, row 1 (line 2), source: Expo"
    assert states(desk) == [State.ACTIVE]


@pytest.mark.parametrize(
    ("row", "fate"),
    [
        ("1,Ann,Lee,,,ann@ferrow.example,,,", (0, 0, 1, 0)),
        (",Ann,Lee,,,ANN@ferrow.example ,,,", (0, 0, 1, 0)),
        (",Ann,Lee,,,,415-555-2671,,US", (0, 0, 1, 0)),
        ('," Lee, A.",,,,,+1 415 555 2671,,', (0, 1, 0, 0)),
        ("1,Ann,,,,Ann@Ferrow.Example,415.555.2671,,", (0, 0, 1, 0)),
        ("1,Ann,Lee,,VP Operations,ann@ferrow.example,,,", (0, 1, 0, 0)),
        ("9,Ann,Lee,,,ann@ferrow.example,,,", (0, 1, 0, 0)),
        (",Bob,Ray,,,,415-555-2671,,", (1, 0, 0, 0)),
        ("9,Bob,Ray,,,ann@ferrow.example,,,", (1, 0, 0, 0)),
        ("1,Ann,Lee,,,ann@ferrow.example,12,,", (0, 0, 1, 0)),
    ],
)
def test_that_rows_match_by_id_then_email_then_number_with_a_similar_name(bring, row, fate):
    bring(HEADER + ANN)
    content = f"{HEADER}{row}\n"
    assert counts(bring(content, dry=True)) == fate
    assert counts(bring(content)) == fate


def test_that_an_update_takes_the_new_text_and_keeps_what_is_blank(desk, bring):
    bring(HEADER + ANN)
    bring(HEADER + "1,Ann,Lee,,Chief Buyer,,(312) 555-2672,IL,US\n")
    (row,) = ask(desk, "SELECT * FROM lead")
    assert (row.title, row.company, row.email, row.state) == ("Chief Buyer", "Ferrow", "ann@ferrow.example", "IL")
    (phone,) = ask(desk, "SELECT e164, zones FROM lead_phone JOIN opening_class USING (class_id)")
    assert (phone.e164, phone.zones) == ("+13125552672", "America/Chicago")
    assert not desk.read(verify)


def test_that_rows_of_one_file_about_one_person_fill_each_other_and_stay_still_the_second_time(desk, bring):
    content = HEADER + (
        "1,Ann,Lee,Ferrow,,ann@ferrow.example,,,\n,Ann,Leigh,,Director,ann@ferrow.example,(415) 555-2671,,\n"
        ",Ann,Lee,,,,415 555 2671,,\n"
    )
    assert counts(bring(content, dry=True)) == (1, 1, 1, 0)
    assert counts(bring(content)) == (1, 1, 1, 0)
    (row,) = ask(desk, "SELECT family_name, title, phone FROM lead")
    assert (row.family_name, row.title, row.phone) == ("Lee", "Director", "(415) 555-2671")
    assert counts(bring(content)) == (0, 0, 3, 0)


def test_that_a_second_id_of_a_person_is_kept_and_still_finds_them(desk, bring):
    bring(HEADER + ANN + "2,Ann,Lee,,,ann@ferrow.example,,,\n")
    told = bring("external_id,at,kind\n2,2026-11-19,web_visit\n7,2026-11-19,web_visit\n", "events")
    assert counts(told) == (1, 0, 0, 1)
    assert told.reasons == {"no such lead": 1}


def test_that_hundreds_at_one_switchboard_are_kept_apart(desk, bring):
    rows = "".join(f"{n},Person{n:03},Name{n:03},Ferrow,,,(415) 555-2671,CA,US\n" for n in range(300))
    assert counts(bring(HEADER + rows)) == (300, 0, 0, 0)
    assert counts(bring(HEADER + ",Person007,Name007,,,,(415) 555-2671,,\n")) == (0, 0, 1, 0)


def test_that_unknown_columns_are_kept_and_the_text_is_kept_to_the_letter(desk, bring):
    bring('name,email,Budget €,lead_status\n" Zoë  O\u2019Brien ",zoe@example.com,=1+1,Ω\n')
    (row,) = ask(desk, "SELECT full_name, attributes FROM lead")
    assert row.full_name == " Zoë  O\u2019Brien "
    assert row.attributes == '{"Budget €": "=1+1", "lead_status": "Ω"}'


def test_that_do_not_call_in_a_file_stops_every_call(desk, bring):
    content = HEADER.replace("\n", ",Do Not Call\n") + ANN.replace("\n", ",Yes\n")
    bring(content, as_leads=True)
    assert states(desk) == [State.DO_NOT_CALL]
    assert counts(bring(content, as_leads=True)) == (0, 0, 1, 0)
    assert len(ask(desk, "SELECT 1 FROM do_not_call")) == 1


def test_that_a_do_not_call_list_takes_out_whom_it_names(desk, bring):
    bring(HEADER + ANN + "2,Bob,Ray,Polar,,bob@polar.example,(415) 555-2672,,US\n", as_leads=True)
    content = "number,company,reason\n(415) 555-2671,,asked\n,POLAR,asked too\n12,,\n"
    assert counts(bring(content, "dnc", dry=True)) == (2, 0, 0, 1)
    assert counts(bring(content, "dnc")) == (2, 0, 0, 1)
    assert states(desk) == [State.DO_NOT_CALL, State.DO_NOT_CALL]
    assert counts(bring(content, "dnc")) == (0, 0, 2, 1)


def test_that_equal_events_are_told_apart_by_their_place_and_come_once(desk, bring):
    bring(HEADER + ANN)
    row = "1,2026-11-01T10:00:00Z,web_visit,home\n"
    content = f"external_id,at,kind,detail\n{row}{row}1,,download,\n1,2026-12-01,web_visit,\n9,2026-11-01,web_visit,\n"
    assert counts(bring(content, "events", dry=True)) == (3, 0, 0, 2)
    told = bring(content, "events")
    assert counts(told) == (3, 0, 0, 2)
    assert told.reasons == {"in the future": 1, "no such lead": 1}
    assert counts(bring(content, "events")) == (0, 0, 3, 2)
    assert len(ask(desk, "SELECT 1 FROM event")) == 3
    assert not desk.read(verify)


def test_that_people_are_found_by_email_and_by_number_too(desk, bring):
    bring(HEADER + ANN)
    content = "email,phone,at,kind\n ANN@ferrow.example,,2026-11-01,web_visit\n,415 555 2671,2026-11-02,web_visit\n"
    assert counts(bring(content, "events")) == (2, 0, 0, 0)


def test_that_past_dials_count_with_their_talk_time_and_people(desk, bring):
    bring(HEADER + ANN, as_leads=True)
    content = (
        "external_id,at,outcome,talk_seconds,attempts,by\n1,2026-11-10T17:00:00Z,voicemail,0,2,kim\n"
        "1,2026-11-11T17:00:00Z,yes,261,1,kim\n"
    )
    assert counts(bring(content, "dials")) == (2, 0, 0, 0)
    assert counts(bring(content, "dials")) == (0, 0, 2, 0)
    rows = ask(desk, "SELECT o.code, o.talk_seconds, d.attempts, u.login FROM dial d JOIN outcome o USING (dial_id)"
                     " JOIN user_account u ON u.user_id = d.by_user ORDER BY d.happened_at")  # fmt: skip
    assert [(r.code, r.talk_seconds, r.attempts, r.login) for r in rows] == [
        ("voicemail", 0.0, 2, "kim"),
        ("continue", 261.0, 1, "kim"),
    ]
    assert [row.kind for row in ask(desk, "SELECT kind FROM event ORDER BY kind")] == [
        "conversation",
        "stated_interest",
    ]
    assert not desk.read(verify)


def test_that_companies_match_by_id_and_name_and_keep_what_nobody_knows(desk, bring):
    content = "NAME,INDUSTRY,NUMBEROFEMPLOYEES,RATING\nFerrow,Steel,250,Hot\nPolar,Food,,\nferrow,,,Cold\n,,,x\n"
    assert counts(bring(content, "companies", dry=True)) == (2, 0, 1, 1)
    assert counts(bring(content, "companies")) == (2, 0, 1, 1)
    assert counts(bring(content.replace("Food", "Food and drink"), "companies")) == (0, 1, 2, 1)
    (row, _) = ask(desk, "SELECT name, employees, attributes FROM company ORDER BY name")
    assert (row.name, row.employees, row.attributes) == ("Ferrow", "250", '{"RATING": "Hot"}')


def test_that_a_stopped_import_leaves_nothing_behind(desk, tmp_path):
    path = tmp_path / "big.csv"
    path.write_text(HEADER + "".join(f"{n},A{n},B{n},,,a{n}@example.com,,,\n" for n in range(2500)))
    source = open_source(path, ImportKind.LEADS, ReadOptions(), MapOptions())
    with pytest.raises(Rejected, match="nothing was changed"):
        prepare(source, lambda done, _total: done < 2000)
    prepared = prepare(source)
    with pytest.raises(Rejected, match="nothing was changed"):
        desk.write(import_rows, prepared, ImportChoice(), lambda done: report(lambda d, _t: d < 2000, done, 2500))
    assert not ask(desk, "SELECT 1 FROM lead")
    assert counts(desk.write(import_rows, prepared, ImportChoice())) == (2500, 0, 0, 0)


def test_that_the_preview_tells_the_fate_of_the_first_rows_and_writes_nothing(desk, bring, tmp_path):
    bring(HEADER + ANN)
    path = tmp_path / "next.csv"
    path.write_text(HEADER + "1,Ann,Lee,Ferrow,VP,ann@ferrow.example,,,\n2,Bob,Ray,,,bob@b.example,,,\n")
    prepared = prepare(open_source(path, ImportKind.LEADS, ReadOptions(), MapOptions()))
    told = desk.read(preview, prepared, 6)
    assert [(fate.row.line, fate.fate) for fate in told] == [(2, "update"), (3, "new")]
    assert len(ask(desk, "SELECT 1 FROM lead")) == 1


def test_that_rejects_are_mended_and_imported_again(desk, tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text("name,email\nAnn,ann@example.com\nBob,bob\n")
    source = open_source(path, ImportKind.LEADS, ReadOptions(), MapOptions())
    told = desk.write(import_rows, prepare(source), ImportChoice())
    write_rejects(source, dict(told.rejected), out)
    with out.open(newline="") as file:
        assert [row["reason"] for row in csv.DictReader(file)] == ["no way to contact"]
    out.write_text(out.read_text().replace("Bob,bob,", "Bob,bob@example.com,"))
    again = open_source(out, ImportKind.LEADS, ReadOptions(), MapOptions())
    assert counts(desk.write(import_rows, prepare(again), ImportChoice())) == (1, 0, 0, 0)


CELLS = st.tuples(
    st.sampled_from(["", "1", "2", "3"]),
    st.sampled_from(["Ann", "Bob", "A.", ""]),
    st.sampled_from(["Lee", "Ray", "Leigh"]),
    st.sampled_from(["", "Ferrow"]),
    st.sampled_from(["", "VP"]),
    st.sampled_from(["", "ann@x.example", "ANN@x.example", "bob@x.example", "bad"]),
    st.sampled_from(["", "(415) 555-2671", "4155552671", "(415) 555-2672", "12"]),
    st.sampled_from(["", "CA", "NY"]),
    st.just("US"),
)


@given(st.lists(CELLS, min_size=1, max_size=8), st.lists(CELLS, max_size=8))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_that_a_dry_run_tells_what_the_import_does_and_twice_is_once(tmp_path_factory, first, second):
    folder = tmp_path_factory.mktemp("import")
    desk = Desk.open(Settings(folder / "t.db", login="jo", clock_at=NOW))
    for number, rows in enumerate((first, second)):
        path = folder / f"{number}.csv"
        path.write_text(HEADER + "".join(",".join(row) + "\n" for row in rows))
        prepared = prepare(open_source(path, ImportKind.LEADS, ReadOptions(), MapOptions()))
        expected = counts(desk.read(dry_run, prepared, ImportChoice()))
        assert counts(desk.write(import_rows, prepared, ImportChoice())) == expected
        stored = (
            ask(desk, "SELECT * FROM lead ORDER BY 1"),
            ask(desk, "SELECT * FROM lead_phone ORDER BY lead_id, field"),
        )
        again = desk.write(import_rows, prepared, ImportChoice())
        assert (again.accepted, again.updated) == (0, 0)
        assert ask(desk, "SELECT * FROM lead ORDER BY 1") == stored[0]
    assert not desk.read(verify)
    desk.close()


def test_that_a_list_that_cancels_a_callback_tells_its_owner_once(desk, bring):
    bring(HEADER + ANN, as_leads=True)
    (lead_id,) = (row.lead_id for row in ask(desk, "SELECT lead_id FROM lead"))
    dialled = desk.write(record_past_dial, lead_id, "test")
    desk.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=desk.now() + 3600))
    for _ in range(2):
        bring("number\n(415) 555-2671\n", "dnc")
    (told,) = desk.read(alerts)
    assert (told.what.code, told.what["why"]) == ("callback_cancelled", "do_not_call")
