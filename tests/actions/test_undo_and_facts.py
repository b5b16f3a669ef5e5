"""R7, R8 and R15: facts are never edited, undo takes back all they caused, and order of arrival means nothing."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, text
from sqlalchemy.exc import DatabaseError

from calldesk.actions.calls import Ending, log_outcome, record_past_dial, start_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.events import record_event
from calldesk.actions.models import set_score_model
from calldesk.actions.promises import cancel_callback
from calldesk.actions.shifts import mark_shift, record_skip
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import iso
from calldesk.domain.outcomes import OUTCOMES, OutcomeClass
from calldesk.queries.call_list import call_list
from calldesk.queries.scores import scores
from calldesk.settings import Settings
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import FACTS
from calldesk.store.tx import Tx
from tests.core_draws import model_toml
from tests.core_world import DAY, HOUR, MINUTE, Addresses, World, chicago
from tests.team_database import TestServer

CODES = [outcome.code for outcome in OUTCOMES]


@pytest.mark.parametrize("code", CODES)
def test_that_undo_restores_every_column_and_leaves_both_facts(world: World, code: str) -> None:
    lead_id, sharing = world.lead(chicago(5)), world.lead(chicago(5))
    dialled = world.jo.write(start_dial, lead_id)
    before = [world.standing(i) for i in (lead_id, sharing)]
    made = world.jo.write(log_outcome, dialled.dial_id, world.ending(code))
    world.jo.write(undo_outcome, made)
    after = [world.standing(i) for i in (lead_id, sharing)]
    assert after == before
    facts = world.rows("SELECT (SELECT count(*) FROM outcome) outcomes, (SELECT count(*) FROM correction) undone")
    assert facts == [{"outcomes": 1, "undone": 1}]
    assert world.drift() == ()


def test_that_undo_puts_the_lead_back_on_the_card(world: World) -> None:
    lead_id = world.lead()
    made = world.call(lead_id, "no_answer")
    claim = world.jo.write(undo_outcome, made)
    assert claim is not None
    assert world.reasons(lead_id, world.kim)[0] == "claimed"


def test_that_undo_happens_once(world: World) -> None:
    made = world.call(world.lead(), "no_answer")
    world.jo.write(undo_outcome, made)
    with pytest.raises(Conflict, match="already"):
        world.jo.write(undo_outcome, made)
    with pytest.raises(NotFound, match="nothing to undo"):
        world.jo.write(undo_outcome, FactId("f" * 32))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("talk_seconds", [29.9, 30.0])
def test_that_only_a_long_reach_that_is_no_no_records_a_conversation(
    world: World, code: str, talk_seconds: float
) -> None:
    lead_id = world.lead()
    dialled = world.jo.write(start_dial, lead_id)
    made = world.jo.write(log_outcome, dialled.dial_id, world.ending(code, talk_seconds))
    kind = next(outcome for outcome in OUTCOMES if outcome.code == code)
    talked = kind.klass is OutcomeClass.REACH and code not in {"not_a_fit", "do_not_call"} and talk_seconds >= 30
    found = world.rows("SELECT kind FROM event WHERE outcome_id = :made", made=made)
    assert found == ([{"kind": "conversation"}] if talked else [])
    score = world.why(lead_id).score.total
    world.jo.write(undo_outcome, made)
    assert (world.why(lead_id).score.total < score) == talked


def test_that_a_dial_has_one_outcome_until_it_is_undone(world: World) -> None:
    dialled = world.jo.write(start_dial, world.lead())
    first = world.jo.write(log_outcome, dialled.dial_id, Ending("no_answer"))
    with pytest.raises(Conflict, match="already"):
        world.jo.write(log_outcome, dialled.dial_id, Ending("voicemail"))
    world.jo.write(undo_outcome, first)
    world.jo.write(log_outcome, dialled.dial_id, Ending("voicemail"))
    assert world.drift() == ()


def everything(world: World) -> list[object]:
    return [world.rows(f"SELECT * FROM {table.name} ORDER BY 1") for table in FACTS]


def test_that_a_repeated_dial_outcome_or_event_changes_nothing(world: World) -> None:
    lead_id = world.lead()
    dial_id, outcome_id = new_fact_id(world.now), new_fact_id(world.now)
    first = world.jo.write(start_dial, lead_id, dial_id=dial_id)
    world.jo.write(log_outcome, dial_id, world.ending("continue"), outcome_id=outcome_id)
    event_id = world.event(lead_id, "web_seconds", value="60", key="visit 1")
    kept, state = everything(world), world.standing(lead_id)
    world.later(MINUTE)
    assert world.jo.write(start_dial, lead_id, dial_id=dial_id) == first
    assert world.jo.write(log_outcome, dial_id, world.ending("do_not_call"), outcome_id=outcome_id) == outcome_id
    assert world.event(lead_id, "web_seconds", value="999", key="visit 1") == event_id
    assert (everything(world), world.standing(lead_id)) == (kept, state)


def test_that_an_undone_outcome_that_is_sent_again_stays_undone(world: World) -> None:
    lead_id = world.lead()
    dialled, made = world.jo.write(start_dial, lead_id), new_fact_id(world.now)
    world.jo.write(log_outcome, dialled.dial_id, Ending("not_a_fit"), outcome_id=made)
    world.jo.write(undo_outcome, made)
    kept = everything(world)
    world.jo.write(log_outcome, dialled.dial_id, Ending("not_a_fit"), outcome_id=made)
    assert everything(world) == kept


@pytest.fixture(scope="module", params=["file", "team"])
def every_fact(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Give a world with a row in every table of facts; whoever uses it must leave every row as it is."""
    with ExitStack() as stack:
        team: Addresses | None = None
        if request.param == "team":
            at: TestServer = request.getfixturevalue("server")
            team = partial(at.address, stack.enter_context(at.database()))
        world = stack.enter_context(World(tmp_path_factory.mktemp("facts"), team=team))
        put_every_fact(world)
        yield world


