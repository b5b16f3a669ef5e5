"""Putting somebody into a named team, or out of it, from a day on: what is counted stays with the team of its day."""

from datetime import date, timedelta

from sqlalchemy import text

from calldesk.actions.people import person_named
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId
from calldesk.domain.named_teams import team_name
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.goal_tables import team_move
from calldesk.store.report_zone import report_day
from calldesk.store.rights import leads_team
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

EARLIEST = date(2000, 1, 1)
FURTHEST = timedelta(days=366)
"""More ahead is a slip of the finger."""
_KNOWN = text("SELECT DISTINCT team FROM team_move WHERE team <> '' ORDER BY team")


def set_named_team(tx: Tx, login: str, team: str, *, from_on: date | None = None) -> FactId:
    """They are in this team from a day on; a day that is over moves what was counted on it and since.

    Args:
        tx: The transaction.
        login: Who; past members too, for their calls are in the reports.
        team: Its name, by which it is made where it is new; "" = they are in none.
        from_on: None = today.

    Raises:
        NotFound: There is no such member.
        Rejected: The asker leads no team, or the name or the day cannot be.
    """
    demand_tables(tx.has_named_teams)
    if not leads_team(tx):
        raise Rejected("A team lead or an admin says who is in which team.")
    user = person_named(tx, login).user
    today = report_day(tx)
    first = from_on or today
    if not EARLIEST <= first <= today + FURTHEST:
        raise Rejected(f"Say a day from {EARLIEST.isoformat()} to a year from now.")
    name = team_name(team, [str(one) for one in tx.execute(_KNOWN).scalars()])
    made = new_fact_id(tx.now)
    said = {"for_user": user, "team": name, "from_on": first.isoformat()}
    stamp = {"by_user": tx.user, "happened_at": tx.now, "received_at": tx.now}
    tx.execute(team_move.insert(), {"move_id": made, **said, **stamp})
    tx.moves_state = False
    return made
