"""The table of people: what is kept from reading to reading is not kept from one language to the next."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.board import Period, span
from calldesk.queries.board import board
from ui.board.people import PeopleCard
from ui.kit.theme import Theme


def test_that_a_window_in_another_language_has_its_numbers_in_it(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    found = desk.read(board, span(Period.TODAY, desk.now(), "UTC"))
    many = replace(found, total=replace(found.total, dials=12_300))
    before, told = QLocale(), []
    for language in (QLocale.Language.English, QLocale.Language.German):
        QLocale.setDefault(QLocale(language))
        card = PeopleCard(theme)
        qtbot.addWidget(card)
        card.show_people(many)
        told.append(card.numbers.lines[-1].cells[6].text)
    QLocale.setDefault(before)
    assert told == ["12,300", "12.300"]