def put_every_fact(world: World) -> None:
    lead_id = world.lead()
    made = world.call(lead_id, "do_not_call", note="words")
    world.jo.write(undo_outcome, made)
    world.jo.write(put_mark)
    other = world.lead()
    promised = world.call(other, "callback", callback_at=world.now + DAY)
    world.jo.write(cancel_callback, other, promised, "she rang us")
    world.jo.write(record_skip, other, "other")
    world.jo.write(mark_shift, "pause", "lunch")
    world.jo.write(answer_criterion, other, Answered("need", met=True))
    world.jo.write(keep_front_desk, other, "ask for Anna", e164=chicago(other)[0])
    world.as_owner("INSERT INTO campaign_change VALUES ('c', 1, 'Web', '', 'text', 0, 0)")
    for statement in HAND_OVER:
        world.as_owner(statement)


@pytest.mark.parametrize("table", FACTS, ids=lambda table: table.name)
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE", "REPLACE"])
def test_that_facts_refuse_to_be_changed(every_fact: World, table: Table, verb: str) -> None:
    world, name = every_fact, table.name
    key = next(iter(table.primary_key.columns)).name
    statement = {
        "UPDATE": f"UPDATE {name} SET received_at = 0",
        "DELETE": f"DELETE FROM {name}",
        "REPLACE": f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}",
    }[verb]
    if world.team is not None and verb == "REPLACE":
        statement = f"TRUNCATE {name} CASCADE"  # what a server has in its place
    kept = world.rows(f"SELECT * FROM {name} ORDER BY {key}")
    assert kept
    with pytest.raises((DatabaseError, Rejected), match=r"append-only|does not allow"):
        world.jo.write(lambda tx: tx.execute(text(statement)).rowcount)
    with pytest.raises(DatabaseError, match="append-only"):
        world.as_owner(statement)
    assert world.rows(f"SELECT * FROM {name} ORDER BY {key}") == kept


HAND_OVER = (
    "INSERT INTO number_use SELECT 'n', lead_id, 1, '', 'mobile', 0, 0 FROM lead LIMIT 1",
    "INSERT INTO absence VALUES ('b', 1, 1, '2026-01-01', '2026-01-02', NULL, 0, 0, NULL, 0, 0)",
    "INSERT INTO assignment SELECT 'a', lead_id, 1, 0, 0 FROM lead LIMIT 1",
    "INSERT INTO definition VALUES ('d', '', 1, '{}', 1, 0, 0)",
    "INSERT INTO definition_signature VALUES ('s', 'd', 'sales', 1, 0, 0)",
    "INSERT INTO definition_comment VALUES ('k', 'd', 1, 'why?', 0, 0)",
    (
        "INSERT INTO handoff SELECT 'h', lead_id, by_user, outcome_id, 'd', '[]', '', NULL, 30, '', '', '', by_user, 0,"
        " 'call', 0, 0 FROM outcome LIMIT 1"
    ),
    (
        "INSERT INTO handoff_mark SELECT 'hm', 'h', lead_id, by_user, 'routed', by_user, '', '', NULL, NULL, NULL, 0, 0"
        " FROM handoff"
    ),
    "INSERT INTO target VALUES ('t', NULL, 'dials', 'day', 100, '2026-01-01', 1, 0, 0)",
    "INSERT INTO work_time VALUES ('w', 1, '2026-01-01', '', '100,100,100,100,100,0,0', 1, 0, 0)",
    "INSERT INTO team_move VALUES ('tm', 1, 'North', '2026-01-01', 1, 0, 0)",
    "INSERT INTO coach_mark SELECT 'cm', dial_id, lead_id, by_user, 'note', '', NULL, 0, 0 FROM dial LIMIT 1",
)
PUT_MARK = text(
    "INSERT INTO dial_mark SELECT 'm', dial_id, lead_id, 'ended', 1, 'manual', happened_at, received_at FROM dial"
)


