"""Keeps the bar, its keys and every name of an outcome as the team has them."""

from collections.abc import Callable

from typing_extensions import override

from calldesk.domain.changes import Topic
from calldesk.domain.outcomes import OutcomeTable
from calldesk.queries.team_rules import outcome_table
from ui.call_screen.keys import outcome_commands
from ui.call_screen.screen import CallScreen
from ui.call_screen.show_hand import ShowHand
from ui.call_screen.work import CallWork, Tools
from ui.kit.commands import Commands
from ui.kit.screen import Screen
from ui.lead_card.outcomes import groups


class OutcomesKeeper(Screen[OutcomeTable]):
    """Reads the table with the page, and again whenever settings changed."""

    topics = frozenset({Topic.SETTINGS})

    def __init__(self, tools: Tools, screen: CallScreen, loop: tuple[CallWork, ShowHand], commands: Commands) -> None:
        super().__init__(tools.runner, screen)
        self._tools = tools
        self._screen = screen
        self._work, self._show = loop
        self._commands = commands
        self._installed = outcome_commands(self._work, tools.reader.outcomes.table)
        commands.add(*self._installed)
        tools.reader.outcomes.changed.connect(self._put)

    @override
    def load(self) -> Callable[[], OutcomeTable]:
        desk = self._tools.desk
        return lambda: desk.read(outcome_table)

    @override
    def show(self, rows: OutcomeTable) -> None:
        self._tools.reader.outcomes.take(rows)

    def _put(self) -> None:
        table = self._tools.reader.outcomes.table
        self._screen.bar.show_groups(groups(table))
        self._commands.drop(self._installed)
        self._installed = outcome_commands(self._work, table)
        self._commands.add(*self._installed)
        self._show.refresh(self._work.held)
