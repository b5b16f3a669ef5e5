"""What is due next of a hand-off, and when: deciding, the first contact, the next word (R10)."""

from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.handoffs import HandoffStanding, HandoffState, NextStep
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment
from calldesk.domain.routing import RepRules, Routing, after_working


class Duty(StrEnum):
    """What a rep owes."""

    DECIDE = "decide"
    CONTACT = "contact"
    OUTCOME = "outcome"


class Due(NamedTuple):
    """What is owed, since when the clock runs, and until when."""

    duty: Duty
    from_at: Moment
    at: Moment


def due(standing: HandoffStanding, step: NextStep, routing: Routing, rules: RepRules) -> Due | None:
    """What its rep owes next; None where nothing is to come of it. Clocks of hours count the rep's working time.

    An absence stops no clock: somebody waits. What its rep has not decided on by then goes to the next one at once
    (`actions.handoff_clocks`).
    """
    if standing.state is HandoffState.OFFERED and standing.routed_at is not None:
        seconds = routing.accept_hours * HOUR_SECONDS
        return Due(Duty.DECIDE, standing.routed_at, after_working(rules.schedule, standing.routed_at, seconds))
    if standing.state is not HandoffState.ACCEPTED or standing.decided_at is None:
        return None
    if standing.contacted_at is None and step.at is None:
        seconds = routing.contact_hours * HOUR_SECONDS
        return Due(Duty.CONTACT, standing.decided_at, after_working(rules.schedule, standing.decided_at, seconds))
    heard_at = max(standing.decided_at, standing.contacted_at or 0.0, standing.told_at or 0.0)
    if step.at is not None and (standing.told_at is None or standing.told_at < step.at):
        ends_at = step.at + step.minutes * MINUTE_SECONDS
        return Due(Duty.OUTCOME, max(standing.decided_at, min(step.at, heard_at)), max(ends_at, standing.decided_at))
    return Due(Duty.OUTCOME, heard_at, heard_at + routing.silent_days * DAY_SECONDS)


class Step(StrEnum):
    """What follows when a rep lets the time pass."""

    REMIND = "remind"
    ESCALATE = "escalate"
    NEXT_REP = "next_rep"


class Waits(NamedTuple):
    """The next step, when it is taken, and what for: the time that passed."""

    step: Step
    at: Moment
    due_at: Moment


def next_step(standing: HandoffStanding, promised: NextStep, routing: Routing, rules: RepRules) -> Waits | None:
    """First the rep is reminded, then the team lead is told, then an undecided one goes to the next rep.

    Between two of these lie `patience_hours` of the rep's working time. None = nothing is owed, or nothing is left.
    """
    owed = due(standing, promised, routing, rules)
    if owed is None:
        return None
    patience = routing.patience_hours * HOUR_SECONDS
    if standing.reminded_at is None:
        return Waits(Step.REMIND, owed.at, owed.at)
    if standing.escalated_at is None:
        return Waits(Step.ESCALATE, after_working(rules.schedule, standing.reminded_at, patience), owed.at)
    if owed.duty is Duty.DECIDE:
        return Waits(Step.NEXT_REP, after_working(rules.schedule, standing.escalated_at, patience), owed.at)
    return None
