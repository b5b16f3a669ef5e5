"""What the database lets each role do with each table is what the written matrix says, by its word and by trying."""

from functools import cache
from pathlib import Path

import psycopg
import pytest

from tests.attacks.guarded import WHO, Guarded

TEXT = (Path(__file__).parent / "matrix.md").read_text("utf-8")
VERBS = {"r": "SELECT", "a": "INSERT", "c": "UPDATE", "x": "DELETE"}
TRIED = {
    "r": "SELECT FROM calldesk.{table} WHERE false",
    "a": 'INSERT INTO calldesk.{table} ("{column}") SELECT NULL WHERE false',
    "c": 'UPDATE calldesk.{table} SET "{column}" = DEFAULT WHERE false',
    "x": "DELETE FROM calldesk.{table}",
}
"""The server asks for the right before it looks for rows; to delete them all is only tried where it must be refused."""


def rows_of(heading: str) -> list[list[str]]:
    """The cells of the table under a heading."""
    part = TEXT.split(heading, 1)[1].split("\n#", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


MATRIX = {
    (table, role): set(cell) - {"-"}
    for table, *cells in rows_of("# Who may")
    for role, cell in zip(WHO, cells, strict=True)
}
COLUMNS = {(table, verb): words for table, verb, words in rows_of("## Columns")}


@cache
def columns_of(guarded: Guarded, table: str) -> list[str]:
    sql = (
        "SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped AND attrelid = 'calldesk.{}'::regclass"
        " AND attgenerated = '' ORDER BY attnum"
    )
    return [str(name) for (name,) in guarded.as_super(sql.format(table))]


def test_that_every_table_stands_in_the_matrix(guarded: Guarded) -> None:
    there = guarded.as_super(
        "SELECT relname FROM pg_class WHERE relnamespace = 'calldesk'::regnamespace AND relkind NOT IN ('i', 'S')"
    )
    assert {name for (name,) in there} == {table for table, _ in MATRIX}


@pytest.mark.parametrize("role", WHO)
def test_that_the_database_says_what_the_matrix_says(guarded: Guarded, role: str) -> None:
    found: dict[tuple[str, str], set[str]] = {}
    for table, _ in MATRIX:
        sql = ", ".join(
            f"has_any_column_privilege('{WHO[role]}', 'calldesk.{table}', '{word}')"
            if letter != "x"
            else f"has_table_privilege('{WHO[role]}', 'calldesk.{table}', '{word}')"
            for letter, word in VERBS.items()
        )
        (may,) = guarded.as_super(f"SELECT {sql}")
        found[table, role] = {letter for letter, yes in zip(VERBS, may, strict=True) if yes}
    assert found == {key: verbs for key, verbs in MATRIX.items() if key[1] == role}


@pytest.mark.parametrize("role", WHO)
def test_that_trying_gives_what_the_matrix_says(guarded: Guarded, role: str) -> None:
    wrong = []
    with guarded.connect(WHO[role]) as conn:
        for (table, _), verbs in ((key, verbs) for key, verbs in MATRIX.items() if key[1] == role):
            for letter, sql in TRIED.items():
                if letter == "x" and letter in verbs:
                    continue
                column = granted(guarded, table, letter)[0]
                may = done(conn, sql.format(table=table, column=column))
                wrong += [f"{table} {letter}: {may}"] if may != (letter in verbs) else []
    assert wrong == []


def done(conn: "psycopg.Connection[tuple[object, ...]]", sql: str) -> bool:
    try:
        conn.execute(sql)  # type: ignore[call-overload]
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def granted(guarded: Guarded, table: str, letter: str) -> list[str]:
    """The columns that whoever may do this may do it with."""
    every = columns_of(guarded, table)
    words = COLUMNS.get((table, letter), "")
    if words.startswith("all but"):
        return [name for name in every if name not in words.split()[2:]]
    return words.split() or every


@pytest.mark.parametrize("role", WHO)
def test_that_columns_are_granted_one_by_one_as_written(guarded: Guarded, role: str) -> None:
    wrong = []
    for (table, _), verbs in ((key, verbs) for key, verbs in MATRIX.items() if key[1] == role):
        for letter in verbs & {"a", "c"}:
            asked = ", ".join(
                f"has_column_privilege('{WHO[role]}', 'calldesk.{table}', '{name}', '{VERBS[letter]}')"
                for name in columns_of(guarded, table)
            )
            (may,) = guarded.as_super(f"SELECT {asked}")
            names = [name for name, yes in zip(columns_of(guarded, table), may, strict=True) if yes]
            wrong += [f"{table} {letter}: {names}"] if names != granted(guarded, table, letter) else []
    assert wrong == []


def test_that_nobody_may_lock_truncate_or_reference_a_table_whole(guarded: Guarded) -> None:
    """DELETE on a list's numbers is the one right that is a right to lock, and only who imports has it."""
    every = guarded.as_super(
        "SELECT c.relname, r.rolname, p.p FROM pg_class c, pg_roles r, unnest(ARRAY['UPDATE', 'TRUNCATE', 'REFERENCES',"
        " 'TRIGGER']) p(p) WHERE c.relnamespace = 'calldesk'::regnamespace AND c.relkind = 'r' AND NOT r.rolsuper"
        " AND r.rolname <> 'calldesk_owner' AND r.rolname !~ '^pg_' AND has_table_privilege(r.oid, c.oid, p.p)"
    )
    assert every == []


def test_that_every_grant_has_a_policy(guarded: Guarded) -> None:
    verbs: dict[str, set[str]] = {}
    for table, command in guarded.as_super("SELECT tablename, cmd FROM pg_policies"):
        verbs.setdefault(str(table), set()).add({word: letter for letter, word in VERBS.items()}[str(command)])
    for (table, _), granted_verbs in MATRIX.items():
        assert granted_verbs <= verbs[table], table
