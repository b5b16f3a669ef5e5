"""What a talk leaves behind stays with the lead and with the company, the newest of it holds, and nothing is lost."""

import pytest

from calldesk.actions.calls import start_dial
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId
from calldesk.queries.lead_card import lead_card
from calldesk.queries.talk_facts import Answer, answers
from calldesk.queries.timeline import Sort, timeline
from calldesk.store.fact_ids import new_fact_id
from tests.core_world import CHICAGO, World, chicago

OFFICE, OTHER = "+13125550001", "+13125550002"


def desk_of(world: World, lead_id: LeadId) -> str:
    found = world.kim.read(lead_card, lead_id).front_desk
    return "" if found is None else found.words


def test_that_an_answer_stays_with_the_lead_for_everybody_with_who_and_when(world: World) -> None:
    lead_id = world.lead()
    dialled = world.jo.write(start_dial, lead_id)
    world.jo.write(answer_criterion, lead_id, Answered("need", True, " cut overtime \n", dialled.dial_id))
    told = (Answer("need", True, "cut overtime", "jo", world.now),)
    assert world.kim.read(lead_card, lead_id).answers == told
    assert world.kim.read(answers, [lead_id]) == {lead_id: told}
    (row,) = world.rows("SELECT dial_id, met FROM criterion_answer")
    assert (row["dial_id"], bool(row["met"])) == (dialled.dial_id, True)
    assert world.drift() == ()


def test_that_the_newest_answer_of_a_criterion_holds_and_the_older_ones_stay_on_record(world: World) -> None:
    lead_id, other = world.lead(), world.lead()
    for desk, met, words in ((world.jo, True, "March"), (world.kim, False, "next year"), (world.jo, True, "May")):
        world.later(10)
        desk.write(answer_criterion, lead_id, Answered("timing", met, words))
    world.jo.write(answer_criterion, lead_id, Answered("budget", True))
    held = {one.criterion: (one.met, one.words, one.by) for one in world.jo.read(answers, [lead_id, other])[lead_id]}
    assert held == {"timing": (True, "May", "jo"), "budget": (True, "", "jo")}
    assert len(world.rows("SELECT 1 FROM criterion_answer WHERE criterion = 'timing'")) == 3


def test_that_answers_of_one_moment_follow_the_order_of_their_ids(world: World) -> None:
    lead_id = world.lead()
    first, second = sorted(new_fact_id(world.now) for _ in range(2))
    world.jo.write(answer_criterion, lead_id, Answered("need", False), answer_id=second)
    world.jo.write(answer_criterion, lead_id, Answered("need", True), answer_id=first)
    (held,) = world.jo.read(answers, [lead_id])[lead_id]
    assert held.met is False


def test_that_the_same_answer_again_changes_nothing(world: World) -> None:
    lead_id, made = world.lead(), new_fact_id(world.now)
    for _ in range(2):
        world.later(1)
        assert world.jo.write(answer_criterion, lead_id, Answered("need", True), answer_id=made) == made
    assert len(world.rows("SELECT 1 FROM criterion_answer")) == 1


def test_that_the_typing_of_one_call_is_one_line_of_the_timeline_for_each_criterion(world: World) -> None:
    lead_id = world.lead()
    for words in ("", "cut", "cut overtime"):
        world.later(1)
        world.jo.write(answer_criterion, lead_id, Answered("need", True, words))
    world.later(1)
    world.kim.write(answer_criterion, lead_id, Answered("need", False, "not any more"))
    lines = [item for item in world.jo.read(timeline, lead_id) if item.sort is Sort.ANSWER]
    assert [(one.code, one.value, one.detail, one.by) for one in reversed(lines)] == [
        ("need", "met", "cut overtime", "jo"),
        ("need", "", "not any more", "kim"),
    ]


def test_that_words_about_a_front_desk_stand_on_the_card_of_the_whole_company(world: World) -> None:
    first = world.lead(chicago(1), company="Acme, Inc.", company_key="acme inc")
    colleague = world.lead(chicago(2), company="ACME Inc", company_key="acme inc")
    stranger = world.lead(chicago(3), company="Brill", company_key="brill")
    world.jo.write(keep_front_desk, first, "  ask for Anna, before 9 ", e164=OFFICE)
    assert [desk_of(world, one) for one in (first, colleague, stranger)] == ["ask for Anna, before 9"] * 2 + [""]
    found = world.jo.read(lead_card, colleague).front_desk
    assert found is not None
    assert (found.by, found.at, found.e164) == ("jo", world.now, OFFICE)
    assert world.drift() == ()


def test_that_words_about_the_own_number_go_before_those_about_another_of_the_company(world: World) -> None:
    north, south = (
        world.lead(chicago(1), company="Acme", company_key="acme"),
        world.lead(chicago(2), company="Acme", company_key="acme"),
    )
    world.jo.write(keep_front_desk, north, "north: Anna", e164=OFFICE)
    world.later(5)
    world.jo.write(keep_front_desk, south, "south: Bob", e164=OTHER)
    assert [desk_of(world, one) for one in (north, south)] == ["north: Anna", "south: Bob"]


def test_that_the_same_number_of_another_company_has_the_same_front_desk(world: World) -> None:
    one, tenant = (
        world.lead(chicago(1), company="Acme", company_key="acme"),
        world.lead(chicago(1), company="Brill", company_key="brill"),
    )
    world.jo.write(keep_front_desk, one, "ring twice", e164=OFFICE)
    assert desk_of(world, tenant) == "ring twice"


def test_that_empty_words_take_back_what_held(world: World) -> None:
    lead_id = world.lead(chicago(1), company="Acme", company_key="acme")
    world.jo.write(keep_front_desk, lead_id, "ask for Anna", e164=OFFICE)
    world.later(1)
    world.kim.write(keep_front_desk, lead_id, "", e164=OFFICE)
    assert world.jo.read(lead_card, lead_id).front_desk is None
    assert len(world.rows("SELECT 1 FROM front_desk")) == 2


def test_that_a_number_that_is_not_the_leads_is_not_kept(world: World) -> None:
    lead_id = world.lead(chicago(1), company="Acme", company_key="acme")
    world.jo.write(keep_front_desk, lead_id, "ask for Anna", e164=OTHER)
    assert world.rows("SELECT e164 FROM front_desk") == [{"e164": ""}]
    alone = world.lead(("+13125550009", CHICAGO, "US"))
    with pytest.raises(Rejected, match="Write them as a note"):
        world.jo.write(keep_front_desk, alone, "ask for Anna", e164=OTHER)


@pytest.mark.parametrize("table", ["criterion_answer", "front_desk", "campaign_change"])
def test_that_nothing_of_it_is_ever_changed_or_deleted(file_world: World, table: str) -> None:
    lead_id = file_world.lead(chicago(1), company="Acme", company_key="acme")
    file_world.jo.write(answer_criterion, lead_id, Answered("need", True))
    file_world.jo.write(keep_front_desk, lead_id, "ask for Anna")
    for sql in (f"UPDATE {table} SET received_at = 0", f"DELETE FROM {table}"):
        if file_world.rows(f"SELECT 1 FROM {table}"):
            with pytest.raises(Exception, match="append-only"):
                file_world.as_owner(sql)
