"""The cures of "Now" under one key each: given to somebody, rung, released; each says what it did, or why not."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.claims import Claim, claim_lead, release, renew
from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS
from calldesk.domain.practice_start import practice_now
from calldesk.queries.call_list import call_list
from calldesk.queries.my_callbacks import my_callbacks
from calldesk.settings import Settings
from tests.ui.board.test_board_page import page, settled
from tests.ui.walks import cut_texts, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.board.now_rows import UrgentRow, WorkRow
from ui.board.page import BoardPage
from ui.window.opening import Opened

CLAIM = "SELECT claim_no FROM call_state WHERE lead_id = {}"
LATER = practice_now() + 2 * HOUR_SECONDS


@dataclass
class Stuck:
    """What kim left behind: a callback that is late, and a card that lies there."""

    late: LeadId
    card: Claim
    kim: Desk
    now: list[float]


@pytest.fixture
def stuck(tmp_path: Path, practice_file: Path) -> Iterator[Stuck]:
    path = tmp_path / "practice.db"
    path.write_bytes(practice_file.read_bytes())
    now = [practice_now()]
    with closing(Desk.open(Settings(path, login="kim"), clock=lambda: now[0])) as kim:
        rows = [row for row in reversed(kim.read(call_list).rows) if row.callback_at is None]
        dialled = kim.write(record_past_dial, rows[0].lead_id, "test")
        kim.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=now[0] + HOUR_SECONDS))
        now[0] = LATER - 5 * MINUTE_SECONDS
        card = kim.write(claim_lead, rows[1].lead_id)
        yield Stuck(rows[0].lead_id, card, kim, now)


@contextmanager
def board(qtbot: QtBot, tmp_path: Path, at: float) -> Iterator[tuple[Driven, Desk]]:
    with closing(Desk.open(Settings(tmp_path / "practice.db", login="jo", clock_starts_at=at))) as desk:
        made = open_window(qtbot, tmp_path)
        made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
        made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
        settled(made)
        yield made, desk
        made.window.close()
        made.window.close()


def line_of(opened: Driven, lead_id: LeadId) -> UrgentRow:
    return next(one for one in page(opened).side.rows if one.face is not None and one.face.lead_id == lead_id)


def person(opened: Driven, name: str) -> WorkRow:
    rows = [row for row in page(opened).side.lines if isinstance(row, WorkRow)]
    return next(row for row in rows if row.face is not None and row.face.person == name)


def says(opened: Driven, words: str) -> None:
    opened.bot.waitUntil(lambda: any(words in said for said in shown_texts(opened.window)))


def test_that_a_gives_a_callback_to_somebody(qtbot: QtBot, fonts: bool, tmp_path: Path, stuck: Stuck) -> None:
    with board(qtbot, tmp_path, LATER) as (made, desk):
        line_of(made, stuck.late).setFocus()
        made.press(Qt.Key.Key_A)
        panel = page(made).keys.panel
        made.bot.waitUntil(panel.isVisible)
        assert (panel.rows[0].text, panel.rows[0].when) == ("kim", "at work")
        assert (cut_texts(panel), nameless(made.window)) == ([], [])
        made.type("jo")  # as in every list, letters go to a name
        made.press(Qt.Key.Key_Return)
        says(made, "is jo's now")
        assert stuck.late in [one.lead_id for one in desk.read(my_callbacks).rows if not one.owner]
        row = line_of(made, stuck.late)
        made.bot.waitUntil(lambda: row.face is not None and "by jo" in row.face.under)


def test_that_c_puts_somebodys_late_callback_on_the_own_card(
    qtbot: QtBot, fonts: bool, tmp_path: Path, stuck: Stuck
) -> None:
    with board(qtbot, tmp_path, LATER) as (made, desk):
        line = line_of(made, stuck.late)
        assert line.face is not None
        name = line.face.title
        line.setFocus()
        made.press(Qt.Key.Key_C)
        made.bot.waitUntil(lambda: made.name == name)
        assert stuck.late in [one.lead_id for one in desk.read(my_callbacks).rows if not one.owner]


def test_that_enter_on_a_person_opens_their_lead_and_r_says_why_it_stays(
    qtbot: QtBot, fonts: bool, tmp_path: Path, stuck: Stuck
) -> None:
    with board(qtbot, tmp_path, LATER) as (made, _):
        made.press(Qt.Key.Key_R)
        says(made, "Choose a person or a line")
        person(made, "kim").setFocus()
        made.press(Qt.Key.Key_R)
        says(made, "it can be taken off their card in 5 min")
        made.press(Qt.Key.Key_A)
        says(made, "Choose a line of")
        person(made, "kim").setFocus()
        made.press(Qt.Key.Key_Return)
        made.wait_for_calls()
        panel = made.window.finding.panel if made.window.finding is not None else None
        assert panel is not None
        made.bot.waitUntil(panel.isVisible)


def test_that_enter_opens_the_records_of_a_figure_and_the_lead_of_a_line(
    qtbot: QtBot, fonts: bool, tmp_path: Path, stuck: Stuck
) -> None:
    with board(qtbot, tmp_path, LATER) as (made, _):
        page(made).centre.strip.figures[4].setFocus()
        made.press(Qt.Key.Key_Return)
        made.bot.waitUntil(page(made).records.panel.isVisible)
        made.press(Qt.Key.Key_Escape)
        line_of(made, stuck.late).setFocus()
        made.press(Qt.Key.Key_Return)
        made.wait_for_calls()


def test_that_r_takes_a_lead_off_a_card_where_it_lay_for_long(
    qtbot: QtBot, fonts: bool, tmp_path: Path, stuck: Stuck
) -> None:
    stuck.now[0] = LATER + 4 * MINUTE_SECONDS
    stuck.kim.write(renew, stuck.card.lead_id, stuck.card.token)
    with board(qtbot, tmp_path, LATER + 6 * MINUTE_SECONDS) as (made, desk):
        made.bot.waitUntil(lambda: any(isinstance(row, WorkRow) for row in page(made).side.lines))
        while not isinstance(made.window.focusWidget(), WorkRow):
            made.press(Qt.Key.Key_J)
        made.press(Qt.Key.Key_R)
        says(made, "Off kim's card: the lead is on the list again")
        (token,) = desk.read(lambda s: s.conn.exec_driver_sql(CLAIM.format(stuck.card.lead_id)).one())
        assert token > stuck.card.token
        stuck.kim.write(release, stuck.card.lead_id, stuck.card.token)  # what that desk still does changes nothing
        assert desk.read(lambda s: s.conn.exec_driver_sql(CLAIM.format(stuck.card.lead_id)).one()) == (token,)
