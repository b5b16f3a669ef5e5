"""The board's present comes in few ways there and back: what it asks ahead is asked later, and nothing of it twice."""

import pytest

from calldesk.domain.board import Period, Span, span
from calldesk.queries.board import Board, board
from calldesk.store import driver
from calldesk.store.tx import Snapshot
from tests.core_world import World

ZONE = "America/Chicago"


@pytest.mark.parametrize("period", list(Period))
def test_that_each_question_that_is_foreseen_is_asked(
    world: World, period: Period, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead: list[driver.Question] = []
    asked: list[driver.Question] = []
    foresee, foreseen = driver.foresee, driver._foreseen

    def noted_ahead(conn: driver.Connection, *questions: driver.Question) -> None:
        ahead.extend(questions)
        foresee(conn, *questions)

    def noted(conn: driver.Connection, question: driver.Question) -> list[tuple[object, ...]] | None:
        asked.append(question)
        return foreseen(conn, question)

    monkeypatch.setattr("calldesk.queries.board.foresee", noted_ahead)
    monkeypatch.setattr(driver, "_foreseen", noted)
    world.lead(at=world.now)

    def read(snapshot: Snapshot, of: Span) -> Board:
        return board(snapshot, of)

    world.jo.read(read, span(period, world.jo.now(), ZONE))
    assert ahead
    if world.team is not None:
        assert [question for question in ahead if question not in asked] == []


def test_that_what_is_foreseen_ends_with_its_transaction(world: World) -> None:
    question: driver.Question = ("SELECT count(*) FROM user_account", {})

    def counted(snapshot: Snapshot, *ahead: driver.Question) -> int:
        if ahead:
            driver.foresee(snapshot.conn, *ahead)
        return int(driver.driver_rows(snapshot.conn, *question)[0][0])

    before = world.jo.read(counted, question)
    world.as_owner("INSERT INTO user_account (login, name, role) VALUES ('new', 'New', '')")
    assert world.jo.read(counted) == before + 1
