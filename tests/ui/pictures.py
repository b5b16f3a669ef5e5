"""Draws every screen in every look, size and language: `python -m tests.ui.pictures [--only NAME] [FOLDER]`.

The folder is docs/screens; the manual (docs/qualifier.md) shows them. No display is needed. Which screens there are is
said in tests/ui/screens.py.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from calldesk.actions.practice import load_practice
from calldesk.actions.practice_handoffs import load_practice_handoffs
from calldesk.desk import Desk
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_start import practice_now
from calldesk.files.bundled import practice_words
from calldesk.settings import Settings
from tests.ui.few_colours import saved
from tests.ui.screens import SCREENS, show
from tests.ui.windows import open_window
from ui.kit.languages import Language, Speech
from ui.kit.overlay import Overlay
from ui.kit.theme import Choice
from ui.window.run import make_app

LANGUAGES = (Language.ENGLISH, Language.GERMAN, Language.SPANISH)
LOOKS = {"light": (Choice.LIGHT, False), "dark": (Choice.DARK, False), "contrast": (Choice.LIGHT, True)}
DRAWN = tuple(name for name in SCREENS if name not in {"logged", "timeline"})
"""Those two look like the page of calls."""
STATES = {"answered", "callback", "lesson"}
"""States of the page of calls: the light look is enough."""
SIZES = ((1440, 900), (1366, 768))
ROOT = Path(__file__).parents[2]
_PATIENCE_MS = 60_000
_AROUND = 24
_STEP_MS = 5
_SETTLE_MS = 60


class Hand:
    """Presses and waits as pytest-qt's does, where no test runs."""

    keyClick = staticmethod(QTest.keyClick)  # noqa: N815 - as pytest-qt says it
    keyClicks = staticmethod(QTest.keyClicks)  # noqa: N815

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802
        self._window = widget

    def waitUntil(self, done: Callable[[], bool], timeout: int = _PATIENCE_MS) -> None:  # noqa: N802
        for _ in range(timeout // _STEP_MS):
            if done():
                return
            QTest.qWait(_STEP_MS)
        raise TimeoutError

    def waitActive(self, widget: QWidget) -> "Hand":  # noqa: N802
        self._window = widget
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_error: object) -> None:
        QTest.qWaitForWindowActive(self._window, _PATIENCE_MS)


def main(args: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Draw every screen.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "screens")
    parser.add_argument("--only", action="append", choices=list(SCREENS))
    parser.add_argument("--language", action="append", choices=[str(one) for one in LANGUAGES])
    options = parser.parse_args(args)
    app = make_app()
    speech = Speech(app)
    with tempfile.TemporaryDirectory() as work:
        practice = made_practice(Path(work) / "made.db")
        wanted = [Language(code) for code in options.language or LANGUAGES]
        for at, (language, name) in enumerate(product(wanted, options.only or DRAWN)):
            speech.speak(language)
            drawn(name, practice, Path(work) / str(at), options.folder / language.value)
    return 0


def drawn(name: str, practice: Path, folder: Path, out: Path) -> None:
    """One screen in every look and size."""
    folder.mkdir()
    out.mkdir(parents=True, exist_ok=True)
    driven = open_window(Hand(), folder, SIZES[0])
    show(name, driven, practice, folder / "data", stands=True)
    for size, look in product(SIZES, ["light"] if name in STATES else LOOKS):
        choice, contrast = LOOKS[look]
        driven.window.resize(*size)
        driven.window.theme.choose(choice, high_contrast=contrast)
        QTest.qWait(_SETTLE_MS)
        driven.settle()
        saved(driven.window.grab(shown_part(driven.window)).toImage(), out / f"{name}-{look}-{size[0]}.png")
    driven.window.close()
    QApplication.processEvents()


def shown_part(window: QWidget) -> QRect:
    """The whole window, or the panel that lies over it with a little of what is around."""
    panels = [panel for panel in window.findChildren(Overlay) if panel.isVisible()]
    if not panels:
        return window.rect()
    corner = panels[0].mapTo(window, QPoint(0, 0))
    return QRect(corner, panels[0].size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()


def made_practice(path: Path) -> Path:
    desk = Desk.open(Settings(path, login="jo", clock_at=practice_now()))
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, practice_now()))
    desk.write(load_practice_handoffs)
    desk.close()
    return path


if __name__ == "__main__":
    sys.exit(main())
