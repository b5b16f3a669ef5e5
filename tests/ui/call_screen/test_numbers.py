"""All numbers of a lead on the card: what each is, its state, and the choice of another one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calldesk.domain.numbers import NumberState, NumberUse
from calldesk.queries.phone_lines import PhoneLine
from tests.ui.walks import cut_texts, live_markup, nameless
from ui.call_screen.number_face import number_faces
from ui.kit.theme import Choice, Theme
from ui.lead_card.number_menu import NumberMenu

HOSTILE = "<b>Ann</b>" * 20


def line(at: int, **said: object) -> PhoneLine:
    usual: dict[str, object] = {
        "e164": f"+1312555000{at}", "extension": "", "kind": "fixed", "use": NumberUse.LINE, "attempts": 0,
        "state": NumberState.UNTESTED, "last_at": 0.0, "shared_with": 0, "ask_for": "", "is_first": at == 2,
        "is_dead": False, "is_blocked": False, "zones": ("America/Chicago",),
    }  # fmt: skip
    return PhoneLine(**{**usual, **said})  # type: ignore[arg-type]


LINES = (
    line(1, use=NumberUse.SWITCHBOARD, ask_for=HOSTILE, shared_with=12, state=NumberState.GATEKEEPER),
    line(2, state=NumberState.REACHES, attempts=3, last_at=8e8),
    line(3, is_dead=True, state=NumberState.WRONG_PERSON),
    line(4, is_blocked=True),
)


def test_that_the_offered_number_stands_first_and_those_nobody_may_dial_last() -> None:
    faces = number_faces(LINES, 8e8, "America/Chicago")
    assert [(face.e164[-1], face.is_usable, face.of) for face in faces] == [
        ("2", True, "1 of 2"),
        ("1", True, "2 of 2"),
        ("3", False, ""),
        ("4", False, ""),
    ]
    assert "shared with 12 others" in faces[1].says
    assert faces[1].beside == f"Switchboard, ask for {HOSTILE}"
    assert [face.chip.text for face in faces] == ["Reached here", "Gatekeeper", "Wrong person", "Do not call"]


def test_that_a_digit_or_the_key_again_takes_another_number_but_none_that_is_dead(qtbot: QtBot, fonts: bool) -> None:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    under = QWidget(window)
    under.setGeometry(500, 20, 260, 50)
    menu = NumberMenu(Theme(Choice.DARK), window)
    picked: list[str] = []
    menu.picked.connect(picked.append)
    faces = number_faces(LINES, 8e8, "America/Chicago")
    for key in (Qt.Key.Key_2, Qt.Key.Key_O, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return):
        menu.ask(faces, faces[0].e164, under)
        QTest.keyClick(menu, key)
    assert picked == [faces[1].e164] * 2
    menu.ask(faces, faces[0].e164, under)
    assert live_markup(menu) == []
    assert nameless(menu) == []
    assert cut_texts(menu) == []


def test_that_a_letter_or_a_click_says_what_the_marked_number_is_a_dead_one_too(qtbot: QtBot, fonts: bool) -> None:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    under = QWidget(window)
    under.setGeometry(500, 20, 260, 50)
    menu = NumberMenu(Theme(Choice.LIGHT), window)
    told: list[tuple[str, str]] = []
    menu.told.connect(lambda e164, use: told.append((e164, use)))
    faces = number_faces(LINES, 8e8, "America/Chicago")
    menu.ask(faces, faces[1].e164, under)
    QTest.keyClick(menu, Qt.Key.Key_S)
    menu.ask(faces, faces[1].e164, under)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_D)
    menu.ask(faces, faces[0].e164, under)
    button = next(one for one in menu.findChildren(QPushButton) if one.accessibleName() == "Wrong person, W")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [
        (faces[1].e164, "switchboard"),
        (faces[2].e164, "direct"),
        (faces[0].e164, "wrong_person"),
    ]
    assert not menu.isVisible()


def test_that_a_number_at_rest_says_until_when() -> None:
    (face,) = number_faces((line(1, rests_until=8e8 + 600),), 8e8, "America/Chicago")
    assert face.chip.text.startswith("Rests until")
    assert face.is_usable
