"""The welcome page: practise, import a file, or join a team."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.buttons import KeyButton
from ui.kit.dropped_file import dropped_file
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label
from ui.kit.layouts import Item, card, hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_CARD_WIDTH = 300
_CARD_HEIGHT = 190


class WelcomePage(QWidget):
    """Three ways to begin.

    Signals:
        practice_wanted: Practice data.
        import_wanted: A file is to be chosen.
        file_dropped: Path of a file that was dropped here.
        team_wanted: The address of a team is to be asked for.
        leave_wanted: Out of the team that is open.
        own_wanted: On to the leads that are here already.
    """

    practice_wanted = Signal()
    import_wanted = Signal()
    file_dropped = Signal(object)
    team_wanted = Signal()
    leave_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, theme: Theme, team: str = "", *, has_people: bool = False) -> None:
        """Greets.

        Args:
            theme: The look.
            team: Where the team is whose database is open; "" = a file of this computer.
            has_people: Somebody is stored there already.
        """
        super().__init__()
        self._team_name = team
        self._has_people = has_people
        self.setAcceptDrops(True)
        self._theme = theme
        self.practice = KeyButton(theme, self.tr("Open practice"), "P", part="primary", icon="headphones")
        self.practice.clicked.connect(self.practice_wanted)
        self.choose = KeyButton(theme, self.tr("Choose a file"), "I", icon="file-up")
        self.choose.clicked.connect(self.import_wanted)
        if team:
            self.team = KeyButton(theme, self.tr("Leave this team"), icon="users")
            self.team.clicked.connect(self.leave_wanted)
        else:
            self.team = KeyButton(theme, self.tr("Join a team"), "T", icon="users")
            self.team.clicked.connect(self.team_wanted)
        cards = hbox(None, spacing=16)
        for each in self._cards():
            cards.addWidget(each)  # no alignment: all as high as the highest
        cards.addStretch(1)
        self.setLayout(vbox(None, self._head(), cards, self._foot(), None, spacing=28, margins=(32, 24, 32, 24)))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _head(self) -> QWidget:
        head = Label(self._theme, self.tr("Whom do I ring next, and why?"), Type.H1)
        said = self.tr("CallDesk keeps your leads in order of interest, this minute.")
        if not self._has_people:
            said = f"{said} {self.tr('There is nobody in it yet.')}"
        line = Label(self._theme, said, Type.SAY, Role.TEXT2)
        for label in (head, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made = QWidget()
        made.setLayout(vbox(head, line, spacing=8))
        return made

    def _cards(self) -> tuple[QFrame, ...]:
        return (
            self._card(
                "headphones",
                self.tr("Practise"),
                self.tr(
                    "300 made-up leads with fictional numbers. The clock starts on a Tuesday at 10:42 in Chicago,"
                    " so there is always somebody to ring. It goes away when you close it."
                ),
                self.practice,
            ),
            self._card(
                "file-up",
                self.tr("Import a file"),
                self.tr(
                    "An export of your CRM, a list from a fair, a spreadsheet: CSV, Excel or OpenDocument."
                    " You see what would happen before anything is written. Or drop the file here."
                ),
                self.choose,
            ),
            self._team_card(),
        )

    def _team_card(self) -> QFrame:
        if self._team_name:
            said = self.tr("This is the team's database: what you import is there for everybody.")
            return self._card("users", self.tr("Your team"), said, self.team)
        said = self.tr(
            "Many desks on one shared database, no lead rung twice. Your admin gives you its address, a login and a"
            " password. What is on this computer stays here."
        )
        return self._card("users", self.tr("Join a team"), said, self.team)

    def _card(self, icon: str, head: str, said: str, button: QPushButton) -> QFrame:
        words = Label(self._theme, said, Type.BODY, Role.TEXT2).wrapped()
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        title = hbox(Icon(self._theme, icon, 20, Role.ACCENT), Label(self._theme, head, Type.PAGE), None, spacing=10)
        made = card(title, words, hbox(button, None), pad=22, spacing=12)
        FixedSize(made, self._theme, width=_CARD_WIDTH)
        made.setMinimumHeight(_CARD_HEIGHT)
        made.setAccessibleName(head)
        return made

    def _foot(self) -> QWidget:
        here = self.tr("Everything stays in one file on this computer.")
        label = Label(self._theme, self._team_name or here, Type.FAINT, Role.TEXT3)
        line: list[Item] = [None, Icon(self._theme, "info", 14), label]
        if self._has_people:
            own = KeyButton(self._theme, self.tr("Go on with the leads that are here"), icon="arrow-right")
            own.clicked.connect(self.own_wanted)
            line += [18, own]
        made = QWidget()
        made.setLayout(hbox(*line, None))
        return made
