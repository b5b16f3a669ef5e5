"""A card with a title, words beside it, and charts that turn into their tables in place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.number_table import NumberTable
from ui.charts.table import Table
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import Item, hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class Turning(QStackedWidget):
    """A chart and, behind it, its table; T or Enter turns it, Esc turns it back."""

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__()
        self.chart = chart
        self.numbers = NumberTable(theme, chart.name)
        self.addWidget(chart)
        self.addWidget(self.numbers)
        chart.table_wanted.connect(self.turn)

    @property
    def is_table(self) -> bool:
        """Whether the table is shown."""
        return self.currentIndex() == 1

    def turn(self) -> None:
        """The table in place of the chart, or the chart again; the focus goes with it."""
        if not self.is_table:
            self.follow()
        shown = self.chart if self.is_table else self.numbers
        self.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.TabFocusReason)

    def follow(self) -> None:
        """The table has the numbers of the chart."""
        self.numbers.show_table(self.chart.table, self.chart.nothing)

    @override
    def sizeHint(self) -> QSize:
        return self.chart.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.chart.minimumSizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_table:
            self.turn()
        else:
            super().keyPressEvent(event)


class ChartCard(QFrame):
    """Title, words, one chart or several under each other."""

    def __init__(self, theme: Theme, title: str, *charts: Chart, beside: tuple[Item, ...] = ()) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(title)
        self._note = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self.turning = tuple(Turning(theme, chart) for chart in charts)
        self._whose = Label(theme, "", Type.FAINT_STRONG, Role.TEXT2)
        self._whose.hide()
        head = hbox(Label(theme, title, Type.H2), self._whose, self._note, None, *beside, spacing=9)
        self._column = vbox(head, spacing=8, margins=(18, 12, 18, 14))
        for turning in self.turning:
            if len(charts) > 1:
                self._column.addWidget(Label(theme, turning.chart.name, Type.OVER, Role.TEXT2))
            self._column.addWidget(turning, 1)
        self.setLayout(self._column)

    @property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """The tables of its charts, with their names."""
        return tuple((turning.chart.name, turning.chart.table) for turning in self.turning)

    def say(self, note: str) -> None:
        """The words beside the title."""
        self._note.say(note)

    def say_whose(self, words: str) -> None:
        """Whose numbers these are, where that is not those of the cards beside it; "" = theirs."""
        self._whose.say(words)
        self._whose.setVisible(bool(words))

    def follow(self) -> None:
        """A table that is shown has the numbers of its chart."""
        for turning in self.turning:
            if turning.is_table:
                turning.follow()
