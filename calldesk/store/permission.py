"""Permission to dial a lead: the same rules as the list, asked of the facts, with every reason (R3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calldesk.domain.calling import HOUR_REASONS, keeps_outside, may_dial
from calldesk.domain.caps import CappedDay
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.sentences import sentence
from calldesk.domain.standing import on_number
from calldesk.store.caps import capped_day
from calldesk.store.naive import Recomputed, asking_with_caps, recomputed
from calldesk.store.rights import may_keep_outside
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether the user may dial this lead now.

    Attributes:
        lead: The lead as its facts say it stands.
        reasons: Every reason why not; empty = yes.
        outside_reason: Why it may be dialled outside calling hours; "" = it is within them.
    """

    lead: Recomputed
    reasons: tuple[Message, ...]
    outside_reason: str = ""

    def demand(self) -> Recomputed:
        """The lead, where it may be dialled.

        Raises:
            Rejected: It may not; the sentence says every reason.
        """
        if self.reasons:
            why = "; ".join(sentence(reason) for reason in self.reasons)
            raise Rejected(f"This lead may not be called now: {why}.", self.reasons)
        return self.lead


def permission(snapshot: Snapshot, lead_id: LeadId, e164: str = "") -> Permission:
    """Asks for permission to dial this lead on this one of its numbers; empty = the one that is tried first.

    Raises:
        NotFound: There is no such lead.
    """
    lead = lead_now(snapshot, lead_id)
    if e164:
        lead = replace(lead, standing=on_number(lead.standing, lead.facts, e164))
    return _permission(snapshot, lead)


def permissions(snapshot: Snapshot, ids: Sequence[LeadId]) -> tuple[Permission, ...]:
    """The same for several leads at once, in their order, each on the number that is tried first.

    Raises:
        NotFound: One of them is not there.
    """
    return tuple(_permission(snapshot, lead) for lead in leads_now(snapshot, ids))


def _permission(snapshot: Snapshot, lead: Recomputed) -> Permission:
    day = CappedDay() if _is_on_card(snapshot, lead) else capped_day(snapshot, [lead.pool_id])
    asking = asking_with_caps(snapshot, lead, day)
    reasons = may_dial(lead.standing, lead.lease, asking, snapshot.rules.cadence)
    outside = keeps_outside(lead.standing, asking)
    if outside and any(reason.code in HOUR_REASONS for reason in reasons) and may_keep_outside(snapshot):
        return Permission(lead, tuple(reason for reason in reasons if reason.code not in HOUR_REASONS), outside)
    return Permission(lead, reasons)


def _is_on_card(snapshot: Snapshot, lead: Recomputed) -> bool:
    """Whether the asker has it: who was taken up before a cap was reached is dialled all the same."""
    return lead.lease.by == snapshot.user and lead.lease.holds(snapshot.now)


def lead_now(snapshot: Snapshot, lead_id: LeadId) -> Recomputed:
    """One lead from its facts.

    Raises:
        NotFound: There is no such lead.
    """
    return leads_now(snapshot, [lead_id])[0]


def leads_now(snapshot: Snapshot, ids: Sequence[LeadId]) -> tuple[Recomputed, ...]:
    """Some leads from their facts, in this order.

    Raises:
        NotFound: One of them is not there.
    """
    try:
        return tuple(recomputed(snapshot, ids))
    except KeyError as missing:
        raise NotFound(f"There is no lead {missing.args[0]}. Look it up with `calldesk list`.") from None
