"""The hand-offs: a rep's, a qualifier's, or everybody's, each with what is due; and the dossier of one (R10, R11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import text

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Version
from calldesk.domain.errors import NotFound
from calldesk.domain.handoff_clocks import Due, due
from calldesk.domain.handoffs import HandoffStanding, Heard, NextStep, Origin
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.lead_facts import PhoneFact
from calldesk.domain.moments import Moment
from calldesk.domain.scoring import Score, parts
from calldesk.queries.call_list import shown_name
from calldesk.queries.timeline import TimelineItem, timeline
from calldesk.store.definitions import definition_of, versions
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.facts import lead_facts, profiles
from calldesk.store.handoffs import StoredHandoff, handoffs, routing_of
from calldesk.store.successors import came_back
from calldesk.store.tx import Snapshot


class Whose(StrEnum):
    """Which hand-offs are asked for."""

    REP = "rep"
    QUALIFIER = "qualifier"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class HandoffRow:
    """One hand-off in a list; lead text, hostile (R13).

    Attributes:
        by, rep: Names of who handed it over and of who has it; `rep` is "" where nobody does.
        due: What the rep owes next; None = nothing.
        is_snoozed: The rep put it aside, and the time has not come.
        zone: Where the lead is, of one with an appointment; "" = not known, or there is none.
        is_own: The asker handed it over themself; else it is of somebody who has left, or of anybody.
    """

    handoff_id: FactId
    lead_id: LeadId
    name: str
    title: str
    company: str
    by: str
    rep: str
    at: Moment
    next_step: NextStep
    standing: HandoffStanding
    due: Due | None
    is_snoozed: bool
    zone: str = ""
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class Judged:
    """One criterion of the version, and what was found out of it; None = nothing."""

    criterion: Criterion
    heard: Heard | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that a rep needs of one hand-off; lead text, hostile (R13).

    Attributes:
        version: What it was judged by; None = it was imported.
        judged: Criterion by criterion, in the version's order.
        override_reason: Why it came though some are missing; "" = none are.
        score: Of this moment; `score_then` of the hand-over.
        phones: In the order of the file.
        zone: Where the lead is; "" = not known.
        rep_zone: By which the rep lives.
    """

    row: HandoffRow
    version: Version | None
    judged: tuple[Judged, ...]
    override_reason: str
    origin: Origin
    origin_by: str
    score: Score
    score_then: float
    phones: tuple[PhoneFact, ...]
    zone: str
    rep_zone: str
    profile: Mapping[str, str]
    timeline: tuple[TimelineItem, ...]


_NAMES = text("SELECT user_id, name, login FROM user_account")
_CLASSES = f"SELECT lead_id, class_id FROM lead_phone WHERE lead_id {IN_IDS} ORDER BY lead_id, position"
_LEADS = f"SELECT lead_id, full_name, given_name, family_name, company, title FROM lead WHERE lead_id {IN_IDS}"


def handoff_rows(snapshot: Snapshot, whose: Whose = Whose.REP) -> tuple[HandoffRow, ...]:
    """The hand-offs of the asker as a rep or as the qualifier, or all that they may see, oldest first.

    On a file its one user stands for every rep. A qualifier's are followed by those that came back of leavers in whose
    place they are.
    """
    if whose is Whose.QUALIFIER:
        own = handoffs(snapshot, "by", [snapshot.user])
        found: Sequence[StoredHandoff] = (*own, *came_back(snapshot, snapshot.user))
    elif whose is Whose.REP and snapshot.is_team:
        had = handoffs(snapshot, "rep", [snapshot.user])
        found = [one for one in had if one.standing.rep == snapshot.user]
    else:
        found = handoffs(snapshot)
    return rows_of(snapshot, found)


def handoff_row(snapshot: Snapshot, handoff_id: FactId) -> HandoffRow:
    """One hand-off.

    Raises:
        NotFound: There is none, it was taken back, or it is not the asker's to see.
    """
    return rows_of(snapshot, [_stored(snapshot, handoff_id)])[0]


def became_of(snapshot: Snapshot, lead_id: LeadId) -> tuple[HandoffRow, ...]:
    """Every hand-off of a lead, oldest first."""
    return rows_of(snapshot, handoffs(snapshot, "leads", [lead_id]))


