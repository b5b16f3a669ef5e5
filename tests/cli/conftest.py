"""A world per test (see tests/core_world), and the command line on its database."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from calldesk.__main__ import main
from calldesk.domain.moments import iso
from tests.core_world import World


@dataclass(frozen=True, slots=True)
class Answer:
    """What one command gave."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.out)))

    @property
    def json(self) -> object:
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """What stderr says: one line, which is no traceback."""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.strip()


class Shell:
    """Runs commands on the world's database, at the world's moment unless another is given."""

    def __init__(self, world: World, capsys: pytest.CaptureFixture[str]) -> None:
        self.world = world
        self._capsys = capsys

    def __call__(self, *args: str, at: str | None = "") -> Answer:
        moment = iso(self.world.now) if at == "" else at
        given = ["--db", str(self.world.path), "--user", "jo", *(["--at", moment] if moment else [])]
        return self.run(*args, *given)

    def run(self, *args: str) -> Answer:
        """As it stands, nothing added."""
        code = main(args)
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with World(tmp_path) as made:
        yield made


@pytest.fixture
def shell(world: World, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(world, capsys)
