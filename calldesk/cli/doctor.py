"""`calldesk doctor`: what runs here, what is missing and how to get it."""

import argparse
import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files

from calldesk import VERSION
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.settings import database_of
from calldesk.store.schema import REVISION

LIBRARIES = ("PySide6_Essentials", "SQLAlchemy", "alembic", "phonenumbers", "python-calamine", "tzdata", "holidays")
SAFE_WAL = (3, 51, 3)
"""From this SQLite on, two writers cannot corrupt a write-ahead log; before it the lock file keeps them apart."""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    looking = commands.add_parser("doctor", parents=[common_options()], help="what runs here and what is missing")
    looking.set_defaults(func=_doctor)


def _doctor(args: argparse.Namespace) -> int:
    found = [*_program(), *_database(args), *_desktop()]
    print_rows(("subject", "state", "detail"), found, args.format)
    return 1 if any(state == "missing" for _, state, _ in found) else 0


def _program() -> Iterator[tuple[str, str, str]]:
    yield "calldesk", "ok", VERSION
    yield "python", "ok", f"{platform.python_version()} on {platform.system()} {platform.release()}"
    for name in LIBRARIES:
        try:
            yield name, "ok", version(name)
        except PackageNotFoundError:
            yield name, "missing", "Run `python3 run.py` once: it sets up all libraries."


def _database(args: argparse.Namespace) -> Iterator[tuple[str, str, str]]:
    path = database_of(args.db)
    fixed = sqlite3.sqlite_version_info >= SAFE_WAL
    guard = "write-ahead log" if fixed else "write-ahead log, writers kept apart by a lock file (SQLite before 3.51.3)"
    yield "sqlite", "ok", f"{sqlite3.sqlite_version}, {guard}"
    if not path.exists():
        yield "database", "none yet", f"{path}: made when CallDesk first opens it"
        return
    try:
        with open_desk(args) as desk:
            yield "database", "ok", str(path)
            yield "schema", "ok", REVISION
            yield "clock offset", "ok", f"{_offset(desk):.0f} s between this computer and the database"
    except DeskError as error:
        yield "database", "missing", error.sentence


def _offset(desk: Desk) -> float:
    """0 on a file: the database's clock is this computer's; shared databases will differ."""
    return 0.0 if desk.settings.clock_at is None else desk.now() - desk.settings.clock_at


def _desktop() -> Iterator[tuple[str, str, str]]:
    fonts = [entry.name for entry in (files("resources") / "fonts").iterdir() if entry.name.endswith((".otf", ".ttf"))]
    yield "fonts", "ok" if fonts else "missing", ", ".join(sorted(fonts)) or "Reinstall: resources/fonts is empty."
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    desktop = sys.platform != "linux" or bool(shown)
    yield "display", "ok" if desktop else "none", str(shown or sys.platform if desktop else "lists are printed as text")
    handler = sys.platform != "linux" or shutil.which("xdg-open") is not None
    detail = "tel: links go to the system" if handler else "numbers are copied; install xdg-utils for tel: links"
    yield "phone", "ok" if handler else "none", detail
