"""The lists of a team: made, renamed, given to people, and leads moved between them (R9, R14)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.actions.caps import set_list_cap
from calldesk.actions.members import set_lists
from calldesk.actions.people import caller_named, person_named
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.lists import Which, list_name
from calldesk.store.call_state import CHUNK, hold, put_on_list
from calldesk.store.driver import ids_param
from calldesk.store.lists import leads_meant
from calldesk.store.rights import leads_team
from calldesk.store.tables import pool
from calldesk.store.tx import Tx

_NAMES = text("SELECT pool_id, name FROM pool")
_LISTS = text("SELECT pool_id FROM pool_member WHERE user_id = :user")
_ON = text(
    "SELECT u.login FROM pool_member m JOIN user_account u ON u.user_id = m.user_id WHERE m.pool_id = :pool"
    " AND u.role <> '' ORDER BY u.login"
)
_HAS_LEADS = text("SELECT 1 FROM lead WHERE pool_id = :pool LIMIT 1")
_STILL = text(
    "SELECT lead_id FROM call_state WHERE lead_id = ANY(:ids) AND pool_id = :of AND lease_until <= :now"
    " ORDER BY lead_id"
)


@dataclass(frozen=True, slots=True)
class Moved:
    """A part of a move that was done: which leads came from which list."""

    ids: tuple[LeadId, ...]
    of: PoolId
    to: PoolId


def make_list(tx: Tx, words: str) -> PoolId:
    """A new list, with nobody on it and no leads.

    Raises:
        Rejected: The asker leads no team, or the name cannot be.
        Conflict: Another list has it.
    """
    name = _free_name(tx, words, None)
    return PoolId(tx.execute(pool.insert().returning(pool.c.pool_id), {"name": name}).scalar_one())


def rename_list(tx: Tx, pool_id: PoolId, words: str) -> None:
    """Gives a list another name.

    Raises:
        NotFound: There is no such list.
        Rejected: The asker leads no team, or the name cannot be.
        Conflict: Another list has it.
    """
    _demand_list(tx, pool_id)
    name = _free_name(tx, words, pool_id)
    tx.execute(pool.update().where(pool.c.pool_id == pool_id).values(name=name))


def assign_list(tx: Tx, pool_id: PoolId, logins: Sequence[str]) -> None:
    """Says who works a list, all of them; their other lists stay.

    Raises:
        NotFound: There is no such list, or one of them is no member.
        Rejected: One of them makes no calls, the asker leads no team, or a list with leads would be nobody's.
    """
    _demand_lead(tx)
    _demand_list(tx, pool_id)
    if not logins and tx.execute(_HAS_LEADS, {"pool": pool_id}).first() is not None:
        raise Rejected("Somebody works each list with leads. Choose who, or move its leads first.")
    wanted = {login: caller_named(tx, login).user for login in logins}
    before = set(tx.execute(_ON, {"pool": pool_id}).scalars())
    for login in sorted(before ^ set(wanted)):
        user = wanted.get(login)
        if user is None:
            user = person_named(tx, login).user
        known = {PoolId(one) for one in tx.execute(_LISTS, {"user": user}).scalars()}
        set_lists(tx, login, sorted(known | {pool_id} if login in wanted else known - {pool_id}))


def save_list(
    tx: Tx, pool_id: PoolId | None, words: str, logins: Sequence[str] | None, cap: int | None = None
) -> PoolId:
    """Name, people and cap of a list at once; None = a new list, or people and cap that are left as they are.

    Raises:
        NotFound, Rejected, Conflict: As each of these.
    """
    if pool_id is None:
        pool_id = make_list(tx, words)
    else:
        rename_list(tx, pool_id, words)
    if logins is not None:
        assign_list(tx, pool_id, logins)
    if cap is not None:
        set_list_cap(tx, pool_id, cap)
    return pool_id


def move_part(tx: Tx, ids: Sequence[LeadId], of: PoolId, to: PoolId) -> Moved:
    """Moves at most CHUNK leads that are still on their list and in nobody's hand; their claims are respected.

    Raises:
        NotFound: There is no such list.
        Rejected: The asker leads no team, or these are too many at once.
    """
    _demand_lead(tx)
    _demand_list(tx, to)
    if len(ids) > CHUNK:
        raise Rejected(f"At most {CHUNK} leads are moved at once.")
    hold(tx, ids)
    asked = {"ids": ids_param(ids), "of": of, "now": tx.now}
    still = [LeadId(one) for one in tx.execute(_STILL, asked).scalars()]
    if still:
        put_on_list(tx, still, to)
    return Moved(tuple(still), of, to)


def move_lead(tx: Tx, lead_id: LeadId, to: PoolId) -> Moved:
    """Moves one lead, as from its card.

    Raises:
        NotFound: There is no such list.
        Rejected: The asker leads no team, it is there already, or somebody has it in hand or promised a callback.
    """
    meant = leads_meant(tx, Which(lead=lead_id), to)
    if meant.in_hand or meant.promised:
        why = "somebody has it in hand" if meant.in_hand else "its callback is somebody's who does not work that list"
        raise Rejected(f"This lead stays where it is: {why}.")
    if not meant.moves:
        raise Rejected("This lead is on that list already.")
    return move_part(tx, [lead_id], meant.moves[0][1], to)


def _free_name(tx: Tx, words: str, own: PoolId | None) -> str:
    _demand_lead(tx)
    name = list_name(words)
    if any(known.casefold() == name.casefold() and pool_id != own for pool_id, known in tx.execute(_NAMES)):
        raise Conflict(f"There is a list {name} already. Choose another name.").of("name")
    return name


def _demand_lead(tx: Tx) -> None:
    if not leads_team(tx):
        raise Rejected("A team lead or admin changes the lists.")


def _demand_list(tx: Tx, pool_id: PoolId) -> None:
    if all(known != pool_id for known, _ in tx.execute(_NAMES)):
        raise NotFound("There is no such list any more.")
