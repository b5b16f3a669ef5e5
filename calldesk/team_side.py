"""What a desk has beside its database on a team's server: a feed of what others do, and an outbox of what it did."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from calldesk.domain.changes import Changes
from calldesk.domain.errors import Away
from calldesk.domain.links import Link, LinkState
from calldesk.store.database import Database, Feed

if TYPE_CHECKING:  # a file needs none, and every start would pay for it
    from calldesk.outbox.journal import OutboxState
    from calldesk.outbox.outbox import Outbox, Server


class TeamSide:
    """Idle on a file, and before `follow`.

    Attributes:
        outbox: What waits for the server; None = facts go to the database directly.
    """

    def __init__(self, database: Database) -> None:
        self.outbox: Outbox | None = None
        self._database = database
        self._feed: Feed | None = None
        self._told: tuple[Callable[[Link], None], Callable[[OutboxState], None]] = (_quiet, _quiet)

    @property
    def link(self) -> Link | None:
        """How the desk stands with its team's server; None on a file, or before `follow`."""
        return self._feed.link if self._feed is not None else None

    @property
    def is_away(self) -> bool:
        """Whether it is known that nothing gets through just now."""
        return self._feed is not None and self._feed.is_away

    def demand(self) -> None:
        """Gives up at once instead of waiting for a silent network each time.

        Raises:
            Away: It is known that nothing gets through.
        """
        if self.is_away:
            raise Away.plainly()

    def follow(self, server: "Server", hear: Callable[[Changes], None], outbox: Path | None) -> None:
        """Opens the outbox and begins to hear what other desks commit.

        Args:
            server: The desk, as its outbox uses it.
            hear: Gets what others changed, on a thread of its own.
            outbox: Its file; None = facts go to the database directly.

        Raises:
            Unavailable: The outbox cannot be written, or another program has it open.
        """
        if self._feed is not None:
            return
        if outbox is not None:
            from calldesk.outbox.outbox import open_outbox  # noqa: PLC0415 - see above

            self.outbox = open_outbox(outbox, server, lambda state: self._told[1](state))  # noqa: PLW0108 - it changes
        self._feed = self._database.feed(hear, self._moved)

    def watch(self, moved: Callable[[Link], None], waits: "Callable[[OutboxState], None]") -> None:
        """Tells from now on, on threads of their own, and at once how it stands.

        Args:
            moved: The connection to the server came or went.
            waits: Facts began or ceased to wait for the server.
        """
        self._told = (moved, waits)
        if self._feed is not None:
            moved(self._feed.link)
        if self.outbox is not None:
            waits(self.outbox.state())

    def tell(self, changes: Changes) -> None:
        """Tells other desks what this one committed."""
        told = changes.for_others
        if not told:
            return
        if self._feed is not None:
            self._feed.tell(told)
        else:
            self._database.tell(told)

    def close(self) -> None:
        """Ends both; what waits stays safe."""
        if self.outbox is not None:
            self.outbox.close()
        if self._feed is not None:
            self._feed.close()

    def _moved(self, link: Link) -> None:
        self._told[0](link)
        if link.state is LinkState.LIVE and self.outbox is not None:
            self.outbox.came_back()


def _quiet(_news: object) -> None:
    """Nobody watches."""
