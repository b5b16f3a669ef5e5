"""The campaign: read from its text, its talk track follows what the lead did."""

import pytest

from calldesk.domain.campaigns import CALLBACK, Campaign, campaign_named, read_campaigns, said, talk_track
from calldesk.domain.errors import Unreadable
from calldesk.files.bundled import campaign_texts, event_kinds

TEXT = """
[[campaign]]
name = "Autumn"
asked_for = "the slides"
[[campaign.step]]
title = "Open"
when = "webinar_attended"
words = "you came"
[[campaign.step]]
title = "Open"
words = "hello"
[[campaign.step]]
title = "Open"
when = "callback"
words = "as promised"
[[campaign.step]]
title = "Ask"
when = "demo_requested"
words = "which week?"
"""


def _autumn() -> Campaign:
    (autumn,) = read_campaigns(TEXT)
    return autumn


def _words(*latest_first: str) -> list[str]:
    return [step.words for step in talk_track(_autumn(), latest_first)]


def _bundled() -> list[Campaign]:
    return [campaign for text in campaign_texts() for campaign in read_campaigns(text)]


def test_that_the_talk_track_follows_the_latest_thing_the_lead_did() -> None:
    assert _words("email_opened", "webinar_attended", "demo_requested") == ["you came", "which week?"]
    assert _words(CALLBACK, "webinar_attended") == ["as promised"]


def test_that_the_step_for_everybody_stands_in_and_a_title_without_one_is_left_out() -> None:
    assert _words("web_visit") == ["hello"]


def test_that_the_leads_own_wish_goes_before_the_campaigns() -> None:
    assert said("{asked_for}", _autumn(), {"asked_for": "a price"}, "Jo") == "a price"
    assert said("{asked_for}", _autumn(), {"asked_for": " "}, "Jo") == "the slides"


def test_that_a_lead_cannot_name_the_caller_or_the_campaign() -> None:
    hostile = {"caller": "Mallory", "campaign": "Other", "given_name": "{caller}"}
    assert said("{caller}, {campaign}, {given_name}", _autumn(), hostile, "Jo") == "Jo, Autumn, {caller}"


def test_that_a_campaign_is_found_without_regard_to_case_and_spaces() -> None:
    assert campaign_named([_autumn()], " autumn ") == _autumn()
    assert campaign_named([_autumn()], "winter") is None


@pytest.mark.parametrize(
    "wrong",
    [
        "[[campaign]",
        "campaign = 3",
        "[[campaign]]\nname = 4",
        "[[campaign]]\nasked_for = 'x'",
        TEXT + "[[campaign.step]]",
    ],
)
def test_that_a_wrong_campaign_is_refused_with_one_sentence(wrong: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_campaigns(wrong)
    assert "\n" not in refused.value.sentence


def test_that_three_campaigns_are_bundled_with_all_that_a_caller_needs() -> None:
    campaigns = _bundled()
    assert len(campaigns) == 3
    for campaign in campaigns:
        assert [step.title for step in talk_track(campaign, ())] == ["Open", "Bridge", "Qualify", "Ask"]
        assert [c.name for c in campaign.criteria] == ["Need", "Authority", "Timing", "Budget", "Next step"]
        assert all(c.question.endswith("?") for c in campaign.criteria)
        assert len(campaign.objections) >= 4
        assert campaign.brief
        assert campaign.offered


def test_that_every_bundled_step_waits_for_something_that_can_happen() -> None:
    known = {"", CALLBACK, "voicemail", *event_kinds()}
    assert {step.when for campaign in _bundled() for step in campaign.steps} <= known


def test_that_no_bundled_word_is_left_open_for_a_lead_with_a_bare_minimum() -> None:
    for campaign in _bundled():
        texts = [step.words for step in campaign.steps] + [o.answer for o in campaign.objections]
        for words in texts:
            assert "{" not in said(words, campaign, {}, "Jo")
