"""What desks tell one another survives the way there and back, and nonsense is taken for a change of everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.changes import Changes, Topic
from calldesk.store.notices import MOST_IDS, heard, merged, told

some_changes = st.dictionaries(
    st.sampled_from(list(Topic)), st.frozensets(st.integers(1, 10**12), max_size=MOST_IDS)
).map(Changes)


@given(some_changes)
def test_that_a_notice_says_what_was_told(changes: Changes) -> None:
    assert heard("other", told("me", changes)) == changes


@given(some_changes)
def test_that_nobody_hears_his_own_notice(changes: Changes) -> None:
    assert heard("me", told("me", changes)) == Changes()


@given(some_changes, some_changes)
def test_that_two_commits_in_one_notice_touch_what_either_touched(first: Changes, second: Changes) -> None:
    both = merged(first, second)
    assert set(both.ids) == {*first.ids, *second.ids}
    for topic, ids in both.ids.items():
        parts = [changes.ids[topic] for changes in (first, second) if topic in changes.ids]
        whole = any(not part for part in parts)
        assert ids == (frozenset() if whole else frozenset().union(*parts))


def test_that_a_crowd_of_ids_is_told_as_the_whole_topic_and_fits() -> None:
    crowd = frozenset(range(10**12, 10**12 + 5 * MOST_IDS))
    notice = told("x" * 32, Changes(dict.fromkeys(Topic, crowd)))
    assert len(notice) < 8000
    assert heard("other", notice) == Changes.everything()


def test_that_the_longest_notice_fits() -> None:
    most = frozenset(range(10**9, 10**9 + MOST_IDS))
    assert len(told("x" * 32, Changes(dict.fromkeys(Topic, most)).for_others)) < 8000


@pytest.mark.parametrize("notice", ["", "no json", "[]", "3", '{"by": "x"}', '{"by": "x", "ids": 3}'])
def test_that_nonsense_means_everything(notice: str) -> None:
    assert heard("me", notice) == Changes.everything()


def test_that_a_topic_of_a_newer_desk_is_passed_over() -> None:
    assert heard("me", '{"by": "x", "ids": {"weather": [1], "calls": [2]}}') == Changes({Topic.CALLS: frozenset({2})})
