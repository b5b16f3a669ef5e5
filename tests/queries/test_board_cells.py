"""Every cell of the board's charts opens as many records as it counts, whatever was dialled."""

import pytest

from calldesk.domain.board import Period
from calldesk.queries.board_cells import BoardCell, CellOf, cell_records
from calldesk.queries.board_past import board_weeks
from calldesk.queries.board_records import BoardRecords
from tests.core_world import MINUTE, World
from tests.queries.test_board import a_few_weeks, read
from tests.queries.test_metrics_handoffs import History


@pytest.mark.parametrize("seed", [5])
def test_that_each_cell_opens_as_many_records_as_it_counts(world: World, seed: int) -> None:
    a_few_weeks(world, 20 + seed)
    berlin = world.lead(("+493055501", ("Europe/Berlin",), "DE"))
    world.call_again(berlin, "continue", talk_seconds=40.0)
    history = History(world, seed)
    for _ in range(12):
        history.happen()
        world.later(MINUTE)
    for period in Period:
        span, now = read(world, period)
        counted = {
            **{BoardCell(CellOf.HOUR, "dials", one.hour): one.dials for one in now.hours},
            **{BoardCell(CellOf.HOUR, "conversations", one.hour): one.conversations for one in now.hours},
            **{BoardCell(CellOf.OUTCOME, one.outcome.code if one.outcome else ""): one.dials for one in now.outcomes},
        }
        assert {cell: found(world, period, cell).total for cell in counted} == counted
    past = world.jo.read(board_weeks, span)
    of_weeks = {
        **{BoardCell(CellOf.HEAT, hour=one.hour, weekday=one.weekday): one.dials for one in past.heat},
        **{BoardCell(CellOf.BAND, str(one.band)): one.dials for one in past.bands},
    }
    for step in ("names", "leads", "talked", "qualified", "accepted", "won"):
        many = {row.source: getattr(row, step) for row in past.funnel}
        of_weeks |= {BoardCell(CellOf.FUNNEL, step, source=source): count for source, count in many.items()}
        of_weeks[BoardCell(CellOf.FUNNEL, step)] = sum(many.values())
    assert {cell: found(world, Period.TODAY, cell).total for cell in of_weeks} == of_weeks
    assert sum(count > 0 for count in of_weeks.values()) > 10


def found(world: World, period: Period, cell: BoardCell) -> BoardRecords:
    span, _ = read(world, period)
    records = world.jo.read(cell_records, span, cell)
    assert len(records.rows) == min(records.total, 200)
    assert [row.at for row in records.rows] == sorted((row.at for row in records.rows), reverse=True)
    return records
