"""Every honest measure against plain Python over the stored rows, after random days; on both databases (R11)."""

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import SLEPT, Ending, log_outcome, mark_dial, record_late_dial, record_past_dial
from calldesk.actions.claims import claim_again
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.named_teams import set_named_team
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.actions.shifts import record_skip
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.moments import Moment, instant
from calldesk.domain.signals import Sign
from calldesk.queries.signals import signal_records, signals, signals_of_teams
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import handoff
from calldesk.store.tx import Tx
from tests.actions.test_definitions import signed
from tests.core_world import DAY, HOUR, MINUTE, TUESDAY_10_CHICAGO, World
from tests.plain_signals import Found, PlainSignals, plain_teams
from tests.queries.test_metrics_plain import put_late
from tests.team_database import TestServer

CODES = ("no_answer", "no_answer", "voicemail", "busy", "bad_number", "gatekeeper", "continue", "not_now", "callback")
STEPS = (0.5, 4.0, 9.0, MINUTE, 5 * MINUTE, HOUR, 7 * HOUR)
UNSHRUNK = (Phase.explicit, Phase.generate)


class Weeks:
    """Random weeks of three people, some of whom are quick with their fingers."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.chance = world, random.Random(seed)  # noqa: S311 - made-up weeks
        self.begun_at = world.now
        self.people = (world.jo, world.kim, world.desk("ann"))
        self.logged: list[tuple[Desk, FactId]] = []
        self.promised: list[tuple[LeadId, FactId]] = []
        signed(world)
        self.leads = [world.lead(at=world.now - HOUR) for _ in range(14)]

    def happen(self) -> None:
        """One thing; what the rules refuse does not happen."""
        acts: list[Callable[[], None]] = [self.call, self.call, self.call, self.run, self.undo, self.skip, self.skip]
        acts += [
            self.park,
            self.park,
            self.move,
            self.move,
            self.move,
            self.hand,
            self.past,
            self.old,
            self.come,
            self.hold,
            self.join,
        ]
        with suppress(DeskError):
            self.chance.choice(acts)()
        self.world.later(self.chance.choice(STEPS))

    def by(self) -> Desk:
        return self.chance.choice(self.people)

    def someone(self) -> LeadId:
        return self.chance.choice(self.leads)

    def call(self, desk: Desk | None = None) -> None:
        desk, world, chance = desk or self.by(), self.world, self.chance
        lead_id = self.someone()
        dialled = desk.write(record_late_dial, lead_id)
        took = chance.choice((0.5, 3.0, 3.1, 20.0, 90.0))
        for mark, source in (("answered", "event"), ("ended", "event"), ("ended", "manual")):
            if chance.random() < 0.3:
                at = took * (0.25 if mark == "answered" else chance.choice((0.5, 1.0)))
                desk.write(mark_dial, dialled.dial_id, mark, at, source)
        world.later(took)
        if chance.random() < 0.15:
            return
        code, talk = chance.choice(CODES), chance.choice((0.0, 0.0, 15.0, 30.0, took, took + 5.5, 300.0))
        promised = world.now + chance.choice((HOUR, DAY, 31 * DAY)) if code == "callback" else None
        until = world.now + 9 * DAY if code == "not_now" and chance.random() < 0.3 else None
        source = chance.choice(("manual", "manual", "manual", "event", SLEPT))
        said = Ending(code, callback_at=promised, until_at=until, talk_seconds=talk, source=source)
        made = desk.write(log_outcome, dialled.dial_id, said)
        self.logged.append((desk, made))
        self.promised += [(lead_id, made)] if promised else []

    def run(self) -> None:
        """Several dials in a row, much too fast."""
        desk = self.by()
        for _ in range(self.chance.randint(4, 8)):
            dialled = desk.write(record_late_dial, self.someone())
            self.world.later(self.chance.choice((1.0, 3.5)))
            desk.write(log_outcome, dialled.dial_id, Ending("no_answer"))
            self.world.later(self.chance.choice((1.0, 6.0, 11.0)))

    def undo(self) -> None:
        if self.logged:
            desk, made = self.logged.pop(self.chance.randrange(len(self.logged)))
            desk.write(undo_outcome, made)

    def skip(self) -> None:
        self.by().write(record_skip, self.someone(), "later_today")

    def park(self) -> None:
        """The same lead over and over by the same person."""
        desk, lead_id = self.by(), self.someone()
        for _ in range(self.chance.randint(2, 4)):
            desk.write(record_skip, lead_id, "other")
            self.world.later(self.chance.choice((MINUTE, HOUR, 10 * DAY)))

    def move(self) -> None:
        if not self.promised:
            return
        lead_id, made = self.chance.choice(self.promised[-2:])
        how, desk = self.chance.random(), self.by()
        if how < 0.1:
            desk.write(cancel_callback, lead_id, made, "they rang us")
        elif how < 0.3:
            desk.write(rescue_callback, lead_id, made)
        else:
            for _ in range(self.chance.randint(1, 4)):
                to = NewTime(self.world.now + self.chance.choice((HOUR, 2 * DAY, 40 * DAY)))
                desk.write(move_callback, lead_id, made, to)
                self.world.later(MINUTE)

    def hand(self) -> None:
        desk, caller, lead_id = self.by(), self.by(), self.someone()
        talk = self.chance.choice((0.0, 29.0, 30.0, 200.0))
        for key in ("need", "budget"):
            desk.write(answer_criterion, lead_id, Answered(key, True))
        dialled = caller.write(record_late_dial, lead_id)
        said = Ending("qualified", talk_seconds=talk, source=self.chance.choice(("manual", "event", SLEPT)))
        self.logged.append((caller, caller.write(log_outcome, dialled.dial_id, said)))
        desk.write(hand_over, lead_id, HandOver())

    def past(self) -> None:
        desk = self.by()
        dialled = desk.write(record_past_dial, self.someone(), "test")
        if self.chance.random() < 0.7:
            desk.write(log_outcome, dialled.dial_id, Ending("continue", talk_seconds=500.0))

    def old(self) -> None:
        """An imported call of before."""
        self.world.jo.write(put_late, self.someone(), max(self.begun_at, self.world.now - DAY), "no_answer", 1)

    def come(self) -> None:
        self.world.event(self.someone(), self.chance.choice(("demo_request", "email_opened")), at=self.world.now)

    def hold(self) -> None:
        """A lead on somebody's card: their call with it may still run."""
        desk, lead_id = self.by(), self.someone()
        desk.write(claim_again, lead_id)
        if self.chance.random() < 0.7:
            desk.write(record_late_dial, lead_id)

    def join(self) -> None:
        """Somebody is in another team from a day on, often one that is over."""
        login, team = self.chance.choice(("jo", "kim", "ann")), self.chance.choice(("North", "south", ""))
        at = self.chance.uniform(self.begun_at - DAY, self.world.now + DAY)
        self.world.jo.write(set_named_team, login, team, from_on=instant(at).date())


