"""What was said of the newest version, and the field to say more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.moments import Moment
from calldesk.queries.definitions import Comment
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role
from ui.kit.walk_field import WalkField

_FIELD_HEIGHT = 34
_MOST_LETTERS = 2000


class Discussion(QWidget):
    """Comments, the newest first; Enter in the field says one.

    Signals:
        said: The words of a comment.
        left: Esc in the field.
    """

    said = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[_Line] = []
        self._title = ElideLabel(theme, "", Type.H2)
        self.key = KeyButton(theme, self.tr("Comment"), "C", part="quiet")
        self.key.clicked.connect(self.begin)
        self.field = WalkField()
        self.field.setProperty("part", "field")
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setPlaceholderText(self.tr("Say something of it, then Enter"))
        self.field.setAccessibleName(self.tr("Comment"))
        FixedSize(self.field, theme, height=_FIELD_HEIGHT)
        self.field.entered.connect(self._entered)
        self.field.left.connect(self.left)
        self._none = Label(theme, self.tr("Nobody said anything yet."), Type.FAINT, Role.TEXT3)
        scroll = QScrollArea()
        ThinBar(scroll)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 0, 12, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        let_scroll(scroll, inside)
        column = vbox(hbox(self._title, None, self.key, margins=(8, 6, 0, 0)), self.field, spacing=8)
        column.addWidget(scroll, 1)
        self.setLayout(column)

    def show_comments(self, comments: Sequence[Comment], of: str, now: Moment, zone: str) -> None:
        """Shows what was said; `of` is the version's name."""
        self._title.say(self.tr("Discussion, {0}").format(of))
        self._none.setVisible(not comments)
        while len(self._lines) < len(comments):
            line = _Line(self._theme)
            self._column.insertWidget(self._column.count() - 1, line)
            self._lines.append(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(comments))
            if at < len(comments):
                line.show_comment(comments[at], now, zone)

    def allow(self, *, may_comment: bool) -> None:
        """Lets something be said, or only read."""
        self.key.setVisible(may_comment)
        self.field.setVisible(may_comment)

    def begin(self) -> None:
        """Puts the caret into the field."""
        if not self.field.isHidden():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entered(self) -> None:
        if self.field.text().strip():
            self.said.emit(self.field.text())


class _Line(QWidget):
    """Who, when, and what they said: plain text (R13)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._who = ElideLabel(theme, "", Type.STRONG)
        self._when = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._words = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self.setLayout(vbox(hbox(self._who, None, self._when), self._words, spacing=1))

    def show_comment(self, comment: Comment, now: Moment, zone: str) -> None:
        """Shows another comment in place."""
        self._who.say(comment.by)
        self._when.say(text.when(comment.at, now, zone))
        self._words.say(comment.words)
        self.setAccessibleName(f"{comment.by}, {self._when.text()}: {comment.words}")
