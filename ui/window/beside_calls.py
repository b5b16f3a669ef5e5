"""What lies over the page of calls when it is asked for: people that were found, to hand over, my day, and so on."""

from functools import partial
from typing import NamedTuple

from ui.kit.palette import Palette
from ui.kit.toast import Toast
from ui.window.bell import Bell, open_alert
from ui.window.beside_page import beside_page
from ui.window.callbacks import Callbacks
from ui.window.calling import CallPage
from ui.window.coaching import Coaching
from ui.window.do_not_call import DoNotCall
from ui.window.finding import Finding
from ui.window.handing_over import HandingOver
from ui.window.leaving import Leaving
from ui.window.lists import ListsDoor
from ui.window.my_day import MyDayDoor
from ui.window.my_handoffs import MyHandoffs
from ui.window.not_on_list import NotOnList
from ui.window.pages import Pages
from ui.window.people import People
from ui.window.shell import Shell
from ui.window.shift_end import EndOfShift
from ui.window.team_pages import TeamPages
from ui.window.unlogged import Unlogged


class BesideCalls(NamedTuple):
    """All of them; they end with the page of calls."""

    finding: Finding
    handing_over: HandingOver
    not_on_list: NotOnList
    my_day: MyDayDoor
    my_handoffs: MyHandoffs
    shift_end: EndOfShift
    unlogged: Unlogged
    leaving: Leaving
    do_not_call: DoNotCall
    people: People
    lists: ListsDoor
    coaching: Coaching


def beside_calls(page: CallPage, shell: Shell, palette: Palette, toast: Toast, pages: Pages) -> BesideCalls:
    """Makes them for a page of calls, each within reach of its key; callbacks and notices stand on their own."""
    theme = page.theme
    finding = Finding(page, palette, theme)
    handing_over = HandingOver(page, theme, toast, finding.open_lead)
    handing_over.open_from(shell.bar, page.commands)
    not_on_list = NotOnList(page, theme, finding.open_lead)
    not_on_list.offer(page.commands)
    Callbacks(page, theme, toast, finding.open_lead).offer(page.commands)
    place = page.place
    team_pages = TeamPages(place, theme, toast, pages)
    noticed = partial(open_alert, finding.open_lead, team_pages.show_definition)
    page.commands.add(Bell(place, shell.bar, theme, noticed).command)
    my_day = MyDayDoor(page, theme, finding.open_lead)
    my_handoffs = MyHandoffs(page, theme, finding.open_lead)
    shift, unlogged = EndOfShift(page, theme), Unlogged(page, theme, shell.status)
    for part in (my_day, my_handoffs, shift, unlogged):
        part.offer(page.commands)
    beside = beside_page(place, theme, toast, team_pages, page.commands)
    coaching = Coaching(page, theme, toast, finding)
    coaching.offer(page.commands)
    leaving = Leaving(page, theme)
    shell.close_unless(leaving.holds)
    calls = (finding, handing_over, not_on_list, my_day, my_handoffs, shift, unlogged)
    return BesideCalls(*calls, leaving, *beside, coaching)
