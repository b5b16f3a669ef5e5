"""The clocks of hand-offs: a reminder, then the team lead, then the next rep; each step once, whoever runs it (R10)."""

from collections.abc import Iterator
from uuid import NAMESPACE_OID, uuid5

from calldesk.actions.hand_over import put_mark, route_for
from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.handoff_clocks import Step, next_step
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.routing import is_absent
from calldesk.store.alerts import Notice, tell
from calldesk.store.call_state import refold
from calldesk.store.handoffs import OPEN, StoredHandoff, candidates, handoffs, reps, routing_of
from calldesk.store.permission import lead_now
from calldesk.store.rights import leads_team, who_leads
from calldesk.store.tx import Tx

_KINDS = {Step.REMIND: MarkKind.REMINDED, Step.ESCALATE: MarkKind.ESCALATED}


def keep_handoff_clocks(tx: Tx, most: int) -> int:
    """Takes the next step with up to `most` hand-offs whose time is over.

    Returns:
        How many steps were taken.
    """
    taken = _give_on_of_absent(tx, most)
    for found, step, due_at in _late(tx):
        if taken >= most:
            break
        taken += _give_on(tx, found) if step is Step.NEXT_REP else _tell(tx, found, step, due_at)
    tx.moves_state = bool(tx.touched.keys() - {Topic.ALERTS, Topic.HANDOFFS})
    return taken


def _give_on_of_absent(tx: Tx, most: int) -> int:
    """What a rep who is away has not decided on goes to the next one at once, where there is one."""
    gone = {one.user for one in candidates(tx, routing_of(tx)) if is_absent(one.rules, tx.now)}
    given = 0
    for found in handoffs(tx, OPEN) if gone else ():
        if given == most:
            break
        waits = found.standing.is_undecided and found.standing.rep in gone and found.path != "import"
        given += _give_on(tx, found, "handoff_away") if waits else 0
    return given


def _late(tx: Tx) -> Iterator[tuple[StoredHandoff, Step, Moment]]:
    routing = routing_of(tx)
    logins = reps(tx, routing)
    for found in handoffs(tx, OPEN):
        if found.path == "import":  # its clock runs in the program it came from
            continue
        rules = routing.rules_of(logins.get(found.standing.rep, "") if found.standing.rep is not None else "")
        waits = next_step(found.standing, found.next_step, routing, rules)
        if waits is not None and waits.at <= tx.now:
            yield found, waits.step, waits.due_at


def _tell(tx: Tx, found: StoredHandoff, step: Step, due_at: Moment) -> int:
    kind = _KINDS[step]
    mark_id = uuid5(NAMESPACE_OID, f"{found.handoff_id}\x1f{kind}\x1f{due_at}").hex
    put_mark(tx, found.handoff_id, found.lead_id, kind, mark_id=FactId(mark_id))
    what = Message.of("handoff_late" if step is Step.REMIND else "handoff_escalated", due_at=due_at)
    hearers = [found.standing.rep] if step is Step.REMIND else who_leads(tx)
    tell(tx, [Notice(who, found.lead_id, what, mark_id) for who in hearers if who is not None])
    return 1


def _give_on(tx: Tx, found: StoredHandoff, why: str = "handoff_gone") -> int:
    """Offers it to the next rep, where there is another; who leads no team leaves that to the desk of who does."""
    if not leads_team(tx):
        return 0
    had = [UserId(mark.rep) for mark in found.marks if mark.rep is not None]
    try:
        chosen = route_for(tx, lead_now(tx, found.lead_id), None, had)
    except Rejected:
        return 0
    mark_id = put_mark(tx, found.handoff_id, found.lead_id, MarkKind.ROUTED, rep=chosen.user, reason=chosen.why)
    refold(tx, [found.lead_id])
    told = [Notice(chosen.user, found.lead_id, Message.of("handoff_offered"), mark_id)]
    before = found.standing.rep
    if before is not None:
        told.append(Notice(before, found.lead_id, Message.of(why), mark_id))
    tell(tx, told)
    return 1
