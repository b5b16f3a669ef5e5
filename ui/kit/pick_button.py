"""A button that shows what is chosen and opens the choices as a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, let_clicks_through
from ui.kit.layouts import hbox, restyle
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

Choice = tuple[str, object]
"""Words and the value they stand for."""
_HEIGHT = 30


class PickButton(FaceButton):
    """One of a few values; the menu is made when it is wanted, so that a hundred of these cost little.

    Signals:
        picked: The value that was chosen.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Sequence[Choice]) -> None:
        super().__init__("plain")
        self._name = name
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self.value: object = None
        self._label = ElideLabel(theme, "", Type.BODY)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = hbox(spacing=6, margins=(10, 0, 8, 0))
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Icon(theme, "chevron-down", 14))
        self.setLayout(row)
        FixedSize(self, theme, height=_HEIGHT)
        let_clicks_through(self)
        self.clicked.connect(self._open)

    def name(self, words: str) -> None:
        """What a screen reader calls it from now on."""
        self._name = words

    def offer(self, choices: Sequence[Choice]) -> None:
        """Other choices; what is chosen stays."""
        self._choices = tuple(choices)
        self.show_value(self.value)

    def show_value(self, value: object, *, unsure: bool = False) -> None:
        """Shows a value as chosen."""
        self.value = value
        words = next((words for words, known in self._choices if known == value), str(value or ""))
        self._label.say(words)
        self._label.set_role(Role.TEXT if value is not None else Role.TEXT3)
        self.setAccessibleName(f"{self._name}: {words}")
        restyle(self, "unsure", unsure)

    def _open(self) -> None:
        menu = QMenu(self)
        for words, value in self._choices:
            action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=value == self.value)
            action.triggered.connect(lambda _on, chosen=value: self.picked.emit(chosen))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
