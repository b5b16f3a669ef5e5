"""The people of a team over the call page: who is away, who leaves, and nothing is done before all has a place."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.members import add_member
from calldesk.domain.ids import PoolId
from calldesk.queries.limbo import astray
from calldesk.queries.members import members
from tests.actions.test_definitions import signed
from tests.actions.test_what_comes_back import handed_by
from tests.core_world import HOUR, World, chicago
from tests.team_database import PASSWORD, TestServer
from tests.ui.walks import cut_texts, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.kit.labels import Paragraph
from ui.window.people import People

LOGIN = "window.leaver"
CTRL = Qt.KeyboardModifier.ControlModifier
_BORDER = 1


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[World]:
    with ExitStack() as stack:
        name = stack.enter_context(server.database())
        world = stack.enter_context(World(tmp_path, team=partial(server.address, name)))
        world.jo.write(add_member, LOGIN, PASSWORD, "qualifier", [PoolId(1)])
        yield world
        server.run(f'DROP OWNED BY "{LOGIN}"; DROP ROLE "{LOGIN}"')


def chosen(driven: Driven) -> People:
    """Everybody is shown, and the member is the line that is chosen."""
    (command,) = [one for one in driven.window.commands.all if one.id == "call.people"]
    command.run()
    driven.settle()
    assert driven.window.beside is not None
    people = driven.window.beside.people
    rows = [face.text for face in people.panel.rows]
    people.panel.view.setCurrentIndex(people.panel.view.model().index(rows.index(LOGIN), 0))
    return people


def test_that_a_leaver_goes_by_keys_alone_and_the_callback_is_anyones(
    team: World, qtbot: QtBot, tmp_path: Path
) -> None:
    lead_id = team.lead(chicago(1), full_name="Ada Birch")
    team.lead(chicago(2), full_name="Ben Cole")
    team.call(lead_id, "callback", desk=team.desk(LOGIN), callback_at=team.now + HOUR)
    with window_at_work(qtbot, tmp_path / "window", team.jo) as driven:
        people = chosen(driven)
        driven.press(Qt.Key.Key_Delete)
        assert people.form.isVisible()
        assert people.form.picks["callbacks"].value == "anyone"
        driven.press(Qt.Key.Key_Return, CTRL)
        driven.bot.waitUntil(lambda: not people.form.isVisible())
    (row,) = [one for one in team.jo.read(members) if one.login == LOGIN]
    assert not row.active
    assert team.rows("SELECT callback_by FROM call_state WHERE lead_id = :id", id=lead_id) == [{"callback_by": None}]
    assert (team.jo.read(astray), team.drift()) == ((), ())


def test_that_a_leaver_stays_until_it_is_said_who_gets_what_a_rep_may_give_back(
    team: World, qtbot: QtBot, tmp_path: Path
) -> None:
    signed(team)
    handed_by(team, team.desk(LOGIN))
    team.lead(chicago(2), full_name="Ben Cole")
    with window_at_work(qtbot, tmp_path / "window", team.jo) as driven:
        people = chosen(driven)
        driven.press(Qt.Key.Key_Delete)
        assert people.form.isVisible()
        assert "1 hand-off that a rep may give back" in shown_texts(people.form)
        assert (people.form.picks["returns"].value, cut_texts(people.form)) == (None, [])
        driven.press(Qt.Key.Key_Return, CTRL)
        assert people.form.isVisible()
        people.form.picks["returns"].picked.emit("kim")
        driven.press(Qt.Key.Key_Return, CTRL)
        driven.bot.waitUntil(lambda: not people.form.isVisible())
    assert [row.active for row in team.jo.read(members) if row.login == LOGIN] == [False]
    (said,) = team.rows("SELECT value FROM setting WHERE name = :name", name=f"returns:{LOGIN}")
    assert str(said["value"]).endswith(" kim")


def test_that_absence_is_said_in_days_and_taken_back_with_the_same_key(
    team: World, qtbot: QtBot, tmp_path: Path
) -> None:
    team.lead(chicago(1), full_name="Ada Birch")
    with window_at_work(qtbot, tmp_path / "window", team.jo) as driven:
        people = chosen(driven)
        driven.press(Qt.Key.Key_Return)
        driven.bot.waitUntil(people.form.days.hasFocus)
        driven.type("fri to thu?")
        driven.press(Qt.Key.Key_Return)
        assert people.form.isVisible()  # it says what cannot be read
        people.form.days.clear()
        driven.type("today to fri")
        driven.press(Qt.Key.Key_Return)
        driven.bot.waitUntil(lambda: not people.form.isVisible())
        chosen(driven)
        assert [face.when for face in people.panel.rows if face.text == LOGIN] == ["away Tue 9 Jun to Fri 12 Jun"]
        driven.press(Qt.Key.Key_Return)
        driven.bot.waitUntil(lambda: team.rows("SELECT count(*) n FROM absence") == [{"n": 2}])
        driven.settle()  # the card is read again; a desk that is closed beside that leaves the connection open


def test_that_t_says_in_which_team_somebody_works_and_the_line_tells_it(
    team: World, qtbot: QtBot, tmp_path: Path
) -> None:
    team.lead(chicago(1), full_name="Ada Birch")
    with window_at_work(qtbot, tmp_path / "window", team.jo) as driven:
        people = chosen(driven)
        driven.press(Qt.Key.Key_T)
        form = people.team.form
        driven.bot.waitUntil(form.name.hasFocus)
        driven.type("North")
        driven.press(Qt.Key.Key_Tab)
        driven.type("mon to fri")
        driven.press(Qt.Key.Key_Return)
        assert form.isVisible()
        assert "Say one day" in " ".join(shown_texts(form))
        form.day.clear()
        driven.type("2026-03-02")
        driven.press(Qt.Key.Key_Return)
        driven.bot.waitUntil(lambda: not form.isVisible())
        assert team.rows("SELECT team, from_on FROM team_move") == [{"team": "North", "from_on": "2026-03-02"}]
        chosen(driven)
        assert [face.detail for face in people.panel.rows if face.text == LOGIN] == [
            "qualifier \N{MIDDLE DOT} team North \N{MIDDLE DOT} Everyone"
        ]
        driven.press(Qt.Key.Key_T)
        driven.bot.waitUntil(form.name.hasFocus)
        form.name.clear()
        driven.press(Qt.Key.Key_Return)
        driven.bot.waitUntil(lambda: len(team.rows("SELECT team FROM team_move")) == 2)
        driven.settle()
        assert [row.team for row in team.jo.read(members) if row.login == LOGIN] == [""]


def test_that_a_file_says_that_it_has_no_people(file_world: World, qtbot: QtBot, tmp_path: Path) -> None:
    file_world.lead(chicago(1), full_name="Ada Birch")
    with window_at_work(qtbot, tmp_path / "window", file_world.jo) as driven:
        (command,) = [one for one in driven.window.commands.all if one.id == "call.people"]
        command.run()
        driven.settle()
        assert driven.window.beside is not None
        panel = driven.window.beside.people.panel
        assert panel.rows == ()
        (says,) = [one for one in panel.findChildren(Paragraph) if one.isVisible()]
        at = says.mapTo(panel, says.rect().topLeft())
        assert (at.x(), panel.height() - at.y() - says.height()) == (16 + _BORDER, 18 + _BORDER)
        assert says.height() == says.heightForWidth(says.width())
