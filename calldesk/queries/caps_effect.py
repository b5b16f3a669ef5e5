"""What a change of caps would do to today, before it is saved: who is no longer reached, who stops at once."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.caps import Caps, Count, check_caps
from calldesk.domain.errors import NotFound
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.reach import NOBODY, Bands, DialsLeft
from calldesk.store.caps import Made, day_span, made_in
from calldesk.store.day_supply import waiting_today
from calldesk.store.report_zone import report_zone, zone_is_said
from calldesk.store.roles.names import CALLERS
from calldesk.store.tx import Snapshot

_PEOPLE = text("SELECT user_id, login, role FROM user_account WHERE active ORDER BY login")
_LISTS = text("SELECT pool_id, name FROM pool ORDER BY name")
_ON = text("SELECT pool_id, user_id FROM pool_member")


@dataclass(frozen=True, slots=True)
class CapsWanted:
    """What would be saved, as the actions take it.

    Attributes:
        lists: List and dials a day; 0 = no cap.
        people: Login, "" = everybody who has no own number, and dials a day: 0 = no cap, None = as everybody.
        zone: Whose days count where the team has not said it; "" = those it would have.
    """

    lists: tuple[tuple[PoolId, int], ...] = ()
    people: tuple[tuple[str, int | None], ...] = ()
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A list, by its name, or a person, by login, whose cap would be reached at once."""

    name: str
    is_list: bool
    count: Count


@dataclass(frozen=True, slots=True)
class CapsEffect:
    """What saving would do to the rest of today, each lead reached by one dial.

    Attributes:
        lists: Names of the lists that are meant: those of the change, and those that share counted people with them.
        waiting: Their leads that may be rung today for their score.
        reached: As many of them as the dials left reach now; `after` if it were saved.
        left: How many dials these lists can have today if it were saved; None = no cap bounds them.
        stopped: Who would be at their cap at once, and is not now; lists first, then people by login.
    """

    lists: tuple[str, ...]
    waiting: Bands
    reached: Bands
    after: Bands
    left: int | None
    stopped: tuple[Stopped, ...]

    @property
    def lost(self) -> Bands:
        """So many would no longer be reached today, by band; below 0 = more are."""
        one, two, three = (was - will for was, will in zip(self.reached, self.after, strict=True))
        return one, two, three


def caps_effect(snapshot: Snapshot, wanted: CapsWanted) -> CapsEffect:
    """What these caps would do; people as they work the lists now.

    Raises:
        NotFound: There is no such list or person.
        Rejected: A number cannot be.
    """
    day = _Day.of(snapshot, wanted.zone)
    before = snapshot.rules.of_team.caps
    after = day.with_wanted(before, wanted)
    check_caps(after)
    was, will = day.left(before), day.left(after)
    pools = sorted(was.joined_with(day.meant(before, after)) | will.joined_with(day.meant(before, after)))
    waiting = waiting_today(snapshot, pools, day.until_at) if pools else {}
    return CapsEffect(
        lists=tuple(name for pool, name in day.lists.items() if pool in pools),
        waiting=_sum(waiting),
        reached=was.reached(waiting),
        after=will.reached(waiting),
        left=will.most(pools),
        stopped=tuple(day.stopped(before, after)),
    )


@dataclass(frozen=True, slots=True)
class _Day:
    """Lists, people, who works what, and the dials of today."""

    lists: Mapping[PoolId, str]
    people: Mapping[UserId, str]
    on: Mapping[PoolId, frozenset[UserId]]
    made: Made
    until_at: float

    @staticmethod
    def of(snapshot: Snapshot, zone: str) -> "_Day":
        day_zone = zone if zone and not zone_is_said(snapshot) else report_zone(snapshot)
        lists = {PoolId(pool): str(name) for pool, name in snapshot.conn.execute(_LISTS)}
        people = {
            UserId(user): str(login)
            for user, login, role in snapshot.conn.execute(_PEOPLE)
            if not snapshot.is_team or role in CALLERS
        }
        pairs = {(PoolId(pool), UserId(user)) for pool, user in snapshot.conn.execute(_ON) if user in people}
        if not snapshot.is_team:  # everybody of a file works all its lists
            pairs = {(pool, user) for pool in lists for user in people}
        on = {pool: frozenset(user for of, user in pairs if of == pool) for pool in lists}
        return _Day(lists, people, on, made_in(snapshot, day_zone), day_span(snapshot.now, day_zone)[1])

    def with_wanted(self, caps: Caps, wanted: CapsWanted) -> Caps:
        """The caps as they would be."""
        users = {login: user for user, login in self.people.items()}
        for pool, dials in wanted.lists:
            if pool not in self.lists:
                raise NotFound("There is no such list any more.")
            caps = caps.with_list(pool, dials)
        for login, own in wanted.people:
            if login and login not in users:
                raise NotFound(f"Nobody called {login} makes calls here. `calldesk targets cap` lists who does.")
            caps = caps.with_person(users[login] if login else None, own)
        return caps

    def left(self, caps: Caps) -> DialsLeft:
        """What these caps leave of today."""
        lists = {pool: _left(self.made.lists.get(pool, 0), caps.of_list(pool)) for pool in self.lists}
        people = {user: _left(self.made.people.get(user, 0), caps.of_person(user)) for user in self.people}
        return DialsLeft(lists, people, self.on)

    def meant(self, before: Caps, after: Caps) -> Collection[PoolId]:
        """The lists whose cap changes, or that of somebody who works them."""
        others = {user for user in self.people if before.of_person(user) != after.of_person(user)}
        return {pool for pool in self.lists if before.of_list(pool) != after.of_list(pool) or self.on[pool] & others}

    def stopped(self, before: Caps, after: Caps) -> Iterator[Stopped]:
        """Whose cap would be reached at once, though it is not now."""
        for pool, name in self.lists.items():
            made = self.made.lists.get(pool, 0)
            if _is_newly(made, before.of_list(pool), after.of_list(pool)):
                yield Stopped(name, is_list=True, count=Count(made, after.of_list(pool)))
        for user, login in self.people.items():
            made = self.made.people.get(user, 0)
            if _is_newly(made, before.of_person(user), after.of_person(user)):
                yield Stopped(login, is_list=False, count=Count(made, after.of_person(user)))


def _left(made: int, cap: int) -> int | None:
    return Count(made, cap).left if cap else None


def _is_newly(made: int, before: int, after: int) -> bool:
    return _left(made, after) == 0 and _left(made, before) != 0


def _sum(waiting: Mapping[PoolId, Bands]) -> Bands:
    hot, warm, cool = (sum(bands[at] for bands in waiting.values()) for at in range(len(NOBODY)))
    return hot, warm, cool
