"""`calldesk targets` and `calldesk summary`: what they print, write, and refuse in one sentence."""

from pathlib import Path

import pytest

from calldesk.domain.weekly import is_time, last_week
from tests.cli.conftest import Shell
from tests.core_world import DAY, HOUR, World, chicago


def test_that_targets_are_set_listed_and_ended(shell: Shell, world: World) -> None:
    assert shell("targets", "set", "team", "accepted", "16", "--per", "week").code == 0
    world.later(1)
    assert shell("targets", "set", "jo", "talk_median_seconds", "3:30").code == 0
    world.later(1)
    assert shell("targets", "set", "team", "accepted", "none", "--per", "week", "--from", "2026-07-01").code == 0
    assert shell("targets", "days", "jo", "mo-we, fr 50 %").code == 0
    assert shell("targets", "days", "jo", "off", "--from", "2026-06-10", "--to", "2026-06-12").code == 0
    rows = shell("targets").rows
    assert [(row["who"], row["metric"], row["per"], row["value"], row["from_on"], row["by"]) for row in rows] == [
        ("team", "accepted", "week", "16.000000", "2026-06-01", "jo"),
        ("jo", "talk_median_seconds", "day", "210.000000", "2026-06-01", "jo"),
        ("team", "accepted", "week", "", "2026-07-01", "jo"),
    ]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("set", "jo", "dials", "many"), 2),
        (("set", "jo", "won", "3"), 2),
        (("set", "jo", "dials", "3:00"), 2),
        (("set", "jo", "dials", "3", "--from", "soon"), 2),
        (("set", "jo", "dials", "-3"), 1),
        (("set", "nobody", "dials", "3"), 1),
        (("days", "jo", "some"), 2),
        (("days", "jo", "off"), 1),
    ],
)
def test_that_what_cannot_be_is_one_sentence(shell: Shell, words: tuple[str, ...], code: int) -> None:
    refused = shell("targets", *words)
    assert (refused.code, bool(refused.sentence)) == (code, True)
    assert shell("targets").rows == []


