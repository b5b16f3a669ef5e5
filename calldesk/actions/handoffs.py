"""What is done with a hand-off: opened, accepted, returned, told how it went; each a fact, and each told (R10, R11)."""

from dataclasses import dataclass, replace

from calldesk.actions.hand_over import demand_free, put_mark, route_for, stored_handoff
from calldesk.actions.people import person_named
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.handoffs import (
    DESTINATIONS,
    LOST_REASONS,
    OUTCOMES,
    RETURN_REASONS,
    TAKEN_OVER,
    Destination,
    HandoffState,
    MarkKind,
    reason_code,
    refusal,
)
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.store.alerts import Notice, tell
from calldesk.store.call_state import refold
from calldesk.store.handoffs import StoredHandoff, logins, reps, routing_of
from calldesk.store.permission import lead_now
from calldesk.store.rights import is_rep, leads_team
from calldesk.store.successors import successors
from calldesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a rep gives one back: a code of RETURN_REASONS, the key of the criterion it lacks, and words."""

    reason: str
    criterion: str = ""
    words: str = ""


def open_handoff(tx: Tx, handoff_id: FactId) -> None:
    """Records that its rep looked at it; from then on the qualifier's undo is over. Others' looking is none."""
    found = stored_handoff(tx, handoff_id)
    if found.standing.opened_at is None and _is_of(tx, found):
        put_mark(tx, handoff_id, found.lead_id, MarkKind.OPENED)


def accept_handoff(tx: Tx, handoff_id: FactId, *, mark_id: FactId | None = None) -> FactId:
    """The rep takes it on.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's, or decided already.
    """
    return _done(tx, handoff_id, MarkKind.ACCEPTED, mark_id)


def return_handoff(tx: Tx, handoff_id: FactId, verdict: Verdict, *, mark_id: FactId | None = None) -> FactId:
    """The rep gives it back with a coded reason; where its lead goes, the reason says (`DESTINATIONS`).

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's or past that, the reason is none, or words are missing.
    """
    if verdict.reason not in RETURN_REASONS:
        raise Rejected(f"A return needs one of these reasons: {', '.join(RETURN_REASONS)}.")
    if verdict.reason == "other" and not verdict.words.strip():
        raise Rejected("Say in words why it goes back.")
    reason = f"{verdict.reason}:{verdict.criterion}" if verdict.criterion else verdict.reason
    return _done(tx, handoff_id, MarkKind.RETURNED, mark_id, reason=reason, words=verdict.words.strip())


def report_outcome(
    tx: Tx, handoff_id: FactId, kind: MarkKind, *, amount: float | None = None, reason: str = "", words: str = ""
) -> FactId:
    """The rep tells what came of it: held, advanced, won with an amount, lost with a reason.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's or not accepted, or the amount or reason cannot be.
    """
    if kind not in OUTCOMES:
        raise Rejected(f"An outcome is one of: {', '.join(OUTCOMES)}.")
    if amount is not None and not 0 <= amount < 1e12:  # noqa: PLR2004 - more is a slip of the finger
        raise Rejected("Give the amount as a number, for example 24000.").of("amount")
    if kind is MarkKind.LOST and reason not in LOST_REASONS:
        raise Rejected(f"A lost one needs one of these reasons: {', '.join(LOST_REASONS)}.").of("reason")
    won = amount if kind is MarkKind.WON else None
    return _done(tx, handoff_id, kind, None, amount=won, reason=reason, words=words.strip())


def note_contact(tx: Tx, handoff_id: FactId) -> FactId:
    """The rep rang or wrote: the first own contact stops its clock.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's, or not accepted.
    """
    return _done(tx, handoff_id, MarkKind.CONTACTED, None)


def snooze_handoff(tx: Tx, handoff_id: FactId, until_at: Moment) -> FactId:
    """The rep puts it aside until then; no clock stops for that.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's or at its end, or the time has passed.
    """
    if until_at <= tx.now:
        raise Rejected("That time has passed. Say one to come, for example “tomorrow 9”.").of("until_at")
    return _done(tx, handoff_id, MarkKind.SNOOZED, None, until_at=until_at)


def move_appointment(tx: Tx, handoff_id: FactId, meets_at: Moment, *, mark_id: FactId | None = None) -> FactId:
    """The rep moves the appointment, or makes one; the qualifier is told, and who is invited gets the new time.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's or at its end, or the time has passed.
        Conflict: Another appointment is at that time.
    """
    found = _demand_own(tx, stored_handoff(tx, handoff_id))
    rep = found.standing.rep or tx.user
    demand_free(tx, rep, replace(found.next_step, at=meets_at), found.next_step)
    return _done(tx, handoff_id, MarkKind.MOVED, mark_id, rep=rep, until_at=meets_at)


def take_back_mark(tx: Tx, handoff_id: FactId) -> FactId:
    """The rep takes the own latest step back; both stay on record.

    Raises:
        NotFound: There is no such hand-off of theirs.
        Rejected: It is another's, or there is nothing to take back.
        Conflict: Its lead has gone on meanwhile.
    """
    found = _demand_own(tx, stored_handoff(tx, handoff_id))
    if not found.standing.undoable:
        raise Rejected("There is nothing to take back on this hand-off.")
    mark_id = put_mark(tx, handoff_id, found.lead_id, MarkKind.UNDONE, of_mark=found.standing.undoable)
    _fold(tx, found)
    _tell(tx, found, mark_id, Message.of("handoff_undone"), came_back=found.standing.state is HandoffState.RETURNED)
    return mark_id


def reassign_handoff(tx: Tx, handoff_id: FactId, rep: UserId | None = None, *, why: str = "") -> FactId:
    """Gives it to another rep: the named one, or by the rules to anyone but those who had it.

    Raises:
        NotFound: There is no such hand-off.
        Rejected: The asker leads no team, it is past that, or nobody may have it.
    """
    if not leads_team(tx):
        raise Rejected("A team lead gives hand-offs to another rep.")
    found = stored_handoff(tx, handoff_id)
    said = refusal(found.standing, MarkKind.ROUTED)
    if said:
        raise Rejected(said)
    had = tuple(UserId(mark.rep) for mark in found.marks if mark.rep is not None)
    chosen = route_for(tx, lead_now(tx, found.lead_id), rep, had)
    mark_id = put_mark(tx, handoff_id, found.lead_id, MarkKind.ROUTED, rep=chosen.user, reason=why or chosen.why)
    refold(tx, [found.lead_id])
    tell(tx, [Notice(chosen.user, found.lead_id, Message.of("handoff_offered"), mark_id)])
    return mark_id


def take_over_handoff(tx: Tx, handoff_id: FactId, rep: UserId | None = None) -> FactId:
    """Gives an accepted one to another rep as it stands, by name or by the rules; its credit and evidence stay (R10).

    Raises:
        NotFound: There is no such hand-off.
        Rejected: The asker leads no team, it is not accepted, or nobody may have it.
    """
    found = stored_handoff(tx, handoff_id)
    if not leads_team(tx) or found.standing.state is not HandoffState.ACCEPTED:
        raise Rejected("A team lead gives accepted hand-offs to another rep.")
    had = tuple(UserId(mark.rep) for mark in found.marks if mark.rep is not None)
    chosen = route_for(tx, lead_now(tx, found.lead_id), rep, had)
    mark_id = put_mark(tx, handoff_id, found.lead_id, MarkKind.ROUTED, rep=chosen.user, reason=TAKEN_OVER)
    refold(tx, [found.lead_id])
    tell(tx, [Notice(chosen.user, found.lead_id, Message.of("handoff_taken_over"), mark_id)])
    return mark_id


def _done(tx: Tx, handoff_id: FactId, kind: MarkKind, mark_id: FactId | None, **said: object) -> FactId:
    found = stored_handoff(tx, handoff_id)
    if mark_id is not None and any(mark.mark_id == mark_id for mark in found.marks):
        return mark_id
    _demand_own(tx, found)
    why_not = refusal(found.standing, kind)
    if why_not:
        raise Conflict(why_not)
    goes_on = kind is MarkKind.RETURNED and _goes_on(tx, found, reason_code(str(said["reason"])))
    at = tx.now - _BEFORE_SECONDS if goes_on else None
    made = put_mark(tx, handoff_id, found.lead_id, kind, mark_id=mark_id, at=at, **said)
    if kind in _MOVES:
        _fold(tx, found)
    if kind in _TOLD:
        what: dict[str, str | float] = {"reason": reason_code(str(said["reason"]))} if said.get("reason") else {}
        if kind is MarkKind.MOVED:
            what["meets_at"] = float(str(said["until_at"]))
        _tell(tx, found, made, Message.of(f"handoff_{kind}", **what), came_back=kind is MarkKind.RETURNED)
    if goes_on:
        reassign_handoff(tx, found.handoff_id)
    return made


def _tell(tx: Tx, found: StoredHandoff, mark_id: FactId, what: Message, *, came_back: bool) -> None:
    """Tells the qualifier; where it comes back and they have left, who is in their place by then (R14)."""
    hears = successors(tx).of(found.by) if came_back else None
    if hears is not None and hears != found.by:
        whose = person_named(tx, logins(tx)[found.by]).name
        code = "handoff_came_back" if what.code == "handoff_returned" else what.code
        what = Message.of(code, **dict(what.args), whose=whose)
    tell(tx, [Notice(found.by if hears is None else hears, found.lead_id, what, mark_id)])


_MOVES = frozenset({MarkKind.RETURNED, MarkKind.WON, MarkKind.LOST})
_TOLD = frozenset({MarkKind.ACCEPTED, MarkKind.RETURNED, MarkKind.MOVED, *OUTCOMES})
"""The qualifier is told what became of each (R11)."""


_BEFORE_SECONDS = 0.001
"""A return lies before the routing that follows it in the same write, for marks are folded by their own time."""


def _goes_on(tx: Tx, found: StoredHandoff, code: str) -> bool:
    """On a file the one user stands for the team lead too; on a team that one is told and gives it on."""
    if DESTINATIONS.get(code) is not Destination.TO_HAND_OVER or tx.is_team:
        return False
    return bool(set(reps(tx, routing_of(tx))) - {UserId(m.rep) for m in found.marks if m.rep is not None})


def _fold(tx: Tx, found: StoredHandoff) -> None:
    """A rep of a team folds nobody: their mark left a wish that a desk of who sees the lead grants."""
    if not is_rep(tx):
        refold(tx, [found.lead_id])


def _is_of(tx: Tx, found: StoredHandoff) -> bool:
    """Whether the asker is its rep; on a file the one user stands for all."""
    return found.standing.rep == tx.user or not tx.is_team


def _demand_own(tx: Tx, found: StoredHandoff) -> StoredHandoff:
    if not _is_of(tx, found):
        raise Rejected("This hand-off is another's: only its rep decides on it.")
    if found.standing.rep is None and found.standing.state is HandoffState.OFFERED:
        raise Rejected("This hand-off has no rep yet.")
    return found
