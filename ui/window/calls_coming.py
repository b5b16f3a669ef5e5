"""Brings the page of calls up in two steps: its list at once, all else once the first rows are painted."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.call_list.panel import CallListPanel
from ui.kit.runner import Runner
from ui.window.opening import Opened, load_calling
from ui.window.person import zone_of
from ui.window.shell import Shell

_BUILD_AFTER_MS = 40
"""The empty window is painted first; then the list is built while the database opens in the worker."""


class CallsComing(QObject):
    """The way of one page of calls from an open desk to the first rows and on.

    Signals:
        listed: The list is painted: its ListFirst.
        loaded: All that the whole page is made of is loaded: the Opened, and the ListFirst it takes its list from.
    """

    listed = Signal(object)
    loaded = Signal(object, object)

    def __init__(self, shell: Shell, runner: Runner) -> None:
        super().__init__(shell)
        self._shell = shell
        self._runner = runner
        self._first: object = None
        self._spare: CallListPanel | None = None
        QTimer.singleShot(_BUILD_AFTER_MS, self, self._build_ahead)

    @property
    def is_on_its_way(self) -> bool:
        """Whether a page is about to come."""
        return self._first is not None

    def begin(self, opened: Opened) -> None:
        """Shows the list of this desk as the page of the window."""
        from ui.call_screen.list_first import ListFirst  # noqa: PLC0415 - SQLAlchemy, loaded by the opening in the worker

        panel, self._spare = self._spare or CallListPanel(self._shell.theme), None
        panel.set_compact(compact=self._shell.is_compact)
        first = self._first = ListFirst(panel, opened.desk, self._runner, zone_of(opened))
        first.listed.connect(partial(self._load_rest, opened, first))
        self._shell.show_page(first)
        panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Another page is wanted meanwhile."""
        self._first = None

    def _build_ahead(self) -> None:
        if self._first is None and self._spare is None:
            self._spare = CallListPanel(self._shell.theme)
            self._spare.setParent(self._shell)
            self._spare.hide()

    def _load_rest(self, opened: Opened, first: QObject) -> None:
        self.listed.emit(first)
        self._runner.read(first, load_calling, lambda _loaded: self._end(opened, first))

    def _end(self, opened: Opened, first: QObject) -> None:
        if first is self._first:
            self._first = None
            self.loaded.emit(opened, first)
