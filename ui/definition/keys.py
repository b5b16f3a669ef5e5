"""What a person can do on the page of the definition."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.definition.page import DefinitionPage
from ui.kit.commands import Command, Scope

translate = QCoreApplication.translate


def definition_commands(page: DefinitionPage) -> tuple[Command, ...]:
    """Edit, save, sign, comment, compare, walk the versions, back."""
    return (
        Command("definition.edit", translate("keys", "Edit the draft"), "E", Scope.CALL, page.edit),
        Command("definition.save", translate("keys", "Save the draft"), "Ctrl+S", Scope.CALL, page.save),
        Command("definition.sign", translate("keys", "Sign the draft"), "Ctrl+Return", Scope.CALL, page.sign),
        Command("definition.comment", translate("keys", "Comment on it"), "C", Scope.CARD, page.side.discussion.begin),
        Command("definition.beside", translate("keys", "Changes side by side"), "D", Scope.CARD, page.reading.turn),
        Command("definition.records", translate("keys", "Its hand-offs"), "", Scope.CALL, page.reading.ask_records),
        Command("definition.down", translate("keys", "Older version"), "Down", Scope.CARD, partial(page.step, 1)),
        Command("definition.up", translate("keys", "Newer version"), "Up", Scope.CARD, partial(page.step, -1)),
        Command("definition.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
    )
