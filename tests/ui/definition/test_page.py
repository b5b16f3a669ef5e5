"""The page of the definition by its keys: read, draft, comment, compare, sign; what is wrong is said at its field."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.definitions import draft_definition
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.desk import Desk
from calldesk.domain.definition_figures import CriterionFigures
from calldesk.domain.definitions import Side
from calldesk.queries.call_list import call_list
from calldesk.queries.definitions import DefinitionShelf, definition_shelf
from calldesk.queries.handoffs import handoff_row
from calldesk.queries.lead_card import lead_card
from tests.ui.walks import cut_texts, nameless
from tests.ui.windows import Driven, open_window
from ui.definition.figure import FigureButton
from ui.definition.page import DefinitionPage
from ui.handoffs.page import HandoffsPage
from ui.kit.entry import Entry
from ui.kit.labels import Label
from ui.kit.list_panel import ListPanel

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def driven(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path, (1366, 768))
    made.window.open_practice()
    made.wait_for_calls()
    yield made
    made.window.close()


@pytest.fixture
def page(driven: Driven) -> DefinitionPage:
    driven.press(Key.Key_K, CTRL)
    driven.type("Definition of qualified")
    driven.press(Key.Key_Return)
    driven.bot.waitUntil(lambda: isinstance(driven.window.page, DefinitionPage))
    driven.settle()
    shown = driven.window.page
    assert isinstance(shown, DefinitionPage)
    return shown


def desk_of(driven: Driven) -> Desk:
    desk = driven.window.life.desk
    assert desk is not None
    return desk


def shelf_of(driven: Driven, scope: str = "") -> DefinitionShelf:
    return desk_of(driven).read(definition_shelf, scope)


def entry(page: DefinitionPage, key: str) -> Entry:
    return next(one for one in page.form.findChildren(Entry) if one.values()["key"] == key)


def field(one: Entry, hint: str) -> QLineEdit:
    return next(line for line in one.findChildren(QLineEdit) if line.accessibleName().startswith(hint))


def retype(driven: Driven, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    driven.press(Key.Key_Delete)
    if words:
        driven.type(words)


def words_on(page: DefinitionPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_that_it_opens_with_the_version_in_force_and_walks_to_the_older_one(
    driven: Driven, page: DefinitionPage
) -> None:
    assert page.side.numbers == (3, 2, 1)
    assert "Qualified, version 2" in words_on(page)
    assert {"Dana Whitlock", "Omar Haddad"} <= set(words_on(page))
    assert "Draft 3 against version 2" in words_on(page)
    assert page.reading.meeting.sentences[0] == "Budget: 1 of 2 returns name it."
    driven.press(Key.Key_Down)
    assert "Qualified, version 1" in words_on(page)
    driven.press(Key.Key_Up)
    driven.press(Key.Key_Up)
    assert "Qualified, draft 3" in words_on(page)


def test_that_d_puts_the_changes_side_by_side_in_place_of_the_meeting(driven: Driven, page: DefinitionPage) -> None:
    driven.press(Key.Key_D)
    assert page.reading.comparison.is_beside
    assert not page.reading.meeting.isVisible()
    driven.press(Key.Key_D)
    assert page.reading.meeting.isVisible()


def test_that_a_draft_is_edited_and_kept_as_another_text(driven: Driven, page: DefinitionPage) -> None:
    before = shelf_of(driven).versions[0].version
    driven.press(Key.Key_E)
    assert page.is_editing
    retype(driven, field(entry(page, "budget"), "What counts"), "A range, and the name of who confirmed it")
    retype(driven, page.form.review, "2026-11-02")
    retype(driven, page.form.since, "2026-07-01 00:00")
    entry(page, "need").moved.emit(1)
    driven.press(Key.Key_S, CTRL)

    after = shelf_of(driven).versions[0].version
    assert (after.number, after.definition_id != before.definition_id) == (3, True)
    kept = after.definition
    assert [one.key for one in kept.criteria][:2] == ["authority", "need"]
    assert next(one for one in kept.criteria if one.key == "budget").evidence.endswith("who confirmed it")
    assert kept.review_on == date(2026, 11, 2)
    assert kept.from_at is not None
    assert not page.is_editing
    assert "Qualified, draft 3" in words_on(page)


def test_that_what_is_wrong_is_said_at_its_field(driven: Driven, page: DefinitionPage) -> None:
    driven.press(Key.Key_E)
    evidence = field(entry(page, "timing"), "What counts")
    retype(driven, evidence, "")
    driven.press(Key.Key_S, CTRL)
    told = "Say what counts as evidence for “Timing”: a rep must be able to tell whether it is met."
    assert QApplication.focusWidget() is evidence
    assert evidence.property("wrong") is True
    assert told in [label.text() for label in entry(page, "timing").findChildren(Label) if label.isVisible()]
    assert page.foot.words == told
    driven.type("A date")
    assert evidence.property("wrong") is False

    retype(driven, field(entry(page, "need"), "Weight"), "lots")
    driven.press(Key.Key_S, CTRL)
    assert QApplication.focusWidget() is field(entry(page, "need"), "Weight")
    retype(driven, field(entry(page, "need"), "Weight"), "25")
    retype(driven, field(entry(page, "sites"), "Key"), "need")
    driven.press(Key.Key_S, CTRL)
    assert "two criteria with the key “need”" in page.foot.words
    wrong = [one for one in page.form.findChildren(QLineEdit) if one.property("wrong") is True]
    assert [line.parentWidget().findChild(QLineEdit).text() for line in wrong] == ["Sites"]
    retype(driven, wrong[0], "sites")
    retype(driven, page.form.review, "someday")
    driven.press(Key.Key_S, CTRL)
    assert page.form.review.property("wrong") is True
    assert page.is_editing
    assert len(shelf_of(driven).versions) == 3


def test_that_both_signatures_put_it_in_force_and_on_the_cards(driven: Driven, page: DefinitionPage) -> None:
    work = driven.window.calling.mounted.work
    lead_id = work.held.current.lead_id
    driven.press(Key.Key_Return, CTRL)
    assert page.panel is not None
    assert any("A range, and who confirmed it" in label.text() for label in page.panel.findChildren(Label))
    driven.press(Key.Key_Escape)
    assert shelf_of(driven).versions[0].signed == {}
    for side in Side:
        driven.press(Key.Key_Return, CTRL)
        driven.press(Key.Key_Return)
        driven.settle()
        assert side in shelf_of(driven).versions[0].signed
    assert shelf_of(driven).versions[0].is_in_force
    card = desk_of(driven).read(lead_card, lead_id)
    assert card.definition is not None
    assert card.definition.number == 3
    driven.press(Key.Key_Left, ALT)
    driven.bot.waitUntil(lambda: driven.window.calling.screen.card.criteria.version_words == "Definition 3")
    driven.settle()


def test_that_a_comment_stands_in_the_discussion_and_its_letters_are_no_keys(
    driven: Driven, page: DefinitionPage
) -> None:
    driven.press(Key.Key_C)
    driven.type("Does everybody <b>decide</b>?")
    assert not page.is_editing
    driven.press(Key.Key_Return)
    assert shelf_of(driven).comments[0].words == "Does everybody <b>decide</b>?"
    driven.bot.waitUntil(lambda: "Does everybody <b>decide</b>?" in words_on(page))
    assert page.side.discussion.field.text() == ""
    driven.press(Key.Key_E)
    assert page.is_editing


def test_that_somebody_elses_draft_is_not_overwritten_and_what_is_typed_stays(
    driven: Driven, page: DefinitionPage
) -> None:
    driven.press(Key.Key_E)
    name = field(entry(page, "sites"), "Name")
    retype(driven, name, "Places")
    theirs = shelf_of(driven).versions[0].version.definition
    desk_of(driven).write(draft_definition, "", replace(theirs, review_on=date(2027, 1, 4)))
    driven.settle()
    assert page.is_editing
    driven.press(Key.Key_S, CTRL)
    assert "Somebody else changed this draft" in page.foot.words
    assert name.text() == "Places"
    assert shelf_of(driven).versions[0].version.definition.review_on == date(2027, 1, 4)
    driven.press(Key.Key_Left, ALT)
    assert "Ctrl S saves it" in page.foot.words
    driven.press(Key.Key_Left, ALT)
    assert not page.is_editing
    driven.press(Key.Key_Left, ALT)
    assert driven.window.page is not page


def test_that_a_campaign_gets_one_of_its_own(driven: Driven, page: DefinitionPage) -> None:
    campaign = shelf_of(driven).campaigns[0]
    page.side.scope.picked.emit(campaign)
    driven.settle()
    assert "No definition is written here yet" in words_on(page)
    driven.press(Key.Key_E)
    page.form.criteria._add.click()
    made = page.form.findChildren(Entry)[-1]
    for hint, words in (("Name", "Fit"), ("What is", "How many work shifts?"), ("What counts", "A number over 50")):
        retype(driven, field(made, hint), words)
    driven.press(Key.Key_S, CTRL)
    (shelved,) = shelf_of(driven, campaign).versions
    assert [(one.key, one.is_required) for one in shelved.version.definition.criteria] == [("fit", True)]
    assert [one.version.number for one in shelf_of(driven).versions] == [3, 2, 1]


def test_that_who_may_not_write_reads_and_is_told_why(driven: Driven, page: DefinitionPage) -> None:
    shelf = shelf_of(driven)
    page._take(replace(shelf, may_draft=False, may_comment=True, may_sign=()))
    assert (page.foot.edit.isVisible(), page.foot.sign.isVisible()) == (False, False)
    assert "you can comment" in page.foot.words
    driven.press(Key.Key_E)
    driven.press(Key.Key_Return, CTRL)
    assert (page.is_editing, page.panel) == (False, None)
    page._take(replace(shelf, may_draft=False, may_comment=False, may_sign=()))
    assert not page.side.discussion.field.isVisible()
    assert "Your role reads the definition" in page.foot.words


def test_that_it_opens_between_calls_alone(driven: Driven) -> None:
    driven.press(Key.Key_Return)
    calls = driven.window.calling
    assert calls is not None
    calls.commands.run("call.definition")
    assert not isinstance(driven.window.page, DefinitionPage)


def test_that_each_figure_opens_its_hand_offs_with_enter_and_enter_again_opens_one(
    driven: Driven, page: DefinitionPage
) -> None:
    desk, shown = desk_of(driven), page.shown
    assert shown is not None
    met = shown.version.definition.criteria[0]
    lead_id = desk.read(call_list).rows[3].lead_id
    dial_id = desk.write(record_past_dial, lead_id, "test").dial_id
    for one in shown.version.definition.criteria:
        desk.write(answer_criterion, lead_id, Answered(one.key, True, "said so", dial_id))
    desk.write(log_outcome, dial_id, Ending("qualified", talk_seconds=90))
    made = desk.write(hand_over, lead_id, HandOver())
    driven.settle()
    figures = page.findChildren(FigureButton)
    figure = next(one for one in figures if one.accessibleName().startswith(f"{met.name}, met:"))
    assert "opens its hand-offs" in figure.accessibleName()
    figure.setFocus()
    driven.press(Key.Key_Return)
    panel = next(one for one in page.findChildren(ListPanel) if one.isVisible())
    counted = definition_shelf_figures(driven).met
    assert len(panel.rows) == counted
    assert panel.rows[0].text == desk.read(handoff_row, made.handoff_id).name
    assert (cut_texts(page), nameless(panel)) == ([], [])
    driven.press(Key.Key_Return)
    driven.bot.waitUntil(lambda: isinstance(driven.window.page, HandoffsPage))
    hand_offs = driven.window.page
    assert isinstance(hand_offs, HandoffsPage)
    driven.bot.waitUntil(lambda: hand_offs.current is not None)
    assert hand_offs.current is not None
    assert hand_offs.current.handoff_id == made.handoff_id


def definition_shelf_figures(driven: Driven) -> CriterionFigures:
    """Of the first criterion of the version in force."""
    return next(one for one in shelf_of(driven).versions if one.is_in_force).figures.criteria[0]
