"""`calldesk import`: the contract of its output, its exit codes and its sentences."""

import csv
import json
from pathlib import Path

import pytest

from calldesk.__main__ import main

_KEYS = """file status rows_read accepted updated duplicates rejected warnings
    reasons encoding delimiter message"""
KEYS = _KEYS.split()
AT = ("--at", "2026-11-20T16:00:00Z")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Run the command on a database of its own; gives exit code, what it printed, and what it said on stderr."""

    def command(*args: str) -> tuple[int, str, str]:
        code = main(["import", *args, "--db", str(tmp_path / "t.db"), *(() if "--at" in args else AT)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


def told(printed: tuple[int, str, str]) -> dict[str, object]:
    return json.loads(printed[1])


def test_that_json_has_every_key_and_counts_that_add_up(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name;email\nAnn;ann@example.com\nBob;\nann;ANN@example.com\n")
    printed = run("leads", str(path), "--format", "json")
    found = told(printed)
    assert printed[0] == 0
    assert list(found) == KEYS
    assert (found["status"], found["encoding"], found["delimiter"]) == ("ok", "utf-8", ";")
    assert found["rows_read"] == 3 == found["accepted"] + found["updated"] + found["duplicates"] + found["rejected"]
    assert found["reasons"] == {"no way to contact": 1}


def test_that_an_unreadable_file_prints_its_object_says_one_sentence_and_exits_with_2(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"\x1f\x8b\x08\x00")
    code, out, err = run("leads", str(path), "--format", "json")
    found = json.loads(out)
    assert code == 2
    assert list(found) == KEYS
    assert (found["status"], found["rows_read"], found["reasons"]) == ("unreadable", 0, {})
    assert "unpack it first" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "t.db").exists()


@pytest.mark.parametrize(
    "args",
    [
        ("leads", "gone.csv"),
        ("handoffs", "gone.csv"),
        ("leads", "a.csv", "--map", "nothing=name"),
        ("leads", "a.csv", "--map", "email=nowhere"),
        ("leads", "a.csv", "--header", "zwei"),
        ("leads", "a.csv", "--encoding", "klingon"),
        ("leads", "a.csv", "--region", "Germany!"),
        ("leads", "a.csv", "--rejects", "a.csv"),
        ("events", "a.csv", "--as", "leads"),
    ],
)
def test_that_a_wrong_statement_is_one_sentence_and_exit_2(run, tmp_path, monkeypatch, args):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text("name,email\nAnn,ann@example.com\n")
    code, _, err = run(*args)
    assert code == 2
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_that_a_dry_run_counts_the_same_and_writes_nothing(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,email\nAnn,ann@example.com\n")
    dry = told(run("leads", str(path), "--dry-run", "--format", "json"))
    wet = told(run("leads", str(path), "--format", "json"))
    assert dry["accepted"] == wet["accepted"] == 1
    assert "Nothing was written" in dry["message"]


def test_that_the_rejects_come_as_a_file(run, tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text("name,email\nAnn,ann@example.com\nBob,x,y\n")
    run("leads", str(path), "--rejects", str(out))
    with out.open(newline="") as file:
        assert [row["reason"] for row in csv.DictReader(file)] == ["too many columns"]


def test_that_the_campaign_and_the_map_reach_every_row(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("who,where,campaign\nAnn,ann@example.com,old\n")
    args = ("--map", "full_name=who", "--map", "email=where", "--map", "external_id=@row", "--campaign", "Expo")
    assert told(run("leads", str(path), *args, "--format", "json"))["accepted"] == 1
    again = told(run("leads", str(path), *args, "--format", "json"))
    assert (again["updated"], again["duplicates"]) == (0, 1)


def test_that_the_crm_export_and_its_page_hits_come_in(run, shared_data):
    exports = shared_data / "crm_exports"
    at = ("--at", "2014-08-13", "--format", "json")
    row = ("--map", "external_id=@row")
    found = told(run("leads", str(exports / "mautic_fakeleaddata.csv"), "--as", "leads", *row, *at))
    assert (found["accepted"], found["reasons"]) == (50, {"no name": 4})
    hits = ("--map", "external_id=ipAddress", "--map", "at=dateHit", "--map", "kind==web_visit")
    assert told(run("events", str(exports / "mautic_fakepagehitdata.csv"), *hits, *at))["accepted"] == 130
    assert told(run("events", str(exports / "mautic_fakepagehitdata.csv"), *hits, *at))["duplicates"] == 130


def test_that_the_accounts_of_a_crm_come_in_as_companies(run, shared_data):
    path = shared_data / "crm_exports/salesforce_dataloader_accountData.csv"
    found = told(run("companies", str(path), "--format", "json"))
    assert (found["rows_read"], found["accepted"], found["encoding"]) == (423, 423, "cp1252")
