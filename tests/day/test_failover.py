"""A team's server dies or is put back to a backup under its desks: they write again, and nothing stays lost (R8)."""

import pytest

from benchmarks.failover import Plan, fail_over, restored

PLAN = Plan(desks=3, leads=600, work_seconds=5.0, detect_seconds=1.0)
SECONDS = 10.0
"""A ceiling; 3 s are promised, on a machine that does nothing else."""
NOTHING_LOST = {
    **dict.fromkeys(("dials lost", "outcomes lost", "notes lost"), 0),
    **dict.fromkeys(("notes doubled", "outcomes doubled", "double effects", "waiting", "drift", "undrained"), 0),
    "dead letters": [],
}


@pytest.mark.slow
def test_that_a_promoted_standby_is_written_to_and_gets_back_what_it_lacked() -> None:
    told = fail_over(PLAN)
    assert {name: told[name] for name in NOTHING_LOST} == NOTHING_LOST, told
    assert max(told["served again after promotion"]) < SECONDS, told  # type: ignore[call-overload] # a list


@pytest.mark.slow
def test_that_a_restored_backup_gets_back_all_that_came_after_it() -> None:
    told = restored(PLAN)
    assert int(str(told["lost by the server"])) > 0, told
    assert {name: told[name] for name in NOTHING_LOST} == NOTHING_LOST, told
