"""Settings for e-mail: what cannot be is refused in a sentence, and quiet hours go by the person's own clock."""

from datetime import UTC, datetime, time

import pytest

from calldesk.domain.errors import DeskError
from calldesk.domain.mail_settings import QuietHours, quiet_until, read_mail
from calldesk.domain.moments import moment

GOOD = 'host = "smtp.example.com"\nsecurity = "tls"\nfrom = "desk@example.com"\n'


def test_that_the_usual_port_goes_with_the_security() -> None:
    assert (read_mail(GOOD).port, read_mail(GOOD.replace("tls", "starttls")).port, read_mail("").is_on) == (
        465,
        587,
        False,
    )


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        (GOOD.replace("tls", "none"), "for this computer itself"),
        (GOOD.replace("tls", "ssl3"), "write tls, starttls or none"),
        (GOOD + "port = 0\n", "port"),
        (GOOD.replace("desk@example.com", "desk@example.com>\\r\\nRCPT TO:<x@y.z"), "from"),
        (GOOD + '[addresses]\nrita = "Rita <rita@example.com>"\n', "plain address"),
        (GOOD + '[quiet]\nrita = "22-7"\n', "like 22:00-07:00"),
        (GOOD + 'password = "x"\n', "unknown “password”"),
        (GOOD + "addresses = 3\n", "make it a table"),
        ("host = ", "cannot be read"),
    ],
)
def test_that_what_cannot_be_is_refused(toml: str, said: str) -> None:
    with pytest.raises(DeskError, match=said):
        read_mail(toml)


@pytest.mark.parametrize(
    ("span", "now", "until"),
    [
        ((22, 7), "2026-06-09T20:30", "2026-06-10T05:00"),
        ((22, 7), "2026-06-09T04:59", "2026-06-09T05:00"),
        ((22, 7), "2026-06-09T05:00", "2026-06-09T05:00"),
        ((22, 7), "2026-06-09T19:59", "2026-06-09T19:59"),
        ((12, 13), "2026-06-09T10:30", "2026-06-09T11:00"),
        ((22, 7), "2026-10-24T23:30", "2026-10-25T06:00"),  # the night with an hour more
    ],
)
def test_that_quiet_hours_end_by_the_persons_clock(span: tuple[int, int], now: str, until: str) -> None:
    quiet = QuietHours(time(span[0]), time(span[1]))
    at, end = (moment(datetime.fromisoformat(one).replace(tzinfo=UTC)) for one in (now, until))
    assert quiet_until(quiet, "Europe/Berlin", at) == end
    assert quiet_until(None, "Europe/Berlin", at) == quiet_until(quiet, "No/Where", at) == at
