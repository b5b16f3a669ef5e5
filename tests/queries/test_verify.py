"""`verify` finds every derived value that is not what the facts say."""

import pytest

from calldesk.queries.verify import verify
from tests.core_world import HOUR, World


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE call_state SET key = key + 1", "key"),
        ("UPDATE call_state SET fit = (fit + 1) % 41", "fit_now"),
        ("UPDATE call_state SET attempts = 3", "attempts"),
        ("UPDATE call_state SET state = 4, ready = 0", "state"),
        ("UPDATE call_state SET remarket_at = 9e8", "remarket_at"),
        ("UPDATE call_state SET touch_due = touch_due + 1", "touch_due"),
        ("UPDATE call_state SET due_at = 9e8, ready = 0", "due_at"),
        ("UPDATE call_state SET lease_until = 9e8", "ready"),
        ("DELETE FROM call_bucket", "call_bucket"),
        ("UPDATE call_bucket SET fit_up = -1", "call_bucket"),
        ("DELETE FROM call_state", "call_state"),
    ],
)
def test_that_a_spoiled_value_is_named(world: World, change: str, what: str) -> None:
    lead_id = world.lead()
    assert world.drift() == ()
    world.as_owner(change)
    found = world.jo.read(verify)
    assert what in {drift.what for drift in found}
    assert {drift.lead_id for drift in found} == {lead_id}


def test_that_time_alone_is_no_drift(world: World) -> None:
    for code in ("callback", "voicemail", "not_now", "do_not_call", "qualified"):
        promised = world.now + HOUR if code == "callback" else None
        world.call(world.lead(email_verified_at="2026-06-01"), code, callback_at=promised)
    for _ in range(6):
        world.later(37 * 24 * HOUR)
        assert world.drift() == ()
