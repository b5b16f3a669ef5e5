"""What is asked of a period is planned for it: by a plan for any period a server reads every fact for one day."""

from collections.abc import Iterator

import pytest

from calldesk.desk import Desk
from calldesk.domain.moments import DAY_SECONDS
from calldesk.store.dialled import dials_between
from calldesk.store.driver import ANEW, driver_reads, driver_rows
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


def said(snapshot: Snapshot, begins: str) -> list[str]:
    """How a question came to the server, alone and among others."""
    asked = (
        f"{begins}SELECT current_query(), :at, :code WHERE :at > :at - 1 AND :at IS NOT NULL AND :code = 'x'",
        {"at": -2.5e-7, "code": "x"},
    )
    alone, *among = (driver_rows(snapshot.conn, *asked), *driver_reads(snapshot.conn, asked, asked))
    assert {row[1:] for rows in (alone, *among) for row in rows} == {(-2.5e-7, "x")}
    return sorted({str(row[0]) for rows in (alone, *among) for row in rows})


def test_that_a_server_is_told_the_moments_of_a_period_and_no_other_parameter(desk: Desk) -> None:
    (plain,), (anew,) = desk.read(said, ""), desk.read(said, ANEW)
    assert "'-2.5e-07'::float8 IS NOT NULL AND $1 = 'x'" in anew
    assert "$1 IS NOT NULL AND $2 = 'x'" in plain


def test_that_the_dials_of_a_period_are_asked_so(desk: Desk) -> None:
    def kept(snapshot: Snapshot) -> list[str]:
        for _ in range(OFTEN):
            dials_between(snapshot, snapshot.now - DAY_SECONDS, snapshot.now)
        return [str(row[0]) for row in driver_rows(snapshot.conn, "SELECT statement FROM pg_prepared_statements", {})]

    assert not [one for one in desk.read(kept) if "FROM dial d" in one]
