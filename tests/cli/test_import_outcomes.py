"""`calldesk import dials` reads what a team calls its outcomes, those it added among them."""

from dataclasses import replace
from pathlib import Path

from calldesk.actions.team_rules import set_team_rules
from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass, OutcomeTable
from calldesk.domain.team_rules import SHIPPED_RULES
from tests.cli.conftest import Shell
from tests.core_world import MINUTE

AWAY = Outcome("on_holiday", "On holiday", OutcomeClass.CONNECT, "", 3600.0, Effect.RETRY)


def test_that_an_outcome_of_the_team_is_known_by_its_code_and_by_its_name(shell: Shell, tmp_path: Path) -> None:
    world = shell.world
    lead_id = world.lead(external_id="1")
    table = OutcomeTable((*SHIPPED_RULES.outcomes.outcomes, AWAY))
    world.jo.write(set_team_rules, replace(SHIPPED_RULES, outcomes=table), 0)
    world.later(MINUTE)
    path = tmp_path / "dials.csv"
    days = [f"1,2026-05-0{day}T15:00:00Z,{word}\n" for day, word in enumerate(("on_holiday", "On Holiday!", "moon"), 1)]
    path.write_text("external_id,at,outcome\n" + "".join(days), "utf-8")
    answer = shell("import", "dials", str(path))
    assert answer.code == 0, answer.err
    rows = world.rows("SELECT code FROM outcome WHERE lead_id = :lead_id ORDER BY happened_at", lead_id=lead_id)
    assert [row["code"] for row in rows] == ["on_holiday", "on_holiday", "no_answer"]
    assert world.drift() == ()
