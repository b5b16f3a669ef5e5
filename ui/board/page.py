"""The team lead's board: figures, people and hours of a period, how the last weeks went, and what wants a hand now."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from calldesk.desk import Desk
from calldesk.domain.board import Period, Span
from calldesk.domain.moments import iso
from calldesk.queries.board import Board
from calldesk.queries.board_past import BoardUsual, BoardWeeks
from ui.board.cells import Cells
from ui.board.centre import Centre, wall_times
from ui.board.cures import Cures
from ui.board.exporting import Exporting
from ui.board.flagged import Flagged
from ui.board.now_keys import NowKeys
from ui.board.now_side import NowSide
from ui.board.reads import Paced, Reading, Turn
from ui.board.records import Records
from ui.board.signals import BoardSignals
from ui.kit.next_turn import NextTurn
from ui.kit.runner import Runner
from ui.kit.theme import Theme


class BoardPage(QWidget):
    """Shows what `Reading` reads; it writes nothing but what a cure asks for.

    Signals:
        left: The person goes back to the calls.
        said: A sentence for the toast, and its icon.
        lead_wanted: LeadId that is to be opened.
        wall_wanted: Full screen, or back.
        wall_changed: Whether the window is a wall now: full screen, without names; never while the page is not shown.
    """

    left = Signal()
    said = Signal(str, str)
    lead_wanted = Signal(object)
    wall_wanted = Signal()
    wall_changed = Signal(bool)

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Board"))
        self._board: Board | None = None
        self._usual: BoardUsual | None = None
        self._span: Span | None = None
        self._theme = theme
        self._named, self._is_wall = True, False
        self.centre, self.side = Centre(theme), NowSide(theme, desk)
        self._side_turn = NextTurn(self, self._show_side)
        self.reading = Reading(desk, zone)
        slow = Turn()
        self.present: Paced[Board] = Paced(runner, self, self.reading.present, None)
        self.usual: Paced[BoardUsual] = Paced(runner, self, self.reading.usual, slow)
        self.weeks: Paced[BoardWeeks] = Paced(runner, self, self.reading.weeks, slow)
        self.cures = Cures(self, desk, runner)
        self.keys = NowKeys(theme, self, self.side, self.cures)
        self.assign = partial(self.keys.assign, desk, runner)
        self.records = Records(theme, self, desk, runner)
        self.flagged = Flagged(theme, self, desk, runner, zone)
        self.cells = Cells(self.centre, self.records, lambda: self._span)
        self.signals = BoardSignals(self, desk, runner, theme)
        self.signals.follow(self.reading, self.centre.signals, slow)
        self.exporting = Exporting(theme, self, runner, lambda: iso(desk.now())[:10])
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.centre, 1)
        across.addWidget(self.side)
        self._connect(runner)
        runner.write(self, self.reading.keep_days, refused=lambda _error: None)

    @property
    def is_wall(self) -> bool:
        """Whether it hangs on a wall: full screen."""
        return self._is_wall

    def choose(self, period: Period) -> None:
        """1, 2, 3: another period."""
        self.centre.head.periods.choose(tuple(Period).index(period))

    def turn(self) -> None:
        """T: the chart with the focus becomes its table, or the line of "Now" is taken over."""
        chart = self.centre.chart
        if chart is not None:
            chart.turn()
        elif self.side.isVisible():
            self.side.take()

    def export(self) -> None:
        """E: writes the card with the focus into a file, or the whole board."""
        self.exporting.ask(self.centre.exported(), self.centre.hours)

    def names(self) -> None:
        """N: on the wall, names and the panel "Now" are shown, or no longer."""
        if self._is_wall:
            self._show_names(named=not self._named)

    def go_back(self) -> None:
        """From the wall to the window, from there to the calls."""
        if self._is_wall:
            self.wall_wanted.emit()
        else:
            self.left.emit()

    def set_compact(self, *, compact: bool) -> None:
        """Less room at the sides."""
        self.side.set_compact(compact=compact)

    def show_compact(self, compact: bool) -> None:
        """The window became small, or large."""
        self.set_compact(compact=compact)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._look_at_window()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            self._look_at_window()
        elif event.type() is QEvent.Type.Resize and self._is_wall and self.isVisible():
            self._theme.grow(wall_times(self.window().height()))  # the whole screen's height comes after its state
        return super().eventFilter(watched, event)

    def _look_at_window(self) -> None:
        wall = self.isVisible() and self.window().isFullScreen()
        if wall is not self._is_wall:
            self._is_wall = wall
            self._theme.grow(wall_times(self.window().height()) if wall else 1.0)
            self.centre.set_wall(wall=wall)
            self.wall_changed.emit(wall)
            self._show_names(named=not wall)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look_at_window()

    def _show_names(self, *, named: bool) -> None:
        self._named = named
        self.side.setVisible(named)
        self._show()

    def _chosen(self, period: Period) -> None:
        self.reading.period = period
        self._read_anew()

    def _chosen_team(self, team: str) -> None:
        self.reading.team = team
        self.centre.head.team.show_value(team)
        self._read_anew()

    def _read_anew(self) -> None:
        self._usual = None
        self.present.at_once()
        self.usual.at_once()
        self.signals.paced.at_once()

    def _open_records(self, code: str) -> None:
        names = {one.face.code: one.face.name for one in self.centre.strip.figures if one.face is not None}
        if self._span is not None:
            self.records.open(self._span, code, names[code])

    def _open_person(self, key: int) -> None:
        """The dials of a person, or of all."""
        people = {int(row.user_id): row for row in (self._board.people if self._board is not None else ())}
        if self._span is not None:
            row = people.get(key)
            name = row.name if row is not None else self.tr("Dials")
            self.records.open(self._span, "dials", name, row.user_id if row is not None else None)

    def _show_present(self, span: Span, board: Board) -> None:
        if self.reading.is_of(span):
            self.reading.team = span.team
            self._span, self._board = span, board
            self._show()

    def _show_usual(self, span: Span, usual: BoardUsual) -> None:
        if self.reading.is_of(span):
            self._usual = usual
            if self._span is not None and self.reading.is_of(self._span):
                self._show()

    def _show_weeks(self, span: Span, weeks: BoardWeeks) -> None:
        self.centre.show_weeks(weeks, span)

    def _show(self) -> None:
        board, span = self._board, self._span
        if board is not None and span is not None:
            self.centre.show_present(board, self._usual, span, named=self._named)
            self._side_turn.ask()

    def _show_side(self) -> None:
        board, span = self._board, self._span
        if board is not None and span is not None:
            self.side.show_now(board, span.zone)
            self.side.show_depth(board, self._usual, span)

    def _connect(self, runner: Runner) -> None:
        self.present.shown.connect(self._show_present)
        self.usual.shown.connect(self._show_usual)
        self.weeks.shown.connect(self._show_weeks)
        for screen in (self.present, self.usual, self.weeks):
            runner.changed.connect(screen.on_changes)
        self.centre.head.chosen.connect(self._chosen)
        self.centre.head.team.picked.connect(self._chosen_team)
        self.centre.head.export.clicked.connect(self.export)
        self.centre.head.wall.clicked.connect(self.wall_wanted)
        self.centre.strip.wanted.connect(self._open_records)
        self.centre.people.numbers.wanted.connect(self._open_person)
        self.records.lead_wanted.connect(self.lead_wanted)
        self.flagged.lead_wanted.connect(self.lead_wanted)
        self.flagged.said.connect(self.said)
        self.signals.lead_wanted.connect(self.lead_wanted)
        self.side.open_wanted.connect(self.lead_wanted)
        self.side.take_wanted.connect(self.cures.take)
        self.cures.open_wanted.connect(self.lead_wanted)
        self.cures.said.connect(self.said)
        self.keys.said.connect(self.said)
        self.exporting.said.connect(self.said)
