"""A rep's own absences that are not over yet."""

from calldesk.domain.absences import Absence
from calldesk.domain.clocks import clocks, on_clock
from calldesk.store.absences import absences
from calldesk.store.handoffs import logins, routing_of
from calldesk.store.tx import Snapshot


def my_absences(snapshot: Snapshot) -> tuple[Absence, ...]:
    """The asker's, the earliest first."""
    clock = clocks(routing_of(snapshot).rules_of(logins(snapshot).get(snapshot.user, "")).zone)[-1]
    today = on_clock(clock, snapshot.now).date()
    return tuple(one for one in absences(snapshot).get(snapshot.user, ()) if one.last >= today)
