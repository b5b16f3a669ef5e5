"""The effect that a change of the cadence is said to have is the one it has: the list before and after saving."""

import random
from dataclasses import replace

import pytest

from calldesk.actions.team_rules import set_team_rules
from calldesk.domain.cadence import TouchClocks
from calldesk.domain.team_hours import OwnHours, TeamHours
from calldesk.domain.team_rules import SHIPPED_RULES, CadenceNumbers, TeamRules
from calldesk.queries import rules_effect as module
from calldesk.queries.rules_effect import RulesEffect, rules_effect
from calldesk.queries.why import why
from tests.core_world import DAY, HOUR, MINUTE, TUESDAY_10_CHICAGO, World

CODES = ("no_answer", "voicemail", "gatekeeper", "busy", "callback")


def played(world: World, seed: int) -> None:
    """Leads of different ages, called at different times; some have gone to marketing, some are promised."""
    dice = random.Random(seed)  # noqa: S311 - a draw of the tests
    leads = [world.lead(full_name=f"Person {n}", at=world.now - dice.uniform(1, 44) * DAY) for n in range(24)]
    for _ in range(70):
        world.later(dice.uniform(0.1, 9) * HOUR)
        lead_id, code = dice.choice(leads), dice.choice(CODES)
        said = {"callback_at": world.now + dice.uniform(0.2, 40) * HOUR} if code == "callback" else {}
        world.call_again(lead_id, code, **said)
    ends_at = TUESDAY_10_CHICAGO + 21 * DAY
    for n, lead_id in enumerate(dice.sample(leads, 6)):
        world.now = ends_at - (20 * 60 - 20 * n) * MINUTE
        world.call_again(lead_id, "no_answer")
    world.now = ends_at


NUMBERS = (
    CadenceNumbers(most_attempts=3),
    CadenceNumbers(most_attempts=12, remarket_seconds=60 * DAY),
    CadenceNumbers(remarket_seconds=5 * DAY),
    CadenceNumbers(gap_seconds=24 * HOUR),
    CadenceNumbers(rescue_seconds=0.0),
    CadenceNumbers(line_day_dials=1, line_hour_dials=1),
)


@pytest.mark.parametrize("numbers", NUMBERS, ids=lambda one: str(NUMBERS.index(one)))
def test_that_the_preview_is_the_real_difference_of_the_list(world: World, numbers: CadenceNumbers) -> None:
    played(world, NUMBERS.index(numbers))
    before = set(world.ids(world.kim))
    rules = TeamRules(SHIPPED_RULES.outcomes, numbers)
    said = world.kim.read(rules_effect, rules)
    world.jo.write(set_team_rules, rules, 0)
    after = set(world.ids(world.kim))
    assert after == set(world.ids(world.kim, brute=True))
    assert not said.is_sample
    assert (said.comes.count, said.leaves.count) == (len(after - before), len(before - after))
    assert {one.lead_id for one in said.comes.first} <= after - before
    assert {one.lead_id for one in said.leaves.first} <= before - after
    for one in said.leaves.first:
        assert world.kim.read(why, one.lead_id).reasons[0].code == one.code


HOURS = (
    ("US", "mo-fr 11:00-17:00", ""),
    ("US", "mo-fr 08:00-20:00", ""),
    ("US-FL", "mo-fr 12:00-20:00", ""),
    ("US", "mo-su 00:00-24:00", "Nobody sleeps there, they say"),
)


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(("place", "window", "words"), HOURS)
def test_that_the_preview_of_hours_is_the_real_difference(
    world: World, place: str, window: str, words: str, times: int
) -> None:
    """Once as the first rows of the country, whose classes then change, and once as its second."""
    played(world, 3)
    for n in range(3):
        world.lead((f"+1305555{n:04d}", ("America/New_York",), "US"), at=world.now - DAY)
    world.now += -4 * HOUR if "24:00" in window else 0.0  # 06:00 in Chicago: they open early
    now = SHIPPED_RULES
    if times > 1:
        now = replace(now, hours=now.hours.with_row("US", OwnHours("mo-fr 10:30-12:00")))
        world.jo.write(set_team_rules, now, 0)
    before = set(world.ids(world.kim))
    rules = replace(now, hours=now.hours.with_row(place, OwnHours(window, words=words)))
    said = world.kim.read(rules_effect, rules)
    world.jo.write(set_team_rules, rules, times - 1)
    after = set(world.ids(world.kim))
    assert after == set(world.ids(world.kim, brute=True))
    assert (said.comes.count, said.leaves.count) == (len(after - before), len(before - after))
    assert {one.lead_id for one in said.comes.first} <= after - before
    for one in said.leaves.first:
        assert world.kim.read(why, one.lead_id).reasons[0].code == one.code == "outside_hours"
    assert world.drift() == ()


def test_that_first_touches_with_another_deadline_are_counted(world: World) -> None:
    web, done = world.lead(kind="demo_requested", at=world.now), world.lead(at=world.now)
    world.call_again(done, "no_answer")
    due_at = world.state(web)["touch_due"]
    hours = TeamHours(touch=TouchClocks(web_seconds=20 * MINUTE))
    assert world.kim.read(rules_effect, replace(SHIPPED_RULES, hours=hours)).touches == 1
    world.jo.write(set_team_rules, replace(SHIPPED_RULES, hours=hours), 0)
    assert world.state(web)["touch_due"] != due_at
    hours = TeamHours(touch=TouchClocks(web_seconds=20 * MINUTE, show_days=2))
    assert world.kim.read(rules_effect, replace(SHIPPED_RULES, hours=hours)).touches == 0


def test_that_each_number_moves_somebody_in_these_histories(world: World) -> None:
    """Else the test above would show nothing."""
    if world.team is not None:
        return
    moved = []
    played(world, 1)
    for numbers in NUMBERS[:4]:
        said = world.kim.read(rules_effect, TeamRules(SHIPPED_RULES.outcomes, numbers))
        moved.append(said.comes.count + said.leaves.count)
    assert all(moved)


def test_that_more_than_can_be_folded_are_reckoned_from_a_fair_sample(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(world, 2)
    rules = replace(SHIPPED_RULES, numbers=NUMBERS[2])
    exact = world.kim.read(rules_effect, rules)
    monkeypatch.setattr(module, "MOST_EXACT", 3)
    monkeypatch.setattr(module, "SAMPLE", 6)
    said = world.kim.read(rules_effect, rules)
    assert (said.is_sample, said.looked_at, said.of) == (True, 6, exact.of)
    assert abs(said.leaves.count - exact.leaves.count) <= exact.of


def test_that_new_outcomes_alone_move_nobody(world: World) -> None:
    world.lead()
    said: RulesEffect = world.jo.read(rules_effect, SHIPPED_RULES)
    assert (said.comes.count, said.leaves.count, said.of) == (0, 0, 0)
