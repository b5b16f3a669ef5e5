"""The whole guard of a team's database, brought up to date: at its making and after each upgrade alike."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from calldesk.store.driver import driver_script
from calldesk.store.roles.elsewhere import elsewhere_statements
from calldesk.store.roles.facts import fact_statements
from calldesk.store.roles.grants import grant_statements
from calldesk.store.roles.handoff_guard import handoff_statements
from calldesk.store.roles.housekeeping import housekeeping_statements
from calldesk.store.roles.identity import IDENTITY
from calldesk.store.roles.in_force import Part, put_in_force, tables_that_differ
from calldesk.store.roles.looked_after import looked_after_statements
from calldesk.store.roles.members import end_of_staff, member_statements, staff_of, staff_statements
from calldesk.store.roles.names import OWNER
from calldesk.store.roles.policies import policy_statements
from calldesk.store.roles.rolled_guard import rolled_statements
from calldesk.store.roles.trail import trail_statements
from calldesk.store.team_search import search_statements


def bring_guard_up_to_date(conn: Connection, team: str) -> None:
    """Makes every role, trigger, policy and grant what this program says; any number of times.

    Args:
        conn: In a transaction of who may act as the owner and the staff (see `acting`); the tables are there.
        team: The team's name.
    """
    with acting(conn, OWNER):
        put_in_force(conn, _of_the_owner(team))
    with acting(conn, staff_of(team)):
        for statement in staff_statements(team):
            driver_script(conn, statement)
    with acting(conn, OWNER):
        driver_script(conn, end_of_staff(team))


def tables_to_guard_anew(conn: Connection, team: str) -> set[str]:
    """The tables whose policies or triggers are not as this program says."""
    return tables_that_differ(conn, _of_the_owner(team))


def _of_the_owner(team: str) -> Iterator[Part]:
    """The order matters: policies call the functions of identity, and grants name everything."""
    yield IDENTITY
    yield from fact_statements()
    yield from trail_statements()
    yield from search_statements()
    yield from elsewhere_statements()
    yield from handoff_statements()
    yield from housekeeping_statements()
    yield from rolled_statements()
    yield from member_statements(team)
    yield from policy_statements()
    yield from grant_statements()
    yield from looked_after_statements()


@contextmanager
def rights_of(conn: Connection, team: str, *, is_super: bool) -> Iterator[None]:
    """Who made the team may act as its owner and staff within; afterwards only by taking that right anew."""
    if not is_super:
        conn.exec_driver_sql(f"GRANT {OWNER}, {staff_of(team)} TO CURRENT_USER")
    yield
    if not is_super:
        conn.exec_driver_sql(f"REVOKE {OWNER}, {staff_of(team)} FROM CURRENT_USER")


@contextmanager
def acting(conn: Connection, role: str) -> Iterator[None]:
    """What is made within belongs to this role, as whom nobody logs in."""
    conn.exec_driver_sql(f"SET LOCAL ROLE {role}")
    yield
    conn.exec_driver_sql("RESET ROLE")
