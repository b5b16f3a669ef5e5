"""The criteria on the card are those of the definition in force: its version is named, the optional is not missed."""

from PySide6.QtCore import Qt

from calldesk.desk import Desk
from calldesk.queries.talk_facts import answers
from tests.ui.at_work import AtWork
from ui.call_screen.keys import KEYS

Key = Qt.Key


def test_that_the_card_names_the_version_and_its_evidence(work: AtWork) -> None:
    criteria = work.screen.card.criteria
    assert criteria.version_words == "Definition 2"
    assert criteria.count_words == "0 of 5"
    assert [row.face.name for row in criteria._rows][-1] == "Sites"
    assert "A range, named by the lead" in criteria._rows[3].toolTip()
    assert criteria._rows[3].accessibleDescription() == "Counts as evidence: A range, named by the lead"


def test_that_the_sixth_has_the_key_y_and_counts_for_nothing_missing(work: AtWork, desk: Desk) -> None:
    criteria, current = work.screen.card.criteria, work.loop.held.current
    assert current is not None
    assert KEYS[5] == "Y"
    assert "Sites" not in [name for _key, name in criteria.missing]
    assert criteria._rows[5]._told.text().startswith("Optional: ")
    work.press(Key.Key_Return)
    work.press(Key.Key_Y)
    kept = desk.read(answers, [current.lead_id])[current.lead_id]
    assert [(one.criterion, one.met) for one in kept] == [("sites", True)]
    assert criteria.count_words == "0 of 5"
    work.press(Key.Key_Q)
    assert criteria.count_words == "1 of 5"
