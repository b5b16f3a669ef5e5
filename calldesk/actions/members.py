"""Letting people into a team and out again; the server refuses whoever is no admin of it."""

from collections.abc import Sequence

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import PoolId
from calldesk.domain.teams import ROLES
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.roles.verifier import scram_verifier
from calldesk.store.tx import Tx


def add_member(tx: Tx, login: str, password: str, role: str, pools: Sequence[PoolId]) -> None:
    """Lets a person in.

    Args:
        tx: The transaction of an admin.
        login: New on this server; small letters, digits and . _ - @.
        password: Its first one; the server sees a verifier of it alone.
        role: One of `domain.teams.ROLES`.
        pools: The lists a qualifier works; the other roles see all, a rep none.

    Raises:
        Rejected: The asker is no admin, the login is taken, or login, password or role cannot be.
    """
    _demand_team(tx)
    values = {"login": login, "verifier": scram_verifier(tx.conn, login, password), "role": _known(role)}
    _call(tx, "add_member(:login, :verifier, :role, CAST(:pools AS integer[]))", {**values, "pools": list(pools)})


def set_role(tx: Tx, login: str, role: str) -> None:
    """Gives a member another role; it holds from the next transaction of each open desk on.

    Raises:
        Rejected: The asker is no admin, this is no member, or the team would be without an admin.
    """
    _demand_team(tx)
    _call(tx, "set_member_role(:login, :role)", {"login": login, "role": _known(role)})


def set_lists(tx: Tx, login: str, pools: Sequence[PoolId]) -> None:
    """Says which lists a qualifier works; also for team leads.

    Raises:
        Rejected: The asker is no admin or team lead, or this is no member.
    """
    _demand_team(tx)
    _call(tx, "set_member_lists(:login, CAST(:pools AS integer[]))", {"login": login, "pools": list(pools)})


def change_password(tx: Tx, login: str, password: str) -> None:
    """Gives a member another password: an admin anyone of the team, everybody themself.

    Raises:
        Rejected: The asker may not, or the password is too short.
    """
    _demand_team(tx)
    verifier = scram_verifier(tx.conn, login, password)
    _call(tx, "set_member_verifier(:login, :verifier)", {"login": login, "verifier": verifier})


def disable_member(tx: Tx, login: str) -> int:
    """Puts a leaver out at once: no new connection, and the open ones end.

    Returns:
        How many connections were ended.

    Raises:
        Rejected: The asker is no admin, this is no member, or the asker's own login, or the last admin.
    """
    _demand_team(tx)
    return int(str(_call(tx, "disable_member(:login)", {"login": login})))


def enable_member(tx: Tx, login: str) -> None:
    """Lets a member in again, with the role and the lists of before.

    Raises:
        Rejected: The asker is no admin, or this is no member.
    """
    _demand_team(tx)
    _call(tx, "enable_member(:login)", {"login": login})


def _call(tx: Tx, call: str, values: dict[str, object]) -> object:
    ((said,),) = driver_rows(tx.conn, f"SELECT calldesk.{call}", values)
    tx.touch(Topic.SETTINGS, None)
    return said


def _known(role: str) -> str:
    if role not in ROLES:
        raise Rejected(f"There is no role {role}. Choose one of: {', '.join(ROLES)}.")
    return role


def _demand_team(tx: Tx) -> None:
    if not is_postgres(tx.conn):
        raise Rejected("A file has one user and no members. Make a team first: calldesk team create URL.")
