"""What a desk writes to a server waits for its next question: in order, whole or not at all, and refused in time."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, Rejected
from calldesk.store.driver import driver_rows, driver_write, driver_writes
from calldesk.store.tx import Tx
from tests.running_team import RunningTeam, running_team
from tests.team_database import TestServer

PUT = "INSERT INTO note_draft (lead_id, by_user, text, saved_at) VALUES (:lead_id, :me, :text, 0)"
REPLACED = "UPDATE note_draft SET text = :text WHERE lead_id = :lead_id AND by_user = :me"
ASK = "SELECT lead_id, text FROM note_draft ORDER BY lead_id"


@pytest.fixture
def team(server: TestServer) -> Iterator[RunningTeam]:
    with running_team(server, 3) as made:
        yield made


@pytest.fixture
def desk(team: RunningTeam) -> Iterator[Desk]:
    made = team.desk("jo")
    yield made
    made.close()


def draft(tx: Tx, lead_id: int, words: str) -> dict[str, object]:
    return {"lead_id": lead_id, "me": tx.user, "text": words}


def test_that_a_question_sees_what_was_written_before_it_by_either_way(desk: Desk) -> None:
    def work(tx: Tx) -> list[object]:
        driver_write(tx.conn, PUT, [draft(tx, 1, "a")])
        first = driver_rows(tx.conn, ASK, {})
        driver_writes(tx.conn, (PUT, draft(tx, 2, "b")), (REPLACED, draft(tx, 1, "c")))
        then = tx.execute(text(ASK)).all()
        driver_write(tx.conn, PUT, [draft(tx, 3, "d")])
        driver_write(tx.conn, REPLACED, [draft(tx, 2, "e"), draft(tx, 3, "f")])
        return [first, [tuple(row) for row in then], driver_rows(tx.conn, ASK, {})]

    assert desk.write(work) == [[(1, "a")], [(1, "c"), (2, "b")], [(1, "c"), (2, "e"), (3, "f")]]


def test_that_what_nobody_asked_after_is_kept_with_the_commit(desk: Desk, team: RunningTeam) -> None:
    desk.write(lambda tx: driver_write(tx.conn, PUT, [draft(tx, 1, "a")]))
    assert team.rows(ASK) == [(1, "a")]


def test_that_what_a_server_refuses_at_the_end_takes_all_of_it_back(desk: Desk, team: RunningTeam) -> None:
    def work(tx: Tx) -> None:
        driver_write(tx.conn, PUT, [draft(tx, 1, "a")])
        driver_write(tx.conn, PUT, [draft(tx, 1, "again")])

    with pytest.raises(Conflict):
        desk.write(work)
    assert team.rows(ASK) == []
    desk.write(lambda tx: driver_write(tx.conn, PUT, [draft(tx, 2, "b")]))
    assert team.rows(ASK) == [(2, "b")]


def test_that_what_waits_when_an_action_gives_up_is_never_sent(desk: Desk, team: RunningTeam) -> None:
    def work(tx: Tx) -> None:
        driver_write(tx.conn, PUT, [draft(tx, 1, "a")])
        raise Rejected("No.")

    with pytest.raises(Rejected):
        desk.write(work)
    assert desk.read(lambda snapshot: driver_rows(snapshot.conn, ASK, {})) == []
    desk.write(lambda _tx: None)
    assert team.rows(ASK) == []


def test_that_no_library_speaks_to_a_person_of_a_cut_connection() -> None:
    said = "import logging, calldesk.store.lines\n"
    said += "[logging.getLogger(n).error('cut') for n in ('psycopg', 'sqlalchemy.pool')]"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert done.stderr == ""
