"""What the qualifier holds, with the cards to it: jobs that run on the writing thread."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from calldesk.actions.calls import Ending, mark_dial, start_dial
from calldesk.actions.claims import Claim, release, renew
from calldesk.actions.desk_work import Hand, finish_call, rehearse, skip_lead, take_back, take_unlogged, take_up
from calldesk.actions.picking import pick_lead
from calldesk.actions.shifts import mark_shift
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected, Unavailable
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.shift import MarkKind
from calldesk.queries.lead_card import LeadCard, lead_cards
from ui.call_screen.call import Call


@dataclass(frozen=True, slots=True)
class InHand:
    """The claims with their cards, exact at one moment.

    Attributes:
        hand: The claims.
        current: The lead on the card; None = nobody may be called.
        following: The next one.
    """

    hand: Hand
    current: LeadCard | None
    following: LeadCard | None


NEAR_SECONDS = 0.1
"""A server that renews two claims in this time makes a call in a tenth of a second."""
NOBODY = InHand(Hand(None, None), None, None)


def take(desk: Desk, *, resumes: bool = False) -> InHand:
    """The leads still held after a crash, else the first two of the list; `resumes` records that a pause is over."""
    _resume(desk, resumes=resumes)
    return _with_cards(desk, desk.write(take_up), NOBODY)


def finish(desk: Desk, held: InHand, call: Call, ending: Ending) -> InHand:
    """Logs the outcome and takes the next lead.

    Raises:
        DeskError: The outcome cannot be logged; nothing was written.
    """
    if call.dial_id is None:
        raise Rejected("This call was not placed, so there is nothing to log. Dial first (Enter).")
    return _with_cards(desk, desk.write(finish_call, held.hand, call.dial_id, ending), held)


def skip(desk: Desk, held: InHand, reason: str) -> InHand:
    """Lets the lead on the card go for a coded reason and takes the next one."""
    return _with_cards(desk, desk.write(skip_lead, held.hand, reason), held)


def undo(desk: Desk, held: InHand, outcome_id: FactId) -> InHand:
    """Takes the outcome back; its lead returns to the card where nobody else has it."""
    return _with_cards(desk, desk.write(take_back, held.hand, outcome_id), held)


def pick(desk: Desk, held: InHand, lead_id: LeadId, *, resumes: bool = False) -> InHand:
    """Takes this lead now; the one on the card goes back to the list.

    Raises:
        Rejected: It may not be called now, or the right to pick it is missing.
        Conflict: Somebody else has it.
    """
    _resume(desk, resumes=resumes)
    following = held.hand.following
    if following is not None and following.lead_id == lead_id:
        return _with_cards(desk, Hand(following, held.hand.current), held)
    claim = desk.write(pick_lead, lead_id)
    if held.hand.current is not None:
        desk.write(release, held.hand.current.lead_id, held.hand.current.token)
    return _with_cards(desk, Hand(claim, following), held)


def log_late(desk: Desk, held: InHand, lead_id: LeadId, *, resumes: bool = False) -> InHand:
    """Puts the lead of a call without an outcome on the card.

    Raises:
        Conflict: Somebody else has it.
    """
    _resume(desk, resumes=resumes)
    return _with_cards(desk, desk.write(take_unlogged, held.hand, lead_id), held)


def let_go(desk: Desk, held: InHand, kind: str = "", reason: str = "") -> InHand:
    """Gives both leads back to the list.

    Args:
        desk: The desk.
        held: What is in hand.
        kind: The mark of the shift that this is recorded as; "" = none, for work goes on at another desk.
        reason: Coded reason of a pause.
    """
    if kind:
        desk.write(mark_shift, kind, reason)
    for claim in (held.hand.current, held.hand.following):
        if claim is not None:
            with suppress(Unavailable):  # the claim ends by itself, and the pause has begun all the same
                desk.write(release, claim.lead_id, claim.token)
    return NOBODY


def keep(desk: Desk, held: InHand) -> None:
    """The heartbeat of both claims.

    Raises:
        Conflict: One has ended, or somebody else has the lead.
    """
    for claim in (held.hand.current, held.hand.following):
        if claim is not None:
            desk.write(renew, claim.lead_id, claim.token)


def make_ready(desk: Desk, held: InHand) -> None:
    """Lets a team's server plan the first call while its lead is read; a far one is left alone, for keys would wait."""
    begun = monotonic()
    keep(desk, held)
    if desk.team.link is not None and monotonic() - begun < NEAR_SECONDS:
        with suppress(DeskError):  # what cannot be rung is said where somebody wants to ring it
            desk.write(rehearse, held.hand)


def dial(desk: Desk, claim: Claim, e164: str, call: Call) -> str:
    """Records the dial before the telephone gets the number; gives the extension to dial after it.

    Raises:
        Rejected: The lead may not be called now.
        Conflict: The claim has ended, or another desk has the lead.
    """
    dialled = desk.write(start_dial, claim.lead_id, e164=e164, token=claim.token)
    call.dial_id = dialled.dial_id
    return dialled.extension


def mark(desk: Desk, call: Call, name: str, offset_seconds: float) -> None:
    """Records that the call was answered or ended, by the person's own mark."""
    if call.dial_id is not None:
        desk.write(mark_dial, call.dial_id, name, offset_seconds)


def card_again(desk: Desk, held: InHand) -> InHand:
    """The same claims with their cards read anew."""
    return _with_cards(desk, held.hand, NOBODY)


def _resume(desk: Desk, *, resumes: bool) -> None:
    if resumes:
        desk.write(mark_shift, MarkKind.RESUME.value)


def _with_cards(desk: Desk, hand: Hand, before: InHand) -> InHand:
    """The claims with their cards; while the server is away, with the cards as they were read last."""
    wanted = [claim.lead_id for claim in (hand.current, hand.following) if claim is not None]
    try:
        cards = desk.read(lead_cards, wanted) if wanted else ()
    except Unavailable:
        cards = tuple(card for card in (before.current, before.following) if card is not None)
        if not {card.lead_id for card in cards}.issuperset(wanted):
            raise
    known = {card.lead_id: card for card in cards}
    return InHand(hand, _card(known, hand.current), _card(known, hand.following))


def _card(known: Mapping[LeadId, LeadCard], claim: Claim | None) -> LeadCard | None:
    return known[claim.lead_id] if claim is not None else None
