"""A second server that follows a first one and can take its place, and a server's data as a backup keeps it."""

import shutil
from pathlib import Path

from typing_extensions import override

from tests.postgres_cluster import OWNER, Cluster

SLOT = "standby"
PRIMARY = {"wal_level": "replica", "max_wal_senders": "5", "max_replication_slots": "5", "hot_standby": "on"}
"""Settings that let a server be followed."""


class Standby(Cluster):
    """A streaming standby of another server, asynchronous, with a replication slot there."""

    def __init__(self, primary: Cluster, through_port: int = 0) -> None:
        """Makes nothing yet; `create` copies the primary.

        Args:
            primary: Whom to follow.
            through_port: Where the primary is reached, when not at its own port.
        """
        super().__init__(primary.programs, PRIMARY)
        self._primary = primary
        self._through_port = through_port or primary.port
        self.password = primary.password

    @override
    def create(self) -> None:
        source = f"host=127.0.0.1 port={self._through_port} user={OWNER} password={self._primary.password}"
        self.run("pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-C", "-S", SLOT, "-c", "fast", "-d", source)
        self.configure(self._settings)

    def promote(self) -> None:
        """Makes it the primary; returns when it takes writes."""
        self.run("pg_ctl", "-D", self.data, "-w", "promote")


def back_up(cluster: Cluster, to: Path) -> None:
    """Copies the data of a server that is stopped."""
    shutil.copytree(cluster.data, to)


def restore(cluster: Cluster, backup: Path) -> None:
    """Puts the copy in the place of the data of a server that is stopped."""
    shutil.rmtree(cluster.data)
    shutil.copytree(backup, cluster.data)
    for path in (cluster.data, *cluster.data.rglob("*")):
        cluster.give(path)
