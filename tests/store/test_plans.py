"""No statement of the list scans call_state other than by an index (reference/performance.md)."""

import itertools

import pytest
from sqlalchemy import TextClause, text

from calldesk.store import claims
from calldesk.store.call_order import (
    BY_CALLBACK,
    BY_TOUCH,
    COUNT_CALLABLE,
    COUNT_CALLBACKS,
    COUNT_LATE,
    COUNT_TOUCHES,
    NAIVE_SCAN,
    Shape,
    by_score,
)
from calldesk.store.ranked import list_params, pools_of
from calldesk.store.tx import Snapshot
from tests.core_world import World

SHAPES = [Shape(False, *flags) for flags in itertools.product((False, True), repeat=3)]
STATEMENTS = {
    "callbacks": BY_CALLBACK,
    "touches": BY_TOUCH,
    **{f"score {shape}": text(by_score(shape)) for shape in SHAPES},
    "late": COUNT_LATE,
    "count": COUNT_CALLABLE,
    "count callbacks": COUNT_CALLBACKS,
    "count touches": COUNT_TOUCHES,
    "take": claims.TAKE,
    "held": claims.HELD_BY,
    "due free": claims.DUE_FREE,
    "due valid": claims.DUE_VALID,
}
VALUES = {"k": 50, "most": 500, "cs": 60.0, "ck": 1.0, "ca": 1, "cl": 1.0, "cid": 1, "lead_id": 1, "batch": 5}


def plan(snapshot: Snapshot, statement: TextClause) -> list[str]:
    params = list_params(snapshot, pools_of(snapshot)) | VALUES
    return [row.detail for row in snapshot.conn.execute(text(f"EXPLAIN QUERY PLAN {statement.text}"), params)]


def whole_scans(steps: list[str]) -> list[str]:
    return [step for step in steps if step.startswith("SCAN") and ("call_state" in step or step.startswith("SCAN c"))]


@pytest.mark.parametrize("name", STATEMENTS)
def test_that_the_list_reads_call_state_by_index_only(file_world: World, name: str) -> None:
    file_world.lead()
    assert whole_scans(file_world.jo.read(plan, STATEMENTS[name])) == []


def test_that_a_scan_would_be_seen(file_world: World) -> None:
    assert whole_scans(file_world.jo.read(plan, NAIVE_SCAN)) != []
