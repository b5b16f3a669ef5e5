"""The program's calling hours against a second computation from PRODUCT's words; `benchmarks.hours` does a million."""

import pytest

from benchmarks.hours import changes_of, clock_changes, our_zones, random_instants

INSTANTS = 20_000
ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Chicago",
    "America/Nuuk",
    "America/Santiago",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Pacific/Auckland",
    "Pacific/Chatham",
)


def test_that_random_instants_are_open_where_the_words_say_so() -> None:
    found = random_instants(INSTANTS)
    assert found.wrong == []
    assert found.asked == {"random": INSTANTS, "calendar": INSTANTS // 20}
    assert INSTANTS // 10 < found.allowed["random"] < INSTANTS // 2
    assert len(found.zones) > 250


@pytest.mark.parametrize("zone", ZONES)
def test_that_hours_are_those_of_the_words_around_every_change_of_a_clock(zone: str) -> None:
    found = clock_changes((zone,))
    assert found.wrong == []
    assert found.asked["changes of a clock"] == len(changes_of(zone)) >= 10
    assert 0 < found.allowed["night"] < found.asked["night"]


def test_that_the_zones_of_the_data_are_found_in_it() -> None:
    assert {"Europe/Berlin", "America/North_Dakota/New_Salem", "Asia/Kolkata"} <= set(our_zones())
