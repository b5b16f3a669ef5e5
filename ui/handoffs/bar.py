"""The keys of the rep's desk at its foot: decide, return, go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from calldesk.domain.handoffs import HandoffStanding, HandoffState
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label, let_clicks_through
from ui.kit.layouts import Item, hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT, _BUTTON_HEIGHT = 104, 54


class ActButton(FaceButton):
    """A key, what it does, and what follows from it."""

    def __init__(self, theme: Theme, key: str, words: str, then: str, *, part: str = "plain") -> None:
        super().__init__(part)
        primary = part == "primary"
        name = Label(theme, words, Type.STRONG, Role.ACCENT_TEXT if primary else Role.TEXT)
        after = Label(theme, then, Type.FAINT, Role.ACCENT_TEXT if primary else Role.TEXT2)
        first = hbox(KeyCap(theme, key, on_accent=primary), name, None, spacing=8)
        self.setLayout(vbox(first, after, spacing=2, margins=(10, 7, 12, 7)))
        FixedSize(self, theme, height=_BUTTON_HEIGHT)
        self.setAccessibleName(f"{words}, {key}")
        let_clicks_through(self)


class HandoffBar(QFrame):
    """What can be done with the chosen hand-off; what cannot is grey.

    Signals:
        wanted: The key that was pressed with the mouse.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        FixedSize(self, theme, height=_HEIGHT)
        self.accept = ActButton(theme, "A", self.tr("Accept"), self.tr("It is yours"), part="primary")
        self.give_back = ActButton(theme, "R", self.tr("Return"), self.tr("then the reason"))
        self.call = ActButton(theme, "C", self.tr("Call"), self.tr("Counts as contact"))
        self.outcome = ActButton(theme, "U", self.tr("Outcome"), self.tr("Two keys"))
        self.snooze = ActButton(theme, "Z", self.tr("Put aside"), self.tr("Until when"))
        self.meeting = ActButton(theme, "M", self.tr("Move"), self.tr("The appointment"))
        self._keys = {"A": self.accept, "R": self.give_back, "C": self.call, "U": self.outcome}
        self._keys |= {"M": self.meeting, "Z": self.snooze}
        for key, button in self._keys.items():
            button.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
        self._undo = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._cap = KeyCap(theme, "Ctrl Z")
        decide = _group(theme, self.tr("Decide"), self.accept, self.give_back)
        go_on = _group(theme, self.tr("Go on"), self.call, self.outcome, self.meeting, self.snooze)
        hints: list[Item] = [self._undo, self._cap, 14]
        for key, does in (("J K", self.tr("next, previous")), ("?", self.tr("all keys"))):
            hints += [KeyCap(theme, key), Label(theme, does, Type.FAINT, Role.TEXT2)]
        self.setLayout(hbox(decide, 18, go_on, None, *hints, spacing=8, margins=(20, 0, 20, 0)))
        self.show_standing(None, "")

    def show_standing(self, standing: HandoffStanding | None, last: str) -> None:
        """What can be done with one that stands so; `last` is what Ctrl+Z would take back."""
        state = standing.state if standing is not None else None
        early = standing is not None and state is HandoffState.ACCEPTED and standing.told_at is None
        self.accept.setEnabled(state is HandoffState.OFFERED)
        self.give_back.setEnabled(state is HandoffState.OFFERED or early)
        self.outcome.setEnabled(state is HandoffState.ACCEPTED)
        self.call.setEnabled(standing is not None)
        for button in (self.meeting, self.snooze):
            button.setEnabled(standing is not None and standing.is_open)
        self._undo.say(last)
        self._undo.setVisible(bool(last))
        self._cap.setVisible(bool(last))

    def button(self, key: str) -> ActButton:
        """The button of a key."""
        return self._keys[key]


def _group(theme: Theme, name: str, *buttons: ActButton) -> QFrame:
    group = QFrame()
    row = hbox(*buttons, spacing=8)
    group.setLayout(vbox(Label(theme, name, Type.FAINT, Role.TEXT2), row, spacing=5))
    return group
