"""Shares tell all and none to the letter, and what is said for the meeting is what was counted."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definition_figures import FEW, CriterionFigures, Figures, Point, for_the_meeting, percent
from calldesk.domain.definitions import Definition
from calldesk.domain.messages import Message
from calldesk.domain.sentences import sentence

NEED = Criterion("need", "Need", "What does it cost?", "A cost", weight=25)
BUDGET = Criterion("budget", "Budget", "What is set aside?", "A range", weight=15)
SITES = Criterion("sites", "Sites", "How many?", "A number", is_required=False)
DEFINITION = Definition((NEED, BUDGET, SITES))


def did(key: str, met: int, named: int, won: int = 0, ended: int = 0) -> CriterionFigures:
    return CriterionFigures(key, met, named, 0, 0, won, ended)


def said(points: tuple[Point, ...]) -> list[tuple[str, str, bool]]:
    return [(one.about, sentence(message), one.leads) for one in points for message in one.messages]


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_that_a_share_is_all_or_none_only_where_it_is(part: int, more: int) -> None:
    whole = part + more
    value = percent(part, whole)
    if value is None:
        assert whole == 0
    else:
        assert (value == 0, value == 100) == (part == 0, more == 0)
        assert abs(value - part * 100 / whole) < 1


def test_that_one_of_a_thousand_is_not_none_and_one_missing_is_not_all() -> None:
    assert (percent(1, 1000), percent(999, 1000), percent(5, 8)) == (1, 99, 62)


def test_that_what_most_returns_name_comes_first_and_leads() -> None:
    figures = Figures(40, 30, 20, 10, 0, 0, (did("need", 40, 1), did("budget", 37, 6), did("sites", 5, 0)))
    assert said(for_the_meeting(DEFINITION, figures)) == [
        ("Budget", "6 of 10 returns name it", True),
        ("Budget", "required, yet 3 of 40 went over without it", True),
        ("Need", "1 of 10 returns name it", False),
        ("", "3 of 10 returns name no criterion", False),
    ]


def test_that_a_criterion_that_tells_who_buys_is_spoken_of_and_one_of_few_is_not() -> None:
    rows = (did("need", 50, 0, 20, 50), did("budget", 50, 0, 20, 50), did("sites", 25, 0, 15, 25))
    figures = Figures(50, 50, 50, 0, 20, 30, rows)
    assert said(for_the_meeting(DEFINITION, figures)) == [
        ("Sites", "won 60 % where it was met, 20 % where it was not", False)
    ]
    few = (did("need", 50, 0, 20, 50), did("budget", 50, 0, 20, 50), did("sites", FEW - 1, 0, 9, FEW - 1))
    assert for_the_meeting(DEFINITION, Figures(50, 50, 50, 0, 20, 30, few)) == ()


def test_that_nothing_is_said_of_nothing_and_few_are_called_few() -> None:
    none = Figures(0, 0, 0, 0, 0, 0, tuple(did(one.key, 0, 0) for one in DEFINITION.criteria))
    assert for_the_meeting(DEFINITION, none) == (Point("", (Message.of("definition_unused"),)),)
    some = Figures(3, 2, 2, 0, 0, 0, tuple(did(one.key, 3, 0) for one in DEFINITION.criteria))
    assert said(for_the_meeting(DEFINITION, some)) == [("", "only 2 decided so far: too few to go by", False)]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), min_size=3, max_size=3), st.integers(0, 20))
def test_that_every_figure_said_was_counted(rows: list[tuple[int, int]], others: int) -> None:
    returned = sum(named for _, named in rows) + others
    handed_over = 60 + returned
    criteria = tuple(did(one.key, met, named) for one, (met, named) in zip(DEFINITION.criteria, rows, strict=True))
    points = for_the_meeting(DEFINITION, Figures(handed_over, handed_over, 60, returned, 0, 0, criteria))
    named = {p.about: m["named"] for p in points for m in p.messages if m.code == "definition_named"}
    assert named == {one.name: row[1] for one, row in zip(DEFINITION.criteria, rows, strict=True) if row[1]}
    assert [p.about for p in points if p.leads] == [name for name in named if named[name] == max(named.values())]
    unnamed = [m["unnamed"] for p in points for m in p.messages if m.code == "definition_unnamed"]
    assert unnamed == ([others] if others else [])
