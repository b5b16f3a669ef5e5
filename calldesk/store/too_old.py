"""What a team's older database says to what it has no table for yet."""

from calldesk.domain.errors import Rejected

TOO_OLD = "The team's database cannot keep this yet. Ask your admin to run: calldesk team upgrade URL."


def demand_tables(there: bool) -> None:
    """Goes on where the tables are there.

    Raises:
        Rejected: They are not: the team's admin has to upgrade it first.
    """
    if not there:
        raise Rejected(TOO_OLD)
