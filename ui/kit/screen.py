"""What every screen is: topics it shows, a job that reads, and what to do with the answer."""

from abc import abstractmethod
from collections.abc import Callable
from random import randrange
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import Away, DeskError
from ui.kit.runner import Runner

Rows = TypeVar("Rows")
_GATHER_MS = 80
_ANYWAY_MS = 15_000
_APART_MS = 1_000
_JITTER_MS = 200


class Screen(QObject, Generic[Rows]):
    """Keeps a widget true to one query: reads when a topic changed, and at least every 15 s while visible.

    Attributes:
        topics: Subjects it shows.
        holds: Why nothing is read again for now, so that rows under the eye stay (the list during a call).
    """

    topics: frozenset[Topic] = frozenset()

    def __init__(self, runner: Runner, widget: QWidget) -> None:
        super().__init__(widget)
        self.runner = runner
        self.widget = widget
        self.holds: set[str] = set()
        self._stale = True
        self._is_reading = False
        self._behind: bool | None = None
        self._read_at = 0.0
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._read)
        self._anyway = QTimer(self)
        self._anyway.setInterval(_ANYWAY_MS)
        self._anyway.timeout.connect(self._beat)
        self._anyway.start()
        widget.installEventFilter(self)
        if widget.isVisible():
            self._gather.start()

    @abstractmethod
    def load(self) -> Callable[[], Rows]:
        """A job that reads: called here, run in another thread, so it holds values and no widgets."""

    @abstractmethod
    def show(self, rows: Rows) -> None:
        """Shows what the job gave."""

    def on_changes(self, changes: Changes) -> None:
        """Learns of a commit; reads again soon when it touches a topic of this screen.

        What other desks do is read at most once a second, and not by all desks in one instant. Nothing is read beside
        an earlier reading of the same: that one's answer would be dropped, and where changes come faster than a slow
        server answers, nothing would ever be shown.
        """
        if not changes.touches(self.topics):
            return
        if self._is_reading:
            self._behind = changes.is_far and self._behind is not False
        else:
            self.refresh_in(self.pause_ms(is_far=changes.is_far))

    @property
    def is_gathering(self) -> bool:
        """Whether a change came in that is about to be read."""
        return self._gather.isActive() or self._behind is not None

    def refresh(self) -> None:
        """Reads again soon, or when it is shown, or when it is no longer held."""
        self.refresh_in(_GATHER_MS)

    def refresh_in(self, milliseconds: int) -> None:
        """The same in so many milliseconds, or sooner where that was said before."""
        self._stale = True
        sooner = not self._gather.isActive() or milliseconds < self._gather.remainingTime()
        if self.widget.isVisible() and not self.held and sooner:
            self._gather.start(milliseconds)

    def pause_ms(self, *, is_far: bool) -> int:
        """How long a change of this desk, or of another one, gathers more before it is read."""
        if not is_far:
            return _GATHER_MS
        since_ms = int((monotonic() - self._read_at) * 1000)
        return max(_GATHER_MS, _APART_MS - since_ms) + randrange(_JITTER_MS)  # noqa: S311 - spreads desks

    def may_read(self) -> bool:
        """Whether it may read now; who says no sees to it that it is asked again."""
        return True

    def has_read(self) -> None:
        """A reading has ended, however it did."""

    @property
    def held(self) -> bool:
        """Whether the rows stay as they are."""
        return bool(self.holds)

    def hold(self, why: str, *, held: bool) -> None:
        """Keeps the rows as they are for a reason, or lets that reason go; without any they follow the facts again."""
        if held:
            self.holds.add(why)
        else:
            self.holds.discard(why)
        if not self.held and self._stale:
            self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self._stale:
            self._gather.start(0)  # the first rows wait for nothing
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        if self.held or not self.widget.isVisible() or not self.may_read():
            return
        job = self.load()
        self._stale, self._is_reading, self._behind = False, True, None
        self._read_at = monotonic()
        self.runner.read(self, job, self.show, refused=self._not_read, ended=self._ended)

    def _beat(self) -> None:
        if not self._is_reading:
            self.refresh()

    def _ended(self) -> None:
        """However it ended, what changed meanwhile is read now."""
        self._is_reading = False
        self.has_read()
        if self._behind is not None:
            behind, self._behind = self._behind, None
            self.refresh_in(self.pause_ms(is_far=behind))

    def _not_read(self, error: DeskError) -> None:
        """While the server is away what is on screen stays, and the status bar says so; the next beat reads again."""
        self._stale = True
        if not isinstance(error, Away):
            self.runner.failed.emit(error)
