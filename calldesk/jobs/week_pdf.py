"""The page of a week as PDF, drawn by a process of its own: the core knows no Qt, and a server has no display."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from calldesk.jobs.week_sheet import Sheet

DRAWING_SECONDS = 120.0
_WHOLE = b"%PDF-"


def week_pdf(sheet: Sheet) -> bytes | None:
    """The file; None = it cannot be drawn here: no Qt, or it took too long."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "week.pdf"
        command = [sys.executable, "-m", "ui.board.week_page", str(path)]
        try:
            subprocess.run(  # noqa: S603 - our own module
                command,
                input=sheet.as_json.encode(),
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                timeout=DRAWING_SECONDS,
                check=True,
                capture_output=True,
            )
            drawn = path.read_bytes()
        except (OSError, subprocess.SubprocessError):
            return None
    return drawn if drawn.startswith(_WHOLE) else None
