"""Tabs in a strip: one of a few, chosen by click or arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.theme import Theme

_HEIGHT = 34


class SegmentedTabs(QFrame):
    """Tabs side by side; the words of each may change in place.

    Signals:
        chosen: Index of the tab the person chose.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: Sequence[str], name: str, *, fill: bool = False) -> None:
        super().__init__()
        self.setProperty("part", "strip")
        self.setAccessibleName(name)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if fill else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self._theme = theme
        self._group = QButtonGroup(self)
        self._tabs: list[QPushButton] = []
        box = QHBoxLayout(self)
        box.setSpacing(0)
        box.setContentsMargins(3, 3, 3, 3)
        for index, text in enumerate(words):
            box.addWidget(self._tab(index, text, tight=fill), 1 if fill else 0)
        self._tabs[0].setChecked(True)
        self._group.idToggled.connect(self._dress)
        self._group.idClicked.connect(self.chosen)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def index(self) -> int:
        """The chosen tab."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Chooses a tab as a person would."""
        if index != self.index:
            self._tabs[index].setChecked(True)
            self.chosen.emit(index)

    def say(self, index: int, words: str) -> None:
        """Other words on a tab."""
        if self._tabs[index].text() != words:
            self._tabs[index].setText(words)

    def show_tab(self, index: int, *, shown: bool) -> None:
        """Shows or hides a tab; a hidden one that was chosen gives way to the first."""
        self._tabs[index].setVisible(shown)
        if not shown and self.index == index:
            self.choose(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        shown = [index for index, tab in enumerate(self._tabs) if tab.isVisible()]
        to = shown[(shown.index(self.index) + step) % len(shown)]
        self._tabs[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(to)

    def _tab(self, index: int, text: str, *, tight: bool) -> QPushButton:
        tab = QPushButton(text)
        tab.setProperty("part", "tab")
        tab.setProperty("tight", tight)
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._group.addButton(tab, index)
        self._tabs.append(tab)
        return tab

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))
        for tab in self._tabs:
            tab.setFont(self._theme.font(Type.FAINT_STRONG if tab.isChecked() else Type.CHIP))
