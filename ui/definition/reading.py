"""The middle of the page while a version is read: its head, criteria, what to speak of, and what it changes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.definition_figures import Counted
from calldesk.domain.moments import Moment
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion
from ui.definition.comparison import ComparisonCard, compared
from ui.definition.criteria_table import CriteriaTable
from ui.definition.head import HeadCard
from ui.definition.meeting import MeetingCard
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import vbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_MARGIN, _GAP = 16, 12


class DefinitionReading(QScrollArea):
    """Cards one under the other; they scroll where the window is too low.

    Signals:
        records_wanted: A figure's records: see `FigureButton.wanted`.
    """

    records_wanted = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ThinBar(self, always=True)
        self._head, self._table = HeadCard(theme), CriteriaTable(theme)
        self.meeting, self.comparison = MeetingCard(theme), ComparisonCard(theme)
        self._none = _Nothing(theme)
        below = QHBoxLayout()
        below.setSpacing(_GAP)
        below.addWidget(self.meeting, 1)
        below.addWidget(self.comparison, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(_GAP)
        for card in (self._none, self._head, self._table):
            column.addWidget(card)
        column.addLayout(below, 1)
        let_scroll(self, inside)
        self.comparison.turn.clicked.connect(self.turn)
        self._head.wanted.connect(self.records_wanted)
        self._table.wanted.connect(self.records_wanted)

    def show_version(self, shelf: DefinitionShelf, shown: ShelvedVersion | None, now: Moment, zone: str) -> None:
        """Shows another version of a scope; None = there is none."""
        self._none.setVisible(shown is None)
        for card in (self._head, self._table, self.comparison):
            card.setVisible(shown is not None)
        self.meeting.setVisible(shown is not None and not self.comparison.is_beside)
        if shown is not None:
            self._head.show_version(shown, now, zone)
            self._table.show_version(shown)
            self.meeting.show_version(shown, now, zone)
            self.comparison.show_versions(compared(shelf, shown), zone)

    def ask_records(self) -> None:
        """All hand-offs under the version that is read."""
        self.records_wanted.emit(Counted.HANDED_OVER, "", self.tr("handed over"))

    def turn(self) -> None:
        """D: before and after beside each other, over the whole width, or under each other."""
        if self.comparison.turn.isHidden() or self.comparison.isHidden():
            return
        self.comparison.set_beside(beside=not self.comparison.is_beside)
        self.meeting.setVisible(not self.comparison.is_beside)


class _Nothing(QFrame):
    """What a definition is for, where none is written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        title = Label(theme, self.tr("No definition is written here yet"), Type.PAGE)
        words = self.tr(
            "Write down what counts as qualified, with what counts as evidence for each criterion. Once marketing and"
            " sales have both signed, it stands on every card and leads can be handed over under it."
        )
        self.setLayout(vbox(title, Paragraph(theme, words, Type.SAY, Role.TEXT2), spacing=8, margins=(24, 20, 24, 22)))
