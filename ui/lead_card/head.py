"""The head of the lead card: who it is, why it stands here, and the number to dial."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calldesk.domain.moments import Moment
from ui.kit import text
from ui.kit.chips import Chip
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Avatar
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.call_clock import Phase
from ui.lead_card.dial_button import DialButton
from ui.lead_card.faces import LeadFace, NumberFace
from ui.lead_card.number_line import NumberLine
from ui.lead_card.returned_line import ReturnedLine
from ui.lead_card.score_line import ScoreLine


class LeadHead(QFrame):
    """Name, reason, title, company, place, local time, number and score line.

    Signals:
        dial_wanted: The main button was pressed.
        numbers_wanted: The line beside it was pressed: all numbers, please.
    """

    dial_wanted = Signal()
    numbers_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._zones: tuple[str, ...] = ()
        self._due = ""
        self._avatar = Avatar(theme)
        self._name = ElideLabel(theme, "", Type.H1)
        self._chip = Chip(theme)
        self._about = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._city = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._time = Label(theme, "", Type.BODY, Role.TEXT2)
        self._place = self._with_icon(theme, "map-pin", self._city)
        self._clock = self._with_icon(theme, "clock", self._time)
        self.dial = DialButton(theme)
        self.dial.clicked.connect(self.dial_wanted)
        self.beside = NumberLine(theme)
        self.beside.clicked.connect(self.numbers_wanted)
        self.score = ScoreLine(theme)
        self.returned = ReturnedLine(theme)
        self._who = vbox(
            hbox(self._name, self._chip, None, self.beside, spacing=12),
            hbox(self._about, self._place, self._clock, None, spacing=0),
            spacing=3,
        )
        self._top = hbox(self._avatar, spacing=16)
        self._top.addLayout(self._who, 1)
        self._top.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(hline())
        self._column.addWidget(self.score)
        self._column.addWidget(self.returned)
        self.set_compact(compact=False)

    def show_face(self, face: LeadFace) -> None:
        """Shows another lead in place."""
        self._avatar.show_name(face.name)
        self._name.say(face.name)
        self._chip.show_face(face.chip)
        self._chip.setVisible(bool(face.chip.text))
        self._about.say(face.about)
        self._city.say(face.city)
        self._place.setVisible(bool(face.city))
        self._zones, self._due = face.zones, face.due
        self.score.show_face(face.score, face.why_now)
        self.returned.show_face(face.returned)

    def show_number(self, number: NumberFace, phase: Phase) -> None:
        """Shows the number that Enter dials, what it is and whom to ask for."""
        self.dial.show_number(number, phase)
        self.beside.show_number(number)

    def tick(self, now: Moment) -> None:
        """Shows the time where the lead is, in all its zones."""
        local = text.times(now, self._zones) if self._zones else self.tr("time unknown")
        self._time.say(f"{local}, {self._due}" if self._due else local)

    def set_compact(self, *, compact: bool) -> None:
        """Smaller steps for the compact screen."""
        pad = 16 if compact else 20
        self._column.setContentsMargins(pad, pad - 4, pad, pad - 4)
        self._column.setSpacing(9 if compact else 11)
        self._avatar.set_size(44 if compact else 52)
        self._name.set_step(Type.H1_COMPACT if compact else Type.H1)
        self._top.setSpacing(13 if compact else 16)
        self._who.setSpacing(2 if compact else 3)
        self.dial.set_compact(compact=compact)
        self.score.set_compact(compact=compact)

    @staticmethod
    def _with_icon(theme: Theme, icon: str, label: Label) -> QWidget:
        made = QWidget()
        dot = Label(theme, "\N{MIDDLE DOT}", Type.FAINT, Role.TEXT3)
        made.setLayout(hbox(dot, Icon(theme, icon, 14), label, spacing=6, margins=(6, 0, 0, 0)))
        return made
