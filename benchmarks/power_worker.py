"""The programs whose disk loses its power (see power_cut.py): one puts into a journal, one logs calls at a desk."""

import os
import sys
from itertools import count
from pathlib import Path

from benchmarks import crash_worker
from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.outbox.journal import Journal
from calldesk.settings import Settings
from calldesk.store import engine

TIDY_EVERY = 3
TICK_SECONDS = 0.05
LOG_PAGES = 20
"""After so many pages the journal's log is moved into its file; usually 1,000, which no short run reaches."""
LONG = 3000


def put(path: str, version: str, synchronous: str) -> None:
    """Puts for ever, saying each id once it is saved; marks some as sent.

    Args:
        path: The journal.
        version: Of the SQLite library it is to be written for, such as `3.51.3`.
        synchronous: Empty as it is shipped; OFF to see that the cuts find what is lost.
    """
    first, second, third = (int(part) for part in version.split("."))
    journal = Journal(Path(path), library=(first, second, third))
    journal._ask(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")  # noqa: SLF001 - see LOG_PAGES
    if synchronous:
        journal._ask(f"PRAGMA synchronous = {synchronous}")  # noqa: SLF001 - as above
    for number in count():
        note = "x" * (LONG if number % 10 == 0 else number % 200)
        saved = journal.put("leave_draft", f'[["{note}"],{{}}]', float(number), f"id-{number}")
        os.write(1, f"put {saved.command_id}\n".encode())
        if number % TIDY_EVERY == 0:
            journal.mark_sent(saved.seq, 1.0)
            os.write(1, f"sent {saved.command_id}\n".encode())


class TidyWorker(crash_worker.Worker):
    """A qualifier whose desk often moves its log into the database, as it does in idle moments."""

    def _call(self, lead_id: LeadId) -> None:
        super()._call(lead_id)
        if self.turn % TIDY_EVERY == 0:
            self.desk.tidy()


def call(database: str, people: str, starts_at: str) -> None:
    """Logs calls for ever, saying each step once it is saved."""
    engine.TIDY_BYTES = 0
    ticks = count()
    begins_at = float(starts_at)
    settings = Settings(Path(database), login=crash_worker.LOGIN)
    desk = Desk.open(settings, clock=lambda: round(begins_at + next(ticks) * TICK_SECONDS, 6))
    TidyWorker(desk, 0, int(people)).work()


if __name__ == "__main__":
    {"put": put, "call": call}[sys.argv[1]](*sys.argv[2:])
