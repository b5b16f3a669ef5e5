"""The columns of the file: first value, the field each goes to, and how sure that is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.domain.import_columns import SURE_PERCENT, ColumnMatch
from calldesk.domain.import_fields import PERSON_FIELDS
from ui.imports.words import field_name
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.pick_button import Choice, PickButton
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_ROW = 34
_TARGET = 150
_BAR = 70
_PERCENT = 40
_SCROLL_ROOM = 8
_BATCH = 10
"""Rows made per turn of the event loop: a file may have hundreds of columns."""


class ColumnsCard(QFrame):
    """One row per column.

    Signals:
        moved: Place of a column and the field it is to go to (None = kept as it is).
    """

    moved = Signal(int, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self._rows: list[_Row] = []
        self._matches: tuple[ColumnMatch, ...] = ()
        self._fields: tuple[Choice, ...] = tuple((field_name(field), field) for field in (*PERSON_FIELDS, None))
        self._used = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._doubt = Chip(theme)
        head = hbox(Label(theme, self.tr("Columns"), Type.H2), self._used, None, self._doubt)
        heads = (self.tr("Column"), self.tr("First value"), self.tr("Goes to"), self.tr("How sure"))
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, _SCROLL_ROOM, 0)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        self._area = _scroll(self._inside, self.tr("Columns of the file"))
        ThinBar(self._area)
        body = vbox(head, 6, column_heads(theme, heads), spacing=4, margins=(20, 14, 12, 8))
        body.addWidget(self._area, 1)
        self.setLayout(body)

    def show_matches(self, matches: Sequence[ColumnMatch]) -> None:
        """Shows what each column holds."""
        self._matches = tuple(matches)
        used = sum(match.field is not None for match in matches)
        self._used.say(self.tr("{0} of {1} used").format(used, len(matches)))
        unsure = sum(is_unsure(match) for match in matches)
        self._doubt.setVisible(unsure > 0)
        self._doubt.show_face(ChipFace(self.tr("{0} to look at").format(unsure), Role.WARN))
        self._fill()

    def _fill(self) -> None:
        """Shows the rows there are and makes a few more; goes on in the next turn while some are missing."""
        for _ in range(min(_BATCH, len(self._matches) - len(self._rows))):
            row = _Row(self._theme, self._fields)
            row.target.picked.connect(partial(self.moved.emit, len(self._rows)))
            self._rows.append(row)
            self._inside.insertWidget(self._inside.count() - 1, row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(self._matches))
            if at < len(self._matches):
                row.show_match(self._matches[at])
        if len(self._rows) < len(self._matches):
            QTimer.singleShot(0, self, self._fill)


class _Row(QWidget):
    """One column."""

    def __init__(self, theme: Theme, fields: Sequence[Choice]) -> None:
        super().__init__()
        FixedSize(self, theme, height=_ROW + 1)
        self._name = ElideLabel(theme, "", Type.BODY_MEDIUM)
        self._value = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self.target = PickButton(theme, self.tr("Goes to"), fields)
        FixedSize(self.target, theme, width=_TARGET)
        self._bar = SureBar(theme)
        self._percent = Label(theme, "", Type.CELL, Role.TEXT2)
        FixedSize(self._percent, theme, width=_PERCENT)
        self._note = ElideLabel(theme, "", Type.FAINT, Role.WARN)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sure = QWidget()
        cells = hbox(self._bar, self._percent, spacing=12)
        cells.addWidget(self._note, 1)
        sure.setLayout(cells)
        line = in_columns(self._name, self._value, self.target, sure)
        self.setLayout(vbox(line, hline(), spacing=0))

    def show_match(self, match: ColumnMatch) -> None:
        """Shows another column in place."""
        unsure = is_unsure(match)
        self._name.say(match.column)
        self._value.say(match.first_value)
        self.target.show_value(match.field, unsure=unsure)
        kept = match.field is None
        self._bar.setVisible(not kept)
        self._bar.show_percent(match.percent, Role.WARN if unsure else Role.OK)
        self._percent.say("" if kept else f"{match.percent} %")
        self._percent.setVisible(not kept)
        self._percent.set_role(Role.WARN if unsure else Role.TEXT2)
        self._note.say(self._remark(match, unsure=unsure))
        self._note.set_role(Role.WARN if unsure else Role.TEXT3)

    def _remark(self, match: ColumnMatch, *, unsure: bool) -> str:
        if match.field is None:
            return self.tr("score rules can use it") if match.attribute else ""
        return self.tr("or {0}?").format(field_name(match.other).lower()) if unsure and match.other else ""


class SureBar(QWidget):
    """How sure a reading is, as a bar beside its number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(_BAR, 4)
        self._theme = theme
        self._percent, self._role = 0, Role.OK
        theme.changed.connect(self.update)

    def show_percent(self, percent: int, role: Role) -> None:
        """0 to 100."""
        self._percent, self._role = percent, role
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.COLD_SOFT))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(self._theme.colour(self._role))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._percent / 100, self.height()), 2, 2)
        painter.end()


def is_unsure(match: ColumnMatch) -> bool:
    """Whether a person should look at this column."""
    return match.field is not None and match.percent < SURE_PERCENT


def in_columns(name: QWidget, value: QWidget, target: QWidget, sure: QWidget) -> QHBoxLayout:
    """Four cells at the same places in every row."""
    line = hbox(spacing=12)
    for widget, share in ((name, 9), (value, 12), (target, 0), (sure, 13)):
        if share:
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.addWidget(widget, share, Qt.AlignmentFlag.AlignVCenter)
    return line


def column_heads(theme: Theme, words: Sequence[str]) -> QWidget:
    """The heads over the rows, with a line under them."""
    name, value, target, sure = (Label(theme, word, Type.OVER, Role.TEXT3) for word in words)
    FixedSize(target, theme, width=_TARGET)
    made = QWidget()
    made.setLayout(vbox(in_columns(name, value, target, sure), hline(), spacing=5, margins=(0, 0, _SCROLL_ROOM, 0)))
    return made


def _scroll(inside: QVBoxLayout, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    holder = QWidget()
    holder.setLayout(inside)
    let_scroll(area, holder)
    return area
