"""A throwaway PostgreSQL that speaks TLS and shows whatever certificate a test gives it."""

import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest

from tests.certificates import FILES, HOST, Authority, authority, certify
from tests.postgres_cluster import OWNER, Cluster, server_programs

_NO_TLS = re.compile(r"^ssl_ciphers\t.*\tnone\t", re.MULTILINE)


class TlsServer:
    """The server, the authority that its desks trust, and another that nobody does."""

    def __init__(self, cluster: Cluster, folder: Path) -> None:
        self.cluster = cluster
        self.ours = authority(folder, "ours")
        self.rogue = authority(folder, "rogue")

    def start_tls(self) -> None:
        """Turns TLS on, with a certificate as it should be."""
        self._put(self.ours, HOST, (-1, 30))
        self.cluster.configure({"ssl": "on", "ssl_cert_file": "'server.crt'", "ssl_key_file": "'server.key'"})
        self.cluster.stop()
        self.cluster.start()

    def show(self, signer: Authority, host: str = HOST, days: tuple[int, int] = (-1, 30)) -> None:
        """From here on it shows a certificate of this authority and host, valid between these days from today."""
        before = self._loaded_at()
        self._put(signer, host, days)
        self.cluster.run("pg_ctl", "-D", self.cluster.data, "reload")
        give_up_at = time.monotonic() + 20
        while self._loaded_at() == before:
            assert time.monotonic() < give_up_at

    def url(self, database: str = "postgres", user: str = OWNER, word: str = "", root: Path | None = None) -> str:
        """The address as a person writes it who has the team's certificate."""
        plain = self.cluster.url(database, user, word).partition("?")[0].replace("127.0.0.1", HOST)
        return f"{plain}?{urlencode({'sslrootcert': str(root or self.ours.root)})}"

    def _put(self, signer: Authority, host: str, days: tuple[int, int]) -> None:
        certify(signer, self.cluster.data, host, days)
        for name in FILES:
            self.cluster.give(self.cluster.data / name)

    def _loaded_at(self) -> object:
        with psycopg.connect(self.cluster.url()) as conn:
            return conn.execute("SELECT pg_conf_load_time()").fetchone()


@contextmanager
def tls_server(folder: Path) -> Iterator[TlsServer]:
    """A running server with TLS; on a machine whose PostgreSQL has none, the test is skipped and says so."""
    programs = server_programs()
    assert programs is not None
    told = subprocess.run([programs / "postgres", "--describe-config"], capture_output=True, text=True, check=True)
    if _NO_TLS.search(told.stdout):
        pytest.skip("the PostgreSQL of this machine is built without TLS")
    with Cluster(programs) as cluster:
        made = TlsServer(cluster, folder)
        made.start_tls()
        yield made
