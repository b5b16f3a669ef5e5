"""The import page: a file is looked through, changed, imported or stopped; nothing is written before it is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.queries.find_leads import find_leads, has_people
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.imports.page import ImportPage
from ui.kit.theme import Choice

CTRL = Qt.KeyboardModifier.ControlModifier
HOSTILE = '<img src="http://example.com/x.png"><b>=1+1</b>'
FAIR = f"""First,Last,E-Mail Addr,Tel,Organization,Job,Badge
Amelia,Crowe,a.crowe@example.com,(415) 555-0123,Ferrow Labs,Dir. Operations,BX-1
Dev,Anand,d.anand@example.com,(312) 555-0177,Sundial Foods,COO,BX-2
Dev,Anand,d.anand@example.com,(312) 555-0177,Sundial Foods,COO,BX-2
Leo,Brandt,,(614) 555-01,Marlow Steel,Plant Manager,BX-3
{HOSTILE},Demir,y.demir@example.com,(646) 555-0190,{HOSTILE},IT Manager,BX-4
"""


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    path = tmp_path / "fair.csv"
    path.write_text(FAIR.replace('"', "'"), encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    made.window.open_own(str(tmp_path / "own.db"))
    made.bot.waitUntil(lambda: made.window.life.desk is not None)
    yield made
    made.window.close()


def taken(opened: Driven, path: Path) -> ImportPage:
    opened.window.open_import(path)
    page = opened.window.pages.importing
    opened.bot.waitUntil(lambda: page.work.dry is not None)
    opened.settle()
    return page


def test_that_the_four_counts_add_up_to_the_rows_and_nothing_is_written(opened: Driven, fair: Path) -> None:
    page = taken(opened, fair)
    report = page.work.dry.report
    assert (report.accepted, report.updated, report.duplicates, len(report.rejected)) == (3, 0, 1, 1)
    assert report.rows_read == 5
    assert page.foot.main.accessibleName() == "Import 3 names"
    assert not opened.window.life.desk.read(has_people)


def test_that_names_are_imported_with_one_key_and_the_rejects_can_be_mended(opened: Driven, fair: Path) -> None:
    page = taken(opened, fair)
    opened.press(Qt.Key.Key_Return, CTRL)
    opened.bot.waitUntil(lambda: "Imported" in shown_texts(page))
    assert [found.name for found in opened.window.life.desk.read(find_leads, "amelia")] == ["Amelia Crowe"]
    rejects = fair.with_name("fair rejected.csv").read_text(encoding="utf-8")
    assert "Leo,Brandt" in rejects
    assert "no way to contact" in rejects


def test_that_after_the_first_import_the_calls_begin(opened: Driven, fair: Path) -> None:
    page = taken(opened, fair)
    page.preview.kind.choose(as_leads=True)
    opened.bot.waitUntil(lambda: page.work.dry is not None and page.work.dry.wish.as_leads)
    assert page.foot.main.accessibleName() == "Import 3 leads"
    opened.press(Qt.Key.Key_Return, CTRL)
    opened.bot.waitUntil(lambda: "Imported" in shown_texts(page))
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: opened.window.calling is not None)


def test_that_a_column_moved_to_another_field_is_counted_again(opened: Driven, fair: Path) -> None:
    page = taken(opened, fair)
    page.preview.columns.moved.emit(2, "notes")
    opened.bot.waitUntil(lambda: page.work.dry is not None and page.work.dry.wish.targets == {2: "notes"})
    matches = {match.column: match.field for match in page.work.source.plan.mapping.matches}
    assert matches["E-Mail Addr"] == "notes"
    page.preview.columns.moved.emit(2, None)
    opened.bot.waitUntil(lambda: page.work.dry is not None and page.work.dry.wish.targets == {2: None})
    matches = {match.column: match.field for match in page.work.source.plan.mapping.matches}
    assert matches["E-Mail Addr"] is None


def test_that_an_unreadable_file_says_why_and_asks_for_another(opened: Driven, tmp_path: Path) -> None:
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    opened.window.open_import(picture)
    page = opened.window.pages.importing
    opened.settle()
    assert page.step == 0
    assert any("picture.csv is a picture" in words for words in shown_texts(page))


def test_that_a_stopped_import_has_written_nothing(opened: Driven, tmp_path: Path) -> None:
    many = tmp_path / "many.csv"
    rows = (f"Ann {n},Firm {n},a{n}@example.com" for n in range(6000))
    many.write_text("Full name,Company,E-mail\n" + "\n".join(rows), encoding="utf-8")
    page = taken(opened, many)
    page.work.writing.connect(lambda done, _total: page.work.stop() if done else None)
    page.go_on()
    opened.bot.waitUntil(lambda: not page.work.is_writing)
    assert page.step == 1
    assert not opened.window.life.desk.read(has_people)


def test_that_escape_leads_back_to_the_welcome_page(opened: Driven) -> None:
    opened.window.open_import()
    opened.press(Qt.Key.Key_Escape)
    opened.bot.waitUntil(lambda: "Whom do I ring next, and why?" in shown_texts(opened.window))


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
def test_that_no_text_is_cut_and_a_strangers_text_stays_text(
    qtbot: QtBot, fonts: bool, tmp_path: Path, fair: Path, size: tuple[int, int], look: Choice
) -> None:
    made = open_window(qtbot, tmp_path, size, look)
    made.window.open_own(str(tmp_path / "own.db"))
    made.bot.waitUntil(lambda: made.window.life.desk is not None)
    page = taken(made, fair)
    made.bot.waitUntil(lambda: cut_texts(page) == [])
    assert nameless(page) == []
    assert live_markup(page) == []
    page.go_on()
    made.bot.waitUntil(lambda: "Imported" in shown_texts(page))
    made.bot.waitUntil(lambda: cut_texts(page) == [])
    made.window.close()
