"""Which programs may work with this database: told by the database itself, for it may be newer than the program."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, Connection, Integer, Table, Text, text

from calldesk.domain.errors import Unavailable
from calldesk.store.columns import metadata

REVISION = "0021"
"""The schema this program makes (Alembic revision)."""
WRITES_FROM = "0019"
"""The oldest program, by the revision it makes, that may write in such a database: one of before knows no skipped leads
and no moved callbacks, would fold by the shipped outcomes and cadence where a team has its own, would ring people who
are a rep's, knows no numbers told by hand, would let a full switchboard be rung,
knows no moved appointment, takes a callback that was given to another for the giver's, rings by the shipped hours
where a team has its own, and past the caps of a day."""
READS_FROM = "0018"
"""The oldest program that may read it: one of before stops at the mark of a moved appointment, and
shows a callback that was given on as the giver's, or at an opening class that says a place."""
OLDEST_TEAM = "0002"
"""The oldest schema of a team that this program works in, and fully: it leaves alone what is not there yet.

A file is brought up to date when it is opened. A team's server is its admin's to upgrade, and nobody's calls wait for
that: what was added since, the jobs, this handshake, facts of shifts, moved callbacks and notices, answers to criteria,
is nothing that a call needs; 0004 changes files alone, until 0007 is there the rows are folded as before
(`rules.Rules.folds_as_before`), until 0009 a team has the shipped outcomes and cadence, until 0010 nobody hands over,
 until 0011 no switchboard rests, until 0012 nobody is written to, until 0013 every report counts from the facts, until
 0014 nobody is reminded of a review, until 0015 nobody has a target or is coached, until 0016 nothing is given to
 another when somebody leaves, until 0017 the board counts from the facts, until 0018 the calling hours are the
 shipped ones, until 0019 no day has a cap, until 0020 nobody is in a named team, and until
 0021 what was taken back later is looked for among all corrections.
"""
TALK_FACTS_FROM = "0008"
"""From here on answers to criteria, words about front desks and campaigns as they were have their tables."""
HANDOFFS_FROM = "0010"
"""From here on definitions and hand-offs have theirs."""
LETTERS_FROM = "0012"
"""From here on letters to reps have theirs."""
PLAIN_NOTICES_FROM = "0014"
"""From here on a notice may be of no lead, and absences of reps have their table."""

GOALS_FROM = "0015"
"""From here on targets, what is said of a call, and weekly summaries have theirs."""

GIVEN_FROM = "0016"
"""From here on a callback can be given to another, and everybody can be away, with somebody in their stead."""

TEAMS_FROM = "0020"
"""From here on people are in named teams, and a day that is added up holds the hours of each person."""

LATE_FROM = "0021"
"""From here on such a day holds what was taken back after it."""

HOURS_FROM = "0018"
"""From here on a team can have calling hours of its own: no program of before works in such a database."""

CAPS_FROM = "0019"
"""From here on a day's dials can have caps: a program of before may only read."""

ROLLED_FROM = "0013"
"""From here on days that are over are added up for the reports; the database keeps them right, whoever writes."""

BOARD_DAYS_FROM = "0017"
"""From here on such a day holds the board's hours and half hours too."""

TOUCHES_FROM = "0011"
"""From here on who took up undialled leads, and the clocks that campaigns set, have their tables."""

handshake = Table(
    "handshake",
    metadata,
    Column("only", Integer, CheckConstraint('"only" = 1'), primary_key=True, autoincrement=False),
    Column("writes_from", Text, nullable=False),
    Column("reads_from", Text, nullable=False),
)
"""One row, written by each revision; there since 0003."""
_ASKED = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE name = 'handshake'"),
    "postgresql": text("SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('handshake')"),
}
_TOLD = text("SELECT writes_from, reads_from FROM handshake")


class Access(StrEnum):
    """What this program may do with a database."""

    WRITES = "read-write"
    READS = "read-only"


@dataclass(frozen=True, slots=True)
class Handshake:
    """What came of it.

    Attributes:
        revision: The database's.
        access: What this program may do.
        sentence: What its person should know; "" = nothing.
    """

    revision: str = REVISION
    access: Access = Access.WRITES
    sentence: str = ""

    @property
    def may_write(self) -> bool:
        """Whether this program does more than read."""
        return self.access is Access.WRITES

    @property
    def has_jobs(self) -> bool:
        """Whether the tables of the jobs are there, and this program may write them."""
        return self.revision >= "0003" and self.may_write

    @property
    def has_letters(self) -> bool:
        """Whether the table of letters is there, and this program may write it."""
        return self.revision >= LETTERS_FROM and self.may_write


def sign(conn: Connection) -> None:
    """Writes the row of a new database."""
    row = {"only": 1, "writes_from": WRITES_FROM, "reads_from": READS_FROM}
    conn.execute(handshake.insert(), row)


def shake_hands(conn: Connection, found: str) -> Handshake:
    """What this program may do with a database of this revision.

    Raises:
        Unavailable: It may not even read it: the program, or the team's database, is too old.
    """
    if found == REVISION:
        return Handshake()
    if found < REVISION:
        return _with_older(conn, found)
    writes_from, reads_from = _told(conn) or (found, found)
    if writes_from <= REVISION:
        return Handshake(found)
    newer = f"This database belongs to a newer CallDesk (schema {found})."
    if reads_from <= REVISION:
        return Handshake(found, Access.READS, f"{newer} You can read here, but not write. Please update CallDesk.")
    raise Unavailable(f"{newer} Please update CallDesk.")


def _with_older(conn: Connection, found: str) -> Handshake:
    """A file will have been brought up to date by its opening, or left alone where its revision is none of ours."""
    if conn.dialect.name == "sqlite":
        return Handshake(found)
    asks = "Ask your admin to run: calldesk team upgrade URL."
    if found < OLDEST_TEAM:
        raise Unavailable(f"This team's database is older than your CallDesk (schema {found}). {asks}")
    return Handshake(found, Access.WRITES, f"This team's database is older than your CallDesk. {asks}")


def _told(conn: Connection) -> tuple[str, str] | None:
    if not conn.execute(_ASKED[conn.dialect.name]).scalar_one():
        return None
    row = conn.execute(_TOLD).first()
    return None if row is None else (str(row[0]), str(row[1]))
