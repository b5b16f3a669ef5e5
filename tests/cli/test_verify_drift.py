import sqlite3
from contextlib import closing

import pytest

from calldesk.domain.ids import LeadId
from tests.core_world import World, chicago

GUARD = "DROP TRIGGER {0}_no_update; DROP TRIGGER {0}_no_delete;"

SECOND_OUTCOME = (
    "INSERT INTO outcome (outcome_id, dial_id, lead_id, by_user, code, source, happened_at, received_at)"
    " SELECT 'second', dial_id, lead_id, by_user, code, source, happened_at, received_at FROM outcome"
)


def plant(world: World, script: str) -> list[tuple[int, str]]:
    """What `verify` says once somebody has been at the file with another tool."""
    with closing(sqlite3.connect(world.path)) as raw, raw:
        raw.executescript(script)
    return [(drift.lead_id, drift.what) for drift in world.drift()]


@pytest.fixture
def worked(world: World) -> LeadId:
    lead_id = world.lead(chicago(1), kind="demo_requested", title="VP Sales", full_name="Ada Birch")
    world.call(lead_id, "continue", talk_seconds=60.0, note="wants a price")
    assert world.drift() == ()
    return lead_id


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("key = key + 0.001", "key"),
        ("attempts = 0", "attempts"),
        ("fit = 40, fit_up = 40", "fit_now"),
        ("state = 3", "state"),
        ("due_at = due_at - 60", "due_at"),
        ("remarket_at = remarket_at + 60", "remarket_at"),
        ("callback_at = 1", "callback_at"),
        ("last_attempt_at = 0", "last_attempt_at"),
        ("class_id = 99", "class_id"),
        ("pool_id = 2", "pool_id"),
        ("fit_until = 1e18", "fit_until"),
        ("touch_due = 5, touch_end = 6", "touch_due"),
        ("ready = 1", "ready"),
    ],
)
def test_that_a_wrong_value_is_found(change: str, what: str, world: World, worked: LeadId) -> None:
    assert (worked, what) in plant(world, f"UPDATE call_state SET {change} WHERE lead_id = {worked}")


@pytest.mark.parametrize(
    ("script", "what"),
    [
        ("DELETE FROM call_state", "call_state"),
        ("DELETE FROM call_bucket", "call_bucket"),
        (GUARD.format("event") + "DELETE FROM event WHERE kind = 'demo_requested'", "key"),
        (GUARD.format("outcome") + "UPDATE outcome SET code = 'no_answer'", "due_at"),
        (GUARD.format("dial") + "UPDATE dial SET attempts = 3", "attempts"),
        (GUARD.format("event") + "UPDATE event SET outcome_id = 'x' WHERE outcome_id <> ''", "what an outcome caused"),
        (SECOND_OUTCOME, "outcomes of one dial"),
    ],
)
def test_that_a_broken_chain_is_found(script: str, what: str, world: World, worked: LeadId) -> None:
    assert (worked, what) in plant(world, script)


def test_that_a_fact_of_another_lead_is_found(world: World, worked: LeadId) -> None:
    other = world.lead(chicago(2), kind="demo_requested")
    found = plant(world, GUARD.format("note") + f"UPDATE note SET lead_id = {other}")
    assert (other, "lead of a fact") in found


def test_that_a_lost_guard_is_found(world: World) -> None:
    assert plant(world, "DROP TRIGGER dial_no_delete") == [(0, "guard of the facts")]
