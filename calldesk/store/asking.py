"""One statement straight to a team's server, given up where it stays silent (libpq itself would wait for ever)."""

import select
import time
from typing import Any

import psycopg

SILENT_SECONDS = 4.0
"""A server that answers nothing for so long is gone, whatever the network says."""


def ask(raw: psycopg.Connection[Any], statement: bytes, *values: str) -> None:
    """Runs a statement, and gives the connection up where the server stays silent (libpq itself would wait)."""
    pg = raw.pgconn
    pg.send_query_params(statement, [value.encode() for value in values])
    ends_at = time.monotonic() + SILENT_SECONDS
    while pg.flush() or pg.is_busy():
        ready, _, _ = select.select([raw], [], [], max(ends_at - time.monotonic(), 0.0))
        if not ready:
            raise OSError("the server is silent")
        pg.consume_input()
    while (result := pg.get_result()) is not None:
        if result.error_message:
            raise OSError(result.error_message.decode(errors="replace"))
