"""Fills a team's new database with made-up leads quickly: bare tables, rows that the server makes by itself."""

from collections.abc import Iterable
from contextlib import closing

from calldesk.cli.bare_tables import bare
from calldesk.cli.bench_data import groundwork
from calldesk.cli.bench_rows import Statement, statements
from calldesk.domain.cadence import Cadence
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.domain.teams import TeamAddress
from calldesk.files.bundled_hours import bundled_hours
from calldesk.store.lines import Line, connect
from calldesk.store.rules import load_rules
from calldesk.store.tables import call_state, lead, lead_phone
from calldesk.store.team_search import FILL_WORDS
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import told
from calldesk.store.tx import Tx
from calldesk.store.word_table import lead_word

FILLED = (lead.name, lead_phone.name, call_state.name, lead_word.name)
_FOR_FILLING = {
    "synchronous_commit": "off",
    "maintenance_work_mem": "1GB",
    "max_parallel_maintenance_workers": "2",
}
"""Of the one connection that fills; what is measured afterwards has connections of its own."""


def fill_team(owner: TeamAddress, rows: int, classes: int = 0, pools: int = 1) -> Moment:
    """Fills a team that has no leads yet.

    Args:
        owner: The database, as a superuser.
        rows: Leads.
        classes: See `groundwork`.
        pools: Spread evenly over lists 1 to this one.

    Returns:
        The server's moment that the data was made for.

    Raises:
        Rejected: The rights do not suffice, or the schema is not afterwards what it was.
    """
    with told(), closing(TeamServer(owner)) as server, server.writing() as conn:
        server.server_time.ask(conn)
        now = server.server_time.now()
        rules = load_rules(conn, bundled_hours(), Cadence(not_interest=frozenset(), web_kinds=frozenset()))
        made = groundwork(Tx(conn, now, UserId(1), rules), classes, pools)
    with told(), closing(connect(owner)) as raw:
        _fill(raw, statements(rows, pools, made, now, rules.applied.model.half_life_seconds))
    return now


def _fill(raw: Line, parts: Iterable[Statement]) -> None:
    for name, value in _FOR_FILLING.items():
        raw.execute("SELECT set_config(%s, %s, false)", (name, value))
    with bare(raw, FILLED):
        raw.execute("SELECT setseed(0.42)")
        for sql, params in parts:
            raw.execute(sql.encode(), params or None)
        raw.execute(FILL_WORDS.encode())
    raw.execute("VACUUM (ANALYZE)")
    raw.execute("CHECKPOINT")
