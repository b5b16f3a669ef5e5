"""Weekly summaries by e-mail: written once per person and week, claimed by one desk at a time, and what came of it."""

from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import text

from calldesk.actions.letters import SENDING_SECONDS, Came, Try
from calldesk.domain.letters import LetterState, next_try
from calldesk.domain.moments import Moment
from calldesk.store.bulk import insert_all
from calldesk.store.goal_tables import summary
from calldesk.store.handoffs import logins
from calldesk.store.letters import mail_of
from calldesk.store.summaries import OFF, WEEKLY, StoredSummary, owed_summaries, summaries_due
from calldesk.store.team_settings import keep_setting
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_MOVE = text(
    "UPDATE summary SET state = :state, tries = :tries, next_try_at = :next_try_at, error = :error,"
    " ended_at = :ended_at WHERE summary_id = :summary_id AND state = :was AND tries = :tried RETURNING summary_id"
)
_AT_REST = frozenset({LetterState.SENT, LetterState.FAILED, LetterState.UNSURE, LetterState.DROPPED})
_ENDS = {Came.SENT: LetterState.SENT, Came.NEVER: LetterState.FAILED, Came.UNSURE: LetterState.UNSURE}


def write_summaries(tx: Tx) -> int:
    """Writes those that are owed; two desks that find the same write one row. Gives how many are owed."""
    owed = tuple(owed_summaries(tx))
    rows = [
        {
            "summary_id": uuid5(NAMESPACE_OID, f"summary\x1f{one.user}\x1f{one.week_on}").hex,
            "for_user": one.user,
            "by_user": tx.user,
            "week_on": one.week_on,
            "address": one.address,
            "state": LetterState.QUEUED.value,
            "next_try_at": tx.now,
            "made_at": tx.now,
        }
        for one in owed
    ]
    insert_all(tx, summary, rows, keep_stored=True)
    tx.moves_state = False
    return len(owed)


def claim_summary(tx: Tx) -> StoredSummary | None:
    """The one that is due longest, for this desk alone; None = none is due.

    One whose claim ended without a word may have gone, so it is not sent again; one to an address that is none of the
    team's any longer is dropped.
    """
    tx.moves_state = False
    for lost in summaries_due(tx, LetterState.SENDING):
        _move(tx, lost, LetterState.UNSURE, error="The program ended while it was sent.")
    mail = mail_of(tx)
    for one in summaries_due(tx, LetterState.QUEUED) if mail.is_on else ():
        if one.address not in mail.addresses.values():
            _move(tx, one, LetterState.DROPPED)
            continue
        until_at = tx.now + SENDING_SECONDS
        claimed = one._replace(state=LetterState.SENDING.value, tries=one.tries + 1, next_try_at=until_at)
        if _move(tx, one, LetterState.SENDING, tries=claimed.tries, next_try_at=until_at):
            return claimed
    return None


def end_summary(tx: Tx, claimed: StoredSummary, tried: Try) -> LetterState:
    """Writes down what came of a try: sent, to be tried again, given up or unsure. Gives how far it is."""
    tx.moves_state = False
    again_at = next_try(claimed.tries, tx.now) if tried.came is Came.LATER else None
    if again_at is not None:
        _move(tx, claimed, LetterState.QUEUED, next_try_at=again_at, error=tried.error)
        return LetterState.QUEUED
    state = _ENDS.get(tried.came, LetterState.FAILED)
    _move(tx, claimed, state, error=tried.error)
    return state


def choose_weekly(tx: Tx, *, wanted: bool) -> None:
    """Whether the asker gets the week by e-mail; everybody who leads does until they say otherwise."""
    demand_tables(tx.has_goals)
    login = logins(tx).get(tx.user, "")
    keep_setting(tx, f"{WEEKLY}{login}", "on" if wanted else OFF)


def _move(
    tx: Tx,
    one: StoredSummary,
    state: LetterState,
    *,
    tries: int | None = None,
    next_try_at: Moment = 0.0,
    error: str = "",
) -> bool:
    """Whether it was still as it was read: of two desks one moves it."""
    given = {
        "summary_id": one.summary_id,
        "was": one.state,
        "tried": one.tries,
        "state": state.value,
        "tries": one.tries if tries is None else tries,
        "next_try_at": next_try_at,
        "error": error,
        "ended_at": tx.now if state in _AT_REST else None,
    }
    return tx.execute(_MOVE, given).first() is not None
