"""Who is not to be called: looks marks up and adds one by hand, beside the lead in hand, which it does not touch."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.actions.do_not_call import mark_do_not_call
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId
from calldesk.domain.imports import usable_email
from calldesk.domain.moments import Moment
from calldesk.domain.phones import Phone, read_phone
from calldesk.queries.do_not_call import DncMark, do_not_call_marks
from ui.imports.words import own_region
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace
from ui.kit.theme import Theme
from ui.window.dnc_list import ListImport
from ui.window.do_not_call_panel import Block, DoNotCallPanel
from ui.window.place import Place

translate = QCoreApplication.translate
_LEAST_SIGNS = 3
"""Shorter names of companies are mostly still being typed."""


class DoNotCall(QObject):
    """Reads the marks as one types; it ends with the page it lies over."""

    def __init__(self, place: Place, theme: Theme) -> None:
        super().__init__(place.screen)
        self._place = place
        self.panel = DoNotCallPanel(theme, place.screen)
        self.panel.searched.connect(self._search)
        self.panel.wanted.connect(self._add)
        self.lists = ListImport(place.tools, self.panel, lambda: self._search(self.panel.typed))

    def offer(self, commands: Commands) -> None:
        """Lets the palette open it."""
        words = translate("keys", "Do-not-call list: see it, add to it")
        commands.add(Command("call.do_not_call", words, "", Scope.CALL, self.open))

    def open(self) -> None:
        """Shows the newest marks."""
        if self._place.screen.isVisible():
            self.panel.open()

    def _search(self, typed: str) -> None:
        tools = self._place.tools
        job = partial(tools.desk.read, do_not_call_marks, typed)
        tools.runner.read(self, job, partial(self._found, typed), slot="do_not_call", refused=self._refused)

    def _found(self, typed: str, found: tuple[tuple[DncMark, ...], int]) -> None:
        marks, many = found
        now, zone = self._place.tools.desk.now(), self._place.tools.reader.zone
        self.panel.show_marks(typed, [_face(at, mark, now, zone) for at, mark in enumerate(marks)], many)
        if typed == self.panel.typed:
            self.panel.show_block(self._block(typed) if not _is_marked(typed, marks) else None)

    def _block(self, typed: str) -> Block | None:
        """What the words would add: a number, an address, a company; with no words the person on the card."""
        read = read_phone(typed, own_region()) if typed else None
        if isinstance(read, Phone):
            return Block("number", read.e164, translate("dnc", "Block {0}").format(text.phone(read.e164)))
        if usable_email(typed):
            return Block("email", typed, translate("dnc", "Block {0}").format(usable_email(typed)))
        if len(typed) >= _LEAST_SIGNS:
            return Block("company", typed, translate("dnc", "Block the company “{0}”").format(typed[:40]))
        card = self._place.held()
        if typed or card is None:
            return None
        return Block("person", str(card.lead_id), translate("dnc", "Block {0}, on your card").format(card.name[:40]))

    def _add(self, block: Block, words: str) -> None:
        tools = self._place.tools
        job = partial(tools.desk.write, mark_do_not_call, block.scope, block.value, words)
        tools.runner.write(self, job, self._added, refused=self._refused)

    def _added(self, _made: FactId) -> None:
        self.panel.added()

    def _refused(self, error: DeskError) -> None:
        self.panel.say(refused(error))


def _is_marked(typed: str, marks: tuple[DncMark, ...]) -> bool:
    read = read_phone(typed, own_region()) if typed else None
    whole = read.e164 if isinstance(read, Phone) else usable_email(typed)
    return bool(whole) and any(mark.value == whole for mark in marks)


_ICONS = {"number": "phone-off", "person": "user-x", "email": "mail", "company": "building-2"}


def _face(at: int, mark: DncMark, now: Moment, zone: str) -> ListFace:
    shown = text.phone(mark.value) if mark.scope == "number" else mark.value
    words = f"“{mark.words}”" if mark.words else ""
    detail = " \N{MIDDLE DOT} ".join(part for part in (words, mark.source) if part)
    return ListFace(at, shown, detail, text.when(mark.at, now, zone), icon=_ICONS.get(mark.scope, "ban"))
