"""Every measure, by every cut, against plain Python over the stored rows after random days (R11).

Days on which the clocks change, calls over midnight, pauses, outcomes that are missing, taken back or corrected after
the period, facts that arrive late, callbacks that are moved, taken over and cancelled, people who change
team in the middle.
"""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.named_teams import set_named_team
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.actions.shifts import mark_shift, record_skip
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.metrics import CUTS, EVERYTHING, MEASURES, Part
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import Moment, instant, moment
from calldesk.domain.shift import PAUSE_REASONS, SKIP_REASONS
from calldesk.queries.metrics import metrics
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import dial, outcome
from calldesk.store.tx import Tx
from tests.core_world import DAY, HOUR, MINUTE, World
from tests.plain_metrics import CHICAGO, Plain
from tests.team_database import TestServer

STARTS = [datetime(2026, 10, 29, 9, 0, tzinfo=CHICAGO), datetime(2026, 3, 5, 9, 0, tzinfo=CHICAGO)]
"""The clocks change in the night to the Sunday after."""
CODES = ["no_answer", "voicemail", "voicemail_not_left", "gatekeeper", "callback", "not_a_fit", "qualified", "continue"]
TALKS = (0.0, 12.5, 29.9, 30.0, 61.25, 1800.0)
STEPS = (1.0, MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 5 * HOUR, 15 * HOUR)
ZONES = ("America/Chicago", "Asia/Kolkata")
NOT_HERE = {"accepted", "handed_over", "returned", "won", "won_value", "acceptance_rate", "won_value_marketing"}
NOT_HERE |= {"marketing_share"}
"""Hand-offs have a history of their own (`test_metrics_handoffs`)."""
UNSHRUNK = (Phase.explicit, Phase.generate)
PARTS = EVERYTHING & ~Part.HANDOFFS


