"""No table, function or fact is without its guard; each way to leave one out is seen, by `calldesk verify` too."""

from contextlib import closing

import pytest

from calldesk.queries.verify import verify
from calldesk.store.roles.whole import holes
from calldesk.store.team_server import TeamServer
from tests.attacks.guarded import Guarded


def holes_of(guarded: Guarded) -> list[str]:
    with closing(TeamServer(guarded.address("boss"))) as server, server.reading() as conn:
        return holes(conn)


def test_that_the_guard_of_a_new_team_is_whole(guarded: Guarded) -> None:
    assert holes_of(guarded) == []
    with closing(guarded.desk("boss")) as boss:
        assert boss.read(verify) == ()


@pytest.mark.parametrize(
    ("opened", "closed", "told"),
    [
        (
            "CREATE TABLE calldesk.forgotten (i int)",
            "DROP TABLE calldesk.forgotten",
            ["table forgotten has no policy", "table forgotten has no row-level security"],
        ),
        (
            (
                "CREATE TABLE calldesk.forgotten (i int); ALTER TABLE calldesk.forgotten ENABLE ROW LEVEL SECURITY;"
                " CREATE POLICY reads ON calldesk.forgotten USING (true)"
            ),
            "DROP TABLE calldesk.forgotten",
            ["policy reads of forgotten does not ask who it is"],
        ),
        (
            "CREATE VIEW calldesk.everybody AS SELECT * FROM calldesk.lead",
            "DROP VIEW calldesk.everybody",
            ["table everybody has no row-level security"],
        ),
        (
            "ALTER TABLE calldesk.dial DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE calldesk.dial ENABLE ROW LEVEL SECURITY",
            ["table dial has no row-level security"],
        ),
        (
            "ALTER TABLE calldesk.dial DISABLE TRIGGER dial_no_update",
            "ALTER TABLE calldesk.dial ENABLE TRIGGER dial_no_update",
            ["trigger dial_no_update is missing or off"],
        ),
        (
            "ALTER TABLE calldesk.note DISABLE TRIGGER note_chain, DISABLE TRIGGER note_stamp",
            "ALTER TABLE calldesk.note ENABLE TRIGGER USER",
            ["trigger note_chain is missing or off", "trigger note_stamp is missing or off"],
        ),
        (
            "GRANT EXECUTE ON FUNCTION calldesk.put_lists(integer, integer[]) TO PUBLIC",
            "REVOKE EXECUTE ON FUNCTION calldesk.put_lists(integer, integer[]) FROM PUBLIC",
            ["function put_lists is everybody's"],
        ),
        (
            "ALTER FUNCTION calldesk.my_role() RESET search_path",
            "ALTER FUNCTION calldesk.my_role() SET search_path = pg_catalog, pg_temp",
            ["function my_role runs with its owner's rights on the caller's search_path"],
        ),
        (
            "GRANT SELECT ON calldesk.lead TO PUBLIC",
            "REVOKE SELECT ON calldesk.lead FROM PUBLIC",
            ["table lead is everybody's"],
        ),
        (
            "ALTER ROLE calldesk_owner LOGIN",
            "ALTER ROLE calldesk_owner NOLOGIN",
            ["role calldesk_owner may log in, or rules the server"],
        ),
    ],
)
def test_that_a_hole_is_seen(guarded: Guarded, opened: str, closed: str, told: list[str]) -> None:
    guarded.as_super(opened)
    try:
        assert holes_of(guarded) == told
        with closing(guarded.desk("boss")) as boss:
            assert {drift.stored for drift in boss.read(verify)} >= set(told)
    finally:
        guarded.as_super(closed)
    assert holes_of(guarded) == []
