"""What the call screen looks like: nothing cut, everything named, a stranger's text harmless."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QNetworkAccessManager  # noqa: F401 - loaded, so that a request would be possible
from PySide6.QtWidgets import QApplication, QWidget

from calldesk.domain.ids import LeadId
from tests.ui import faces
from tests.ui.at_work import AtWork
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts, sticking_out
from ui.call_list.faces import ListFace, RowFace
from ui.call_screen.screen import CallScreen
from ui.kit.chips import ChipFace
from ui.kit.theme import Choice, Theme
from ui.kit.tokens import Role
from ui.lead_card.call_clock import Phase

HOSTILE = '<img src="https://x.example/p.png"><a href="https://x.example">click</a> &lt;b&gt; "=cmd()" \u202e{0} %1'
TOP_BAR, STATUS_LINE = 56, 26
SIZES = ((1440, 900), (1366, 768), (1318, 882), (1260, 680))
"""Window sizes of the drawn screens, and the least each of them holds."""


def fill(screen: CallScreen, name: str = "Maya Okafor") -> None:
    screen.list.show_face(faces.call_list(), LeadId(1))
    screen.card.show_face(faces.maya(name=name), faces.NOW)
    screen.card.head.dial.show_number(faces.maya().numbers[0], Phase.TALKING)
    screen.bar.clock.show_phase(Phase.TALKING, 134)
    screen.bar.show_logged("Logged Ruth Adeyemi as Voicemail")
    screen.bar.show_next("Daniel Reyes, Northgate Foods, 72")
    reading = ("Thu 11 Jun, 14:00 in Chicago, 15:00 for you", "Thu 14:00 there, 15:00 here")
    screen.card.notes.callback.field.setText("thu 2pm")
    screen.card.notes.callback.show_reading(*reading, understood=True)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("size", SIZES)
def test_that_no_text_is_cut(sized: Callable[[int, int], CallScreen], theme: Theme, size, choice):
    theme.choose(choice)
    screen = sized(size[0], size[1] - TOP_BAR - STATUS_LINE)
    fill(screen)

    assert cut_texts(screen) == []
    assert sticking_out(screen) == []


@pytest.mark.parametrize("zoom", [1.0, 1.25])
def test_that_larger_text_is_not_cut_where_there_is_room(sized, theme: Theme, zoom):
    theme.choose(Choice.LIGHT, zoom=zoom)
    screen = sized(1900, 1000)
    fill(screen)

    assert cut_texts(screen) == []


def test_that_it_turns_compact_below_the_full_size_and_back_twenty_pixels_above(sized):
    screen = sized(1440, 900)
    assert not screen.is_compact
    screen.resize(1317, 900)
    assert screen.is_compact
    screen.resize(1330, 900)
    assert screen.is_compact
    screen.resize(1338, 902)
    assert not screen.is_compact


def test_that_everything_within_reach_has_a_name_for_a_screen_reader(sized):
    screen = sized(1440, 900)
    fill(screen)

    assert nameless(screen) == []


def test_that_every_row_speaks_its_name_score_reason_and_time(sized):
    screen = sized(1440, 900)
    fill(screen)

    spoken = screen.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Maya Okafor, Brightline Health · VP Operations, 91, Callback 10:45, 10:46"


def test_that_a_strangers_text_stays_text_everywhere(sized):
    screen = sized(1440, 900)
    row = RowFace(LeadId(1), 50, Role.COLD, HOSTILE, HOSTILE, "10:46", "New", Role.ACCENT)
    screen.list.show_face(ListFace((row,), "1 callable"), LeadId(1))
    screen.card.show_face(faces.hostile(HOSTILE), faces.NOW)
    screen.bar.show_next(HOSTILE)
    screen.bar.show_logged(HOSTILE)
    QApplication.processEvents()

    assert live_markup(screen) == []
    assert HOSTILE in shown_texts(screen)
    tip = screen.list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_that_the_card_is_filled_in_place(sized):
    screen = sized(1440, 900)
    fill(screen)
    before = {id(widget) for widget in screen.findChildren(QWidget)}

    screen.card.show_face(faces.maya(2, "Daniel Reyes"), faces.NOW)

    assert {id(widget) for widget in screen.findChildren(QWidget)} == before
    assert "Daniel Reyes" in shown_texts(screen)


def test_that_the_theme_changes_at_runtime(sized, theme: Theme):
    screen = sized(1440, 900)
    fill(screen)
    light = screen.grab().toImage().pixelColor(400, 300).lightness()

    theme.choose(Choice.DARK)
    QApplication.processEvents()
    dark = screen.grab().toImage().pixelColor(400, 300).lightness()

    assert light > 200
    assert dark < 60


def test_that_the_score_parts_add_up_to_the_total_on_screen(work: AtWork):
    face = work.mounted.work._show._face.score
    figures = [float(part.points.replace("\N{MINUS SIGN}", "-")) for part in face.parts if not part.of_fit]
    fit = [float(part.points.replace("\N{MINUS SIGN}", "-")) for part in face.parts if part.of_fit]

    assert sum(fit) == face.fit
    assert round(sum(figures), 1) == int(face.interest * 10 + 1e-6) / 10
    assert int(face.fit + face.interest) == int(face.total)


def test_that_chips_which_do_not_fit_whole_are_left_out(sized):
    screen = sized(1260, 680)
    many = tuple(ChipFace(f"Opened the pricing page {at} times", Role.OK, "mail") for at in range(4))
    screen.card.show_face(faces.maya_with(many), faces.NOW)
    QApplication.processEvents()
    QApplication.processEvents()

    assert cut_texts(screen.card.head) == []
