"""Into a team and out of it: the page that asks, the try away from the window, what is kept for the next start."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from calldesk.domain.errors import DeskError, PasswordWanted
from calldesk.domain.teams import TeamAddress
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.window.opening import Opened, can_remember, keep_team, leave_team, open_own, own_file, wanted_team

if TYPE_CHECKING:
    from ui.joining.page import JoinPage, JoinWish

translate = QCoreApplication.translate


class TeamDoor(QObject):
    """One page at a time; a try whose page is gone is given up.

    Signals:
        page_opened: A JoinPage is to be shown.
        joined: An Opened on the team that was joined, and its TeamAddress.
        left: The way back to the file of this computer, a Path.
        said: A sentence for the toast, and its icon.
    """

    page_opened = Signal(object)
    joined = Signal(object, object)
    left = Signal(object)
    said = Signal(str, str)

    def __init__(self, theme: Theme, runner: Runner) -> None:
        super().__init__()
        self._theme = theme
        self._runner = runner
        self.page: JoinPage | None = None

    def open(self, address: TeamAddress | None = None, error: DeskError | None = None) -> None:
        """Asks for an address; with one that did not open, why."""
        from ui.joining.page import JoinPage  # noqa: PLC0415 - once in a year

        if self.page is None:
            self.page = page = JoinPage(self._theme)
            page.wanted.connect(self._try)
            self._runner.read(page, can_remember, page.show_keyring, slot="keyring")
            if address is not None:
                page.form.show_address(address)
            self.page_opened.emit(page)
            page.form.begin()
        if isinstance(error, PasswordWanted):
            self.page.ask_password()
        elif error is not None:
            self.page.show_refused(error)

    def close(self) -> None:
        """The page is gone; what it asked for is no longer wanted."""
        self.page = None

    def takes(self, error: DeskError, named: str | TeamAddress | None) -> bool:
        """Whether what could not be opened is a team, so that its form is shown with the reason."""
        try:
            address = wanted_team(named)
        except DeskError:
            return False
        if address is None:
            return False
        self.open(address, error)
        return True

    def leave(self, opened: Opened | None) -> None:
        """Forgets the team and its password, and goes back to the file of this computer."""
        place = opened.desk.settings.database if opened is not None else None
        if isinstance(place, TeamAddress):
            self._runner.write(self, partial(leave_team, place), lambda _done: self.left.emit(own_file()))

    def _try(self, wish: "JoinWish") -> None:
        page = self.page
        job = partial(open_own, wish.address)
        self._runner.write(self, job, partial(self._opened, page, wish), refused=partial(self._refused, page))

    def _opened(self, page: "JoinPage | None", wish: "JoinWish", opened: Opened) -> None:
        if page is None or page is not self.page:
            self._runner.write(self, opened.close)
            return
        self.page = None
        self._runner.write(self, partial(keep_team, wish.address, remember=wish.remember), self._kept)
        self.joined.emit(opened, wish.address)

    def _kept(self, remembered: bool) -> None:
        if not remembered:
            words = translate(
                "joining", "The keyring did not take the password: CallDesk asks for it at the next start."
            )
            self.said.emit(words, "info")

    def _refused(self, page: "JoinPage | None", error: DeskError) -> None:
        if page is not None and page is self.page:
            page.show_refused(error)
