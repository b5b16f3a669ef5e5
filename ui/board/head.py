"""The head of the board: which day it is, what it is held against, whose figures, and the few things one does here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calldesk.domain.board import Period, Span
from calldesk.domain.moments import Moment
from ui.board.team_pick import TeamPick
from ui.board.words import day_words, usual_words
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class BoardHead(QWidget):
    """Words, the choices of the team and the period, and buttons with their keys.

    Signals:
        chosen: The Period that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._day = Label(theme, "", Type.H2)
        self._note = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        names = (self.tr("Today"), self.tr("Week"), self.tr("Month"))
        self.periods = SegmentedTabs(theme, names, self.tr("Which time"))
        self.periods.chosen.connect(lambda at: self.chosen.emit(tuple(Period)[at]))
        self.team = TeamPick(theme)
        self.export = KeyButton(theme, self.tr("Export"), "E", icon="download")
        self.wall = KeyButton(theme, self.tr("Wall"), "F11", icon="monitor")
        self.setLayout(hbox(self._day, self._note, None, self.team, self.periods, self.export, self.wall, spacing=10))

    def show_span(self, span: Span, now: Moment) -> None:
        """Another moment in place."""
        self._day.say(day_words(now, span.zone))
        self._note.say(self.tr("{0}; days of {1}").format(usual_words(span.period, now, span.zone), _place(span.zone)))


def _place(zone: str) -> str:
    """The city that a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")
