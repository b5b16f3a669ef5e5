"""A hand-off made on one desk is told on the rep's window within a second, and what the rep does on the first desk."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.definitions import draft_definition, sign_definition
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.definitions import Definition, Side
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.settings import Settings
from tests.core_world import chicago, put_person
from tests.team_database import TestServer
from tests.ui.handed import NEED
from tests.ui.walks import shown_texts
from tests.ui.windows import Driven, open_window
from ui.handoffs.page import HandoffsPage
from ui.window.opening import Opened

LEAD = LeadId(1)
NOTHING = "Nothing is to be done. A hand-off shows here the moment it is made."
A_SECOND = 1.0


@pytest.fixture
def desks(server: TestServer, tmp_path: Path) -> Iterator[dict[str, Desk]]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        made: dict[str, Desk] = {}
        for login in ("jo", "mia", "lou", "rita"):
            settings = Settings(server.address(name, login), login, outbox=tmp_path / f"{login}.outbox")
            made[login] = stack.enter_context(closing(Desk.open(settings)))
        definition = made["mia"].write(draft_definition, "", Definition((NEED,)))
        made["mia"].write(sign_definition, definition, Side.MARKETING)
        made["lou"].write(sign_definition, definition, Side.SALES)
        made["jo"].write(put_person, LEAD, [chicago(1)], 1, {"full_name": "Ann Lee", "company": "Acme"})
        yield made


@pytest.fixture
def rep(qtbot: QtBot, fonts: bool, tmp_path: Path, desks: dict[str, Desk]) -> Iterator[Driven]:
    desks["rita"].follow()
    desks["jo"].follow()
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desks["rita"], is_empty=False, is_rep=True))
    made.bot.waitUntil(lambda: made.window.findChild(HandoffsPage) is not None)
    made.settle()
    yield made
    made.window.close()


def qualified(desk: Desk) -> None:
    dial_id = desk.write(record_past_dial, LEAD, "test").dial_id
    desk.write(answer_criterion, LEAD, Answered("need", True, "two thousand a month", dial_id))
    desk.write(log_outcome, dial_id, Ending("qualified", talk_seconds=90))


def test_that_both_desks_hear_of_each_other_at_once(rep: Driven, desks: dict[str, Desk]) -> None:
    page = rep.window.findChild(HandoffsPage)
    rep.bot.waitUntil(lambda: NOTHING in shown_texts(page))
    heard: list[Changes] = []
    desks["jo"].subscribe(heard.append)
    qualified(desks["jo"])
    began = monotonic()
    done = desks["jo"].write(hand_over, LEAD, HandOver())
    rep.bot.waitUntil(lambda: page.current is not None)
    print(f"seen by the rep after {monotonic() - began:.2f} s, promised {A_SECOND} s")
    assert page.current.handoff_id == done.handoff_id
    rep.bot.waitUntil(lambda: "New hand-off: Ann Lee, Acme" in shown_texts(rep.window))
    heard.clear()
    rep.press(Qt.Key.Key_A)
    rep.settle()
    rep.bot.waitUntil(lambda: any(one.touches((Topic.HANDOFFS,)) for one in heard))
    (row,) = desks["jo"].read(handoff_rows, Whose.QUALIFIER)
    assert row.standing.state is HandoffState.ACCEPTED
