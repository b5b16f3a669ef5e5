"""Notes on a call, flags for review, calls for help, and what ends them; each a fact of the call (R7)."""

from dataclasses import dataclass, replace

from sqlalchemy import text

from calldesk.domain.coaching import ENDS, MOST_WORDS, CoachKind
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.messages import Message
from calldesk.store.alerts import Notice, tell
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.goal_tables import coach_mark
from calldesk.store.rights import leads_team, who_leads
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_DIAL = text("SELECT lead_id, by_user FROM dial WHERE dial_id = :dial_id")
_MARK = text("SELECT 1 FROM coach_mark WHERE mark_id = :mark_id")
_OF = text("SELECT dial_id FROM coach_mark WHERE mark_id = :mark_id")
_OPEN = text(
    "SELECT m.by_user FROM coach_mark m WHERE m.mark_id = :of_mark AND m.dial_id = :dial_id AND m.kind = :kind"
    " AND NOT EXISTS (SELECT 1 FROM coach_mark e WHERE e.dial_id = m.dial_id AND e.of_mark = m.mark_id)"
)


@dataclass(frozen=True, slots=True)
class Coached:
    """What is said of a call.

    Attributes:
        dial_id: The call; "" = that of the mark which is ended.
        kind: One of `domain.coaching.CoachKind`.
        of_mark: The flag, or the call for help, that it ends; "" = it ends none.
    """

    dial_id: FactId
    kind: str
    words: str = ""
    of_mark: str = ""


def coach_call(tx: Tx, said: Coached, *, mark_id: FactId | None = None) -> FactId:
    """Records it and tells whom it concerns; the same again is nothing.

    Raises:
        Rejected: The asker may not say this of this call.
        NotFound: There is no such call, or not for the asker to see.
        Conflict: What it would end is ended already.
    """
    demand_tables(tx.has_goals)
    kind = CoachKind(said.kind)
    made = mark_id or new_fact_id(tx.happened_at)
    tx.moves_state = False
    if tx.execute(_MARK, {"mark_id": made}).first() is not None:
        return made
    dial_id = FactId(said.dial_id or tx.execute(_OF, {"mark_id": said.of_mark}).scalar() or "")
    found = tx.execute(_DIAL, {"dial_id": dial_id}).first()
    if found is None:
        raise NotFound("There is no such call.")
    lead_id, caller = LeadId(found.lead_id), UserId(found.by_user)
    _demand_may_say(kind, said.words, leads=leads_team(tx), own=caller == tx.user)
    first = _ended(tx, replace(said, dial_id=dial_id), kind)
    row = {"mark_id": made, "dial_id": dial_id, "lead_id": lead_id, "by_user": tx.user, "kind": kind.value}
    rest = {"words": said.words.strip(), "of_mark": said.of_mark or None}
    tx.execute(coach_mark.insert(), {**row, **rest, "happened_at": tx.happened_at, "received_at": tx.now})
    what = Message.of(f"coach_{kind}", words=said.words.strip())
    hearers = _hearers(tx, kind, caller, first)
    tell(tx, [Notice(who, lead_id, what, made) for who in sorted(hearers - {tx.user})])
    return made


def _ended(tx: Tx, said: Coached, kind: CoachKind) -> UserId | None:
    """Who wrote the mark that this one ends; None = it ends none.

    Raises:
        Conflict: It is ended already, or no such mark.
    """
    if kind not in ENDS:
        return None
    asked = {"of_mark": said.of_mark, "dial_id": said.dial_id, "kind": ENDS[kind].value}
    found = tx.execute(_OPEN, asked).scalar()
    if found is None:
        raise Conflict("This is ended already.")
    return UserId(found)


def _hearers(tx: Tx, kind: CoachKind, caller: UserId, first: UserId | None) -> set[UserId]:
    """The caller hears what is said of the call; who leads hears what the caller asks."""
    hearers = {caller} if first is None else {caller, first}
    return hearers | set(who_leads(tx)) if kind in {CoachKind.FLAG, CoachKind.HELP} and caller == tx.user else hearers


def _demand_may_say(kind: CoachKind, words: str, *, leads: bool, own: bool) -> None:
    """Goes on where this may be said.

    Args:
        kind: What is said.
        words: With which words; a note has some.
        leads: Who says it leads the team.
        own: The call was theirs.

    Raises:
        Rejected: It may not.
    """
    if kind in {CoachKind.NOTE, CoachKind.CLEARED} and not leads:
        raise Rejected("A team lead or an admin writes notes on calls and clears flags.")
    if kind is CoachKind.HELP and not own:
        raise Rejected("Who makes the call asks for help with it.")
    if not leads and not own:
        raise Rejected("This is somebody else's call.")
    if kind is CoachKind.NOTE and not words.strip():
        raise Rejected("A note has words. Write what you would say.")
    if len(words) > MOST_WORDS:
        raise Rejected(f"That is longer than {MOST_WORDS} signs. Say it shorter.")
