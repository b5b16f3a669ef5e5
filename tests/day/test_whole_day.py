"""A whole day in a real window, by real keys: every call on record as it was made, to the second."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calldesk.actions.practice import load_practice
from calldesk.desk import Desk
from calldesk.domain.calling import Tier
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import MINUTE_SECONDS, Moment, moment
from calldesk.domain.outcomes import OUTCOMES, SHIPPED, Effect, OutcomeClass
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.files.bundled import practice_words
from calldesk.settings import Settings
from tests.day.asked_program import PATIENCE_SECONDS
from tests.day.day_script import CALLS, FIRST_CALL, PACIFIC, PACIFIC_OPENS, TODAY, Planned, day_of_calls
from tests.day.log_of_day import Ended, LogOfDay, blocked, log_of_day, numbers_dialled, promises, somebody_else
from tests.day.real_display import missing_tools, real_display
from tests.day.steered_clock import SteeredClock
from tests.day.steered_program import SteeredProgram
from tests.day.worked_day import WorkedDay

SEED = 4
WARM = 20
"""Calls after which memory is read first."""
MOST_GROWTH_MB = 20.0
MOST_GAP_MS = 250.0
"""For any machine, less what the program waited for a processor; 100 ms are promised on a quiet one."""
EARLY_SECONDS = 15 * MINUTE_SECONDS
"""A call so long before its callback keeps it."""


@pytest.fixture
def day(tmp_path: Path) -> Iterator[WorkedDay]:
    """Give a qualifier at the program, on a database of practice leads, before the first call."""
    lacking = missing_tools()
    if lacking and (os.environ.get("CI") or not sys.platform.startswith("linux")):
        pytest.fail(f"a whole day needs a real display: .ci/run installs {', '.join(lacking)}")
    if lacking:
        pytest.skip(f"a whole day needs a real display: apt-get install {' '.join(lacking).lower()}")
    clock = SteeredClock(tmp_path / "clock", moment(FIRST_CALL))
    desk = Desk.open(Settings(tmp_path / "calldesk.db"), clock)
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, clock()))
    clock.move(clock() + 1)
    with real_display() as (name, keyboard):
        program = SteeredProgram(tmp_path, name, keyboard, clock)
        try:
            yield WorkedDay(program, desk, program.start())
        finally:
            program.kill()
            desk.close()


class Awaited:
    """Moments of the day at which the list must change, to the second."""

    def __init__(self, day: WorkedDay) -> None:
        self._day = day
        self._checks: list[tuple[Moment, Callable[[], None]]] = [(moment(PACIFIC_OPENS), self._zone_opens)]
        self.due: list[LeadId] = []
        self.has_opened = False

    def before(self, plan: Planned) -> None:
        """Looks at each moment that would pass in the next call, at its second and at the one before."""
        ends_at = self._day.now + plan.most_seconds
        for at, check in sorted((one for one in self._checks if one[0] <= ends_at), key=lambda one: one[0]):
            self._checks.remove((at, check))
            if at > self._day.now + 1:
                self._day.wait(at - 1 - self._day.now)
                check()

    def promised(self, made: Ended) -> None:
        """A callback for the same day."""
        if made.callback_at is not None and made.callback_at < made.at + 8 * 60 * MINUTE_SECONDS:
            self._checks.append((made.callback_at, lambda: self._falls_due(made.lead)))

    def _falls_due(self, lead: LeadId) -> None:
        assert lead not in [row.lead for row in self._day.program.listed()]
        self._day.wait(1)
        rows = self._day.program.listed()
        before = rows[: [row.lead for row in rows].index(lead) + 1]
        assert {row.tier for row in before} == {Tier.CALLBACK}
        assert before[-1].due == self._day.now == max(row.due or 0.0 for row in before)
        self.due.append(lead)

    def _zone_opens(self) -> None:
        assert [row for row in self._day.program.listed() if PACIFIC in row.zones] == []
        self._day.wait(1)
        assert [row for row in self._day.program.listed() if row.zones == [PACIFIC]]
        self.has_opened = True


def test_that_a_whole_day_is_on_record_as_it_was_worked(day: WorkedDay) -> None:
    since, before = day.now, day.desk.read(promises)
    awaited = Awaited(day)
    grown_from = 0.0
    for number, plan in enumerate(day_of_calls(SEED), 1):
        awaited.before(plan)
        SPECIAL.get(number, WorkedDay.call)(day, plan)
        awaited.promised(day.ended[-1])
        if number == WARM:
            grown_from = day.program.meters().memory_mb
    meters = day.program.meters()
    growth_mb = meters.memory_mb - grown_from
    print(f"memory {grown_from:.0f} MB after {WARM} calls, {growth_mb:+.1f} MB after {CALLS}; gaps {meters.gaps[:3]}")
    assert day.program.end() == 0

    assert day.desk.read(log_of_day, since) == LogOfDay(
        day.dialled, day.marked, day.ended, day.wrote, day.skipped, day.rested, day.rang_us, day.talked, day.ticked
    )
    check_script(day)
    check_consequences(day, since, before)
    assert (len(awaited.due) >= len(TODAY), awaited.has_opened) == (True, True), "not looked at to the second"
    assert {one.lead for one in day.dialled} >= set(awaited.due)
    assert growth_mb < MOST_GROWTH_MB
    assert max((own_ms for own_ms, _ in meters.gaps), default=0.0) < MOST_GAP_MS, meters.gaps


def check_script(day: WorkedDay) -> None:
    """Every call of the script has its outcome, and each outcome was taken back once."""
    standing = [one for one in day.ended if one.undone_at is None]
    assert len(day.dialled) == len(standing) == CALLS
    assert [one.code for one in standing] == [plan.way.code for plan in day_of_calls(SEED)]
    undone = [one.code for one in day.ended if one.undone_at is not None]
    assert sorted(undone) == sorted(outcome.code for outcome in OUTCOMES)


def check_consequences(day: WorkedDay, since: Moment, before: dict[LeadId, Moment]) -> None:
    """Promises, blocks, the telephone, `verify`, and that nothing broke."""
    folder = day.program.folder
    assert day.desk.read(promises) == promised_by(day.ended, before)
    assert day.desk.read(blocked, since) == [one.lead for one in day.ended if one.code == "do_not_call"]
    assert sorted(day.program.rung) == sorted(f"tel:{number}" for number in day.desk.read(numbers_dialled, since))
    assert (folder / "said.txt").read_text(encoding="utf-8") == ""
    assert list(folder.rglob("calldesk.log")) == []
    command = [sys.executable, "-m", "calldesk", "verify", "--db", str(day.program.database)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def promised_by(ended: list[Ended], before: dict[LeadId, Moment]) -> dict[LeadId, Moment]:
    """Each lead's callback after these outcomes, by the words of the rules (R3)."""
    kept = dict(before)
    for one in (one for one in ended if one.undone_at is None):
        outcome = SHIPPED.of(one.code)
        in_time = one.lead in kept and one.dialled_at >= kept[one.lead] - EARLY_SECONDS
        if in_time or outcome.klass is OutcomeClass.REACH or outcome.effect is Effect.REMARKET:
            kept.pop(one.lead, None)
        if one.callback_at is not None:
            kept[one.lead] = one.callback_at
    return kept