def check(weeks: Weeks) -> Counter[str]:
    """Counts, what they are of, and the records; gives how many records of each kind there were."""
    world, many = weeks.world, Counter[str]()
    spans: list[tuple[Moment, Moment]] = [(weeks.begun_at, world.now + DAY), (world.now - DAY, world.now + DAY)]
    middle = (weeks.begun_at + world.now) / 2
    for from_at, to_at in (*spans, (weeks.begun_at, middle), (middle, middle + 3 * DAY)):
        wanted = PlainSignals(world, from_at, to_at).all()
        found = world.jo.read(signals, from_at, to_at)
        for sign in Sign:
            plain = wanted[sign]
            rows = {found.names[row.by]: row for row in found.rows if row.sign is sign}
            assert {name: row.of for name, row in rows.items()} == plain.of, sign
            hits = Counter(who for who, *_ in plain.hits)
            assert {name: row.count for name, row in rows.items() if row.count} == hits, sign
            for name, row in rows.items():
                records = world.jo.read(signal_records, from_at, to_at, sign, row.by)
                keys = {(name, int(one.hit.lead_id), one.hit.at) for one in records.rows}
                assert keys == {key for key in plain.hits if key[0] == name}, sign
                assert (records.total, records.of) == (row.count, row.of)
            many[sign] += len(plain.hits)
        check_teams(world, (from_at, to_at), wanted)
    return many


def check_teams(world: World, span: tuple[Moment, Moment], wanted: dict[str, Found]) -> None:
    """Each record is that of the team its person was in at its own time, by the days of a zone."""
    team_of = plain_teams(world, "America/Chicago")
    for sign, plain in wanted.items():
        rows = [row for row in world.jo.read(signals_of_teams, *span, "America/Chicago") if row.sign == sign]
        assert {row.team: row.of for row in rows} == Counter(team_of(who, at) for who, at in plain.whole), sign
        hits = Counter(team_of(who, at) for who, _, at in plain.hits)
        assert {row.team: row.count for row in rows if row.count} == hits, sign
        assert all(row.share == row.count / row.of for row in rows)


