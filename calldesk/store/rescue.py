"""Whose promised callback anybody may make: one that is late, or whose owner is away (R3)."""

from collections.abc import Mapping

from calldesk.domain.moments import MINUTE_SECONDS
from calldesk.store.driver import ids_param
from calldesk.store.tx import Snapshot

GRACE_SECONDS = 2 * MINUTE_SECONDS
"""So long a callback that falls due waits for an owner who has nobody in hand: a desk at work takes it by itself."""


def up_for_rescue(of: str) -> str:
    """SQL: the callback of this row of `call_state` is late by 15 min, or due while its owner is away.

    Away is who works here no more, said so, has paused, or has not been seen: a desk at work always holds a lead. Only
    whoever looks for callbacks to rescue is offered these before the 15 min are over; the list keeps to them.
    """
    here = f"SELECT 1 FROM call_state h WHERE h.claimed_by = {of}.callback_by AND h.lease_until > :now"
    gone = f"SELECT 1 FROM user_account g WHERE g.user_id = {of}.callback_by AND NOT g.active"
    unseen = f"{of}.callback_at + :grace <= :now AND NOT EXISTS ({here})"
    away = f"{of}.callback_by = ANY(:away) OR EXISTS ({gone}) OR ({unseen})"
    return f"({of}.callback_at + :rescue <= :now OR ({of}.callback_at <= :now AND ({away})))"


def rescue_params(snapshot: Snapshot) -> Mapping[str, object]:
    """What `up_for_rescue` needs to know."""
    away = ids_param(sorted(snapshot.rules.away_for(snapshot.user, snapshot.now)))
    rescue = snapshot.rules.cadence.rescue_seconds
    return {"now": snapshot.now, "away": away, "rescue": rescue, "grace": GRACE_SECONDS}
