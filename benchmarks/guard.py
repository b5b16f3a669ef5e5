"""What the guard of a team's server costs: the list under row-level security, facts with their trail, and `verify`.

`python -m benchmarks.guard --leads 200000`: a server of its own, four lists, a qualifier of two of them and an admin,
each against the same questions asked by the owner, whom no policy binds.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from dataclasses import replace

import psycopg

from calldesk.actions.members import add_member, set_lists
from calldesk.cli.bench_fill import fill_team
from calldesk.desk import Desk
from calldesk.domain.cadence import Cadence
from calldesk.domain.ids import LeadId, PoolId, UserId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.files.bundled import default_model_toml
from calldesk.files.bundled_hours import bundled_hours
from calldesk.queries.find_leads import find_leads
from calldesk.queries.lead_card import lead_card
from calldesk.queries.my_day import my_day
from calldesk.settings import Settings
from calldesk.store.call_order import page_at_once
from calldesk.store.driver import driver_rows
from calldesk.store.guesses import Guesses
from calldesk.store.ranked import ranked
from calldesk.store.roles.chain_check import broken_links
from calldesk.store.rules import Rules, load_rules
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import create_team
from calldesk.store.tx import Snapshot
from tests.postgres_cluster import Cluster
from tests.team_plans import generic_plan, scans_of_call_state

PASSWORD = "a-password-of-the-benchmark"  # noqa: S105 - of a server that lives as long as the benchmark
LISTS = (PoolId(1), PoolId(2))
TURNS = 60
OPEN_CLASSES = 4
"""They never close, so the list is full on whatever day it is measured."""
CADENCE = Cadence(not_interest=frozenset(), web_kinds=frozenset())
_LISTS = "INSERT INTO calldesk.pool (name) VALUES ('Second'), ('Third'), ('Fourth')"
_STORIES = """
SET search_path = calldesk;
SET session_replication_role = replica;
INSERT INTO event SELECT 'e' || l.lead_id || '.' || n, l.lead_id, 'web_visit', 8e8 + n, '', '', '', NULL, 8e8 + n
  FROM lead l, generate_series(1, 3) n;
INSERT INTO dial SELECT 'd' || lead_id, lead_id, 2, e164, '', 8e8 + lead_id, 'list', 1, '', 8e8 + lead_id
  FROM lead_phone WHERE lead_id % 3 = 0;
"""
"""Three events each, a call to the number of every third; as the owner, without triggers."""
_PEOPLE = "INSERT INTO calldesk.lead (lead_id, pool_id, received_at) SELECT n, 1, 0 FROM generate_series(1, 1000) n"


def rules_of(server: TeamServer) -> Rules:
    """What a desk of this person keeps while it works."""
    with server.reading() as conn:
        return load_rules(conn, bundled_hours(), CADENCE)


def filled(owner: TeamAddress, leads: int) -> float:
    """Fills the team as its owner and gives the moment the data was made for."""
    with psycopg.connect(owner.url, password=owner.password, autocommit=True) as raw:
        raw.execute(_LISTS)
        now = fill_team(owner, leads, OPEN_CLASSES, pools=4)
        raw.execute(_STORIES)
        raw.execute("VACUUM (ANALYZE)")
    return now


def questions(leads: int) -> Mapping[str, Callable[[Snapshot], object]]:
    """What a desk asks all day."""
    one = LeadId(leads // 8 * 4 + 1)
    return {
        "top 50": full_list,
        "top 50, not read before": lambda s: full_list(replace(s, rules=replace(s.rules, guesses=Guesses()))),
        "top 1": lambda s: ranked(s, 1, LISTS),
        "lead card": lambda s: lead_card(s, one),
        "my day": lambda s: my_day(s, 8e8),
        "search, a name's beginning": lambda s: find_leads(s, "lead 77"),
        "search, last digits": lambda s: find_leads(s, "0777"),
    }


def full_list(snapshot: Snapshot) -> None:
    """The first fifty, which must be there."""
    if len(ranked(snapshot, 50, LISTS)) < 50:  # noqa: PLR2004 - as it says
        raise SystemExit("The list is not full, so nothing was measured.")


def reads(stack: ExitStack, who: Mapping[str, TeamAddress], leads: int, now: float) -> None:
    """Each question by each asker in turn, each in a transaction of its own."""
    servers = {name: stack.enter_context(closing(TeamServer(address))) for name, address in who.items()}
    rules = {name: rules_of(server) for name, server in servers.items()}
    print(
        f"load {os.getloadavg()[0]:.1f}\n\n| read, {leads:,} leads | "
        + " | ".join(f"{name} ms" for name in who)
        + " | ratios |"
    )
    print("|---" * (len(who) + 2) + "|")
    for asked, question in questions(leads).items():
        taken: dict[str, list[float]] = {name: [] for name in who}
        for name, server in [*servers.items()] * TURNS:
            with server.reading() as conn:
                taken[name].append(ms_of(question, Snapshot(conn, now, UserId(2), rules[name])))
        medians = [statistics.median(samples[3:]) for samples in taken.values()]
        ratios = ", ".join(f"{one / medians[0]:.2f}x" for one in medians[1:])
        print(f"| {asked} | " + " | ".join(f"{one:.2f}" for one in medians) + f" | {ratios} |")
    plan(servers["qualifier"])


def ms_of(question: Callable[[Snapshot], object], snapshot: Snapshot) -> float:
    """How long one question takes."""
    started = time.perf_counter()
    question(snapshot)
    return (time.perf_counter() - started) * 1000


def plan(server: TeamServer) -> None:
    """Says whether the list, as this person's desk asks for it, is read by its indexes alone."""
    with server.reading() as conn:
        scans = [scan for scan, _ in scans_of_call_state(generic_plan(conn, page_at_once(guessed=True)))]
    read_whole = sum("Seq Scan" in scan for scan in scans)
    index_only = sum("Index Only Scan" in scan for scan in scans)
    print(
        f"\nplan of the list as a qualifier: {read_whole} sequential scans of call_state, {index_only} index-only scans"
    )


