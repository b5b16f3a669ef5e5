"""Thousands of rows come whole and in their order, asked alone, among other questions, and of none there are."""

import pytest

from calldesk.store.driver import driver_reads, driver_rows
from calldesk.store.tx import Snapshot
from tests.core_world import World

_COUNT = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :most) SELECT i FROM n WHERE i <= :most"
    " ORDER BY i"
)


@pytest.mark.parametrize("most", [0, 1, 999, 1_000, 1_001, 3_500])
def test_that_all_rows_come(world: World, most: int) -> None:
    def asked(snapshot: Snapshot) -> list[list[tuple[int, ...]]]:
        question = (_COUNT, {"most": most})
        return [driver_rows(snapshot.conn, *question), *driver_reads(snapshot.conn, question, question)]

    wanted = [(number,) for number in range(1, most + 1)]
    assert world.jo.read(asked) == [wanted] * 3
