"""What was promised: the appointment by both clocks, and the words."""

from PySide6.QtWidgets import QFrame

from calldesk.domain.moments import instant
from calldesk.queries.handoffs import Dossier
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import frame, hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class StepCard(QFrame):
    """The promised next step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._length = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._day = Label(theme, "", Type.H2)
        self._theirs, self._there = Label(theme, "", Type.PAGE, Role.OK), Label(theme, "", Type.FAINT, Role.OK)
        self._yours, self._here = Label(theme, "", Type.PAGE), Label(theme, "", Type.FAINT, Role.TEXT2)
        self._words = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self._clocks = frame("plain")
        theirs = frame("well", vbox(self._theirs, self._there, spacing=1, margins=(12, 8, 12, 8)))
        yours = frame("well", vbox(self._yours, self._here, spacing=1, margins=(12, 8, 12, 8)))
        both = hbox(spacing=10)
        both.addWidget(theirs, 1)
        both.addWidget(yours, 1)
        self._clocks.setLayout(both)
        head = hbox(Label(theme, self.tr("Promised next step"), Type.H2), None, self._length)
        self.setLayout(vbox(head, self._day, self._clocks, self._words, spacing=10, margins=(20, 16, 20, 16)))

    def show_dossier(self, dossier: Dossier, zone: str) -> None:
        """Shows when and what."""
        step = dossier.row.next_step
        theirs = dossier.zone or zone
        self._clocks.setVisible(step.at is not None)
        self._day.setVisible(step.at is not None)
        if step.at is not None:
            local = instant(step.at).astimezone(text.zone(theirs))
            self._day.say(f"{text.weekday(local)} {text.day(local)}")
            self._length.say(text.duration(step.minutes * 60))
            self._theirs.say(text.times(step.at, [theirs]))
            self._there.say(self.tr("{0}, theirs").format(_place(theirs)))
            self._yours.say(text.times(step.at, [zone]))
            self._here.say(self.tr("{0}, yours").format(_place(zone)))
        else:
            self._length.say("")
        self._words.say(step.words or (self.tr("No words were left.") if step.at else self.tr("Nothing was promised.")))


def _place(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")
