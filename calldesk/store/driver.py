"""Reads and writes straight through the database's driver, in the one SQL that both databases are written in.

A write reads six times, and each read is three times as fast so. The SQL is PostgreSQL's where the two differ; the few
words that SQLite says otherwise are put in here, once per statement, for SQLAlchemy's statements too (`translate`).
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, Engine, event

if TYPE_CHECKING:  # a file needs no driver of a server
    import psycopg

IN_IDS = "= ANY(:ids)"
"""SQL: the column is one of the ids that `Ids` hands over; one statement for any number of them."""
_FOR_SQLITE = (
    (re.compile(r"= ANY\((:\w+|\?)\)"), r"IN (SELECT value FROM json_each(\1))"),
    (re.compile(r"\bgreatest\("), "max("),
    (re.compile(r"\bleast\("), "min("),
    (re.compile(r"\bpower\("), "pow("),
    (re.compile(r"\bstrpos\("), "instr("),
    (re.compile(r"\bstring_agg\("), "group_concat("),
)
_FOR_POSTGRES = (
    (
        re.compile(r" (?:INDEXED BY \w+|NOT INDEXED)\b"),
        "",
    ),  # SQLite's planner needs the hint, PostgreSQL has statistics
    (re.compile(r"json_each\((\w+\.\w+)\)"), r"json_each(CAST(\1 AS json))"),
    (re.compile(r"json_extract\((\w+), '\$\.\"([\w ]+)\"'\)"), r"(CAST(\1 AS json) ->> '\2')"),
)
ANEW = "/* planned anew */ "
"""SQL, put before a question about a period: a server plans it for the very period, which is put in as numbers.

A session plans a question with parameters once for all of them (`lines.SESSION`), and a period of any length is planned
as a long one: of one day a server then reads millions of facts.
"""
_AT_A_TIME = 1_000
_NAMED = re.compile(r"(?<![:\w]):([a-z_]\w*)")


class Ids(list[int | str]):
    """Ids as the parameter of `= ANY(...)`: an array for PostgreSQL, a JSON array for SQLite."""

    def __conform__(self, _protocol: object) -> str:
        return json.dumps(self)


def ids_param(ids: Iterable[int | str]) -> Ids:
    """The ids as the parameter `:ids` of `IN_IDS`."""
    return Ids(ids)


def is_postgres(conn: Connection) -> bool:
    """Whether this is a team's PostgreSQL: many writers at once, a clock and policies of its own."""
    return conn.dialect.name == "postgresql"


@lru_cache(maxsize=512)
def in_words_of(dialect: str, sql: str) -> str:
    """The statement in the words of this database; its parameters are left as they are."""
    for pattern, words in _FOR_POSTGRES if dialect == "postgresql" else _FOR_SQLITE:
        sql = pattern.sub(words, sql)
    return sql


@lru_cache(maxsize=512)
def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement as the server itself reads it, with $1, $2 ..., and the names of these in order."""
    names: dict[str, int] = {}
    said = _NAMED.sub(lambda found: f"${names.setdefault(found[1], len(names) + 1)}", in_words_of("postgresql", sql))
    return said.encode(), tuple(names)


def _raw_cursor(conn: Connection) -> "psycopg.RawCursor[tuple[Any, ...]]":
    """A cursor that takes numbered statements: psycopg reads a long one with names anew each time (0.8 ms)."""
    import psycopg  # noqa: PLC0415 - see above

    return psycopg.RawCursor(cast("psycopg.Connection[tuple[Any, ...]]", conn.connection.driver_connection))


def _ask(raw: "psycopg.RawCursor[Any]", sql: str, params: Mapping[str, object]) -> None:
    is_anew = sql.startswith(ANEW)
    said, names = _numbered.__wrapped__(_with_moments(sql, params)) if is_anew else _numbered(sql)
    raw.execute(said, [params[name] for name in names], prepare=False if is_anew else None)


def _with_moments(sql: str, params: Mapping[str, object]) -> str:
    """The question with its moments, and other numbers with a fraction, as they stand instead of by name."""

    def spelled(found: re.Match[str]) -> str:
        value = params[found[1]]
        return f"'{value!r}'::float8" if isinstance(value, float) and isfinite(value) else found[0]

    return _NAMED.sub(spelled, sql)


Question = tuple[str, Mapping[str, object]]
"""A statement with its named parameters."""


_UNSENT = "calldesk unsent"
"""Key of a server connection's `info`: statements without an answer, which go out with the next question."""


_FORESEEN = "calldesk foreseen"
"""Key of the same: questions that were answered before anybody asked them, each with its rows."""


def begin_with(conn: Connection, statement: str) -> None:
    """A server's transaction begins with this statement, sent with its first question."""
    conn.info[_UNSENT] = [(statement, {})]
    conn.info.pop(_FORESEEN, None)


def foresee(conn: Connection, *asked: Question) -> None:
    """Asks a server in one way there and back what is asked piece by piece later on, in a transaction that only reads.

    Such a transaction sees one state of the database, so an answer holds for whoever asks the very same, until it ends.
    A file, to which no way leads, is asked then.
    """
    if is_postgres(conn):
        conn.info[_FORESEEN] = list(zip(asked, _in_one_go(conn, asked), strict=True))


def _foreseen(conn: Connection, asked: Question) -> list[tuple[Any, ...]] | None:
    answered = conn.info.get(_FORESEEN, ())
    return next((rows for question, rows in answered if question == asked), None)