def trail(owner: TeamAddress, admin: TeamAddress, facts: int) -> None:
    """Facts per second with and without their chain, and how fast the chain is checked."""
    insert = (
        "INSERT INTO calldesk.note SELECT %s || n, 1 + n %% 1000, 1, NULL, 'some words of a note', 0, 0"
        " FROM generate_series(1, %s) n"
    )
    with (
        psycopg.connect(owner.url, password=owner.password, autocommit=True) as raw,
        psycopg.connect(admin.url, password=admin.password, autocommit=True) as desk,
    ):
        seconds = {}
        for name, state in (("bare", "DISABLE"), ("chained", "ENABLE")):
            raw.execute(f"ALTER TABLE calldesk.note {state} TRIGGER note_chain")  # type: ignore[call-overload]
            many = facts if name == "chained" else facts // 4
            started = time.perf_counter()
            desk.execute(insert, (name, many))
            seconds[name] = (time.perf_counter() - started) / many
        raw.execute("ALTER TABLE calldesk.note DISABLE TRIGGER USER")
        raw.execute("DELETE FROM calldesk.note WHERE note_id LIKE 'bare%'")
        raw.execute("ALTER TABLE calldesk.note ENABLE TRIGGER USER")
    print(
        f"\na fact: {seconds['bare'] * 1e6:.0f} us bare, {seconds['chained'] * 1e6:.0f} us with its link of the trail"
    )


def check(admin: TeamAddress, facts: int) -> None:
    """How many links `verify` checks in a second."""
    with closing(TeamServer(admin)) as server, server.reading() as conn:
        started = time.perf_counter()
        broken = broken_links(conn)
        seconds = time.perf_counter() - started
        links = driver_rows(conn, "SELECT count(*) FROM audit", {})[0][0]
    print(
        f"verify of the trail: {links:,} links, {len(broken)} broken, {links / seconds:,.0f} a second ({facts:,} facts)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=200_000)
    parser.add_argument("--facts", type=int, default=100_000)
    said = parser.parse_args()
    with ExitStack() as stack:
        server = stack.enter_context(Cluster())
        with psycopg.connect(server.url(), autocommit=True) as raw:
            raw.execute("CREATE DATABASE team")
            raw.execute("CREATE DATABASE trail")
        owner = team_address(server.url("team"))
        who = {"owner": owner, **{n: team_address(server.url("team", n, PASSWORD)) for n in ("qualifier", "admin")}}
        create_team(owner, *default_model_toml(), "admin", PASSWORD)
        with closing(Desk.open(Settings(who["admin"]))) as admin:
            admin.write(add_member, "qualifier", PASSWORD, "qualifier", [])
        now = filled(owner, said.leads)
        with closing(Desk.open(Settings(who["admin"]))) as admin:
            admin.write(set_lists, "qualifier", LISTS)
        reads(stack, who, said.leads, now)
        create_team(team_address(server.url("trail")), *default_model_toml(), "auditor", PASSWORD)
        trailed = team_address(server.url("trail"))
        auditor = team_address(server.url("trail", "auditor", PASSWORD))
        with psycopg.connect(trailed.url, password=trailed.password, autocommit=True) as raw:
            raw.execute(_PEOPLE)
        trail(trailed, auditor, said.facts)
        check(auditor, said.facts)


if __name__ == "__main__":
    main()
