"""The bar, its keys and what is asked follow the team's own outcomes, by real keys."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from calldesk.actions.team_rules import set_team_rules
from calldesk.desk import Desk
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.outcomes import Outcome, OutcomeClass, OutcomeTable
from calldesk.domain.practice_start import practice_now
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.lead_card import lead_card
from calldesk.queries.my_day import my_day
from calldesk.queries.team_rules import rules_now
from tests.ui.at_work import AtWork

Key = Qt.Key
ADDED = Outcome("line_dead", "Line dead", OutcomeClass.NONE, "", 6 * HOUR_SECONDS)


def save(work: AtWork, desk: Desk, *added: Outcome, **said: object) -> None:
    """Another version, as a team lead saves it on another desk; waits until the bar follows."""
    now = desk.read(rules_now)
    code = said.pop("code", "")
    rows = [replace(one, **said) if one.code == code else one for one in now.rules.outcomes.outcomes]  # type: ignore[arg-type]
    table = OutcomeTable((*rows, *added))
    work.bot.waitUntil(lambda: work.runner.is_idle)
    desk.write(set_team_rules, TeamRules(table, now.rules.numbers), now.version_no)
    work.bot.waitUntil(lambda: work.commands.all != () and work.loop._tools.reader.outcomes.table == table)
    work.settle()


def logged(desk: Desk) -> tuple[str, str]:
    last = desk.read(my_day, practice_now() - 3600.0).last
    return (last.name, last.code) if last is not None else ("", "")


def bar_words(work: AtWork) -> list[str]:
    return [button.slot.label for button in work.screen.bar.buttons.values()]


def test_that_the_bar_and_the_undo_line_use_the_teams_name(work: AtWork, desk: Desk) -> None:
    save(work, desk, code="no_answer", label="Nobody there")
    assert bar_words(work)[0] == "Nobody there"
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_1)
    assert work.keys == 2
    assert logged(desk) == (first, "no_answer")
    assert "as Nobody there" in work.screen.bar.logged_words


def test_that_another_key_logs_it_and_the_old_one_nothing(work: AtWork, desk: Desk) -> None:
    before = logged(desk)
    save(work, desk, code="voicemail", retired=True, key="")
    save(work, desk, code="busy", key="2", colour="warn")
    assert bar_words(work)[:2] == ["No answer", "Busy"]
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_2)
    assert logged(desk) == (first, "busy") != before


def test_that_the_menu_of_all_shows_what_is_offered(work: AtWork, desk: Desk) -> None:
    save(work, desk, ADDED, code="voicemail_not_left", retired=True)
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_0)
    shown = [label.text() for label in work.screen.findChildren(QLabel) if label.isVisible()]
    assert "Line dead" in shown
    assert "Voicemail, none left" not in shown
    work.press(Key.Key_E)  # busy, wrong number, left the company, goes on: a to d
    assert logged(desk) == (first, "line_dead")


def test_that_a_wanted_note_is_asked_for_before_it_is_logged(work: AtWork, desk: Desk) -> None:
    save(work, desk, code="gatekeeper", needs_note=True)
    first, before = work.name, logged(desk)
    lead_id = work.loop.held.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_3)
    assert logged(desk) == before
    assert "“Gatekeeper” wants a note" in work.screen.card.notes.saving_words
    work.press(Key.Key_Return, ctrl=True)
    assert logged(desk) == before  # there is no word yet
    work.type("asks for mail")
    work.press(Key.Key_Return, ctrl=True)
    assert logged(desk) == (first, "gatekeeper")
    assert desk.read(lead_card, lead_id).timeline[0].detail == "asks for mail"


def test_that_a_note_already_there_is_not_asked_for_again(work: AtWork, desk: Desk) -> None:
    save(work, desk, code="gatekeeper", needs_note=True)
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_N)
    work.type("asks for mail")
    work.press(Key.Key_Escape)
    work.press(Key.Key_3)
    assert logged(desk) == (first, "gatekeeper")


def test_that_reason_and_callback_are_asked_one_after_the_other(work: AtWork, desk: Desk) -> None:
    save(work, desk, code="gatekeeper", needs_reason=True, needs_callback=True)
    first, before = work.name, logged(desk)
    lead_id = work.loop.held.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_3)
    work.press(Key.Key_2)
    assert logged(desk) == before
    work.type("in 20m")
    work.press(Key.Key_Return)
    assert logged(desk) == (first, "gatekeeper")
    assert desk.read(lead_card, lead_id).timeline[0].value == "too_small"


def test_that_a_question_of_the_lead_before_is_forgotten(work: AtWork, desk: Desk) -> None:
    save(work, desk, code="gatekeeper", needs_callback=True)
    work.press(Key.Key_Return)
    work.press(Key.Key_3)
    work.press(Key.Key_Escape)
    work.press(Key.Key_1)
    second = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_5)
    work.type("in 20m")
    work.press(Key.Key_Return)
    assert logged(desk) == (second, "callback")
