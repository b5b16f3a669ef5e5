"""The days of an absence as people type them."""

from datetime import UTC, date, datetime

import pytest

from calldesk.domain.absences import read_days
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import moment

TUESDAY = moment(datetime(2026, 6, 9, 15, tzinfo=UTC))


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("21 dec - 3 jan", date(2026, 12, 21), date(2027, 1, 3)),
        ("2026-12-21 \N{EN DASH} 2027-01-03", date(2026, 12, 21), date(2027, 1, 3)),
        ("today to fri", date(2026, 6, 9), date(2026, 6, 12)),
        ("heute bis fr", date(2026, 6, 9), date(2026, 6, 12)),
        ("tomorrow", date(2026, 6, 10), date(2026, 6, 10)),
        ("thu - tue", date(2026, 6, 11), date(2026, 6, 16)),
    ],
)
def test_that_days_are_read_as_people_say_them(typed: str, first: date, last: date) -> None:
    assert read_days(typed, TUESDAY, "America/Chicago") == (first, last)


@pytest.mark.parametrize("typed", ["", "some day", "1 jun 2026", "fri - never"])
def test_that_what_is_no_day_to_come_is_refused(typed: str) -> None:
    with pytest.raises(Rejected):
        read_days(typed, TUESDAY, "America/Chicago")
