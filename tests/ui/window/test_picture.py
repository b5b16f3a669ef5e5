"""The picture of the window is drawn in a process of its own and leaves the system as it was."""

import os
import subprocess
import sys
from pathlib import Path

DRAW = """
import sys
from pathlib import Path
from ui.window.picture import draw_window
assert draw_window(Path(sys.argv[1]), sys.argv[2], practice=False)
"""
WATCH = """
import sys
from PySide6 import QtCore
class Kept(QtCore.QSettings):
    def __init__(self, *where):
        print(*where)
        super().__init__(*where)
QtCore.QSettings = Kept
"""


def test_that_drawing_the_window_keeps_no_settings_anywhere(tmp_path: Path, project_root: Path) -> None:
    """As root, Qt once put a file in the place of the null device."""
    out = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-c", WATCH + DRAW, str(out), str(tmp_path / "desk.db")],
        cwd=project_root, capture_output=True, text=True, timeout=120, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert out.stat().st_size > 0
    assert done.stdout == ""
