"""Opens the database away from the window: the person's own file, or practice data in a folder of its own."""

import tempfile
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from shutil import copyfile, rmtree
from typing import TYPE_CHECKING

from calldesk.domain.teams import TeamAddress

if TYPE_CHECKING:
    from calldesk.desk import Desk

PRACTICE_ZONE = "America/Chicago"
"""Where the practice clock is told."""
_PATIENCE = 5.0
"""Seconds that a silent server holds a desk up before it works on without it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A desk that is ready.

    Attributes:
        desk: The one door to the core.
        is_empty: Nobody is stored yet; the welcome page is shown.
        practice_folder: Where practice data lies until it is closed; None = the person's own data.
        is_rep: The person is a rep of the team: hand-offs are their day, not calls.
        is_lead: The person is a team lead: their day begins with the board.
    """

    desk: "Desk"
    is_empty: bool
    practice_folder: Path | None = None
    is_rep: bool = False
    is_lead: bool = False

    @property
    def team(self) -> TeamAddress | None:
        """Where the team's server is; None = a file of this computer."""
        place = self.desk.settings.database
        return place if isinstance(place, TeamAddress) else None

    @property
    def is_practice(self) -> bool:
        """Whether nothing here is real."""
        return self.practice_folder is not None

    def close(self) -> None:
        """Gives the leads back, closes the database; practice data goes away with its folder."""
        from calldesk.actions.claims import release_all  # noqa: PLC0415 - SQLAlchemy, long since loaded by the opening

        try:
            if self.desk.handshake.may_write:
                self.desk.write(release_all)
        finally:
            self.desk.close()
            if self.practice_folder is not None:
                rmtree(self.practice_folder, ignore_errors=True)


def open_own(named: str | TeamAddress | None) -> Opened:
    """Opens the person's database; runs outside the window's thread, for it loads SQLAlchemy.

    Args:
        named: What `--db` said, or the address of a team; None = CALLDESK_DB, else the team that was joined, else the
            file in the user's data folder.

    Raises:
        DeskError: It cannot be opened; the sentence says what to do.
    """
    from calldesk.desk import Desk  # noqa: PLC0415 - 0.4 s that must not come before the first paint
    from calldesk.passwords import with_password  # noqa: PLC0415
    from calldesk.settings import Settings, database_of, outbox_of  # noqa: PLC0415

    place = named if isinstance(named, TeamAddress) else database_of(named)
    if not isinstance(place, TeamAddress):
        desk = Desk.open(Settings(place))
        return Opened(desk, is_empty=is_empty(desk))
    desk = Desk.open(Settings(with_password(place), place.login, outbox=outbox_of(place), patience_seconds=_PATIENCE))
    try:
        desk.follow()
        role = _role(desk)
        return Opened(desk, is_empty=is_empty(desk), is_rep=role == "rep", is_lead=role == "team_lead")
    except BaseException:
        desk.close()
        raise


def _role(desk: "Desk") -> str:
    from calldesk.queries.members import my_role  # noqa: PLC0415 - as above

    return desk.read(my_role)


def wanted_team(named: str | TeamAddress | None) -> TeamAddress | None:
    """The team that `open_own` would open; None where it is a file.

    Raises:
        Unreadable: What was named is no database.
    """
    from calldesk.settings import database_of  # noqa: PLC0415 - reads files; no start needs it

    place = named if isinstance(named, TeamAddress) else database_of(named)
    return place if isinstance(place, TeamAddress) else None


def own_file() -> Path:
    """The file in the user's data folder."""
    from calldesk.settings import default_database  # noqa: PLC0415 - as above

    return default_database()


def can_remember() -> bool:
    """Whether this computer has a keyring; half a second the first time."""
    from calldesk import passwords  # noqa: PLC0415 - as above

    return passwords.can_remember()


def keep_team(address: TeamAddress, *, remember: bool | None) -> bool:
    """Lets the next start open this team.

    Args:
        address: With its password.
        remember: Whether the keyring is to hold it; None = there is no keyring.

    Returns:
        False where the keyring was to hold the password and does not.

    Raises:
        Unavailable: The settings cannot be written.
    """
    from calldesk import passwords  # noqa: PLC0415 - as above
    from calldesk.joined import join  # noqa: PLC0415

    join(address)
    if remember is False:
        passwords.forget(address)
    return not remember or passwords.remember(address)


def leave_team(address: TeamAddress) -> None:
    """Forgets the team and its password."""
    from calldesk import passwords  # noqa: PLC0415 - as above
    from calldesk.joined import leave  # noqa: PLC0415

    leave()
    passwords.forget(address)


def is_empty(desk: "Desk") -> bool:
    """Whether nobody is stored."""
    from calldesk.queries.find_leads import has_people  # noqa: PLC0415 - SQLAlchemy, as above

    return not desk.read(has_people)


def open_practice() -> Opened:
    """Makes practice data in a fresh folder and opens it, with a clock that starts at its own Tuesday."""
    from calldesk.domain.errors import Unreadable  # noqa: PLC0415 - as above
    from ui.window.practice_copy import kept_practice  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="calldesk-practice-"))
    made, kept = folder / "practice.db", kept_practice()
    try:
        if kept.exists():
            with suppress(OSError, Unreadable):
                copyfile(kept, made)
                return _practice(made)
        _make_practice(made, kept)
        return _practice(made)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise


def load_calling() -> None:
    """Loads what the page of calls is made of besides its list."""
    for name in ("ui.window.calling", "ui.window.beside_calls"):
        import_module(name)


def load_pages() -> None:
    """Loads what the pages are made of, so that opening one later does not stop the window."""
    load_calling()
    pages = ("ui.imports.keys", "ui.team_rules.keys", "ui.board.keys", "ui.kit.key_sheet")
    typed = ("calldesk.domain.when", "parsedatetime")  # a time that is typed in a call must not wait for them
    for name in (*pages, *typed, "rapidfuzz.process", "calldesk.queries.find_leads"):
        import_module(name)


def _practice(made: Path) -> Opened:
    from calldesk.desk import Desk  # noqa: PLC0415 - as above
    from calldesk.domain.practice_start import practice_now  # noqa: PLC0415
    from calldesk.settings import Settings  # noqa: PLC0415

    desk = Desk.open(Settings(made, clock_starts_at=practice_now()))
    return Opened(desk, is_empty=False, practice_folder=made.parent)


def _make_practice(made: Path, kept: Path) -> None:
    """Makes the file while its clock stands, so that it never starts before what is written in it."""
    from calldesk.actions.practice import load_practice  # noqa: PLC0415 - as above
    from calldesk.actions.practice_handoffs import load_practice_handoffs  # noqa: PLC0415
    from calldesk.desk import Desk  # noqa: PLC0415
    from calldesk.domain.practice import PRACTICE_SEED, practice_data  # noqa: PLC0415
    from calldesk.domain.practice_start import practice_now  # noqa: PLC0415
    from calldesk.files.bundled import practice_words  # noqa: PLC0415
    from calldesk.settings import Settings  # noqa: PLC0415
    from ui.window.practice_copy import keep_practice  # noqa: PLC0415

    for left in made.parent.glob(f"{made.name}*"):
        left.unlink()
    desk = Desk.open(Settings(made, clock_at=practice_now()))
    try:
        desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, practice_now()))
        desk.write(load_practice_handoffs)
    finally:
        desk.close()
    keep_practice(made, kept)
