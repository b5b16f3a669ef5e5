"""The life of the desk behind the window: opened in a worker, watched for other programs' writes, closed at the end."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.teams import TeamAddress
from ui.kit.languages import language_in_force
from ui.kit.runner import Runner
from ui.window.opening import Opened, open_own, open_practice

if TYPE_CHECKING:
    from calldesk.desk import Desk
    from calldesk.jobs.runner import Runner as JobRunner

_POLL_MS = 1_000
_JOBS_MS = 5_000
"""After the opening, so that the jobs and what they load come long after the first rows are painted."""


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
        self._jobs: _Jobs | None = None
        self._version: int | None = None
        self._poll = self._timer(_POLL_MS, self._look)
        self._begin = self._timer(_JOBS_MS, self._begin_jobs)
        self._begin.setSingleShot(True)

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
        jobs, self._jobs = self._jobs, None
        self._poll.stop()
        self._begin.stop()
        if jobs is not None:
            self._runner.write(self, jobs.stop)
        if gone is not None:
            self._runner.end(self, gone.close)

    def take(self, opened: Opened) -> None:
        """Works on this desk from now on; the one before is closed."""
        self.let_go()
        self._opened, self._version = opened, None
        self._jobs = _Jobs(opened.desk)
        opened.desk.subscribe(self._runner.changed.emit)
        self._runner.write(self, partial(opened.desk.team.watch, self.linked.emit, self.waits.emit), refused=_quietly)
        self._poll.start()
        self._begin.start()
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

    def _begin_jobs(self) -> None:
        """On the writer's thread, as their end: one comes after the other, however soon the desk is let go."""
        if self._jobs is not None and self._opened is not None:
            self._runner.write(self, self._jobs.start)
            told = partial(_tell_language, self._opened.desk, language_in_force().value)
            self._runner.write(self, told, refused=_quietly)

    def _timer(self, interval_ms: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(run)
        return timer


class _Jobs:
    """This window's part in the background jobs of a desk; what it loads, it loads when it begins."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._jobs: JobRunner | None = None

    def start(self) -> None:
        """Works, or waits for its turn, in threads of its own."""
        from calldesk.jobs.runner import Runner as JobRunner  # noqa: PLC0415 - not before the first rows

        self._jobs = JobRunner(self._desk)
        self._jobs.start()

    def stop(self) -> None:
        """Ends after the batch at work, and lets another program's runner begin."""
        if self._jobs is not None:
            self._jobs.stop()


def _tell_language(desk: "Desk", code: str) -> None:
    """Lets the database know what is read here, for what is sent to this person comes from another computer."""
    from calldesk.actions.languages import tell_language  # noqa: PLC0415 - not before the first rows
    from calldesk.queries.languages import language_is_owed  # noqa: PLC0415

    if desk.read(language_is_owed, code):
        desk.write(tell_language, code)


def _quietly(_error: DeskError) -> None:
    """A poll or a tidying that failed is tried again at the next beat; what the person does says the rest."""
