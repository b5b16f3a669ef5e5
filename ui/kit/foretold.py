"""What saving would do, said before it is saved: one line, asked anew for each change, and whom it is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from calldesk.domain.errors import DeskError
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.labels import Icon, Label
from ui.kit.layouts import hbox
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
Effect = TypeVar("Effect")


@dataclass(frozen=True, slots=True)
class Told:
    """An effect in words: the line, whom it is about, and what stands beside the title of their list."""

    words: str
    faces: Sequence[ListFace] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ForetoldWords:
    """What stands there while nothing is changed, and while it is looked for; and the list of whom it is about."""

    idle: str
    looking: str
    panel: PanelWords


class Foretold(QFrame):
    """The line.

    Signals:
        fresh: It says something else.

    Attributes:
        who: Opens the panel, where anybody is named.
        panel: The first of those it is about.
    """

    fresh = Signal()

    def __init__(self, theme: Theme, over: QWidget, runner: Runner, words: ForetoldWords, said: Label) -> None:
        super().__init__()
        self._runner, self._words, self._said = runner, words, said
        self._asked: object = None
        self._told = Told("")
        self.who = KeyButton(theme, translate("effect", "Who"), part="quiet", icon="users")
        self.who.clicked.connect(self.open)
        self.panel = ListPanel(theme, over, words.panel)
        icon = Icon(theme, "list-ordered", 15, Role.TEXT2)
        end = () if said.wordWrap() else (None,)  # what wraps takes the room that is left
        self.setLayout(hbox(icon, said, self.who, *end, spacing=8, margins=(2, 0, 2, 0)))
        self._say(Told(words.idle))

    @property
    def words(self) -> str:
        """What it says."""
        return self._said.text()

    @property
    def looking(self) -> str:
        """What it says until the effect is known."""
        return self._words.looking

    def forget(self) -> None:
        """Nothing is changed, or it cannot be."""
        self._asked = None
        self._say(Told(self._words.idle))

    def look(self, wanted: object, job: Callable[[], Effect], tell: Callable[[Effect], Told]) -> None:
        """Says what this would do; what is asked already is not asked again.

        Args:
            wanted: What would be saved, equal where it is the same.
            job: Reads its effect, in another thread.
            tell: Puts that into words.
        """
        if wanted == self._asked:
            return
        self._asked = wanted
        self._say(Told(self._words.looking))

        def show(effect: Effect) -> None:
            if wanted == self._asked:
                self._say(tell(effect))

        self._runner.read(self, job, show, slot="effect", refused=self._refused)

    def open(self) -> None:
        """Shows the first of those it is about."""
        if self._told.faces:
            self.panel.show_rows(self._told.faces, len(self._told.faces), self._told.note)

    def _say(self, told: Told) -> None:
        self._told = told
        self._said.say(told.words)
        self.who.setVisible(bool(told.faces))
        self.fresh.emit()

    def _refused(self, error: DeskError) -> None:
        self._say(Told(refused(error)))
