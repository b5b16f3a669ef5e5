"""Each chart paints nothing, one and many numbers, says them as a table, and its file runs no formula (R13)."""

import csv
import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.charts.chart import Chart
from ui.charts.chart_card import Turning
from ui.charts.export import csv_of
from ui.charts.heat_map import MOST_HOURS, HeatFace, HeatMap
from ui.charts.hour_bars import HourBar, HourBars
from ui.charts.number_table import BETWEEN, ROW, NumberTable
from ui.charts.share_bars import ShareBars, ShareFace
from ui.charts.span_bars import SpanBars, SpanFace
from ui.charts.stack_bar import Part, StackBar, column_widths
from ui.charts.table import Cell, Head, Line, Side, Table
from ui.kit.fonts import Type
from ui.kit.theme import Choice, Theme
from ui.kit.tokens import Role

HEADS = ("a", "b", "c")


def hours(theme: Theme, many: int) -> Chart:
    chart = HourBars(theme, "Hours", Role.ACCENT, HEADS)
    chart.show_bars([HourBar(8 + at, at if at < 8 else None, at / 2, at == 7) for at in range(many)])
    return chart


def heat(theme: Theme, many: int) -> Chart:
    chart = HeatMap(theme, "Heat", ("Hour", "{0} of {1}"))
    cells = [HeatFace(at % 5, 8 + at % 10, at % 20, 20 + at) for at in range(many)]
    chart.show_cells(cells, [(day, f"D{day}") for day in range(5)], (1, 9))
    return chart


def stack(theme: Theme, many: int) -> Chart:
    chart = StackBar(theme, "Stack", ("Part", "Count"))
    chart.show_parts([Part(f"P{at}", at, Role.ACCENT, 100) for at in range(many)], [("Rate", "5 %")] if many else ())
    return chart


def spans(theme: Theme, many: int) -> Chart:
    chart = SpanBars(theme, "Spans", HEADS)
    chart.show_rows([SpanFace(f"S{at}", 10.0 * at, 30.0 * at, ("1", "2")) for at in range(many)], (60.0, "promise"))
    return chart


def shares(theme: Theme, many: int) -> Chart:
    chart = ShareBars(theme, "Shares", HEADS)
    chart.show_rows([ShareFace(f"S{at}", at / 10, f"{at} %", str(at)) for at in range(many)])
    return chart


CHARTS = [hours, heat, stack, spans, shares]


def painted(widget: QWidget) -> QImage:
    made = QImage(widget.size(), QImage.Format.Format_RGB32)
    made.fill(0)
    widget.render(made, QPoint())
    return made


@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("make", CHARTS)
def test_that_it_paints_any_number_of_rows_in_the_colours_of_the_look(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme, int], Chart], look: Choice
) -> None:
    theme.choose(look)
    pictures = []
    for many in (0, 1, 9):
        chart = make(theme, many)
        qtbot.addWidget(chart)
        chart.resize(360, 200)
        pictures.append(painted(chart))
    assert pictures[0] != pictures[1] != pictures[2]


@pytest.mark.parametrize("make", CHARTS)
def test_that_its_table_has_what_it_shows_and_its_name_is_spoken(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme, int], Chart]
) -> None:
    chart = make(theme, 5)
    qtbot.addWidget(chart)
    table = chart.table
    assert len(table.lines) >= 5
    assert all(len(line.cells) == len(table.heads) for line in table.lines)
    assert chart.accessibleName().startswith(f"{chart.name}: {table.heads[0].text}")


def test_that_a_chart_without_numbers_says_so_in_its_place(qtbot: QtBot, theme: Theme) -> None:
    chart = hours(theme, 3)
    qtbot.addWidget(chart)
    chart.say_nothing("Nobody has dialled.")
    assert chart.accessibleName() == "Hours: Nobody has dialled."
    chart.say_nothing("")
    assert "08" in chart.accessibleName()


def test_that_a_table_without_lines_says_what_its_chart_says(qtbot: QtBot, theme: Theme) -> None:
    chart = stack(theme, 0)
    turning = Turning(theme, chart)
    qtbot.addWidget(turning)
    turning.resize(360, 200)
    turning.turn()
    pictures = []
    for words in ("Nobody came.", "Nobody has dialled."):
        chart.say_nothing(words)
        turning.follow()
        assert turning.numbers.accessibleName() == f"Stack: {words}"
        painted(turning.numbers)  # the first time lays it out
        pictures.append(painted(turning.numbers))
    assert pictures[0] != pictures[1]
    chart.show_parts([Part("Busy", 3, Role.ACCENT, 100)], [])
    chart.say_nothing("")
    turning.follow()
    assert turning.numbers.accessibleName() == "Stack"
    chart.say_nothing("Nobody has dialled.")
    turning.follow()
    assert turning.numbers.accessibleName() == "Stack", "its lines are shown"


