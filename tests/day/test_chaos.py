"""A team's desks through killed clients, a killed server and a broken network: nothing lost, nothing twice (R8)."""

import pytest

from benchmarks.chaos import Plan, run


@pytest.mark.slow
def test_that_chaos_loses_nothing_and_doubles_nothing() -> None:
    told = run(Plan(dials=1000, faults=15, seconds=100.0, leads=3000, pause_seconds=2.0))
    right = dict.fromkeys(
        ("dials lost", "outcomes lost", "notes lost", "notes doubled", "outcomes doubled", "double effects"), 0
    )
    assert {name: told[name] for name in right} == right, told
    assert (told["waiting"], told["dead letters"], told["undrained"], told["drift"]) == (0, [], 0, 0), told
    assert set(told["exit codes"]) == {0}, told  # type: ignore[call-overload] # a list
    assert int(str(told["dials saved"])) > 100, told
