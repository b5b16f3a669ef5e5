"""CallDesk's window: which page stands there, and what the window's own keys do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from calldesk.domain.errors import DeskError
from calldesk.domain.teams import TeamAddress
from ui.kit.data_words import refused
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.calls_coming import CallsComing
from ui.window.joining import TeamDoor
from ui.window.keys import out_of_place, window_commands
from ui.window.life import DeskLife
from ui.window.menus import ThemeButton, open_main_menu, open_theme_menu
from ui.window.open_page import WindowCommands
from ui.window.opening import Opened, is_empty, own_file
from ui.window.pages import Pages
from ui.window.panels import Panels
from ui.window.person import person_name
from ui.window.practice_clock import PracticeClock
from ui.window.shell import Shell
from ui.window.view_state import ViewState, next_zoom

if TYPE_CHECKING:
    from ui.call_screen.list_first import ListFirst
    from ui.window.beside_calls import BesideCalls
    from ui.window.calling import CallPage
    from ui.window.finding import Finding
    from ui.window.handing_over import HandingOver
    from ui.window.not_on_list import NotOnList

_PAGES_MS = 2_000


class Window(Shell):
    """The shell with life in it.

    Signals:
        ready: A page with content is up: the welcome page, or the call screen.
    """

    ready = Signal()

    def __init__(self, theme: Theme, view: ViewState) -> None:
        super().__init__(theme, view)
        self.runner = Runner()
        self.life = DeskLife(self.runner)
        self.toast = Toast(theme, self)
        self.commands = WindowCommands(self)
        self.commands.add(*window_commands(self))
        self.panels = Panels(theme, self, self.commands)
        self.calling: CallPage | None = None
        self.pages = Pages(self, self)
        self.finding: Finding | None = None
        self.handing_over: HandingOver | None = None
        self.not_on_list: NotOnList | None = None
        self.beside: BesideCalls | None = None
        self.team = TeamDoor(theme, self.runner)
        self._awaited: Callable[[], None] = _nothing
        self._named: str | TeamAddress | None = None
        self._greets = False
        self.coming = CallsComing(self, self.runner)
        self._clock = PracticeClock(self.life, self.status)
        self._connect()
        self.status.show_opening()

    def open_own(self, named: str | TeamAddress | None = None) -> None:
        """Opens the person's own database: of `--db`, CALLDESK_DB or their data folder."""
        self._named = named
        self.life.open_own(named)

    def open_practice(self) -> None:
        """Opens practice data in place of what is open."""
        self._leave()
        self.life.open_practice()

    def leave_practice(self) -> None:
        """Goes back to the person's own database."""
        if self.life.is_practice:
            self._leave()
            self.life.open_own(self._named)

    def open_import(self, path: Path | None = None) -> None:
        """Opens the import page, with a file where one was dropped; practice is left first, for it keeps nothing."""
        if self.calling is not None and self.calling.mounted.work.call.placed_at is not None:
            self.toast.say(self.tr("Log this call first, then import."), "file-up")
        elif self.life.is_practice:
            self._awaited = partial(self.open_import, path)
            self.leave_practice()
        elif self.coming.is_on_its_way:
            self._awaited = partial(self.open_import, path)
        elif self.life.desk is not None:
            self.pages.show_import(self.life.desk, path)

    def open_joining(self) -> None:
        """Opens the page that joins a team."""
        if self.calling is not None and self.calling.mounted.work.call.placed_at is not None:
            self.toast.say(self.tr("Log this call first, then join."), "users")
        elif self.coming.is_on_its_way:
            self._awaited = self.open_joining
        else:
            self.team.open()

    def leave_team(self) -> None:
        """Forgets the team and goes back to the welcome page."""
        self.team.leave(self.life.opened_desk)

    def open_palette(self) -> None:
        """Ctrl+K."""
        self.panels.palette.open()

    def open_keys(self) -> None:
        """The sheet of all keys."""
        self.panels.key_sheet.open()

    def choose_zoom(self, steps: int) -> None:
        """Larger or smaller text by so many steps; 0 = as designed."""
        self.theme.choose(self.theme.choice, zoom=next_zoom(self.theme.zoom, steps))
        self.toast.say(self.tr("Text at {0} %").format(round(self.theme.zoom * 100)), "search")

    def quit(self) -> None:
        """Closes the window; what is typed is saved first."""
        self.close()

    def _connect(self) -> None:
        _join_parts(self)
        self.life.opened.connect(self._opened)
        self.life.refused.connect(self._refused)
        self.coming.loaded.connect(self._call)
        self.team.joined.connect(self._joined)
        self.team.left.connect(self._team_left)
        self.pages.left.connect(self._page_left)
        self.pages.calls_wanted.connect(partial(self._page_left, to_calls=True))
        self.pages.own_wanted.connect(lambda: self._after_import(empty=False))
        self.closing.connect(self._close_down)

    def _opened(self, opened: Opened) -> None:
        self._leave()
        kept = self.tr("Practice data: nothing of it is kept")
        self.show_whose(person_name(opened), kept if opened.is_practice else str(opened.desk.settings.database))
        self.bar.show_scope(self.tr("Practice data") if opened.is_practice else "", "headphones")
        self.commands.put_away(*out_of_place(opened))
        self._clock.start()
        self._first_page(opened, empty=opened.is_empty or self._greets)
        _tell_of_age(self.toast, opened)

    def _is_up(self) -> None:
        awaited, self._awaited = self._awaited, _nothing
        awaited()
        self.ready.emit()
        QTimer.singleShot(_PAGES_MS, self.pages, self.pages.load)

    def _first_page(self, opened: Opened, *, empty: bool) -> None:
        self._greets = False
        if empty or self.pages.begins(opened):
            self.pages.show_first(opened, empty=empty)
            self._is_up()
        else:
            self.coming.begin(opened)

    def _joined(self, opened: Opened, address: TeamAddress) -> None:
        self._named = address
        self.life.take(opened)

    def _team_left(self, own: Path) -> None:
        self._leave()
        self._named, self._greets = str(own), True
        self.life.open_own(self._named)

    def _page_left(self, *, to_calls: bool = False) -> None:
        """Back to the page before it, or past all to the calls; where there are none, they begin."""
        self.pages.importing = None
        self.team.close()
        if to_calls:
            self.drop_pages_over(self.calling.screen if self.calling is not None else None)
        else:
            self.drop_page()
        self.commands.show_page(self.page)
        if self.calling is not None and self.page is self.calling.screen:
            self.calling.screen.focus_list()
        elif self.is_over(None) and self.page is not None:
            self.page.setFocus()
        elif self.life.desk is not None:
            job = partial(is_empty, self.life.desk)
            self.runner.read(self, job, self._after_import)
        else:
            self._team_left(own_file())

    def _after_import(self, empty: bool) -> None:
        self.drop_pages()
        if self.life.opened_desk is not None:
            self._first_page(self.life.opened_desk, empty=empty)

    def _call(self, opened: Opened, first: "ListFirst") -> None:
        from ui.window.beside_calls import beside_calls  # noqa: PLC0415 - loaded by now, see CallsComing
        from ui.window.calling import call_page  # noqa: PLC0415

        page = call_page(first, opened, self.runner, self.theme, self.commands, self.toast)
        page.mounted.day.figures.connect(self.bar.show_figures)
        page.screen.bar.keys_wanted.connect(self.open_keys)
        self.beside = beside = beside_calls(page, self, self.panels.palette, self.toast, self.pages)
        self.finding, self.handing_over, self.not_on_list = beside[:3]
        self.calling = page
        self.commands.show_page(page.screen)
        self.replace_page(page.screen)
        page.screen.focus_list()
        page.mounted.work.begin()
        self._is_up()

    def _leave(self) -> None:
        """Ends the page that is open; what was typed on it is saved."""
        if self.calling is not None:
            self.calling.mounted.save()
        if self.pages.importing is not None:
            self.pages.importing.work.stop()
        self.team.close()
        self.calling = self.pages.importing = None
        self.coming.forget()
        self.commands.show_page(None)
        self.drop_pages()
        self._clock.stop()
        self.bar.show_figures(())
        self.status.show_opening()

    def _refused(self, error: DeskError) -> None:
        if self.team.takes(error, self._named):
            self.status.show_closed()
        else:
            self.status.show_trouble(refused(error))
            self.toast.say(refused(error), "triangle-alert")

    def _close_down(self) -> None:
        self._leave()
        self.life.let_go()
        self.runner.close()


def _join_parts(window: Window) -> None:
    """What parts of the window say goes to other parts of it."""
    theme_button = ThemeButton(window.theme)
    window.bar.add_tool(theme_button)
    theme_button.clicked.connect(lambda: open_theme_menu(window.theme, window.commands.all, theme_button))
    window.bar.search_wanted.connect(window.open_palette)
    window.bar.menu_wanted.connect(lambda: open_main_menu(window.commands.all, window.bar))
    window.life.linked.connect(window.status.show_link)
    window.life.waits.connect(window.status.show_waiting)
    window.runner.failed.connect(lambda error: window.toast.say(refused(error), "triangle-alert"))
    window.team.page_opened.connect(window.pages.show_joining)
    window.team.said.connect(window.toast.say)
    QShortcut(QKeySequence("Ctrl++"), window).activated.connect(lambda: window.choose_zoom(1))


def _nothing() -> None:
    """What is awaited where nothing is."""


def _tell_of_age(toast: Toast, opened: Opened) -> None:
    """Says what follows where the program and the database are of different age."""
    if opened.desk.handshake.sentence:
        toast.say(opened.desk.handshake.sentence, "triangle-alert")
