"""A dial on another desk of a team moves the lead's board within a second or so."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.named_teams import set_named_team
from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.teams import team_address
from calldesk.settings import Settings
from tests.core_world import chicago, put_person
from tests.fault_proxy import FaultProxy
from tests.team_database import PASSWORD, TestServer
from tests.ui.walks import shown_texts
from tests.ui.windows import Driven, open_window
from ui.board.live_chip import LiveChip
from ui.board.page import BoardPage
from ui.window.opening import Opened

LEADS = (LeadId(1), LeadId(2))


@pytest.fixture
def desks(server: TestServer, tmp_path: Path) -> Iterator[dict[str, Desk]]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        made: dict[str, Desk] = {}
        for login in ("jo", "quin", "lou"):
            settings = Settings(server.address(name, login), login, outbox=tmp_path / f"{login}.outbox")
            made[login] = stack.enter_context(closing(Desk.open(settings)))
        for lead_id in LEADS:
            fields = {"full_name": f"Ann {lead_id}", "company": "Acme"}
            made["jo"].write(put_person, lead_id, [chicago(int(lead_id))], 1, fields)
        yield made


@pytest.fixture
def lead(qtbot: QtBot, fonts: bool, tmp_path: Path, desks: dict[str, Desk]) -> Iterator[Driven]:
    for one in desks.values():
        one.follow()
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desks["lou"], is_empty=False, is_lead=True))
    made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
    made.bot.waitUntil(lambda: page(made).centre.strip.figures[-1].face is not None)
    made.settle()
    yield made
    made.window.close()


def page(opened: Driven) -> BoardPage:
    shown = opened.window.page
    assert isinstance(shown, BoardPage)
    return shown


def dials(opened: Driven) -> str:
    face = page(opened).centre.strip.figures[4].face
    return face.value if face is not None else ""


def people(opened: Driven) -> list[str]:
    return [line.cells[0].text for line in page(opened).centre.people.numbers.lines]


def put_dial(desk: Desk, lead_id: LeadId, ending: Ending) -> None:
    dialled = desk.write(record_past_dial, lead_id, "test")
    desk.write(log_outcome, dialled.dial_id, ending)


def test_that_a_dial_on_another_desk_moves_the_board(lead: Driven, desks: dict[str, Desk]) -> None:
    assert dials(lead) == "0"
    put_dial(desks["quin"], LEADS[0], Ending("no_answer"))
    began = monotonic()
    lead.bot.waitUntil(lambda: dials(lead) == "1")
    print(f"on the board after {monotonic() - began:.2f} s")
    assert people(lead) == ["quin", "Team"]


def choice(opened: Driven) -> str:
    pick = page(opened).centre.head.team
    return str(pick.value) if not pick.isHidden() else "not there"


def test_that_a_lead_sees_the_own_team_first_and_a_key_shows_the_others(lead: Driven, desks: dict[str, Desk]) -> None:
    for login in ("quin", "jo"):
        put_dial(desks[login], LEADS[0], Ending("no_answer"))
    lead.bot.waitUntil(lambda: people(lead) == ["jo", "quin", "Team"])
    assert (choice(lead), "everybody" in shown_texts(page(lead))) == ("not there", False)
    for login, team in (("quin", "North"), ("lou", "North"), ("jo", "South")):
        desks["jo"].write(set_named_team, login, team)
    lead.bot.waitUntil(lambda: choice(lead) == "")
    for team, shown, count in (("North", ["quin", "North"], "1"), ("South", ["jo", "South"], "1")):
        lead.press(Qt.Key.Key_G)
        assert choice(lead) == team
        lead.bot.waitUntil(lambda wanted=shown: people(lead) == wanted)
        assert dials(lead) == count
        assert shown_texts(page(lead)).count("everybody") >= 6
    put_dial(desks["quin"], LEADS[1], Ending("no_answer"))
    put_dial(desks["jo"], LEADS[1], Ending("no_answer"))
    lead.bot.waitUntil(lambda: dials(lead) == "2")
    assert people(lead) == ["jo", "South"]
    lead.press(Qt.Key.Key_G)
    lead.bot.waitUntil(lambda: people(lead) == ["jo", "quin", "Team"])
    assert (choice(lead), dials(lead), "everybody" in shown_texts(page(lead))) == ("", "4", False)
    lead.settle()


def test_that_a_board_that_is_opened_begins_with_the_own_team(lead: Driven, desks: dict[str, Desk]) -> None:
    for login, team in (("quin", "South"), ("lou", "North")):
        desks["jo"].write(set_named_team, login, team)
    page(lead).go_back()
    lead.settle()
    lead.bot.waitUntil(lambda: not isinstance(lead.window.page, BoardPage))
    lead.window.commands.run("window.board")
    lead.bot.waitUntil(lambda: isinstance(lead.window.page, BoardPage))
    lead.bot.waitUntil(lambda: choice(lead) == "North")
    lead.settle()


def test_that_a_board_whose_server_is_away_is_not_live(
    qtbot: QtBot, fonts: bool, server: TestServer, tmp_path: Path
) -> None:
    with server.database() as name, FaultProxy("127.0.0.1", server.cluster.port) as proxy:
        address = team_address(server.cluster.url(name, "lou", PASSWORD, proxy.port))
        with closing(Desk.open(Settings(address, "lou", outbox=tmp_path / "lou.outbox"))) as desk:
            desk.follow()
            made = open_window(qtbot, tmp_path)
            made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
            made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
            made.bot.waitUntil(lambda: page(made).centre.strip.figures[-1].face is not None)
            assert live(made) == "Live"
            proxy.cut()
            made.bot.waitUntil(lambda: live(made).startswith("as of "))
            proxy.let_through()
            made.bot.waitUntil(lambda: live(made) == "Live")
            made.window.close()
            made.window.runner.close()


def live(opened: Driven) -> str:
    (chip,) = page(opened).side.findChildren(LiveChip)
    return chip.face.text
