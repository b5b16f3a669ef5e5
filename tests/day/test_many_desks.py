"""Twenty desks at one server: no errors, and no lead twice (R9)."""

import pytest

from benchmarks.hundred_desks import Plan, run


@pytest.mark.slow
def test_that_twenty_desks_work_without_an_error_and_without_a_lead_twice() -> None:
    told = run(Plan(desks=20, processes=2, minutes=20 / 60, pace_seconds=4.0, leads=1500))
    right = {"errors": 0, "double claims": 0, "leads dialled twice": 0, "dials without outcome": 0, "drift": 0}
    assert {name: told[name] for name in right} == right, told
    assert int(str(told["calls"])) > 20, told