def crashing(day: WorkedDay, plan: Planned) -> None:
    """kill -9 in the middle of a call; the call and its note are there again."""
    day.wait(plan.idle_seconds)
    day.dial()
    lead = day.lead
    day.wait(12)
    day.crash(90, "Asked for Ada, then")
    assert (day.lead, day.shown.phase, day.shown.note) == (lead, "wrapping", "Asked for Ada, then")
    day.wait(15)
    day.end(plan.way)


def crashing_for_long(day: WorkedDay, plan: Planned) -> None:
    """The same, but the lead's claim has ended when the program is back: the call waits at the foot."""
    day.wait(plan.idle_seconds)
    day.dial()
    lead = day.lead
    day.crash(20 * MINUTE_SECONDS)
    assert (day.lead == lead, day.shown.phase, day.shown.unlogged) == (False, "ready", 1)
    day.wait(30)
    day.log_late()
    assert (day.lead, day.shown.phase, day.shown.unlogged) == (lead, "wrapping", 0)
    day.wait(8)
    day.end(plan.way)
    if plan.undone:
        day.undo(plan.way)


def skipping(digit: str, reason: str) -> Callable[[WorkedDay, Planned], None]:
    """A call after one lead was let go for this reason."""

    def skip_first(day: WorkedDay, plan: Planned) -> None:
        day.wait(9)
        day.skip(digit, reason)
        day.call(plan)

    return skip_first


def after_lunch(day: WorkedDay, plan: Planned) -> None:
    """A call after half an hour's pause."""
    day.wait(3)
    day.pause(30 * MINUTE_SECONDS)
    day.call(plan)


def while_somebody_rings(day: WorkedDay, plan: Planned) -> None:
    """A call in whose middle somebody else rings us."""
    day.wait(plan.idle_seconds)
    day.dial()
    caller, number = day.desk.read(somebody_else, [day.lead, *(one.lead for one in day.dialled)])
    day.wait(2)
    day.take_call(caller, number, "Wants a demo by May")
    day.talk(plan)
    day.end(plan.way)
    if plan.undone:
        day.undo(plan.way)


SPECIAL: dict[int, Callable[[WorkedDay, Planned], None]] = {
    8: crashing,
    12: crashing_for_long,
    15: skipping("1", "later_today"),
    25: skipping("2", "language"),
    35: while_somebody_rings,
    45: skipping("3", "prepare"),
    60: after_lunch,
    65: skipping("4", "known"),
    85: skipping("5", "other"),
    100: skipping("s", "other"),
}
"""What happens beside plain calls, by the number of the call."""
