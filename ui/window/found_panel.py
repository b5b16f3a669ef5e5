"""The card of somebody who was looked for, to read only, with every reason why they may not be rung now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.kit.chips import Chip
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Avatar
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import LeadFace
from ui.lead_card.returned_line import ReturnedLine
from ui.lead_card.timeline import TimelineView, timeline_model
from ui.window.reason_lines import ReasonLines

_WIDTH = 560
_TOP = 72
_TIMELINE_ROWS = 5
_ROW_HEIGHT = 46


class FoundPanel(Overlay):
    """Who it is, why not now, and what happened before."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("A lead to read"))
        self._theme = theme
        self._avatar = Avatar(theme, 44)
        self._name = ElideLabel(theme, "", Type.H1_COMPACT)
        self._chip = Chip(theme)
        self._about = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._score = Label(theme, "", Type.NUM)
        self._words = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._head = Label(theme, self.tr("Not on the call list now"), Type.FAINT_STRONG, Role.TEXT2)
        self._reasons = ReasonLines(theme)
        self.returned = ReturnedLine(theme)
        self._happenings = timeline_model()
        self._timeline = TimelineView(theme, self._happenings)
        who = hbox(self._avatar, spacing=13)
        who.addLayout(vbox(hbox(self._name, self._chip, None, spacing=10), hbox(self._about, None), spacing=2), 1)
        score = hbox(self._score, self._words, None, KeyCap(theme, "Esc"), Label(theme, self.tr("closes"), Type.FAINT))
        self.setLayout(
            vbox(
                who,
                score,
                self.returned,
                hline(),
                self._head,
                self._reasons,
                hline(),
                self._timeline,
                spacing=12,
                margins=(20, 18, 20, 16),
            )
        )
        FixedSize(self, theme, width=_WIDTH)

    def show_lead(self, face: LeadFace, reasons: Sequence[str]) -> None:
        """Opens it for a lead, with the reasons as sentences."""
        self.setAccessibleName(face.name)
        self._avatar.show_name(face.name)
        self._name.say(face.name)
        self._chip.show_face(face.chip)
        self._chip.setVisible(bool(face.chip.text))
        self._about.say(", ".join(part for part in (face.about, face.city) if part))
        self._score.say(face.score.total)
        self._words.say(face.score.words)
        self.returned.show_face(face.returned)
        self._reasons.say(reasons)
        self._head.setVisible(bool(reasons))
        self._happenings.set_rows(tuple(enumerate(face.timeline)))
        self._timeline.setFixedHeight(min(len(face.timeline), _TIMELINE_ROWS) * _ROW_HEIGHT)
        self._timeline.setVisible(bool(face.timeline))
        self.open_in_middle(_TOP)