@settings(max_examples=12, phases=UNSHRUNK)
@given(seed=st.integers(0, 10**6))
def test_that_each_signal_is_that_of_plain_python_on_a_file(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    with World(tmp_path_factory.mktemp("weeks")) as world:
        weeks = Weeks(world, seed)
        for _ in range(90):
            weeks.happen()
        check(weeks)


def test_that_each_signal_is_that_of_plain_python_on_a_team(server: TestServer, tmp_path: Path) -> None:
    with server.database() as name, World(tmp_path, TUESDAY_10_CHICAGO, partial(server.address, name)) as world:
        weeks = Weeks(world, 11)
        for _ in range(150):
            weeks.happen()
        assert all(check(weeks)[sign] for sign in Sign)


def test_that_a_signal_stands_out_against_the_team_and_never_alone(file_world: World) -> None:
    world = file_world
    leads = [world.lead() for _ in range(30)]
    people = [world.jo, world.kim, world.desk("ann"), world.desk("lee")]

    def short(desk: Desk, many: int, of: int) -> None:
        for at in range(of):
            dialled = desk.write(record_late_dial, leads[at])
            world.later(2.0 if at < many else 20.0)
            desk.write(log_outcome, dialled.dial_id, Ending("no_answer"))
            world.later(MINUTE)

    def shown() -> list[str]:
        found = world.jo.read(signals, TUESDAY_10_CHICAGO - DAY, world.now + DAY)
        return [found.names[row.by] for row in found.shown if row.sign is Sign.SHORT]

    short(people[0], 4, 25)
    assert shown() == []  # one slip, or four, is no signal
    short(people[0], 4, 5)
    assert shown() == ["jo"]
    for desk in people[1:]:
        short(desk, 8, 30)
    assert shown() == []  # everybody alike: the telephones are to be looked at, not the people
    short(people[1], 24, 24)
    assert shown() == ["kim"]


def test_that_a_qualifier_sees_the_own_alone(server: TestServer, tmp_path: Path) -> None:
    with server.database() as name, World(tmp_path, TUESDAY_10_CHICAGO, partial(server.address, name)) as world:
        quin, mia = world.desk("quin"), world.desk("mia")
        for desk in (quin, world.kim):
            for at in range(6):
                dialled = desk.write(record_late_dial, world.lead())
                world.later(2.0)
                desk.write(log_outcome, dialled.dial_id, Ending("no_answer"))
                world.later(MINUTE + at)
        span = (TUESDAY_10_CHICAGO - DAY, world.now + DAY)
        for desk, names in ((quin, {"quin"}), (mia, {"quin", "kim"}), (world.desk("lou"), {"quin", "kim"})):
            found = desk.read(signals, *span)
            assert {found.names[row.by] for row in found.shown if row.sign is Sign.SHORT} == names
        kim, own = (
            UserId(int(str(row["user_id"])))
            for row in world.rows("SELECT user_id FROM user_account WHERE login IN ('kim', 'quin') ORDER BY login")
        )
        assert quin.read(signal_records, *span, Sign.SHORT, kim).total == 0
        assert quin.read(signal_records, *span, Sign.SHORT, own).total == 6
        assert world.desk("lou").read(signal_records, *span, Sign.SHORT, kim).total == 6


def test_that_only_what_wakes_a_lead_ends_its_parking(world: World) -> None:
    lead_id = world.lead()
    world.call_again(lead_id, "not_now")
    world.later(MINUTE)

    def count() -> int:
        found = world.jo.read(signals, world.now - DAY, world.now + DAY)
        return sum(row.count for row in found.rows if row.sign is Sign.PARKED)

    assert count() == 1
    world.event(lead_id, "email_opened", at=world.now)
    assert count() == 1  # nothing that wakes anybody
    world.event(lead_id, "demo_requested", at=world.now)
    assert count() == 0


def test_that_imported_hand_offs_do_not_count(world: World) -> None:
    outcome_id = world.jo.write(put_late, world.lead(), world.now, "qualified", 1)
    (dialled,) = world.rows("SELECT lead_id, by_user FROM outcome WHERE outcome_id = :id", id=outcome_id)

    def put(tx: Tx, path: str) -> None:
        row = {**dialled, "handoff_id": new_fact_id(tx.now), "outcome_id": outcome_id, "path": path}
        when = {"happened_at": tx.now, "received_at": tx.now}
        tx.execute(handoff.insert(), {**row, "first_qualifier": dialled["by_user"], **when})

    world.jo.write(put, "import")
    found = world.jo.read(signals, world.now - DAY, world.now + DAY)
    assert [row for row in found.rows if row.sign is Sign.UNSPOKEN] == []
