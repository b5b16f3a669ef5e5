"""What the server refused is listed with its reason, sent again by Enter and given up by Del."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calldesk.actions.inbound import record_inbound
from calldesk.actions.notes import add_note
from calldesk.desk import Desk
from calldesk.outbox.outbox import Outbox
from calldesk.settings import Settings
from tests.core_world import chicago, put_person
from tests.team_database import TestServer
from ui.call_screen.reader import Reader
from ui.call_screen.work import Tools
from ui.dialers.tel import TelDialer
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.window.refusals import Refusals

POISON = "ALTER TABLE calldesk.note ADD CONSTRAINT poison CHECK (text <> 'poison')"


@pytest.fixture
def desk(server: TestServer, tmp_path: Path) -> Iterator[Desk]:
    with server.database() as name:
        with psycopg.connect(server.cluster.url(name), autocommit=True) as raw:
            raw.execute("DELETE FROM calldesk.test_clock")
            raw.execute(POISON)
        made = Desk.open(Settings(server.address(name, "jo"), outbox=tmp_path / "outbox.db"))
        made.follow()
        made.write(put_person, 1, (chicago(1),), 1, {"full_name": "Ada Birch"})  # type: ignore[arg-type]
        with suppress(
            psycopg.errors.CheckViolation
        ):  # on a machine that is busy it waits first, and is refused a moment later
            made.write(add_note, 1, "poison")  # type: ignore[arg-type]
        yield made
        made.close()


def outbox_of(desk: Desk) -> Outbox:
    assert desk.team.outbox is not None
    return desk.team.outbox


@pytest.fixture
def runner() -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


@pytest.fixture
def refusals(qtbot: QtBot, theme: Theme, runner: Runner, desk: Desk) -> Refusals:
    screen = QWidget()
    screen.resize(1000, 700)
    qtbot.addWidget(screen)
    screen.show()
    tools = Tools(desk, runner, TelDialer(), Reader("UTC", "jo", {}))
    made = Refusals(screen, tools, theme)
    qtbot.waitUntil(lambda: len(outbox_of(desk).dead()) == 1)
    made.open()
    qtbot.waitUntil(lambda: len(made.panel.rows) == 1)
    return made


def test_that_a_refused_note_is_listed_with_its_reason(refusals: Refusals) -> None:
    (face,) = refusals.panel.rows
    assert face.text == "A note"
    assert face.detail.endswith(".")


def test_that_a_refused_call_to_us_is_named(qtbot: QtBot, refusals: Refusals, desk: Desk, server: TestServer) -> None:
    name = str(desk.settings.database).rsplit("/", 1)[-1]
    with psycopg.connect(server.cluster.url(name), autocommit=True) as raw:
        raw.execute("ALTER TABLE calldesk.event ADD CONSTRAINT poison CHECK (detail <> 'poison')")
    with suppress(psycopg.errors.CheckViolation):
        desk.write(record_inbound, 1, "poison")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(outbox_of(desk).dead()) == 2)
    refusals.open()
    qtbot.waitUntil(lambda: len(refusals.panel.rows) == 2)
    assert [face.text for face in refusals.panel.rows] == ["A note", "A call to us"]


def test_that_enter_sends_it_again_and_it_arrives_once_the_reason_is_gone(
    qtbot: QtBot, refusals: Refusals, desk: Desk, server: TestServer
) -> None:
    name = str(desk.settings.database).rsplit("/", 1)[-1]
    with psycopg.connect(server.cluster.url(name), autocommit=True) as raw:
        raw.execute("ALTER TABLE calldesk.note DROP CONSTRAINT poison")
    qtbot.keyClick(refusals.panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outbox_of(desk).state() == type(outbox_of(desk).state())(0, 0, None))
    with psycopg.connect(server.cluster.url(name)) as raw:
        assert raw.execute("SELECT text FROM calldesk.note").fetchall() == [("poison",)]


def test_that_del_gives_it_up(qtbot: QtBot, refusals: Refusals, desk: Desk) -> None:
    qtbot.keyClick(refusals.panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not outbox_of(desk).dead())
    qtbot.waitUntil(lambda: refusals.panel.rows == ())
