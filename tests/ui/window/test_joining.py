"""Into a team and out of it, in the whole window on a real server."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.domain.teams import TeamAddress
from calldesk.joined import join, joined
from calldesk.passwords import OF_A_MEMBER
from tests.core_world import World
from tests.fake_keyring import KeepingKeyring, no_keyring, use_keyring
from tests.team_database import PASSWORD, TestServer
from tests.ui.walks import cut_texts, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.joining.page import JoinPage
from ui.kit.theme import Choice


@pytest.fixture
def team(server: TestServer) -> Iterator[TeamAddress]:
    with server.database() as name:
        yield server.address(name, "jo").with_password("")


@pytest.fixture
def keyring() -> Iterator[KeepingKeyring]:
    made = KeepingKeyring()
    with use_keyring(made):
        yield made


@pytest.fixture
def opened(
    qtbot: QtBot, fonts: bool, tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driven]:
    for name in ("CALLDESK_DB", *OF_A_MEMBER):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("calldesk.settings.default_database", lambda: tmp_path / "own.db")
    monkeypatch.setattr("calldesk.settings.data_folder", lambda: tmp_path / "data")
    made = open_window(qtbot, tmp_path)
    yield made
    made.window.close()


def greeted(opened: Driven) -> None:
    opened.bot.waitUntil(lambda: "Whom do I ring next, and why?" in shown_texts(opened.window))
    opened.settle()


def form(opened: Driven) -> JoinPage:
    opened.bot.waitUntil(lambda: opened.window.team.page is not None)
    opened.settle()
    page = opened.window.team.page
    assert page is not None
    return page


def fill(opened: Driven, address: TeamAddress, password: str) -> JoinPage:
    opened.window.open_own()
    greeted(opened)
    opened.press(Qt.Key.Key_T)
    page = form(opened)
    page.form.show_address(address)
    page.form.fields["password"].edit.setText(password)
    return page


def enter(opened: Driven, page: JoinPage) -> None:
    page.form.fields["password"].edit.setFocus()
    opened.press(Qt.Key.Key_Return)


def is_in(opened: Driven, team: TeamAddress) -> bool:
    desk = opened.window.life.desk
    return desk is not None and str(desk.settings.database) == str(team)


def test_that_a_team_is_joined_and_the_next_start_opens_it(
    team: TeamAddress, opened: Driven, keyring: KeepingKeyring
) -> None:
    enter(opened, fill(opened, team, PASSWORD))
    opened.bot.waitUntil(lambda: is_in(opened, team))
    opened.settle()
    assert joined() == team
    assert keyring.kept == {("CallDesk", f"jo@{team.server}"): PASSWORD}
    assert str(team) in shown_texts(opened.window)
    opened.window.life.let_go()
    opened.window.open_own()
    opened.bot.waitUntil(lambda: opened.window.life.desk is not None)
    opened.settle()
    assert opened.window.life.opened_desk.team == team.with_password(PASSWORD)


def test_that_a_wrong_password_is_told_at_its_field_and_nothing_is_kept(
    team: TeamAddress, opened: Driven, keyring: KeepingKeyring
) -> None:
    page = fill(opened, team, "a wrong password")
    enter(opened, page)
    assert list(page.form.trouble) == ["password"]
    assert (joined(), keyring.kept, is_in(opened, team)) == (None, {}, False)
    opened.press(Qt.Key.Key_Escape)
    greeted(opened)


def test_that_an_unticked_box_keeps_no_password(team: TeamAddress, opened: Driven, keyring: KeepingKeyring) -> None:
    page = fill(opened, team, PASSWORD)
    page.tick.click()
    enter(opened, page)
    opened.bot.waitUntil(lambda: is_in(opened, team))
    opened.settle()
    assert (joined(), keyring.kept) == (team, {})


def test_that_without_a_keyring_the_next_start_asks_for_the_password_alone(team: TeamAddress, opened: Driven) -> None:
    with use_keyring(no_keyring()):
        join(team)
        opened.window.open_own()
        page = form(opened)
        assert page.form.trouble == {}
        assert any("does not keep your password here" in words for words in shown_texts(page))
        assert page.form.fields["password"].edit.hasFocus()
        assert not page.tick.isEnabled()
        page.form.fields["password"].edit.setText(PASSWORD)
        enter(opened, page)
        opened.bot.waitUntil(lambda: is_in(opened, team))
        opened.settle()


def test_that_a_silent_server_is_given_up_and_a_try_can_be_left(opened: Driven, keyring: KeepingKeyring) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = TeamAddress(f"postgresql://jo@127.0.0.1:{silent.getsockname()[1]}/team?sslmode=disable", "jo")
        page = fill(opened, address, PASSWORD)
        page.go()
        assert not page.join.isEnabled()
        opened.bot.waitUntil(lambda: "host" in page.form.trouble)
        assert "does not answer" in page.form.trouble["host"]
        page.go()
        opened.bot.keyClick(page, Qt.Key.Key_Escape)
        assert opened.window.team.page is None
        greeted(opened)
    assert joined() is None


def test_that_a_try_that_was_left_changes_nothing_when_it_succeeds(
    team: TeamAddress, opened: Driven, keyring: KeepingKeyring
) -> None:
    page = fill(opened, team, PASSWORD)
    page.go()
    page.left.emit()
    opened.settle()
    assert (joined(), keyring.kept, is_in(opened, team)) == (None, {}, False)


def test_that_leaving_goes_to_the_welcome_page_and_forgets(
    team: TeamAddress, opened: Driven, keyring: KeepingKeyring, tmp_path: Path
) -> None:
    with World(tmp_path / "other") as world:
        world.lead(full_name="Ada Birch")
    (tmp_path / "other" / "desk.db").rename(tmp_path / "own.db")
    join(team)
    keyring.set_password("CallDesk", f"jo@{team.server}", PASSWORD)
    opened.window.open_own()
    opened.bot.waitUntil(lambda: is_in(opened, team))
    assert "window.leave" in {command.id for command in opened.window.commands.all}
    opened.window.leave_team()
    opened.bot.waitUntil(lambda: not is_in(opened, team))
    greeted(opened)
    assert (joined(), keyring.kept) == (None, {})
    assert opened.window.life.desk.settings.database == tmp_path / "own.db"
    assert "window.leave" not in {command.id for command in opened.window.commands.all}
    opened.window.pages.own_wanted.emit()
    opened.bot.waitUntil(lambda: opened.window.calling is not None)
    opened.settle()


def test_that_a_team_that_is_away_shows_its_form_with_the_reason(opened: Driven, keyring: KeepingKeyring) -> None:
    join(TeamAddress("postgresql://jo@no-such-host.invalid/team?sslmode=verify-full", "jo"))
    opened.window.open_own()
    page = form(opened)
    assert "no server called" in page.form.trouble["host"]
    assert "Not connected" in shown_texts(opened.window)
    opened.press(Qt.Key.Key_Escape)
    greeted(opened)
    assert joined() is not None


@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_that_no_text_is_cut_in_the_window(
    team: TeamAddress, opened: Driven, keyring: KeepingKeyring, size: tuple[int, int], look: Choice
) -> None:
    opened.window.theme.choose(look)
    opened.window.resize(*size)
    page = fill(opened, team, "a wrong password")
    enter(opened, page)
    opened.bot.waitUntil(lambda: cut_texts(opened.window) == [])
    assert nameless(page) == []
    page.form.fields["password"].edit.setText(PASSWORD)
    enter(opened, page)
    opened.bot.waitUntil(lambda: is_in(opened, team))
    opened.settle()
    opened.bot.waitUntil(lambda: cut_texts(opened.window) == [])
