"""Reads straight through the database's driver: a write reads six times, and each is three times as fast so."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import Connection

IN_IDS = "IN (SELECT value FROM json_each(:ids))"
"""SQL: the column is one of the ids that `ids_param` hands over; one statement for any number of them."""


def ids_param(ids: Iterable[int]) -> str:
    """The ids as the parameter `:ids` of `IN_IDS`."""
    return json.dumps(list(ids))


def driver_rows(conn: Connection, sql: str, params: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """All rows of a SELECT with named parameters, on the connection's own transaction."""
    cursor = cast("sqlite3.Connection", conn.connection.dbapi_connection).cursor()
    try:
        cursor.execute(sql, params)
        return cursor.fetchall()
    finally:
        cursor.close()
