"""Writes a campaign as its TOML text; what this program does not know in it is kept."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time

from calldesk.domain.campaigns import Campaign
from calldesk.domain.errors import Unreadable

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPED = re.compile(r'["\\\x00-\x08\x0a-\x1f\x7f]')
_ESCAPED_IN_LINES = re.compile(r'["\\\x00-\x08\x0b-\x1f\x7f]')


def campaign_text(campaign: Campaign, before: str = "") -> str:
    """The text of a campaign; `read_campaigns` reads the same campaign from it.

    Args:
        campaign: To be written; outer blanks of the brief do not count.
        before: The text it is written over. Remarks above its first table stay, and whatever else stands in it.

    Raises:
        Unreadable: What was there is no TOML.
    """
    try:
        tables = tomllib.loads(before)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"The campaign cannot be read ({error}). Correct it and try again.") from None
    others = tables.pop("campaign", [])
    kept = others[1:] if isinstance(others, list) else []
    parts = [
        _head(before),
        "".join(_plain(tables)),
        _table("campaign", _entries(campaign), listed=True),
        *(_table("campaign", one, listed=True) for one in kept if isinstance(one, dict)),
        *(_sub_tables("", tables)),
    ]
    return "\n".join(part for part in parts if part)


def _entries(campaign: Campaign) -> dict[str, object]:
    optional = {
        "offered": campaign.offered,
        "asked_for": campaign.asked_for,
        "first_touch": campaign.first_touch,
        "sources": list(campaign.sources),
        "brief": campaign.brief.strip(),
    }
    steps = [
        {"title": one.title, **({"when": one.when} if one.when else {}), "words": one.words, **one.rest}
        for one in campaign.steps
    ]
    listed = {
        "step": steps,
        "objection": [{"says": one.says, "answer": one.answer, **one.rest} for one in campaign.objections],
        "criterion": [
            {"key": one.key, "name": one.name, "question": one.question, **one.rest} for one in campaign.criteria
        ],
    }
    stated = {name: value for name, value in {**optional, **listed}.items() if value}
    return {"name": campaign.name, **campaign.rest, **stated}


def _head(before: str) -> str:
    """The remarks above the first entry, as people write them to say what a file is."""
    lines: list[str] = []
    for line in before.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            break
        lines.append(line)
    remarks = "\n".join(lines).strip()
    return f"{remarks}\n" if remarks else ""


def _table(name: str, entries: Mapping[str, object], *, listed: bool) -> str:
    head = f"[[{name}]]\n" if listed else f"[{name}]\n"
    return "\n".join([head + "".join(_plain(entries)), *_sub_tables(name, entries)])


def _plain(entries: Mapping[str, object]) -> Iterator[str]:
    for name, value in entries.items():
        if not _is_tables(value):
            yield f"{_key(name)} = {_value(value)}\n"


def _sub_tables(above: str, entries: Mapping[str, object]) -> Iterator[str]:
    for name, value in entries.items():
        if _is_tables(value):
            path = f"{above}.{_key(name)}" if above else _key(name)
            for one in value:  # type: ignore[attr-defined] # a list, as was asked
                yield _table(path, one, listed=True)


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
