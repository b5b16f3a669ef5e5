"""A rep says when they are away: routing passes them over, and what they have not decided on goes to the next (R10)."""

from datetime import date, timedelta

from calldesk.domain.changes import Topic
from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import FactId
from calldesk.store.absences import absences
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoff_tables import absence
from calldesk.store.handoffs import logins, reps, routing_of
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

LONGEST = timedelta(days=366)
"""More is a slip of the finger."""


def set_absence(tx: Tx, first: date, last: date, *, absence_id: FactId | None = None) -> FactId:
    """The asker is away from the first to the last of these days, by the clock of their desk.

    Raises:
        Rejected: The asker gets no hand-offs, the days are turned round, over already, or too many.
    """
    demand_tables(tx.keeps_plain_notices)
    routing = routing_of(tx)
    if tx.user not in reps(tx, routing):
        raise Rejected("Only a rep is away: nobody else gets hand-offs.")
    clock = clocks(routing.rules_of(logins(tx).get(tx.user, "")).zone)[-1]
    if last < first:
        raise Rejected("The absence ends before it begins. Turn the two days round.")
    if last < on_clock(clock, tx.now).date():
        raise Rejected("These days are over. Say days to come.")
    if last - first > LONGEST:
        raise Rejected("That is more than a year. Say the days you are away.")
    made = absence_id or new_fact_id(tx.now)
    return _put(tx, made, first_on=first.isoformat(), last_on=last.isoformat())


def end_absence(tx: Tx, absence_id: FactId) -> FactId:
    """Takes an absence back: the asker is there after all.

    Raises:
        NotFound: The asker has no such absence.
    """
    demand_tables(tx.keeps_plain_notices)
    if all(one.absence_id != absence_id for one in absences(tx).get(tx.user, ())):
        raise NotFound("There is no such absence of yours.")
    return _put(tx, new_fact_id(tx.now), of_absence=absence_id)


def _put(tx: Tx, made: FactId, **said: object) -> FactId:
    usual = {"first_on": "", "last_on": "", "of_absence": None}
    times = {"happened_at": tx.now, "received_at": tx.now}
    tx.execute(absence.insert(), {"absence_id": made, "rep": tx.user, "by_user": tx.user, **usual, **said, **times})
    tx.moves_state = False
    tx.touch(Topic.HANDOFFS, None)
    return made
