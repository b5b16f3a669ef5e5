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

    An absence stops no clock: somebody waits, and the next rep is asked.
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
