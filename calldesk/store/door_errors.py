"""Why no connection to a team's server can be had: the cause, the next step, and the field of the form it is about."""

import re

import psycopg

from calldesk.domain.errors import DeskError, PasswordWanted, Rejected, Unavailable, Unreadable
from calldesk.domain.teams import TeamAddress
from calldesk.store.server_trust import why_not_trusted, wrong_host
from calldesk.store.team_errors import CLOSED, FULL, REFUSED

_AT_THE_DOOR: tuple[tuple[str, type[DeskError], str, str], ...] = (
    ("password authentication failed", Rejected, "password", REFUSED),
    (r"is not permitted to log in|no pg_hba\.conf entry", Rejected, "login", CLOSED),
    (r'database ".*" does not exist', Unavailable, "database", "{host} has no database {database}. Check its name."),
    (
        "permission denied for database",
        Rejected,
        "login",
        "{login} is no member of this team. Ask its admin: calldesk user add {login}.",
    ),
    ("too many (connections|clients)|remaining connection slots", Unavailable, "", FULL),
    (
        "does not support SSL",
        Unavailable,
        "host",
        "{host} speaks plain text only, which others could read. Ask your admin to turn TLS on there (ssl = on).",
    ),
    (
        "root certificate file|could not read root certificate",
        Unreadable,
        "certificate",
        "The file of the CA certificate is missing or is none ({root}). Choose the one your admin gave you.",
    ),
    (
        "Connection refused",
        Unavailable,
        "host",
        "Nobody listens at {host}, port {port}. Check both; if they are right, the server is switched off.",
    ),
    (
        "resolve host|translate host name",
        Unavailable,
        "host",
        "There is no server called {host}. Check its name, and whether this computer is on the network.",
    ),
    (
        "timeout expired",
        Unavailable,
        "host",
        "{host} does not answer. Check its name and port, your network or VPN, then try again.",
    ),
    (
        "invalid response to SSL negotiation",
        Unavailable,
        "port",
        "What answers at {host}, port {port}, is no PostgreSQL. Check host and port.",
    ),
    (
        "unreachable|No route to host",
        Unavailable,
        "host",
        "This computer has no way to {host}. Check your network or VPN, then try again.",
    ),
    (
        "read-only|hot standby",
        Unavailable,
        "host",
        "Only a standby answers at {host}, where nothing can be written. Try again in a minute, or ask your admin.",
    ),
)
"""What libpq says before a connection is there, where it has no code for it; whose field it is, and our sentence."""


_NOT_NOW = "database system is|terminating connection|in recovery"
"""What a server says that is starting, stopping or recovering: it refuses nobody."""


def door_error(error: Exception, address: TeamAddress) -> DeskError | None:
    """Why a connection could not be had, for the field it belongs to; None where nothing is known of it."""
    if isinstance(error, psycopg.ProgrammingError) and error.sqlstate is None:
        return Unreadable("The address says what PostgreSQL does not know. Leave out what follows the “?”.").of("host")
    if not isinstance(error, psycopg.OperationalError) or error.sqlstate:
        return None
    return _of_the_password(error, address) or _of_the_certificate(error, address) or _by_its_words(error, address)


def _of_the_password(error: psycopg.OperationalError, address: TeamAddress) -> DeskError | None:
    if error.pgconn is None or not error.pgconn.needs_password:
        return None
    said = f"{address.host} wants a password for {address.login}. Type it, or set CALLDESK_PASSWORD."
    return PasswordWanted(said).of("password")


def _of_the_certificate(error: psycopg.OperationalError, address: TeamAddress) -> DeskError | None:
    host, port = _place(error, address)
    if "certificate verify failed" in str(error):
        return Unavailable(why_not_trusted(address, host, port)).of("certificate")
    if "does not match host name" in str(error):
        return Unavailable(wrong_host(host)).of("host")
    return None


def _by_its_words(error: psycopg.OperationalError, address: TeamAddress) -> DeskError | None:
    host, port = _place(error, address)
    facts = {"host": host, "port": port, "database": address.database, "login": address.login, "root": address.root}
    said = str(error)
    for pattern, kind, field, words in _AT_THE_DOOR:
        if re.search(pattern, said):
            return kind(words.format(**facts)).of(field)
    refused = error.pgconn is not None and error.pgconn.used_password and "FATAL:" in said
    if refused and not re.search(_NOT_NOW, said):  # a server that speaks another language
        return Rejected(f"{REFUSED} It said: {said.rpartition('FATAL:')[2].strip()}").of("password")
    return None


def _place(error: psycopg.OperationalError, address: TeamAddress) -> tuple[str, int]:
    """The one of several hosts that the error is about."""
    try:
        host, port = (error.pgconn.host, error.pgconn.port) if error.pgconn is not None else (b"", b"")
        return host.decode() or address.host, int(port or address.port)
    except (psycopg.Error, ValueError):
        return address.host, address.port
