"""Hand-offs as they are stored, each with where it stands; and the reps that one may go to."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import text

from calldesk.domain.absences import Absence
from calldesk.domain.handoffs import HandoffStanding, Heard, Mark, MarkKind, NextStep, Origin, stand_handoff
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.routing import Candidate, RepRules, Routing, read_routing
from calldesk.store.absences import absences
from calldesk.store.driver import ANEW, Question, driver_reads, driver_rows, ids_param
from calldesk.store.facts import stands
from calldesk.store.team_settings import setting
from calldesk.store.tx import Snapshot

IMPORTED = "imported hand-off"
"""`dial.reason` of the call that an imported hand-off stands for: nobody dialled it here, and no number counts it."""
ROUTING = "routing"
"""Name of the setting that holds the rules of `domain.routing`."""


@dataclass(frozen=True, slots=True)
class StoredHandoff:
    """One hand-off.

    Attributes:
        by: Who handed it over.
        definition_id: The version it was judged by; None = it was imported.
        evidence: What was found out of each criterion, as it was then.
        override_reason: Why it was handed over though criteria were missing; "" = none were.
        score: At that moment.
        marks: All that was done with it, in no order.
        standing: What these make of it.
    """

    handoff_id: FactId
    lead_id: LeadId
    by: UserId
    at: Moment
    outcome_id: FactId
    definition_id: FactId | None
    evidence: tuple[Heard, ...]
    next_step: NextStep
    override_reason: str
    origin: Origin
    score: float
    path: str
    marks: tuple[Mark, ...]
    standing: HandoffStanding


_COLUMNS = (
    "h.handoff_id, h.lead_id, h.by_user, h.happened_at, h.outcome_id, h.definition_id, h.evidence, h.next_step,"
    " h.meets_at, h.meets_minutes, h.override_reason, h.first_source, h.first_campaign, h.first_qualifier, h.score,"
    " h.path"
)
_MARK_COLUMNS = (
    "m.handoff_id, m.mark_id, m.happened_at, m.by_user, m.kind, m.rep, m.reason, m.words, m.amount, m.until_at,"
    " coalesce(m.of_mark, '')"
)
_HOLDS = f"h.happened_at <= :now AND {stands('h.outcome_id')}"
_ALL = f"{ANEW}SELECT {_COLUMNS} FROM handoff h WHERE {_HOLDS}"
_MARKS = f"{ANEW}SELECT {_MARK_COLUMNS} FROM handoff_mark m JOIN handoff h ON h.handoff_id = m.handoff_id"
_SINCE = " AND h.happened_at >= :since"
OPEN = "open"
"""Of `handoffs`: those of which something is still to come."""
DECIDED = "decided"
"""Those that a rep took or gave back since a moment, whatever was done with them afterwards."""
_OF = {
    "": "",
    "ids": " AND h.handoff_id = ANY(:ids)",
    "leads": " AND h.lead_id = ANY(:ids)",
    "rep": " AND h.handoff_id IN (SELECT r.handoff_id FROM handoff_mark r WHERE r.rep = ANY(:ids))",
    "by": " AND h.by_user = ANY(:ids)",
}
OPEN_ONES = (
    "SELECT handoff_id FROM handoff EXCEPT SELECT m.handoff_id FROM handoff_mark m GROUP BY m.handoff_id"
    " HAVING max(CASE WHEN m.kind IN ('won', 'lost', 'returned') AND m.mark_id NOT IN (SELECT u.of_mark"
    " FROM handoff_mark u WHERE u.of_mark IS NOT NULL) THEN m.happened_at END)"
    " >= max(CASE m.kind WHEN 'routed' THEN m.happened_at ELSE 0.0 END)"
)
"""Ids of those of which something is still to come."""
_NAMED = {
    DECIDED: f"{ANEW}SELECT DISTINCT handoff_id FROM handoff_mark WHERE kind IN ('accepted', 'returned')"
    " AND happened_at >= :since",
    OPEN: OPEN_ONES,
}
"""Asked before, each in one pass over the marks: as a condition a server looks every hand-off up in them."""
_MARKS_OF = {
    "ids": f"SELECT {_MARK_COLUMNS} FROM handoff_mark m WHERE m.happened_at <= :now AND m.handoff_id = ANY(:ids)"
}


def handoffs(
    snapshot: Snapshot, of: str = "", ids: Sequence[str | int] = (), since: Moment = 0.0
) -> tuple[StoredHandoff, ...]:
    """Hand-offs whose outcome nobody took back, oldest first; none where an older team keeps none.

    Args:
        snapshot: At this moment: later marks do not count (R15).
        of: Which: "" = all, OPEN, DECIDED, ``ids``, ``leads``, ``by``, ``rep`` (who ever had it: look at `standing`).
        ids: Of what `of` names.
        since: Those alone that were handed over from then on; of DECIDED, that were decided on.
    """
    if not snapshot.has_handoffs:
        return ()
    if of in _NAMED:
        ids = [handoff_id for (handoff_id,) in driver_rows(snapshot.conn, *named_asked(of, since))]
        of, since = "ids", 0.0
    if of and not ids:
        return ()
    which = f"{_OF[of]}{_SINCE if since else ''}"
    asked = {"now": snapshot.now, "ids": ids_param(ids), "since": since}
    told, kept = driver_reads(
        snapshot.conn,
        (_MARKS_OF.get(of, f"{_MARKS} WHERE m.happened_at <= :now AND {_HOLDS}{which}"), asked),
        (f"{_ALL}{which} ORDER BY h.happened_at, h.handoff_id", asked),
    )
    marks: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in told:
        marks[row[0]].append(row)
    return tuple(_stored(row, tuple(marks.get(row[0], ()))) for row in kept)


def named_asked(of: str, since: Moment = 0.0) -> Question:
    """What `handoffs` asks first of those that are OPEN, or DECIDED since."""
    return _NAMED[of], {"since": since}


@lru_cache(maxsize=4096)
def _stored(row: tuple[Any, ...], told: tuple[tuple[Any, ...], ...]) -> StoredHandoff:
    """Folded once as long as nothing more is told of it: a board reads the same hundreds with every change."""
    handoff_id, lead_id, by, at, outcome_id, definition_id, evidence, words, meets_at, minutes, *rest = row
    override, source, campaign, qualifier, score, path = rest
    known = tuple(Mark(*mark) for _, *mark in told)
    standing = stand_handoff(known)
    return StoredHandoff(
        handoff_id=FactId(handoff_id),
        lead_id=LeadId(lead_id),
        by=UserId(by),
        at=at,
        outcome_id=FactId(outcome_id),
        definition_id=FactId(definition_id) if definition_id else None,
        evidence=tuple(Heard(*one) for one in json.loads(evidence)),
        next_step=NextStep(words, standing.meets_at or meets_at, minutes),
        override_reason=override,
        origin=Origin(source, campaign, UserId(qualifier)),
        score=score,
        path=path,
        marks=known,
        standing=standing,
    )


def evidence_text(heard: Iterable[Heard]) -> str:
    """As `evidence` stores it."""
    return json.dumps([list(one) for one in heard], ensure_ascii=False)


_REPS = text("SELECT user_id, login FROM user_account WHERE active AND role = 'rep' ORDER BY user_id")
KNOWN: Question = ("SELECT user_id, login FROM user_account ORDER BY user_id", {})
"""What `logins` asks."""


def routing_of(snapshot: Snapshot) -> Routing:
    """The rules of the team; the usual where it has none.

    Raises:
        DeskError: A newer program wrote them.
    """
    return read_routing(routing_text(snapshot))


def routing_text(snapshot: Snapshot) -> str:
    """The rules as they were set, TOML; "" = the usual."""
    return setting(snapshot, ROUTING) or ""


def reps(snapshot: Snapshot, routing: Routing) -> dict[UserId, str]:
    """Who may get hand-offs, with logins: the reps of a team; on a file those whom the rules name, else its user."""
    members = {UserId(user_id): str(login) for user_id, login in snapshot.conn.execute(_REPS)}
    if members or snapshot.is_team:
        return members
    named = {one.login for one in routing.reps}
    known = logins(snapshot)
    found = {user_id: login for user_id, login in known.items() if login in named}
    return found or {user_id: login for user_id, login in known.items() if user_id == snapshot.user}


def logins(snapshot: Snapshot) -> dict[UserId, str]:
    """Everybody's login."""
    return {UserId(user_id): str(login) for user_id, login in driver_rows(snapshot.conn, *KNOWN)}


