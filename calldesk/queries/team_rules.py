"""The team's outcomes and cadence as they stand, who may change them, and what was changed when."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.caps import caps_changes
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import OutcomeTable
from calldesk.domain.team_rules import SHIPPED_RULES, TeamRules, changed_words
from calldesk.store.rights import leads_team
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class RulesChange:
    """One version in the history.

    Attributes:
        by: The name of who saved it.
        what: Its differences from the version before, a short line each.
    """

    version_no: int
    at: Moment
    by: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulesNow:
    """What is in force.

    Attributes:
        version_no: 0 = as shipped.
        may_change: Whether the asker may save another version.
        history: Newest first.
    """

    rules: TeamRules
    version_no: int
    may_change: bool
    history: tuple[RulesChange, ...]


_NAMES = text("SELECT user_id, CASE WHEN name <> '' THEN name ELSE login END shown FROM user_account")
_LISTS = text("SELECT pool_id, name FROM pool")


def outcome_table(snapshot: Snapshot) -> OutcomeTable:
    """How a call can end now, retired outcomes too."""
    return snapshot.rules.outcomes


def rules_now(snapshot: Snapshot) -> RulesNow:
    """The team's rules with their history."""
    names = {UserId(row.user_id): str(row.shown) for row in snapshot.conn.execute(_NAMES)}
    lists = {PoolId(pool_id): str(name) for pool_id, name in snapshot.conn.execute(_LISTS)}
    before, lines = SHIPPED_RULES, []
    saved = snapshot.rules.team or ()
    for one in saved:
        caps = caps_changes(one.rules.caps, before.caps, lists, names)
        what = (*changed_words(one.rules, before), *caps)
        lines.append(RulesChange(one.version_no, one.received_at, names.get(UserId(one.by), ""), what))
        before = one.rules
    return RulesNow(before, saved[-1].version_no if saved else 0, _may_change(snapshot), tuple(reversed(lines)))


def _may_change(snapshot: Snapshot) -> bool:
    return snapshot.rules.team is not None and leads_team(snapshot)
