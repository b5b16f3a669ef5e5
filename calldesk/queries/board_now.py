"""What wants a hand just now: first touches that run out, late callbacks and hand-offs, and who is on which lead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from calldesk.domain.board import Span
from calldesk.domain.board_work import Doing, doing
from calldesk.domain.handoff_clocks import Duty, due
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.shift import MarkKind
from calldesk.queries.board_depth import Depth, depth, depth_asked
from calldesk.queries.call_list import shown_name
from calldesk.queries.coaching import CoachLine, helps_asked, open_helps
from calldesk.store.at_hand import at_hand
from calldesk.store.call_order import TOUCH_DAY_SECONDS
from calldesk.store.driver import Ids, Question, driver_reads, driver_rows, ids_param
from calldesk.store.handoffs import KNOWN, OPEN, ROUTING, handoffs, logins, named_asked, routing_of
from calldesk.store.permission import leads_now
from calldesk.store.rescue import rescue_params, up_for_rescue
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.team_settings import setting_asked
from calldesk.store.tx import Snapshot

MOST_URGENT = 3
"""So many of each kind are shown; the count says how many there are, up to MOST_COUNTED."""
MOST_COUNTED = 100


@dataclass(frozen=True, slots=True)
class Urgent:
    """A lead that somebody must see to; lead text, hostile (R13).

    Attributes:
        due_at: By when, or since when it is late.
        owner: Who promised it, or has it; "" = nobody.
        taken_by: Who holds the lead just now; "" = nobody.
        is_free: Anybody may make this callback by now.
        fact_id: The outcome that promised the callback, or the hand-off; "" = a first touch.
        duty: What the rep owes; None = it is no hand-off.
    """

    lead_id: LeadId
    name: str
    company: str
    due_at: Moment
    owner: str = ""
    taken_by: str = ""
    is_free: bool = False
    fact_id: str = ""
    duty: Duty | None = None


@dataclass(frozen=True, slots=True)
class AtWork:
    """A person and the lead in their hand; lead text, hostile (R13).

    Attributes:
        lead_id: None = they hold none.
        since_at: Since when.
        reason: Coded reason of a pause.
    """

    person: str
    doing: Doing
    since_at: Moment
    lead_id: LeadId | None = None
    lead: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BoardNow:
    """One reading; each list has the most urgent first, with how many there are of its kind."""

    touches: tuple[Urgent, ...]
    touch_count: int
    callbacks: tuple[Urgent, ...]
    callback_count: int
    handoffs: tuple[Urgent, ...]
    handoff_count: int
    at_work: tuple[AtWork, ...]
    depth: Depth
    helps: tuple[CoachLine, ...] = ()


_NAME = "l.full_name, l.given_name, l.family_name, l.company"
_HOLDER = "CASE WHEN c.lease_until > :now THEN c.claimed_by END"
_FROM = "FROM call_state c {} JOIN lead l ON l.lead_id = c.lead_id WHERE c.pool_id = ANY(:pools)"
_RUNS_OUT = (
    f"{_FROM.format('INDEXED BY cs_touch')} AND c.touch_due IS NOT NULL AND c.state = 0 AND c.callback_at IS NULL"
    f" AND c.touch_due <= :now + :ahead AND c.touch_due > :now - {TOUCH_DAY_SECONDS} AND c.touch_end > :now"
)
_LATE = (
    f"{_FROM.format('INDEXED BY cs_callback')} AND c.callback_at IS NOT NULL AND c.state = 0 AND c.callback_at <= :now"
)
_TOUCHES = f"SELECT c.lead_id, {_NAME}, c.touch_due, {_HOLDER} {_RUNS_OUT} ORDER BY c.touch_due, c.lead_id LIMIT :most"
_CALLBACKS = (
    f"SELECT c.lead_id, {_NAME}, c.callback_at, {_HOLDER}, c.callback_by, {up_for_rescue('c')} {_LATE}"
    " ORDER BY c.callback_at, c.lead_id LIMIT :most"
)
_HELD = (
    f"SELECT c.claimed_by, c.lead_id, {_NAME}, c.claimed_at FROM call_state c INDEXED BY cs_claimed"
    " JOIN lead l ON l.lead_id = c.lead_id WHERE c.claimed_by IS NOT NULL AND c.lease_until > :now"
    " ORDER BY c.claimed_at, c.lead_id"
)
_MARKS = (
    "SELECT s.by_user, s.happened_at, s.kind, s.reason FROM shift_mark s WHERE s.happened_at >= :since"
    " AND s.happened_at <= :now ORDER BY s.happened_at, s.mark_id"
)


def board_now(snapshot: Snapshot, span: Span, names: Mapping[UserId, str], *, sees_all: bool) -> BoardNow:
    """The present in one reading; of who is at work a qualifier of a team sees themselves alone.

    Args:
        snapshot: As of when.
        span: The board's period.
        names: Everybody's (`people_names`).
        sees_all: The asker sees everybody.
    """
    running, late, held, *marked = driver_reads(snapshot.conn, *_now_asked(snapshot, span))
    mine = None if sees_all else snapshot.user
    owed = sorted(_late_handoffs(snapshot, names), key=lambda one: (one.due_at, one.fact_id))
    return BoardNow(
        touches=tuple(_touch(row, names) for row in running[:MOST_URGENT]),
        touch_count=len(running),
        callbacks=_callbacks(snapshot, late[:MOST_URGENT], names),
        callback_count=len(late),
        handoffs=_named(snapshot, owed[:MOST_URGENT]),
        handoff_count=len(owed),
        at_work=tuple(_at_work(snapshot, held, _rests(marked[0] if marked else ()), names, mine)),
        depth=depth(snapshot),
        helps=open_helps(snapshot),
    )


def _now_asked(snapshot: Snapshot, span: Span) -> tuple[Question, ...]:
    ahead = {"pools": Ids(snapshot.rules.pools), "now": snapshot.now}
    cadence = snapshot.rules.cadence
    asked = {**ahead, "ahead": cadence.touch_ahead_seconds, "most": MOST_COUNTED}
    rescued = {**ahead, **rescue_params(snapshot), "most": MOST_COUNTED}
    marks = [(_MARKS, {"since": span.today.from_at, "now": snapshot.now})] if keeps_shifts(snapshot.conn) else []
    return (_TOUCHES, asked), (_CALLBACKS, rescued), (_HELD, {"now": snapshot.now}), *marks


def board_now_asked(snapshot: Snapshot, span: Span) -> tuple[Question, ...]:
    """What `board_now` asks that needs no answer before."""
    owed = (named_asked(OPEN), setting_asked(ROUTING), KNOWN) if snapshot.has_handoffs else ()
    helps = (helps_asked(snapshot),) if snapshot.has_goals else ()
    return (*_now_asked(snapshot, span), *owed, *depth_asked(snapshot), *helps)


def _touch(row: Sequence[Any], names: Mapping[UserId, str]) -> Urgent:
    lead_id, *name, due_at, holder = row
    return Urgent(LeadId(lead_id), shown_name(*name), name[-1], due_at, taken_by=names.get(holder, ""))


def _callbacks(snapshot: Snapshot, rows: Sequence[Any], names: Mapping[UserId, str]) -> tuple[Urgent, ...]:
    leads = leads_now(snapshot, [LeadId(row[0]) for row in rows])
    found = []
    for row, lead in zip(rows, leads, strict=True):
        lead_id, *name, due_at, holder, owner, is_free = row
        promise = lead.standing.promise
        promised = promise.outcome_id if promise is not None else ""
        people = (names.get(owner, ""), names.get(holder, ""))
        found.append(Urgent(LeadId(lead_id), shown_name(*name), name[-1], due_at, *people, bool(is_free), promised))
    return tuple(found)


def _late_handoffs(snapshot: Snapshot, names: Mapping[UserId, str]) -> Iterator[Urgent]:
    if not snapshot.has_handoffs:
        return
    routing, known = routing_of(snapshot), logins(snapshot)
    for one in handoffs(snapshot, OPEN):
        rep = one.standing.rep
        owed = due(one.standing, one.next_step, routing, routing.rules_of(known.get(rep, "") if rep else ""))
        if owed is not None and owed.at < snapshot.now and one.standing.snoozed_until <= snapshot.now:
            owner = names.get(rep, "") if rep is not None else ""
            yield Urgent(one.lead_id, "", "", owed.at, owner, fact_id=FactId(one.handoff_id), duty=owed.duty)


_LEADS = f"SELECT l.lead_id, {_NAME} FROM lead l WHERE l.lead_id = ANY(:ids)"


def _named(snapshot: Snapshot, found: Sequence[Urgent]) -> tuple[Urgent, ...]:
    rows = driver_rows(snapshot.conn, _LEADS, {"ids": ids_param(one.lead_id for one in found)}) if found else []
    names = {lead_id: (shown_name(*name), name[-1]) for lead_id, *name in rows}
    return tuple(_with_name(one, *names.get(one.lead_id, ("", ""))) for one in found)


def _with_name(one: Urgent, name: str, company: str) -> Urgent:
    return Urgent(one.lead_id, name, company, one.due_at, one.owner, fact_id=one.fact_id, duty=one.duty)


def _at_work(
    snapshot: Snapshot,
    held_rows: Iterable[Any],
    resting: Mapping[UserId, tuple[Moment, str, str]],
    names: Mapping[UserId, str],
    mine: UserId | None,
) -> Iterator[AtWork]:
    """One line for each person, those who talk first; of one alone where `mine` says whose."""
    seen = [row for row in held_rows if mine in {None, row[0]}]
    rung = at_hand(snapshot, [(LeadId(row[1]), UserId(row[0]), row[-1]) for row in seen])
    held: dict[UserId, AtWork] = {}
    for by, lead_id, *name, _claimed_at in seen:
        what, since_at = doing(rung[LeadId(lead_id), by])
        one = AtWork(names.get(by, ""), what, since_at, LeadId(lead_id), shown_name(*name))
        if by not in held or _ORDER[what] < _ORDER[held[by].doing]:
            held[by] = one
    for user, (at, kind, reason) in resting.items():
        if user not in held and mine in {None, user}:
            held[user] = AtWork(
                names.get(user, ""), Doing.PAUSED if kind == MarkKind.PAUSE else Doing.AWAY, at, None, "", reason
            )
    yield from sorted(held.values(), key=lambda one: (_ORDER[one.doing], one.person.casefold()))


_ORDER = {what: at for at, what in enumerate(Doing)}


def _rests(rows: Iterable[Any]) -> dict[UserId, tuple[Moment, str, str]]:
    """The latest mark of each person's shift, where it is a pause or an end."""
    latest = {UserId(user): (at, str(kind), str(reason)) for user, at, kind, reason in rows}
    return {user: mark for user, mark in latest.items() if mark[1] != MarkKind.RESUME}