def send_unsent(conn: Connection) -> None:
    """Sends a server what still waits; where it refuses one of them, its error is raised here."""
    if conn.info.get(_UNSENT):
        _in_one_go(conn, ())


def commit_unsent(conn: Connection) -> None:
    """Commits together with what waits; a transaction in which nothing was asked has not begun, and needs no end."""
    unsent = conn.info.get(_UNSENT, ())
    if len(unsent) == 1 and unsent[0][0].startswith("BEGIN"):
        conn.info.pop(_UNSENT)
    elif unsent:
        driver_writes(conn, ("COMMIT", {}))
        send_unsent(conn)


def _in_one_go(conn: Connection, asked: Sequence[Question]) -> list[list[tuple[Any, ...]]]:
    """What waits and then these questions, in one way there and back; the rows of these."""
    unsent = conn.info.pop(_UNSENT, ())
    with ExitStack() as open_cursors:
        raws = [open_cursors.enter_context(_raw_cursor(conn)) for _ in (*unsent, *asked)]
        with raws[0].connection.pipeline():
            for raw, (sql, params) in zip(raws, (*unsent, *asked), strict=True):
                _ask(raw, sql, params)
        return [_all_rows(raw) for raw in raws[len(unsent) :]]


def _all_rows(raw: "psycopg.RawCursor[tuple[Any, ...]]") -> list[tuple[Any, ...]]:
    """All rows, some at a time: psycopg makes them without a turn for any other thread, and a window would stand still.

    Of 60,000 dials that was a tenth of a second.
    """
    found: list[tuple[Any, ...]] = []
    while rows := raw.fetchmany(_AT_A_TIME):
        found += rows
    return found


def driver_rows(conn: Connection, sql: str, params: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """All rows of a SELECT with named parameters, on the connection's own transaction."""
    if is_postgres(conn):
        foreseen = _foreseen(conn, (sql, params))
        if foreseen is not None:
            return foreseen
        if conn.info.get(_UNSENT):
            return _in_one_go(conn, [(sql, params)])[0]
        with _raw_cursor(conn) as raw:
            _ask(raw, sql, params)
            return _all_rows(raw)
    cursor = conn.connection.cursor()
    try:
        cursor.execute(in_words_of("sqlite", sql), params)
        return cast("list[tuple[Any, ...]]", cursor.fetchall())
    finally:
        cursor.close()


def driver_reads(conn: Connection, *asked: Question) -> list[list[tuple[Any, ...]]]:
    """The rows of several SELECTs, in their order; a server is asked them all in one way there and back."""
    if len(asked) < 2 or not is_postgres(conn):  # noqa: PLR2004 - one question is one way anyhow
        return [driver_rows(conn, sql, params) for sql, params in asked]
    known = [_foreseen(conn, question) for question in asked]
    rest = [question for question, rows in zip(asked, known, strict=True) if rows is None]
    told = iter(_in_one_go(conn, rest) if rest else ())
    return [next(told) if rows is None else rows for rows in known]


def driver_write(conn: Connection, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Runs a writing statement once for each of these rows of named parameters; see `driver_writes`."""
    if not is_postgres(conn):
        cursor = conn.connection.cursor()
        try:
            cursor.executemany(in_words_of("sqlite", sql), rows)
        finally:
            cursor.close()
    elif len(rows) == 1:  # without the pipeline of many
        driver_writes(conn, (sql, rows[0]))
    else:
        send_unsent(conn)
        said, names = _numbered(sql)
        with _raw_cursor(conn) as raw:
            raw.executemany(said, [[row[name] for name in names] for row in rows])


def driver_writes(conn: Connection, *said: Question) -> None:
    """Runs several writing statements, in their order.

    A server is told them with the next question or the commit, whatever way that takes: nobody waits for an answer that
    nobody reads, and what it refuses is raised there.
    """
    if is_postgres(conn):
        conn.info.setdefault(_UNSENT, []).extend(said)
        return
    for sql, params in said:
        driver_write(conn, sql, [params])


def driver_script(conn: Connection, sql: str) -> None:
    """Runs statements as they stand, several at once if need be: no parameters, and a % is a % (PostgreSQL)."""
    if is_postgres(conn):
        send_unsent(conn)
        with _raw_cursor(conn) as raw:
            raw.execute(sql.encode(), prepare=False)  # what is prepared is one statement
        return
    cursor = conn.connection.cursor()
    try:
        cursor.execute(sql)
    finally:
        cursor.close()


def take_back(conn: Connection) -> None:
    """Ends the transaction as if it had never begun; on a server what was prepared in it is kept.

    psycopg's own rollback forgets every prepared statement, as it must where one of them failed; here none did.
    """
    if not is_postgres(conn):
        conn.rollback()
        return
    conn.info.pop(_UNSENT, None)
    import psycopg  # noqa: PLC0415 - a file needs no driver of a server

    from calldesk.store.asking import ask  # noqa: PLC0415 - see above

    try:
        ask(cast("psycopg.Connection[tuple[Any, ...]]", conn.connection.driver_connection), b"ROLLBACK")
    except OSError as error:
        raise psycopg.OperationalError(str(error)) from error


def translate(engine: Engine) -> None:
    """From here on every statement that SQLAlchemy runs on this engine is put in its database's words."""
    dialect = engine.dialect.name

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def _put(conn: Connection, _cursor: object, sql: str, params: object, *_: object) -> tuple[str, object]:
        send_unsent(conn)
        return in_words_of(dialect, sql), params
