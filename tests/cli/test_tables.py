from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.undo import undo_outcome
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.metrics import CUTS, DEFINITION_VERSION, OF_LEAD, OF_OUTCOME
from calldesk.domain.moments import iso, moment
from tests.cli.conftest import Answer, Shell
from tests.core_world import DAY, HOUR, MINUTE, World, chicago

MODEL = 'version = "{0}"\nhalf_life_days = 14.0\ninterest_scale = 30.0\n[bands]\nhot = 60\nwarm = 40\n'
MODEL += '[[fit]]\nfield = "title"\nop = "exists"\nvalue = true\npoints = {1}\n'


@pytest.fixture
def worked(world: World) -> World:
    ada = world.lead(chicago(1), external_id="A1", full_name="Ada Birch", email="ada@example.com", source="=1+1")
    bo = world.lead(chicago(2), external_id="B2", full_name="Bo Cray", email="bo@example.com", points="7", state="IL")
    world.call(ada, "continue", talk_seconds=60.0, note="-- asks for\na price")
    world.call(bo, "voicemail")
    return world


@pytest.mark.parametrize("what", ["leads", "dials", "events", "notes"])
def test_that_what_was_exported_comes_back_as_duplicates(
    what: str, worked: World, shell: Shell, tmp_path: Path
) -> None:
    out = tmp_path / f"{what}.csv"
    assert shell("export", what, str(out)).code == 0
    if what == "notes":
        return
    found = shell("import", what, str(out), "--format", "json").json
    assert isinstance(found, dict)
    assert found["rows_read"] == found["duplicates"] == (3 if what == "events" else 2)
    assert worked.drift() == ()


def test_that_an_export_has_the_columns_of_the_contract(worked: World, shell: Shell, tmp_path: Path) -> None:
    first = {"leads": "lead_id,external_id,company,email", "notes": "note_id,lead_id,external_id,happened_at"}
    first["dials"] = "dial_id,lead_id,external_id,happened_at,outcome,talk_seconds,note"
    for what, columns in first.items():
        shell("export", what, str(tmp_path / what))
        header = (tmp_path / what).read_text("utf-8").splitlines()[0]
        assert header.startswith(columns)
        assert len(set(header.split(","))) == header.count(",") + 1


def test_that_no_exported_cell_can_run(worked: World, shell: Shell, tmp_path: Path) -> None:
    for what in ("leads", "dials", "events", "notes"):
        shell("export", what, str(tmp_path / "out.csv"))
        for row in Answer(0, (tmp_path / "out.csv").read_text("utf-8"), "").rows:
            risky = [cell for cell in row.values() if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]
            assert [cell for cell in risky if not cell[1:].isdigit() or cell[0] != "+"] == []


def test_that_an_undone_outcome_leaves_one_row_a_dial(worked: World, shell: Shell, tmp_path: Path) -> None:
    world = worked
    from calldesk.actions.calls import Ending, log_outcome  # noqa: PLC0415
    from calldesk.actions.undo import undo_outcome  # noqa: PLC0415

    row = world.rows("SELECT outcome_id, dial_id FROM outcome WHERE code = 'voicemail'")[0]
    world.jo.write(undo_outcome, row["outcome_id"])
    world.jo.write(log_outcome, row["dial_id"], Ending("busy"))
    shell("export", "dials", str(tmp_path / "out.csv"))
    rows = Answer(0, (tmp_path / "out.csv").read_text("utf-8"), "").rows
    assert sorted((line["outcome"], line["undone"]) for line in rows) == [("busy", "voicemail"), ("continue", "")]


def test_that_the_first_day_counts_and_the_last_does_not(worked: World, shell: Shell) -> None:
    def dials(*days: str) -> str:
        return shell("metrics", "--from", days[0], "--to", days[1], *days[2:]).rows[0]["dials"]

    assert dials("2026-06-09", "2026-06-10") == "2"
    assert dials("2026-06-08", "2026-06-09") == "0"
    assert dials("2026-06-10", "2026-06-11") == "0"
    assert dials("2026-06-10", "2026-06-11", "--tz", "Pacific/Auckland") == "2"


