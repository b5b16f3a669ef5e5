"""What a draft, or a version, changes against the one before: lines taken out and put in."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.domain.definitions import Difference, differences
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion
from ui.definition.words import differs_value, differs_words, name_of, name_within
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import SOFT, Role

_NAME_WIDTH = 112
PLUS = "+"


def compared(shelf: DefinitionShelf, shown: ShelvedVersion) -> tuple[ShelvedVersion, ShelvedVersion] | None:
    """Which two versions stand against each other: the draft and the one in force, else this one and the one before."""
    newest = shelf.versions[0]
    held = next((one for one in shelf.versions if one.is_in_force), None)
    if (
        not newest.version.is_signed
        and held is not None
        and shown.version.number in {newest.version.number, held.version.number}
    ):
        return held, newest
    before = next((one for one in shelf.versions if one.version.number < shown.version.number), None)
    return (before, shown) if before is not None else None


class ComparisonCard(QFrame):
    """Lines under each other, or before and after side by side.

    Attributes:
        turn: The button that changes between the two; whoever holds the card acts on it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self._pair: tuple[ShelvedVersion, ShelvedVersion] | None = None
        self._zone = "UTC"
        self.is_beside = False
        self._title = Label(theme, "", Type.H2)
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self.turn = KeyButton(theme, self.tr("side by side"), "D", part="quiet")
        policy = self.turn.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the title stays where it is
        self.turn.setSizePolicy(policy)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._none = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        head = hbox(self._title, self._count, None, self.turn, spacing=9)
        column = vbox(head, self._none, spacing=8, margins=(20, 10, 20, 16))
        column.addLayout(self._column)
        column.addStretch(1)
        self.setLayout(column)

    def show_versions(self, pair: tuple[ShelvedVersion, ShelvedVersion] | None, zone: str) -> None:
        """Shows what differs between two versions; None = there is nothing to compare with."""
        self._pair, self._zone = pair, zone
        found: Sequence[Difference] = ()
        if pair is None:
            self._title.say(self.tr("What it changes"))
            self._none.say(self.tr("It is the first: there is nothing to compare it with."))
        else:
            found = differences(pair[0].version.definition, pair[1].version.definition)
            words = self.tr("{0} against {1}")
            self._title.say(words.format(name_of(pair[1]), name_within(pair[0])))
            self._none.say(self.tr("They say the same."))
        self._count.say(text.plural(len(found), self.tr("1 change"), self.tr("{0} changes")) if found else "")
        self._none.setVisible(not found)
        self.turn.setVisible(bool(found))
        self._show(found)

    def set_beside(self, *, beside: bool) -> None:
        """Puts before and after beside each other, or under each other."""
        self.is_beside = beside
        self.turn.say(self.tr("under each other") if beside else self.tr("side by side"))
        for line in self._lines:
            line.set_beside(beside=beside)

    def _show(self, found: Sequence[Difference]) -> None:
        while len(self._lines) < len(found):
            line = _Line(self._theme)
            line.set_beside(beside=self.is_beside)
            self._column.addWidget(line)
            self._lines.append(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(found))
            if at < len(found):
                one = found[at]
                before, after = (differs_value(one, value, self._zone) for value in (one.before, one.after))
                line.show_difference(differs_words(one), before, after, is_first=at == 0)


class _Line(QWidget):
    """What it is about, what stood there, and what stands there now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rule = hline()
        self._name = Paragraph(theme, "", Type.FAINT_STRONG)
        FixedSize(self._name, theme, width=_NAME_WIDTH)
        self._out, self._in = _Side(theme, text.MINUS, Role.BAD), _Side(theme, PLUS, Role.OK)
        self._values = QHBoxLayout()
        self._values.setSpacing(2)
        self._values.addWidget(self._out, 1)
        self._values.addWidget(self._in, 1)
        row = hbox(self._name, spacing=12)
        row.addLayout(self._values, 1)
        self.setLayout(vbox(self._rule, row, spacing=6))

    def set_beside(self, *, beside: bool) -> None:
        """Turns the two values."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._values.setDirection(across if beside else down)
        self._values.setSpacing(8 if beside else 2)

    def show_difference(self, about: str, before: str, after: str, *, is_first: bool) -> None:
        """Shows another difference; "" = it was not there."""
        self._rule.setVisible(not is_first)
        self._name.say(about)
        for side, value in ((self._out, before), (self._in, after)):
            side.say(value)
            side.setVisible(bool(value))
        self.setAccessibleName(self.tr("{0}: before “{1}”, now “{2}”").format(about, before, after))


class _Side(QWidget):
    """A text on a soft ground, with its sign."""

    def __init__(self, theme: Theme, sign: str, tone: Role) -> None:
        super().__init__()
        self._theme, self._tone = theme, tone
        self._words = Paragraph(theme, "", Type.FAINT)
        mark = Label(theme, sign, Type.FAINT_STRONG, tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Shows another text."""
        self._words.say(words)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(SOFT[self._tone]))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.end()
