"""`calldesk check phones` and `check hours` as acceptance runs them."""

import argparse
import csv
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from calldesk.cli import check
from calldesk.domain.errors import Unreadable

CORPUS = Path("../shared/data/phone/phone_corpus_open.csv")
ORACLE = Path("../shared/data/hours/hours_oracle_open.csv.gz")
Run = Callable[[str, str], list[dict[str, str]]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run_(verb: str, text: str) -> list[dict[str, str]]:
        source, target = tmp_path / "in.csv", tmp_path / "out.csv"
        source.write_text(text, encoding="utf-8", newline="")
        parser = argparse.ArgumentParser()
        check.register(parser.add_subparsers())
        args = parser.parse_args(["check", verb, str(source), str(target)])
        assert args.func(args) == 0
        with target.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return run_


def hours(run: Run, *rows: str) -> list[dict[str, str]]:
    return run("hours", "case_id,number,region,state,zone_override,utc,window\n" + "\n".join(rows) + "\n")


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared phone corpus is not beside this checkout")
def test_that_the_open_corpus_of_numbers_is_right_in_all_counted_cases(run: Run):
    text = CORPUS.read_bytes().decode()
    with CORPUS.open(encoding="utf-8", newline="") as file:
        meant = list(csv.DictReader(file))
    got = run("phones", text)
    wrong = [
        case["case_id"]
        for case, row in zip(meant, got, strict=True)
        if case["group"] != "policy"
        and (row["e164"], row["extension"]) != (case["expected_e164"], case["expected_ext"])
    ]
    assert wrong == []
    assert all(bool(row["e164"]) != bool(row["reason"]) for row in got)


@pytest.mark.skipif(not ORACLE.exists(), reason="the shared hours oracle is not beside this checkout")
def test_that_the_open_oracle_of_hours_finds_no_forbidden_call(run: Run):
    text = gzip.decompress(ORACLE.read_bytes()).decode()
    meant = {row["case_id"]: row["allowed"] for row in csv.DictReader(text.splitlines())}
    got = {row["case_id"]: row["allowed"] for row in run("hours", text)}
    assert [case for case, allowed in meant.items() if allowed == "no" and got[case] != "no"] == []
    assert sum(allowed == "yes" and got[case] != "yes" for case, allowed in meant.items()) <= len(meant) // 100


def test_that_the_columns_are_those_of_the_contract(run: Run):
    assert list(run("phones", "case_id,raw,region\n1,415 555 2671,US\n")[0]) == [
        "case_id",
        "e164",
        "extension",
        "reason",
    ]
    columns = ["case_id", "allowed", "local_time", "zones", "window", "reason"]
    assert list(hours(run, "1,+12125550142,US,NY,,2026-11-23T15:00:00Z,")[0]) == columns


def test_that_a_refused_number_has_a_reason_and_no_number(run: Run):
    rows = run("phones", 'case_id,raw,region\n1,n/a,US\n2,"+1 415 555 2671\n",\n3,\u2028+14155552671,\n')
    assert [row["e164"] for row in rows] == ["", "+14155552671", "+14155552671"]
    assert rows[0]["reason"] == "letters"


def test_that_an_explicit_window_stands_without_holidays(run: Run):
    christmas = "2026-12-25T15:00:00Z"
    rows = hours(run, f"1,+12125550142,US,NY,,{christmas},mo-su 08:00-21:00", f"2,+12125550142,US,NY,,{christmas},")
    assert [row["allowed"] for row in rows] == ["yes", "no"]
    assert rows[1]["reason"] == "holiday"
    assert rows[1]["window"] == "mo-su 08:00-21:00"


def test_that_region_and_state_choose_the_row_and_not_the_zone(run: Run):
    rows = hours(
        run,
        "1,+12125550142,US,KY,,2026-11-23T14:30:00Z,",
        "2,+12125550142,US,NY,,2026-11-23T14:30:00Z,",
        "3,+12055550142,,,,2026-11-22T18:00:00Z,",
    )
    assert [row["allowed"] for row in rows] == ["no", "yes", "no"]
    assert [row["zones"] for row in rows] == ["America/New_York", "America/New_York", "America/Chicago"]
    assert rows[2]["reason"] == "weekend"


def test_that_a_zone_given_wins_over_the_number(run: Run):
    rows = hours(
        run,
        "1,+12125550142,US,NY,Asia/Tokyo,2026-11-23T15:00:00Z,mo-su 08:00-21:00",
        "2,,US,NY,America/New_York|America/Denver,2026-11-23T15:00:00Z,mo-su 08:00-21:00",
    )
    assert [(row["allowed"], row["local_time"]) for row in rows] == [
        ("no", "Tue 00:00"),
        ("yes", "Mon 10:00|Mon 08:00"),
    ]


def test_that_unknown_means_no_and_the_other_rows_have_their_answers(run: Run):
    rows = hours(
        run,
        "1,12,US,NY,,2026-11-23T15:00:00Z,mo-su 08:00-21:00",
        "2,+12125550142,US,NY,Nowhere/City,2026-11-23T15:00:00Z,mo-su 08:00-21:00",
        "3,+12125550142,US,NY,,yesterday,mo-su 08:00-21:00",
        "4,+12125550142,US,NY,,2026-11-23T15:00:00Z,whenever",
        "5,+12125550142,US,NY,,2026-11-23T15:00:00Z,mo-su 08:00-21:00",
    )
    assert [row["allowed"] for row in rows] == ["no", "no", "no", "no", "yes"]
    assert [bool(row["reason"]) for row in rows] == [True, True, True, True, False]


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00case_id", b'case_id,raw,region\n1,"\xe9",US\n'])
def test_that_an_unreadable_file_is_refused_and_nothing_is_written(data: bytes, tmp_path: Path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(data)
    with pytest.raises(Unreadable):
        check.run_check_phones(source, target)
    assert not target.exists()


def test_that_a_packed_file_is_to_be_unpacked_first(tmp_path: Path):
    source = tmp_path / "in.csv.gz"
    source.write_bytes(gzip.compress(b"case_id,raw,region\n"))
    with pytest.raises(Unreadable, match="Unpack it first"):
        check.run_check_phones(source, tmp_path / "out.csv")


def test_that_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(Unreadable, match="There is no file"):
        check.run_check_hours(tmp_path / "in.csv", tmp_path / "out.csv")
    source = tmp_path / "in.csv"
    source.write_text("case_id,raw,region\n", encoding="utf-8")
    with pytest.raises(Unreadable, match="cannot be written"):
        check.run_check_phones(source, tmp_path / "no" / "out.csv")
