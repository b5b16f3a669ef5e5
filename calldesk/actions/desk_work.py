"""The qualifier's loop: the lead on the card, the next one claimed ahead, and what one key does (R2, R9)."""

from dataclasses import dataclass

from calldesk.actions.calls import Ending, log_outcome
from calldesk.actions.claims import Claim, claim_next, release
from calldesk.actions.notes import leave_draft
from calldesk.actions.undo import undo_outcome
from calldesk.domain.ids import FactId, PoolId
from calldesk.store.claims import HELD_BY
from calldesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Hand:
    """What the qualifier holds.

    Attributes:
        current: The lead on the card; None = the list is empty.
        following: The next one, claimed ahead.
        outcome_id: The outcome just logged or undone, where there was one.
    """

    current: Claim | None
    following: Claim | None
    outcome_id: FactId | None = None


def take_up(tx: Tx, pool: PoolId | None = None) -> Hand:
    """Takes up work: the leads still held after a crash, else the first two of the list."""
    held = _held(tx)
    current = held[0] if held else claim_next(tx, pool)
    following = held[1] if len(held) > 1 else (claim_next(tx, pool) if current else None)
    for spare in held[2:]:
        release(tx, spare.lead_id, spare.token)
    return Hand(current, following)


def finish_call(
    tx: Tx, hand: Hand, dial_id: FactId, ending: Ending, *, outcome_id: FactId | None = None, pool: PoolId | None = None
) -> Hand:
    """Logs how the call ended, keeps the note, lets the lead go and puts the next one on the card."""
    if hand.current is not None:
        leave_draft(tx, hand.current.lead_id, dial_id)
    made = log_outcome(tx, dial_id, ending, outcome_id=outcome_id)
    ahead = advance(tx, hand.following, pool)
    return Hand(ahead.current, ahead.following, made)


def skip_lead(tx: Tx, hand: Hand, pool: PoolId | None = None) -> Hand:
    """Lets the lead on the card go, undialled, and takes the next one; the skipped one is not taken right back."""
    if hand.current is None:
        return take_up(tx, pool)
    leave_draft(tx, hand.current.lead_id)
    ahead = advance(tx, hand.following, pool)
    release(tx, hand.current.lead_id, hand.current.token)
    return ahead


def advance(tx: Tx, following: Claim | None, pool: PoolId | None = None) -> Hand:
    """The first two of the list as it stands at this instant; the one claimed ahead takes part again (R2)."""
    if following is not None:
        release(tx, following.lead_id, following.token)
    current = claim_next(tx, pool)
    return Hand(current, claim_next(tx, pool) if current else None)


def take_back(tx: Tx, hand: Hand, outcome_id: FactId) -> Hand:
    """Undoes an outcome: its lead comes back on the card, the one that was there waits as the next."""
    back = undo_outcome(tx, outcome_id)
    if back is None:
        return hand
    if hand.following is not None:
        release(tx, hand.following.lead_id, hand.following.token)
    ahead = hand.current if hand.current is not None and hand.current.lead_id != back.lead_id else None
    return Hand(back, ahead, outcome_id)


def _held(tx: Tx) -> list[Claim]:
    return [Claim(row[0], row[1], row[2], row[3]) for row in tx.execute(HELD_BY, {"me": tx.user, "now": tx.now})]
