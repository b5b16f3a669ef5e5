"""The bar at the foot of the import page: back, dry run again, and the one main action."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel
from ui.kit.layouts import hbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT = 60


class Foot(QFrame):
    """Buttons with their keys.

    Signals:
        back_wanted, again_wanted, import_wanted: What was pressed.
    """

    back_wanted = Signal()
    again_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        FixedSize(self, theme, height=_HEIGHT)
        self._back = KeyButton(theme, self.tr("Back"), "Alt \N{LEFTWARDS ARROW}", icon="arrow-left")
        self._back.clicked.connect(self.back_wanted)
        self._says = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._again = KeyButton(theme, self.tr("Dry run again"), "D", icon="rotate-ccw")
        self._again.clicked.connect(self.again_wanted)
        self.main = KeyButton(theme, self.tr("Import"), "Ctrl Enter", part="primary")
        self.main.clicked.connect(self.import_wanted)
        self.setLayout(
            hbox(self._back, 4, self._says, None, self._again, self.main, spacing=12, margins=(20, 0, 20, 0))
        )

    def show_file_step(self) -> None:
        """Only the way back."""
        self._says.say(self.tr("Nothing is written before the last step."))
        self._again.hide()
        self.main.hide()
        self._back.setEnabled(True)

    def show_preview_step(self) -> None:
        """The dry run and the import."""
        self._says.say(self.tr("Everything of the file or nothing. Rejected rows come back as a file to mend."))
        self._again.show()
        self.main.show()
        self._back.setEnabled(True)

    def show_result_step(self, *, running: bool) -> None:
        """Nothing but going on."""
        self._says.say("")
        self._again.hide()
        self.main.hide()
        self._back.setEnabled(not running)

    def show_main(self, words: str, *, ready: bool) -> None:
        """The number and the kind, "Import 2,300 names"; pressable once the dry run knows them."""
        self.main.say(words)
        self.main.setEnabled(ready)
