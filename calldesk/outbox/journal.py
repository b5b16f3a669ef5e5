"""Journal: a small file on this computer where every fact is safe before the window calls it saved (R8)."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from filelock import FileLock, Timeout

from calldesk.domain.errors import Unavailable
from calldesk.domain.moments import Moment
from calldesk.outbox.journal_file import FAULTS, digest_of, is_true, open_file, unavailable

OPEN_SECONDS = 2.0
"""How long opening waits for a program that is just closing."""
KEEP_DAYS = 30
"""How long a sent command is kept, should the server lose it (a restored backup, a fail-over)."""

_FIELDS = "command_id, name, arguments, happened_at, seq"
_PUT = "INSERT INTO command (command_id, name, arguments, happened_at, digest) VALUES (?, ?, ?, ?, ?)"
_KNOWN = f"SELECT {_FIELDS} FROM command WHERE command_id = ?"
_STATE = """SELECT (SELECT count(*) FROM command WHERE state = 'waiting'),
(SELECT count(*) FROM command WHERE state = 'dead'), (SELECT min(happened_at) FROM command WHERE state = 'waiting')"""


@dataclass(frozen=True, slots=True)
class Command:
    """One write that was asked for.

    Attributes:
        command_id: Made by the client; the database takes it once.
        name: Which action.
        arguments: Its arguments in JSON (see `codec`).
        happened_at: The moment of the fact.
        seq: Its place in this journal; ascending, never used twice.
    """

    command_id: str
    name: str
    arguments: str
    happened_at: Moment
    seq: int


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A command the database refused; a person decides about it.

    Attributes:
        command: What was refused.
        sentence: Why, for a person.
    """

    command: Command
    sentence: str


@dataclass(frozen=True, slots=True)
class OutboxState:
    """What the status bar shows.

    Attributes:
        waiting: How many commands are not yet in the database.
        dead: How many the database refused.
        oldest_waiting_at: The fact's moment of the oldest that waits; None = none waits.
    """

    waiting: int
    dead: int
    oldest_waiting_at: Moment | None


class Journal:
    """The journal of one desk; any thread may use it, one process at a time may open it.

    What a method changed is on the disk before it returns, so every method that writes takes milliseconds and may raise
    `Unavailable`: the disk is full, the file cannot be written, or it was closed.

    Attributes:
        device_id: 32 hex digits, made once with the file.
        notice: A sentence for the user about a damaged file that was set aside; empty when all is well.
    """

    def __init__(self, path: Path, *, library: tuple[int, int, int] = sqlite3.sqlite_version_info) -> None:
        """Opens or makes the journal; a damaged one is set aside and what can be read of it is taken over.

        Args:
            path: The file; its folder is made where it is missing.
            library: Version of the SQLite library, which decides how the file is written; given by tests only.

        Raises:
            Unavailable: Another program has it open, a newer CallDesk made it, or it cannot be written.
        """
        self._path = path
        self._turn = Lock()
        self._alone = FileLock(f"{path}.lock", timeout=OPEN_SECONDS, thread_local=False)
        self._acquire()
        try:
            self._db, self.notice = open_file(path, library)
            ((self.device_id,),) = self._ask("SELECT value FROM about WHERE name = 'device_id'")
        except BaseException:
            self._alone.release()
            raise

    def put(self, name: str, arguments: str, happened_at: Moment, command_id: str) -> Command:
        """Saves a command; it is on the disk when this returns.

        An id that is known already changes nothing and gives the command as it was saved first.

        Raises:
            Unavailable: It is not saved, so the next call must not begin.
        """
        values = (command_id, name, arguments, happened_at)
        with self._using() as db:
            row = db.execute(_KNOWN, (command_id,)).fetchone()
            if row is None:
                seq = db.execute(_PUT, (*values, digest_of(*values))).lastrowid or 0
                return Command(command_id, name, arguments, float(happened_at), seq)
        return Command(*row)

    def waiting(self, limit: int = -1) -> tuple[Command, ...]:
        """The commands that are not yet in the database, oldest first; at most `limit` of them, -1 = all."""
        return self._commands("state = 'waiting' ORDER BY seq LIMIT ?", limit)

    def mark_sent(self, seq: int, at: Moment) -> None:
        """The database has a waiting command; it is kept for KEEP_DAYS all the same."""
        self._ask("UPDATE command SET state = 'sent', sent_at = ? WHERE seq = ? AND state = 'waiting'", at, seq)

    def mark_dead(self, seq: int, sentence: str) -> None:
        """The database refused a waiting command; the sentence says why."""
        stored = sentence.encode("utf-8", "replace").decode("utf-8")  # half a character would be refused
        self._ask("UPDATE command SET state = 'dead', sentence = ? WHERE seq = ? AND state = 'waiting'", stored, seq)

    def drop(self, seq: int) -> None:
        """Forgets a command that is not in the database: it was refused before the user's eyes, or given up."""
        self._ask("DELETE FROM command WHERE seq = ? AND state <> 'sent'", seq)

    def dead(self) -> tuple[DeadLetter, ...]:
        """What the database refused, oldest first."""
        rows = self._ask(f"SELECT {_FIELDS}, sentence FROM command WHERE state = 'dead' ORDER BY seq")
        return tuple(DeadLetter(Command(*row[:5]), row[5]) for row in rows)

    def revive(self, seq: int) -> None:
        """A dead letter waits again, at its old place."""
        self._ask("UPDATE command SET state = 'waiting', sentence = '' WHERE seq = ? AND state = 'dead'", seq)

    def sent_since(self, at: Moment) -> tuple[Command, ...]:
        """The commands sent at or after this moment, in order; one that is not as it was written is left out."""
        rows = self._ask("SELECT * FROM command WHERE state = 'sent' AND sent_at >= ? ORDER BY seq", at)
        return tuple(Command(row[1], row[2], row[3], row[4], row[0]) for row in rows if is_true(row))

    def send_again(self, seqs: Sequence[int]) -> None:
        """Sent commands that the database lost wait again, each at its old place."""
        chosen = "state = 'sent' AND seq IN (SELECT value FROM json_each(?))"
        self._ask(f"UPDATE command SET state = 'waiting', sent_at = NULL WHERE {chosen}", json.dumps([*seqs]))

    def forget_sent_before(self, at: Moment) -> int:
        """Erases what was sent before this moment, from the disk too; gives how many that were."""
        with self._using() as db:
            gone = db.execute("DELETE FROM command WHERE state = 'sent' AND sent_at < ?", (at,)).rowcount
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # nothing happens without a write-ahead log
        return gone

    def state(self) -> OutboxState:
        """How much waits and how much was refused."""
        return OutboxState(*self._ask(_STATE)[0])

    def close(self) -> None:
        """Closes the file and lets another program have it; closing twice does nothing."""
        with self._turn:
            with suppress(sqlite3.Error):  # every commit is on the disk
                self._db.close()
            self._alone.release()

    def _acquire(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._alone.acquire()
        except Timeout:
            why = "Another CallDesk on this computer works with the same outbox"
            raise Unavailable(f"{why} ({self._path}). Close it, then start again.") from None
        except OSError as error:
            raise unavailable(self._path, error) from error

    def _commands(self, which: str, *args: object) -> tuple[Command, ...]:
        return tuple(Command(*row) for row in self._ask(f"SELECT {_FIELDS} FROM command WHERE {which}", *args))

    def _ask(self, sql: str, *args: object) -> list[Any]:
        with self._using() as db:
            return db.execute(sql, args).fetchall()

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._turn:
            try:
                yield self._db
            except FAULTS as error:
                raise unavailable(self._path, error) from error
