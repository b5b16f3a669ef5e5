"""The hosts that a team's address names, in the order in which they are best tried: a silent one comes last.

A dead host that answers nothing costs its whole connect timeout. libpq tries the hosts in the order of the address each
time, so after a fail-over every connection would first wait for the dead primary.
"""

import time
from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict

CONNECT_SECONDS = 3
"""A host must answer within so long."""
SILENT_SECONDS = 2
"""One that lately did not, where there are others (libpq knows no shorter time)."""
R = TypeVar("R")
Host = dict[str, Any]
"""What libpq is told of it: nothing where the address names none."""


class Hosts:
    """Any thread may use it."""

    def __init__(self, url: str) -> None:
        """Reads the address.

        Raises:
            psycopg.Error: It says something that libpq does not know.
        """
        said = conninfo_to_dict(url)
        names, ports = str(said.get("host") or "").split(","), str(said.get("port") or "").split(",")
        ports = ports if len(ports) == len(names) else ports[:1] * len(names)
        self._hosts: list[Host] = [
            {key: value for key, value in (("host", name), ("port", port)) if value}
            for name, port in zip(names, ports, strict=True)
        ]
        self._lost_seconds = [0.0] * len(names)

    def first(self, connect: Callable[[Host, int], R]) -> R:
        """What `connect` gives for the first host that takes it; it is told the seconds it may take.

        Raises:
            psycopg.Error: None did; the last one's.
        """
        for last, number in enumerate(sorted(range(len(self._hosts)), key=self._lost_seconds.__getitem__), 1):
            is_silent = len(self._hosts) > 1 and self._lost_seconds[number] >= SILENT_SECONDS
            began = time.monotonic()
            try:
                made = connect(self._hosts[number], SILENT_SECONDS if is_silent else CONNECT_SECONDS)
            except psycopg.Error:
                self._lost_seconds[number] = round(time.monotonic() - began)  # whole ones: else the order is chance
                if last == len(self._hosts):
                    raise
            else:
                self._lost_seconds[number] = 0.0
                return made
        raise AssertionError("an address names at least one host, be it the empty one")
