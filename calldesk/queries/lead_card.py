"""The lead card: who it is, why now, what they asked for, what to say, what happened before (PRODUCT finding 7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import text

from calldesk.domain.calling import Tier, tier
from calldesk.domain.campaigns import Campaign, Criterion, read_campaigns
from calldesk.domain.definitions import Version, in_force
from calldesk.domain.fit import fit_steps
from calldesk.domain.forecast import Crossing, forecast
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Effect
from calldesk.domain.scoring import Score, parts
from calldesk.domain.standing import State
from calldesk.queries.call_list import shown_name, why_here
from calldesk.queries.phone_lines import PHONES, PhoneBeside, PhoneLine, phone_lines, phones_beside
from calldesk.queries.talk_facts import Answer, FrontDesk, talk_facts_of, talk_questions
from calldesk.queries.timeline import Sort, TimelineItem, timeline_questions, timelines_of
from calldesk.store.definitions import AGREED, agreed
from calldesk.store.driver import IN_IDS, Question, driver_reads, ids_param
from calldesk.store.naive import Recomputed, asking_of
from calldesk.store.permission import Permission, permissions
from calldesk.store.ranked import Ranked
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class LeadCard:
    """Everything the card shows, exact at `at`.

    Attributes:
        profile: Every kept column; lead text, hostile (R13).
        tier, why: Its place in the list, as if nobody held it.
        reasons_not: Every reason why it may not be dialled by the asker; empty = it may.
        phones: All its numbers, in the order in which they are offered.
        retries: When it would come back after each outcome that only lets it rest, were the call to end so now.
        crossings: When the score leaves its bands.
        asked_for: What they wanted, in their or the campaign's words; may be empty.
        track_kinds: Kinds of what the lead did, newest first: chooses the steps of the talk track.
        draft: The note being typed, as last saved.
        open_dial_id: A dial of the asker that has no outcome yet, "" = none.
        answers: What holds for each criterion that was answered, oldest first.
        front_desk: What helps to get past the desk of the lead's company or number.
        definition: The version of "qualified" in force for the lead's campaign; None = none is agreed.
    """

    at: Moment
    lead_id: LeadId
    name: str
    title: str
    company: str
    city: str
    profile: Mapping[str, str]
    state: State
    tier: Tier
    why: Message
    reasons_not: tuple[Message, ...]
    score: Score
    crossings: tuple[Crossing, ...]
    phones: tuple[PhoneLine, ...]
    zones: tuple[str, ...]
    attempts: int
    last_attempt_at: Moment
    callback_at: Moment | None
    touch_due: Moment | None
    campaign: Campaign | None
    asked_for: str
    track_kinds: tuple[str, ...]
    timeline: tuple[TimelineItem, ...]
    draft: str
    open_dial_id: str
    retries: Mapping[str, Moment] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    front_desk: FrontDesk | None = None
    definition: Version | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What is asked of this lead: as both sides signed it, else as its campaign says."""
        if self.definition is not None:
            return self.definition.definition.criteria
        return self.campaign.criteria if self.campaign is not None else ()

    @property
    def returned(self) -> TimelineItem | None:
        """How its hand-off came back from the rep; None = it did not, or went on to another since."""
        of_handoffs = (item for item in self.timeline if item.sort is Sort.HANDOFF and not item.undone)
        newest = next(of_handoffs, None)
        return newest if newest is not None and newest.code == MarkKind.RETURNED else None


_CAMPAIGN = text("SELECT content FROM campaign WHERE name = :name")
_DRAFTS = f"SELECT lead_id, text FROM note_draft WHERE lead_id {IN_IDS} AND by_user = :me"
_OPEN_DIALS = (
    f"SELECT lead_id, dial_id FROM dial d WHERE lead_id {IN_IDS} AND by_user = :me AND happened_at > :since"
    " AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.dial_id = d.dial_id AND NOT EXISTS"
    " (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id)) ORDER BY happened_at, dial_id"
)
"""The newest of a lead comes last."""
OPEN_DIAL_SECONDS = 43_200.0
"""A dial without an outcome is still offered for one for half a day."""


def lead_cards(snapshot: Snapshot, ids: Sequence[LeadId]) -> tuple[LeadCard, ...]:
    """The cards of some leads, all of one instant.

    Raises:
        NotFound: One of them is not there.
    """
    beside = _Beside.read(snapshot, ids)
    return tuple(_card(snapshot, asked, beside) for asked in permissions(snapshot, ids))


