"""The records behind an honest measure, under the sentence that says what it means and what it does not."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.kit.fonts import Type
from ui.kit.labels import Paragraph
from ui.kit.list_panel import ListPanel, PanelWords
from ui.kit.palette_row import SIDE
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_WIDTH = 640
_ABOVE, _BELOW = 10, 8


class SignalPanel(ListPanel):
    """A list with a paragraph above it."""

    def __init__(self, theme: Theme, window: QWidget, words: PanelWords) -> None:
        super().__init__(theme, window, words)
        self._says = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        self._says.setContentsMargins(SIDE, _ABOVE, SIDE, _BELOW)
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = self.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(2, self._says)

    def say(self, words: str) -> None:
        """What stands above the list the next time it opens."""
        self._says.say(words)
        self._says.setFixedHeight(self._says.heightForWidth(self.width() - 2 * SIDE) + _ABOVE + _BELOW)
        self.setAccessibleDescription(words)


def record_words() -> PanelWords:
    """What the panel of records says."""
    return PanelWords(
        title=translate("signals", "Records"),
        empty=translate("signals", "Nothing of this is there any more."),
        one=translate("signals", "1 record"),
        many=translate("signals", "{0} records"),
        listed=translate("signals", "The records behind the signal"),
        icon="list",
        keys=(("Enter", translate("signals", "opens")),),
        width=_WIDTH,
    )
