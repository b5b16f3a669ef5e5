"""Loads the shipped calling hours (`resources/hours`) into the domain's table."""

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from calldesk.domain.atlas import shipped_text
from calldesk.domain.errors import Unreadable
from calldesk.domain.hours import HoursRow, HoursTable
from calldesk.domain.week_windows import parse_window


@cache
def bundled_hours() -> HoursTable:
    """The table of windows with the holidays of the shipped years, as they come with the program."""
    return HoursTable(read_rows(shipped_text("windows.toml")), json.loads(shipped_text("holidays.json")))


def read_rows(text: str) -> Mapping[str, HoursRow]:
    """The rows of a table of windows (TOML).

    Raises:
        Unreadable: It is no TOML, has no row `*`, or a row has no readable hours.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"The table of calling hours cannot be read ({error}). Mend the line or remove it.") from error
    if "*" not in table:
        raise Unreadable('The table of calling hours has no row ["*"] for all other countries. Add one.')
    return {name: _row(name, row) for name, row in table.items()}


def _row(name: str, row: Mapping[str, Any]) -> HoursRow:
    hours = row.get("hours") if isinstance(row, Mapping) else None
    if not isinstance(hours, str):
        raise Unreadable(f'The row {name} of the calling hours has no hours. Write hours = "mo-fr 09:00-18:00".')
    return HoursRow(
        window=parse_window(hours),
        holidays=bool(row.get("holidays", True)),
        state_holidays=bool(row.get("state_holidays", True)),
        holidays_of=str(row.get("holidays_of", "")),
        source=str(row.get("source", "")),
    )
