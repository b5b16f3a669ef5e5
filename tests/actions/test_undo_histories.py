"""R7: undo of any outcome, after any history and in any place of it: every row is as if it had never been."""

import random
import sqlite3
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import log_outcome, record_late_dial, record_past_dial
from calldesk.actions.models import set_score_model
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import OUTCOMES
from calldesk.store.tables import FACTS
from tests.core_draws import Draws, model_toml
from tests.core_world import DAY, HOUR, MINUTE, Row, World, chicago
from tests.team_database import TestServer

CODES = [outcome.code for outcome in OUTCOMES]
TALKS = (0.0, 29.9, 30.0, 300.0)
LEADS, SHARING = 3, 2
"""Drawn people, and such as share a number: one's do-not-call is the other's too."""
SEEDS = st.integers(0, 10**6)
UNSHRUNK = (Phase.explicit, Phase.generate)
"""A smaller seed is no smaller history: where one fails, it is told as it was drawn."""


def history(day: Draws, length: int) -> None:
    """So many random happenings, and now and then a model that waits for its moment."""
    if day.chance.random() < 0.5:
        new_model(day.world, "to come", day.world.now + 400 * DAY)
    for _ in range(SHARING):
        day.world.lead(chicago(1))
    for _ in range(length):
        day.happen()
        day.time_passes()
    day.world.refold()


def new_model(world: World, version: str, from_at: Moment | None = None) -> None:
    with suppress(Rejected):  # another one waits already
        world.jo.write(set_score_model, model_toml(version, 3.0, 20.0), from_at)


def facts(world: World) -> dict[str, list[Row]]:
    return {table.name: world.rows(f"SELECT * FROM {table.name}") for table in FACTS}


def added(before: dict[str, list[Row]], after: dict[str, list[Row]]) -> dict[str, int]:
    """How many facts of each kind are new; those that were there must be there unchanged."""
    for name, rows in before.items():
        assert all(row in after[name] for row in rows), name
    return {name: len(after[name]) - len(before[name]) for name in before if len(after[name]) > len(before[name])}


def logged(world: World, lead_id: LeadId, code: str, talk_seconds: float) -> FactId:
    """A call of the lead's first number, whatever an outcome made of it: the same fact in any world."""
    first = world.rows("SELECT e164 FROM lead_phone WHERE lead_id = :i ORDER BY position LIMIT 1", i=lead_id)
    dialled = world.jo.write(record_late_dial, lead_id, e164=str(first[0]["e164"]) if first else "")
    return world.jo.write(log_outcome, dialled.dial_id, world.ending(code, talk_seconds))


def check_every_outcome(day: Draws) -> None:
    """Logs each outcome once, of anybody, and takes it back: all rows of all people are what they were."""
    world, changed = day.world, 0
    for code in day.chance.sample(CODES, len(CODES)):
        whom = LeadId(LEADS + 1) if code == "do_not_call" else day.someone()
        dialled = world.jo.write(record_past_dial, whom, "test")
        before, known = world.derived(), facts(world)
        made = day.by().write(log_outcome, dialled.dial_id, world.ending(code, day.chance.choice(TALKS)))
        changed += world.derived() != before
        outcome = world.rows("SELECT * FROM outcome WHERE outcome_id = :made", made=made)
        day.by().write(undo_outcome, made)
        assert world.derived() == before, code
        assert world.rows("SELECT * FROM outcome WHERE outcome_id = :made", made=made) == outcome
        new = added(known, facts(world))
        assert (new["outcome"], new["correction"]) == (1, 1)
    assert changed > len(CODES) // 3  # the others found what they do done already, or the team lets them do nothing
    assert world.drift() == ()


@settings(max_examples=16, phases=UNSHRUNK)
@given(seed=SEEDS, length=st.integers(0, 10))
def test_that_undo_of_every_outcome_restores_every_row_after_any_history(
    tmp_path_factory: pytest.TempPathFactory, seed: int, length: int
) -> None:
    day = Draws.begin(tmp_path_factory.mktemp("undo"), random.Random(seed), LEADS)  # noqa: S311 - made-up history
    with day.world:
        history(day, length)
        check_every_outcome(day)


@pytest.mark.parametrize("seed", range(2))
def test_that_undo_of_every_outcome_restores_every_row_on_a_team(server: TestServer, tmp_path: Path, seed: int) -> None:
    with server.database() as name:
        day = Draws.begin(tmp_path, random.Random(seed), LEADS, partial(server.address, name))  # noqa: S311 - made-up history
        with day.world:
            history(day, 8)
            check_every_outcome(day)


