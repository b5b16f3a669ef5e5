"""Fit: what each op meets, and how the sum steps through time."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.errors import Rejected
from calldesk.domain.fit_rules import FitOp, FitRule
from calldesk.domain.moments import DAY_SECONDS, parse_instant
from calldesk.domain.score_model import Bands, Model
from calldesk.domain.scoring import fit_at, fit_steps, parts
from calldesk.domain.stored_text import stored_moment, stored_number
from tests.domain.scoring_draws import NOW, models, profiles


def fit_of(profile, *rules, at=NOW):
    model = Model("test", 14.0, 30.0, Bands(60, 40), rules, {})
    assert parts(profile, (), model, at).fit == fit_at(fit_steps(profile, model), at)
    return fit_at(fit_steps(profile, model), at)


def rule(op, value, points=7, field="title"):
    return FitRule(field, FitOp(op), value, points)


@pytest.mark.parametrize(
    ("op", "value", "text", "met"),
    [
        ("is", "VP Sales", "  vp SALES ", True),
        ("is", "VP Sales", "VP  Sales", False),
        ("is", "straße", "STRASSE", True),
        ("in", ("CEO", " cfo "), "Cfo", True),
        ("in", ("CEO", "CFO"), "CEO, CFO", False),
        ("matches", "^VP", "VP Sales", True),
        ("matches", "^VP", " VP Sales", False),
        ("matches", "vp", "VP Sales", False),
        ("matches", "(?i)vp", "the VP", True),
        ("between", (10.0, 49.0), "10", True),
        ("between", (10.0, 49.0), "49.0", True),
        ("between", (10.0, 49.0), "49.01", False),
        ("between", (10.0, 49.0), "9.99", False),
        ("between", (1000.0, 9e6), "1,250", True),
        ("between", (1000.0, 9e6), " 1 250 ", True),
        ("between", (0.0, 9e6), "10-49", False),
        ("between", (0.0, 9e6), "many", False),
        ("between", (0.0, 9e6), "nan", False),
        ("exists", True, "x", True),
        ("exists", False, "x", False),
    ],
)
def test_what_each_op_meets(op, value, text, met):
    assert fit_of({"title": text}, rule(op, value)) == (7 if met else 0)


@pytest.mark.parametrize("profile", [{}, {"title": ""}, {"title": " \t"}])
@pytest.mark.parametrize(
    ("op", "value", "met"),
    [
        ("is", "x", False),
        ("in", ("x",), False),
        ("matches", ".*", False),
        ("between", (-9.0, 9.0), False),
        ("within_days", 90.0, False),
        ("exists", True, False),
        ("exists", False, True),
    ],
)
def test_that_a_blank_field_meets_only_exists_false(profile, op, value, met):
    assert fit_of(profile, rule(op, value)) == (7 if met else 0)


@pytest.mark.parametrize("column", ["Lead Source", "lead_source", "LEADSOURCE", "lead-source"])
def test_that_a_column_is_found_however_it_is_written(column):
    assert fit_of({column: "web"}, rule("is", "web", field="Lead Source")) == 7


def test_that_two_columns_of_one_name_give_the_same_fit_in_any_order():
    one = {"City": "Berlin", "city": "Bonn"}
    other = dict(reversed(one.items()))
    assert fit_of(one, rule("is", "Bonn", field="city")) == fit_of(other, rule("is", "Bonn", field="city"))


def test_that_the_sum_is_clamped_and_the_clamp_is_a_part_of_its_own():
    model = Model("test", 14.0, 30.0, Bands(60, 40), (rule("exists", True, 30), rule("matches", ".", 25)), {})
    found = parts({"title": "x"}, (), model, NOW).fit_parts
    assert [part.points for part in found] == [30, 25, -15]
    assert (found[-1].field, found[-1].rule) == ("", None)
    below = Model("test", 14.0, 30.0, Bands(60, 40), (rule("exists", True, -8),), {})
    assert [part.points for part in parts({"title": "x"}, (), below, NOW).fit_parts] == [-8, 8]


VERIFIED = parse_instant("2026-08-01T10:30:00Z")


def test_that_a_verified_address_counts_from_its_date_to_exactly_n_days_later():
    profile = {"email_verified_at": "2026-08-01T10:30"}
    days = rule("within_days", 90.0, field="email_verified_at")
    last = VERIFIED + 90 * DAY_SECONDS
    assert [fit_of(profile, days, at=at) for at in (VERIFIED - 1e-6, VERIFIED, last, last + 1e-6)] == [0, 7, 7, 0]


def test_that_accuracy_ages_in_steps():
    profile = {"title": "x", "email_verified_at": "2026-08-01 10:30:00"}
    short = rule("within_days", 90.0, 2, "email_verified_at")
    long = rule("within_days", 180.0, 1, "email_verified_at")
    model = Model("test", 14.0, 30.0, Bands(60, 40), (rule("exists", True, 5), short, long), {})
    steps = fit_steps(profile, model)
    assert [fit for _, fit in steps] == [5, 8, 6, 5]
    expected = [-inf, *(VERIFIED + days * DAY_SECONDS for days in (0, 90, 180))]
    assert [at for at, _ in steps] == pytest.approx(expected, abs=1e-5)


def test_that_steps_of_one_moment_are_one_step():
    rules = [rule("within_days", 90.0, points, "email_verified_at") for points in (9, -9)]
    model = Model("test", 14.0, 30.0, Bands(60, 40), tuple(rules), {})
    assert fit_steps({"email_verified_at": "2026-08-01"}, model) == ((-inf, 0),)


@given(profiles, models())
def test_that_steps_ascend_and_neighbours_differ(profile, model):
    steps = fit_steps(profile, model)
    assert steps[0][0] == -inf
    assert [at for at, _ in steps] == sorted({at for at, _ in steps})
    assert all(one != other for (_, one), (_, other) in pairwise(steps))
    assert all(0 <= fit <= 40 for _, fit in steps)


@given(profiles, models(), st.floats(NOW - 300 * DAY_SECONDS, NOW + 300 * DAY_SECONDS))
def test_that_the_steps_are_the_fit_of_every_moment(profile, model, at):
    for moment in (at, *(start for start, _ in fit_steps(profile, model)[1:])):
        assert fit_at(fit_steps(profile, model), moment) == parts(profile, (), model, moment).fit


@given(st.text(max_size=30), models())
def test_that_no_text_of_a_stranger_breaks_a_rule(text, model):
    columns = ("title", "employees", "email_verified_at", text)
    assert 0 <= fit_at(fit_steps(dict.fromkeys(columns, text), model), NOW) <= 40


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,250", 1250),
        ("1'250'000.5", 1250000.5),
        ("1\u00a0250", 1250),
        ("+3.5e2", 350),
        (".5", 0.5),
        ("-7", -7),
        ("1,25", None),
        ("1,250 000", None),
        ("1_000", None),
        ("\u0661\u0662", None),
        ("1e999", None),
        ("", None),
        (".", None),
        ("$5", None),
    ],
)
def test_what_is_a_number(text, number):
    assert stored_number(text) == number


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-08-01", "2026-08-01"),
        (" 2026/08/01 10:30 ", "2026-08-01T10:30"),
        ("2026-08-01 10:30:00 UTC", "2026-08-01T10:30"),
        ("2026-08-01T12:30+02:00", "2026-08-01T10:30"),
        ("01.08.2026", None),
        ("9999-99-99", None),
        ("0001-01-01T00:00+14:00", "0001-01-01T00:00+14:00"),
    ],
)
def test_what_is_a_date(text, iso):
    assert stored_moment(text) == (None if iso is None else parse_instant(iso))


def test_that_a_rule_made_with_the_wrong_kind_of_value_is_refused():
    with pytest.raises(Rejected, match="op needs"):
        rule("between", "10")


def test_that_a_rule_finds_a_column_under_the_name_the_import_keeps_it():
    web = rule("is", "web", field="Lead Source")

    assert fit_of({"source": "Web"}, web) == 7
    assert fit_of({"Lead Source": "fair", "source": "Web"}, web) == 0
