"""A late first touch is told to who leads, exactly once, whoever runs the jobs and how often (R6)."""

from calldesk.jobs.plan import PLAN
from calldesk.jobs.runner import Runner
from calldesk.queries.alerts import alerts
from calldesk.store.migrations.versions.r0006 import DOUBT
from calldesk.store.overdue import who_hears
from tests.core_world import DAY, MINUTE, World

TOUCHES = [job for job in PLAN if job.name == "touches"]


def run(world: World) -> None:
    for desk in (world.jo, world.kim):
        Runner(desk, TOUCHES).once()


def test_that_a_late_first_touch_is_told_once(world: World) -> None:
    late = world.lead(kind="form_submitted", at=world.now)
    rung = world.lead(kind="form_submitted", at=world.now)
    world.lead(kind="trade_show_visit", at=world.now)
    world.call(rung, "no_answer")
    world.later(5 * MINUTE - 1)
    run(world)
    assert world.rows("SELECT 1 FROM alert") == []
    world.later(2 * MINUTE)
    run(world)
    before = world.rows("SELECT * FROM alert")
    assert {row["lead_id"] for row in before} == {late}
    assert len(before) == len(world.jo.read(who_hears, 1))
    world.later(20 * MINUTE)
    run(world)
    assert world.rows("SELECT * FROM alert") == before
    assert world.drift() == ()


def test_that_the_one_user_of_a_file_is_told(file_world: World) -> None:
    late = file_world.lead(kind="form_submitted", at=file_world.now)
    file_world.later(6 * MINUTE)
    Runner(file_world.jo, TOUCHES).once()
    (one,) = file_world.jo.read(alerts)
    assert (one.lead_id, one.what.code, one.what["touch_due_at"]) == (late, "touch_overdue", file_world.now - MINUTE)


def test_that_a_show_is_due_on_monday_and_not_today(world: World) -> None:
    lead_id = world.lead(kind="trade_show_visit", at=world.now)
    assert world.tiers() == [(lead_id, "score")]
    world.later(6 * DAY + 8 * 3600 - 30 * MINUTE)
    assert world.tiers() == [(lead_id, "first_touch")]
    assert world.ids() == world.ids(brute=True)


def test_that_rows_of_an_older_program_are_folded_anew_before_an_answer_needs_them(world: World) -> None:
    lead_id = world.lead(kind="Trade Show Visit", at=world.now)
    right = world.state(lead_id)["touch_due"]
    world.as_owner(f"UPDATE call_state SET touch_due = {world.now} + 60, touch_end = {world.now} + 600")
    world.as_owner(DOUBT)
    assert world.tiers() == [(lead_id, "score")]
    assert world.state(lead_id)["touch_due"] == right
    assert world.drift() == ()
