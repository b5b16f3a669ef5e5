"""The page itself: a form of a team's address, what is wrong beside its field, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from calldesk.domain.errors import DeskError
from calldesk.domain.teams import TeamAddress
from ui.joining.form import AddressForm
from ui.joining.row import Row
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, Paragraph
from ui.kit.layouts import card, hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tick import Tick
from ui.kit.tokens import Role

_WIDTH = 560
_TOP = 44
"""The card hangs from above, so that it does not jump when a line of trouble comes."""
_BUSY = (120, 4)


@dataclass(frozen=True, slots=True)
class JoinWish:
    """What the person wants.

    Attributes:
        address: Of the team's server, with the password as it was typed.
        remember: Whether this computer keeps the password; None = it cannot.
    """

    address: TeamAddress
    remember: bool | None


class JoinPage(QWidget):
    """Asks for an address and a password; trying them is the window's.

    Signals:
        wanted: A JoinWish.
        left: The person goes back to where they came from.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Join a team"))
        self._theme = theme
        said = self.tr(
            "Many desks on one shared database, no lead rung twice. Your admin gives you the address and a password."
        )
        self._head = Label(theme, self.tr("Join a team"), Type.PAGE)
        self._about = Paragraph(theme, said, Type.BODY, Role.TEXT2)
        self.form = AddressForm(theme)
        self._other = Row(theme)
        self.tick = Tick(theme, self.tr("Remember the password on this computer"))
        self.tick.show_possible(possible=False)
        self._keyring = Paragraph(theme, self.tr("Looking for this computer's keyring"), Type.FAINT, Role.TEXT3)
        self.back = KeyButton(theme, self.tr("Back"), "Esc", icon="arrow-left")
        self.join = KeyButton(theme, self.tr("Join"), "Enter", part="primary", icon="users")
        self._busy = _busy_bar(self.tr("Asking the server"))
        self.setLayout(vbox(hbox(None, self._card(), None), None, margins=(20, _TOP, 20, 16)))
        self.form.entered.connect(self.go)
        self.back.clicked.connect(self.left)
        self.join.clicked.connect(self.go)

    def ask_password(self) -> None:
        """Nothing is wrong: the team is known, and only the password is wanted."""
        self._head.say(self.tr("Your team"))
        self._about.say(self.tr("CallDesk does not keep your password here. Type it, and your call list opens."))

    def show_keyring(self, there: bool) -> None:
        """Whether this computer can remember a password."""
        self.tick.show_possible(possible=there)
        self.tick.setChecked(there)
        kept = self.tr("It is kept in the keyring of this computer, for you alone.")
        none = self.tr("This computer has no keyring, so CallDesk asks for it at each start.")
        self._keyring.say(kept if there else none)

    def show_trying(self) -> None:
        """The server is being asked."""
        self.form.say_right()
        self._other.say("")
        self.join.setEnabled(False)
        self.join.say(self.tr("Joining"))
        self._busy.show()

    def show_refused(self, error: DeskError) -> None:
        """Says why not, beside the field it is about."""
        self.join.setEnabled(True)
        self.join.say(self.tr("Join"))
        self._busy.hide()
        at_field = self.form.say_wrong(error)
        self._other.say("" if at_field else refused(error))

    def go(self) -> None:
        """Tries what stands there, once at a time."""
        if not self.join.isEnabled() or self.form.holds_url:
            self.form.spread()
            return
        try:
            address = self.form.address()
        except DeskError as error:
            self.show_refused(error)
            return
        self.show_trying()
        self.wanted.emit(JoinWish(address, self.tick.isChecked() if self.tick.isEnabled() else None))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # a field leaves it to us, where a shortcut would rest
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _card(self) -> QFrame:
        theme = self._theme
        head = hbox(Icon(theme, "users", 20, Role.ACCENT), self._head, None)
        remember = vbox(hbox(self.tick, None), hbox(31, self._keyring, spacing=0), spacing=0)
        foot = hbox(self.back, None, self._busy, self.join, spacing=12)
        made = card(head, self._about, self.form, remember, self._other, foot, pad=24, spacing=13)
        FixedSize(made, theme, width=_WIDTH)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        return made


def _busy_bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedSize(*_BUSY)
    bar.setAccessibleName(name)
    bar.hide()
    return bar
