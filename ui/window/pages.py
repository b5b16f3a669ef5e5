"""The pages beside the calls: welcome, import, joining a team, outcomes and cadence; each comes with its own keys."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.kit.commands import Command, Commands, Scope
from ui.kit.runner import Runner
from ui.kit.toast import Toast
from ui.window.board_door import BoardDoor
from ui.window.calls_coming import CallsComing
from ui.window.hours_door import HoursDoor
from ui.window.keys import Doer, welcome_commands
from ui.window.life import DeskLife
from ui.window.open_page import WindowCommands
from ui.window.opening import Opened, load_pages
from ui.window.person import zone_of
from ui.window.shell import Shell
from ui.window.targets_door import TargetsDoor
from ui.window.week_file import WeekFile

if TYPE_CHECKING:
    from calldesk.desk import Desk
    from calldesk.domain.ids import FactId
    from calldesk.queries.alerts import Alert
    from ui.handoffs.page import HandoffsPage
    from ui.imports.page import ImportPage
    from ui.joining.page import JoinPage
    from ui.team_rules.rules_page import RulesPage
    from ui.welcome.screen import WelcomePage
    from ui.window.calling import CallPage
    from ui.window.finding import Finding

translate = QCoreApplication.translate


class Frame(Doer, Protocol):
    """What the pages need of the window beside its commands."""

    calling: "CallPage | None"
    coming: CallsComing
    finding: "Finding | None"
    ready: SignalInstance
    commands: WindowCommands
    life: DeskLife
    runner: Runner
    toast: Toast


class Pages(QObject):
    """Shows one at a time.

    Signals:
        left: The person goes back to where they came from.
        calls_wanted: To the calls, whatever lies over them.
        own_wanted: On from the welcome page to the leads that are there.

    Attributes:
        importing: The import page while it is open.
    """

    left = Signal()
    calls_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, shell: Shell, frame: Frame) -> None:
        super().__init__(shell)
        self._shell = shell
        self._frame = frame
        self._rules: RulesPage | None = None
        self._welcome: WelcomePage | None = None
        self.importing: ImportPage | None = None
        words = QCoreApplication.translate("keys", "Outcomes and cadence of the team")
        frame.commands.add(Command("window.rules", words, "", Scope.WINDOW, self.show_rules))
        self.board = BoardDoor(self, shell, frame)
        self.targets = TargetsDoor(self, frame)
        self.hours = HoursDoor(self, shell, frame)
        self.week_file = WeekFile(shell, frame)
        self._begun: Opened | None = None
        words = QCoreApplication.translate("keys", "Routing: which rep gets a hand-off")
        frame.commands.add(Command("window.routing", words, "", Scope.WINDOW, self.show_routing))
        words = QCoreApplication.translate("keys", "Hand-offs: to decide, accepted, returned")
        frame.commands.add(Command("window.handoffs", words, "", Scope.WINDOW, self.show_handoffs))

    def begins(self, opened: Opened) -> bool:
        """Whether a day begins with a page in place of the calls: a rep's always, a team lead's until they want one."""
        begun, self._begun = self._begun, opened
        return opened.is_rep or (opened.is_lead and begun is not opened)

    def show_first(self, opened: Opened, *, empty: bool) -> None:
        """What a day without calls begins with."""
        if opened.is_rep:
            self.show_handoffs()
        elif empty:
            self.show_welcome(opened)
        else:
            self.board.show()

    def show_welcome(self, opened: Opened) -> None:
        """Greets whoever has nobody in the database yet, or has just left a team."""
        from ui.welcome.screen import WelcomePage  # noqa: PLC0415 - most starts have somebody to ring

        frame = self._frame
        page = WelcomePage(frame.theme, str(opened.team or ""), has_people=not opened.is_empty)
        page.practice_wanted.connect(frame.open_practice)
        page.import_wanted.connect(frame.open_import)
        page.file_dropped.connect(frame.open_import)
        page.team_wanted.connect(frame.open_joining)
        page.leave_wanted.connect(frame.leave_team)
        page.own_wanted.connect(self.own_wanted)
        self.show(page, welcome_commands(frame, in_team=opened.team is not None))
        self._welcome = page
        page.setFocus()

    def show_import(self, desk: "Desk", path: Path | None) -> None:
        """Takes a file to the end."""
        from ui.imports.keys import import_commands, import_page  # noqa: PLC0415 - SQLAlchemy, loaded by the opening

        if self.importing is None:
            frame, shell = self._frame, self._shell
            self.importing = page = import_page(frame.theme, desk, frame.runner, frame.toast)
            page.left.connect(self.left)
            page.set_compact(compact=shell.is_compact)
            shell.compact_changed.connect(page.show_compact)
            self.show(page, import_commands(page))
        if path is not None:
            self.importing.take(path)

    def show_joining(self, page: "JoinPage") -> None:
        """Asks for a team's address."""
        from ui.joining.keys import join_commands  # noqa: PLC0415 - once in a year

        page.left.connect(self.left)
        self.show(page, join_commands(page))

    def show_rules(self) -> None:
        """The team's outcomes and cadence, over the calls; once at a time, and not while a call runs."""
        from ui.team_rules.keys import rules_commands, rules_page  # noqa: PLC0415 - once in a month

        frame, shell = self._frame, self._shell
        opened = frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way or self._rules is not None:
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then change the outcomes."), "sliders-horizontal")
            return
        self._rules = page = rules_page(frame.theme, opened.desk, frame.runner, frame.toast, zone_of(opened))
        page.destroyed.connect(self._rules_gone)
        page.left.connect(self.left)
        page.set_compact(compact=shell.is_compact)
        shell.compact_changed.connect(page.show_compact)
        self.show(page, rules_commands(page))
        page.setFocus()

    def show_routing(self) -> None:
        """By which rules hand-offs find their rep; not while a call runs."""
        from ui.team_rules.keys import routing_commands  # noqa: PLC0415 - once in a month
        from ui.team_rules.routing_page import RoutingPage  # noqa: PLC0415

        frame, opened = self._frame, self._frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way:
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then change the routing."), "sliders-horizontal")
            return
        page = RoutingPage(frame.theme, opened.desk, frame.runner)
        page.said.connect(frame.toast.say)
        page.left.connect(self.left)
        self.show(page, routing_commands(page))
        page.setFocus()

    def show_handoffs(self, handoff_id: "FactId | None" = None) -> None:
        """The rep's desk, at one hand-off where one is named: a rep's first page, for everybody else over the calls."""
        from calldesk.queries.handoffs import Whose  # noqa: PLC0415
        from ui.handoffs.keys import handoff_commands  # noqa: PLC0415 - not before the first row
        from ui.handoffs.page import HandoffsPage  # noqa: PLC0415
        from ui.window.calling import dialer_of, reader_of  # noqa: PLC0415

        frame, opened = self._frame, self._frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way:
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then look at hand-offs."), "handshake")
            return
        whose = Whose.REP if opened.is_rep or opened.team is None else Whose.ALL
        page = HandoffsPage(frame.theme, opened.desk, frame.runner, reader_of(opened), dialer_of(opened), whose)
        page.said.connect(frame.toast.say)
        if not opened.is_rep:  # who has no calls has nowhere to go back to
            page.left.connect(self.left)
        if handoff_id is not None:
            page.open(handoff_id)
        bell = (self._bell_of(page, opened),) if opened.is_rep else ()
        self.show(page, (*handoff_commands(page, has_calls=not opened.is_rep), *bell))
        page.setFocus()

    def _bell_of(self, page: "HandoffsPage", opened: Opened) -> Command:
        """A rep's notices; who has calls has theirs on the page of calls."""
        from ui.window.bell import Bell  # noqa: PLC0415 - as above
        from ui.window.calling import place_of  # noqa: PLC0415

        def open_alert(alert: "Alert") -> None:
            if alert.lead_id is not None:
                page.open_lead(alert.lead_id)

        return Bell(place_of(page, opened, self._frame.runner), self._shell.bar, self._frame.theme, open_alert).command

    def load(self) -> None:
        """Makes ready what may be wanted later; the first rows come first."""
        self._frame.runner.read(self, load_pages, lambda _loaded: None, slot="pages")

    def _rules_gone(self) -> None:
        self._rules = None

    def show(self, page: QWidget, commands: Sequence[Command]) -> Commands:
        """Puts a page over those before it, with its own keys; gives their registry."""
        registry = self._frame.commands.of_page(page)
        registry.add(*commands)
        self._frame.commands.show_page(page)
        if self._shell.page is self._welcome:  # nobody goes back there: whether it is wanted is asked anew
            self._shell.replace_page(page)
        else:
            self._shell.show_page(page)
        return registry
