"""Kinds of events: the editable list, and what holds for a kind that nobody listed."""

from importlib.resources import files

import pytest

from calldesk.domain.errors import Unreadable
from calldesk.domain.event_kinds import EventKind, kind_of, not_interest, read_event_kinds, web_kinds, why_chip
from calldesk.domain.score_model import read_model
from calldesk.files.bundled import default_model_toml, event_kinds


def test_that_exactly_the_kinds_of_the_rule_are_no_interest() -> None:
    assert not_interest(event_kinds()) == {"conversation", "email_opened", "bounce", "unsubscribe", "won"}


def test_that_an_unlisted_kind_is_interest_and_due_the_same_day() -> None:
    kind = kind_of(event_kinds(), "page_hit")
    assert (kind.label, kind.interest, kind.first_touch) == ("Page hit", True, "day")
    assert why_chip(kind, 1) == "Page hit"
    assert why_chip(kind, 3) == "Page hit, 3 times"


def test_that_forms_and_demos_are_due_within_minutes_and_no_interest_has_no_clock() -> None:
    kinds = event_kinds()
    assert {"form_submitted", "demo_requested"} <= web_kinds(kinds)
    assert all(kind.first_touch for kind in kinds.values() if kind.interest)
    assert not any(kind.first_touch for kind in kinds.values() if not kind.interest)


def test_that_every_kind_of_the_default_model_is_listed() -> None:
    assert set(read_model(default_model_toml()[0]).events) <= set(event_kinds())


def test_that_every_icon_is_there() -> None:
    icons = files("resources") / "icons"
    for kind in [*event_kinds().values(), kind_of({}, "page_hit")]:
        assert (icons / f"{kind.icon}.svg").is_file(), kind.icon


def test_that_a_chip_counts_and_gives_minutes() -> None:
    kinds = event_kinds()
    assert why_chip(kinds["web_visit"], 3) == "3 web visits"
    assert why_chip(kinds["web_seconds"], 1, "380") == "6 min on our website"
    assert why_chip(kinds["web_seconds"], 1, "9") == "1 min on our website"


@pytest.mark.parametrize(
    ("value", "chip"), [("46 min", "Stayed 46 min in webinar"), ("1 h 5 min", "Stayed 1 h 5 min in webinar")]
)
def test_that_a_chip_gives_a_length_that_names_its_unit(value: str, chip: str) -> None:
    assert why_chip(event_kinds()["webinar_attended"], 1, value) == chip


@pytest.mark.parametrize("value", ["", "1", "2700", "yes", "0 min", "46 min, and <b>more</b>"])
def test_that_a_chip_never_guesses_a_unit(value: str) -> None:
    assert why_chip(event_kinds()["webinar_attended"], 1, value) == "Attended webinar"


@pytest.mark.parametrize("value", ["", "nan", "inf", "-5", "long"])
def test_that_a_chip_without_a_usable_length_is_the_label(value: str) -> None:
    assert why_chip(event_kinds()["web_seconds"], 1, value) == "Time on our website"


def test_that_a_bare_kind_gets_what_an_unlisted_one_has() -> None:
    assert read_event_kinds("[page_hit]") == {"page_hit": kind_of({}, "page_hit")}
    assert read_event_kinds("[seen]\ninterest = false")["seen"].first_touch == ""
    assert isinstance(read_event_kinds("[a]\nlabel = 'A'")["a"], EventKind)


@pytest.mark.parametrize("wrong", ["[a", "a = 1", "[a]\ninterest = 1", "[a]\nlabel = 2", "[a]\nfirst_touch = 'soon'"])
def test_that_a_wrong_list_is_refused_with_one_sentence(wrong: str) -> None:
    with pytest.raises(Unreadable):
        read_event_kinds(wrong)
