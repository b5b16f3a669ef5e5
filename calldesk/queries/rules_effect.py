"""What a change of the cadence would do to the list of this moment, before it is saved: who comes and who leaves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calldesk.domain.cadence import Cadence
from calldesk.domain.calling import reasons_not
from calldesk.domain.ids import LeadId
from calldesk.domain.standing import stand
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.call_list import shown_name
from calldesk.store.call_state import CHUNK
from calldesk.store.driver import driver_rows
from calldesk.store.naive import Recomputed, asking_of, recomputed
from calldesk.store.rules import RulesVersion
from calldesk.store.team_rules import moved_sql
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
        looked_at, of: So many leads of those who could be moved were folded; fewer than all = it is a sample.
    """

    comes: Side
    leaves: Side
    looked_at: int
    of: int

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

    New outcomes hold for the calls to come, so only the numbers move anybody at once. At most MOST_EXACT leads are
    folded, else a sample of SAMPLE: about 2 s at any size.
    """
    before = snapshot.rules
    new, old = rules.numbers, before.of_team.numbers
    rescue = _CALLBACKS if new.rescue_seconds != old.rescue_seconds else ""
    conditions = [one for one in (moved_sql(new, old), rescue) if one]
    if not conditions:
        return RulesEffect(_side((), 1.0), _side((), 1.0), 0, 0)
    moved = " OR ".join(conditions)
    asked = {"now": snapshot.now, "least": min(new.most_attempts, old.most_attempts), "most": SAMPLE}
    ((many,),) = driver_rows(snapshot.conn, _COUNT.format(moved=moved), asked)
    if many <= MOST_EXACT:
        asked["most"] = MOST_EXACT
    ids = [LeadId(lead_id) for (lead_id,) in driver_rows(snapshot.conn, _IDS.format(moved=moved), asked)]
    version = RulesVersion(0, rules, snapshot.now, snapshot.now, snapshot.user)
    found = list(_changes(snapshot, sorted(ids), before.cadence_of((*(before.team or ()), version))))
    scale = many / len(ids) if ids else 1.0
    comes = [(lead, code) for lead, code, is_new in found if is_new]
    leaves = [(lead, code) for lead, code, is_new in found if not is_new]
    return RulesEffect(_side(comes, scale), _side(leaves, scale), len(ids), many)


def _changes(snapshot: Snapshot, ids: Sequence[LeadId], cadence: Cadence) -> Iterable[tuple[Recomputed, str, bool]]:
    """Each lead that is on one of the two lists, with the first reason why it is not on the other; True = it comes."""
    calendar = snapshot.rules.calendar
    for start in range(0, len(ids), CHUNK):
        for lead in recomputed(snapshot, ids[start : start + CHUNK]):
            after = stand(lead.facts, cadence, calendar)
            was = reasons_not(lead.standing, lead.lease, asking_of(snapshot, lead.standing), snapshot.rules.cadence)
            will = reasons_not(after, lead.lease, asking_of(snapshot, after), cadence)
            if bool(was) != bool(will):
                yield lead, (was or will)[0].code, not will


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