def test_that_a_heat_map_shows_the_busiest_hours_next_to_each_other(qtbot: QtBot, theme: Theme) -> None:
    chart = HeatMap(theme, "Heat", ("Hour", "{0} of {1}"))
    qtbot.addWidget(chart)
    cells = [HeatFace(0, hour, 1, 100 if 6 <= hour < 18 else 1) for hour in range(24)]
    chart.show_cells(cells, [(0, "Mon")], (0, 9))
    shown = [line.cells[0].text for line in chart.table.lines]
    assert shown == [f"{hour:02d}" for hour in range(6, 6 + MOST_HOURS)]


def test_that_no_cell_of_a_file_runs_as_a_formula_and_several_tables_have_their_names() -> None:
    table = Table((Head("Who", Side.LEFT), Head("n")), (Line(0, (Cell("=cmd()"), Cell("5", before="n 2"))),))
    rows = list(csv.reader(io.StringIO(csv_of([("People", table), ("+More", table)]))))
    assert rows == [["People"], ["Who", "n"], ["'=cmd()", "n 2 5"], [], ["'+More"], ["Who", "n"], ["'=cmd()", "n 2 5"]]


def test_that_a_column_keeps_its_width_while_a_number_counts_up_and_no_number_is_wider(
    qtbot: QtBot, theme: Theme, fonts: bool
) -> None:
    numbers = NumberTable(theme, "People")
    qtbot.addWidget(numbers)
    numbers.resize(400, 200)
    heads = (Head("P", Side.LEFT), Head("D"), Head("R"))
    widths = set()
    for at in (1111, 4000, 4040, 4444, 8888):
        line = Line(1, (Cell("Ann"), Cell(f"{at:,}"), Cell("91 %", before=f"n {at % 90 + 10}")), is_sum=True)
        numbers.show_table(Table(heads, (line,)))
        widths.add(numbers.columnWidth(1))
        told = QFontMetricsF(theme.font(Type.STRONG)).horizontalAdvance(f"{at:,}")
        assert told <= numbers.columnWidth(1) - BETWEEN, at
    assert len(widths) == 1


@pytest.mark.parametrize("is_seen", [True, False])
def test_that_the_lines_of_a_table_are_as_high_as_the_look_has_them(
    qtbot: QtBot, theme: Theme, fonts: bool, is_seen: bool
) -> None:
    numbers = NumberTable(theme, "People")
    qtbot.addWidget(numbers)
    numbers.resize(400, 200)
    lines = Table((Head("P", Side.LEFT), Head("D")), (Line(1, (Cell("Ann"), Cell("9"))),))
    for times in (1.0, 2.0, 1.0):
        numbers.setVisible(is_seen)
        theme.grow(times)
        numbers.show_table(lines)
        numbers.show()
        assert numbers.rowHeight(0) == theme.px(ROW)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ((90.0, 90.0, 90.0), [100.0, 100.0, 100.0]),
        ((120.0, 90.0, 60.0), [130.0, 100.0, 70.0]),
        ((200.0, 170.0, 60.0), [120.0, 120.0, 60.0]),
        ((50.0, 0.0, 0.0), [50.0 + 250 / 3, 250 / 3, 250 / 3]),
    ],
)
def test_that_a_name_is_cut_only_where_all_columns_together_have_no_room_for_it(
    wanted: tuple[float, ...], given: list[float]
) -> None:
    assert column_widths(wanted, 300.0) == pytest.approx(given)


@pytest.mark.parametrize("at", [0, 17])
def test_that_the_number_over_a_narrow_column_at_the_edge_is_whole(
    qtbot: QtBot, theme: Theme, fonts: bool, at: int
) -> None:
    """It has as much ink as the same number in the middle."""
    chart = HourBars(theme, "Hours", Role.ACCENT, HEADS)
    qtbot.addWidget(chart)
    chart.resize(198, 200)
    assert ink_of_number(chart, at) == pytest.approx(ink_of_number(chart, 9), rel=0.1)


def ink_of_number(chart: HourBars, at: int) -> int:
    """How many dots the number over this column has."""
    chart.show_bars([HourBar(hour, 1943 if hour == at else None, None, False) for hour in range(18)])
    numbers = painted(chart).copy(0, 0, 198, 14)
    ground = numbers.pixel(100 if at != 9 else 2, 2)
    return sum(numbers.pixel(x, y) != ground for x in range(numbers.width()) for y in range(numbers.height()))
