"""The editable files of the practice data: a slip of the pen gives one sentence, not a crash."""

import pytest

from calldesk.domain.errors import Rejected
from calldesk.domain.practice_words import read_practice_words

WORDS = """
[titles]
top = ["CEO"]
[stems]
US = ["Larkfield"]
[forms]
[[culture]]
given = ["Grace"]
family = ["Dalton"]
share = { US = 1 }
[[industry]]
name = "Retail"
words = ["Stores"]
employees = [900, 20]
share = 1
titles = {}
[[city]]
name = "Chicago"
country = "US"
zone = "America/Chicago"
phone = "(312) 555-01##"
share = 1
"""
STORIES = """
names = 2
[[story]]
count = 1
campaign = "Autumn"
source = "Web"
titles = ["top"]
histories = ["none"]
asked_for = [""]
[[story.event]]
kind = "web_visit"
days = [1, 3]
detail = ["Start page"]
[[history]]
name = "none"
"""


def test_that_the_smallest_files_are_enough() -> None:
    words = read_practice_words(WORDS, STORIES)
    assert words.industries[0].employees == (20, 900)
    assert words.stories[0].events[0].times == (1, 1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("names = 2", "names = -1"),
        ("names = 2", "names = 2 2"),
        ('histories = ["none"]', 'histories = ["gone"]'),
        ('titles = ["top"]', 'titles = ["bottom"]'),
        ("days = [1, 3]", "days = [1]"),
        ("days = [1, 3]", "days = [1, true]"),
        ("days = [1, 3]", ""),
        ("days = [1, 3]", "days = [1, 3]\nminutes = [1, 2]"),
        ('detail = ["Start page"]', "detail = [7]"),
        ("count = 1", 'count = "one"'),
        ('asked_for = [""]', 'asked_for = [""]\nblock = 3'),
    ],
)
def test_that_a_slip_in_the_stories_is_refused_with_one_sentence(before: str, after: str) -> None:
    assert before in STORIES
    with pytest.raises(Rejected) as refused:
        read_practice_words(WORDS, STORIES.replace(before, after))
    assert "\n" not in refused.value.sentence


@pytest.mark.parametrize(
    ("before", "after"), [("[[city]]", "[city]"), ("share = { US = 1 }", ""), ("employees", "staff")]
)
def test_that_a_slip_in_the_words_is_refused(before: str, after: str) -> None:
    with pytest.raises(Rejected):
        read_practice_words(WORDS.replace(before, after), STORIES)
