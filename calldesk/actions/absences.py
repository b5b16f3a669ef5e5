"""Somebody is away: hand-offs pass a rep over, and a qualifier's callbacks are others' at once (R10, R14)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text

from calldesk.actions.people import Person, caller_named, person_named
from calldesk.domain.changes import Topic
from calldesk.domain.clocks import clocks, day_begins, on_clock
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import FactId, UserId
from calldesk.store.absences import absences
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoff_tables import absence
from calldesk.store.handoffs import logins, reps, routing_of
from calldesk.store.rights import leads_team
from calldesk.store.roles.names import CALLERS
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

LONGEST = timedelta(days=366)
"""More is a slip of the finger."""
_NOT_THEIRS = text(
    "SELECT p.name FROM pool_member m JOIN pool p ON p.pool_id = m.pool_id WHERE m.user_id = :away"
    " AND NOT EXISTS (SELECT 1 FROM pool_member o WHERE o.pool_id = m.pool_id AND o.user_id = :other) ORDER BY p.name"
)


@dataclass(frozen=True, slots=True)
class Away:
    """Who is away.

    Attributes:
        login: "" = the asker; another's absence says who leads the team.
        stand_in: Login of who makes their callbacks meanwhile; "" = anyone of the list.
        zone: IANA zone of their desk; a rep's is the routing's.
    """

    login: str = ""
    stand_in: str = ""
    zone: str = "UTC"


def set_absence(
    tx: Tx, first: date, last: date, who: Away | None = None, *, absence_id: FactId | None = None
) -> FactId:
    """They are away from the first to the last of these days, by the clock of their desk.

    Raises:
        NotFound: Somebody who is named is no member.
        Rejected: They neither call nor get hand-offs, the asker may not say it, the stand-in cannot make their
            callbacks, or the days are turned round, over already, or too many.
    """
    demand_tables(tx.keeps_plain_notices)
    said = who or Away()
    away = _who(tx, said)
    clock = clocks(_zone_of(tx, away, said))[-1]
    _demand_days(first, last, on_clock(clock, tx.now).date())
    row: dict[str, object] = {"rep": away.user, "first_on": first.isoformat(), "last_on": last.isoformat()}
    if tx.gives_promises:
        until_at = day_begins(clock, last + timedelta(days=1))
        row |= {"stand_in": _stand_in(tx, away, said), "from_at": day_begins(clock, first), "until_at": until_at}
    elif said.stand_in:
        demand_tables(there=False)
    return _put(tx, absence_id or new_fact_id(tx.now), **row)


def end_absence(tx: Tx, absence_id: FactId) -> FactId:
    """Takes an absence back: they are there after all.

    Raises:
        NotFound: The asker has no such absence, nor leads the team of who has it.
    """
    demand_tables(tx.keeps_plain_notices)
    known = absences(tx)
    may = known if leads_team(tx) else {tx.user: known.get(tx.user, ())}
    found = next((one for mine in may.values() for one in mine if one.absence_id == absence_id), None)
    if found is None:
        raise NotFound("There is no such absence of yours.")
    return _put(tx, new_fact_id(tx.now), rep=found.rep, of_absence=absence_id)


def _who(tx: Tx, said: Away) -> Person:
    names = logins(tx)
    away = person_named(tx, said.login or names.get(tx.user, ""))
    if away.user != tx.user and not leads_team(tx):
        raise Rejected("Everybody says when they are away themselves, or their team lead does.")
    if tx.is_team and away.role not in CALLERS and away.user not in reps(tx, routing_of(tx)):
        raise Rejected("Only who calls or gets hand-offs is away here.")
    return away


def _zone_of(tx: Tx, away: Person, said: Away) -> str:
    routing = routing_of(tx)
    if away.user in reps(tx, routing):
        return routing.rules_of(logins(tx).get(away.user, "")).zone
    if not clocks(said.zone):
        raise Rejected(f"There is no zone {said.zone}. Write it like America/Denver.")
    return said.zone


def _demand_days(first: date, last: date, today: date) -> None:
    if last < first:
        raise Rejected("The absence ends before it begins. Turn the two days round.")
    if last < today:
        raise Rejected("These days are over. Say days to come.")
    if last - first > LONGEST:
        raise Rejected("That is more than a year. Say the days you are away.")


def _stand_in(tx: Tx, away: Person, said: Away) -> UserId | None:
    """Who makes their callbacks: somebody who sees all the leads they are with."""
    if not said.stand_in:
        return None
    other = caller_named(tx, said.stand_in)
    if other.user == away.user:
        raise Rejected("Nobody stands in for themselves. Choose somebody else.")
    if tx.is_team and other.role == CALLERS[0]:
        missing = tx.execute(_NOT_THEIRS, {"away": away.user, "other": other.user}).scalars().all()
        if missing:
            raise Rejected(f"{other.name} does not work the list {', '.join(missing)}. Choose somebody who does.")
    return other.user


def _put(tx: Tx, made: FactId, **said: object) -> FactId:
    usual = {"first_on": "", "last_on": "", "of_absence": None}
    times = {"happened_at": tx.now, "received_at": tx.now}
    tx.execute(absence.insert(), {"absence_id": made, "by_user": tx.user, **usual, **said, **times})
    tx.moves_state = False
    tx.touch(Topic.HANDOFFS, None)
    tx.touch(Topic.SETTINGS, None)
    return made
