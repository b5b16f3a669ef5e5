"""A real bank's log of calls: totals, medians and talk time by month and by outcome are the file's (R11)."""

import csv
import gzip
import os
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil
from pathlib import Path

import pytest

from tests.cli.conftest import Shell

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
SPAN = ("--from", "2008-05-01", "--to", "2010-12-01", "--only", "calls", "attempts")
AT = ("--at", "2010-12-01")
STEP = 1 if os.environ.get("HYPOTHESIS_PROFILE") == "explore" else 8
"""Every eighth row, of every month; all 45,211 take a minute and more."""


@dataclass(frozen=True)
class Call:
    """One row of the file; it stands for several attempts."""

    on: date
    outcome: str
    talk_seconds: int
    attempts: int


def calls(shared_data: Path) -> list[Call]:
    """The rows in the file's order, from May 2008 to November 2010: the month steps back with each new year."""
    with gzip.open(shared_data / "leads" / "bank-full.csv.gz", "rt", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    found, year, month = [], 2008, 5
    for row in rows:
        now = MONTHS.index(row["month"]) + 1
        year, month = year + (now < month), now
        talk = int(row["duration"])
        outcome = "qualified" if row["y"] == "yes" else "not_a_fit" if talk else "no_answer"
        found.append(Call(date(year, month, int(row["day"])), outcome, talk, int(row["campaign"])))
    return found[::STEP]


def expected(rows: Iterable[Call], of: Callable[[Call], str]) -> dict[str, dict[str, object]]:
    groups: dict[str, list[Call]] = defaultdict(list)
    for row in rows:
        groups[of(row)].append(row)
    return {group: told(found) for group, found in groups.items()}


def told(rows: list[Call]) -> dict[str, object]:
    talks = sorted(row.talk_seconds for row in rows if row.talk_seconds)
    codes, tries = Counter(row.outcome for row in rows), sorted(row.attempts for row in rows)
    reached = [row for row in rows if row.outcome != "no_answer"]
    return {
        "dials": len(rows),
        "connects": len(reached),
        "reaches": len(reached),
        "conversations": sum(row.talk_seconds >= 30 for row in reached),
        "qualified": codes["qualified"],
        "talk_seconds": float(sum(talks)),
        "talk_median_seconds": statistics.median(talks) if talks else "",
        "talk_mean_seconds": statistics.fmean(talks) if talks else "",
        "talk_p90_seconds": talks[ceil(len(talks) * 0.9) - 1] if talks else "",
        "contact_rate": len(reached) / len(rows),
        "leads_dialled": len(rows),
        "attempts_mean": statistics.fmean(tries),
        "attempts_p50": tries[ceil(len(tries) * 0.5) - 1],
        "attempts_most": tries[-1],
    }


def test_that_the_log_of_a_bank_comes_to_its_own_totals_by_month_and_by_outcome(
    shared_data: Path, shell: Shell, tmp_path: Path
) -> None:
    rows = calls(shared_data)
    place = ("--db", str(tmp_path / "bank.db"), *AT)
    people, log = tmp_path / "people.csv", tmp_path / "log.csv"
    people.write_text("external_id,full_name\n" + "".join(f"{n},Client {n}\n" for n in range(len(rows))), "utf-8")
    lines = [f"{n},{row.on},{row.outcome},{row.talk_seconds},{row.attempts}\n" for n, row in enumerate(rows)]
    log.write_text("external_id,at,outcome,talk_seconds,attempts\n" + "".join(lines), "utf-8")
    assert shell.run("import", "leads", str(people), "--map", "external_id=external_id", *place).code == 0
    read = shell.run("import", "dials", str(log), *place, "--format", "json").json
    assert isinstance(read, dict)
    assert (read["accepted"], read["rejected"], read["warnings"]) == (len(rows), 0, 0)
    for by, of in (
        ("month", lambda row: f"{row.on:%Y-%m}"),
        ("outcome", lambda row: row.outcome),
        ("weekday", lambda row: str(row.on.isoweekday())),
    ):
        wanted = expected(rows, of)
        found = {row[by]: row for row in shell.run("metrics", *SPAN, "--by", by, *place).rows}
        assert found.keys() == wanted.keys()
        for group, measures in wanted.items():
            for name, value in measures.items():
                got, same = found[group][name], "" if value == "" else pytest.approx(value, abs=1e-6)
                assert (float(got) if got else "") == same, (group, name)
