"""The list by SQL is the list recomputed from the facts: same leads, same order, same bits of the score (R1, R2)."""

import random
import tempfile
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.actions.claims import sweep
from calldesk.actions.models import set_score_model
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.moments import iso
from calldesk.queries.call_list import PAGE, CallListRow, call_list
from calldesk.queries.verify import verify
from calldesk.store.call_state import refold
from calldesk.store.naive import naive
from calldesk.store.ranked import Ranked, ranked
from calldesk.store.rules import class_of
from calldesk.store.tables import event, lead, lead_phone
from calldesk.store.tx import Snapshot, Tx
from tests.core_draws import Draws, model_toml
from tests.core_world import CHICAGO, DAY, HOUR, MINUTE, World, chicago
from tests.team_database import TestServer

ONE = (PoolId(1),)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_that_the_list_is_the_brute_force_list_on_random_days(tmp_path: Path, seed: int) -> None:
    day = Draws.begin(tmp_path, random.Random(seed), 40)  # noqa: S311 - made-up days
    with day.world:
        for _ in range(25):
            day.draw()
    assert day.tally["draws"] == 25
    assert day.tally["full"] or seed  # a day without a switchboard at rest would show nothing of it


def test_that_a_lead_whose_bound_is_before_the_page_and_its_score_on_it_is_not_lost(tmp_path: Path) -> None:
    """A day on which a lead had stepped twice unseen when the second page was asked for."""
    day = Draws.begin(tmp_path, random.Random(28), 60)  # noqa: S311 - made-up days
    with day.world:
        for _ in range(9):
            day.draw()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 104))
def test_that_a_team_s_list_is_the_brute_force_list_on_random_days(
    server: TestServer, tmp_path: Path, seed: int
) -> None:
    with server.database() as name:
        day = Draws.begin(tmp_path, random.Random(seed), 30, partial(server.address, name))  # noqa: S311 - made-up days
        with day.world:
            for _ in range(15):
                day.draw()
        assert day.tally["draws"] == 15


