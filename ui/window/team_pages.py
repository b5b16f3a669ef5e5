"""Pages of the team that open over another between two calls: the campaigns and the definition of qualified."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.commands import Command, Commands, Scope
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.place import Place

if TYPE_CHECKING:
    from ui.window.pages import Pages

translate = QCoreApplication.translate


class TeamPages:
    """Opens each over one page, which lies under it until it is left."""

    def __init__(self, place: Place, theme: Theme, toast: Toast, pages: "Pages") -> None:
        self._place, self._theme, self._toast, self._pages = place, theme, toast, pages

    def offer(self, commands: Commands) -> None:
        """Lets the palette of the page open them."""
        words = translate("keys", "Campaigns: brief, talk track, criteria")
        commands.add(Command("call.campaigns", words, "", Scope.CALL, self.show_campaigns))
        words = translate("keys", "Definition of qualified")
        commands.add(Command("call.definition", words, "", Scope.CALL, self.show_definition))

    def show_campaigns(self) -> None:
        """Opens the page of campaigns."""
        from ui.campaigns.keys import campaign_commands  # noqa: PLC0415 - seldom, and not for a call
        from ui.campaigns.page import CampaignsPage  # noqa: PLC0415

        if self._place.is_calling():
            self._toast.say(translate("campaigns", "Log this call first, then change campaigns."), "megaphone")
            return
        tools = self._place.tools
        page = CampaignsPage(self._theme, tools.desk, tools.runner, (tools.reader.caller, tools.reader.zone))
        page.said.connect(self._toast.say)
        page.left.connect(self._pages.left)
        self._pages.show(page, campaign_commands(page))
        page.setFocus()

    def show_definition(self) -> None:
        """Opens the definition."""
        from ui.definition.keys import definition_commands  # noqa: PLC0415 - seldom, and not for a call
        from ui.definition.page import DefinitionPage  # noqa: PLC0415
        from ui.window.definition_records import DefinitionRecords  # noqa: PLC0415

        if self._place.is_calling():
            self._toast.say(translate("definition", "Log this call first, then read the definition."), "flag")
            return
        tools = self._place.tools
        page = DefinitionPage(self._theme, tools.desk, tools.runner, tools.reader.zone)
        records = DefinitionRecords(page, self._theme, tools.desk, tools.runner, tools.reader.zone)
        records.opened = self._pages.show_handoffs
        page.said.connect(self._toast.say)
        page.left.connect(self._pages.left)
        self._pages.show(page, definition_commands(page))
        page.setFocus()
