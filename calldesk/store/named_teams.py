"""Who is in which named team, as it is stored; of two records of one day the later one holds."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.domain.named_teams import NamedTeams
from calldesk.store.driver import Question, driver_rows
from calldesk.store.targets import active_people
from calldesk.store.tx import Snapshot

_MOVES = (
    "SELECT for_user, from_on, team FROM team_move WHERE happened_at <= :now ORDER BY from_on, happened_at, move_id"
)


def named_teams(snapshot: Snapshot) -> NamedTeams:
    """As known at the snapshot's moment; nobody is in one where an older team keeps none."""
    found: dict[UserId, dict[date, str]] = defaultdict(dict)
    rows = driver_rows(snapshot.conn, *moves_asked(snapshot)) if snapshot.has_named_teams else []
    for user, from_on, team in rows:
        found[UserId(user)][date.fromisoformat(from_on)] = team
    return NamedTeams({user: tuple(days.items()) for user, days in found.items()})


def moves_asked(snapshot: Snapshot) -> Question:
    """What `named_teams` asks."""
    return _MOVES, {"now": snapshot.now}


def members_at(snapshot: Snapshot, team: str, zone: str) -> Callable[[UserId, Moment], bool]:
    """What tells whether somebody is in this team at a moment, by the days of a zone."""
    team_at = named_teams(snapshot).at(ZoneInfo(zone))
    return lambda user, at: team_at(user, at) == team


def teams_now(snapshot: Snapshot, today: date) -> tuple[str, ...]:
    """The teams that anybody is in today who may come in, by name."""
    teams = named_teams(snapshot)
    return teams.names(today, active_people(snapshot)) if teams.of_people else ()
