"""What a hand-over would be: to whom and why, what is missing, and what was promised in the talk (R10)."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.handoffs import NextStep
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.outcomes import Effect
from calldesk.domain.routing import route
from calldesk.domain.standing import State
from calldesk.queries.call_list import shown_name
from calldesk.queries.lead_zone import lead_zone
from calldesk.queries.talk_facts import answers
from calldesk.store.definitions import holding
from calldesk.store.facts import stands
from calldesk.store.handoffs import candidates, routing_of
from calldesk.store.permission import lead_now
from calldesk.store.rights import leads_team
from calldesk.store.tx import Snapshot

NEXT_STEP = "next_step"
"""Key of the criterion whose words are the promise."""
_FRESH_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class HandOverOffer:
    """A qualified lead and what stands in the way; lead text, hostile (R13).

    Attributes:
        version: Number of the definition in force; 0 = none is.
        missing: Names of the required criteria that are not met.
        rep, why: Who would get it, by `Route.why`; "" = nobody may.
        is_own: That is the asker, as on a file without other reps.
        step: The promise in the caller's words, without an appointment.
        zone: In which an appointment is typed.
        may_override: The asker may hand it over though criteria are missing.
    """

    lead_id: LeadId
    name: str
    company: str
    version: int
    missing: tuple[str, ...]
    rep: str
    why: str
    step: NextStep
    zone: str
    may_override: bool
    is_own: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether nothing stands in the way."""
        return bool(self.version and self.rep) and not self.missing


_NEWEST = text(
    "SELECT o.lead_id, o.code FROM outcome o WHERE o.by_user = :me AND o.happened_at > :since"
    f" AND o.happened_at <= :now AND {stands('o.outcome_id')} ORDER BY o.happened_at DESC, o.outcome_id DESC LIMIT 1"
)
_STATE = text("SELECT state FROM call_state WHERE lead_id = :lead_id")
_NAME = text("SELECT name, login FROM user_account WHERE user_id = :user")


def just_qualified(snapshot: Snapshot) -> HandOverOffer | None:
    """The lead whose call the asker has just ended as qualified, where nothing stands in the way of handing it over."""
    asked = {"me": snapshot.user, "since": snapshot.now - _FRESH_SECONDS, "now": snapshot.now}
    newest = snapshot.conn.execute(_NEWEST, asked).first()
    if newest is None or snapshot.rules.outcomes.of(newest.code).effect is not Effect.HAND_OVER:
        return None
    if snapshot.conn.execute(_STATE, {"lead_id": newest.lead_id}).scalar() != State.TO_HAND_OVER:
        return None
    offer = hand_over_offer(snapshot, LeadId(newest.lead_id))
    return offer if offer.is_ready else None


def hand_over_offer(snapshot: Snapshot, lead_id: LeadId) -> HandOverOffer:
    """What handing this lead over would be.

    Raises:
        NotFound: There is no such lead.
    """
    lead = lead_now(snapshot, lead_id)
    profile = lead.profile
    version = holding(snapshot, profile.get("campaign", ""))
    known = answers(snapshot, [lead_id]).get(lead_id, ())
    met = {one.criterion for one in known if one.met}
    words = next((one.words for one in known if one.criterion == NEXT_STEP and one.met), "")
    chosen = route(profile, candidates(snapshot, routing_of(snapshot)), snapshot.now)
    return HandOverOffer(
        lead_id=lead_id,
        name=shown_name(profile["full_name"], profile["given_name"], profile["family_name"], profile["company"]),
        company=profile["company"],
        version=version.number if version is not None else 0,
        missing=tuple(one.name for one in version.definition.missing(met)) if version is not None else (),
        rep=_name(snapshot, chosen.user) if chosen is not None else "",
        why=chosen.why if chosen is not None else "",
        step=NextStep(words),
        zone=lead_zone(snapshot, lead_id),
        may_override=leads_team(snapshot),
        is_own=chosen is not None and chosen.user == snapshot.user,
    )


def _name(snapshot: Snapshot, user: UserId) -> str:
    row = snapshot.conn.execute(_NAME, {"user": user}).one()
    return str(row.name or row.login)
