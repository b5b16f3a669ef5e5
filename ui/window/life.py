"""The life of the desk behind the window: opened in a worker, watched for other programs' writes, closed at the end."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.teams import TeamAddress
from ui.kit.runner import Runner
from ui.window.opening import Opened, open_own, open_practice

if TYPE_CHECKING:
    from calldesk.desk import Desk

_POLL_MS = 1_000
_SWEEP_MS = 5_000


class DeskLife(QObject):
    """One desk at a time; screens hear of every commit by the runner's `changed`, whoever made it.

    Signals:
        opened: An Opened is ready to work on.
        refused: A DeskError: it could not be opened.
        linked: A Link: the connection to the team's server came or went.
        waits: An OutboxState: what is not yet on the team's server.
    """

    opened = Signal(object)
    refused = Signal(object)
    linked = Signal(object)
    waits = Signal(object)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._opened: Opened | None = None
        self._version: int | None = None
        self._poll = self._timer(_POLL_MS, self._look)
        self._sweep = self._timer(_SWEEP_MS, self._tidy)

    @property
    def desk(self) -> "Desk | None":
        """The desk, once it is open."""
        return self._opened.desk if self._opened is not None else None

    @property
    def opened_desk(self) -> Opened | None:
        """The desk with what is known of it."""
        return self._opened

    @property
    def has_looked(self) -> bool:
        """Whether another program's next write would be noticed."""
        return self._version is not None

    @property
    def is_practice(self) -> bool:
        """Whether nothing of what is shown is real."""
        return self._opened is not None and self._opened.is_practice

    def open_own(self, named: str | TeamAddress | None) -> None:
        """Opens the person's own database: `--db`, CALLDESK_DB, their team's or the one in their data folder."""
        self._runner.write(self, partial(open_own, named), self.take, refused=self._refuse)

    def open_practice(self) -> None:
        """Opens practice data in place of what is open."""
        self._runner.write(self, open_practice, self.take, refused=self._refuse)

    def let_go(self) -> None:
        """Closes what is open once every write asked for so far is done."""
        gone, self._opened = self._opened, None
        self._poll.stop()
        self._sweep.stop()
        if gone is not None:
            self._runner.write(self, gone.close)

    def take(self, opened: Opened) -> None:
        """Works on this desk from now on; the one before is closed."""
        self.let_go()
        self._opened, self._version = opened, None
        opened.desk.subscribe(self._runner.changed.emit)
        self._runner.write(self, partial(opened.desk.team.watch, self.linked.emit, self.waits.emit), refused=_quietly)
        self._poll.start()
        self._sweep.start()
        self.opened.emit(opened)

    def _refuse(self, error: DeskError) -> None:
        self.refused.emit(error)

    def _look(self) -> None:
        """Asks whether another program has written."""
        if self._opened is not None:
            self._runner.write(self, self._opened.desk.data_version, self._compare, refused=_quietly)

    def _compare(self, version: int) -> None:
        known, self._version = self._version, version
        if known is not None and known != version:
            self._runner.changed.emit(Changes.everything())

    def _tidy(self) -> None:
        if self._opened is not None:
            self._runner.write(self, partial(_swept, self._opened.desk), refused=_quietly)

    def _timer(self, interval_ms: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(run)
        return timer


def _swept(desk: "Desk") -> None:
    from calldesk.actions.claims import sweep  # noqa: PLC0415 - SQLAlchemy, long since loaded by the opening

    if not desk.write(sweep):
        desk.tidy()


def _quietly(_error: DeskError) -> None:
    """A poll or a tidying that failed is tried again at the next beat; what the person does says the rest."""
