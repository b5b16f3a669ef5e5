"""Caps: so many dials a day at most of a list or of a person, and what is said once they are made."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from calldesk.domain.errors import Rejected
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment

MOST_DIALS = 100_000
NEAR_SHARE = 0.1
"""Once no more than this of a cap is left, it is said how many dials are."""
LIST_CAP, PERSON_CAP = "list_cap", "person_cap"
"""The reasons why a lead is not offered."""


@dataclass(frozen=True, slots=True)
class Caps:
    """What a team has set; a day is one of its reports.

    Attributes:
        lists: List and dials a day; a list that is not here has no cap.
        person: Dials a day of everybody; 0 = no cap.
        people: Person and their own number in its place; 0 = no cap for them.
    """

    lists: tuple[tuple[PoolId, int], ...] = ()
    person: int = 0
    people: tuple[tuple[UserId, int], ...] = ()

    def of_list(self, pool: PoolId) -> int:
        """The cap of a list; 0 = none."""
        return dict(self.lists).get(pool, 0)

    def of_person(self, user: UserId) -> int:
        """The cap that holds for a person; 0 = none."""
        return dict(self.people).get(user, self.person)

    def with_list(self, pool: PoolId, dials: int) -> "Caps":
        """The same with this cap of a list; 0 = none."""
        kept = {**dict(self.lists), pool: dials}
        return Caps(tuple(sorted((one, cap) for one, cap in kept.items() if cap)), self.person, self.people)

    def with_person(self, user: UserId | None, dials: int | None) -> "Caps":
        """The same with this number of a person, None = everybody's; for everybody (no person) None is none."""
        if user is None:
            return Caps(self.lists, dials or 0, self.people)
        kept = {**dict(self.people), user: dials}
        return Caps(self.lists, self.person, tuple(sorted((one, cap) for one, cap in kept.items() if cap is not None)))


NO_CAPS = Caps()


@dataclass(frozen=True, slots=True)
class Count:
    """The dials of today beside their cap."""

    made: int
    cap: int

    @property
    def left(self) -> int:
        """How many more may be made."""
        return max(self.cap - self.made, 0)

    @property
    def is_near(self) -> bool:
        """Whether so few are left that it is worth saying."""
        return 0 < self.left <= max(1.0, self.cap * NEAR_SHARE)


@dataclass(frozen=True, slots=True)
class CappedDay:
    """How far the dials of today are, where a cap was asked for.

    Attributes:
        person: The asker's; None = they have no cap.
        lists: Of each list with a cap.
        until_at: When the day ends.
    """

    person: Count | None = None
    lists: Mapping[PoolId, Count] = field(default_factory=dict)
    until_at: Moment = 0.0

    def reasons(self, pool: PoolId) -> tuple[Message, ...]:
        """Why a lead of this list is not offered for its score any more today; empty = it is."""
        return (*self._reached(PERSON_CAP, self.person), *self._reached(LIST_CAP, self.lists.get(pool)))

    def scored(self, pools: Sequence[PoolId]) -> tuple[PoolId, ...]:
        """Those of these lists whose leads are still offered for their score."""
        return tuple(pool for pool in pools if not self.reasons(pool))

    def _reached(self, code: str, count: Count | None) -> Iterator[Message]:
        if count is not None and not count.left:
            yield Message.of(code, cap=count.cap, until_at=self.until_at)


@dataclass(frozen=True, slots=True)
class DaySums:
    """Dials of a day by list, from its begin up to a moment.

    Attributes:
        afresh_at: Until then they may be built on.
    """

    from_at: Moment
    upto: Moment
    afresh_at: Moment
    lists: Mapping[PoolId, int] = field(default_factory=dict)


def check_caps(caps: Caps) -> None:
    """Refuses numbers that cannot be.

    Raises:
        Rejected: The sentence says which.
    """
    for dials in (caps.person, *(cap for _, cap in (*caps.lists, *caps.people))):
        if not 0 <= dials <= MOST_DIALS:
            raise Rejected(f"Dials a day go from 1 to {MOST_DIALS}. Leave it empty for no cap.").of("cap")


def stored_caps(caps: Caps) -> dict[str, object]:
    """As JSON holds them."""
    return asdict(caps)


def read_caps(stored: Mapping[str, Any] | None) -> Caps:
    """The stored ones; None = saved before there were any.

    Raises:
        TypeError, KeyError, ValueError: Written by somebody else.
    """
    if stored is None:
        return NO_CAPS
    lists = tuple((PoolId(int(one)), int(cap)) for one, cap in stored["lists"])
    people = tuple((UserId(int(one)), int(cap)) for one, cap in stored["people"])
    return Caps(lists, int(stored["person"]), people)


def caps_changes(after: Caps, before: Caps, lists: Mapping[PoolId, str], people: Mapping[UserId, str]) -> Iterator[str]:
    """What differs, a short line each; the names are those of now."""
    for pool in sorted({*dict(after.lists), *dict(before.lists)}):
        yield from _change(lists.get(pool, str(pool)), before.of_list(pool) or "none", after.of_list(pool) or "none")
    yield from _change("everybody", before.person or "none", after.person or "none")
    for user in sorted({*dict(after.people), *dict(before.people)}):
        was, now = (_own(dict(one.people).get(user)) for one in (before, after))
        yield from _change(people.get(user, str(user)), was, now)


def _own(dials: int | None) -> int | str:
    return "as everybody" if dials is None else dials or "none"


def _change(whose: str, was: int | str, now: int | str) -> Iterator[str]:
    if was != now:
        yield f"Dials a day, {whose}: {was} to {now}"
