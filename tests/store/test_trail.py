"""What anybody changed behind the program's back shows in the audit trail, the server's own admin included."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from calldesk.queries.trail import trail_heads
from calldesk.store.roles.trail import ADDED, CHAINED, LINK, words_of
from calldesk.store.tables import FACTS
from tests.core_world import World
from tests.team_database import TestServer

_REHASHED = LINK.format(row=words_of("d", "dial"))


@pytest.fixture
def world(server: TestServer, tmp_path: Path) -> Iterator[World]:
    """A team where two people have made a few calls."""
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as made:
        for number in range(6):
            lead_id = made.lead()
            made.call(lead_id, "voicemail", desk=(made.jo, made.kim)[number % 2], note="words")
        yield made


def behind_the_back(world: World, sql: str) -> set[str]:
    """What `verify` says of the trail once the triggers were off for a moment."""
    for table in ("dial", "outcome", "note", "audit"):
        world.as_owner(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    changed = world.as_owner(sql)
    for table in ("dial", "outcome", "note", "audit"):
        world.as_owner(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    assert changed > 0
    return {drift.stored for drift in world.drift() if drift.what.startswith("audit trail")}


def test_that_the_trail_of_honest_work_is_whole(world: World) -> None:
    assert world.drift() == ()
    links = world.rows("SELECT count(*) AS n FROM audit WHERE table_name <> 'member_change'")
    facts = " UNION ALL ".join(f"SELECT count(*) n FROM {table.name}" for table in FACTS)
    assert links == world.rows(f"SELECT CAST(sum(n) AS bigint) AS n FROM ({facts}) u")


def test_that_the_whole_row_of_every_fact_is_digested() -> None:
    for table in FACTS:
        assert {*CHAINED[table.name], *ADDED.get(table.name, ())} == {column.name for column in table.columns}


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE note SET text = 'other words' WHERE note_id = (SELECT min(note_id) FROM note)", {"changed"}),
        ("UPDATE outcome SET talk_seconds = talk_seconds + 1e-6", {"changed"}),
        ("UPDATE dial SET received_at = received_at - 3600", {"changed"}),
        ("DELETE FROM note WHERE note_id = (SELECT max(note_id) FROM note)", {"deleted"}),
        ("UPDATE audit SET at = at - 60 WHERE seq = 2", {"changed"}),
        ("DELETE FROM audit WHERE user_id = 1 AND seq = 3", {"after a link that is gone", "written past the guard"}),
        (
            (
                "INSERT INTO note SELECT 'new', lead_id, by_user, NULL, 'no words', happened_at, received_at FROM note"
                " LIMIT 1"
            ),
            {"written past the guard"},
        ),
        (
            (
                "WITH edited AS (UPDATE dial SET by_user = 2 WHERE by_user = 1 RETURNING *)"
                f" UPDATE audit SET digest = {_REHASHED} FROM edited d WHERE row_id = d.dial_id"
            ),
            {"after a link that was changed"},
        ),
    ],
)
def test_that_what_was_changed_behind_the_back_is_found(world: World, sql: str, told: set[str]) -> None:
    assert behind_the_back(world, sql) == told


def test_that_a_cut_tail_shows_only_beside_a_head_kept_elsewhere(world: World) -> None:
    kept = world.jo.read(trail_heads)
    newest = "(SELECT max(seq) FROM audit WHERE user_id = 2)"
    cut = f"WITH gone AS (DELETE FROM audit WHERE user_id = 2 AND seq = {newest} RETURNING row_id)"
    assert behind_the_back(world, f"{cut} DELETE FROM note WHERE note_id IN (SELECT row_id FROM gone)") == set()
    assert [head.seq for head in world.jo.read(trail_heads)] == [head.seq - (head.login == "kim") for head in kept]
