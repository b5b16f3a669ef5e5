"""The table model: any difference is applied, and what was chosen stays chosen."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from ui.kit.rows import ROW_ROLE, Column, RowsModel, show_in_place


@dataclass(frozen=True, slots=True)
class Person:
    number: int
    name: str


def model() -> RowsModel[Person]:
    return RowsModel([Column("Name", lambda person: person.name)], lambda person: person.number)


def people(numbers: list[int], mark: str = "") -> list[Person]:
    return [Person(number, f"P{number}{mark}") for number in numbers]


lists = st.lists(st.integers(0, 12), unique=True, max_size=12)


@given(st.lists(lists, min_size=2, max_size=5), st.sampled_from(["", "*"]))
def test_that_any_list_can_follow_any_other(qapp, steps, mark):
    rows = model()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for numbers in steps:
        rows.set_rows(people(numbers, mark))

        assert [person.number for person in rows.rows] == numbers
        assert [rows.index(at, 0).data() for at in range(len(numbers))] == [f"P{n}{mark}" for n in numbers]


@given(lists.filter(bool), lists)
def test_that_a_kept_index_follows_its_row(qapp, before, after):
    rows = model()
    rows.set_rows(people(before))
    kept = [QPersistentModelIndex(rows.index(at, 0)) for at in range(len(before))]

    rows.set_rows(people(after))

    for number, index in zip(before, kept, strict=True):
        assert index.isValid() == (number in after)
        if index.isValid():
            assert index.data(ROW_ROLE).number == number


def test_that_the_row_under_the_eye_stays_where_it_is(qtbot):
    view, rows = QListView(), model()
    qtbot.addWidget(view)
    view.setModel(rows)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(200, 100)
    show_in_place(view, rows, people(list(range(100))))
    with qtbot.waitExposed(view):
        view.show()
    view.scrollTo(rows.index(50, 0), QListView.ScrollHint.PositionAtTop)
    top = view.indexAt(view.viewport().rect().topLeft()).data(ROW_ROLE).number

    show_in_place(view, rows, people([*range(200, 210), *range(100)]))

    assert view.indexAt(view.viewport().rect().topLeft()).data(ROW_ROLE).number == top


def test_that_a_tooltip_shows_markup_to_the_letter(qapp):
    rows = RowsModel([Column("Name", str, str)], hash)
    rows.set_rows(["<img src='https://x.example/p.png'>"])

    assert "&lt;img" in rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
