"""The score model file: what it may say, and one sentence for everything it may not."""

import re
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.errors import DeskError, Rejected, Unreadable
from calldesk.domain.fit_rules import FitOp
from calldesk.domain.score_model import EventWeight, read_model

GOOD = """
version = "2026-11 inbound"
half_life_days = 14.0
interest_scale = 30.0
[bands]
hot = 60
warm = 40
[[fit]]
field = "title"
op = "matches"
value = "(?i)chief|vp|head"
points = 12
[[fit]]
field = "email_verified_at"
op = "within_days"
value = 90
points = -4
[events.webinar_attended]
points = 12.0
cap = 24.0
[events.web_seconds]
points_per = 0.02
cap = 25.0
[events."previous_outcome=success"]
points = 30
"""


def test_that_the_example_of_the_contract_reads():
    model = read_model(GOOD)
    assert (model.version, model.half_life_seconds, model.interest_scale) == ("2026-11 inbound", 14 * 86400, 30)
    assert (model.bands.hot, model.bands.warm) == (60, 40)
    assert [(rule.field, rule.op, rule.value, rule.points) for rule in model.fit] == [
        ("title", FitOp.MATCHES, "(?i)chief|vp|head", 12),
        ("email_verified_at", FitOp.WITHIN_DAYS, 90, -4),
    ]
    assert model.events == {
        "webinar_attended": EventWeight(12, None, 24),
        "web_seconds": EventWeight(None, 0.02, 25),
        "previous_outcome=success": EventWeight(30, None, inf),
    }


def test_that_a_byte_order_mark_and_windows_line_ends_do_not_matter():
    assert read_model("\ufeff" + GOOD.replace("\n", "\r\n")) == read_model(GOOD)


def test_that_a_model_without_rules_or_events_reads():
    model = read_model('version="x"\nhalf_life_days=1\ninterest_scale=1\nbands={hot=0,warm=0}')
    assert (model.fit, model.events) == ((), {})


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('version = "2026-11 inbound"', "", "version"),
        ('version = "2026-11 inbound"', "version = 3", "version"),
        ('"2026-11 inbound"', '" "', "version"),
        ('"2026-11 inbound"', '"a\\nb"', "version"),
        ("half_life_days = 14.0", "half_life_days = 0.99", "half_life_days = 0.99"),
        ("half_life_days = 14.0", "half_life_days = nan", "half_life_days"),
        ("half_life_days = 14.0", "half_life_days = inf", "half_life_days"),
        ("half_life_days = 14.0", "half_life_days = true", "half_life_days"),
        ("half_life_days = 14.0", 'half_life_days = "14"', "half_life_days"),
        ("half_life_days = 14.0", f"half_life_days = 1{'0' * 400}", "half_life_days"),
        ("half_life_days = 14.0", "half_life = 14.0", "“half_life”"),
        ("interest_scale = 30.0", "interest_scale = 0", "interest_scale"),
        ("interest_scale = 30.0", "interest_scale = -1", "interest_scale"),
        ("interest_scale = 30.0", "", "interest_scale"),
        ("hot = 60", "hot = 39", "warm = 40 above hot = 39"),
        ("hot = 60", "hot = 60.5", "hot = 60.5"),
        ("hot = 60", "hot = 101", "hot = 101"),
        ("warm = 40", "", "warm"),
        ("warm = 40", "warm = -1", "warm = -1"),
        ("warm = 40", "warm = 40\ncool = 3", "“cool”"),
        ("[bands]", "[bandz]", "“bandz”"),
        ('op = "matches"', 'op = "equals"', "Fit rule 1 (line 8), title,"),
        ('op = "matches"', "op = 3", "op = 3"),
        ('op = "matches"', "op = [1]", "op = a list"),
        ('op = "matches"', "", "op"),
        ('"(?i)chief|vp|head"', '"(chief"', "regular expression"),
        ('"(?i)chief|vp|head"', '"a{99999999999}"', "regular expression"),
        ('"(?i)chief|vp|head"', "12", "a pattern in quotes"),
        ('"(?i)chief|vp|head"', '" "', "a pattern in quotes"),
        ('field = "title"', "", "field"),
        ("points = 12\n", "points = 12.5\n", "points = 12.5"),
        ("points = 12\n", "points = nan\n", "points"),
        ("points = 12\n", "", "points"),
        ("points = 12\n", 'points = 12\nnote = "x"\n', "“note”"),
        ("value = 90", "value = -1", "value = -1"),
        ("value = 90", "value = inf", "value"),
        ("value = 90", "value = true", "value = true"),
        ("value = 90", "", "value"),
        ("points = 12.0\n", "points = 0\n", "[events.webinar_attended] has points = 0"),
        ("points = 12.0\n", "points = -3\n", "points = -3"),
        ("points = 12.0\n", "points = nan\n", "points"),
        ("points = 12.0\n", "points = 1e9\n", "points"),
        ("points = 12.0\n", "", "points and points_per"),
        ("points = 12.0\n", "points = 12.0\npoints_per = 1\n", "points and points_per"),
        ("cap = 24.0", "cap = 0", "cap = 0"),
        ("cap = 24.0", "cap = inf", "cap"),
        ("cap = 24.0", "kap = 24", "“kap”"),
        ('"previous_outcome=success"', '"=success"', "names no kind"),
        ('"previous_outcome=success"', '"a\\nb="', "no value"),
        ("warm = 40", '"wa\\nrm" = 40', "unknown"),
        ('"previous_outcome=success"', '"previous_outcome= "', "no value"),
        ("[events.web_seconds]\npoints_per = 0.02\ncap = 25.0", "[events]\nweb_seconds = 5", "web_seconds"),
        ("[[fit]]", "[fit]", "fit"),
    ],
)
def test_that_a_bad_value_is_refused_by_name(old, new, named):
    assert old in GOOD
    text = GOOD.replace(old, new) if old == "[[fit]]" else GOOD.replace(old, new, 1)
    with pytest.raises((Rejected, Unreadable)) as caught:
        read_model(text)
    assert named in caught.value.sentence or new == "[fit]"
    assert "\n" not in caught.value.sentence


