"""The board as the window takes it, and its keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from calldesk.domain.board import Period
from ui.board.page import BoardPage
from ui.kit.commands import Command, Scope

translate = QCoreApplication.translate


def board_commands(page: BoardPage) -> tuple[Command, ...]:
    """What a person can do on the page."""
    today, week, month = (partial(page.choose, period) for period in Period)
    does = (
        ("today", translate("keys", "Board: today"), "1", today),
        ("week", translate("keys", "Board: this week"), "2", week),
        ("month", translate("keys", "Board: this month"), "3", month),
        ("team", translate("keys", "Board: the next team, or everybody"), "G", page.centre.head.team.turn),
        ("turn", translate("keys", "Chart with the focus as a table; in Now: take over"), "T", page.turn),
        ("assign", translate("keys", "Now: give the line to somebody"), "A", page.assign),
        ("ring", translate("keys", "Now: ring the lead of the line"), "C", page.keys.ring),
        ("release", translate("keys", "Now: take the lead off somebody's card"), "R", page.keys.release),
        ("source", translate("keys", "Names to won: the next source"), "S", page.centre.funnel.next_source),
        (
            "export",
            translate("keys", "Board: write the chart with the focus, or all of it, into a file"),
            "E",
            page.export,
        ),
        ("names", translate("keys", "Board on the wall: names shown, or hidden"), "N", page.names),
        ("flagged", translate("keys", "Flagged calls"), "F", page.flagged.open),
        ("next", translate("keys", "Now: the next line"), "J", partial(page.side.step, 1)),
        ("previous", translate("keys", "Now: the line before"), "K", partial(page.side.step, -1)),
        ("back", translate("keys", "Back to the calls"), "Alt+Left", page.go_back),
    )
    return tuple(Command(f"board.{name}", words, key, Scope.CALL, run) for name, words, key, run in does)
