"""Setting the team's outcomes and cadence, calling hours and clocks of a first touch."""

from calldesk.domain.outcome_rules import tidied
from calldesk.domain.team_hours import tidied_hours
from calldesk.domain.team_rules import TeamRules
from calldesk.store.rules import RulesVersion
from calldesk.store.team_rules import put_rules
from calldesk.store.tx import Tx


def set_team_rules(tx: Tx, rules: TeamRules, seen: int) -> RulesVersion:
    """Saves outcomes, numbers and hours as a new version; old ones stay, and what was logged keeps its meaning.

    Args:
        tx: The transaction.
        rules: All outcomes, retired ones too, the numbers, and the hours.
        seen: The number of the version that was shown when the change began; 0 = the shipped one.

    Raises:
        Rejected, Conflict, Unavailable: They cannot be, somebody else was first, or there is no place for them.
    """
    hours = tidied_hours(rules.hours, tx.rules.hours)
    caps = tx.rules.of_team.caps
    return put_rules(tx, TeamRules(tidied(rules.outcomes), rules.numbers, hours, caps), seen)
