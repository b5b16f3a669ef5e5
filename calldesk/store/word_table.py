"""The words that search looks up by how they begin: each name from its second word on, each number back to front.

So the words inside a name and the end of a number are found by an index, at any size and under any policy. The database
keeps them itself, by triggers: here for a file, in `team_search` for a server.
"""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, ForeignKey, PrimaryKeyConstraint, Table

from calldesk.store.columns import SORTED, metadata
from calldesk.store.driver import is_postgres

NUMBER_SIGN = "#"
"""Before the digits of a number, back to front."""
WORD_CHARACTERS = 60
_MOST_WORDS = 5
"""Later words of a name are not looked for in a file."""
_NUMBER_CHARACTERS = 16
"""A plus and fifteen digits (E.164)."""

lead_word = Table(
    "lead_word",
    metadata,
    Column("word", SORTED, nullable=False),
    Column("lead_id", ForeignKey("lead.lead_id"), nullable=False),
    PrimaryKeyConstraint("word", "lead_id"),
    sqlite_with_rowid=False,
)


def _words_of(row: str) -> Iterator[tuple[str, str]]:
    """SQL of a name from each of its words on but the first, and of what it is taken from, if that has a space."""
    rest = f"{row}.name_key"
    for _ in range(_MOST_WORDS - 1):
        before, rest = rest, f"substr({rest}, instr({rest}, ' ') + 1)"
        yield f"substr({rest}, 1, {WORD_CHARACTERS})", f"instr({before}, ' ') > 0"


_PUT_WORDS = " ".join(
    f"INSERT OR IGNORE INTO lead_word SELECT {word}, NEW.lead_id WHERE {there};" for word, there in _words_of("NEW")
)
_DROP_WORDS = " ".join(
    f"DELETE FROM lead_word WHERE lead_id = OLD.lead_id AND word = {word} AND {there};"
    for word, there in _words_of("OLD")
)
_BACKWARDS = "||".join(f"substr({{0}}.e164,{place},1)" for place in range(_NUMBER_CHARACTERS, 0, -1))
_NUMBER = f"'{NUMBER_SIGN}'||{_BACKWARDS}"
_TRIGGERS = f"""
CREATE TRIGGER new_name_words AFTER INSERT ON lead WHEN instr(NEW.name_key, ' ') > 0 BEGIN {_PUT_WORDS} END
CREATE TRIGGER name_words AFTER UPDATE OF name_key ON lead WHEN NEW.name_key <> OLD.name_key BEGIN \
{_DROP_WORDS} {_PUT_WORDS} END
CREATE TRIGGER number_word AFTER INSERT ON lead_phone BEGIN \
INSERT OR IGNORE INTO lead_word VALUES ({_NUMBER.format("NEW")}, NEW.lead_id); END
CREATE TRIGGER old_number_word AFTER DELETE ON lead_phone BEGIN \
DELETE FROM lead_word WHERE lead_id = OLD.lead_id AND word = {_NUMBER.format("OLD")}; END
"""
"""One a line."""


def keep_words(conn: Connection) -> None:
    """Creates the triggers that keep the words of a file; on a server they are part of the guard (`team_search`)."""
    if not is_postgres(conn):
        for trigger in _TRIGGERS.strip().splitlines():
            conn.exec_driver_sql(trigger)
