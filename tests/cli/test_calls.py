from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from calldesk.actions.absences import Away, set_absence
from calldesk.domain.moments import moment
from calldesk.domain.outcomes import OUTCOMES, REASONS
from tests.cli.conftest import Shell
from tests.core_world import DAY, HOUR, MINUTE, World, chicago


@pytest.mark.parametrize("code", [outcome.code for outcome in OUTCOMES if outcome.code != "callback"])
def test_that_every_outcome_is_logged(code: str, shell: Shell, world: World) -> None:
    lead_id = world.lead()
    answer = shell("call", str(lead_id), "--outcome", code)
    assert answer.code == 0
    assert answer.out.startswith(f"Logged {code} for lead {lead_id} at 2026-06-09T15:00:00Z")
    assert [row["code"] for row in world.rows("SELECT code FROM outcome")] == [code]
    assert world.drift() == ()


def test_that_a_refused_call_is_1_with_every_reason(shell: Shell, world: World) -> None:
    lead_id = world.lead()
    assert shell("call", str(lead_id), "--outcome", "not_a_fit", "--reason", "no_budget").code == 0
    answer = shell("call", str(lead_id), "--outcome", "voicemail")
    assert answer.code == 1
    assert "no budget" in answer.sentence
    assert "a short while ago" in answer.sentence
    assert len(world.rows("SELECT * FROM dial")) == 1


def test_that_a_call_that_happened_needs_no_leave_and_is_flagged(shell: Shell, world: World) -> None:
    lead_id = world.lead()
    shell("call", str(lead_id), "--outcome", "voicemail")
    assert shell("call", str(lead_id), "--outcome", "busy", "--happened", "from my mobile").code == 0
    last = world.rows("SELECT path, reason FROM dial")[-1]
    assert last == {"path": "happened", "reason": "from my mobile"}
    assert world.state(lead_id)["attempts"] == 2


@pytest.mark.parametrize(
    "given",
    [
        ["--outcome", "nobody"],
        ["--outcome", "callback"],
        ["--outcome", "callback", "--callback", "blub"],
        ["--outcome", "callback", "--callback", "yesterday"],
        ["--outcome", "callback", "--callback", ""],
        ["--outcome", "voicemail", "--callback", "in 20m"],
        ["--outcome", "voicemail", "--until", "1 oct"],
        ["--outcome", "not_now", "--until", "soon or never"],
        ["--outcome", "not_a_fit", "--reason", "their faces"],
        ["--outcome", "voicemail", "--talk", "-1"],
        ["--outcome", "voicemail", "--talk", "nan"],
        ["--outcome", "voicemail", "--talk", "1e9"],
        ["--outcome", "voicemail", "--happened", ""],
    ],
)
def test_that_wrong_words_are_2_and_dial_nobody(given: list[str], shell: Shell, world: World) -> None:
    lead_id = world.lead()
    answer = shell("call", str(lead_id), *given)
    assert answer.code == 2
    assert answer.sentence
    assert world.rows("SELECT * FROM dial") == []


def test_that_words_for_a_time_are_read_where_the_lead_is(shell: Shell, world: World) -> None:
    lead_id = world.lead()
    answer = shell("call", str(lead_id), "--outcome", "callback", "--callback", "tomorrow 2pm", "--format", "json")
    promised_at = moment(datetime(2026, 6, 10, 14, tzinfo=ZoneInfo("America/Chicago")))
    assert world.state(lead_id)["callback_at"] == promised_at
    assert isinstance(answer.json, dict)
    assert answer.json["callback_at"] == "2026-06-10T19:00:00Z"


def test_that_a_due_callback_stands_first(shell: Shell, world: World) -> None:
    first, second = world.lead(kind="demo_requested"), world.lead()
    shell("call", str(second), "--outcome", "callback", "--callback", "in 20m", "--talk", "40")
    world.later(21 * MINUTE)
    assert [row["lead_id"] for row in shell("list").rows] == [str(second), str(first)]
    assert shell("list").rows[0]["tier"] == "callback"


def test_that_a_missing_reason_is_other_and_a_given_one_is_coded(shell: Shell, world: World) -> None:
    for words in ("", "No Budget", "too-small"):
        shell("call", str(world.lead()), "--outcome", "not_a_fit", *(["--reason", words] if words else []))
    stored = [str(row["reason"]) for row in world.rows("SELECT reason FROM outcome ORDER BY outcome_id")]
    assert sorted(stored) == ["no_budget", "other", "too_small"]
    assert set(stored) <= {code for code, _ in REASONS}


def test_that_a_not_now_comes_back_on_its_date_or_with_an_event(shell: Shell, world: World) -> None:
    dated, waiting = world.lead(), world.lead()
    shell("call", str(dated), "--outcome", "not_now", "--until", "in 3 days")
    shell("call", str(waiting), "--outcome", "not_now")
    world.later(4 * DAY - HOUR)
    listed = {row["lead_id"] for row in shell("list").rows}
    assert str(waiting) not in listed
    world.event(waiting, "demo_requested")
    assert str(waiting) in {row["lead_id"] for row in shell("list").rows}


def test_that_the_note_is_kept_to_the_letter(shell: Shell, world: World) -> None:
    shell("call", str(world.lead()), "--outcome", "voicemail", "--note", "=cmd|'/C calc'!A0\nsecond line")
    assert world.rows("SELECT text FROM note") == [{"text": "=cmd|'/C calc'!A0\nsecond line"}]


def test_that_a_promise_in_the_own_absence_is_said_on_the_side_and_kept(shell: Shell, world: World) -> None:
    lead_id = world.lead(chicago(1))
    world.jo.write(set_absence, date(2026, 6, 10), date(2026, 6, 12), Away(zone="America/Chicago"))
    said = shell("call", str(lead_id), "--outcome", "callback", "--callback", "thu 2pm")
    assert "You are away then (until 2026-06-13T00:00:00Z)" in said.err
    assert said.code == 0
    assert world.why(lead_id).reasons[0].code == "callback_later"
    said = shell("call", str(world.lead(chicago(2))), "--outcome", "callback", "--callback", "mon 2pm")
    assert (said.code, said.err) == (0, "")
