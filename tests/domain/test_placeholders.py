"""Placeholders are filled with plain text, and nothing else ever happens with that text (R13)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.placeholders import fill


def test_that_a_field_is_put_in_by_its_name() -> None:
    assert (
        fill("Hi {given_name} of {company}", {"given_name": "Grace", "company": "Larkfield"}) == "Hi Grace of Larkfield"
    )


def test_that_an_unknown_placeholder_stays_visible_as_written() -> None:
    assert fill("Hi {nickname}", {"given_name": "Grace"}) == "Hi {nickname}"


def test_that_a_blank_field_gives_way_to_the_words_behind_the_bar() -> None:
    assert fill("at {company|your place}", {"company": "  "}) == "at your place"
    assert fill("at {company|your place}", {"company": "Larkfield"}) == "at Larkfield"
    assert fill("at {company}", {"company": ""}) == "at {company}"


def test_that_a_value_with_a_placeholder_in_it_is_not_filled_again() -> None:
    assert fill("{given_name}", {"given_name": "{caller}", "caller": "Jo"}) == "{caller}"


@pytest.mark.parametrize(
    "hostile",
    [
        "{given_name.__class__}",
        "{given_name!r}",
        "{0}",
        "{given_name[0]}",
        "{given_name:>99999999}",
        "{}",
        "{{given_name}}x",
    ],
)
def test_that_format_tricks_reach_nothing(hostile: str) -> None:
    filled = fill(hostile, {"given_name": "Grace"})
    assert filled in {hostile, "{Grace}x"}


@given(st.text(), st.text())
def test_that_any_value_arrives_to_the_letter_but_for_outer_spaces(before: str, value: str) -> None:
    words = before.replace("{", "(")
    expected = value.strip() or "{x}"
    assert fill(words + "{x}", {"x": value}) == words + expected
