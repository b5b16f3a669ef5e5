"""The picture of the window is drawn in a process of its own and leaves the system as it was."""

import os
import stat
import subprocess
import sys
from pathlib import Path

DRAW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from ui.window import picture
written = []
class Kept(QSettings):
    def __init__(self, path, *how):
        written.append(path)
        super().__init__(path, *how)
picture.QSettings = Kept
assert picture.draw_window(Path(sys.argv[1]), sys.argv[2], practice=False)
print("\\n".join(written))
"""


def test_that_drawing_the_window_writes_nothing_beside_its_picture(tmp_path: Path, project_root: Path) -> None:
    out = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-c", DRAW, str(out), str(tmp_path / "desk.db")],
        cwd=project_root, capture_output=True, text=True, timeout=120, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert out.stat().st_size > 0
    kept = set(done.stdout.split())
    assert kept, "the window keeps how it looked"
    assert all(not Path(path).exists() for path in kept)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
