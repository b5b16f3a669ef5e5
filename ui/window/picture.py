"""Draws the window into a file, as it looks once the first lead is on the card."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from ui.window.collecting import Collecting
from ui.window.run import make_app
from ui.window.view_state import Unkept, ViewState
from ui.window.window import Window

_WIDTH, _HEIGHT = 1440, 900
_SETTLE_MS = 400
_GIVE_UP_MS = 30_000


def draw_window(path: Path, named: str | None, *, practice: bool) -> bool:
    """Writes a PNG of the window; False where it cannot be written.

    Args:
        path: The file.
        named: The database of `--db`, if given.
        practice: Show practice data.
    """
    app = make_app()
    view = ViewState(Unkept())
    theme = view.theme()
    theme.apply(app)
    window = Window(theme, view)
    Collecting(window)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    loop = QEventLoop()
    window.ready.connect(lambda: QTimer.singleShot(_SETTLE_MS, loop.quit))
    QTimer.singleShot(_GIVE_UP_MS, loop.quit)
    if practice:
        window.open_practice()
    else:
        window.open_own(named)
    loop.exec()
    written = window.grab().save(str(path))
    window.close()
    return written
