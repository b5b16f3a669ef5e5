"""Finds the person whom a login names, for what is given to them."""

from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import UserId
from calldesk.store.roles.names import CALLERS
from calldesk.store.tx import Tx

_PERSON = text(
    "SELECT user_id, CASE WHEN name <> '' THEN name ELSE login END shown, role, active FROM user_account"
    " WHERE login = :login AND (role <> '' OR NOT :team)"
)


class Person(NamedTuple):
    """A member of the team; on a file anybody who is known."""

    user: UserId
    name: str
    role: str
    active: bool


def person_named(tx: Tx, login: str) -> Person:
    """Who it is, past members too.

    Raises:
        NotFound: Nobody.
    """
    found = tx.execute(_PERSON, {"login": login, "team": tx.is_team}).first()
    if found is None:
        raise NotFound(f"There is no member {login or 'without a login'}. `calldesk user list` names them all.")
    return Person(UserId(found[0]), str(found[1]), str(found[2]), bool(found[3]))


def caller_named(tx: Tx, login: str) -> Person:
    """The same, of somebody who makes calls.

    Raises:
        NotFound: Nobody.
        Rejected: They make none, or have left.
    """
    found = person_named(tx, login)
    if tx.is_team and (not found.active or found.role not in CALLERS):
        raise Rejected(f"{found.name} makes no calls. Choose a qualifier or a team lead of the team.")
    return found
