"""The clocks of a first touch: which the campaigns set, who took it up, and what a share of them waited (R6)."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.campaigns import read_campaigns
from calldesk.domain.first_touch import FirstTouch, TouchRule, assigned, percentile, touch_rules
from calldesk.domain.standing import LeadFacts, OutcomeFact, first_touches
from tests.domain.test_standing import CADENCE, DAY, HOUR, PHONE, T, dial, event


def test_that_who_took_it_up_before_it_woke_did_not_take_it_up() -> None:
    touch = FirstTouch(100.0, "web")
    assert assigned(touch, [(50.0, 1)]) is None
    assert assigned(touch, [(50.0, 1), (100.0, 2), (110.0, 3)]) == (100.0, 2)
    dialled = FirstTouch(100.0, "web", dialled_at=105.0, by=4)
    assert assigned(dialled, [(50.0, 1), (110.0, 3)]) == (105.0, 4)


def test_that_each_coming_and_waking_is_a_first_touch_of_its_own() -> None:
    ends = OutcomeFact("o", f"d{T + HOUR}", T + HOUR, T + HOUR, 1, PHONE.e164, "not_now", "", None, None)
    facts = LeadFacts([event(T), event(T + 9 * DAY)], [dial(T + HOUR), dial(T + 10 * DAY)], [ends], [PHONE])
    found = [(one.at, one.dialled_at, one.ended_at) for one in first_touches(facts, CADENCE)]
    assert found == [(T, T + HOUR, None), (T + 9 * DAY, T + 10 * DAY, None)]
    gone = LeadFacts([event(T), event(T + 40 * DAY)], phones=[PHONE])
    assert [one.ended_at for one in first_touches(gone, CADENCE)] == [T + 30 * DAY, None]


def test_that_a_campaign_sets_the_clock_of_its_leads_and_of_its_sources() -> None:
    text = """[[campaign]]
name = "B"
first_touch = "trade_show"
sources = ["Fair", "Web"]
[[campaign]]
name = "A"
first_touch = "web"
sources = ["Web"]
[[campaign]]
name = "C"
sources = ["Fair"]
"""
    assert touch_rules(read_campaigns(text)) == {
        TouchRule("campaign", "A", "web"),
        TouchRule("campaign", "B", "show"),
        TouchRule("source", "Web", "web"),
        TouchRule("source", "Fair", "show"),
    }


@given(st.lists(st.floats(0, 1e6), min_size=1), st.sampled_from([0.5, 0.9, 1.0]))
def test_that_so_great_a_share_waited_no_longer(values: list[float], share: float) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) < share * len(values)
    assert percentile([], share) is None
