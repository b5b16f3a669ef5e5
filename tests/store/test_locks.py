"""Nobody is rung after the mark, and no lead by two at once, whoever comes first."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from functools import partial
from threading import Barrier

import pytest

from calldesk.actions import calls
from calldesk.actions.calls import Ending, log_outcome, record_past_dial, start_dial
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected, Unavailable
from calldesk.domain.ids import FactId, LeadId
from calldesk.settings import Settings
from calldesk.store.tx import Snapshot
from tests.core_world import World, chicago
from tests.team_database import LOGINS, TestServer

TRIALS = int(os.environ.get("CALLDESK_RACES", "60"))
"""1,000 before a release: benchmarks/README.md."""
CLIENTS = 9
TRIES = 5


@pytest.fixture
def desks(server: TestServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, list[Desk]]]:
    """A world on a team's server and nine desks at it."""
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        address = partial(server.address, name)
        world = stack.enter_context(World(tmp_path_factory.mktemp("race"), team=address))
        opened = [
            stack.enter_context(closing(Desk.open(Settings(address(LOGINS[number % 4])), clock=lambda: world.now)))
            for number in range(CLIENTS)
        ]
        yield world, opened


def dialled(desk: Desk, lead_id: LeadId) -> bool:
    try:
        desk.write(start_dial, lead_id)
    except (Rejected, Unavailable):  # a server that is too busy just now has dialled nobody either
        return False
    return True


def marked(desk: Desk, dial_id: FactId) -> None:
    """The mark, again where the server was too busy, as the outbox does it."""
    for left in range(TRIES - 1, -1, -1):
        try:
            desk.write(log_outcome, dial_id, Ending("do_not_call"))
        except Unavailable:
            assert left
        else:
            return


def at_once(works: list[Callable[[], object]]) -> list[Future[object]]:
    """Runs all at the same instant, each on its own desk and thread."""
    start = Barrier(len(works))

    def wait_and(work: Callable[[], object]) -> object:
        start.wait()
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        return [pool.submit(wait_and, work) for work in works]


def test_that_no_dial_is_permitted_after_the_mark(desks: tuple[World, list[Desk]]) -> None:
    """One desk marks the number while eight dial eight leads that share it; what counts is the order of commits."""
    world, (marker, *callers) = desks
    after = 0
    for trial in range(TRIALS):
        number = chicago(trial + 1)
        leads = [world.lead(number) for _ in range(CLIENTS)]
        mine = marker.write(record_past_dial, leads[0], "test")
        mark = partial(marked, marker, mine.dial_id)
        dial = [partial(dialled, desk, lead) for desk, lead in zip(callers, leads[1:], strict=True)]
        for done in at_once([mark, *dial]):
            done.result()
        after += world.jo.read(dials_behind_the_mark, number[0], mine.dial_id)
    assert after == 0


def dials_behind_the_mark(snapshot: Snapshot, number: str, own: str) -> int:
    """Dials whose writer had the number's lock after the mark's: their rows are younger than the mark's."""
    sql = (
        "SELECT count(*) FROM dial d JOIN do_not_call m ON m.scope = 'number' AND m.value = d.e164"
        " WHERE d.e164 = %s AND d.dial_id <> %s AND pg_xact_commit_timestamp(d.xmin) > pg_xact_commit_timestamp(m.xmin)"
    )
    return int(snapshot.conn.exec_driver_sql(sql, (number, own)).scalar_one())


def test_that_two_desks_never_dial_the_same_lead(desks: tuple[World, list[Desk]]) -> None:
    world, all_desks = desks
    for _ in range(max(5, TRIALS // 10)):
        lead_id = world.lead()
        done = at_once([partial(dialled, desk, lead_id) for desk in all_desks])
        assert sum(bool(one.result()) for one in done) == 1


def test_that_a_dial_has_one_outcome_whoever_logs_it(desks: tuple[World, list[Desk]]) -> None:
    world, all_desks = desks
    lead_id = world.lead()
    dial_id = world.jo.write(calls.start_dial, lead_id).dial_id

    def logged(desk: Desk) -> bool:
        try:
            desk.write(log_outcome, dial_id, Ending("voicemail"))
        except DeskError:
            return False
        return True

    assert sum(bool(one.result()) for one in at_once([partial(logged, d) for d in all_desks])) == 1