@pytest.mark.parametrize(
    ("op", "value"),
    [
        ("is", '""'),
        ("is", "true"),
        ("is", "[1]"),
        ("in", '"CEO"'),
        ("in", "[]"),
        ("in", '["a", ""]'),
        ("in", '["a", 5]'),
        ("between", "5"),
        ("between", "[5]"),
        ("between", "[5, 4]"),
        ("between", "[1, inf]"),
        ("between", '["1", "2"]'),
        ("between", "[1, 2, 3]"),
        ("exists", '"true"'),
        ("exists", "1"),
        ("within_days", "0"),
        ("within_days", "[90]"),
    ],
)
def test_that_each_op_refuses_a_value_of_another_kind(op, value):
    rule = f'\n[[fit]]\nfield = "city"\nop = "{op}"\nvalue = {value}\npoints = 1\n'
    with pytest.raises(Rejected, match=re.escape("Fit rule 3 (line 27), city, has value =")):
        read_model(GOOD + rule)


@pytest.mark.parametrize(("value", "read"), [('"7"', "7"), ("7", "7")])
def test_that_a_whole_number_may_stand_for_its_text(value, read):
    rule = f'\n[[fit]]\nfield = "grade"\nop = "is"\nvalue = {value}\npoints = 1\n'
    assert read_model(GOOD + rule).fit[-1].value == read


@pytest.mark.parametrize("text", ["half_life_days = ", "version", "a = 1\na = 2", f"a = 1{'0' * 5000}", "[" * 3000])
def test_that_what_is_no_toml_is_unreadable(text):
    with pytest.raises(Unreadable, match="no TOML"):
        read_model(text)


@given(st.text(max_size=200))
def test_that_any_text_gives_a_model_or_one_sentence(text):
    with pytest.raises(DeskError):
        read_model(text)


@given(st.data())
def test_that_any_value_in_any_place_gives_a_model_or_one_sentence(data):
    lines = GOOD.splitlines()
    spots = [number for number, line in enumerate(lines) if " = " in line]
    spot = data.draw(st.sampled_from(spots))
    value = data.draw(
        st.sampled_from(["0", "-1", "1e308", "nan", "true", '""', '"("', "[]", "[[]]", "{}", "1979-05-27"])
    )
    lines[spot] = re.sub("= .*", f"= {value}", lines[spot])
    try:
        read_model("\n".join(lines))
    except DeskError as error:
        assert error.sentence.endswith(".")  # noqa: PT017 either end is right