@settings(max_examples=15)
@given(st.randoms(use_true_random=False), st.integers(1, 5))
def test_that_no_day_hypothesis_thinks_of_breaks_the_order(chance: random.Random, draws: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        day = Draws.begin(Path(folder), chance, 8)
        with day.world:
            for _ in range(draws):
                day.draw()


def both(snapshot: Snapshot, limit: int, few_late: int = 1000) -> tuple[list[Ranked], list[Ranked]]:
    return ranked(snapshot, limit, ONE, few_late=few_late), naive(snapshot, limit, ONE)


def crowd(
    tx: Tx, count: int, *, verified_days: tuple[float, ...] = (), kinds: tuple[str, ...] = ("inbound_call",)
) -> None:
    """Very many leads of few kinds, so that nearly all of them tie."""
    one = class_of(tx.conn, tx.rules, CHICAGO, "US", "")
    people, numbers, acts = [], [], []
    for lead_id in range(1, count + 1):
        age = verified_days[lead_id % len(verified_days)] if verified_days else 0.0
        stored = f'{{"email_verified_at": "{iso(tx.now - age * DAY)}"}}' if verified_days else "{}"
        title = ("chief", "head", "clerk")[lead_id % 3]
        people.append({"lead_id": lead_id, "pool_id": 1, "received_at": tx.now, "title": title, "attributes": stored})
        phone = {"lead_id": lead_id, "position": 0, "field": "phone", "kind": "fixed", "class_id": one}
        numbers.append({**phone, "e164": f"+1312{lead_id:07d}"})
        acted = {"lead_id": lead_id, "kind": kinds[lead_id % len(kinds)], "happened_at": tx.now - lead_id % 4 * HOUR}
        acts.append({**acted, "event_id": f"{lead_id:032x}", "received_at": tx.now, "outcome_id": None})
    tx.execute(lead.insert(), people)
    tx.execute(lead_phone.insert(), numbers)
    tx.execute(event.insert(), acts)
    refold(tx, [LeadId(i) for i in range(1, count + 1)], profile=True)


def crowded(world: World, count: int, **kinds: tuple[float, ...] | tuple[str, ...]) -> None:
    world.jo.write(set_score_model, model_toml("crowd", 14.0, 30.0))
    world.jo.write(crowd, count, **kinds)  # type: ignore[arg-type]


@pytest.mark.slow
def test_that_a_crowd_of_equals_stands_in_one_order_on_every_page(world: World) -> None:
    crowded(world, 3200)
    found, expected = world.jo.read(both, 3500)
    assert (len(found), found) == (3200, expected)
    walked: list[CallListRow] = []
    page = world.jo.read(call_list)
    while True:
        walked += page.rows
        if page.next_page is None:
            break
        page = world.jo.read(call_list, after=page.next_page)
    assert [row.lead_id for row in walked] == [place.lead_id for place in expected]
    assert [row.position for row in walked] == list(range(1, 3201))


@pytest.mark.slow
@pytest.mark.parametrize("limit", [1, 50, 500])
def test_that_more_than_a_thousand_rows_past_their_step_change_nothing(world: World, limit: int) -> None:
    crowded(world, 2400, verified_days=(0.0, 1.0, 5.0))
    world.later(12 * DAY)
    late = world.rows("SELECT count(*) n FROM call_state WHERE ready = 1 AND valid_until <= :now", now=world.now)
    assert int(str(late[0]["n"])) > 2000
    world.now -= world.now % DAY - 16 * HOUR
    found, expected = world.jo.read(both, limit)
    assert (len(found), found) == (limit, expected)


def test_that_leads_who_stepped_twice_unseen_are_settled_before_they_are_shown(world: World) -> None:
    crowded(world, 60, verified_days=(0.0, 2.0))
    world.later(28.5 * DAY)
    world.event(LeadId(7), "webinar_attended")
    assert world.rows("SELECT 1 FROM call_state WHERE ready = 1 AND fit_next_until <= :now", now=world.now + 2 * DAY)
    world.now += 1.4 * DAY
    shown = world.jo.read(call_list)
    assert shown.rows == world.jo.read(call_list, brute=True).rows
    assert world.drift() == ()


def test_that_more_urgent_leads_than_a_page_keep_their_places(world: World) -> None:
    crowded(world, 1300, kinds=("form_submitted",))
    found, expected = world.jo.read(both, 1250)
    assert (len(found), found) == (1250, expected)
    assert {place.tier for place in found} == {"first_touch"}


def test_that_a_first_touch_stands_on_one_page_only(world: World) -> None:
    for _ in range(6):
        world.lead()
    for _ in range(3):
        world.lead(kind="form_submitted", at=world.now - MINUTE)
    first = world.jo.read(call_list, 5)
    assert first.next_page is not None
    second = world.jo.read(call_list, 5, after=first.next_page)
    assert sorted(row.lead_id for row in (*first.rows, *second.rows)) == list(range(1, 10))
    assert [row.position for row in second.rows] == [6, 7, 8, 9]
    assert second.rows == world.jo.read(call_list, 5, after=first.next_page, brute=True).rows


def test_that_a_page_belongs_to_the_instant_of_the_first(world: World) -> None:
    for hours in range(8):
        world.lead(at=world.now - hours * HOUR)
    first = world.jo.read(call_list, 4)
    world.later(20 * HOUR)
    second = world.jo.read(call_list, 4, after=first.next_page)
    assert second.at == first.at
    assert [row.lead_id for row in second.rows] == [5, 6, 7, 8]


@pytest.mark.parametrize("scale", [5e-324, 1e-300, 1e-6, 1.0, 1e6])
@pytest.mark.parametrize("half_life", [1.0, 60.0])
def test_that_the_oddest_scales_lose_nobody(world: World, scale: float, half_life: float) -> None:
    world.jo.write(set_score_model, model_toml("odd", half_life, scale))
    for number in range(12):
        world.lead(title=("chief", "clerk", "")[number % 3], at=world.now - number % 2 * DAY)
    world.event(LeadId(3), "web_seconds", value="1e300")
    for title in ("chief", ""):
        world.lead(kind="a kind the model does not know", title=title)
    world.add(chicago(99))
    world.event(LeadId(15), "inbound_call", at=world.now - 20 * DAY)
    for limit in (1, 3, 20):
        found, expected = world.jo.read(both, limit)
        assert found == expected
        if len(found) == 3:
            rest = world.jo.read(lambda s: ranked(s, 20, ONE, found[-1].cursor))  # noqa: B023 - read at once
            assert rest == world.jo.read(lambda s: naive(s, 20, ONE))[3:]


def test_that_counts_end_at_a_page_and_know_each_tier(world: World) -> None:
    crowded(world, 620)
    assert world.jo.read(call_list, 3).callable_count == PAGE
    for number in range(3):
        world.call(LeadId(number + 1), "callback", callback_at=world.now + HOUR)
    world.event(LeadId(620), "form_submitted")
    world.later(HOUR)
    few = world.jo.read(call_list, 1)
    assert (few.callback_count, few.touch_count) == (3, 0)


def test_that_a_sweep_changes_no_answer(world: World) -> None:
    crowded(world, 90, verified_days=(0.0, 9.0, 25.0))
    world.call(LeadId(4), "no_answer")
    world.later(3 * DAY)
    before = world.jo.read(call_list).rows
    assert world.jo.write(sweep) > 0
    assert world.jo.write(sweep) == 0
    assert world.jo.read(call_list).rows == before
    assert world.jo.read(verify) == ()
