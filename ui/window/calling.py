"""The page of calls: the call screen brought to life on an open desk."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer

from calldesk.files.bundled import event_kinds
from ui.call_screen.mount import Mounted, mount
from ui.call_screen.reader import Reader, system_zone
from ui.call_screen.screen import CallScreen
from ui.call_screen.work import Tools
from ui.dialers.dialer import Dialer, Placed
from ui.dialers.tel import TelDialer
from ui.kit.commands import Commands
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.opening import PRACTICE_ZONE, Opened
from ui.window.person import person_name


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
    """

    screen: CallScreen
    mounted: Mounted
    tools: Tools


def call_page(
    screen: CallScreen, opened: Opened, runner: Runner, theme: Theme, commands: Commands, toast: Toast
) -> CallPage:
    """Connects a call screen with an open desk; `mounted.work.begin()` takes the first lead."""
    dialer: Dialer = PracticeDialer() if opened.is_practice else TelDialer()
    tools = Tools(opened.desk, runner, dialer, reader_of(opened))
    return CallPage(screen, mount(screen, tools, theme, commands, toast), tools)


def list_first(page: CallPage) -> None:
    """Lets the list be painted before the rest is even laid out: the rest comes with the first rows."""
    screen = page.screen
    rest = [widget for widget in (screen.card.parentWidget(), screen.bar) if widget is not None]
    for widget in rest:
        widget.hide()

    def show_rest() -> None:
        for widget in rest:
            widget.show()

    def wait_for_paint(_found: object) -> None:
        page.mounted.listing.shown.disconnect(wait_for_paint)
        QTimer.singleShot(0, screen, show_rest)

    page.mounted.listing.shown.connect(wait_for_paint)


def reader_of(opened: Opened) -> Reader:
    """Who sits here; practice happens in Chicago, whatever the machine says."""
    zone = PRACTICE_ZONE if opened.is_practice else system_zone()
    return Reader(zone, person_name(opened), event_kinds())
