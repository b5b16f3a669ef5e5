"""The qualifier's loop: the lead on the card, the next one claimed ahead, and what one key does (R2, R9)."""

from collections.abc import Sequence
from dataclasses import dataclass

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.claims import Claim, claim_again, claim_first, release, take_over
from calldesk.actions.notes import leave_draft, save_draft
from calldesk.actions.shifts import record_skip
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Conflict
from calldesk.domain.ids import FactId, LeadId, PoolId
from calldesk.store.tx import Tx

_IN_HAND = 2
"""The lead on the card, and the next one."""


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
    """Takes up work: the leads still held after a crash or on another desk, else the first two of the list."""
    held = take_over(tx)
    for spare in held[_IN_HAND:]:
        release(tx, spare.lead_id, spare.token)
    kept = held[:_IN_HAND]
    return _hand([*kept, *claim_first(tx, _IN_HAND - len(kept), pool)])


def finish_call(
    tx: Tx, hand: Hand, dial_id: FactId, ending: Ending, *, outcome_id: FactId | None = None, pool: PoolId | None = None
) -> Hand:
    """Logs how the call ended, keeps the note, lets the lead go and puts the next one on the card."""
    if hand.current is not None:
        leave_draft(tx, hand.current.lead_id, dial_id)
    made = log_outcome(tx, dial_id, ending, outcome_id=outcome_id)
    ahead = advance(tx, hand.following, pool)
    return Hand(ahead.current, ahead.following, made)


def rehearse(tx: Tx, hand: Hand) -> None:
    """Makes the next call and takes all of it back, so that a team's server has planned what the first one asks.

    Each connection plans for itself, and the first call cost twice a later one. The leads it takes at its end are free
    again with the next statement.

    Raises:
        DeskError: The lead may not be called now, or is not held any more.
    """
    tx.kept = False
    if hand.current is None or not tx.is_team:
        return
    made = start_dial(tx, hand.current.lead_id, token=hand.current.token)
    save_draft(tx, hand.current.lead_id, "...")
    finish_call(tx, hand, made.dial_id, Ending("no_answer"))


def skip_lead(
    tx: Tx, hand: Hand, reason: str = "other", *, skip_id: FactId | None = None, pool: PoolId | None = None
) -> Hand:
    """Lets the lead on the card go, undialled and for a coded reason, and takes the next one.

    The skipped one is not taken right back, though a promised callback that is due knows no cool-off (R3).

    Raises:
        Rejected: There is no such reason.
    """
    if hand.current is None:
        return take_up(tx, pool)
    leave_draft(tx, hand.current.lead_id)
    record_skip(tx, hand.current.lead_id, reason, skip_id=skip_id)
    ahead = advance(tx, hand.following, pool)
    release(tx, hand.current.lead_id, hand.current.token)
    return ahead


def advance(tx: Tx, following: Claim | None, pool: PoolId | None = None) -> Hand:
    """The first two of the list as it stands at this instant; the one claimed ahead takes part again (R2)."""
    if following is not None:
        release(tx, following.lead_id, following.token)
    return _hand(claim_first(tx, _IN_HAND, pool))


def _hand(claims: Sequence[Claim]) -> Hand:
    current, following, *_ = (*claims, None, None)
    return Hand(current, following)


def take_back(tx: Tx, hand: Hand, outcome_id: FactId) -> Hand:
    """Undoes an outcome: its lead comes back on the card, the one that was there waits as the next."""
    back = undo_outcome(tx, outcome_id)
    return hand if back is None else _put_on_card(tx, hand, back, outcome_id)


def take_unlogged(tx: Tx, hand: Hand, lead_id: LeadId) -> Hand:
    """Puts the lead of a call without an outcome on the card, so that it gets one; the one there waits as the next.

    Raises:
        Conflict: Somebody else has it.
    """
    back = claim_again(tx, lead_id)
    if back is None:
        raise Conflict("Somebody else has this lead just now. Say how your call ended when it is free again.")
    return _put_on_card(tx, hand, back)


def _put_on_card(tx: Tx, hand: Hand, back: Claim, outcome_id: FactId | None = None) -> Hand:
    if hand.following is not None:
        release(tx, hand.following.lead_id, hand.following.token)
    ahead = hand.current if hand.current is not None and hand.current.lead_id != back.lead_id else None
    return Hand(back, ahead, outcome_id)
