"""Hand-offs and the definition by the command line alone: drafted, signed, handed over, accepted, told, taken back."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Shell

DEFINITION = """review_on = 2027-03-01
[[criterion]]
key = "need"
name = "Need"
question = "What does it cost you?"
evidence = "A cost, in their words"
weight = 25
"""
LEADS = "external_id,full_name,company,phone\nA1,Ann Lee,Acme,+1 312 555 0101\n"
AT = "2026-06-09T15:0{}Z"


@pytest.fixture
def agreed(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Somebody qualified, under a definition that both sides signed."""
    monkeypatch.setenv("CALLDESK_DB", str(tmp_path / "desk.db"))
    (tmp_path / "definition.toml").write_text(DEFINITION, encoding="utf-8")
    (tmp_path / "leads.csv").write_text(LEADS, encoding="utf-8")
    steps = (
        ["import", "leads", str(tmp_path / "leads.csv"), "--as", "leads"],
        ["definition", "draft", str(tmp_path / "definition.toml")],
        ["definition", "sign", "--as", "marketing"],
        ["definition", "sign", "--as", "sales"],
        ["call", "ext:A1", "--outcome", "qualified", "--talk", "90"],
    )
    for at, step in enumerate(steps):
        assert shell.run(*step, "--at", AT.format(at)).code == 0
    return shell


def listed(shell: Shell) -> list[dict[str, object]]:
    return list(json.loads(shell.run("handoff", "list", "--format", "json").out))


def test_that_missing_criteria_are_named_and_a_reason_goes_past_them(agreed: Shell) -> None:
    refused = agreed.run("handoff", "over", "ext:A1", "--at", AT.format(6))
    assert (refused.code, "Not yet met: Need" in refused.err) == (1, True)
    done = agreed.run("handoff", "over", "ext:A1", "--meet", "tomorrow 2pm", "--override", "boss", "--at", AT.format(6))
    assert (done.code, "handed to" in done.out) == (0, True)
    (row,) = listed(agreed)
    assert (row["state"], row["meets_at"], row["due"]) == ("offered", "2026-06-10T19:00:00Z", "decide")


def test_that_it_is_accepted_won_and_taken_back(agreed: Shell) -> None:
    agreed.run("handoff", "over", "ext:A1", "--override", "boss", "--at", AT.format(6))
    early = agreed.run("handoff", "outcome", "ext:A1", "won")
    assert (early.code, "accept it first" in early.err) == (1, True)
    assert agreed.run("handoff", "accept", "ext:A1").code == 0
    assert agreed.run("handoff", "outcome", "ext:A1", "won", "--amount", "24000").code == 0
    assert [(row["state"], row["amount"]) for row in listed(agreed)] == [("won", 24000.0)]
    assert "closed: won" in agreed.run("why", "ext:A1").out
    figures = json.loads(agreed.run("definition", "list", "--format", "json").out)[0]
    assert (figures["state"], figures["accepted"], figures["won"]) == ("in force", 1, 1)
    (record,) = json.loads(agreed.run("definition", "records", "--of", "won", "--format", "json").out)
    assert (record["state"], record["amount"]) == ("won", 24000.0)
    unmet = agreed.run("definition", "records", "--of", "won", "--criterion", "need", "--format", "json")
    assert json.loads(unmet.out) == []  # it went over without it
    assert agreed.run("handoff", "undo", "ext:A1").code == 0
    assert [row["state"] for row in listed(agreed)] == ["accepted"]
    assert agreed.run("verify").code == 0


def test_that_versions_are_compared(agreed: Shell, tmp_path: Path) -> None:
    changed = DEFINITION.replace("A cost, in their words", "A cost and who said it")
    (tmp_path / "next.toml").write_text(changed, encoding="utf-8")
    assert agreed.run("definition", "draft", str(tmp_path / "next.toml")).code == 0
    (row,) = json.loads(agreed.run("definition", "diff", "--format", "json").out)
    assert row == {
        "criterion": "Need",
        "field": "evidence",
        "before": "A cost, in their words",
        "after": "A cost and who said it",
    }
    assert agreed.run("definition", "show", "--format", "json").code == 0


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["handoff", "show", "ext:A1"], 1, "There is no hand-off"),
        (["handoff", "accept", "0" * 32], 1, "There is no hand-off"),
        (["handoff", "return", "ext:A1", "--reason", "mood"], 2, "invalid choice"),
        (["handoff", "over", "ext:A1", "--rep", "nobody", "--override", "x"], 1, "There is no rep nobody"),
        (["handoff", "over", "ext:A1", "--minutes", "0"], 2, "above 0"),
        (["handoff", "routing", "no such file"], 2, "There is no file"),
        (["definition", "draft", "no such file"], 2, "There is no file"),
        (["definition", "show", "9"], 1, "There is no version 9"),
        (["definition", "diff", "1"], 2, "two versions"),
        (["definition", "diff"], 1, "no two versions"),
        (["definition", "records", "--criterion", "zeal"], 1, "no criterion zeal"),
        (["definition", "sign", "--as", "sales"], 1, "no draft to sign"),
        (["definition", "list", "--campaign", "Autumn"], 0, ""),
    ],
)
def test_that_what_cannot_be_is_said_in_one_sentence(agreed: Shell, args: list[str], code: int, words: str) -> None:
    answer = agreed.run(*args)
    assert (answer.code, words in answer.err, answer.err.count("\n") <= 1) == (code, True, True)
