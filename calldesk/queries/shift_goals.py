"""What a person is to reach today, what the team is, and what was said of the person's calls: "my day" shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.domain.moments import Moment
from calldesk.queries.coaching import CoachLine, coached_since
from calldesk.queries.targets import my_targets
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class ShiftGoals:
    """Targets by metric, of the whole day; nobody else's are in it.

    Attributes:
        coached: Notes and flags of others on the own calls, the oldest first.
    """

    own: Mapping[str, float]
    team: Mapping[str, float]
    coached: tuple[CoachLine, ...] = ()


def shift_goals(snapshot: Snapshot, since: Moment, zone: str) -> ShiftGoals:
    """The asker's for the day by the clock of a zone; what was said since a moment."""
    own, team = my_targets(snapshot, zone)
    return ShiftGoals(own, team, coached_since(snapshot, since))
