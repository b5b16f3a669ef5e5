"""What a person can do on the page by key."""

from PySide6.QtCore import QCoreApplication

from ui.joining.page import JoinPage
from ui.kit.commands import Command, Scope

translate = QCoreApplication.translate


def join_commands(page: JoinPage) -> tuple[Command, ...]:
    """The keys of the page; Enter in a field and Esc are the page's own."""
    return (
        Command("joining.join", translate("keys", "Join"), "Ctrl+Return", Scope.CALL, page.go),
        Command("joining.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.left.emit),
    )
