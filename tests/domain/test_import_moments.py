"""Dates of files: what they are read as, and how a column's order is found."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.import_moments import DateOrder, date_order_evidence, read_moment
from calldesk.domain.moments import instant, moment

MDY, DMY = DateOrder.MDY, DateOrder.DMY


def read(text, order=MDY, year=None):
    found = read_moment(text, order, year)
    return None if found is None else instant(found).isoformat()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8/9/14 19:00", "2014-08-09T19:00:00+00:00"),
        ("2014-08-13", "2014-08-13T00:00:00+00:00"),
        ("2014-08-13T10:00:00.000Z", "2014-08-13T10:00:00+00:00"),
        ("2014-08-13 10:00:00 +0200", "2014-08-13T08:00:00+00:00"),
        ("2006-04-15T03:23:15.000Z", "2006-04-15T03:23:15+00:00"),
        ("5/19/2006 0:00:00", "2006-05-19T00:00:00+00:00"),
        ("8/9/2014 7:05 PM", "2014-08-09T19:05:00+00:00"),
        ("12/31/1999 12:00 am", "1999-12-31T00:00:00+00:00"),
        ("Aug 13, 2014 7pm", "2014-08-13T19:00:00+00:00"),
        ("Wednesday, 13 August 2014", "2014-08-13T00:00:00+00:00"),
        ("13. März 2024, 14:30 Uhr", "2024-03-13T14:30:00+00:00"),
        ("13-Aug-14", "2014-08-13T00:00:00+00:00"),
        ("3 de mayo de 2021", "2021-05-03T00:00:00+00:00"),
        ("20140102", "2014-01-02T00:00:00+00:00"),
        ("41640.5", "2014-01-01T12:00:00+00:00"),
        ("1407870000", "2014-08-12T19:00:00+00:00"),
        ("1407870000000", "2014-08-12T19:00:00+00:00"),
        ("13/8/2014", "2014-08-13T00:00:00+00:00"),
    ],
)
def test_that_a_date_is_read_whatever_program_wrote_it(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "31/31/2014", "2014-02-30", "5", "12:30", "5 may", "1/2", "x" * 90, "٣/٤"]
)
def test_that_what_is_no_date_is_none(text):
    assert read(text) is None


def test_that_a_date_without_a_year_takes_the_year_that_was_stated():
    assert read("5 may", year=2011) == "2011-05-05T00:00:00+00:00"
    assert read("1.2.", DMY, 2012) == "2012-02-01T00:00:00+00:00"


def test_that_the_whole_column_decides_which_number_is_the_day():
    assert date_order_evidence(["8/9/14", "8/13/14"]).order(None) is MDY
    assert date_order_evidence(["02/01/2014", "31/12/2012"]).order("US") is DMY
    assert date_order_evidence(["01.02.2014"]).order("US") is DMY
    assert date_order_evidence(["01/02/2014"]).order("GB") is DMY
    assert date_order_evidence(["01/02/2014"]).is_doubtful
    assert not date_order_evidence(["01/02/2014", "01/22/2014"]).is_doubtful


@given(st.datetimes(datetime(1970, 1, 1), datetime(2060, 12, 31)), st.sampled_from(DateOrder), st.sampled_from("./-"))
def test_that_every_way_of_writing_a_day_gives_the_same_moment(day, order, sign):
    patterns = {MDY: f"%m{sign}%d{sign}%Y", DMY: f"%d{sign}%m{sign}%Y", DateOrder.YMD: f"%Y{sign}%m{sign}%d"}
    day = day.replace(microsecond=0, tzinfo=UTC)
    for pattern in (patterns[order], "%d %B %Y", "%b %d, %Y"):
        assert read_moment(day.strftime(pattern + " %H:%M:%S"), order, None) == moment(day)


@given(st.text(max_size=30), st.sampled_from(DateOrder), st.none() | st.integers(1900, 2100))
def test_that_no_text_makes_the_reader_stumble(text, order, year):
    found = read_moment(text, order, year)
    assert found is None or abs(instant(found) - datetime(2000, 1, 1, tzinfo=UTC)) < timedelta(days=90_000)


@pytest.mark.parametrize("order", list(DateOrder))
def test_that_a_month_and_day_as_iso_writes_them_without_a_year_mean_one_day(order):
    assert read_moment("--08-07", order, 2008) == read_moment("2008-08-07", order, None)
    assert read_moment("--08-07", order, None) is None
    assert read_moment("--02-29", order, 2007) is None
