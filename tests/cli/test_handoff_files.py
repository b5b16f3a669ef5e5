"""Hand-offs through files: a CRM's pipeline with its outcomes as it has them, and an export that comes in again."""

import csv
import gzip
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import Verdict, accept_handoff, report_outcome, return_handoff
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.domain.handoffs import MarkKind, NextStep
from tests.actions.test_definitions import signed
from tests.cli.conftest import Shell
from tests.core_world import CHICAGO, DAY, HOUR, World

PEOPLE = ("--map", "external_id=opportunity_id", "--map", "campaign=product", "--map", "company=account")
DEALS = ("--map", "external_id=opportunity_id", "--map", "key=opportunity_id", "--map", "by=sales_agent")
MORE = ("--map", "rep=sales_agent")
"""As docs/handoffs-import.md has them."""
STATES = {"Prospecting": "offered", "Engaging": "accepted", "Won": "won", "Lost": "lost"}
AT = ("--at", "2018-01-02T12:00:00Z")


def total(rows: list[dict[str, str]], name: str) -> float:
    return sum(float(row[name] or 0) for row in rows)


def test_that_the_documented_commands_are_those_of_this_test(project_root: Path) -> None:
    said = (project_root / "docs" / "handoffs-import.md").read_text("utf-8")
    for options in (PEOPLE, (*DEALS, *MORE)):
        assert " ".join(options) in " ".join(said.replace("\\\n", " ").split())


def test_that_a_crm_s_pipeline_has_its_stages_win_rates_and_values_by_agent_and_by_manager(
    shared_data: Path, shell: Shell, tmp_path: Path
) -> None:
    folder = shared_data / "leads" / "maven_crm"
    path = tmp_path / "sales_pipeline.csv"
    path.write_bytes(gzip.decompress((folder / "sales_pipeline.csv.gz").read_bytes()))
    deals = read(path)
    managers = {row["sales_agent"]: row["manager"] for row in read(folder / "sales_teams.csv")}
    place = ("--db", str(tmp_path / "crm.db"), *AT)
    assert shell.run("import", "leads", str(path), *PEOPLE, *place).code == 0
    told = shell.run("import", "handoffs", str(path), *DEALS, *MORE, *place, "--format", "json").json
    assert isinstance(told, dict)
    assert (told["rows_read"], told["accepted"], told["rejected"], told["warnings"]) == (8800, 8800, 0, 500)

    rows = shell.run("handoff", "list", *place, "--format", "csv").rows
    assert Counter(row["state"] for row in rows) == Counter(STATES[deal["deal_stage"]] for deal in deals)
    stages: dict[str, Counter[str]] = defaultdict(Counter)
    values: dict[str, float] = defaultdict(float)
    for deal in deals:
        for who in (deal["sales_agent"], managers[deal["sales_agent"]]):
            stages[who][STATES[deal["deal_stage"]]] += 1
            values[who] += float(deal["close_value"] or 0) if deal["deal_stage"] == "Won" else 0.0
    kept: dict[str, Counter[str]] = defaultdict(Counter)
    worth: dict[str, float] = defaultdict(float)
    for row in rows:
        for who in (row["rep"], managers[row["rep"]]):
            kept[who][row["state"]] += 1
            worth[who] += float(row["amount"] or 0)
    assert kept == stages
    assert worth == pytest.approx(values)
    assert win_rates(kept) == win_rates(stages)

    span = ("--from", "2016-01-01", "--to", "2018-02-01")
    measured = shell.run("metrics", *span, "--by", "user", *place, "--format", "csv").rows
    for row in measured:
        mine = stages[row["user"]]
        taken = mine["accepted"] + mine["won"] + mine["lost"]
        assert (int(row["handed_over"]), int(row["accepted"])) == (mine.total(), taken)
        assert (int(row["won"]), float(row["won_value"])) == (mine["won"], values[row["user"]])
    assert {row["user"] for row in measured} == {deal["sales_agent"] for deal in deals}
    by_product = shell.run("metrics", *span, "--by", "campaign", *place, "--format", "csv").rows
    won = Counter(deal["product"] for deal in deals if deal["deal_stage"] == "Won")
    assert {row["campaign"]: int(row["won"]) for row in by_product} == won
    assert total(by_product, "won_value") == total(measured, "won_value") == 10_005_534.0
    assert total(by_product, "dials") == 0
    assert shell.run("export", "dials", str(tmp_path / "dials.csv"), *place).code == 0
    assert read(tmp_path / "dials.csv") == []
    again = shell.run("import", "handoffs", str(path), *DEALS, *MORE, *place, "--format", "json").json
    assert isinstance(again, dict)
    assert again["duplicates"] == 8800


