"""The page itself: a form of a team's address, what is wrong beside its field, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from calldesk.domain.errors import DeskError
from calldesk.domain.teams import DEFAULT_PORT, TeamAddress, address_of, is_team_url, team_address
from ui.joining.row import Field, Row
from ui.joining.tick import Tick
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, Paragraph
from ui.kit.layouts import card, hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_WIDTH = 560
_PORT_WIDTH = 110
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
        self._asked: dict[str, str] = {}
        self._length = 0
        self.fields = self._fields()
        self.tick = Tick(theme, self.tr("Remember the password on this computer"))
        self.tick.show_possible(possible=False)
        self._keyring = Paragraph(theme, self.tr("Looking for this computer's keyring"), Type.FAINT, Role.TEXT3)
        self.browse = KeyButton(theme, self.tr("Choose"), icon="folder-open")
        self.back = KeyButton(theme, self.tr("Back"), "Esc", icon="arrow-left")
        self.join = KeyButton(theme, self.tr("Join"), "Enter", part="primary", icon="users")
        self._busy = _busy_bar(self.tr("Asking the server"))
        self._rows = self._make_rows()
        self.setLayout(vbox(None, hbox(None, self._card(), None), None, None, margins=(20, 16, 20, 16)))
        self._connect()

    @property
    def trouble(self) -> dict[str, str]:
        """What is said to be wrong, by field."""
        said = {name: field.edit.accessibleDescription() for name, field in self.fields.items()}
        return {name: words for name, words in said.items() if words}

    def show_address(self, address: TeamAddress) -> None:
        """Fills the form; the password stays as it is where the address holds none."""
        self._asked = {name: value for name, value in address.asked.items() if name != "sslrootcert"}
        hosts = address.server.rpartition("/")[0]
        several = "," in hosts
        shown = {
            "host": hosts if several else address.host,
            "port": "" if several or address.port == DEFAULT_PORT else str(address.port),
            "database": address.database,
            "login": address.login,
            "certificate": address.root,
        }
        for name, words in shown.items():
            self.fields[name].edit.setText(words)
        if address.password:
            self.fields["password"].edit.setText(address.password)

    def show_keyring(self, there: bool) -> None:
        """Whether this computer can remember a password."""
        self.tick.show_possible(possible=there)
        self.tick.setChecked(there)
        kept = self.tr("It is kept in the keyring of this computer, for you alone.")
        none = self.tr("This computer has no keyring, so CallDesk asks for it at each start.")
        self._keyring.say(kept if there else none)

    def show_trying(self) -> None:
        """The server is being asked."""
        self._say_right()
        self.join.setEnabled(False)
        self.join.say(self.tr("Joining"))
        self._busy.show()

    def show_refused(self, error: DeskError) -> None:
        """Says why not, beside the field it is about."""
        self._say_right()
        self.join.setEnabled(True)
        self.join.say(self.tr("Join"))
        self._busy.hide()
        name = error.about if error.about in self.fields else ""
        self._rows[name].say(error.sentence)
        if name:
            self.fields[name].mark(error.sentence)
            self.fields[name].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[name].edit.selectAll()

    def begin(self) -> None:
        """Puts the cursor where the first thing is missing."""
        empty = (field for name, field in self.fields.items() if not field.text and name not in {"port", "certificate"})
        next(empty, self.fields["password"]).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Tries what stands there, once at a time."""
        if not self.join.isEnabled():
            return
        self._spread()
        try:
            address = self._address()
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

    def _address(self) -> TeamAddress:
        of = {name: field.text for name, field in self.fields.items()}
        root = {"sslrootcert": of["certificate"]} if of["certificate"] else {}
        asked = {**self._asked, **root}
        made = address_of(of["host"], of["port"], of["database"], of["login"], asked)
        return made.with_password(self.fields["password"].edit.text())

    def _say_right(self) -> None:
        for row in self._rows.values():
            row.say("")
        for field in self.fields.values():
            field.mark("")

    def _typed(self, words: str) -> None:
        """A whole address that is pasted fills the form; one that is typed waits for its end."""
        pasted, self._length = len(words) > self._length + 1, len(words)
        if pasted:
            self._spread()

    def _spread(self) -> None:
        words = self.fields["host"].text
        if not is_team_url(words):
            return
        try:
            self.show_address(team_address(words))
        except DeskError as error:
            self.show_refused(error)
        else:
            self._say_right()

    def _choose(self) -> None:
        kinds = self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        named, _kind = QFileDialog.getOpenFileName(self, self.tr("The team's CA certificate"), "", kinds)
        if named:
            self.fields["certificate"].edit.setText(named)

    def _connect(self) -> None:
        self.fields["host"].edit.textChanged.connect(self._typed)
        self.fields["host"].edit.editingFinished.connect(self._spread)
        for field in self.fields.values():
            field.edit.returnPressed.connect(self.go)
        self.browse.clicked.connect(self._choose)
        self.back.clicked.connect(self.left)
        self.join.clicked.connect(self.go)

    def _fields(self) -> dict[str, Field]:
        theme = self._theme
        return {
            "host": Field(theme, self.tr("Server"), self.tr("desk.example.com, or paste the whole address")),
            "port": Field(theme, self.tr("Port"), str(DEFAULT_PORT), width=_PORT_WIDTH),
            "database": Field(theme, self.tr("Database")),
            "login": Field(theme, self.tr("Login")),
            "password": Field(theme, self.tr("Password"), unseen=True),
            "certificate": Field(
                theme, self.tr("CA certificate (optional)"), self.tr("only if your admin gave you a file")
            ),
        }

    def _make_rows(self) -> dict[str, Row]:
        """The row of each field, and under "" the one of what belongs to none."""
        of, theme = self.fields, self._theme
        made = [
            (("host", "port"), Row(theme, of["host"], of["port"])),
            (("database",), Row(theme, of["database"])),
            (("login", "password"), Row(theme, of["login"], of["password"])),
            (("certificate",), Row(theme, of["certificate"], self.browse)),
            (("",), Row(theme)),
        ]
        return {name: row for names, row in made for name in names}

    def _card(self) -> QFrame:
        theme = self._theme
        said = self.tr(
            "Many desks on one shared database, no lead rung twice. Your admin gives you the address and a password."
        )
        head = hbox(Icon(theme, "users", 20, Role.ACCENT), Label(theme, self.tr("Join a team"), Type.PAGE), None)
        remember = vbox(hbox(self.tick, None), hbox(31, self._keyring, spacing=0), spacing=0)
        foot = hbox(self.back, None, self._busy, self.join, spacing=12)
        rows = list(dict.fromkeys(self._rows.values()))
        made = card(
            head,
            Paragraph(theme, said, Type.BODY, Role.TEXT2),
            *rows[:-1],
            remember,
            rows[-1],
            foot,
            pad=24,
            spacing=13,
        )
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
