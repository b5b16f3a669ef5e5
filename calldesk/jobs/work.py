"""What a job works with: writes that count only while its runner has the lease, a batch at a time."""

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from platform import node
from threading import Event
from typing import Concatenate, ParamSpec, TypeVar

from calldesk.actions.jobs import LEASE_SECONDS, Holder, keep_lease
from calldesk.desk import Desk
from calldesk.domain.jobs import LEASE
from calldesk.queries.jobs import lease_holder, sight
from calldesk.store.tx import Tx

P = ParamSpec("P")
R = TypeVar("R")
BATCH = 200
"""Rows of one write: some 50 ms, for which a person's own write may have to wait."""
REST_SECONDS = 0.02
"""Between two batches, so that others who write come in between."""


class Work:
    """One runner's hold on a desk.

    Attributes:
        desk: What is worked on.
        holder: Whose lease it is.
        sight: What it reaches (queries.jobs.sight); known once it asks for the lease.
        stopping: Set once the runner is to end: jobs stop at their next batch.
    """

    def __init__(self, desk: Desk, lease_seconds: float = LEASE_SECONDS) -> None:
        self.desk = desk
        self.holder = Holder(secrets.token_hex(8), node()[:64], lease_seconds)
        self.sight = ""
        self.stopping = Event()

    def see(self) -> None:
        """Finds out anew which lists are to be worked."""
        self.sight = self.desk.read(sight)
        self.holder = replace(self.holder, lease=LEASE + self.sight)

    def is_free(self) -> bool:
        """Whether nobody runs the jobs of these lists, nor those of all."""
        free = self.desk.read(lease_holder, self.holder.lease) is None
        return free and not self.gives_way()

    def gives_way(self) -> bool:
        """Whether somebody who sees more is at work."""
        return bool(self.sight) and self.desk.read(lease_holder) is not None

    def write(self, action: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """One action in one transaction, in which the lease is held.

        Raises:
            Conflict: Another runner has the lease by now; nothing is written.
            DeskError: What the action says, or the database is away.
        """
        return self.desk.write(lambda tx: self._fenced(tx, lambda: action(tx, *args, **kwargs)))

    def batches(self, action: Callable[[Tx, int], int]) -> int:
        """Runs an action until a batch is not full, or the runner is to end.

        Returns:
            How many rows all of it was.
        """
        rows = 0
        while True:
            found = self.write(action, BATCH)
            rows += found
            if found < BATCH or self.stopping.is_set():
                return rows
            time.sleep(REST_SECONDS)

    def _fenced(self, tx: Tx, work: Callable[[], R]) -> R:
        keep_lease(tx, self.holder)
        return work()
