"""Which database is opened: what is named, else the team that was joined, else the file of this computer."""

from pathlib import Path

import pytest

from calldesk.domain.errors import Unavailable
from calldesk.domain.teams import team_address
from calldesk.joined import join, joined, joined_file, leave
from calldesk.settings import database_of, default_database

TEAM = team_address("postgresql://jo:secret@desk.example.com/team?sslrootcert=ca.crt")


@pytest.fixture(autouse=True)
def nothing_named(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CALLDESK_DB", raising=False)


def test_that_the_team_that_was_joined_is_opened_until_it_is_left() -> None:
    assert database_of(None) == default_database()
    join(TEAM)
    assert database_of(None) == TEAM.with_password("")
    leave()
    leave()
    assert database_of(None) == default_database()


def test_that_what_is_named_always_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    join(TEAM)
    assert database_of("own.db") == Path("own.db")
    monkeypatch.setenv("CALLDESK_DB", "other.db")
    assert database_of(None) == Path("other.db")


def test_that_no_password_is_written_and_nothing_half_done_stays() -> None:
    join(TEAM)
    join(TEAM)
    assert "secret" not in joined_file().read_text(encoding="utf-8")
    assert [path.name for path in joined_file().parent.iterdir()] == [joined_file().name]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"database": "postgresql://a.example/t?sslmode=disable"}'])
def test_that_settings_nobody_can_read_any_more_are_no_team(content: str) -> None:
    join(TEAM)
    joined_file().write_text(content, encoding="utf-8")
    assert joined() is None


def test_that_a_folder_that_cannot_be_written_is_told(config: Path) -> None:
    config.write_text("a file stands where the folder would be", encoding="utf-8")
    with pytest.raises(Unavailable, match=r"team\.json cannot be written"):
        join(TEAM)
