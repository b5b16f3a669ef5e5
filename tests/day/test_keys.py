"""Keys on the real call screen: what each way of ending a call costs, and the mean of a day.

A key is one press, with Ctrl or without. A time that is typed (a callback's) counts as one entry, whatever its letters,
with the Enter that ends it as a key. Notes are not counted, and the marks of a call (A: answered, H: hung up) are left
out, as with a telephone that tells of them itself or a person who lets the lengths go.
"""

import random
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from calldesk.domain.outcomes import OUTCOMES
from tests.day.hands import (
    BUSY,
    CALLBACK,
    CTRL,
    DO_NOT_CALL,
    GATEKEEPER,
    GOES_ON,
    NO_ANSWER,
    NOT_A_FIT,
    NOT_NOW,
    QUALIFIED,
    VOICEMAIL,
    WRONG_NUMBER,
    Hands,
    Way,
)
from tests.ui.walks import shown_texts
from ui.lead_card.criteria import KEYS

CALLS = 120
MOST_IN_THE_MEAN = 4.0
BAD_NUMBER, LEFT = Way("41", "bad_number"), Way("43", "left_company")
COSTS = {
    NO_ANSWER: 2,
    VOICEMAIL: 2,
    GATEKEEPER: 2,
    DO_NOT_CALL: 2,
    NOT_A_FIT: 3,
    NOT_NOW: 3,
    BAD_NUMBER: 3,
    WRONG_NUMBER: 3,
    LEFT: 3,
    BUSY: 3,
    GOES_ON: 3,
    CALLBACK: 4,
}
"""Keys without notes: Enter and a digit; one more where the digit asks; a callback's time and its Enter are two."""
DAY = {
    NO_ANSWER: 46,
    VOICEMAIL: 30,
    GATEKEEPER: 12,
    BUSY: 3,
    BAD_NUMBER: 3,
    WRONG_NUMBER: 2,
    LEFT: 1,
    CALLBACK: 7,
    NOT_NOW: 5,
    NOT_A_FIT: 5,
    DO_NOT_CALL: 1,
    GOES_ON: 2,
    QUALIFIED: 3,
}
"""Three quarters unanswered, one conversation in six: what outbound calling of leads looks like."""


def cost(hands: Hands, way: Way) -> int:
    """The keys and entries that it took to dial the lead on the card and end the call this way."""
    before = hands.keys
    hands.dial()
    if way is QUALIFIED:
        tick_what_is_missing(hands)
    hands.end(way)
    return hands.keys - before + bool(way.typed)


def tick_what_is_missing(hands: Hands) -> int:
    """The letter of each criterion that is not met yet; gives how many."""
    letters = [letter for letter, met in zip(KEYS, hands.criteria(), strict=False) if not met]
    for letter in letters:
        hands.press(Qt.Key[f"Key_{letter}"])
    assert all(hands.criteria())
    return len(letters)


def test_that_each_outcome_takes_its_keys_and_its_undo_one(hands: Hands) -> None:
    for way, keys in COSTS.items():
        first = hands.lead_id
        assert cost(hands, way) == keys, way
        last = hands.logged()[-1]
        assert (last.lead_id, last.code, last.reason) == (first, way.code, way.reason)
        before = hands.keys
        hands.press(Qt.Key.Key_Z, CTRL)
        hands.driven.settle()
        assert hands.keys - before == 1
        assert (hands.lead_id, hands.logged()[-1].undone) == (first, True)
        hands.end(NO_ANSWER)  # the call still wants its outcome


def test_that_the_next_lead_of_the_list_stands_on_the_card_and_the_foot_says_what_undo_takes_back(hands: Hands) -> None:
    rows = hands.driven.window.calling.screen.list.model.rows
    cost(hands, VOICEMAIL)
    names = [label.text() for label in hands.driven.window.calling.screen.card.head.findChildren(QLabel)]
    assert rows[1].name in names
    assert f"Logged {rows[0].name} as Voicemail" in shown_texts(hands.driven.window)


def test_that_every_outcome_of_the_bar_has_its_keys() -> None:
    """The one that is left out leaves no voicemail: in the menu of 0, as busy is."""
    assert {way.code for way in DAY} == {outcome.code for outcome in OUTCOMES} - {"voicemail_not_left"}
    assert set(COSTS) | {QUALIFIED} == set(DAY)


def test_that_qualified_takes_no_more_than_four_keys_and_the_missing_criteria(hands: Hands) -> None:
    first, missing = hands.lead_id, hands.criteria().count(False)
    assert missing > 0
    assert cost(hands, QUALIFIED) <= 4 + missing
    assert [(one.lead_id, one.code) for one in hands.logged()] == [(first, "qualified")]


def test_that_a_day_of_calls_takes_at_most_four_keys_a_call(hands: Hands) -> None:
    ways = list(Counter(DAY).elements())
    assert len(ways) == CALLS
    random.Random(4).shuffle(ways)  # noqa: S311 - a made-up day
    spent = [cost(hands, way) for way in ways]
    mean = sum(spent) / CALLS
    print(f"{mean:.2f} keys a call; qualified: {[n for n, way in zip(spent, ways, strict=True) if way is QUALIFIED]}")
    assert mean <= MOST_IN_THE_MEAN
    assert Counter(one.code for one in hands.logged()) == Counter(way.code for way in ways)
    assert all(n == COSTS[way] for n, way in zip(spent, ways, strict=True) if way is not QUALIFIED)