# --- an outcome in the middle of what followed, against a world in which it never was --------------------------------


def twin(world: World, folder: Path) -> World:
    """The same database once more, at the same moment."""
    with (
        closing(sqlite3.connect(world.path)) as here,
        closing(sqlite3.connect(folder / "desk.db")) as there,
    ):
        here.backup(there)
    made = World(folder, now=world.now)
    made.last_lead = world.last_lead
    return made


def later_happenings(world: World, lead_id: LeadId, seed: int) -> None:
    """What follows the outcome: the same in both worlds, of the same lead above all, and of others."""
    chance = random.Random(seed)  # noqa: S311 - made-up history
    for number in range(chance.randint(1, 4)):
        world.later(chance.choice((1.0, 10 * MINUTE, HOUR, DAY, 12 * DAY, 35 * DAY)))
        who = lead_id if chance.random() < 0.7 else LeadId(chance.randint(1, world.last_lead))
        if chance.random() < 0.3:
            world.event(who, chance.choice(("form_submitted", "email_opened", "inbound_call")))
        elif chance.random() < 0.3:
            new_model(world, f"m{number}")
        else:
            logged(world, who, chance.choice(CODES), chance.choice(TALKS))


@settings(max_examples=24, phases=UNSHRUNK)
@given(seed=SEEDS, code=st.sampled_from(CODES))
def test_that_undo_of_an_outcome_that_is_not_the_newest_leaves_what_came_after_it(
    tmp_path_factory: pytest.TempPathFactory, seed: int, code: str
) -> None:
    """Also where the score model was switched between the outcome and its undo."""
    day = Draws.begin(tmp_path_factory.mktemp("undo"), random.Random(seed), LEADS)  # noqa: S311 - made-up history
    with day.world as world:
        history(day, 4)
        lead_id = day.someone()
        dialled = world.jo.write(record_past_dial, lead_id, "test")
        with twin(world, tmp_path_factory.mktemp("twin")) as other:
            made = world.jo.write(log_outcome, dialled.dial_id, world.ending(code, day.chance.choice(TALKS)))
            for one in (world, other):
                later_happenings(one, lead_id, seed)
            assert world.now == other.now
            world.jo.write(undo_outcome, made)
            for one in (world, other):
                one.refold()
            assert unsettled(world) == unsettled(other)
            assert world.drift() == ()


def unsettled(world: World) -> object:
    """The derived rows but for `ready`, which a claim clears: whoever undoes has the lead on the card."""
    rows, coming = world.derived()
    return [{name: value for name, value in row.items() if name != "ready"} for row in rows], coming


def test_that_undo_after_a_model_switch_restores_the_scores_under_the_new_model(world: World) -> None:
    people = {code: world.lead() for code in CODES}
    new_model(world, "to come", world.now + HOUR)
    dials = {code: world.jo.write(record_past_dial, lead_id, "test").dial_id for code, lead_id in people.items()}
    coming = world.rows("SELECT lead_id, fit, key FROM next_state ORDER BY lead_id")
    made = [world.jo.write(log_outcome, dial_id, world.ending(code)) for code, dial_id in dials.items()]
    assert world.rows("SELECT lead_id, fit, key FROM next_state ORDER BY lead_id") != coming
    world.later(2 * HOUR)
    world.event(
        people["busy"], "email_opened", at=world.now - 100 * DAY
    )  # any write switches; long ago, it adds naught
    assert world.rows("SELECT * FROM next_state") == []
    for outcome_id in made:
        world.jo.write(undo_outcome, outcome_id)
    assert world.rows("SELECT lead_id, fit, key FROM call_state ORDER BY lead_id") == coming
    assert world.drift() == ()


def test_that_a_second_undo_is_refused_and_changes_nothing(world: World) -> None:
    made = [logged(world, world.lead(), code, 200.0) for code in CODES]
    for outcome_id in made:
        world.jo.write(undo_outcome, outcome_id)
    kept = (world.derived(), facts(world))
    for outcome_id in made:
        for desk in (world.jo, world.kim):
            with pytest.raises(Conflict, match="already"):
                desk.write(undo_outcome, outcome_id)
    assert (world.derived(), facts(world)) == kept
