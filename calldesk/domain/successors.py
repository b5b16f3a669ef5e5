"""Who gets what a rep gives back of somebody who has left: their successor, that one's, and so on (R10, R14)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment

THE_LIST = "list"
"""Where hand-offs of a leaver come back to that nobody gets by name: whoever works the list has them."""


class Left(NamedTuple):
    """What was said as somebody left.

    Attributes:
        at: When that was.
        to: Who gets the hand-offs of theirs that come back; None = the list, nobody by name.
    """

    at: Moment
    to: UserId | None


@dataclass(frozen=True, slots=True)
class Successors:
    """Of a whole team.

    Attributes:
        left: What was said of each who left, and of those who are back since.
        here: Who makes calls now; of the others the way goes on.
    """

    left: Mapping[UserId, Left] = field(default_factory=dict)
    here: frozenset[UserId] = frozenset()

    def of(self, user: UserId) -> UserId | None:
        """Whose hand-offs of this person are by now: their own while they are here; None = the list's."""
        *_, last = self._way(user)
        return last if last in self.here else None

    def before(self, user: UserId) -> Mapping[UserId, Moment]:
        """In whose place this person is, and from when on what comes back is theirs."""
        found = {one: tuple(self._way(one)) for one in self.left if one != user and self.of(one) == user}
        return {one: max(self.left[passed].at for passed in way[:-1]) for one, way in found.items()}

    def _way(self, user: UserId) -> Iterator[UserId]:
        """From one to the next who has left; a way that turns back ends there."""
        passed: set[UserId] = set()
        now: UserId | None = user
        while now is not None and now not in passed:
            yield now
            passed.add(now)
            now = None if now in self.here or now not in self.left else self.left[now].to
