"""`calldesk doctor`: what runs here, what is missing and how to get it."""

import argparse
import os
import platform
import re
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from sqlalchemy import text

from calldesk import VERSION
from calldesk.cli.context import open_desk
from calldesk.cli.mail import mail_lines
from calldesk.cli.options import common_options
from calldesk.cli.output import print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.moments import from_unix, iso
from calldesk.settings import database_of
from calldesk.store.handshake import REVISION
from calldesk.store.tx import Snapshot
from calldesk.system_packages import missing_libraries

LIBRARIES = ("PySide6_Essentials", "SQLAlchemy", "alembic", "phonenumbers", "python-calamine", "tzdata", "holidays")
ROOT = Path(__file__).resolve().parents[2]
Line = tuple[str, str, str]
"""Subject, state, detail."""
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\\n]+)", re.MULTILINE)
_NEWEST = text(
    "SELECT max(at) FROM (SELECT max(happened_at) at FROM event UNION ALL SELECT max(happened_at) FROM dial"
    " UNION ALL SELECT max(happened_at) FROM outcome) u"
)
SAFE_WAL = (3, 51, 3)
"""From this SQLite on, two writers cannot corrupt a write-ahead log; before it the lock file keeps them apart."""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    looking = commands.add_parser("doctor", parents=[common_options()], description="What runs here, what is missing.")
    looking.set_defaults(func=_doctor)


def _doctor(args: argparse.Namespace) -> int:
    found = [*_program(), *_database(args), *_desktop()]
    print_rows(("subject", "state", "detail"), found, args.format)
    return 1 if any(state == "missing" for _, state, _ in found) else 0


def _program() -> Iterator[Line]:
    yield "calldesk", "ok", VERSION
    yield _environment()
    yield _zone_data()
    yield "python", "ok", f"{platform.python_version()} on {platform.system()} {platform.release()}"
    for name in LIBRARIES:
        try:
            yield name, "ok", version(name)
        except PackageNotFoundError:
            yield name, "missing", "Run `python3 run.py` once: it sets up all libraries."


def _environment() -> Line:
    """Whether the libraries here are those of the lock."""
    lock = ROOT / "requirements.lock"
    wanted = {m.group(1).lower(): m.group(2) for m in _PIN.finditer(lock.read_text("utf-8"))} if lock.exists() else {}
    differing = sorted(name for name in wanted if _installed(name) not in {None, wanted[name]})
    if not wanted:
        return "environment", "ok", "installed as a package, without the project's lock"
    told = f"not as locked: {', '.join(differing)}; run `python3 run.py` once" if differing else "as locked"
    return "environment", "differs" if differing else "ok", told


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _zone_data() -> Line:
    """Governments change clocks at short notice: data over a year old may be an hour wrong somewhere."""
    found = _installed("tzdata") or "0"
    age_years = date.today().year - int(found.partition(".")[0])  # noqa: DTZ011 - the year will do
    old = age_years > 1
    return "time zone data", "old" if old else "ok", found + (": run `python3 run.py` once to renew it" if old else "")


def _database(args: argparse.Namespace) -> Iterator[Line]:
    place = database_of(args.db)
    fixed = sqlite3.sqlite_version_info >= SAFE_WAL
    guard = "write-ahead log" if fixed else "write-ahead log, writers kept apart by a lock file (SQLite before 3.51.3)"
    yield "sqlite", "ok", f"{sqlite3.sqlite_version}, {guard}"
    if isinstance(place, Path) and not place.exists():
        yield "database", "none yet", f"{place}: made when CallDesk first opens it"
        return
    try:
        with open_desk(args) as desk:
            yield "database", "ok", str(place)
            yield "schema", "ok", REVISION
            yield "clock offset", "ok", f"{_offset(desk):.0f} s between this computer and the database"
            yield desk.read(_newest)
            yield from mail_lines(desk)
        if isinstance(place, Path):
            yield from _journal(place)
    except DeskError as error:
        yield "database", "missing", error.sentence


def _newest(snapshot: Snapshot) -> Line:
    """Facts from the future: a wrong clock here or where they were written; the list then answers slowly and stale."""
    newest_at = snapshot.conn.execute(_NEWEST).scalar()
    if newest_at is None:
        return "newest fact", "ok", "none yet"
    ahead = newest_at > snapshot.now
    told = f"{iso(newest_at)}, after this computer's clock: set the clock right" if ahead else iso(newest_at)
    return "newest fact", "in the future" if ahead else "ok", told


def _journal(path: Path) -> Iterator[Line]:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
        mode = str(raw.execute("PRAGMA journal_mode").fetchone()[0])
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size / 1e6 if log.exists() else 0.0
    yield "journal", "ok" if mode == "wal" else "other", f"{mode}, log of {size:.1f} MB"
    yield "size", "ok", f"{path.stat().st_size / 1e6:.1f} MB"


def _offset(desk: Desk) -> float:
    """On a file 0: the database's clock is this computer's."""
    return desk.now() - (desk.settings.clock_at if desk.settings.clock_at is not None else from_unix(time.time()))


def _desktop() -> Iterator[Line]:
    fonts = [entry.name for entry in (files("resources") / "fonts").iterdir() if entry.name.endswith((".otf", ".ttf"))]
    yield "fonts", "ok" if fonts else "missing", ", ".join(sorted(fonts)) or "Reinstall: resources/fonts is empty."
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    desktop = sys.platform != "linux" or bool(shown)
    yield "display", "ok" if desktop else "none", str(shown or sys.platform if desktop else "lists are printed as text")
    lacking = missing_libraries(os.environ)
    packages = ", ".join(lacking) + ": `python3 run.py` installs them, or says the line to type"
    yield "window libraries", "missing" if lacking else "ok", packages if lacking else "all that Qt loads are there"
    handler = sys.platform != "linux" or shutil.which("xdg-open") is not None
    detail = "tel: links go to the system" if handler else "numbers are copied; install xdg-utils for tel: links"
    yield "phone", "ok" if handler else "none", detail
