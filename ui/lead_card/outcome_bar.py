"""The bar at the foot: timer, the outcomes with their keys, undo, and who comes next."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, KeyCap, Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.call_clock import CallClock, Phase
from ui.lead_card.outcome_button import OutcomeButton
from ui.lead_card.outcomes import Group, Slot, groups


class OutcomeBar(QFrame):
    """Shows what can be logged and what was logged last.

    Signals:
        wanted: Slot of the outcome that was pressed.
        undo_wanted, peek_wanted, keys_wanted, answered, hung_up: The words beside these keys were pressed.
    """

    wanted = Signal(object)
    undo_wanted = Signal()
    peek_wanted = Signal()
    keys_wanted = Signal()
    answered = Signal()
    hung_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        self._theme = theme
        self._phase = Phase.READY
        self._captions: list[Label] = []
        self.buttons: dict[str, OutcomeButton] = {}
        self.clock = CallClock(theme)
        self._row = QHBoxLayout()
        self._row.addWidget(self.clock)
        self._compact = False
        self._shown: tuple[Group, ...] = ()
        self._groups = QWidget()
        self._row.addWidget(self._groups, 1)
        self.show_groups(groups())
        self._undo = _Hint(theme, "undo-2", "Ctrl Z")
        self._undo.clicked.connect(self.undo_wanted)
        self._answered = _Hint(theme, "", "A", self.tr("they answered"))
        self._answered.clicked.connect(self.answered)
        self._hung_up = _Hint(theme, "", "H", self.tr("hung up"))
        self._hung_up.clicked.connect(self.hung_up)
        self._next_head = Label(theme, self.tr("Next"), Type.OVER, Role.TEXT3)
        self._next = ElideLabel(theme, "", Type.FAINT, Role.TEXT3)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._foot_part = QWidget()
        self._foot_part.setLayout(self._foot())
        self._column.addWidget(self._foot_part)
        self._answered.hide()
        self._hung_up.hide()
        self.show_logged("")
        self.show_next("")
        self.set_compact(compact=False)

    def show_groups(self, shown: tuple[Group, ...]) -> None:
        """Puts these buttons in the place of those that stand there; the same again is nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        rests = any(not button.isEnabled() for button in self.buttons.values())
        self._captions.clear()
        self.buttons.clear()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for at, group in enumerate(shown):
            row.addSpacing(10 if at else 0)
            row.addLayout(self._group(group), len(group.slots))
        new = QWidget()
        new.setLayout(row)
        self._row.replaceWidget(self._groups, new)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = new
        self.rest(resting=rests)
        self._fit_groups()

    def show_plain(self) -> None:
        """The outcomes alone, as a picture of the bar."""
        self.clock.hide()
        self._foot_part.hide()

    def place_of(self, key: str) -> QWidget:
        """Where a menu of this key opens: over its button, else over the middle of the bar."""
        buttons = list(self.buttons.values())
        return self.buttons.get(key) or (buttons[len(buttons) // 2] if buttons else self.clock)

    def rest(self, *, resting: bool) -> None:
        """Nothing can be logged while nobody is on the card."""
        for button in self.buttons.values():
            button.setEnabled(not resting)

    def show_effects(self, effects: Mapping[str, str]) -> None:
        """What each outcome code does to this lead; codes left out say what they always do."""
        for button in self.buttons.values():
            button.show_effect(effects.get(button.slot.code, button.slot.effect))

    def show_logged(self, words: str) -> None:
        """What Ctrl+Z would take back; "" hides the line."""
        self._undo.say(words)
        self._undo.setVisible(bool(words))

    @property
    def logged_words(self) -> str:
        """What undo would take back, as it stands there."""
        return self._undo.words

    def show_phase(self, phase: Phase, seconds: float) -> None:
        """Where the call stands, in seconds; while it runs the keys of its marks are shown."""
        self.clock.show_phase(phase, seconds)
        if phase is not self._phase:
            self._phase = phase
            self._answered.setVisible(phase is Phase.RINGING)
            self._hung_up.setVisible(phase.in_call)

    def show_next(self, words: str) -> None:
        """Who comes next; "" when nobody does."""
        self._next.say(words)
        for part in (self._next, self._next_head, self._peek):
            part.setVisible(bool(words))

    def reveal(self, *, effect: bool) -> None:
        """While Alt is held: the effects in the compact screen."""
        for button in self.buttons.values():
            button.reveal(effect=effect)

    def set_compact(self, *, compact: bool) -> None:
        """One line of outcomes without captions, or two with them."""
        self._compact = compact
        self._fit_groups()
        self.clock.set_compact(compact=compact)
        self._row.setSpacing(7 if compact else 8)
        margins = (16, 10, 16, 8) if compact else (20, 12, 20, 12)
        self._column.setContentsMargins(*margins)
        self._column.setSpacing(6 if compact else 8)

    def _fit_groups(self) -> None:
        for caption in self._captions:
            caption.setVisible(not self._compact)
        for button in self.buttons.values():
            button.set_compact(compact=self._compact)
        layout = self._groups.layout()
        if layout is not None:
            layout.setSpacing(7 if self._compact else 8)

    def _group(self, group: Group) -> QVBoxLayout:
        caption = Label(self._theme, group.caption, Type.FAINT, Role.TEXT3)
        self._captions.append(caption)
        line = QHBoxLayout()
        line.setSpacing(8)
        for slot in group.slots:
            line.addWidget(self._button(slot), 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(caption)
        column.addLayout(line)
        return column

    def _button(self, slot: Slot) -> OutcomeButton:
        button = OutcomeButton(self._theme, slot)
        button.clicked.connect(self._pressed)
        self.buttons[slot.key] = button
        return button

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, OutcomeButton):
            self.wanted.emit(button.slot)

    def _foot(self) -> QHBoxLayout:
        self._peek = _Hint(self._theme, "", "Space", self.tr("peek"))
        self._peek.clicked.connect(self.peek_wanted)
        keys = _Hint(self._theme, "", "?", self.tr("all keys"))
        keys.clicked.connect(self.keys_wanted)
        line = hbox(
            self._undo, self._answered, self._hung_up, None, self._next_head, self._next, self._peek, keys, spacing=8
        )
        line.setContentsMargins(0, 0, 0, 0)
        return line


class _Hint(FaceButton):
    """Words beside a key, as quiet as a label, pressed like a button."""

    def __init__(self, theme: Theme, icon: str, key: str, words: str = "") -> None:
        super().__init__("quiet")
        self._key = key
        self._words: Label = (ElideLabel if icon else Label)(theme, words, Type.FAINT, Role.TEXT3)
        cap = KeyCap(theme, key)
        parts: tuple[QWidget, ...] = (Icon(theme, icon, 14), self._words, cap) if icon else (cap, self._words)
        self.setLayout(hbox(*parts, spacing=8, margins=(0, 1, 2, 1)))
        self.setAccessibleName(f"{words}, {key}")
        let_clicks_through(self)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Other words in place."""
        self._words.say(words)
        self.setAccessibleName(f"{words}, {self._key}")
