"""Where there is no display: one sentence, the call list as text, and a picture of the window in a file."""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from calldesk.domain.errors import DeskError
from ui.window.opening import PRACTICE_ZONE, Opened, open_own, open_practice

if TYPE_CHECKING:
    from calldesk.queries.call_list import CallListRow

PICTURE = "calldesk-window.png"
_ROWS = 20
_WIDTHS = (3, 5, 28, 30, 13)


def show_without_display(named: str | None, *, demo: bool) -> int:
    """Prints the list and draws the window; gives the exit code.

    Args:
        named: The database of `--db`, if given; with nobody in it, practice data is shown.
        demo: Practice data.
    """
    try:
        opened = _open(named, demo=demo)
    except DeskError as error:
        sys.stderr.write(error.sentence + "\n")
        return error.exit_code
    whose = "practice data" if opened.is_practice else "your call list"
    _say(f"There is no display here, so this is {whose} as text; the command line does everything: calldesk --help.")
    try:
        _print_list(opened)
    finally:
        opened.close()
    drawn = _draw(None if opened.is_practice else named, practice=opened.is_practice)
    _say(f"Picture of the window: {drawn}" if drawn else "The picture of the window could not be written anywhere.")
    return 0


def _open(named: str | None, *, demo: bool) -> Opened:
    if demo:
        return open_practice()
    opened = open_own(named)
    if not opened.is_empty:
        return opened
    opened.close()
    return open_practice()


def _print_list(opened: Opened) -> None:
    from calldesk.domain.sentences import sentence  # noqa: PLC0415 - SQLAlchemy comes with the queries
    from calldesk.queries.call_list import call_list  # noqa: PLC0415

    found = opened.desk.read(call_list)
    if opened.is_practice:
        from ui.window.wall_clock import local_words  # noqa: PLC0415

        _say(f"Practice clock: {local_words(opened.desk.now(), PRACTICE_ZONE)} Chicago")
    _say(f"{found.callable_count} to ring now, best first:")
    for row in found.rows[:_ROWS]:
        _say(_line(row, sentence(row.why)))


def _line(row: "CallListRow", why: str) -> str:
    cells = (str(row.position), str(int(row.score)), row.name, row.company, str(row.tier))
    return "  ".join([cell[:width].ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True)] + [why])


def _draw(named: str | None, *, practice: bool) -> Path | None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.window.picture import draw_window  # noqa: PLC0415 - Qt only now, and without a display

    for folder in (Path.cwd(), Path(tempfile.gettempdir())):
        path = folder / PICTURE
        if os.access(folder, os.W_OK) and draw_window(path, named, practice=practice):
            return path
    return None


def _say(words: str) -> None:
    """Lead text goes to a terminal, so signs that steer one are taken out."""
    sys.stdout.write("".join(sign if sign.isprintable() else " " for sign in words) + "\n")
