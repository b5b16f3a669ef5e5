"""Whose a hand-off is that comes back of somebody who has left: along the successors, and never in a circle (R14)."""

from calldesk.domain.ids import UserId
from calldesk.domain.successors import Left, Successors

ANN, BEN, CAT, DAN = (UserId(one) for one in range(1, 5))


def team(*here: UserId, **left: tuple[float, UserId | None]) -> Successors:
    ids = {"ann": ANN, "ben": BEN, "cat": CAT, "dan": DAN}
    return Successors({ids[name]: Left(*said) for name, said in left.items()}, frozenset(here))


def test_that_it_goes_from_one_who_has_left_to_the_next_until_somebody_is_here() -> None:
    found = team(CAT, DAN, ann=(10.0, BEN), ben=(20.0, CAT))
    assert [found.of(one) for one in (ANN, BEN, CAT, DAN)] == [CAT, CAT, CAT, DAN]
    assert found.before(CAT) == {ANN: 20.0, BEN: 20.0}
    assert found.before(DAN) == {}


def test_that_the_list_is_the_end_where_nobody_is_named_or_who_is_named_is_gone_unsaid() -> None:
    found = team(DAN, ann=(10.0, None), ben=(20.0, CAT))
    assert [found.of(one) for one in (ANN, BEN, CAT)] == [None, None, None]
    assert Successors().of(ANN) is None


def test_that_a_circle_ends_at_the_list() -> None:
    found = team(DAN, ann=(10.0, BEN), ben=(20.0, CAT), cat=(30.0, ANN))
    assert {found.of(one) for one in (ANN, BEN, CAT)} == {None}
    assert team(DAN, ann=(10.0, ANN)).of(ANN) is None


def test_that_who_is_back_has_the_own_again_and_stays_somebodys_successor() -> None:
    found = team(ANN, DAN, ann=(10.0, DAN), ben=(20.0, ANN))
    assert (found.of(ANN), found.of(BEN)) == (ANN, ANN)
    assert (found.before(ANN), found.before(DAN)) == ({BEN: 20.0}, {})
