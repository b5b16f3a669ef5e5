"""Keys on the real call screen: what each way of ending a call costs, and the mean of a day.

A key is one press, with Ctrl or without. A time that is typed (a callback's) counts as one entry, whatever its letters,
with the Enter that ends it as a key. Notes are not counted, and the marks of a call (A: answered, H: hung up) are left
out, as with a telephone that tells of them itself or a person who lets the lengths go.
"""

import random
from collections import Counter

from PySide6.QtCore import Qt

from calldesk.domain.outcomes import OUTCOMES
from tests.day.worked_hour import (
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
    Way,
    WorkedHour,
)
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


def cost(hour: WorkedHour, way: Way) -> int:
    """The keys and entries that it took to dial the lead on the card and end the call this way."""
    before = hour.keys
    hour.dial()
    if way is QUALIFIED:
        tick_what_is_missing(hour)
    hour.end(way)
    return hour.keys - before + bool(way.typed)


def tick_what_is_missing(hour: WorkedHour) -> int:
    """The letter of each criterion that is not met yet; gives how many."""
    letters = [letter for letter, met in zip(KEYS, hour.criteria(), strict=False) if not met]
    for letter in letters:
        hour.press(Qt.Key[f"Key_{letter}"])
    assert all(hour.criteria())
    return len(letters)


def test_that_each_outcome_takes_its_keys_and_its_undo_one(hour: WorkedHour) -> None:
    for way, keys in COSTS.items():
        first = hour.lead_id
        assert cost(hour, way) == keys, way
        last = hour.logged()[-1]
        assert (last.lead_id, last.code, last.reason) == (first, way.code, way.reason)
        before = hour.keys
        hour.press(Qt.Key.Key_Z, CTRL)
        hour.driven.settle()
        assert hour.keys - before == 1
        assert (hour.lead_id, hour.logged()[-1].undone) == (first, True)
        hour.end(NO_ANSWER)  # the call still wants its outcome


def test_that_every_outcome_of_the_bar_has_its_keys() -> None:
    """The one that is left out leaves no voicemail: in the menu of 0, as busy is."""
    assert {way.code for way in DAY} == {outcome.code for outcome in OUTCOMES} - {"voicemail_not_left"}
    assert set(COSTS) | {QUALIFIED} == set(DAY)


def test_that_qualified_takes_no_more_than_four_keys_and_the_missing_criteria(hour: WorkedHour) -> None:
    first, missing = hour.lead_id, hour.criteria().count(False)
    assert missing > 0
    assert cost(hour, QUALIFIED) <= 4 + missing
    assert [(one.lead_id, one.code) for one in hour.logged()] == [(first, "qualified")]


def test_that_a_day_of_calls_takes_at_most_four_keys_a_call(hour: WorkedHour) -> None:
    ways = list(Counter(DAY).elements())
    assert len(ways) == CALLS
    random.Random(4).shuffle(ways)  # noqa: S311 - a made-up day
    spent = [cost(hour, way) for way in ways]
    mean = sum(spent) / CALLS
    print(f"{mean:.2f} keys a call; qualified: {[n for n, way in zip(spent, ways, strict=True) if way is QUALIFIED]}")
    assert mean <= MOST_IN_THE_MEAN
    assert Counter(one.code for one in hour.logged()) == Counter(way.code for way in ways)
    assert all(n == COSTS[way] for n, way in zip(spent, ways, strict=True) if way is not QUALIFIED)
