"""Notes, saved as they are typed: 400 ms after the last key and whenever another lead comes (R8)."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy
from typing_extensions import override

from calldesk.domain.ids import LeadId
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.callback_line import CallbackLine

SAVE_AFTER_MS = 400
_STILL_HERE = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""The caret comes back: another window, or a panel of this one, has the keys for a moment."""
_FULL_HEIGHT = 52  # two lines; the talk track needs the rest


class Saving(Enum):
    """How far the note on screen is from the disk."""

    NOTHING = "nothing"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


class NotesCard(QFrame):
    """The note being typed, and the line for a callback.

    Signals:
        draft_changed: LeadId and the whole text, to be saved now.
        left: Esc was pressed in the notes.
        finished: Ctrl+Enter was pressed in the notes.
    """

    draft_changed = Signal(object, str)
    left = Signal()
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self._lead: LeadId | None = None
        self._kept = ""
        self._afterwards: Callable[[], None] | None = None
        self._icon = Icon(theme, "check", 14, Role.OK)
        self._state = Label(theme, "", Type.FAINT, Role.TEXT3)
        self.field = _Notes()
        self.field.setProperty("part", "field")
        self.field.setAccessibleName(self.tr("Call notes"))
        self.field.setPlaceholderText(self.tr("What was said, in their words"))
        self.callback = CallbackLine(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.left)
        self.field.finished.connect(self.finished)
        self.field.unfocused.connect(self.save_now)
        self.field.rested.connect(self._rested)
        head = hbox(
            Icon(theme, "sticky-note", 15),
            Label(theme, self.tr("Notes"), Type.H2),
            None,
            self._icon,
            self._state,
            KeyCap(theme, "N"),
            spacing=6,
        )
        self._column = vbox(head, spacing=8)
        self._column.addWidget(self.field, 1)
        self._column.addWidget(self.callback)
        self.setLayout(self._column)
        self.show_saving(Saving.NOTHING)
        self.set_compact(compact=False)

    @property
    def lead_id(self) -> LeadId | None:
        """Whose note it is."""
        return self._lead

    @property
    def text(self) -> str:
        """The note as it stands on screen."""
        return self.field.toPlainText()

    @property
    def saving_words(self) -> str:
        """How far the note is from the disk, as it stands there."""
        return self._state.text()

    def show_lead(self, lead_id: LeadId, draft: str) -> None:
        """Shows another lead's draft; what was typed for the one before is saved first."""
        if lead_id == self._lead:
            return
        self.save_now()
        self._lead = None
        self.field.setPlainText(draft)
        self._lead, self._kept = lead_id, draft
        self.callback.clear()
        self.show_saving(Saving.SAVED if draft else Saving.NOTHING)

    def save_now(self) -> None:
        """Asks for the text to be saved, unless it is what was saved last."""
        self._timer.stop()
        if self._lead is not None and self.text != self._kept:
            self._kept = self.text
            self.draft_changed.emit(self._lead, self._kept)

    @property
    def is_typed(self) -> bool:
        """Whether the caret stands in words of the note."""
        return self.field.hasFocus() and bool(self.text.strip())

    def after_typing(self, go: Callable[[], None]) -> None:
        """Does this now, or once the caret has left the note; a newer wish takes the place of the older."""
        if self.is_typed:
            self._afterwards = go
        else:
            go()

    def show_saving(self, saving: Saving) -> None:
        """Says whether the text is on disk; "Saved" only stands there when it is."""
        words = {
            Saving.NOTHING: "",
            Saving.SAVING: self.tr("Saving"),
            Saving.SAVED: self.tr("Saved"),
            Saving.FAILED: self.tr("Not saved, trying again"),
        }
        if saving is Saving.SAVED and self._timer.isActive():
            return
        self._state.say(words[saving])
        self._state.set_role(Role.BAD if saving is Saving.FAILED else Role.TEXT3)
        self._icon.setVisible(saving is Saving.SAVED)

    def ask_for(self, label: str) -> None:
        """Says that an outcome wants a note first, and puts the cursor there."""
        self._state.say(self.tr("“{0}” wants a note: write it, then Ctrl+Enter").format(label))
        self._state.set_role(Role.WARN)
        self._icon.hide()
        self.focus()

    def focus(self) -> None:
        """Puts the cursor at the end of the note."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def set_compact(self, *, compact: bool) -> None:
        """Takes the room left in the compact screen, a fixed height else."""
        pad = 16 if compact else 20
        self._column.setContentsMargins(pad, pad - 4, pad, pad - 4)
        height = self._theme.px(_FULL_HEIGHT)
        self.field.setMinimumHeight(height)
        self.field.setMaximumHeight(16_777_215 if compact else height)
        across = QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred if compact else QSizePolicy.Policy.Maximum)

    def _rested(self) -> None:
        afterwards, self._afterwards = self._afterwards, None
        if afterwards is not None:
            QTimer.singleShot(0, self, afterwards)

    def _typed(self) -> None:
        if self._lead is not None:
            self._timer.start()
            self.show_saving(Saving.SAVING)


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is either of the Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Notes(QPlainTextEdit):
    """Plain text; Esc leaves it."""

    left = Signal()
    finished = Signal()
    unfocused = Signal()
    rested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.unfocused.emit()
        if event.reason() not in _STILL_HERE:
            self.rested.emit()
