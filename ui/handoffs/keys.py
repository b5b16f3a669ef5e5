"""The rep's desk as the window takes it, and its keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.handoffs.page import HandoffsPage
from ui.handoffs.side import CALENDAR, ENDED, HAND_OFFS
from ui.kit.commands import Command, Scope

translate = QCoreApplication.translate


def handoff_commands(page: HandoffsPage, *, has_calls: bool) -> tuple[Command, ...]:
    """What a person can do on the page; who has no calls has nowhere to go back to."""
    does = (
        ("accept", translate("keys", "Accept the hand-off"), "A", page.accept),
        ("return", translate("keys", "Return it, with a reason"), "R", page.asks.give_back),
        ("call", translate("keys", "Call"), "C", page.call),
        ("outcome", translate("keys", "Outcome: held, advanced, won, lost"), "U", page.asks.outcome),
        ("move", translate("keys", "Move the appointment"), "M", page.asks.move),
        ("snooze", translate("keys", "Put it aside for a while"), "Z", page.asks.snooze),
        ("undo", translate("keys", "Take the last step back"), "Ctrl+Z", page.undo),
        ("next", translate("keys", "The next one"), "J", page.next),
        ("previous", translate("keys", "The one before"), "K", page.previous),
    )
    commands = tuple(Command(f"handoffs.{name}", words, key, Scope.CALL, run) for name, words, key, run in does)
    lists = (
        ("list", translate("keys", "Hand-offs by what is due"), partial(page.side.show_section, HAND_OFFS)),
        ("calendar", translate("keys", "Calendar: appointments by day"), partial(page.side.show_section, CALENDAR)),
        ("ended", translate("keys", "Won and lost"), partial(page.side.show_section, ENDED)),
        ("away", translate("keys", "When I am away"), page.away.open),
    )
    more = tuple(Command(f"handoffs.{name}", words, "", Scope.CALL, run) for name, words, run in lists)
    commands = (*commands, *more)
    back = Command("handoffs.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back)
    return (*commands, back) if has_calls else commands
