"""The middle of the board: the cards under each other, each with the tables that it is made of."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from calldesk.domain.board import Span
from calldesk.queries.board import Board
from calldesk.queries.board_past import BoardUsual, BoardWeeks
from ui.board.figures import figure_faces
from ui.board.head import BoardHead
from ui.board.hours import HoursCard
from ui.board.people import PeopleCard
from ui.board.signals import SignalsCard
from ui.board.strip import Strip
from ui.board.truth import TableCard, show_bands, show_criteria
from ui.board.weeks import FunnelCard, HeatCard, OutcomesCard, TouchCard
from ui.charts.chart_card import Turning
from ui.charts.export import Exported
from ui.charts.table import Table
from ui.kit.layouts import vbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar

_BETWEEN, _SIDE = 14, 20
_WALL_HEIGHT, _MOST_TIMES = 675, 3.2
"""As many pixels, as designed, are what stands on a wall; beyond a screen of 4K nothing grows."""


class Card(Protocol):
    """What can be written into a file."""

    @property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """Its tables with their names."""


class Centre(QScrollArea):
    """Shows two readings; what is of the past follows a moment after the present."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Board"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head, self.strip, self.people = BoardHead(theme), Strip(theme), PeopleCard(theme)
        self.hours, self.heat, self.outcomes = HoursCard(theme), HeatCard(theme), OutcomesCard(theme)
        self.touch, self.funnel = TouchCard(theme), FunnelCard(theme)
        self.criteria = TableCard(theme, self.tr("Accepted by criterion"))
        self.bands = TableCard(theme, self.tr("Does the score tell the truth?"))
        self.signals = SignalsCard(theme)
        self._inside = QWidget()
        self._lay_out()
        let_scroll(self, self._inside)
        ThinBar(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.fit(self.viewport().width() - 2 * _SIDE)

    @property
    def charts(self) -> tuple[Turning, ...]:
        """Every chart with its table, from the top."""
        cards = (self.hours, self.heat, self.outcomes, self.touch, self.funnel)
        return tuple(turning for card in cards for turning in card.turning)

    @property
    def chart(self) -> Turning | None:
        """The one that holds the focus."""
        return next((one for one in self.charts if _holds_focus(one)), None)

    def set_wall(self, *, wall: bool) -> None:
        """On a wall hangs what tells how the day goes, large; the tables of the last weeks are for a desk."""
        for widget in (self.criteria, self.bands, self.head.export, self.head.wall):
            widget.setVisible(not wall)
        self.strip.set_wall(wall=wall)

    def exported(self) -> Exported:
        """The card that holds the focus, or the whole board."""
        weeks = (self.hours, self.heat, self.outcomes, self.touch, self.funnel)
        cards = (self.strip, self.people, *weeks, self.criteria, self.bands, self.signals)
        for card in cards:
            if _holds_focus(card):
                return Exported(card.accessibleName(), card.tables, card)
        return Exported(self.tr("Board"), tuple(named for card in cards for named in card.tables), self._inside)

    def show_present(self, board: Board, usual: BoardUsual | None, span: Span, *, named: bool) -> None:
        """Other figures in place."""
        self.head.show_span(span, board.at)
        self.head.team.show_teams(board.teams, board.team)
        whose = self.tr("everybody") if board.team else ""
        for card in (self.heat, self.touch, self.funnel, self.criteria, self.bands, self.signals):
            card.say_whose(whose)
        self.strip.show_figures(figure_faces(board, usual, span))
        self.people.setVisible(named)
        self.signals.setVisible(named)
        self.people.show_people(board)
        self.hours.show_hours(board, usual, span)
        self.outcomes.show_outcomes(board)
        if usual is not None:
            self.touch.show_touches(usual.touches)

    def show_weeks(self, weeks: BoardWeeks, span: Span) -> None:
        """How the last weeks went."""
        self.heat.show_heat(weeks.heat, span)
        self.funnel.show_funnel(weeks.funnel)
        show_criteria(self.criteria, weeks)
        show_bands(self.bands, weeks)

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (first, second, third):
            row.setSpacing(_BETWEEN)
        first.addWidget(self.people, 63)
        first.addWidget(self.hours, 37)
        second.addWidget(self.heat, 35)
        second.addLayout(vbox(self.outcomes, self.touch, spacing=_BETWEEN), 37)
        second.addWidget(self.funnel, 28)
        third.addWidget(self.criteria, 1)
        third.addWidget(self.bands, 1)
        column = vbox(self.head, self.strip, spacing=_BETWEEN, margins=(_SIDE, 14, _SIDE, 20))
        for row in (first, second, third):
            column.addLayout(row)
        column.addWidget(self.signals)
        column.addStretch(1)
        self._inside.setLayout(column)


def wall_times(height: int) -> float:
    """How much larger the board is on a wall so high, in pixels, than on a desk: numbers are read from three metres."""
    return min(max(height / _WALL_HEIGHT, 1.0), _MOST_TIMES)


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))