LOADS = (
    "SELECT m.rep, max(m.happened_at), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM handoff_mark e"
    " WHERE e.handoff_id = m.handoff_id AND e.kind IN ('won', 'lost', 'returned') AND e.happened_at >= m.happened_at"
    " AND NOT EXISTS (SELECT 1 FROM handoff_mark u WHERE u.of_mark = e.mark_id)))"
    " FROM handoff_mark m JOIN handoff h ON h.handoff_id = m.handoff_id"
    f" WHERE m.kind = '{MarkKind.ROUTED.value}' AND {stands('h.outcome_id')} AND NOT EXISTS (SELECT 1 FROM"
    f" handoff_mark n WHERE n.handoff_id = m.handoff_id AND n.kind = '{MarkKind.ROUTED.value}'"
    " AND (n.happened_at, n.mark_id) > (m.happened_at, m.mark_id)) GROUP BY m.rep"
)


MEETS_AT = (
    f"coalesce((SELECT v.until_at FROM handoff_mark v WHERE v.handoff_id = h.handoff_id AND v.kind = '{MarkKind.MOVED}'"
    " AND NOT EXISTS (SELECT 1 FROM handoff_mark u WHERE u.of_mark = v.mark_id)"
    " ORDER BY v.happened_at DESC, v.mark_id DESC LIMIT 1), h.meets_at)"
)
"""Of a hand-off h: when its appointment is, moved or as it was promised."""
MEETINGS = (
    f"SELECT m.rep, {MEETS_AT}, h.meets_minutes FROM handoff_mark m JOIN handoff h ON h.handoff_id = m.handoff_id"
    f" WHERE m.kind = '{MarkKind.ROUTED.value}' AND {MEETS_AT} IS NOT NULL AND {stands('h.outcome_id')}"
    " AND NOT EXISTS (SELECT 1 FROM handoff_mark e WHERE e.handoff_id = m.handoff_id AND e.happened_at >= m.happened_at"
    f" AND e.kind IN ('{MarkKind.ROUTED.value}', '{MarkKind.RETURNED.value}', '{MarkKind.LOST.value}')"
    " AND e.mark_id <> m.mark_id AND NOT EXISTS (SELECT 1 FROM handoff_mark u WHERE u.of_mark = e.mark_id))"
)
"""Appointments of reps; on a server a function tells them without the leads, which not everybody sees."""


def meetings(snapshot: Snapshot, rep: UserId) -> tuple[tuple[Moment, int], ...]:
    """When this rep has appointments, and for how many minutes."""
    found = snapshot.conn.execute(text("SELECT * FROM rep_meetings()" if snapshot.is_team else MEETINGS))
    return tuple((at, minutes) for user, at, minutes in found if user == rep)


def candidates(snapshot: Snapshot, routing: Routing) -> tuple[Candidate, ...]:
    """Every rep with what they have just now."""
    found = snapshot.conn.execute(text("SELECT * FROM rep_loads()" if snapshot.is_team else LOADS))
    loads = {UserId(rep): (latest_at, open_count) for rep, latest_at, open_count in found}
    away = absences(snapshot)
    return tuple(
        Candidate(
            user, with_absences(routing.rules_of(login), away.get(user, ())), *reversed(loads.get(user, (0.0, 0)))
        )
        for user, login in reps(snapshot, routing).items()
    )


def with_absences(rules: RepRules, own: Sequence[Absence]) -> RepRules:
    """The rules with the absences that the rep set themself."""
    return replace(rules, away=(*rules.away, *((one.first, one.last) for one in own)))
