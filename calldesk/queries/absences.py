"""The asker's own absences that are not over yet."""

from calldesk.domain.absences import Absence, AwaySpan, away_to_come
from calldesk.domain.clocks import clocks, on_clock
from calldesk.store.absences import absences
from calldesk.store.handoffs import logins, routing_of
from calldesk.store.tx import Snapshot


def my_absences(snapshot: Snapshot) -> tuple[Absence, ...]:
    """The asker's, the earliest first."""
    clock = clocks(routing_of(snapshot).rules_of(logins(snapshot).get(snapshot.user, "")).zone)[-1]
    today = on_clock(clock, snapshot.now).date()
    return tuple(one for one in absences(snapshot).get(snapshot.user, ()) if one.last >= today)


def my_away(snapshot: Snapshot) -> tuple[AwaySpan, ...]:
    """The same as moments, for whoever promises a callback: none where an older team keeps none."""
    return away_to_come(snapshot.rules.away or (), snapshot.user, snapshot.now)
