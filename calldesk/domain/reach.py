"""How many leads a day's dials can still reach, where lists and people have caps: the most, the best ones first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from calldesk.domain.ids import PoolId, UserId

Bands = tuple[int, int, int]
"""Hot, warm, cool."""
NOBODY: Bands = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class DialsLeft:
    """How many dials are left of a day.

    Attributes:
        lists: Of each list; None = it has no cap.
        people: Of each person; None = they have no cap.
        on: Who works which list; a list that is not here, or has nobody, is rung by nobody.
    """

    lists: Mapping[PoolId, int | None]
    people: Mapping[UserId, int | None]
    on: Mapping[PoolId, frozenset[UserId]]

    def reached(self, waiting: Mapping[PoolId, Bands]) -> Bands:
        """The most of these leads that one dial each can reach; nobody of a band is left for one of a lower band."""
        ends = self._ends(sum(map(sum, waiting.values())) + 1)
        rest = {pool: ends.of_lists.get(pool, 0) for pool in waiting}
        found = []
        for band in range(len(NOBODY)):
            before = ends.taken
            for pool in sorted(waiting):
                wanted = min(waiting[pool][band], rest[pool])
                got = ends.take(pool, wanted)
                rest[pool] -= got
            found.append(ends.taken - before)
        return found[0], found[1], found[2]

    def most(self, pools: Iterable[PoolId]) -> int | None:
        """How many dials these lists can have at most; None = no cap bounds them."""
        finite = [left for left in (*self.lists.values(), *self.people.values()) if left is not None]
        beyond = sum(finite) + 1
        ends = self._ends(beyond)
        for pool in sorted(set(pools)):
            ends.take(pool, ends.of_lists.get(pool, 0))
        return ends.taken if ends.taken < beyond else None

    def joined_with(self, pools: Iterable[PoolId]) -> frozenset[PoolId]:
        """These lists, and those that who works them works too where their own dials are counted, and so on."""
        found, new = set[PoolId](), set(pools)
        while new:
            found |= new
            counted = {one for pool in new for one in self.on.get(pool, ()) if self.people.get(one) is not None}
            new = {pool for pool, people in self.on.items() if people & counted} - found
        return frozenset(found)

    def _ends(self, beyond: int) -> "_Ends":
        """What may be taken from where; people who work the same lists are one, `beyond` stands for no cap."""
        works = defaultdict[UserId, set[PoolId]](set)
        for pool, people in self.on.items():
            for one in people:
                works[one].add(pool)
        room = Counter[frozenset[PoolId]]()
        for one, pools in works.items():
            left = self.people.get(one)
            room[frozenset(pools)] += beyond if left is None else left
        of_lists = {pool: beyond if left is None else left for pool, left in self.lists.items()}
        return _Ends(of_lists, sorted(room, key=sorted), dict(room))


@dataclass(slots=True)
class _Ends:
    """Dials that are given to lists one path after another, each of which may let others ring for other lists.

    Ford and Fulkerson's maximum flow between lists and groups of people; what a list once has it never loses.

    Attributes:
        groups: Which lists people work who are the same to us.
        room: What each group has left.
        taken: How many dials are given.
    """

    of_lists: Mapping[PoolId, int]
    groups: Sequence[frozenset[PoolId]]
    room: dict[frozenset[PoolId], int]
    taken: int = 0
    _given: Counter[tuple[PoolId, frozenset[PoolId]]] = field(default_factory=Counter)

    def take(self, pool: PoolId, wanted: int) -> int:
        """Gives a list up to so many dials; gives how many it got."""
        got = 0
        while got < wanted and (more := self._path(pool, wanted - got, set())):
            got += more
        self.taken += got
        return got

    def _path(self, pool: PoolId, wanted: int, seen: set[frozenset[PoolId]]) -> int:
        for group in self.groups:
            if pool not in group or group in seen:
                continue
            seen.add(group)
            got = min(wanted, self.room[group]) or self._freed(group, pool, wanted, seen)
            if got:
                self.room[group] -= got
                self._given[pool, group] += got
                return got
        return 0

    def _freed(self, group: frozenset[PoolId], pool: PoolId, wanted: int, seen: set[frozenset[PoolId]]) -> int:
        """How many dials of a full group another list lets go, for other people can ring for it."""
        for other in sorted(group - {pool}):
            had = self._given[other, group]
            moved = self._path(other, min(wanted, had), seen) if had else 0
            if moved:
                self._given[other, group] -= moved
                self.room[group] += moved
                return moved
        return 0
