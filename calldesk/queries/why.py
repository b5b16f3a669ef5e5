"""Why a lead stands where it stands, or every reason why it is not on the list (R2)."""

from dataclasses import dataclass

from calldesk.domain.calling import Tier, reasons_not, tier
from calldesk.domain.fit import fit_steps
from calldesk.domain.forecast import Crossing, forecast
from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.scoring import Score, parts
from calldesk.queries.call_list import shown_name, why_here, woke_message
from calldesk.store.caps import capped_day
from calldesk.store.naive import asking_with_caps, naive
from calldesk.store.permission import lead_now
from calldesk.store.ranked import Ranked, is_past, pools_of, position_of
from calldesk.store.tx import Snapshot

EVERYBODY = 2**31


@dataclass(frozen=True, slots=True)
class Why:
    """The answer for one lead.

    Attributes:
        position: Its place in the list; None = it is not on it.
        reasons: Why it is not; empty when it is.
        reason_here: Why it stands where it stands, or would.
        model_version: The score model that was asked.
        woke: What woke it from remarket, while it has not been dialled since.
    """

    at: Moment
    lead_id: LeadId
    external_id: str
    name: str
    company: str
    score: Score
    crossings: tuple[Crossing, ...]
    position: int | None
    tier: Tier
    reason_here: Message
    reasons: tuple[Message, ...]
    model_version: str
    woke: Message | None


def why(snapshot: Snapshot, lead_id: LeadId) -> Why:
    """Score, parts, forecast and place of one lead, or every reason why it has none.

    Raises:
        NotFound: There is no such lead.
    """
    lead = lead_now(snapshot, lead_id)
    profile = lead.profile
    model = snapshot.rules.version_at(snapshot.now).model
    asking = asking_with_caps(snapshot, lead, capped_day(snapshot, [lead.pool_id]))
    reasons = reasons_not(lead.standing, lead.lease, asking, snapshot.rules.cadence)
    kind, moment = tier(lead.standing, asking, snapshot.rules.cadence)
    standing = lead.standing
    place = Ranked(kind, moment, lead_id, lead.key, standing.attempts, standing.last_attempt_at, lead.score)
    return Why(
        at=snapshot.now,
        lead_id=lead_id,
        external_id=profile["external_id"],
        name=shown_name(profile["full_name"], profile["given_name"], profile["family_name"], profile["company"]),
        company=profile["company"],
        score=parts(profile, lead.facts.events, model, snapshot.now),
        crossings=forecast(fit_steps(profile, model), lead.key, model, snapshot.now),
        position=None if reasons else _position(snapshot, place),
        tier=kind,
        reason_here=why_here(place, lead.facts.events, standing.woke, model, snapshot.now, lead.fit),
        reasons=reasons,
        model_version=model.version,
        woke=woke_message("woke", standing.woke, snapshot.now) if standing.woke else None,
    )


def _position(snapshot: Snapshot, place: Ranked) -> int | None:
    pools = pools_of(snapshot)
    if not is_past(snapshot):
        return position_of(snapshot, place, pools)
    places = naive(snapshot, EVERYBODY, pools)
    return next((number for number, found in enumerate(places, 1) if found.lead_id == place.lead_id), None)
