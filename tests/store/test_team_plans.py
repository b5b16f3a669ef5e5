"""On a server too every statement of the list's head reads call_state by the index that was made for it."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from calldesk.cli.bench_fill import fill_team
from calldesk.store.call_order import Shape, by_score, page_at_once
from calldesk.store.team_server import TeamServer
from tests.team_database import TestServer
from tests.team_plans import generic_plan, scans_of_call_state

LEADS, CLASSES = 20_000, 60
STATEMENTS = {
    "page": page_at_once(guessed=False),
    "page as guessed": page_at_once(guessed=True),
    "next page": by_score(Shape(team=True, many=False, paged=True, deep=False)),
    "long page": by_score(Shape(team=True, many=False, paged=False, deep=True)),
}


@pytest.fixture(scope="module")
def team(server: TestServer) -> Iterator[TeamServer]:
    """Give a team with so many leads of so many opening classes that a plan could go wrong."""
    with server.database() as name:
        fill_team(server.address(name), LEADS, CLASSES)
        with closing(TeamServer(server.address(name))) as made:
            yield made


@pytest.mark.parametrize("name", STATEMENTS)
def test_that_each_part_of_the_list_is_read_by_its_own_index(team: TeamServer, name: str) -> None:
    with team.reading() as conn:
        scans = scans_of_call_state(generic_plan(conn, STATEMENTS[name]))
    assert not [scan for scan, _ in scans if "Seq Scan" in scan]
    for scan, condition in scans:
        if "cs_rank" in scan:
            assert "fit = b" in condition  # a bucket of its own, not all of them
        if "valid_until" in condition and "fit = b" not in condition:
            assert "cs_valid" in scan
    assert any("cs_valid" in scan for scan, _ in scans)
    assert any("cs_free" in scan for scan, _ in scans)