def lead_card(snapshot: Snapshot, lead_id: LeadId) -> LeadCard:
    """The card of one lead.

    Raises:
        NotFound: There is no such lead.
    """
    return lead_cards(snapshot, [lead_id])[0]


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read for several cards at once: over a network every question costs a way there and back."""

    versions: tuple[Version, ...]
    phones: Mapping[LeadId, Mapping[str, PhoneBeside]]
    drafts: Mapping[LeadId, str]
    open_dials: Mapping[LeadId, str]
    answers: Mapping[LeadId, tuple[Answer, ...]]
    front_desks: Mapping[LeadId, FrontDesk]
    timelines: Mapping[LeadId, tuple[TimelineItem, ...]]

    @staticmethod
    def read(snapshot: Snapshot, ids: Sequence[LeadId]) -> "_Beside":
        """The numbers of these leads, and what the user left there: the note's draft, a dial without an outcome."""
        asked = {"ids": ids_param(ids), "me": snapshot.user, "since": snapshot.now - OPEN_DIAL_SECONDS}
        of_user: list[Question] = [(PHONES, asked), (_DRAFTS, asked), (_OPEN_DIALS, asked)]
        signed: list[Question] = [(AGREED, {"now": snapshot.now})] if snapshot.has_handoffs else []
        talk, lines = talk_questions(snapshot, ids), timeline_questions(snapshot, ids)
        rows = iter(driver_reads(snapshot.conn, *of_user, *signed, *talk, *lines))
        numbers, drafts, dials = (next(rows) for _ in of_user)
        versions = agreed(next(rows)) if signed else ()
        said = talk_facts_of([next(rows) for _ in talk])
        return _Beside(
            versions, phones_beside(numbers), dict(drafts), dict(dials), *said, timelines_of(ids, list(rows))
        )


def _card(snapshot: Snapshot, asked: Permission, beside: _Beside) -> LeadCard:
    lead = asked.lead
    lead_id, profile = lead.lead_id, lead.profile
    model = snapshot.rules.version_at(snapshot.now).model
    place = place_of(snapshot, lead)
    phones = phone_lines(lead, beside.phones.get(lead_id, {}))
    campaign = campaign_of(snapshot, profile.get("campaign", ""))
    items = beside.timelines[lead_id]
    return LeadCard(
        at=snapshot.now,
        lead_id=lead_id,
        name=shown_name(profile["full_name"], profile["given_name"], profile["family_name"], profile["company"]),
        title=profile["title"],
        company=profile["company"],
        city=profile["city"],
        profile=profile,
        state=lead.standing.state,
        tier=place.tier,
        why=why_here(place, lead.facts.events, lead.standing.woke, model, snapshot.now, lead.fit),
        reasons_not=asked.reasons,
        score=parts(profile, lead.facts.events, model, snapshot.now),
        crossings=forecast(fit_steps(profile, model), lead.key, model, snapshot.now),
        phones=phones,
        zones=next((phone.zones for phone in phones if phone.is_first), ()),
        attempts=lead.standing.attempts,
        last_attempt_at=lead.standing.last_attempt_at,
        callback_at=lead.standing.callback_at,
        touch_due=lead.standing.touch_due,
        campaign=campaign,
        asked_for=_asked_for(profile, items, campaign),
        track_kinds=_track_kinds(place, items, lead),
        timeline=items,
        draft=beside.drafts.get(lead_id, ""),
        open_dial_id=beside.open_dials.get(lead_id, ""),
        retries=_retries(snapshot, lead),
        answers=beside.answers.get(lead_id, ()),
        front_desk=beside.front_desks.get(lead_id),
        definition=in_force(beside.versions, profile.get("campaign", ""), snapshot.now),
    )


def _retries(snapshot: Snapshot, lead: Recomputed) -> Mapping[str, Moment]:
    """The cool-off of each outcome, moved on to another part of the lead's day where the rule says so (R5)."""
    now, rules = snapshot.now, snapshot.rules
    found: dict[str, Moment] = {}
    for outcome in rules.outcomes.offered:
        if outcome.effect is Effect.RETRY and not outcome.takes_callback:
            back_at = found[outcome.code] = now + outcome.cool_off_seconds
            if rules.cadence.other_part(outcome):
                at, _part = rules.calendar.other_part(lead.standing.class_id, now, back_at)
                found[outcome.code] = max(back_at, at)
    return found


def place_of(snapshot: Snapshot, lead: Recomputed) -> Ranked:
    """Its place in the list, as if nothing kept it off."""
    kind, moment = tier(lead.standing, asking_of(snapshot, lead.standing), snapshot.rules.cadence)
    standing = lead.standing
    return Ranked(kind, moment, lead.lead_id, lead.key, standing.attempts, standing.last_attempt_at, lead.score)


def campaign_of(snapshot: Snapshot, name: str) -> Campaign | None:
    """The stored campaign of this name; None where there is none."""
    content = snapshot.conn.execute(_CAMPAIGN, {"name": name}).scalar() if name else None
    return read_campaigns(content)[0] if content else None


WISHES = ("demo_requested", "form_submitted", "inbound_call", "email_replied")
"""Kinds of event whose detail says in the lead's own words what they want."""


def _asked_for(profile: Mapping[str, str], items: Sequence[TimelineItem], campaign: Campaign | None) -> str:
    wished = next((item.detail for item in items if item.code in WISHES and item.detail), "")
    return profile.get("asked_for", "") or wished or (campaign.asked_for if campaign else "")


def _track_kinds(place: Ranked, items: Sequence[TimelineItem], lead: Recomputed) -> tuple[str, ...]:
    done = [event.kind for event in sorted(lead.facts.events, key=lambda event: event.at, reverse=True)]
    if place.tier is Tier.CALLBACK:
        return ("callback", *done)
    last = next((item.code for item in items if item.sort == "call"), "")
    return (*(("voicemail",) if last == "voicemail" else ()), *done)