def test_that_a_day_on_which_the_clock_changes_is_a_whole_day(tmp_path: Path) -> None:
    zone = ZoneInfo("America/Chicago")
    begins_at, ends_at = (moment(datetime(2026, 11, day, tzinfo=zone)) for day in (1, 2))
    assert ends_at - begins_at == 25 * 3600
    assert moment(datetime(2026, 11, 1, 5, tzinfo=UTC)) == begins_at


def test_that_measures_carry_their_definition_and_cuts(worked: World, shell: Shell) -> None:
    row = shell("metrics", "--from", "2026-06-09", "--to", "2026-06-10").rows[0]
    columns = "dials connects conversations talk_seconds talk_median_seconds qualified accepted handed_over"
    columns += " returned won won_value assignment_p50_seconds assignment_p90_seconds first_dial_p50_seconds"
    columns += " first_dial_p90_seconds untouched definition"
    assert list(row)[: len(columns.split())] == columns.split()
    assert (row["connects"], row["conversations"], row["definition"]) == ("1", "1", DEFINITION_VERSION)
    for by, group in (("user", "jo"), ("hour", "15"), ("day", "2026-06-09")):
        cut = shell("metrics", "--from", "2026-06-09", "--to", "2026-06-10", "--by", by).rows
        assert [line[by] for line in cut if int(line["dials"])] == [group]  # first touches count when they came
    assert list(row)[-1] == "small_samples"
    assert shell("metrics", "--from", "2026-06-10", "--to", "2026-06-10").code == 2
    assert shell("metrics", "--from", "2026-06-10", "--to", "2026-06-11", "--tz", "Mars").code == 2


def test_that_measures_stand_beside_those_of_the_period_before(worked: World, shell: Shell) -> None:
    ada, day = worked.rows("SELECT min(lead_id) i FROM lead")[0]["i"], ("--from", "2026-06-10", "--to", "2026-06-11")
    worked.later(DAY)
    worked.call_again(LeadId(int(str(ada))), "gatekeeper")
    rows = shell("metrics", *day, "--by", "user", "--against", "previous", "--only", "calls", "hours").rows
    assert [(row["user"], row["period"]) for row in rows] == [("jo", "this"), ("jo", "before"), ("jo", "change")]
    assert [row["dials"] for row in rows] == ["1", "2", "'-1"]  # no cell runs as a formula, whatever wrote it
    assert [row["contact_rate"] for row in rows] == ["1.000000", "0.500000", "0.500000"]
    assert [row["talk_median_seconds"] for row in rows] == ["", "60.000000", ""]
    assert "accepted" not in rows[0]
    assert "hours_worked" in rows[0]
    for cut in ("day", "week", "month"):
        assert "both periods" in shell("metrics", *day, "--by", cut, "--against", "previous").sentence
    assert "cannot be told by campaign" in shell("metrics", *day, "--by", "campaign", "--only", "hours").sentence
    assert shell("metrics", "--from", "0001-01-01", "--to", "9999-12-31").rows[0]["dials"] == "3"
    first = ("--from", "0001-01-01", "--to", "0001-01-02")
    assert "no period before" in shell("metrics", *first, "--against", "previous").sentence


@pytest.mark.parametrize("by", CUTS)
def test_that_every_cut_adds_up_to_the_whole(by: str, worked: World, shell: Shell) -> None:
    rows = shell("metrics", "--from", "2026-06-09", "--to", "2026-06-10", "--by", by).rows
    assert sum(int(row["dials"]) for row in rows) == 2
    assert ("accepted" in rows[0]) == (by not in OF_OUTCOME)
    assert ("hours_worked" in rows[0]) == (by not in OF_OUTCOME | OF_LEAD)


