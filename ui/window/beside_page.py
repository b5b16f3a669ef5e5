"""What of the team opens over any page that has a palette for it: people, lists, do-not-call, campaigns, definition."""

from typing import NamedTuple

from ui.kit.commands import Commands
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.do_not_call import DoNotCall
from ui.window.lists import ListsDoor
from ui.window.people import People
from ui.window.place import Place
from ui.window.team_pages import TeamPages


class BesidePage(NamedTuple):
    """The panels; they end with the page."""

    do_not_call: DoNotCall
    people: People
    lists: ListsDoor


def beside_page(place: Place, theme: Theme, toast: Toast, pages: TeamPages, commands: Commands) -> BesidePage:
    """Makes the panels and lets the palette of the page open each, and the pages of the team too."""
    made = BesidePage(DoNotCall(place, theme), People(place, theme, toast), ListsDoor(place, theme, toast))
    for panel in made:
        panel.offer(commands)
    pages.offer(commands)
    return made
