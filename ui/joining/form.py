"""The fields of a team's address: filled by a whole address that is pasted, each with what is wrong beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from calldesk.domain.errors import DeskError
from calldesk.domain.teams import DEFAULT_PORT, TeamAddress, address_of, is_team_url, team_address
from ui.joining.row import Field, Row
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.layouts import vbox
from ui.kit.theme import Theme

_PORT_WIDTH = 110


class AddressForm(QWidget):
    """Server, database, login, password and certificate.

    Signals:
        entered: Enter was pressed in a field.

    Attributes:
        fields: Each by its name, as `DeskError.about` names it.
        browse: Chooses the file of the certificate.
    """

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked: dict[str, str] = {}
        self._length = 0
        self.fields = self._fields()
        self.browse = KeyButton(theme, self.tr("Choose"), icon="folder-open")
        self._rows = self._make_rows()
        self.setLayout(vbox(*dict.fromkeys(self._rows.values()), spacing=13))
        self.fields["host"].edit.textChanged.connect(self._typed)
        self.fields["host"].edit.editingFinished.connect(self.spread)
        for field in self.fields.values():
            field.edit.returnPressed.connect(self.entered)
        self.browse.clicked.connect(self._choose)

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

    @property
    def holds_url(self) -> bool:
        """Whether a whole address stands where the server's name belongs."""
        return is_team_url(self.fields["host"].text)

    def say_wrong(self, error: DeskError) -> bool:
        """Says it beside the field it is about; False where it is about none."""
        self.say_right()
        field = self.fields.get(error.about)
        if field is None:
            return False
        self._rows[error.about].say(refused(error))
        field.mark(refused(error))
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()
        return True

    def begin(self) -> None:
        """Puts the cursor where the first thing is missing."""
        empty = (field for name, field in self.fields.items() if not field.text and name not in {"port", "certificate"})
        next(empty, self.fields["password"]).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def address(self) -> TeamAddress:
        """What stands there, with the password.

        Raises:
            Unreadable: A part is missing or is none.
        """
        of = {name: field.text for name, field in self.fields.items()}
        root = {"sslrootcert": of["certificate"]} if of["certificate"] else {}
        asked = {**self._asked, **root}
        made = address_of(of["host"], of["port"], of["database"], of["login"], asked)
        return made.with_password(self.fields["password"].edit.text())

    def say_right(self) -> None:
        """Takes back whatever was said to be wrong."""
        for row in self._rows.values():
            row.say("")
        for field in self.fields.values():
            field.mark("")

    def spread(self) -> None:
        """Fills the form from a whole address that stands where the server's name belongs."""
        words = self.fields["host"].text
        if not is_team_url(words):
            return
        try:
            self.show_address(team_address(words))
        except DeskError as error:
            self.say_wrong(error)
        else:
            self.say_right()
            QTimer.singleShot(0, self, self.begin)  # after the key that moved the focus

    def _typed(self, words: str) -> None:
        """A whole address that is pasted fills the form; one that is typed waits for its end."""
        pasted, self._length = len(words) > self._length + 1, len(words)
        if pasted:
            self.spread()

    def _choose(self) -> None:
        kinds = self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        named, _kind = QFileDialog.getOpenFileName(self, self.tr("The team's CA certificate"), "", kinds)
        if named:
            self.fields["certificate"].edit.setText(named)

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
        """The row of each field."""
        of, theme = self.fields, self._theme
        made = [
            (("host", "port"), Row(theme, of["host"], of["port"])),
            (("database",), Row(theme, of["database"])),
            (("login", "password"), Row(theme, of["login"], of["password"])),
            (("certificate",), Row(theme, of["certificate"], self.browse)),
        ]
        return {name: row for names, row in made for name in names}
