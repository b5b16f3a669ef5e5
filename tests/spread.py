"""How the tests are spread over processes: a file stays in one, and what takes long begins first.

A long file that begins last leaves the other processors idle until it ends.
"""

from collections import Counter

import pytest
from typing_extensions import override
from xdist.scheduler import LoadFileScheduling

TOGETHER = ("tests/attacks/",)
"""Folders whose files share what takes long to start: servers of each version."""
LONG = ("tests/day/", "tests/outbox/", "tests/desk/", "tests/store/")
"""Folders with few tests that take long, or wait for other processes; elsewhere a file says so itself: `slow`."""


def unit_of(nodeid: str) -> str:
    """The file of a test, or the folder that stays together: what one process runs."""
    path = nodeid.split("::", 1)[0]
    return next((folder for folder in TOGETHER if path.startswith(folder)), path)


def longest_first(items: list[pytest.Item]) -> None:
    """Sorts by unit: long ones, then those with many tests; within a unit the order stays."""
    tests = Counter(unit_of(item.nodeid) for item in items)
    long = {unit_of(item.nodeid) for item in items if item.nodeid.startswith(LONG) or item.get_closest_marker("slow")}

    def place(item: pytest.Item) -> tuple[bool, int, str]:
        unit = unit_of(item.nodeid)
        return unit not in long, -tests[unit], unit

    items.sort(key=place)


class Spread(LoadFileScheduling):
    """Hands units out in the order of the tests."""

    @override
    def _split_scope(self, nodeid: str) -> str:
        return unit_of(nodeid)
