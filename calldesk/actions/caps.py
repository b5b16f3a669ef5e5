"""Setting how many dials a day a list, everybody, or one person may make: a version of the team's rules each time."""

from dataclasses import replace

from sqlalchemy import text

from calldesk.actions.people import caller_named
from calldesk.domain.caps import Caps
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import PoolId
from calldesk.store.rights import leads_team
from calldesk.store.team_rules import put_rules
from calldesk.store.tx import Tx

_IS_LIST = text("SELECT 1 FROM pool WHERE pool_id = :pool")
EVERYBODY = ""
"""In the place of a login."""


def set_list_cap(tx: Tx, pool_id: PoolId, dials: int) -> None:
    """So many dials a day of a list from now on; 0 = no cap. What is already on a card is dialled all the same.

    Raises:
        NotFound: There is no such list.
        Rejected, Unavailable: The asker leads no team, the number cannot be, or there is no place for it.
    """
    if tx.execute(_IS_LIST, {"pool": pool_id}).first() is None:
        raise NotFound("There is no such list any more.")
    _put(tx, tx.rules.of_team.caps.with_list(pool_id, dials))


def set_person_cap(tx: Tx, login: str, dials: int | None) -> None:
    """So many dials a day of everybody or of one person from now on.

    Args:
        tx: The transaction.
        login: Whose; EVERYBODY = whoever has no own number.
        dials: 0 = no cap; None = as everybody.

    Raises:
        NotFound: There is no such person.
        Rejected, Unavailable: The asker leads no team, the number cannot be, or there is no place for it.
    """
    user = None if login == EVERYBODY else caller_named(tx, login).user
    _put(tx, tx.rules.of_team.caps.with_person(user, dials))


def set_person_caps(tx: Tx, wanted: tuple[tuple[str, int | None], ...]) -> None:
    """Several at once, as `set_person_cap`; then none is set where one cannot be."""
    for login, dials in wanted:
        set_person_cap(tx, login, dials)


def _put(tx: Tx, caps: Caps) -> None:
    if not leads_team(tx):
        raise Rejected("A team lead or admin sets how many dials a day may have.")
    rules = tx.rules.of_team
    if caps != rules.caps:
        put_rules(tx, replace(rules, caps=caps), tx.rules.team[-1].version_no if tx.rules.team else 0)