def test_that_a_past_instant_knows_no_outcome_and_no_correction_of_later(worked: World, shell: Shell) -> None:
    """R15: what was said or taken back after it does not count."""
    day = ("--from", "2026-06-09", "--to", "2026-06-10", "--only", "calls")
    said = worked.rows("SELECT outcome_id FROM outcome WHERE code = 'continue'")[0]["outcome_id"]
    before = iso(worked.now)
    worked.later(HOUR)
    lead_id = worked.lead(chicago(3))
    dialled = worked.jo.write(record_past_dial, lead_id, "test")
    during = iso(worked.later(MINUTE))
    worked.later(MINUTE)
    worked.jo.write(log_outcome, dialled.dial_id, Ending("gatekeeper"))
    worked.later(DAY)
    worked.jo.write(undo_outcome, FactId(str(said)))
    worked.later(MINUTE)

    def told(at: str) -> tuple[str, ...]:
        row = shell("metrics", *day, at=at).rows[0]
        return row["dials"], row["connects"], row["talk_seconds"], row["corrected_later"]

    assert told(before) == ("2", "1", "60.000000", "0")
    assert told(during) == ("3", "1", "60.000000", "0")
    assert told("2026-06-10") == ("3", "2", "60.000000", "0")
    assert told(iso(worked.now)) == ("3", "1", "0.000000", "1")


def test_that_the_first_model_holds_from_the_beginning_and_the_next_from_its_moment(
    world: World, shell: Shell, tmp_path: Path
) -> None:
    world.lead(title="VP")
    for number, points in ((1, 10), (2, 20)):
        (tmp_path / f"{number}.toml").write_text(MODEL.format(f"v{number}", points), encoding="utf-8")
    assert shell("model", "set", str(tmp_path / "1.toml")).code == 0
    assert shell("scores", at="2020-01-01").rows[0]["score"] == "10.000000"
    assert shell("model", "set", str(tmp_path / "2.toml"), "--from", "2026-06-10").code == 0
    assert shell("scores", "--at", "2026-06-09T23:59:59", at="2026-06-10").rows[1]["score"] == "20.000000"
    assert shell("scores").rows[0]["score"] == "10.000000"
    assert [row["version"] for row in shell("model", "history").rows][-2:] == ["v1", "v2"]
    assert 'version = "v1"' in shell("model", "show").out
    assert shell("model", "set", str(tmp_path / "1.toml"), "--from", "2026-06-01").code == 1
    told = shell("model", "check", str(tmp_path / "1.toml"), "--format", "json")
    assert (told.code, list(told.json)) == (0, ["version", "findings", "outcomes"])


@pytest.mark.parametrize("words", ["not toml at all", 'version = "x"', MODEL.format("x", '"many"'), ""])
def test_that_a_file_that_is_no_model_is_2(words: str, shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text(words, encoding="utf-8")
    for verb in ("check", "set"):
        answer = shell("model", verb, str(tmp_path / "wrong.toml"))
        assert answer.code == 2
        assert answer.sentence


def test_that_verify_doctor_backup_and_restore_answer(worked: World, shell: Shell, tmp_path: Path) -> None:
    assert shell("verify").out == "Everything agrees with the facts.\n"
    assert shell("verify", "--format", "json").json == []
    assert {"calldesk", "database", "schema", "journal"} <= {row["subject"] for row in shell("doctor").rows}
    assert shell("backup", str(tmp_path / "copy.db")).code == 0
    assert shell("backup", str(tmp_path / "copy.db")).code == 1
    assert shell("restore", str(tmp_path / "copy.db")).code == 1  # the world's desks have it open
    other = str(tmp_path / "other.db")
    assert shell.run("restore", str(tmp_path / "copy.db"), "--db", other).code == 0
    assert len(shell.run("scores", "--db", other, "--at", "2026-06-09").rows) == 2
