"""A team's database per test, copied from one that was made once, on the server that the test run started."""

import itertools
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg

from calldesk.domain.teams import TeamAddress, team_address
from calldesk.files.bundled import default_model_toml
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import add_member, create_team
from tests.postgres_cluster import OWNER, Cluster

TEMPLATE = "calldesk_template"
PASSWORD = "a password of the tests"
LOGINS = ("jo", "kim", "ann", "lee")
"""Members of every test's team; all may do everything, as the tests of the rules need it."""
_COUNT = itertools.count(1)


class TestServer:
    """The server of a test run and the database that each test's is copied from."""

    __test__ = False

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._run(f"CREATE DATABASE {TEMPLATE}")
        owner = team_address(cluster.url(TEMPLATE))
        create_team(owner, *default_model_toml())
        with closing(TeamServer(owner)) as made, made.writing() as conn:
            for login in LOGINS:
                add_member(conn, login, PASSWORD)

    @contextmanager
    def database(self) -> Iterator[str]:
        """The name of a fresh database; it is dropped afterwards."""
        name = f"world_{next(_COUNT)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        try:
            yield name
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def address(self, database: str, login: str = OWNER) -> TeamAddress:
        """Where this database is, for this login."""
        if login == OWNER:
            return team_address(self.cluster.url(database))
        return team_address(self.cluster.url(database, login, PASSWORD))

    def _run(self, sql: str) -> None:
        with psycopg.connect(self.cluster.url(), autocommit=True) as conn:
            conn.execute(sql)  # type: ignore[call-overload]
