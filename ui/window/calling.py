"""The page of calls: the call screen brought to life on an open desk."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from calldesk.files.bundled import event_kinds
from ui.call_screen.list_first import ListFirst
from ui.call_screen.mount import Mounted, mount
from ui.call_screen.reader import Reader
from ui.call_screen.screen import CallScreen
from ui.call_screen.work import Tools
from ui.dialers.dialer import Dialer, Placed
from ui.dialers.tel import TelDialer
from ui.kit.commands import Commands
from ui.kit.data_words import kinds_in_words
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.front_desk import FrontDesk
from ui.window.inbound import Inbound
from ui.window.open_page import WindowCommands
from ui.window.opening import Opened
from ui.window.person import person_name, zone_of
from ui.window.place import Place


class PracticeDialer:
    """Rings nobody: practice numbers are fictional and must not reach a telephone."""

    def dial(self, e164: str, extension: str) -> Placed:  # noqa: ARG002 - the protocol of all dialers
        """Pretends that a telephone took the number."""
        return Placed.RINGING


@dataclass(frozen=True, slots=True)
class CallPage:
    """The call screen at work.

    Attributes:
        screen: The widget.
        mounted: Its loop, list and figures.
        tools: What it works with.
        commands: What can be done on it.
        inbound: Who is calling meanwhile.
        theme: How it is drawn.
    """

    screen: CallScreen
    mounted: Mounted
    tools: Tools
    commands: Commands
    inbound: Inbound
    theme: Theme

    @property
    def place(self) -> Place:
        """Where panels of the team open over the calls."""
        work = self.mounted.work
        return Place(self.screen, self.tools, lambda: work.held.current, lambda: work.call.placed_at is not None)


def call_page(
    first: ListFirst, opened: Opened, runner: Runner, theme: Theme, commands: WindowCommands, toast: Toast
) -> CallPage:
    """Makes a call screen around its list, on an open desk; `mounted.work.begin()` takes the first lead."""
    screen = CallScreen(theme, first.give_list())
    tools = Tools(opened.desk, runner, dialer_of(opened), reader_of(opened))
    keys = commands.of_page(screen)
    mounted = mount(screen, tools, theme, keys, toast, first.listing)
    if opened.team is not None:
        from ui.window.picking import PickingRule  # noqa: PLC0415 - there is nobody else on a file
        from ui.window.refusals import Refusals  # noqa: PLC0415 - a file refuses nothing afterwards

        Refusals(screen, tools, theme).offer(keys)
        PickingRule(screen, tools, toast).offer(keys)
    inbound = Inbound(screen, tools, theme, toast)
    inbound.offer(keys)
    FrontDesk(screen, tools, mounted, theme, toast).offer(keys)
    return CallPage(screen, mounted, tools, keys, inbound, theme)


def place_of(screen: QWidget, opened: Opened, runner: Runner) -> Place:
    """Where panels of the team open over another page than that of the calls."""
    return Place(screen, Tools(opened.desk, runner, dialer_of(opened), reader_of(opened)))


def dialer_of(opened: Opened) -> Dialer:
    """What places calls: practice rings nobody."""
    return PracticeDialer() if opened.is_practice else TelDialer()


def reader_of(opened: Opened) -> Reader:
    """Who sits here."""
    return Reader(zone_of(opened), person_name(opened), kinds_in_words(event_kinds()))
