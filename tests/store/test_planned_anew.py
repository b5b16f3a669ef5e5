"""What is asked of a period is planned for it: by a plan for any period a server reads every fact for one day."""

from collections.abc import Iterator

import pytest

from calldesk.desk import Desk
from calldesk.domain.moments import DAY_SECONDS
from calldesk.store.dialled import dials_between
from calldesk.store.driver import driver_rows
from calldesk.store.tx import Snapshot
from tests.running_team import running_team
from tests.team_database import TestServer

OFTEN = 12
"""A driver prepares what it is asked more than five times."""


@pytest.fixture
def desk(server: TestServer) -> Iterator[Desk]:
    with running_team(server, 1) as team:
        made = team.desk("jo")
        yield made
        made.close()


def asked_often(snapshot: Snapshot) -> list[str]:
    for _ in range(OFTEN):
        dials_between(snapshot, snapshot.now - DAY_SECONDS, snapshot.now)
        driver_rows(snapshot.conn, "SELECT :at - 1", {"at": snapshot.now})
    return [said for (said,) in driver_rows(snapshot.conn, "SELECT statement FROM pg_prepared_statements", {})]


def test_that_a_question_about_a_period_is_never_kept_prepared(desk: Desk) -> None:
    kept = desk.read(asked_often)
    assert "SELECT $1 - 1" in kept
    assert not [said for said in kept if "FROM dial d LEFT JOIN outcome" in said and "correction" in said]
