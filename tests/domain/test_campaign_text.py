"""A campaign written is the campaign read, with whatever else stood in its text; a faulty one gets a sentence."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.campaign_check import check_campaign, doubts
from calldesk.domain.campaign_text import campaign_text
from calldesk.domain.campaigns import Campaign, Criterion, Objection, TalkStep, read_campaigns
from calldesk.domain.errors import Rejected
from calldesk.files.bundled import campaign_texts, event_kinds

WORDS = st.text(st.characters(codec="utf-8"), max_size=30)
NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).map(lambda name: f"x {name}")
"""No name that the program knows."""
PLAIN = WORDS | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | st.dates() | st.times()
VALUES = st.recursive(
    PLAIN | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
REST = st.dictionaries(NAMES, VALUES, max_size=2)
CAMPAIGNS = st.builds(
    Campaign,
    name=WORDS,
    offered=WORDS,
    brief=WORDS.map(str.strip),
    asked_for=WORDS,
    steps=st.lists(st.builds(TalkStep, WORDS, WORDS, WORDS, REST), max_size=3).map(tuple),
    objections=st.lists(st.builds(Objection, WORDS, WORDS, REST), max_size=2).map(tuple),
    criteria=st.lists(st.builds(Criterion, WORDS, WORDS, WORDS, rest=REST), max_size=2).map(tuple),
    sources=st.lists(WORDS, max_size=3).map(tuple),
    first_touch=WORDS,
    rest=REST,
)
WHOLE = """# What this is.
# Two lines of it.

owner = "Dana"
[[campaign]]
name = "Autumn"
colour = "blue"
[[campaign.step]]
title = "Open"
words = "hello"
tone = { warm = true, since = 2026-06-09 }
[[campaign]]
name = "Winter"
[[campaign.criterion]]
key = "need"
name = "Need"
question = "Why?"
[[other]]
one = 1
"""


@given(CAMPAIGNS)
def test_that_a_campaign_written_is_the_campaign_read(campaign: Campaign) -> None:
    assert read_campaigns(campaign_text(campaign)) == (campaign,)


@given(CAMPAIGNS, CAMPAIGNS)
def test_that_writing_over_a_text_keeps_nothing_of_the_campaign_that_was_there(old: Campaign, new: Campaign) -> None:
    assert read_campaigns(campaign_text(new, campaign_text(old))) == (new,)


def test_that_what_nobody_knows_here_is_kept() -> None:
    first = read_campaigns(WHOLE)[0]
    written = campaign_text(replace(first, offered="A demo"), WHOLE)
    expected = tomllib.loads(WHOLE)
    expected["campaign"][0]["offered"] = "A demo"
    assert tomllib.loads(written) == expected
    assert written.startswith("# What this is.\n# Two lines of it.\n")


def test_that_the_shipped_campaigns_come_through_and_are_sound() -> None:
    for text in campaign_texts():
        (campaign,) = read_campaigns(text)
        assert read_campaigns(campaign_text(campaign, text)) == (campaign,)
        check_campaign(campaign, event_kinds())
        assert doubts(campaign) == ()


SOUND = Campaign(
    "Autumn",
    "",
    "",
    "",
    (TalkStep("Open", "hello {given_name|there}"), TalkStep("Open", "you came", "webinar_attended")),
    (Objection("No time.", "When?"),),
    (Criterion("need", "Need", "Why?"),),
)


def test_that_a_sound_one_is_taken() -> None:
    check_campaign(SOUND, event_kinds())


@pytest.mark.parametrize(
    ("changed", "part", "says"),
    [
        ({"name": "  "}, "name", "no name"),
        ({"name": "x" * 81}, "name", "too long"),
        ({"first_touch": "soon"}, "name", "web, same_day, trade_show"),
        ({"brief": "a\x00b"}, "name", "The brief holds a sign that cannot be seen"),
        ({"offered": "a\ud800"}, "name", "What was offered holds a sign"),
        ({"steps": (TalkStep("", "x"),)}, "track", "Step 1 of the talk track has no title"),
        ({"steps": (TalkStep("Open", " "),)}, "track", "has no words"),
        ({"steps": (TalkStep("Open", "x", "sneezed"),)}, "track", "“sneezed”, which no lead does"),
        ({"steps": (TalkStep("Open", "x"), TalkStep("Open", "y"))}, "track", "two wordings"),
        ({"objections": (Objection("No.", ""),)}, "objections", "Objection 1 lacks"),
        ({"criteria": (Criterion("need", "", "?"),)}, "criteria", "Criterion 1 lacks"),
        ({"criteria": (Criterion("Need!", "Need", "?"),)}, "criteria", "small letters"),
        ({"criteria": (Criterion("n", "N", "?"),) * 2}, "criteria", "Two criteria have the key “n”"),
        ({"criteria": tuple(Criterion(f"n{at}", "N", "?") for at in range(6))}, "criteria", "more than 5"),
    ],
)
def test_that_a_fault_is_told_in_one_sentence_beside_its_part(changed: dict[str, object], part: str, says: str) -> None:
    with pytest.raises(Rejected) as refused:
        check_campaign(replace(SOUND, **changed), event_kinds())  # type: ignore[arg-type]
    assert says in refused.value.sentence
    assert refused.value.about == part


@pytest.mark.parametrize(
    ("words", "says"),
    [("hi {given_nam}", "“given_nam”"), ("hi {Given Name}", "a brace"), ("hi {given_name", "a brace")],
)
def test_that_a_placeholder_nobody_fills_is_doubted(words: str, says: str) -> None:
    (doubt,) = doubts(replace(SOUND, steps=(TalkStep("Open", words),)))
    assert says in doubt
    assert doubt.startswith("Step 1 (“Open”)")
