import json
import math
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import Ending
from calldesk.domain.errors import Unreadable
from calldesk.outbox.codec import Codec


@dataclass(frozen=True, slots=True)
class Pair:
    left: object
    right: object = None


@dataclass
class Loose:
    value: int = 0


@dataclass(frozen=True)
class Derived:
    value: int
    double: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "double", 2 * self.value)


class Words(str):
    __slots__ = ()


CODEC = Codec({"pair": Pair, "Ending": Ending, "derived": Derived})
SURROGATES = st.text(st.characters(codec=None))
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | SURROGATES
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.builds(Pair, inner, inner),
    max_leaves=8,
)


def alike(one: object, other: object) -> bool:
    """Tell whether two values are equal in type too, all the way down; NaN is like NaN, 0.0 unlike -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, float) and isinstance(other, float):
        return (math.isnan(one) and math.isnan(other)) or (one, math.copysign(1, one)) == (
            other,
            math.copysign(1, other),
        )
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, Pair) and isinstance(other, Pair):
        return alike(one.left, other.left) and alike(one.right, other.right)
    return one == other


@settings(max_examples=50)
@given(st.lists(VALUES, max_size=4), st.dictionaries(st.text(), VALUES, max_size=3))
def test_that_arguments_come_back_as_they_were(positional: list[object], named: dict[str, object]) -> None:
    text = CODEC.encode(positional, named)
    assert text.isascii()
    read_positional, read_named = CODEC.decode(text)
    assert alike(read_positional, tuple(positional))
    assert [*read_named] == [*named]
    assert all(alike(read_named[name], named[name]) for name in named)


def test_that_an_ending_comes_back() -> None:
    ending = Ending("not_now", "budget", until_at=math.inf, talk_seconds=12.5, note="says “later”\n\x00")
    assert CODEC.decode(CODEC.encode(["dial"], {"ending": ending})) == (("dial",), {"ending": ending})


def test_that_what_a_dataclass_works_out_itself_is_worked_out_again() -> None:
    assert CODEC.decode(CODEC.encode([Derived(4)], {})) == ((Derived(4),), {})


@pytest.mark.parametrize("value", [{"a": 1}, {1}, b"x", Words("x"), Loose(), object, [[{"a": 1}]]])
def test_that_nothing_else_is_written(value: object) -> None:
    with pytest.raises(TypeError, match="cannot be kept in the outbox"):
        CODEC.encode([value], {})


def test_that_only_frozen_dataclasses_are_registered() -> None:
    for kind in (Loose, str):
        with pytest.raises(TypeError, match="no frozen dataclass"):
            Codec({"kind": kind})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "[[],[]]",
        "[1,{}]",
        '[[{"record":"Unknown","fields":{}}],{}]',
        '[[{"record":"os.system","fields":{"command":"true"}}],{}]',
        '[[{"record":"pair","fields":{"left":1,"above":2}}],{}]',
        '[[{"record":"pair","fields":{}}],{}]',
        '[[{"record":["pair"],"fields":{}}],{}]',
        '[[{"number":"much"}],{}]',
        '[[{"tuple":5}],{}]',
        '[[{"other":5}],{}]',
        "[" * 100_000,
    ],
)
def test_that_what_another_version_wrote_is_said(text: str) -> None:
    with pytest.raises(Unreadable, match="Another version of CallDesk"):
        CODEC.decode(text)


def test_that_a_field_with_a_default_may_be_new() -> None:
    assert CODEC.decode(json.dumps([[{"record": "pair", "fields": {"left": 1}}], {}])) == ((Pair(1),), {})
