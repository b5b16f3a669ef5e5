"""Lets who leads a team settle who may take leads from anywhere in the list."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from calldesk.actions.picking import settle_picking
from calldesk.domain.errors import DeskError
from calldesk.domain.picking import FIRST_ROWS, Picking
from ui.call_screen.work import Tools
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.toast import Toast

translate = QCoreApplication.translate


class PickingRule(QObject):
    """Two commands of the palette; the server refuses them to who may not settle it."""

    def __init__(self, screen: QWidget, tools: Tools, toast: Toast) -> None:
        super().__init__(screen)
        self._tools = tools
        self._toast = toast

    def offer(self, commands: Commands) -> None:
        """Lets the palette find them."""
        anyone = translate("keys", "Picking from the list: anyone may")
        leads = translate("keys", "Picking from the list: team leads only")
        commands.add(
            Command("call.picking_anyone", anyone, "", Scope.CALL, partial(self._settle, Picking.ANYONE)),
            Command("call.picking_leads", leads, "", Scope.CALL, partial(self._settle, Picking.LEADS)),
        )

    def _settle(self, who: Picking) -> None:
        job = partial(self._tools.desk.write, settle_picking, who)
        self._tools.runner.write(self, job, lambda _done: self._say(who), refused=self._refused)

    def _say(self, who: Picking) -> None:
        if who is Picking.ANYONE:
            words = translate("picking", "Anyone may pick from the whole list.")
        else:
            words = translate("picking", "Team leads pick from the whole list; others from its first {0}.")
        self._toast.say(words.format(FIRST_ROWS), "list-ordered")

    def _refused(self, error: DeskError) -> None:
        self._toast.say(refused(error), "triangle-alert")
