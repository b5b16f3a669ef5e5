"""Who is calling me? Finds the caller and logs the call beside the lead in hand, which it does not touch."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from calldesk.actions.inbound import record_inbound
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId
from calldesk.queries.who_rings import Caller, who_rings
from ui.call_screen.work import Tools
from ui.imports.words import own_region
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.caller_face import CallerFace, caller_face
from ui.window.inbound_panel import InboundPanel

translate = QCoreApplication.translate
KEY = "C"
_ICON = "phone-incoming"


class Inbound(QObject):
    """One question at a time; it ends with the page of calls."""

    def __init__(self, screen: QWidget, tools: Tools, theme: Theme, toast: Toast) -> None:
        super().__init__(screen)
        self._screen = screen
        self._tools = tools
        self._toast = toast
        self.panel = InboundPanel(theme, screen)
        self.panel.searched.connect(self._search)
        self.panel.wanted.connect(self._log)

    def offer(self, commands: Commands) -> None:
        """Lets its key, the palette and the key sheet open it."""
        commands.add(Command("call.inbound", translate("keys", "Who is calling me?"), KEY, Scope.CALL, self.open))

    def open(self) -> None:
        """Asks who is calling."""
        if self._screen.isVisible():
            self.panel.open()

    def _search(self, typed: str) -> None:
        job = partial(self._tools.desk.read, who_rings, typed, own_region())
        done = partial(self._found, typed)
        self._tools.runner.read(self, job, done, slot="inbound", refused=self._not_found)

    def _found(self, typed: str, callers: tuple[Caller, ...]) -> None:
        now, reader = self._tools.desk.now(), self._tools.reader
        faces = [caller_face(caller, now, reader.zone, reader.outcomes.table) for caller in callers]
        self.panel.show_callers(typed, faces)

    def _not_found(self, error: DeskError) -> None:
        self.panel.show_trouble(refused(error))

    def _log(self, face: CallerFace, words: str) -> None:
        job = partial(self._tools.desk.write, record_inbound, face.key, words, number=face.number)
        self._tools.runner.write(self, job, partial(self._logged, face), refused=self._refused)

    def _logged(self, face: CallerFace, _made: FactId) -> None:
        self.panel.logged(face)
        if self._tools.desk.is_away:
            words = translate("inbound", "Kept here: {0} rang us. It is sent when the team's server is back.")
        else:
            words = translate("inbound", "Logged: {0} rang us")
        self._toast.say(words.format(face.text), _ICON)

    def _refused(self, error: DeskError) -> None:
        self.panel.say(refused(error))
