"""Notices from one person to another: kept once each, and what is owed to the owner of a callback that ends."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_OID, uuid5

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.standing import State
from calldesk.store.bulk import insert_all
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.promise_tables import alert, has_promises
from calldesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that one person should know.

    Attributes:
        lead_id: Of whom; None = of nobody, such as the review of a definition.
        what: In code; the lead's name is read when it is shown.
        occasion: What makes it this very thing: the same notice of the same occasion is told once.
    """

    for_user: UserId
    lead_id: LeadId | None
    what: Message
    occasion: str


def tell(tx: Tx, notices: Iterable[Notice]) -> None:
    """Keeps these notices; one that was told before, or by somebody else at this moment, changes nothing."""
    rows = [
        {
            "alert_id": uuid5(NAMESPACE_OID, f"{n.for_user}\x1f{n.lead_id}\x1f{n.what.code}\x1f{n.occasion}").hex,
            "for_user": n.for_user,
            "lead_id": n.lead_id,
            "by_user": tx.user,
            "code": n.what.code,
            "args": json.dumps(dict(n.what.args)),
            "told_at": tx.now,
        }
        for n in notices
    ]
    if rows and has_promises(tx.conn):
        insert_all(tx, alert, rows, keep_stored=True)


@dataclass(frozen=True, slots=True)
class Owed:
    """A callback that is somebody else's than the writer's, as it stood before the write."""

    at: Moment
    by: UserId


_PROMISED = (
    "SELECT lead_id, callback_at, callback_by FROM call_state"
    f" WHERE lead_id {IN_IDS} AND state = 0 AND callback_at IS NOT NULL"
    " AND callback_by IS NOT NULL AND (callback_by <> :me OR :mine)"
)
_STAND_NOW = f"SELECT lead_id, state, callback_at, callback_by FROM call_state WHERE lead_id {IN_IDS}"


def owed(tx: Tx, ids: Sequence[LeadId], *, mine: bool = False) -> Mapping[LeadId, Owed]:
    """Callbacks with these leads that are other people's; asked before the facts are folded.

    Args:
        tx: The transaction.
        ids: Whose.
        mine: The writer's own too, where it is not plain which leads the write meets.
    """
    found = driver_rows(tx.conn, _PROMISED, {"ids": ids_param(ids), "me": tx.user, "mine": mine})
    return {LeadId(lead_id): Owed(at, UserId(by)) for lead_id, at, by in found}


def tell_owners(tx: Tx, before: Mapping[LeadId, Owed], why: str) -> None:
    """Tells whose callback was cancelled or rescued by what has just been folded.

    Args:
        tx: The transaction of the write.
        before: What `owed` gave.
        why: Code of what was written: an outcome's, ``do_not_call`` for a list of marks, or ``cancelled``.
    """
    if not before:
        return
    found = driver_rows(tx.conn, _STAND_NOW, {"ids": ids_param(list(before))})
    tell(
        tx,
        [made for row in found if (made := _ended(before[LeadId(row[0])], LeadId(row[0]), row[1:], why)) is not None],
    )


def _ended(was: Owed, lead_id: LeadId, now: tuple[int, Moment | None, int | None], why: str) -> Notice | None:
    state, callback_at, by = now
    cancelled = state != State.ACTIVE or why == "cancelled"
    if not cancelled and (callback_at, by) == (was.at, was.by):
        return None
    code = "callback_cancelled" if cancelled else "callback_rescued"
    said = {"why": why} if cancelled else {}
    return Notice(was.by, lead_id, Message.of(code, callback_at=was.at, **said), f"{was.at}")
