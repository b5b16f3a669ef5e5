"""The sentence for each error of a team's server that is nobody's bug."""

from collections.abc import Mapping

import psycopg
from sqlalchemy.exc import DBAPIError

from calldesk.domain.errors import Away, Conflict, DeskError, Rejected, Unavailable

REFUSED = "The server refused this login and password. Check both, or ask your admin."
CLOSED = "The server does not let this login in. Ask your admin whether it is still active."
FULL = "The team's server has no connection free. Try again in a minute."
_BUSY = "The team's server is too busy just now. Try again in a moment."
_PASSING = frozenset({"40P01", "40001"})
"""Deadlock, serialisation failure: the same again may well succeed."""
_BY_STATE: Mapping[str, tuple[type[DeskError], str]] = {
    "28P01": (Rejected, REFUSED),
    "28000": (Rejected, CLOSED),
    "42501": (Rejected, "Your role in this team does not allow this. Ask your team lead or admin."),
    "23505": (Conflict, "Somebody else wrote the same a moment ago. Look again."),
    "55P03": (Unavailable, _BUSY),
    "57014": (Unavailable, _BUSY),
    **dict.fromkeys(_PASSING, (Unavailable, _BUSY)),
    "53300": (Unavailable, FULL),
    "3D000": (Unavailable, "This server has no such database. Check its name in the address."),
}
_RAISED = "P0001"
"""What our own triggers and functions raise: their words are a sentence already."""


def team_error(error: Exception) -> DeskError | None:
    """The sentence; None where the error is a bug."""
    raw = _driver_error(error)
    if isinstance(raw, DeskError):
        return raw
    if not isinstance(raw, psycopg.Error):
        return None
    state = raw.sqlstate or ""
    if state == _RAISED:
        return Rejected(raw.diag.message_primary or str(raw))
    if state in _BY_STATE:
        kind, words = _BY_STATE[state]
        return kind(words)
    if isinstance(raw, psycopg.OperationalError) or state.startswith(("08", "57P", "53", "25P0")):
        return Away.plainly()
    return None


def is_passing(error: Exception) -> bool:
    """Whether two writers met in a deadlock."""
    raw = _driver_error(error)
    return isinstance(raw, psycopg.Error) and raw.sqlstate in _PASSING


def _driver_error(error: BaseException) -> BaseException:
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