def test_that_the_week_is_printed_and_written_without_a_display(
    shell: Shell, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    world.call(world.lead(chicago(1), full_name="=Ann"), "qualified", talk_seconds=60.0)
    shell("targets", "set", "jo", "qualified", "2")
    told = shell("summary", "--week", "2026-06-10")
    assert told.out.startswith("Week of 8 June to 14 June 2026\n") or "who,metric" in told.out
    rows = {
        (row["who"], row["metric"]): row for row in shell("summary", "--week", "2026-06-10", "--format", "csv").rows
    }
    assert (rows["team", "qualified"]["value"], rows["team", "qualified"]["target"]) == ("1.000000", "10.000000")
    assert rows["jo", "dials"]["value"] == "1.000000"
    for name in ("w.txt", "w.csv", "w.pdf"):
        assert shell("summary", "--week", "2026-06-10", str(tmp_path / name)).code == 0
    assert "Qualified:        1 of 10" in (tmp_path / "w.txt").read_text("utf-8")
    page = (tmp_path / "w.pdf").read_bytes()
    assert page.startswith(b"%PDF-")
    assert page.count(b"/Type /Page\n") == 1
    assert len(page) > 5_000


def test_that_another_ending_another_day_and_no_folder_are_refused(shell: Shell, tmp_path: Path) -> None:
    for words in (("week.doc",), ("--week", "monday"), (str(tmp_path / "no" / "w.txt"),)):
        refused = shell("summary", *words)
        assert (refused.code, bool(refused.sentence)) == (2, True)


def test_that_the_week_is_written_in_the_language_that_is_asked_for_else_the_team_s(
    shell: Shell, world: World, tmp_path: Path
) -> None:
    world.call(world.lead(chicago(1)), "no_answer")
    text, week = str(tmp_path / "w.txt"), ("summary", "--week", "2026-06-10")
    for given, title in (
        (("--language", "de"), "Woche vom 8. Juni bis 14. Juni 2026"),
        (("--language", "es"), "Semana del 8 de junio al 14 de junio de 2026"),
        ((), "Week of 8 June to 14 June 2026"),
    ):
        assert shell(*week, text, *given).code == 0
        assert Path(text).read_text("utf-8").splitlines()[0] == title
    assert shell("summary", "--team-language", "de", "--format", "json").json == {"language": "de"}
    shell(*week, text)
    assert Path(text).read_text("utf-8").startswith("Woche vom 8. Juni")
    assert shell("summary", "--team-language", "fr").code == 2
    page = tmp_path / "w.pdf"
    assert shell(*week, str(page)).code == 0
    assert page.read_bytes().startswith(b"%PDF-")


def test_that_the_week_by_e_mail_is_chosen_and_listed(shell: Shell) -> None:
    assert shell("summary", "--mail", "off").out == "The week by e-mail is off.\n"
    assert shell("summary", "--list").rows == []
    assert shell("summary", "--send").code == 2


def test_that_the_last_week_is_the_one_that_is_over_where_the_days_are(world: World) -> None:
    sunday_night = world.now + 5 * DAY + 14 * HOUR + HOUR / 2  # 05:30 on Monday in UTC, 00:30 in Chicago
    assert str(last_week(sunday_night, "UTC")) == "2026-06-08"
    assert str(last_week(sunday_night - HOUR, "America/Chicago")) == "2026-06-01"
    assert not is_time(sunday_night, "UTC")
    assert is_time(sunday_night + HOUR / 2, "UTC")
    assert is_time(sunday_night + 2 * DAY, "UTC")
    assert not is_time(sunday_night + 3 * DAY, "UTC")


def test_that_caps_of_people_and_lists_are_set_and_shown(shell: Shell, world: World) -> None:
    world.lead(chicago(1))
    assert "; 0 were made today" in shell("targets", "cap", "team", "120").out
    assert shell("targets", "cap", "kim", "none").code == 0
    assert [tuple(row.values()) for row in shell("targets", "cap").rows] == [
        ("team", "120", "120", "0"),
        ("jo", "", "120", "0"),
        ("kim", "0", "", "0"),
    ]
    assert shell("targets", "cap", "kim", "usual").out.startswith("At most 120 dials a day for kim")
    world.call(1, "no_answer")
    assert shell("lists", "cap", "Everyone", "1").out.startswith("At most 1 dials a day of Everyone; 1 were made today")
    (row,) = shell("lists").rows
    assert (row["dials_today"], row["cap"]) == ("1", "1")
    world.lead(chicago(2))
    assert "has had its 1 dials of today" in shell("why", "2").out
    refused = shell("call", "2", "--outcome", "no_answer")
    assert (refused.code, "its list has had its 1 dials of today" in refused.err) == (1, True)
    would = shell("lists", "cap", "Everyone", "2", "--dry-run", "--format", "json").json
    assert (would["saved"], would["waiting"], would["lost"], would["dials_left"], would["at_cap"]) == (
        False,
        *(1, -1, 1),
        [],
    )
    world.call_again(1, "no_answer")
    assert shell("targets", "cap", "jo", "2", "--dry-run").out == (
        "Nothing is saved yet: of 0 leads that may be rung today as many are reached as before; 0 dials are left"
        " today; at the cap at once: jo (2 of 2).\n"
    )
    assert shell("targets", "cap", "nobody", "2", "--dry-run").code == 1
    assert [row["own"] for row in shell("targets", "cap").rows] == ["120", "", ""]
    assert shell("lists", "cap", "Everyone", "none").code == 0
    for wrong in (("lists", "cap", "Everyone", "many"), ("targets", "cap", "jo", "-1"), ("targets", "cap", "jo")):
        assert shell(*wrong).code == 2
    assert shell("targets", "cap", "nobody", "3").code == 1