def win_rates(stages: dict[str, Counter[str]]) -> dict[str, float]:
    return {who: found["won"] / (found["won"] + found["lost"]) for who, found in stages.items()}


def worked(world: World) -> None:
    """Three hand-offs of this desk: one won, one returned, one open with an appointment and criteria."""
    signed(world)
    done = []
    for place, name in enumerate("ABC", 1):
        number = f"+1415555267{place}"
        lead_id = world.lead(
            (number, CHICAGO, "US"),
            external_id=name,
            full_name=f"Ann {name}",
            phone=number,
            campaign="Spring",
            source="Expo, stand 5",
            email=f"{name}@x.example",
        )
        for key in ("need", "budget"):
            world.jo.write(answer_criterion, lead_id, Answered(key, key == "need" or name != "C", "so they said"))
        world.later(0.123457)
        world.call(lead_id, "qualified", talk_seconds=200.5)
        step = NextStep("=Send, the “brief”", world.now + place * DAY, 45)
        override = "They want it now" if name == "C" else ""
        done.append(world.jo.write(hand_over, lead_id, HandOver(step, override_reason=override)))
        world.later(HOUR)
    world.jo.write(accept_handoff, done[0].handoff_id)
    world.later(HOUR)
    world.jo.write(report_outcome, done[0].handoff_id, MarkKind.WON, amount=1234.5)
    world.jo.write(return_handoff, done[1].handoff_id, Verdict("not_to_definition", "budget", "no budget,\nnone"))
    world.later(HOUR)


def test_that_an_export_comes_in_elsewhere_as_it_was_and_changes_nothing_here(
    world: World, shell: Shell, tmp_path: Path
) -> None:
    worked(world)
    other = str(tmp_path / "other.db")
    files = {what: str(tmp_path / f"{what}.csv") for what in ("leads", "dials", "handoffs")}
    for what, file in files.items():
        assert shell("export", what, file).code == 0
        came = shell.run("import", what, file, "--db", other, "--at", "2026-07-01", "--format", "json").json
        assert isinstance(came, dict)
        assert (came["accepted"], came["reasons"]) == (3, {})
    here = read(files["handoffs"])
    assert [row["state"] for row in here] == ["won", "returned", "offered"]
    assert [row["override"] for row in here] == ["", "", "They want it now"]
    assert [row["criteria_met"] for row in here] == ["need; budget", "need; budget", "need"]
    out = str(tmp_path / "again.csv")
    assert shell.run("export", "handoffs", out, "--db", other).code == 0
    assert [told(row) for row in read(out)] == [told(row) for row in here]
    assert shell.run("verify", "--db", other).code == 0
    measures = ("metrics", "--from", "2026-06-01", "--to", "2026-07-01", "--by", "source", "--format", "csv")
    counted = slice(None, list(shell(*measures).rows[0]).index("won_value") + 1)  # first touches hang on events
    there, own = (rows[0] for rows in (shell.run(*measures, "--db", other).rows, shell(*measures).rows))
    assert list(there.items())[counted] == list(own.items())[counted]
    for place in (("--db", other), ("--db", str(world.path))):
        file = out if other in place else files["handoffs"]
        again = shell.run("import", "handoffs", file, *place, "--at", "2026-07-02", "--format", "json").json
        assert isinstance(again, dict)
        assert (again["duplicates"], again["rows_read"]) == (3, 3)


OF_ITS_DATABASE = {"key", "lead_id", "definition", "path", "outcome_id"}
"""What cannot be the same in another one: nobody there judged it by a definition."""


def told(row: dict[str, str]) -> dict[str, str]:
    return {name: cell for name, cell in row.items() if name not in OF_ITS_DATABASE}


def read(file: str | Path) -> list[dict[str, str]]:
    with Path(file).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))
