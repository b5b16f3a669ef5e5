"""In which named team somebody works, from which day on: a record holds from its day until the next one's (R11)."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from calldesk.domain.errors import Rejected
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import Moment

NO_TEAM = "no team"
"""What reports say of who is in none."""
LONGEST_NAME = 40
"""Characters; a longer one fits no column."""
Joined = Sequence[tuple[date, str]]
"""From which day on somebody is in which team, ascending, no day twice; "" = in none."""


@dataclass(frozen=True)
class NamedTeams:
    """Who is in which named team.

    Attributes:
        of_people: By person; who is not there was never in one.
    """

    of_people: Mapping[UserId, Joined] = field(default_factory=dict)

    def on(self, user: UserId, day: date) -> str:
        """The team of somebody on a day; "" = none."""
        joined = self.of_people.get(user, ())
        at = bisect_right([first for first, _ in joined], day)
        return joined[at - 1][1] if at else ""

    def names(self, day: date, people: Iterable[UserId]) -> tuple[str, ...]:
        """The teams that any of these people is in on a day, by name."""
        return tuple(sorted({self.on(user, day) for user in people} - {""}, key=str.casefold))

    def at(self, clock: ZoneInfo) -> Callable[[UserId, Moment], str]:
        """What tells the team of somebody at a moment, by the days of a clock; "" = none."""
        edges = {
            user: ([midnight(first, clock) for first, _ in joined], [team for _, team in joined])
            for user, joined in self.of_people.items()
        }

        def of(user: UserId, at: Moment) -> str:
            begins, teams = edges.get(user, ((), ()))
            place = bisect_right(begins, at)
            return teams[place - 1] if place else ""

        return of


def team_name(words: str, known: Iterable[str]) -> str:
    """The name as it is kept: as it is written already where only capitals or spaces differ; "" = none.

    Args:
        words: As a person typed it.
        known: The names there are.

    Raises:
        Rejected: It is too long, or says that there is none.
    """
    name = " ".join(words.split())
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise Rejected(f"The name of a team is one line of at most {LONGEST_NAME} characters.")
    if name.casefold() == NO_TEAM:
        raise Rejected(f"“{NO_TEAM}” is what reports say of who is in none. Choose another name.")
    return next((one for one in known if one.casefold() == name.casefold()), name)