def dossier(snapshot: Snapshot, handoff_id: FactId) -> Dossier:
    """One hand-off with all that is known of its lead.

    Raises:
        NotFound: There is none, it was taken back, or it is not the asker's to see.
    """
    stored = _stored(snapshot, handoff_id)
    row = rows_of(snapshot, [stored])[0]
    version = definition_of(versions(snapshot), stored.definition_id)
    heard = {one.key: one for one in stored.evidence}
    facts = lead_facts(snapshot, [stored.lead_id], snapshot.now)[stored.lead_id]
    profile = profiles(snapshot.conn, [stored.lead_id])[stored.lead_id]
    model = snapshot.rules.version_at(snapshot.now).model
    names = _names(snapshot)
    login = _logins(snapshot).get(_rep(stored), "")
    return Dossier(
        row=row,
        version=version,
        judged=tuple(
            Judged(one, heard.get(one.key)) for one in (version.definition.criteria if version is not None else ())
        ),
        override_reason=stored.override_reason,
        origin=stored.origin,
        origin_by=names.get(stored.origin.qualifier, ""),
        score=parts(profile, facts.events, model, snapshot.now),
        score_then=stored.score,
        phones=tuple(facts.phones),
        zone=_zone(snapshot, facts.phones),
        rep_zone=routing_of(snapshot).rules_of(login).zone,
        profile=profile,
        timeline=timeline(snapshot, stored.lead_id),
    )


def _zone(snapshot: Snapshot, phones: Sequence[PhoneFact]) -> str:
    schedules = (snapshot.rules.calendar.schedules.get(phone.class_id) for phone in phones)
    return next((one.zones[0] for one in schedules if one is not None and one.zones), "")


def _stored(snapshot: Snapshot, handoff_id: FactId) -> StoredHandoff:
    found = next(iter(handoffs(snapshot, "ids", [handoff_id])), None)
    if found is None:
        raise NotFound("There is no such hand-off, or it was taken back. `calldesk handoff list` shows them.")
    return found


def rows_of(snapshot: Snapshot, found: Sequence[StoredHandoff]) -> tuple[HandoffRow, ...]:
    """These as rows, in their order."""
    if not found:
        return ()
    names, logins, routing = _names(snapshot), _logins(snapshot), routing_of(snapshot)
    zones = _zones(snapshot, [one.lead_id for one in found if one.next_step.at is not None])
    people = {
        LeadId(lead_id): (shown_name(full, given, family, company), title, company)
        for lead_id, full, given, family, company, title in driver_rows(
            snapshot.conn, _LEADS, {"ids": ids_param([one.lead_id for one in found])}
        )
    }
    return tuple(
        HandoffRow(
            one.handoff_id,
            one.lead_id,
            *people.get(one.lead_id, ("", "", "")),
            by=names.get(one.by, ""),
            rep=names.get(_rep(one), ""),
            at=one.at,
            next_step=one.next_step,
            standing=one.standing,
            due=due(one.standing, one.next_step, routing, routing.rules_of(logins.get(_rep(one), ""))),
            is_snoozed=one.standing.snoozed_until > snapshot.now,
            zone=zones.get(one.lead_id, ""),
            is_own=one.by == snapshot.user,
        )
        for one in found
    )


def _zones(snapshot: Snapshot, ids: Sequence[LeadId]) -> Mapping[LeadId, str]:
    """Of their first numbers; a rep may read no row of the call list."""
    found: dict[LeadId, str] = {}
    for lead_id, class_id in driver_rows(snapshot.conn, _CLASSES, {"ids": ids_param(ids)}) if ids else ():
        schedule = snapshot.rules.calendar.schedules.get(class_id)
        if schedule is not None and schedule.zones:
            found.setdefault(LeadId(lead_id), schedule.zones[0])
    return found


def _rep(one: StoredHandoff) -> UserId:
    return one.standing.rep if one.standing.rep is not None else UserId(0)


def _names(snapshot: Snapshot) -> Mapping[UserId, str]:
    return {UserId(user_id): name or login for user_id, name, login in snapshot.conn.execute(_NAMES)}


def _logins(snapshot: Snapshot) -> Mapping[UserId, str]:
    return {UserId(user_id): login for user_id, _, login in snapshot.conn.execute(_NAMES)}
