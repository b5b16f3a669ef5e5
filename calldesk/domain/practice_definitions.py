"""How the practice team came to its definition of "qualified": versions, who signed them, and what was said."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from calldesk.domain.definition_file import read_definition_file
from calldesk.domain.definitions import Definition, Side
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment, moment
from calldesk.domain.toml_fields import Table, table_of, text_of


@dataclass(frozen=True, slots=True)
class PracticeSaid:
    """Something that somebody did or said: a login, a moment, and words where there are any."""

    by: str
    at: Moment
    words: str = ""


@dataclass(frozen=True, slots=True)
class PracticeVersion:
    """One text with its signatures and comments."""

    definition: Definition
    written: PracticeSaid
    signed: Mapping[Side, PracticeSaid]
    comments: tuple[PracticeSaid, ...]


@dataclass(frozen=True, slots=True)
class PracticeDefinitions:
    """All versions, the oldest first.

    Attributes:
        people: Login to name of whoever wrote, signed or said something.
    """

    people: Mapping[str, str]
    versions: tuple[PracticeVersion, ...]


def read_practice_definitions(story: str, text_of_file: Callable[[str], str]) -> PracticeDefinitions:
    """The definitions that a story tells of.

    Args:
        story: TOML: people, and a [[version]] each.
        text_of_file: The text of a file that the story names.

    Raises:
        Rejected: An entry cannot be; the sentence names it.
    """
    told = tomllib.loads(story)
    people = table_of(told.get("people"), "“people”")
    versions = (_version(table_of(row, "A version"), text_of_file) for row in told.get("version", []))
    return PracticeDefinitions({login: text_of(people, login, "A person") for login in people}, tuple(versions))


def _version(table: Table, text_of_file: Callable[[str], str]) -> PracticeVersion:
    name = text_of(table, "file", "A version")
    signed = {side: table_of(table[side.value], side.value) for side in Side if side.value in table}
    return PracticeVersion(
        definition=read_definition_file(text_of_file(name)),
        written=_said(table, name),
        signed={side: _said(row, f"{side} of {name}") for side, row in signed.items()},
        comments=tuple(_comments(table, name)),
    )


def _comments(table: Table, name: str) -> Iterator[PracticeSaid]:
    rows = table.get("comment", [])
    for row in rows if isinstance(rows, list) else []:
        comment = table_of(row, f"A comment on {name}")
        said = _said(comment, f"A comment on {name}")
        yield PracticeSaid(said.by, said.at, text_of(comment, "words", f"A comment on {name}"))


def _said(table: Table, where: str) -> PracticeSaid:
    at = table.get("at")
    if not isinstance(at, datetime) or at.tzinfo is None:
        raise Rejected(f"{where} has no moment with its zone. Write at = 2026-04-28T14:02:00-05:00.")
    return PracticeSaid(text_of(table, "by", where), moment(at))
