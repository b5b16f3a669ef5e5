"""What a change of cadence or hours would do to the list of this moment, before it is saved: who comes, who leaves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from calldesk.domain.calling import reasons_not
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.lead_facts import LeadFacts
from calldesk.domain.messages import Message
from calldesk.domain.standing import Standing, stand
from calldesk.domain.team_hours import check_hours
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.call_list import shown_name
from calldesk.store.call_state import CHUNK
from calldesk.store.caps import capped_day
from calldesk.store.driver import driver_rows
from calldesk.store.naive import Recomputed, asking_of, recomputed
from calldesk.store.placing import Placing, placing
from calldesk.store.rules import Rules, RulesVersion, calendar_of, hours_of
from calldesk.store.team_rules import moved_asked, moved_sql
from calldesk.store.tx import Snapshot

MOST_EXACT = 4000
"""So many leads are folded by both rules; of more a fair sample is, and the effect says so."""
SAMPLE = 2000
MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Moved:
    """A lead that comes or leaves; lead text, hostile (R13).

    Attributes:
        code: The first reason why it is not on the list before, or after.
    """

    lead_id: LeadId
    name: str
    company: str
    code: str


@dataclass(frozen=True, slots=True)
class Side:
    """Those who come, or those who leave.

    Attributes:
        count: How many; of a sample, reckoned up to everybody.
        reasons: How many by reason, the most frequent first.
        first: The first of them, the best first.
    """

    count: int
    reasons: tuple[tuple[str, int], ...]
    first: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class RulesEffect:
    """What saving would do to the asker's list at this instant.

    Attributes:
        touches: So many first touches get another deadline; of a sample reckoned up too.
        looked_at, of: So many leads of those who could be moved were folded; fewer than all = it is a sample.
    """

    comes: Side
    leaves: Side
    looked_at: int
    of: int
    touches: int = 0

    @property
    def is_sample(self) -> bool:
        """Whether the counts are reckoned from some of them."""
        return self.looked_at < self.of


_CALLBACKS = "(c.callback_at IS NOT NULL AND c.callback_at <= :now)"
_FROM = "FROM call_state c WHERE c.state IN (0, 3) AND ({moved})"
_COUNT = f"SELECT count(*) {_FROM}"
_IDS = f"SELECT c.lead_id {_FROM} ORDER BY (c.lead_id % 1000003) * 2654435761 % 4294967296, c.lead_id LIMIT :most"
"""In an order that has nothing to do with anything, so that the first are a fair sample."""


def rules_effect(snapshot: Snapshot, rules: TeamRules) -> RulesEffect:
    """Who would come onto the list of now and who would leave it under these rules, by the fold of their facts.

    New outcomes hold for the calls to come, so only numbers and hours move anybody at once. At most MOST_EXACT leads
    are folded, else a sample of SAMPLE.

    Raises:
        Rejected, Unreadable: The hours cannot be.
    """
    before, old = snapshot.rules, snapshot.rules.of_team
    check_hours(rules.hours, before.hours)
    move = placing(before, rules)
    rescue = _CALLBACKS if rules.numbers.rescue_seconds != old.numbers.rescue_seconds else ""
    conditions = [one for one in (moved_sql(rules, old, move), rescue) if one]
    if not conditions:
        return RulesEffect(_side((), 1.0), _side((), 1.0), 0, 0)
    moved = " OR ".join(conditions)
    asked = {"now": snapshot.now, "most": SAMPLE, **moved_asked(before, old, move, rules)}
    ((many,),) = driver_rows(snapshot.conn, _COUNT.format(moved=moved), asked)
    if many <= MOST_EXACT:
        asked["most"] = MOST_EXACT
    ids = [LeadId(lead_id) for (lead_id,) in driver_rows(snapshot.conn, _IDS.format(moved=moved), asked)]
    after = _After.saving(snapshot, rules, move)
    found = list(_changes(snapshot, sorted(ids), after))
    scale = many / len(ids) if ids else 1.0
    comes = [(lead, code) for lead, code, is_new in found if is_new]
    leaves = [(lead, code) for lead, code, is_new in found if not is_new]
    return RulesEffect(_side(comes, scale), _side(leaves, scale), len(ids), many, round(after.touches * scale))


@dataclass(slots=True)
class _After:
    """The rules as they would be, and the opening classes they would make, by numbers that no database has.

    Attributes:
        touches: So many first touches of those that were looked at get another deadline.
    """

    rules: Rules
    move: Placing
    touches: int = 0

    @staticmethod
    def saving(snapshot: Snapshot, rules: TeamRules, move: Placing) -> "_After":
        before = snapshot.rules
        saved = (*(before.team or ()), RulesVersion(0, rules, snapshot.now, snapshot.now, snapshot.user))
        hours, ids = hours_of(before.hours, saved), dict(before.class_ids)
        after = replace(before, cadence=before.cadence_of(saved), team=saved, hours=hours, class_ids=ids)
        after.calendar = calendar_of(hours, ids, saved)
        return _After(after, move)

    def facts(self, lead: Recomputed) -> LeadFacts:
        """The facts with the numbers in the classes that saving would put them into."""
        if not self.move.keys:
            return lead.facts
        phones = []
        for phone in lead.facts.phones:
            key = self.move.key_of(phone.class_id, phone.e164, lead.profile)
            phones.append(phone if key is None else phone._replace(class_id=self._class_of(key)))
        return replace(lead.facts, phones=phones)

    def _class_of(self, key: str) -> ClassId:
        known = self.rules.class_ids.get(key)
        if known is not None:
            return known
        made = self.rules.class_ids[key] = ClassId(-1 - len(self.rules.class_ids))
        schedules = {**self.rules.calendar.schedules, made: self.rules.hours.schedule_of_key(key)}
        self.rules.calendar = replace(self.rules.calendar, schedules=schedules, _open={}, _business={})
        return made


def _changes(snapshot: Snapshot, ids: Sequence[LeadId], new: _After) -> Iterable[tuple[Recomputed, str, bool]]:
    """Each lead that is on one of the two lists, with the first reason why it is not on the other; True = it comes."""
    day = capped_day(snapshot, snapshot.rules.pools)
    for start in range(0, len(ids), CHUNK):
        for lead in recomputed(snapshot, ids[start : start + CHUNK]):
            facts = new.facts(lead)
            after = stand(facts, new.rules.cadence, new.rules.calendar)
            new.touches += after.touch_due != lead.standing.touch_due
            caps = day.reasons(lead.pool_id)
            was = _left_out(snapshot, lead, caps, after=None)
            will = _left_out(snapshot, lead, caps, after=(after, new.rules))
            if bool(was) != bool(will):
                kept = (after, new.rules) if will else None
                yield lead, _left_out(snapshot, lead, caps, after=kept, with_opening=True)[0].code, not will


def _left_out(
    snapshot: Snapshot,
    lead: Recomputed,
    caps: tuple[Message, ...],
    *,
    after: tuple[Standing, Rules] | None,
    with_opening: bool = False,
) -> tuple[Message, ...]:
    """Every reason why a lead is not on the list, now or after; when it opens is asked where that will be said."""
    standing, rules = after or (lead.standing, snapshot.rules)
    asking = asking_of(snapshot, standing, rules, with_opening=with_opening)
    return reasons_not(standing, lead.lease, replace(asking, caps=caps), rules.cadence)


def _side(found: Sequence[tuple[Recomputed, str]], scale: float) -> Side:
    reasons = Counter(code for _, code in found).most_common()
    best = sorted(found, key=lambda one: (-one[0].score, one[0].lead_id))[:MOST_SHOWN]
    return Side(
        count=round(len(found) * scale),
        reasons=tuple((code, round(many * scale)) for code, many in reasons),
        first=tuple(_shown(lead, code) for lead, code in best),
    )


def _shown(lead: Recomputed, code: str) -> Moved:
    person = lead.profile
    company = person["company"]
    name = shown_name(person["full_name"], person["given_name"], person["family_name"], company)
    return Moved(lead.lead_id, name, company, code)
