"""Opens the board: a team lead's first page, for everybody else over the calls."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from calldesk.domain.ids import LeadId
from ui.kit.commands import Command, Scope
from ui.window.person import zone_of

if TYPE_CHECKING:
    from ui.window.pages import Frame, Pages
    from ui.window.shell import Shell


class BoardDoor(QObject):
    """One board at a time, between two calls."""

    def __init__(self, pages: "Pages", shell: "Shell", frame: "Frame") -> None:
        super().__init__(pages)
        self._pages, self._shell, self._frame = pages, shell, frame
        words = QCoreApplication.translate("keys", "Board: figures, people, who is on which lead")
        frame.commands.add(Command("window.board", words, "", Scope.WINDOW, self.show))

    def show(self) -> None:
        """Shows it, unless a call runs."""
        from ui.board.keys import board_commands  # noqa: PLC0415 - not before the first row
        from ui.board.page import BoardPage  # noqa: PLC0415
        from ui.window.bell import Bell, open_alert  # noqa: PLC0415
        from ui.window.beside_page import beside_page  # noqa: PLC0415
        from ui.window.calling import place_of  # noqa: PLC0415
        from ui.window.team_pages import TeamPages  # noqa: PLC0415

        frame, opened = self._frame, self._frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way or isinstance(self._shell.page, BoardPage):
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then look at the board."), "presentation")
            return
        page = BoardPage(frame.theme, opened.desk, frame.runner, zone_of(opened))
        page.said.connect(frame.toast.say)
        page.left.connect(self._pages.calls_wanted)
        page.lead_wanted.connect(self._open_lead)
        page.wall_wanted.connect(self._shell.full_screen)
        page.wall_changed.connect(self._show_wall)
        page.set_compact(compact=self._shell.is_compact)
        self._shell.compact_changed.connect(page.show_compact)
        commands = self._pages.show(page, board_commands(page))
        place = place_of(page, opened, frame.runner)
        team_pages = TeamPages(place, frame.theme, frame.toast, self._pages)
        beside_page(place, frame.theme, frame.toast, team_pages, commands)
        noticed = partial(open_alert, self._open_lead, team_pages.show_definition)
        commands.add(Bell(place, self._shell.bar, frame.theme, noticed).command)
        page.setFocus()

    def _show_wall(self, wall: bool) -> None:
        """A wall has the board alone."""
        self._shell.bar.setVisible(not wall)
        self._shell.status.setVisible(not wall)

    def _open_lead(self, lead_id: LeadId) -> None:
        """Back to the calls, and the lead over them; where no calls are there yet, once they are."""
        frame = self._frame
        if frame.calling is None:
            frame.ready.connect(lambda: self._find(lead_id), Qt.ConnectionType.SingleShotConnection)
            self._pages.calls_wanted.emit()
        else:
            self._pages.calls_wanted.emit()
            self._find(lead_id)

    def _find(self, lead_id: LeadId) -> None:
        if self._frame.finding is not None:
            self._frame.finding.open_lead(lead_id)
