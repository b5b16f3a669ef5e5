"""A list of entries in a form: added at the end, moved and removed one by one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import KeyButton
from ui.kit.entry import Entry, Part
from ui.kit.layouts import hbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar

Values = tuple[Mapping[str, str], Mapping[str, object]]
"""The fields of an entry, and what the form does not know of it."""


class Entries(QScrollArea):
    """Entries of one kind from top to bottom.

    Signals:
        changed: Something in the list is another now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parts: Sequence[Part], add_words: str, keys: Sequence[str] = ()) -> None:
        """With keys there are at most so many entries, each with the key of its place."""
        super().__init__()
        self._theme = theme
        self._parts = tuple(parts)
        self._keys = tuple(keys)
        self._entries: list[Entry] = []
        ThinBar(self, always=True)
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 14, 0)
        self._column.setSpacing(8)
        self._add = KeyButton(theme, add_words, icon="plus")
        self._add.clicked.connect(self._add_one)
        self._column.addLayout(hbox(self._add, None))
        self._column.addStretch(1)
        let_scroll(self, inside)

    def allow(self, *, may_change: bool) -> None:
        """Lets the fields be typed in, or only read."""
        self._inside.setEnabled(may_change)

    def show_all(self, all_values: Sequence[Values]) -> None:
        """Shows these entries in place of those that are there."""
        for entry in self._entries:
            self._drop(entry)
        self._entries = []
        for values, rest in all_values:
            self._insert().show_values(values, rest)
        self._place()

    def all_values(self) -> tuple[Values, ...]:
        """What stands in the entries, in their order."""
        return tuple((entry.values(), entry.rest) for entry in self._entries)

    def show_wrong(self, at: int, name: str, sentence: str) -> None:
        """Says beside the field of this name what is wrong with entry `at`; "" = nothing is, with any."""
        for number, entry in enumerate(self._entries):
            entry.show_wrong(name, sentence if number == at else "")
        if sentence and at < len(self._entries):
            shown = self._entries[at]
            QTimer.singleShot(0, shown, lambda: self.ensureWidgetVisible(shown))

    def _add_one(self) -> None:
        entry = self._insert()
        entry.show_values({}, {})
        self._place()
        self.changed.emit()
        entry.begin()
        QTimer.singleShot(0, entry, lambda: self.ensureWidgetVisible(entry))

    def _insert(self) -> Entry:
        entry = Entry(self._theme, self._parts, self._keys[0] if self._keys else "")
        entry.changed.connect(self.changed)
        entry.moved.connect(lambda by, moved=entry: self._move(moved, by))
        self._column.insertWidget(len(self._entries), entry)
        self._entries.append(entry)
        return entry

    def _move(self, entry: Entry, by: int) -> None:
        at = self._entries.index(entry)
        self._entries.remove(entry)
        if by:
            to = max(0, min(at + by, len(self._entries)))
            self._entries.insert(to, entry)
            self._column.removeWidget(entry)
            self._column.insertWidget(to, entry)
        else:
            self._drop(entry)
        self._place()
        self.changed.emit()

    def _drop(self, entry: Entry) -> None:
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _place(self) -> None:
        for key, entry in zip(self._keys, self._entries, strict=False):
            entry.show_key(key)
        self._add.setEnabled(not self._keys or len(self._entries) < len(self._keys))
