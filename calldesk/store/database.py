"""What the desk asks of a database, be it a file or a server: snapshots, one writer, a sentence for each error."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import UserId
from calldesk.domain.links import Link
from calldesk.store.server_clock import ServerClock


class Feed(Protocol):
    """What hears and tells what desks change (see `store/feed`).

    Attributes:
        link: How the desk stands with the server.
        is_away: The server was there and is gone.
    """

    link: Link

    @property
    def is_away(self) -> bool:
        """See above."""

    def tell(self, changes: Changes) -> None:
        """Puts these changes on their way to the other desks; returns at once."""

    def close(self) -> None:
        """Ends it."""


class Database(Protocol):
    """One database as one desk has it open.

    Attributes:
        errors: What its driver raises, beside SQLAlchemy's own.
        clock: Keeps the time for everybody; None = the desk's clock counts.
    """

    errors: tuple[type[Exception], ...]
    clock: ServerClock | None

    def open(self, login: str, fill: Callable[[Connection], None]) -> UserId:
        """Connects, brings the schema up to date and gives the id of this login.

        Args:
            login: Who works here; a file adds who is new, a server says itself who this is.
            fill: Puts the first rows in a new file.

        Raises:
            Unavailable: It cannot be reached, or a newer program made it.
            Unreadable: It is something else, or damaged.
            Rejected: It does not know this login.
        """

    def reading(self) -> AbstractContextManager[Connection]:
        """One consistent snapshot; any number at a time."""

    def writing(self) -> AbstractContextManager[Connection]:
        """One write transaction: commits at the end, rolls back on any error. One at a time in this process."""

    def said(self, error: Exception) -> DeskError | None:
        """The sentence for a database error that is nobody's bug; None when it is one."""

    def is_passing(self, error: Exception) -> bool:
        """Whether the same again may well succeed: two writers met."""

    def is_cut(self, error: Exception) -> bool:
        """Whether only the connection has gone: reading again on a new one may well succeed."""

    def tidy(self) -> None:
        """What an idle moment is good for."""

    def version(self) -> int:
        """A number that moves when another process has committed; own commits do not count."""

    def feed(self, hear: Callable[[Changes], None], moved: Callable[[Link], None]) -> Feed | None:
        """Hears what other desks commit from now on; None where nobody tells."""

    def tell(self, changes: Changes) -> None:
        """Tells other desks once, without a feed."""

    def close(self) -> None:
        """Closes every connection."""