class Days:
    """Random days of two people and their leads."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self.world, self.chance = world, chance
        self.came: dict[int, float] = {}
        self.promised: list[tuple[LeadId, FactId, Moment]] = []
        self.logged: list[tuple[Desk, FactId]] = []
        self.pools = [1, world.add_pool("Second")]
        self.begun_at = world.now
        for _ in range(4):
            self.comes()

    def comes(self) -> None:
        pool: dict[str, int] = {"pool_id": self.chance.choice(self.pools)}
        words = {"campaign": self.chance.choice(("", "Spring")), "source": self.chance.choice(("Web", "Fair"))}
        lead_id = self.world.lead(at=self.world.now, **words, **pool)  # type: ignore[arg-type] # a list is a number
        self.came[lead_id] = self.world.now

    def by(self) -> Desk:
        return self.chance.choice((self.world.jo, self.world.kim))

    def someone(self) -> LeadId:
        return LeadId(self.chance.choice(list(self.came)))

    def happen(self) -> None:
        """One thing; what the rules refuse does not happen."""
        acts: list[Callable[[], None]] = [self.call, self.call, self.call, self.pause, self.pause, self.undo, self.skip]
        acts += [self.move, self.move, self.late, self.night, self.keep, self.join]
        with suppress(DeskError):
            self.chance.choice(acts if self.chance.random() < 0.95 else [self.comes])()
        self.world.later(self.chance.choice(STEPS))

    def call(self) -> None:
        world, desk, lead_id = self.world, self.by(), self.someone()
        dialled = desk.write(record_past_dial, lead_id, "test")
        if self.chance.random() < 0.1:
            return
        code, ring, wrap = self.chance.choice(CODES), self.chance.choice((0.0, 7.25)), self.chance.choice((0.0, 31.5))
        talk = self.chance.choice(TALKS)
        world.later(ring + talk)
        promised = world.now + self.chance.choice((20 * MINUTE, HOUR, DAY)) if code == "callback" else None
        until = promised + 6 * HOUR if promised and self.chance.random() < 0.3 else None
        said = Ending(
            code, ring_seconds=ring, talk_seconds=talk, wrap_seconds=wrap, callback_at=promised, until_at=until
        )
        made = desk.write(log_outcome, dialled.dial_id, said)
        self.logged.append((desk, made))
        self.promised += [(lead_id, made, promised)] if promised else []
        world.later(wrap)

    def pause(self) -> None:
        kind = self.chance.choice(("pause", "pause", "resume", "resume", "end"))
        self.by().write(mark_shift, kind, self.chance.choice(PAUSE_REASONS)[0] if kind == "pause" else "")

    def undo(self) -> None:
        if self.logged:
            desk, made = self.chance.choice(self.logged)
            desk.write(undo_outcome, made)

    def skip(self) -> None:
        self.by().write(record_skip, self.someone(), self.chance.choice(SKIP_REASONS)[0])

    def move(self) -> None:
        if not self.promised:
            return
        lead_id, made, _ = self.chance.choice(self.promised[-2:])
        how = self.chance.random()
        if how < 0.2:
            self.by().write(cancel_callback, lead_id, made, "they rang us")
        elif how < 0.5:
            self.by().write(rescue_callback, lead_id, made)
        else:
            self.by().write(move_callback, lead_id, made, NewTime(self.world.now + self.chance.choice((HOUR, DAY))))

    def keep(self) -> None:
        """Somebody rings when it was promised, or some minutes before or after."""
        if self.promised:
            lead_id, _, due_at = self.promised[-1]
            self.world.now = max(self.world.now, due_at + self.chance.choice((-1, 0, 1)) * 14 * MINUTE)
            self.by().write(record_past_dial, lead_id, "test")

    def late(self) -> None:
        """A call of up to two days ago comes in only now; an imported row may stand for several."""
        at = max(self.begun_at, self.world.now - self.chance.random() * 2 * DAY)
        lead_id = self.someone()
        if at < self.came[lead_id]:
            return
        made = self.world.jo.write(put_late, lead_id, at, self.chance.choice(CODES[:4]), self.chance.randint(1, 4))
        self.logged.append((self.world.jo, made))

    def join(self) -> None:
        """Somebody changes team, as it is said before, on or after the day."""
        today = instant(self.world.now).astimezone(UTC).date()
        team, back = self.chance.choice(("North", "South", "")), timedelta(days=self.chance.randint(-2, 4))
        login = self.chance.choice(("jo", "kim"))
        self.world.jo.write(set_named_team, login, team, from_on=today - back)

    def night(self) -> None:
        """On to five minutes before midnight in Chicago, for a call that lasts into the next day."""
        local = instant(self.world.now).astimezone(CHICAGO)
        self.world.now = midnight(local.date(), CHICAGO) + self.chance.choice((22, 24, 25)) * HOUR - 5 * MINUTE
        self.world.now = max(self.world.now, moment(local) + MINUTE)
        self.call()


def put_late(tx: Tx, lead_id: LeadId, at: Moment, code: str, attempts: int) -> FactId:
    """A dial with its outcome as an import writes them."""
    dial_id, made = new_fact_id(at), new_fact_id(at)
    who = {"lead_id": lead_id, "by_user": tx.user, "received_at": tx.now, "happened_at": at, "dial_id": dial_id}
    imported = {"e164": "", "extension": "", "path": "import", "attempts": attempts, "reason": "imported"}
    tx.execute(dial.insert(), {**who, **imported})
    lengths = {"ring_seconds": 3.0, "talk_seconds": 45.5, "wrap_seconds": 0.0, "source": "manual", "reason": ""}
    tx.execute(outcome.insert(), {**who, **lengths, "outcome_id": made, "code": code})
    return made


def check(days: Days) -> None:
    world = days.world
    plain = Plain(world, world.jo.read(lambda s: s.rules.applied.model), days.came)
    middle = days.begun_at + (world.now - days.begun_at) / 2
    codes = [measure.code for measure in MEASURES if measure.code not in NOT_HERE]
    for zone in ZONES:
        clock = ZoneInfo(zone)
        a_day = midnight(instant(middle).astimezone(clock).date(), clock)
        for from_at, to_at in ((days.begun_at, world.now + DAY), (a_day, a_day + DAY), (days.begun_at, a_day)):
            for by in ("", *CUTS):
                wanted = plain.measures(from_at, to_at, by, clock)
                rows = {row.group: row for row in world.jo.read(metrics, from_at, to_at, by, zone, PARTS)}
                if by or wanted:
                    assert rows.keys() == wanted.keys(), (by, zone)
                for group, told in wanted.items():
                    for code in codes:
                        assert getattr(rows[group], code) == same(told[code]), (by, group, code, zone)


def same(told: float | str | None) -> object:
    """Whole numbers to the last one; sums of seconds but for the order in which they are added."""
    return pytest.approx(told, rel=1e-9, abs=1e-6) if isinstance(told, float) else told


@settings(max_examples=6, phases=UNSHRUNK)
@given(seed=st.integers(0, 10**6), start=st.sampled_from(STARTS))
def test_that_every_measure_is_that_of_plain_python_on_a_file(
    tmp_path_factory: pytest.TempPathFactory, seed: int, start: datetime
) -> None:
    with World(tmp_path_factory.mktemp("days"), moment(start)) as world:
        days = Days(world, random.Random(seed))  # noqa: S311 - made-up days
        for _ in range(60):
            days.happen()
        check(days)


@pytest.mark.parametrize("start", STARTS)
def test_that_every_measure_is_that_of_plain_python_on_a_team(
    server: TestServer, tmp_path: Path, start: datetime
) -> None:
    with server.database() as name, World(tmp_path, moment(start), partial(server.address, name)) as world:
        days = Days(world, random.Random(7))  # noqa: S311 - made-up days
        for _ in range(60):
            days.happen()
        check(days)
