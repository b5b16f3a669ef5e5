"""A journal per test, and a way to open it again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calldesk.outbox.journal import Journal

Opens = Callable[[], Journal]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox" / "outbox.db"


@pytest.fixture(params=[(3, 40, 1), (3, 51, 3)], ids=["rollback journal", "write-ahead log"])
def library(request: pytest.FixtureRequest) -> tuple[int, int, int]:
    """Both ways a journal is written; with one connection the log is safe in every SQLite."""
    version: tuple[int, int, int] = request.param
    return version


@pytest.fixture
def reopened(path: Path, library: tuple[int, int, int]) -> Iterator[Opens]:
    """Give a function that opens the journal of the test, closing it first where it is open."""
    opened: list[Journal] = []

    def reopen() -> Journal:
        for journal in opened:
            journal.close()
        opened.append(Journal(path, library=library))
        return opened[-1]

    yield reopen
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(reopened: Opens) -> Journal:
    return reopened()
