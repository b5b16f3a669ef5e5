"""Writes tables as TOML text, which `tomllib` reads the same tables from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPED = re.compile(r'["\\\x00-\x08\x0a-\x1f\x7f]')
_ESCAPED_IN_LINES = re.compile(r'["\\\x00-\x08\x0b-\x1f\x7f]')


def toml_table(name: str, entries: Mapping[str, object], *, listed: bool) -> str:
    """A table with its head, one of a list of that name where `listed`, and the lists of tables in it."""
    head = f"[[{name}]]\n" if listed else f"[{name}]\n"
    return "\n".join([head + "".join(toml_lines(entries)), *toml_tables_below(name, entries)])


def toml_lines(entries: Mapping[str, object]) -> Iterator[str]:
    """A line for each entry that is no list of tables."""
    for name, value in entries.items():
        if not _is_tables(value):
            yield f"{_key(name)} = {_value(value)}\n"


def toml_tables_below(above: str, entries: Mapping[str, object]) -> Iterator[str]:
    """The lists of tables among the entries of the table `above` ("" = of the text)."""
    for name, value in entries.items():
        if _is_tables(value):
            path = f"{above}.{_key(name)}" if above else _key(name)
            for one in value:  # type: ignore[attr-defined] # a list, as was asked
                yield toml_table(path, one, listed=True)


def _is_tables(value: object) -> bool:
    """Lists of tables stand under the plain entries; a table of its own is written within its line."""
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _lines(value) if "\n" in value else _text(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(name)} = {_value(one)}" for name, one in value.items()) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(_value, value)) + "]"
    return repr(value)  # whole and real numbers, inf and nan


def _text(words: str) -> str:
    return '"' + _ESCAPED.sub(_escape, words) + '"'


def _lines(words: str) -> str:
    """A text of several lines as people read it; a line break right after the quotes is none of it."""
    return '"""\n' + _ESCAPED_IN_LINES.sub(_escape, words) + '"""'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return f"\\{sign}" if sign in '"\\' else f"\\u{ord(sign):04x}"
