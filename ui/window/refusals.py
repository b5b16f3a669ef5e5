"""What the server refused of the facts that waited for it: shown, sent again or given up, and never blocking (R8)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.domain.moments import Moment
from calldesk.outbox.journal import DeadLetter
from ui.call_screen.work import Tools
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme

translate = QCoreApplication.translate


class Refusals(QObject):
    """Reads what was refused each time it is opened; it ends with the page of calls."""

    def __init__(self, screen: QWidget, tools: Tools, theme: Theme) -> None:
        super().__init__(screen)
        self._screen = screen
        self._tools = tools
        self.panel = ListPanel(theme, screen, _words())
        self.panel.wanted.connect(partial(self._do, _send_again))
        self.panel.unwanted.connect(partial(self._do, _give_up))

    def offer(self, commands: Commands) -> None:
        """Lets the palette open it."""
        words = translate("keys", "What the server refused")
        commands.add(Command("team.refused", words, "", Scope.WINDOW, self.open))

    def open(self) -> None:
        """Shows what was refused, as of now."""
        if self._screen.isVisible():
            self._tools.runner.read(self, partial(_read, self._tools.desk), self._show, slot="refused")

    def _show(self, refused: tuple[DeadLetter, ...]) -> None:
        now, zone = self._tools.desk.now(), self._tools.reader.zone
        self.panel.show_rows([_face(letter, now, zone) for letter in refused], len(refused))

    def _do(self, what: Callable[[Desk, int], None], seq: int) -> None:
        self._tools.runner.write(self, partial(what, self._tools.desk, seq), lambda _done: self.open())


def _read(desk: Desk) -> tuple[DeadLetter, ...]:
    return desk.team.outbox.dead() if desk.team.outbox is not None else ()


def _send_again(desk: Desk, seq: int) -> None:
    if desk.team.outbox is not None:
        desk.team.outbox.send_again(seq)


def _give_up(desk: Desk, seq: int) -> None:
    if desk.team.outbox is not None:
        desk.team.outbox.give_up(seq)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("refusals", "Refused by the server"),
        empty=translate("refusals", "Everything you logged has arrived."),
        one=translate("refusals", "1 is kept here"),
        many=translate("refusals", "{0} are kept here"),
        listed=translate("refusals", "What the server refused"),
        icon="triangle-alert",
        keys=(
            ("Enter", translate("refusals", "sends it again")),
            ("Del", translate("refusals", "gives it up")),
        ),
    )


def _face(letter: DeadLetter, now: Moment, zone: str) -> ListFace:
    named = {
        "start_dial": translate("refusals", "A dial"),
        "mark_dial": translate("refusals", "A mark of a call"),
        "log_outcome": translate("refusals", "An outcome"),
        "finish_call": translate("refusals", "An outcome"),
        "move_callback": translate("refusals", "A callback moved"),
        "cancel_callback": translate("refusals", "A callback cancelled"),
        "take_back": translate("refusals", "An undo"),
        "add_note": translate("refusals", "A note"),
        "record_inbound": translate("refusals", "A call to us"),
        "mark_do_not_call": translate("refusals", "A do-not-call mark"),
        "save_draft": translate("refusals", "A note"),
        "answer_criterion": translate("refusals", "An answer to a criterion"),
        "keep_front_desk": translate("refusals", "Words about a front desk"),
    }
    command = letter.command
    what = named.get(command.name, command.name)
    at = text.when(command.happened_at, now, zone)
    return ListFace(command.seq, what, letter.sentence, at, letter.sentence, "triangle-alert")
