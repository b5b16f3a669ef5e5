"""`calldesk hours`: the rows in force with their sources, rows of the team's own, and back to the shipped ones."""

import pytest

from tests.cli.conftest import Shell
from tests.core_world import World


def test_that_a_row_is_set_listed_with_where_it_comes_from_and_dropped(shell: Shell, world: World) -> None:
    world.lead()
    shipped = {row["place"]: row for row in shell("hours").rows}
    assert (shipped["US"]["window"], shipped["US"]["from"], shipped["US"]["by"]) == ("mo-su 08:00-21:00", "shipped", "")
    assert "47 CFR" in shipped["US"]["source"]
    told = shell("hours", "set", "US", "mo-fr 11:00-17:00", "--dry-run", "--format", "json").json
    assert told == {"place": "US", "leaves": 1, "comes": 0, "saved": False}
    assert shell("hours").rows == list(shipped.values())
    assert shell("hours", "set", "usa", "Mo-Fr 11:00-17:00").code == 0
    assert shell("list").rows == []
    now = {row["place"]: row for row in shell("hours").rows}["US"]
    assert (now["window"], now["holidays"], now["from"], now["by"]) == ("mo-fr 11:00-17:00", "closed", "team", "jo")
    assert shell("hours", "drop", "US").code == 0
    assert shell("hours").rows == list(shipped.values())
    assert len(shell("list").rows) == 1


def test_that_hours_outside_the_shipped_ones_are_set_with_words(shell: Shell) -> None:
    wide = ("set", "US", "--state", "Florida", "mo-su 07:00-21:00")
    refused = shell("hours", *wide)
    assert (refused.code, "Say in words why" in refused.sentence) == (1, True)
    assert shell("hours", *wide, "--on-holidays", "--because", "They all asked for it").code == 0
    row = {row["place"]: row for row in shell("hours").rows}["US-FL"]
    assert (row["holidays"], row["source"]) == ("open", "They all asked for it")
    assert "Hours US-FL: mo-su 07:00-21:00, holidays too" in shell("outcomes", "--history").rows[0]["what"]


def test_that_the_clocks_of_a_first_touch_are_said_and_set(shell: Shell, world: World) -> None:
    lead_id = world.lead(kind="demo_requested", at=world.now)
    before = shell("hours", "touch", "--format", "json").json
    assert before == {"web_seconds": 300.0, "day_days": 1, "show_days": 1}
    assert shell("hours", "touch", "--web", "20 min", "--show", "2").code == 0
    assert shell("hours", "touch", "--format", "json").json == {"web_seconds": 1200.0, "day_days": 1, "show_days": 2}
    assert world.state(lead_id)["touch_due"] == world.now + 1200


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("set", "Atlantis", "mo-fr 09:00-12:00"), 2),
        (("set", "US", "--state", "Nowhere", "mo-fr 09:00-12:00"), 2),
        (("set", "US", "nine to five"), 2),
        (("set", "US", "closed"), 1),
        (("drop", "US"), 1),
        (("touch", "--web", "soon"), 2),
        (("touch", "--other", "9"), 1),
    ],
)
def test_that_what_cannot_be_is_one_sentence(shell: Shell, words: tuple[str, ...], code: int) -> None:
    refused = shell("hours", *words)
    assert (refused.code, bool(refused.sentence)) == (code, True)
