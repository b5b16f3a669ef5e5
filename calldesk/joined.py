"""The team this computer has joined: its address, without the password, in a file of the person's settings."""

import json
import os
from contextlib import suppress
from pathlib import Path

from calldesk.domain.errors import DeskError, Unavailable
from calldesk.domain.teams import TeamAddress, team_address

FILE_NAME = "team.json"


def joined_file() -> Path:
    """Where it is kept: the person's folder of settings, or CALLDESK_CONFIG."""
    named = os.environ.get("CALLDESK_CONFIG")
    if named:
        return Path(named) / FILE_NAME
    from platformdirs import user_config_path  # noqa: PLC0415 - 30 ms that a run with --db does not need

    return user_config_path("CallDesk", appauthor=False) / FILE_NAME


def joined() -> TeamAddress | None:
    """The team that was joined last; None where there is none, or nobody can read any more which."""
    with suppress(OSError, ValueError, KeyError, TypeError, DeskError):
        kept = json.loads(joined_file().read_text(encoding="utf-8"))
        return team_address(str(kept["database"]))
    return None


def join(address: TeamAddress) -> None:
    """From the next start on this team is opened; its password is kept elsewhere or not at all.

    Raises:
        Unavailable: The folder of settings cannot be written.
    """
    path = joined_file()
    half = path.with_suffix(".half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(json.dumps({"database": address.url}) + "\n", encoding="utf-8")
        half.replace(path)
    except OSError as error:
        why = error.strerror or str(error)
        raise Unavailable(f"{path} cannot be written: {why}. Start with --db to open the team again.") from error


def leave() -> None:
    """No team any more: the next start opens the file in the person's data folder."""
    with suppress(FileNotFoundError):
        joined_file().unlink()
