"""What lies over the page of calls when it is asked for: found people, to hand over, not on the list, do-not-call."""

from typing import NamedTuple

from ui.kit.palette import Palette
from ui.kit.theme import Theme
from ui.kit.top_bar import TopBar
from ui.window.calling import CallPage
from ui.window.do_not_call import DoNotCall
from ui.window.finding import Finding
from ui.window.handing_over import HandingOver
from ui.window.not_on_list import NotOnList


class BesideCalls(NamedTuple):
    """All of them; they end with the page of calls."""

    finding: Finding
    handing_over: HandingOver
    not_on_list: NotOnList
    do_not_call: DoNotCall


def beside_calls(page: CallPage, palette: Palette, bar: TopBar, theme: Theme) -> BesideCalls:
    """Makes them for a page of calls, each within reach of its key."""
    finding = Finding(page, palette, theme)
    handing_over = HandingOver(page, theme, finding.open_lead)
    handing_over.open_from(bar, page.commands)
    not_on_list = NotOnList(page, theme, finding.open_lead)
    not_on_list.offer(page.commands)
    do_not_call = DoNotCall(page, theme)
    do_not_call.offer(page.commands)
    return BesideCalls(finding, handing_over, not_on_list, do_not_call)
