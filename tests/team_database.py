"""A team's database per test, copied from one that was made once, on the server that the test run started."""

import itertools
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg

from calldesk.actions.members import add_member
from calldesk.desk import Desk
from calldesk.domain.ids import PoolId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.files.bundled import default_model_toml
from calldesk.settings import Settings
from calldesk.store.team_set_up import create_team
from tests.postgres_cluster import OWNER, Cluster

TEMPLATE = "calldesk_template"
PASSWORD = "a password of the tests"
LOGINS = ("jo", "kim", "ann", "lee")
"""Admins of every test's team, as the tests of the rules need it; they bring their own clock."""
OTHERS = {"mia": "marketer", "lou": "team_lead", "rita": "rep", "raul": "rep", "quin": "qualifier"}
"""Members with other roles, for what only they may do."""
_COUNT = itertools.count(1)


class TestServer:
    """The server of a test run and the database that each test's is copied from."""

    __test__ = False

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._super = self._connected()
        self.run(f"CREATE DATABASE {TEMPLATE}")
        owner = team_address(cluster.url(TEMPLATE))
        create_team(owner, *default_model_toml(), LOGINS[0], PASSWORD)
        with closing(Desk.open(Settings(self.address(TEMPLATE, LOGINS[0])))) as first:
            for login in LOGINS[1:]:
                first.write(add_member, login, PASSWORD, "admin", [PoolId(1)])
            for login, role in OTHERS.items():
                first.write(add_member, login, PASSWORD, role, [PoolId(1)])
        with psycopg.connect(cluster.url(TEMPLATE), autocommit=True) as conn:
            conn.execute("INSERT INTO calldesk.test_clock VALUES (1)")
        self.close()

    @contextmanager
    def database(self) -> Iterator[str]:
        """The name of a fresh database; it is dropped afterwards."""
        name = f"world_{next(_COUNT)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
        try:
            yield name
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def address(self, database: str, login: str = OWNER) -> TeamAddress:
        """Where this database is, for this login."""
        if login == OWNER:
            return team_address(self.cluster.url(database))
        return team_address(self.cluster.url(database, login, PASSWORD))

    def run(self, sql: str) -> None:
        """Runs a statement as the server's superuser, outside of every team's database."""
        try:
            self._super.execute(sql)  # type: ignore[call-overload]
        except psycopg.OperationalError:
            if not self._super.closed:
                raise
            self._super = self._connected()  # the server was started anew
            self._super.execute(sql)  # type: ignore[call-overload]

    def _connected(self) -> "psycopg.Connection[tuple[object, ...]]":
        return psycopg.connect(self.cluster.url(), autocommit=True, prepare_threshold=None)

    def close(self) -> None:
        """Lets go of the server, until the next statement."""
        self._super.close()
