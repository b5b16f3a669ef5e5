"""Runs the window as a program: application, look, first paint, then the desk; and says so when something breaks."""

import logging
import signal
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.kit.fonts import load_fonts
from ui.kit.languages import Speech
from ui.window.collecting import Collecting
from ui.window.crash_log import LateFile, start_log
from ui.window.lessons import Lessons
from ui.window.speaking import Speaking
from ui.window.start_bench import StartBench
from ui.window.view_state import ViewState
from ui.window.window import Window

_LOG = logging.getLogger("calldesk")
TURN_SECONDS = 0.0005


def run_window(named: str | None, *, demo: bool, bench: bool = False) -> int:
    """Shows the window until it is closed.

    Args:
        named: The database of `--db`, if given.
        demo: Practice data.
        bench: Measure the start, print it as JSON and quit.

    Returns:
        The exit code.
    """
    app = make_app()
    log = start_log()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; what is saved is saved
    view = ViewState()
    speech = Speech(app)
    while True:
        speech.speak(view.language())
        theme = view.theme()
        theme.apply(app)
        window = Window(theme, view)
        speaking = Speaking(window, view)
        Lessons(window, view)
        Breakage(window, log)
        window.ready.connect(Collecting(window).begin)
        measured = StartBench(window) if bench else None
        view.place(window)
        window.show()
        if demo:
            window.open_practice()
        else:
            window.open_own(named)
        code = app.exec()
        if not speaking.is_wanted_anew:
            return code if measured is None else measured.report()
        demo = speaking.was_practice


def make_app() -> QApplication:
    """The application, with its name and fonts.

    Python's threads take turns every half millisecond: with the usual 5 ms each of the hundred times that painting
    a list goes from Qt to Python waits so long for a reading thread, which adds up to half a second.
    """
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CallDesk")
    app.setDesktopFileName("calldesk")
    load_fonts()
    return app


class Breakage(QObject):
    """Tells of a bug once, in one dialog, and lets the person go on; everything shown as saved is saved."""

    def __init__(self, window: Window, log: LateFile) -> None:
        super().__init__(window)
        self._window = window
        self._log = log
        self._told = False
        window.runner.broke.connect(self._tell)
        sys.excepthook = self._caught

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _LOG.error("window_broke", exc_info=(kind, error, trace))
        self._tell()

    def _tell(self, _error: object = None) -> None:
        if self._told:
            return
        self._told = True
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - only a program that broke needs it

        box = QMessageBox(self._window)
        box.setWindowTitle("CallDesk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Something in CallDesk broke. What you saw as saved is saved; you can go on."))
        said = self.tr("If it happens again, send the file {0} with your report. No lead is named in it.")
        box.setInformativeText(said.format(self._log.path))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
