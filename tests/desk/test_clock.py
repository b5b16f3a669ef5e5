"""The desk's moment: fixed, started, or the machine's, which never steps back a little (R15)."""

from pathlib import Path

import pytest

from calldesk.desk import Desk
from calldesk.domain.moments import from_unix
from calldesk.settings import Settings


def test_that_a_clock_set_back_a_little_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk.open(Settings(tmp_path / "a.db", login="jo"))
    times = iter([2e9, 2e9 - 3, 2e9 + 1, 2e9 - 3600])
    monkeypatch.setattr("time.time", lambda: next(times))
    seen = [desk.now() for _ in range(4)]
    monkeypatch.undo()
    desk.close()
    assert seen == [from_unix(at) for at in (2e9, 2e9, 2e9 + 1, 2e9 - 3600)]


def test_that_a_fixed_clock_stands_still(tmp_path: Path) -> None:
    desk = Desk.open(Settings(tmp_path / "a.db", login="jo", clock_at=5.0))
    assert (desk.now(), desk.now()) == (5.0, 5.0)
    desk.close()
