"""How a team sends e-mail: server, security, sender, each rep's address, and the hours in which nobody gets any."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from calldesk.domain.clocks import clocks, moment_on_clock, on_clock
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment
from calldesk.domain.toml_fields import Table, check_names, read_toml, said, table_of, text_of, whole_of

T = TypeVar("T")


class Security(StrEnum):
    """How the connection to the mail server is kept from others; the certificate is always verified."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Where a connection leaves the computer nowhere, so that it may go without TLS."""
_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
_MOST_PORT = 65_535
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
"""Plain ones alone: nothing in them can end a header, a command or a calendar's line."""
_HOST = re.compile(r"[A-Za-z0-9.:_-]+")
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")
_KNOWN = ("host", "port", "security", "user", "from", "addresses", "quiet")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of day until another, over midnight where the second is the earlier one."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class MailSettings:
    """What is needed to send; the password is in none of it.

    Attributes:
        host: The mail server; "" = no e-mail is sent.
        user: Who logs in there; "" = nobody does.
        sender: The address that letters come from.
        addresses: By login.
        quiet: By login.
    """

    host: str = ""
    port: int = 0
    security: Security = Security.TLS
    user: str = ""
    sender: str = ""
    addresses: Mapping[str, str] = field(default_factory=dict)
    quiet: Mapping[str, QuietHours] = field(default_factory=dict)

    @property
    def is_on(self) -> bool:
        """Whether e-mail is sent at all."""
        return bool(self.host)


@lru_cache(maxsize=16)
def read_mail(text: str) -> MailSettings:
    """The settings in a TOML text; an empty one sends nothing.

    Raises:
        Unreadable: It is no TOML.
        Rejected: A value cannot be; the sentence names it.
    """
    table = read_toml(text, "The mail settings")
    if not table:
        return MailSettings()
    check_names(table, _KNOWN, "The mail")
    host, security = _host(table), _security(table)
    if security is Security.NONE and host not in LOOPBACK:
        raise Rejected(
            f"The mail has security = “none” for {host}, so everybody on the way could read it. Write “tls” or"
            " “starttls”; “none” is for this computer itself, localhost."
        )
    return MailSettings(
        host=host,
        port=whole_of(table, "port", "The mail", 1, _MOST_PORT) if "port" in table else _PORTS[security],
        security=security,
        user=text_of(table, "user", "The mail") if "user" in table else "",
        sender=_address(table, "from", "The mail"),
        addresses=_by_login(table, "addresses", _address),
        quiet=_by_login(table, "quiet", _quiet),
    )


def _host(table: Table) -> str:
    host = text_of(table, "host", "The mail")
    if not _HOST.fullmatch(host):
        raise Rejected(f"The mail has host = {said(host)}: write a server's name, like smtp.example.com.")
    return host


def _security(table: Table) -> Security:
    word = text_of(table, "security", "The mail")
    if word not in set(Security):
        raise Rejected(f"The mail has security = {said(word)}: write tls, starttls or none.")
    return Security(word)


def _address(table: Table, name: str, where: str) -> str:
    address = text_of(table, name, where)
    if not _ADDRESS.fullmatch(address):
        raise Rejected(f"{where} has {name} = {said(address)}: write a plain address, like rita@example.com.")
    return address


def _quiet(table: Table, name: str, where: str) -> QuietHours:
    word = text_of(table, name, where)
    read = _SPAN.fullmatch(word)
    if read is None or read.group(1, 2) == read.group(3, 4):
        raise Rejected(f"{where} has {name} = {said(word)}: write two times, like 22:00-07:00.")
    return QuietHours(time(int(read[1]), int(read[2])), time(int(read[3]), int(read[4])))


def _by_login(table: Table, name: str, read: Callable[[Table, str, str], T]) -> dict[str, T]:
    inner = table_of(table.get(name, {}), f"“{name}” of the mail")
    return {login: read(inner, login, f"“{name}” of the mail") for login in inner}


def quiet_until(quiet: QuietHours | None, zone: str, at: Moment) -> Moment:
    """When a person may next be written to: now, or the end of the quiet hours that it is in, by the zone's clock.

    A zone that is not known has no quiet hours. Where the clock jumps over their end, they end after the jump.
    """
    known = clocks(zone)
    if quiet is None or not known:
        return at
    clock = known[-1]
    today = on_clock(clock, at).date()
    for day in (today - timedelta(days=1), today):
        start_at = moment_on_clock(clock, datetime.combine(day, quiet.start))
        end_at = moment_on_clock(clock, datetime.combine(_last_day(quiet, day), quiet.end))
        if start_at <= at < end_at:
            return end_at
    return at


def _last_day(quiet: QuietHours, day: date) -> date:
    return day if quiet.start < quiet.end else day + timedelta(days=1)
