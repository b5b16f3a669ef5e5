"""The page of campaigns by its keys: what is typed is in the preview at once, on the cards once it is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from calldesk.actions.campaigns import save_campaign
from calldesk.desk import Desk
from calldesk.domain.campaign_text import campaign_text
from calldesk.domain.campaigns import Campaign
from calldesk.queries.campaigns import Shelf, StoredCampaign, campaign_shelf
from tests.ui.windows import Driven, open_window
from ui.campaigns.page import CampaignsPage
from ui.kit.entry import Entry
from ui.kit.pick_button import PickButton

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
EXPO = "Midwest Operations Expo"


@pytest.fixture
def driven(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path, (1366, 768))
    made.window.open_practice()
    made.wait_for_calls()
    yield made
    made.window.close()


@pytest.fixture
def page(driven: Driven) -> CampaignsPage:
    driven.press(Key.Key_K, CTRL)
    driven.type("Campaigns")
    driven.press(Key.Key_Return)
    driven.bot.waitUntil(lambda: isinstance(driven.window.page, CampaignsPage))
    driven.settle()
    shown = driven.window.page
    assert isinstance(shown, CampaignsPage)
    return shown


def desk_of(driven: Driven) -> Desk:
    desk = driven.window.life.desk
    assert desk is not None
    return desk


def stored(driven: Driven, name: str = EXPO) -> StoredCampaign:
    return next(one for one in desk_of(driven).read(campaign_shelf).campaigns if one.name == name)


def named(widget: QWidget, name: str) -> QLineEdit:
    return next(field for field in widget.findChildren(QLineEdit) if field.accessibleName() == name)


def button(widget: QWidget, words: str) -> QAbstractButton:
    return next(one for one in widget.findChildren(QAbstractButton) if one.accessibleName().startswith(words))


def said(page: CampaignsPage) -> list[str]:
    return [step.text for step in page.preview.talk._talk.track]


def test_that_what_is_typed_is_in_the_preview_at_once_and_stored_only_when_saved(
    driven: Driven, page: CampaignsPage
) -> None:
    before = stored(driven)
    driven.press(Key.Key_2, CTRL)
    entry = next(one for one in page.form.findChildren(Entry) if one.values().get("when") == "callback")
    field = entry.findChild(QPlainTextEdit)
    field.selectAll()
    field.setFocus()
    driven.type("Hello {given_name}, {caller} here.")
    page.preview.show_did("callback")
    assert said(page)[0].startswith("Hello Maya, ")
    assert stored(driven) == before
    assert page.foot_words.startswith("Not saved yet")
    driven.press(Key.Key_S, CTRL)

    after = stored(driven)
    assert after.campaign is not None
    assert after.campaign.steps[0].words == "Hello {given_name}, {caller} here."
    assert after.by != ""
    assert page.foot_words.startswith("Saved")
    assert not page.is_changed


def test_that_the_preview_shows_the_branch_for_what_the_lead_did(page: CampaignsPage) -> None:
    any_lead = said(page)
    page.preview.show_did(min(_whens(page)))
    assert said(page) != any_lead


def _whens(page: CampaignsPage) -> set[str]:
    return {step.when for step in page.form.campaign().steps} - {""}


def test_that_a_new_campaign_needs_a_name_and_then_stands_in_the_list(driven: Driven, page: CampaignsPage) -> None:
    driven.press(Key.Key_N, CTRL)
    driven.press(Key.Key_4, CTRL)
    button(page.form.criteria, "Add a criterion").click()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    driven.type("Need")
    driven.press(Key.Key_S, CTRL)
    assert page.foot_words == "The campaign has no name. Type the one that its leads carry."
    assert page.form.tabs.index == 0
    named(page.form, "Name").setText("Autumn")
    driven.press(Key.Key_S, CTRL)
    assert "Criterion 1 lacks" in page.foot_words
    assert page.form.tabs.index == 3
    named(page.form, "Key it is kept by").setText("need")
    named(page.form, "What to find out?").setText("Why now?")
    named(page.form, "Sources").setText("Web form, Partner")
    pick = next(one for one in page.form.general.findChildren(PickButton))
    pick.picked.emit("trade_show")
    driven.press(Key.Key_S, CTRL)

    made = stored(driven, "Autumn").campaign
    assert made is not None
    assert [(one.key, one.name, one.question) for one in made.criteria] == [("need", "Need", "Why now?")]
    assert (made.sources, made.first_touch) == (("Web form", "Partner"), "trade_show")


def test_that_steps_are_moved_and_removed(driven: Driven, page: CampaignsPage) -> None:
    steps = page.form.campaign().steps
    first = page.form.track.findChildren(Entry)[0]
    first.moved.emit(1)
    assert page.form.campaign().steps[:2] == (steps[1], steps[0])
    first.moved.emit(-1)
    assert page.form.campaign().steps == steps
    first.moved.emit(0)
    assert page.form.campaign().steps == steps[1:]
    driven.press(Key.Key_S, CTRL)
    assert stored(driven).campaign == page.form.campaign()


def test_that_a_placeholder_nobody_knows_is_said_and_saved_all_the_same(driven: Driven, page: CampaignsPage) -> None:
    named(page.form, "Offered").setText("A demo for {given_nam}")
    assert "“given_nam”" in page.preview._doubts.text()
    driven.press(Key.Key_S, CTRL)
    assert not page.is_changed


def test_that_what_is_not_saved_is_dropped_only_when_asked_twice(driven: Driven, page: CampaignsPage) -> None:
    named(page.form, "Offered").setText("Something else")
    driven.press(Key.Key_Left, ALT)
    assert driven.window.page is page
    assert "Ctrl S saves it" in page.foot_words
    driven.press(Key.Key_Left, ALT)
    assert driven.window.page is not page
    assert driven.name


def test_that_somebody_elses_change_is_not_overwritten(driven: Driven, page: CampaignsPage) -> None:
    desk, before = desk_of(driven), stored(driven)
    named(page.form, "Offered").setText("Mine")
    theirs = campaign_text(Campaign(EXPO, "Theirs", "", "", (), (), ()))
    desk.write(save_campaign, theirs, name_before=EXPO, content_before=before.content)
    driven.settle()
    driven.press(Key.Key_S, CTRL)
    assert stored(driven).content == theirs
    assert "Somebody else saved" in page.foot_words
    assert named(page.form, "Offered").text() == "Mine"


def test_that_who_may_not_change_campaigns_reads_them(driven: Driven, page: CampaignsPage) -> None:
    page._first(Shelf(desk_of(driven).read(campaign_shelf).campaigns, may_change=False))
    assert not named(page.form, "Offered").isEnabled()
    assert not page.save_button.isVisible()
    assert "team leads, marketers and admins" in page.foot_words


def test_that_it_opens_between_calls_alone(driven: Driven) -> None:
    driven.press(Key.Key_Return)
    page = driven.window.calling
    assert page is not None
    page.commands.run("call.campaigns")
    assert not isinstance(driven.window.page, CampaignsPage)
