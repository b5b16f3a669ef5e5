"""The table of people: by what sales accepted, never by dials."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from calldesk.domain.board import SMALL_SAMPLE, share_percent
from calldesk.queries.board import Board, BoardRow
from ui.board.goals import goal_tip
from ui.board.words import DASH, few, has_verdicts, minutes, percent
from ui.charts.number_table import NumberTable
from ui.charts.table import Cell, Head, Line, Side, Table
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_HEALTHY_PERCENT = 75
"""Below it, of enough decided ones, a rate of acceptance is told bad; 90 % or better is healthy
(reference/ux-ecosystem.md 6)."""


class PeopleCard(QFrame):
    """Everybody with any figure in the period, and the team's sums.

    A line is made once for the same figures, for a reading changes those of one or two people; by the card and not by
    the program, for the next window may speak another language.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("People"))
        self._count = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._order = Label(theme, self.tr("sorted by accepted"), Type.FAINT, Role.TEXT2)
        self.numbers = NumberTable(theme, self.tr("People"))
        self._made = lru_cache(maxsize=1024)(_line)
        head = hbox(Label(theme, self.tr("People"), Type.H2), self._order, None, self._count, spacing=9)
        column = vbox(head, spacing=6, margins=(18, 12, 18, 10))
        column.addWidget(self.numbers, 1)
        self.setLayout(column)

    @property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """What is shown, with its name."""
        return ((self.accessibleName(), self.numbers.table),)

    def show_people(self, board: Board) -> None:
        """Other figures in place."""
        self._count.say(text.plural(len(board.people), self.tr("1 person"), self.tr("{0} people")))
        self.numbers.show_table(people_table(board, self._made))


def people_table(board: Board, line: Callable[[BoardRow, str, str], Line]) -> Table:
    """A line for each person, then the team's; `line` makes one of a row, its name and what is more to read of it."""
    heads = (
        Head(translate("board", "Person"), Side.LEFT),
        Head(translate("board", "Accepted"), strong=True),
        Head(translate("board", "Rate, 30 d")),
        Head(translate("board", "Qualified")),
        Head(translate("board", "Conversations")),
        Head(translate("board", "Talk")),
        Head(translate("board", "Dials")),
        Head(translate("board", "Accepted, 10 d")),
    )
    every = translate("board", "Team") if board.sees_all else translate("board", "All of your lists")
    goals = board.targets
    lines = [line(row, row.name, goal_tip(goals.people.get(row.user_id, {}))) for row in board.people]
    summed = line(board.total, board.team or every, goal_tip(goals.team) if board.sees_all else "")
    return Table(heads, (*lines, replace(summed, is_sum=True)))


def _line(row: BoardRow, name: str, tip: str) -> Line:
    rate = share_percent(row.taken, row.decided)
    small = row.decided < SMALL_SAMPLE
    poor = not small and rate is not None and rate < _HEALTHY_PERCENT
    days = ", ".join(str(one) for one in row.accepted_by_day)
    cells = (
        Cell(name),
        Cell(text.number(row.accepted), strong=True) if has_verdicts(row) else Cell(DASH, Role.TEXT3),
        Cell(
            percent(rate),
            Role.TEXT3 if small else Role.BAD if poor else Role.TEXT,
            strong=poor,
            before=few(row.decided),
        ),
        Cell(text.number(row.qualified)),
        Cell(text.number(row.conversations)),
        Cell(minutes(row.talk_median_seconds), Role.TEXT3 if row.talks < SMALL_SAMPLE else Role.TEXT),
        Cell(text.number(row.dials)),
        Cell(days, spark=row.accepted_by_day) if has_verdicts(row) else Cell(DASH, Role.TEXT3),
    )
    return Line(int(row.user_id), cells, tip=tip)