def put_mark(tx: Tx) -> None:
    tx.execute(PUT_MARK)


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (Ending("callback"), "when to ring back"),
        (Ending("callback", callback_at=1.0), "has passed"),
        (Ending("not_now", until_at=1.0), "has passed"),
        (Ending("maybe"), "no outcome"),
    ],
)
def test_that_an_outcome_without_what_it_needs_is_refused(world: World, ending: Ending, words: str) -> None:
    dialled = world.jo.write(start_dial, world.lead())
    with pytest.raises(Rejected, match=words):
        world.jo.write(log_outcome, dialled.dial_id, ending)
    assert world.rows("SELECT 1 FROM outcome") == []


def test_that_a_no_without_a_reason_is_recorded_as_other(world: World) -> None:
    world.call(world.lead(), "not_a_fit")
    assert world.rows("SELECT reason FROM outcome") == [{"reason": "other"}]


def test_that_a_call_recorded_afterwards_needs_a_reason_and_counts(world: World) -> None:
    lead_id = world.lead()
    with pytest.raises(Rejected, match="--happened"):
        world.jo.write(record_past_dial, lead_id, " ")
    world.jo.write(record_past_dial, lead_id, "from my mobile")
    assert world.rows("SELECT path, reason FROM dial") == [{"path": "happened", "reason": "from my mobile"}]
    assert world.state(lead_id)["attempts"] == 1


def answers(desk: Desk) -> object:
    seen = desk.read(call_list)
    return [(row.lead_id, row.tier, row.score, row.attempts, row.callback_at, row.touch_due) for row in seen.rows]


def test_that_a_past_instant_is_answered_by_the_facts_up_to_it(world: World) -> None:
    world.lead(), world.lead(kind="form_submitted", at=world.now), world.lead()
    kept: list[tuple[float, object]] = []
    steps: list[Callable[[], object]] = [
        lambda: world.call(LeadId(1), "callback", callback_at=world.now + 30 * MINUTE),
        lambda: world.jo.write(undo_outcome, world.call(LeadId(3), "not_a_fit")),
        lambda: world.call(LeadId(2), "voicemail"),
        lambda: world.event(LeadId(3), "inbound_call"),
    ]
    for step in steps:
        step()
        world.later(20 * MINUTE)
        kept.append((world.now, answers(world.jo)))
        world.later(20 * MINUTE)
    for at, expected in kept:
        with DeskAt(world, at) as past:
            assert answers(past) == expected


class DeskAt:
    def __init__(self, world: World, at: float) -> None:
        self.desk = Desk.open(Settings(world.place("jo"), login="jo", clock_at=at))

    def __enter__(self) -> Desk:
        return self.desk

    def __exit__(self, *error: object) -> None:
        self.desk.close()


def test_that_an_outcome_still_stood_before_its_undo(world: World) -> None:
    lead_id = world.lead()
    made = world.call(lead_id, "not_a_fit")
    between = world.later(MINUTE)
    world.later(MINUTE)
    world.jo.write(undo_outcome, made)
    world.later(2 * HOUR)
    assert world.ids() == [lead_id]
    with DeskAt(world, between) as past:
        assert world.reasons(lead_id, past)[0] == "state_closed"


def test_that_a_claim_or_a_sweep_after_an_instant_does_not_change_its_answer(world: World) -> None:
    lead_id = world.lead()
    before = world.now
    world.later(HOUR)
    world.jo.write(claim_next)
    with DeskAt(world, before) as past:
        assert past.read(call_list).rows == past.read(call_list, brute=True).rows
        assert [row.lead_id for row in past.read(call_list).rows] == [lead_id]


def test_that_reading_the_future_writes_nothing(world: World) -> None:
    world.jo.write(set_score_model, model_toml("steps", 14.0, 30.0))
    world.lead(email_verified_at=iso(world.now - 5 * DAY))
    kept = world.rows("SELECT * FROM call_state")
    with DeskAt(world, world.now + 27 * DAY) as future:
        assert future.read(call_list).rows != ()
    assert world.rows("SELECT * FROM call_state") == kept
    assert world.jo.write(claim_next) is not None


ACTS = (
    ("webinar_attended", 1.0, ""),
    ("web_seconds", 1.0, "1e9"),
    ("web_seconds", 2.0, "5"),
    ("email_opened", 2.0, ""),
    ("webinar_attended", 1.0, "x"),
    ("form_submitted", 40 * 24.0, ""),
    ("bounce", 0.0, ""),
)


@settings(max_examples=25)
@given(order=st.permutations(ACTS))
def test_that_equal_facts_give_equal_rows_in_any_order_of_arrival(
    tmp_path_factory: pytest.TempPathFactory, order: list[tuple[str, float, str]]
) -> None:
    rows = []
    for acts in (ACTS, order):
        with World(tmp_path_factory.mktemp("order")) as world:
            lead_id = world.add(chicago(1))
            for kind, hours, value in acts:
                world.jo.write(record_event, lead_id, kind, at=world.now - hours * HOUR, value=value)
            rows.append(world.standing(lead_id))
    assert rows[0] == rows[1]


def test_that_scores_at_an_instant_count_only_what_was_known_then(world: World) -> None:
    lead_id = world.lead()
    before = world.now
    world.later(HOUR)
    world.event(lead_id, "inbound_call")
    known = {row.at: row.score for row in world.jo.read(scores, (before, world.now))}
    assert known[before] < known[world.now]
