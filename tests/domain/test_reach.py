"""How far a day's dials go: the most that lists and people with caps can reach, against every cut of the lists."""

from itertools import chain, combinations

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.reach import Bands, DialsLeft
from tests.plain_reach import plain_most, plain_reached

POOLS, PEOPLE = 4, 5
MAYBE = st.one_of(st.none(), st.integers(0, 9))
PAIRS = st.sets(st.tuples(st.integers(1, POOLS), st.integers(1, PEOPLE)))
WAITING = st.lists(st.tuples(*[st.integers(0, 7)] * 3), min_size=POOLS, max_size=POOLS)


def left(lists: list[int | None], people: list[int | None], pairs: set[tuple[int, int]]) -> DialsLeft:
    pools = [PoolId(at) for at in range(1, POOLS + 1)]
    return DialsLeft(
        dict(zip(pools, lists, strict=True)),
        {UserId(at): one for at, one in enumerate(people, 1)},
        {pool: frozenset(UserId(user) for of, user in pairs if of == pool) for pool in pools},
    )


@given(
    st.lists(MAYBE, min_size=POOLS, max_size=POOLS), st.lists(MAYBE, min_size=PEOPLE, max_size=PEOPLE), PAIRS, WAITING
)
def test_that_nothing_reaches_further_and_the_best_come_first(
    lists: list[int | None], people: list[int | None], pairs: set[tuple[int, int]], waiting: list[Bands]
) -> None:
    dials = left(lists, people, pairs)
    wanted = {PoolId(at): bands for at, bands in enumerate(waiting, 1)}
    assert dials.reached(wanted) == plain_reached(dials, wanted)
    some = [PoolId(1), PoolId(3)]
    assert dials.most(some) == plain_most(dials, some)


@given(st.lists(MAYBE, min_size=PEOPLE, max_size=PEOPLE), PAIRS)
def test_that_lists_are_joined_by_people_whose_dials_are_counted(
    people: list[int | None], pairs: set[tuple[int, int]]
) -> None:
    dials = left([None] * POOLS, people, pairs)
    joined = dials.joined_with([PoolId(1)])
    for pool, other in chain(combinations(range(1, POOLS + 1), 2), ((1, 1),)):
        share = any((pool, one) in pairs and (other, one) in pairs and people[one - 1] is not None for one in range(6))
        assert not share or (PoolId(pool) in joined) == (PoolId(other) in joined)
    assert PoolId(1) in joined


def test_that_uncapped_colleagues_join_nothing_and_bound_nothing() -> None:
    dials = left([None, 5, None, None], [None, 3, None, None, None], {(1, 1), (2, 1), (3, 2), (4, 2)})
    assert dials.joined_with([PoolId(1)]) == {1}
    assert dials.joined_with([PoolId(3)]) == {3, 4}
    assert (dials.most([PoolId(1)]), dials.most([PoolId(2)]), dials.most([PoolId(3), PoolId(4)])) == (None, 5, 3)
    assert dials.reached({PoolId(2): (2, 2, 9)}) == (2, 2, 1)
