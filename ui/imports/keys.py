"""The import page as the window takes it, and its keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from calldesk.desk import Desk
from ui.imports.page import ImportPage
from ui.kit.commands import Command, Scope
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast

translate = QCoreApplication.translate


def import_page(theme: Theme, desk: Desk, runner: Runner, toast: Toast) -> ImportPage:
    """The page, with its sentences in the window's toast."""
    page = ImportPage(theme, desk, runner)
    page.said.connect(toast.say)
    return page


def import_commands(page: ImportPage) -> tuple[Command, ...]:
    """What a person can do on the import page."""
    kind = page.preview.kind
    names, leads = partial(kind.choose, as_leads=False), partial(kind.choose, as_leads=True)
    return (
        Command("imports.enter", translate("keys", "Choose a file, or go on"), "Return", Scope.CALL, page.enter),
        Command("imports.on", translate("keys", "Import, or go on"), "Ctrl+Return", Scope.CALL, page.go_on),
        Command("imports.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
        Command("imports.stop", translate("keys", "Stop, or leave the import"), "Escape", Scope.CALL, page.stop),
        Command("imports.again", translate("keys", "Dry run again"), "D", Scope.CALL, page.work.again),
        Command("imports.names", translate("keys", "They are names"), "N", Scope.CALL, names),
        Command("imports.leads", translate("keys", "They are leads"), "L", Scope.CALL, leads),
    )
