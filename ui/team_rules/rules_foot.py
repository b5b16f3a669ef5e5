"""The foot of the page of outcomes and cadence: back, what is wrong, save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon
from ui.kit.layouts import hbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT = 56


class RulesFoot(QFrame):
    """Two buttons and a sentence between them.

    Signals:
        back_wanted, save_wanted: What was pressed.
    """

    back_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        FixedSize(self, theme, height=_HEIGHT)
        self._back = KeyButton(theme, self.tr("Back"), "Esc", icon="arrow-left")
        self._back.clicked.connect(self.back_wanted)
        self._icon = Icon(theme, "circle-alert", 15, Role.BAD)
        self._said = ElideLabel(theme, "", Type.BODY, Role.BAD)
        self.save = KeyButton(theme, self.tr("Save"), "Ctrl Enter", part="primary")
        self.save.clicked.connect(self.save_wanted)
        self._save_words = self.tr("Save")
        self.setLayout(hbox(self._back, 4, self._icon, self._said, None, self.save, spacing=10, margins=(20, 0, 20, 0)))
        self.show_open(may_change=True)

    @property
    def words(self) -> str:
        """What it says."""
        return self._said.text()

    def show_open(self, *, may_change: bool) -> None:
        """Whether the person may save here at all."""
        self._may_change = may_change
        self.save.setVisible(may_change)

    def show_state(self, wrong: str, *, ready: bool) -> None:
        """What is wrong, "" = nothing; and whether there is something to save."""
        note = "" if self._may_change else self.tr("A team lead or an admin changes these. You can look.")
        self._icon.setVisible(bool(wrong))
        self._said.say(wrong or note)
        self._said.set_role(Role.BAD if wrong else Role.TEXT2)
        self.save.say(self._save_words)
        self.save.setEnabled(ready)

    def show_saving(self) -> None:
        """It is on its way; where numbers changed everybody is folded anew, which takes a while."""
        self._icon.hide()
        self._said.say(self.tr("Saving; with many leads a new cadence takes a minute or two"))
        self._said.set_role(Role.TEXT2)
        self.save.setEnabled(False)
