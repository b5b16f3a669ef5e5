"""The rehearsed call of a team's desk: it leaves nothing behind, and the first call in earnest plans nothing anew."""

from collections.abc import Iterator

import pytest

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.desk_work import Hand, finish_call, rehearse, take_up
from calldesk.actions.notes import save_draft
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict
from calldesk.store.driver import driver_rows
from calldesk.store.tx import Tx
from tests.core_world import World
from tests.running_team import RunningTeam, running_team
from tests.team_database import TestServer

TABLES = ("dial", "outcome", "note", "note_draft", "audit", "assignment", "call_state", "call_bucket")


@pytest.fixture
def team(server: TestServer) -> Iterator[RunningTeam]:
    with running_team(server, 40) as made:
        yield made


def prepared(tx: Tx) -> int:
    return int(driver_rows(tx.conn, "SELECT count(*) FROM pg_prepared_statements", {})[0][0])


def call(desk: Desk, hand: Hand) -> None:
    assert hand.current is not None
    made = desk.write(start_dial, hand.current.lead_id, token=hand.current.token)
    desk.write(save_draft, hand.current.lead_id, "rings back")
    desk.write(finish_call, hand, made.dial_id, Ending("no_answer"))


def everything(team: RunningTeam) -> list[list[tuple[object, ...]]]:
    return [sorted(team.rows(f"SELECT * FROM {table}"), key=repr) for table in TABLES]


def test_that_it_leaves_nothing_behind(team: RunningTeam) -> None:
    desk = team.desk("jo")
    hand = desk.write(take_up)
    before = everything(team)
    heard: list[object] = []
    desk.subscribe(heard.append)
    desk.write(rehearse, hand)
    assert everything(team) == before
    assert heard == []
    desk.close()


def test_that_the_first_call_finds_all_of_it_prepared(team: RunningTeam) -> None:
    desk = team.desk("jo")
    hand = desk.write(take_up)
    cold = desk.write(prepared)
    desk.write(rehearse, hand)
    ready = desk.write(prepared)
    call(desk, hand)
    assert ready > cold + 20
    assert desk.write(prepared) == ready
    desk.close()


def test_that_a_lead_that_is_not_held_is_not_rehearsed(team: RunningTeam) -> None:
    desk = team.desk("jo")
    hand = desk.write(take_up)
    call(desk, hand)
    with pytest.raises(Conflict):
        desk.write(rehearse, hand)
    desk.close()


def test_that_a_file_needs_none(world: World) -> None:
    world.lead()
    hand = world.jo.write(take_up)
    world.jo.write(rehearse, hand)
    assert world.jo.read(lambda snapshot: driver_rows(snapshot.conn, "SELECT count(*) FROM dial", {})) == [(0,)]
