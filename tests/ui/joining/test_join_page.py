"""The form that joins a team: what it makes of what is typed, and where it says what is wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from calldesk.domain.errors import Rejected, Unavailable
from calldesk.domain.teams import team_address
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from ui.joining.page import JoinPage, JoinWish
from ui.kit.theme import Choice, Theme

PASTED = "postgresql://jo@desk.example.com:5433/team?sslrootcert=/etc/ours.crt"
LONG = "The certificate of desk.example.com comes from an authority that this computer does not know. " * 3


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> JoinPage:
    made = JoinPage(theme)
    qtbot.addWidget(made)
    made.resize(1366, 674)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.form.begin()
    return made


def filled(page: JoinPage) -> dict[str, str]:
    return {name: field.text for name, field in page.form.fields.items() if field.text}


def paste(page: JoinPage, words: str) -> None:
    QApplication.clipboard().setText(words)
    page.form.fields["host"].edit.paste()


def test_that_a_pasted_address_fills_the_form_and_asks_for_what_is_missing(qtbot: QtBot, page: JoinPage) -> None:
    paste(page, PASTED)
    wanted = {"host": "desk.example.com", "port": "5433", "database": "team", "login": "jo"}
    assert filled(page) == {**wanted, "certificate": "/etc/ours.crt"}
    qtbot.waitUntil(page.form.fields["password"].edit.hasFocus)


def test_that_an_address_that_is_typed_is_taken_when_the_field_is_left(qtbot: QtBot, page: JoinPage) -> None:
    qtbot.keyClicks(page.form.fields["host"].edit, PASTED)
    assert filled(page) == {"host": PASTED}
    qtbot.keyClick(page.form.fields["host"].edit, Qt.Key.Key_Tab)
    assert filled(page)["database"] == "team"


def test_that_enter_gives_the_address_with_the_password_to_the_letter(qtbot: QtBot, page: JoinPage) -> None:
    paste(page, PASTED)
    qtbot.waitUntil(page.form.fields["password"].edit.hasFocus)
    qtbot.keyClicks(page.form.fields["password"].edit, " pass word ")
    with qtbot.waitSignal(page.wanted) as asked:
        qtbot.keyClick(page.form.fields["password"].edit, Qt.Key.Key_Return)
    assert asked.args == [JoinWish(team_address(PASTED).with_password(" pass word "), None)]
    with qtbot.assertNotEmitted(page.wanted):
        qtbot.keyClick(page.form.fields["password"].edit, Qt.Key.Key_Return)


def test_that_plain_text_on_this_computer_stays_as_it_was_pasted_and_elsewhere_is_refused(
    qtbot: QtBot, page: JoinPage
) -> None:
    paste(page, "postgresql://jo@localhost/team?sslmode=disable")
    with qtbot.waitSignal(page.wanted) as asked:
        page.go()
    assert "sslmode=disable" in asked.args[0].address.url
    page.show_refused(Rejected("Again."))
    page.form.fields["host"].edit.setText("desk.example.com")
    with qtbot.assertNotEmitted(page.wanted):
        page.go()
    assert "would not check who the server is" in page.form.trouble["host"]


@pytest.mark.parametrize("name", ["host", "database", "login"])
def test_that_what_is_missing_is_told_at_its_field(page: JoinPage, name: str) -> None:
    paste(page, PASTED)
    page.form.fields[name].edit.clear()
    page.go()
    assert list(page.form.trouble) == [name]
    assert page.form.fields[name].edit.hasFocus()
    assert page.form.trouble[name] in shown_texts(page)


def test_that_a_refusal_stands_at_its_field_until_the_next_try(page: JoinPage) -> None:
    paste(page, PASTED)
    page.show_trying()
    page.show_refused(Rejected("The server refused this.").of("password"))
    assert page.form.trouble == {"password": "The server refused this."}
    page.go()
    assert page.form.trouble == {}
    page.show_refused(Unavailable("It belongs to no field."))
    assert page.form.trouble == {}
    assert "It belongs to no field." in shown_texts(page)


def test_that_it_says_whether_this_computer_can_remember(page: JoinPage) -> None:
    page.show_keyring(there=False)
    assert not page.tick.isEnabled()
    assert any("has no keyring" in words for words in shown_texts(page))
    page.show_keyring(there=True)
    assert (page.tick.isEnabled(), page.tick.isChecked()) == (True, True)


def test_that_esc_goes_back_from_a_field(qtbot: QtBot, page: JoinPage) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.form.fields["login"].edit, Qt.Key.Key_Escape)


def test_that_tab_goes_from_field_to_field_as_they_are_read(qtbot: QtBot, page: JoinPage) -> None:
    page.show_keyring(there=True)
    page.form.fields["host"].edit.setFocus()
    order = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        order.append(focus.accessibleName() if focus is not None else "")
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    names = ["Server", "Port", "Database", "Login", "Password", "CA certificate (optional)", "Choose"]
    assert order == [*names, "Remember the password on this computer", "Back, Esc"]


@pytest.mark.parametrize("size", [(1440, 804), (1366, 674)])
@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
def test_that_no_text_is_cut_and_everything_has_a_name(
    page: JoinPage, qtbot: QtBot, size: tuple[int, int], look: Choice
) -> None:
    page._theme.choose(look)
    page.resize(*size)
    for name in ("", *page.form.fields):
        page.show_refused(Rejected(LONG).of(name))
        qtbot.waitUntil(lambda: cut_texts(page) == [])
        assert page.rect().contains(page.join.mapTo(page, page.join.rect().bottomRight()))
    assert nameless(page) == []
    assert live_markup(page) == []


def test_that_the_password_is_never_shown(page: JoinPage) -> None:
    paste(page, PASTED.replace("jo@", "jo:secret@"))
    assert page.form.fields["password"].edit.text() == "secret"
    assert page.form.fields["password"].edit.echoMode() is QLineEdit.EchoMode.Password
    assert "secret" not in page.form.fields["host"].text


def test_that_a_chosen_file_is_filled_in(page: JoinPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = str(tmp_path / "ca.crt")
    monkeypatch.setattr("ui.joining.form.QFileDialog.getOpenFileName", lambda *_: (chosen, ""))
    page.form.browse.click()
    assert page.form.fields["certificate"].text == chosen
