"""The pages of outcomes and cadence, of calling hours and of the routing as the window takes them, and their keys."""

from PySide6.QtCore import QCoreApplication

from calldesk.desk import Desk
from ui.kit.commands import Command, Scope
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.team_rules.hours_page import HoursPage
from ui.team_rules.routing_page import RoutingPage
from ui.team_rules.rules_page import RulesPage

translate = QCoreApplication.translate


def rules_page(theme: Theme, desk: Desk, runner: Runner, toast: Toast, zone: str) -> RulesPage:
    """The page, with its sentences in the window's toast; times are told in this zone (IANA name)."""
    page = RulesPage(theme, desk, runner, zone)
    page.said.connect(toast.say)
    return page


def hours_page(theme: Theme, desk: Desk, runner: Runner, toast: Toast, zone: str) -> HoursPage:
    """The page of calling hours, as above."""
    page = HoursPage(theme, desk, runner, zone)
    page.said.connect(toast.say)
    return page


def hours_commands(page: HoursPage) -> tuple[Command, ...]:
    """What a person can do on the page of calling hours."""
    return (
        Command("hours.save", translate("keys", "Save"), "Ctrl+Return", Scope.CALL, page.save),
        Command("hours.drop", translate("keys", "Use the shipped hours"), "Ctrl+R", Scope.CALL, page.drop),
        Command("hours.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
    )


def routing_commands(page: RoutingPage) -> tuple[Command, ...]:
    """What a person can do on the page of the routing."""
    return (
        Command("routing.save", translate("keys", "Save"), "Ctrl+Return", Scope.CALL, page.save),
        Command("routing.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
    )


def rules_commands(page: RulesPage) -> tuple[Command, ...]:
    """What a person can do on the page; Esc in a field is the page's own."""
    return (
        Command("rules.save", translate("keys", "Save"), "Ctrl+Return", Scope.CALL, page.save),
        Command("rules.add", translate("keys", "Add an outcome"), "Ctrl+N", Scope.CALL, page.grid.add_row),
        Command("rules.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
    )
