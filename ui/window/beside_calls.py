"""What lies over the page of calls when it is asked for: people that were looked for, to hand over, not on the list."""

from typing import NamedTuple

from ui.kit.palette import Palette
from ui.kit.toast import Toast
from ui.kit.top_bar import TopBar
from ui.window.bell import Bell
from ui.window.callbacks import Callbacks
from ui.window.calling import CallPage
from ui.window.finding import Finding
from ui.window.handing_over import HandingOver
from ui.window.not_on_list import NotOnList


class BesideCalls(NamedTuple):
    """All three; they end with the page of calls."""

    finding: Finding
    handing_over: HandingOver
    not_on_list: NotOnList


def beside_calls(page: CallPage, palette: Palette, bar: TopBar, toast: Toast) -> BesideCalls:
    """Makes them for a page of calls, each within reach of its key; callbacks and notices stand on their own."""
    theme = page.theme
    finding = Finding(page, palette, theme)
    handing_over = HandingOver(page, theme, finding.open_lead)
    handing_over.open_from(bar, page.commands)
    not_on_list = NotOnList(page, theme, finding.open_lead)
    not_on_list.offer(page.commands)
    Callbacks(page, theme, toast, finding.open_lead).offer(page.commands)
    Bell(page, bar, theme, finding.open_lead).offer(page.commands)
    return BesideCalls(finding, handing_over, not_on_list)
