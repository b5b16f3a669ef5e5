"""Takes single values out of a TOML table and refuses each bad one with a sentence that names it."""

import tomllib
from collections.abc import Iterable, Mapping
from math import inf, isfinite

from calldesk.domain.errors import Rejected, Unreadable

Table = Mapping[str, object]


def read_toml(text: str, what: str) -> dict[str, object]:
    """The table in a person's text; `what` begins the sentence: ``The routing``.

    Raises:
        Unreadable: It is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"{what} cannot be read ({error}). Correct that place and try again.") from None


def tables_of(table: Table, name: str, where: str) -> list[Table]:
    """The tables under [[name]]; none where it is left out.

    Raises:
        Rejected: It is something else.
    """
    rows = table.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Rejected(f"“{name}” in {where} is no list of tables. Write [[{name}]] above each.")
    return rows


def table_of(raw: object, where: str) -> Table:
    """The value as a table.

    Raises:
        Rejected: It is something else.
    """
    if not isinstance(raw, dict):
        raise Rejected(f"{where} is {said(raw)}: make it a table.")
    return raw


def check_names(table: Table, known: Iterable[str], where: str) -> None:
    """Refuses a name nobody knows, which is mostly a slip of the pen.

    Raises:
        Rejected: There is one.
    """
    known = tuple(known)
    for name in table:
        if name not in known:
            raise Rejected(f"{where} has an unknown “{one_line(name)}”: use only {', '.join(known)}.")


def text_of(table: Table, name: str, where: str) -> str:
    """The text of this name, outer spaces aside.

    Raises:
        Rejected: It is missing, empty, no text, or runs over several lines.
    """
    raw = table.get(name)
    if not isinstance(raw, str) or not raw.strip() or not raw.isprintable():
        raise Rejected(f"{where} has {name} = {said(raw)}: write one line of text in quotes.")
    return raw.strip()


def number_of(table: Table, name: str, where: str, least: float, most: float) -> float:
    """The number of this name, `least` and `most` allowed.

    Raises:
        Rejected: It is missing, no finite number, or out of bounds.
    """
    raw = table.get(name)
    number = as_number(raw)
    if number is None or not least <= number <= most:
        raise Rejected(f"{where} has {name} = {said(raw)}: write a number {_bounds(least, most)}.")
    return number


def whole_of(table: Table, name: str, where: str, least: int, most: int) -> int:
    """The whole number of this name; 12.0 is one.

    Raises:
        Rejected: It is missing, not whole, or out of bounds.
    """
    raw = table.get(name)
    number = as_number(raw)
    if number is None or not least <= number <= most or number != int(number):
        raise Rejected(f"{where} has {name} = {said(raw)}: write a whole number {_bounds(least, most)}.")
    return int(number)


def as_number(raw: object) -> float | None:
    """A finite number, or None: true and false are none."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    try:
        number = float(raw)
    except OverflowError:
        return None
    return number if isfinite(number) else None


def said(raw: object) -> str:
    """A value as a sentence can carry it."""
    if raw is None:
        return "nothing"
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, str):
        return f"“{one_line(raw)}”"
    if isinstance(raw, int | float):
        return f"{raw:g}" if abs(raw) < 1e300 else "a number beyond all bounds"  # noqa: PLR2004 the edge of floats
    return "a table" if isinstance(raw, dict) else "a list" if isinstance(raw, list) else f"{raw}"


def one_line(text: str) -> str:
    """The beginning of a text without line ends and other things that do not print."""
    return "".join(one if one.isprintable() else " " for one in text[:60])


def _bounds(least: float, most: float) -> str:
    low = "above 0" if 0 < least < 1e-100 else f"from {least:,.0f}"  # noqa: PLR2004 the least float above 0
    return low if most == inf else f"{low} to {most:,.0f}"
