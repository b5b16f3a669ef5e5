"""Settings of one run: frozen, read once; each with its type, unit, default and meaning."""

import getpass
import os
from dataclasses import dataclass, field
from pathlib import Path

from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import Moment
from calldesk.domain.teams import TeamAddress, is_team_url, team_address
from calldesk.joined import joined


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"


def data_folder() -> Path:
    """The user's data folder, or CALLDESK_DATA."""
    named = os.environ.get("CALLDESK_DATA")
    if named:
        return Path(named)
    from platformdirs import user_data_path  # noqa: PLC0415 - 30 ms that a run with --db does not need

    return user_data_path("CallDesk", appauthor=False)


def default_database() -> Path:
    """The SQLite file in the user's data folder."""
    return data_folder() / "calldesk.db"


def outbox_of(address: TeamAddress) -> Path:
    """Where this member's facts are safe until the team's server has them: a file for each server and login."""
    import hashlib  # noqa: PLC0415 - 9 ms that a file does not need

    digest = hashlib.sha256(str(address).encode()).hexdigest()[:16]
    return data_folder() / f"outbox-{digest}.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is started with.

    Attributes:
        database: The SQLite file, or the address of a team's server.
        login: Who works here; the operating system's login unless said.
        clock_at: The moment this run takes as now (`--at`); None = the running clock.
        clock_starts_at: The moment a running practice clock starts from; None = the real time.
        outbox: With a team: the file that facts are safe in until the server has them; None = they go there directly.
        patience_seconds: With a team: how long the server may be silent over one statement before it counts as gone.
    """

    database: Path | TeamAddress
    login: str = field(default_factory=_login)
    clock_at: Moment | None = None
    clock_starts_at: Moment | None = None
    outbox: Path | None = None
    patience_seconds: float = 120.0


def database_of(given: str | None) -> Path | TeamAddress:
    """The database of `--db` or `CALLDESK_DB`, else the team that was joined last, else the file of this computer.

    Raises:
        Unreadable: A URL that names neither an SQLite file nor a team's server.
    """
    named = given or os.environ.get("CALLDESK_DB")
    if not named:
        return joined() or default_database()
    if is_team_url(named):
        return team_address(named)
    if named.startswith("sqlite:///"):
        named = named.removeprefix("sqlite:///")
    elif "://" in named:
        raise Unreadable("Give the path of a file, or postgresql://LOGIN@HOST/DATABASE of a team: --db PATH|URL.")
    return Path(named).expanduser()


def file_of(place: Path | TeamAddress) -> Path:
    """The SQLite file, for what only a file can do.

    Raises:
        Unreadable: It is a team's server.
    """
    if isinstance(place, TeamAddress):
        raise Unreadable("This works on a file alone. A team's server is backed up by its own tools: pg_dump.")
    return place
