"""Times typed in words, said back in both zones."""

from calldesk.domain.moments import parse_instant
from ui.call_screen.spoken_time import Place, both_zones, reading_job

NOW = parse_instant("2026-06-09T15:46:00Z")
CHICAGO_FROM_NEW_YORK = Place("America/Chicago", "Chicago", "America/New_York")


def read(words: str, place: Place = CHICAGO_FROM_NEW_YORK):
    return reading_job(words, NOW, place)()


def test_that_words_are_read_where_the_lead_is_and_said_in_both_zones(qapp):
    said = read("thu 2pm")

    assert said.at == parse_instant("2026-06-11T14:00:00-05:00")
    assert said.words == "Thu 11 Jun, 14:00 in Chicago, 15:00 for you"
    assert said.short == "Thu 14:00 there, 15:00 here"


def test_that_one_zone_is_said_once(qapp):
    place = Place("America/Chicago", "Chicago", "America/Winnipeg")

    assert (
        both_zones(parse_instant("2026-06-11T14:00:00-05:00"), NOW, place)[0] == "Thu 11 Jun, 14:00, the same for you"
    )


def test_that_a_far_day_keeps_its_date_even_when_told_shortly(qapp):
    far = parse_instant("2026-09-01T09:00:00-05:00")

    assert both_zones(far, NOW, CHICAGO_FROM_NEW_YORK)[1] == "1 Sep 09:00 there, 10:00 here"


def test_that_another_day_here_is_named(qapp):
    place = Place("Asia/Tokyo", "Tokyo", "America/New_York")
    at = parse_instant("2026-06-11T09:00:00+09:00")

    assert both_zones(at, NOW, place)[0] == "Thu 11 Jun, 09:00 in Tokyo, Wed 20:00 for you"


def test_that_words_which_are_no_time_have_no_moment(qapp):
    assert read("whenever").at is None
    assert read("").words == ""
