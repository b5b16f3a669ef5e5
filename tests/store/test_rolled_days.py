"""Days that were added up are what their facts say, whatever comes in later, and nobody is told an older number."""

import os
import random
from contextlib import closing
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text

from calldesk.__main__ import main
from calldesk.actions.named_teams import set_named_team
from calldesk.actions.rolled_days import forget_rolled_days, offer_report_zone, roll_a_day, set_report_zone
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId
from calldesk.domain.metrics import CORE, EVERYTHING, Part
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import Moment, iso, moment
from calldesk.domain.shift import MarkKind
from calldesk.jobs.plan import PLAN
from calldesk.jobs.runner import Runner
from calldesk.queries.metrics import metrics
from calldesk.queries.rolled_days import days_left, no_zone_is_said
from calldesk.queries.rolled_drift import rolled_drift
from calldesk.store.board_days import dialled, heat_within
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.named_teams import members_at
from calldesk.store.report_zone import report_zone
from calldesk.store.rolled_days import days_to_roll, stored_days
from calldesk.store.tables import correction, dial, lead_phone, outcome, shift_mark
from calldesk.store.team_server import TeamServer
from calldesk.store.tx import Snapshot, Tx
from tests.core_world import DAY, HOUR, Row, World
from tests.postgres_cluster import OWNER

ZONE = "America/Chicago"
BEGUN_AT = moment(datetime(2026, 10, 20, 12, 0, tzinfo=ZoneInfo(ZONE)))
"""The clocks change within the days after."""
PARTS = Part.CALLS | Part.LENGTHS | Part.HOURS
CUTS = ("", "user", "team", "weekday", "day", "week", "month")
CODES = ("no_answer", "voicemail", "gatekeeper", "continue", "qualified", "not_a_fit")
DAYS = 24


def put_facts(tx: Tx, chance: random.Random, from_at: Moment, to_at: Moment, count: int) -> None:
    """So many facts of dials in [from_at, to_at), as imports and outboxes bring them in: in no order."""
    rows: dict[str, list[dict[str, object]]] = {"dial": [], "outcome": [], "correction": [], "shift_mark": []}
    while sum(map(len, rows.values())) < count:
        at = round(chance.uniform(from_at, to_at), 6)
        who = {"lead_id": chance.randint(1, 5), "by_user": chance.randint(1, 2), "received_at": tx.now}
        call = {**who, "dial_id": new_fact_id(at), "happened_at": at}
        said = {"e164": "", "extension": "", "path": "import", "attempts": 1, "reason": "imported"}
        rows["dial"].append({**call, **said})
        if chance.random() < 0.9:
            end_call(rows, chance, call, tx)
        if chance.random() < 0.1:
            mark = {"mark_id": new_fact_id(at), "by_user": tx.user, "kind": str(chance.choice(list(MarkKind)))}
            when = {"happened_at": min(at + 200.0, tx.now), "received_at": tx.now}
            rows["shift_mark"].append({**mark, **when, "reason": ""})
    for table in (dial, outcome, correction, shift_mark):
        if rows[table.name]:
            tx.execute(table.insert(), rows[table.name])


def end_call(rows: dict[str, list[dict[str, object]]], chance: random.Random, call: Row, tx: Tx) -> None:
    """Its outcome, and now and then what takes that back."""
    at, made = float(str(call["happened_at"])), new_fact_id(tx.now)
    talk = chance.choice((0.0, round(chance.expovariate(1 / 90), 3)))
    lengths = {"ring_seconds": chance.choice((0.0, 8.5)), "talk_seconds": talk, "wrap_seconds": chance.random() * 40}
    ended = {**call, **lengths, "outcome_id": made, "code": chance.choice(CODES), "source": "manual", "reason": ""}
    rows["outcome"].append({**ended, "happened_at": min(at + talk, tx.now)})
    if chance.random() < 0.1:
        undone_at = min(at + chance.choice((60.0, 3 * DAY)), tx.now)
        undone = {"correction_id": new_fact_id(tx.now), "outcome_id": made, "lead_id": call["lead_id"], "kind": "undo"}
        rows["correction"].append({**undone, "by_user": tx.user, "happened_at": undone_at, "received_at": tx.now})


def roll_all(world: World) -> int:
    count = 0
    while world.jo.write(roll_a_day):
        count += 1
    return count


def board_sums(snapshot: Snapshot) -> tuple[object, ...]:
    """What the board wants of whole days, of days that end in the middle, and by half hours."""
    clock = ZoneInfo(ZONE)
    begun = [midnight(date(2026, 10, day), clock) for day in (20, 27, 31)]
    spans = [(at, at + days * DAY) for at in begun for days in (1.0, 0.4, 3.0, 9.7)]
    sums = [*dialled(snapshot, spans, ZONE, people=True), *dialled(snapshot, spans, ZONE, people=False)]
    for team in ("North", "South"):
        sums += dialled(snapshot, spans, ZONE, people=True, among=members_at(snapshot, team, ZONE))
    plain = [
        [{key: (dict(one.codes), sorted(one.all_talks)) for key, one in part.items()} for part in found]
        for found in sums
    ]
    odd = BEGUN_AT - 0.7 * DAY
    return plain, heat_within(snapshot, odd, odd + 12 * DAY), heat_within(snapshot, odd, odd + HOUR)


def told(world: World, zone: str = ZONE, now: Moment | None = None) -> dict[str, tuple[Any, ...]]:
    def read(snapshot: Snapshot) -> dict[str, tuple[Any, ...]]:
        snapshot.now = snapshot.now if now is None else now
        odd = BEGUN_AT + 3.3 * DAY  # in the middle of a day
        spans = ((BEGUN_AT - DAY, BEGUN_AT + 40 * DAY), (odd, odd + 9 * DAY))
        asked = [(by, place, span) for by in CUTS for place, span in enumerate(spans)]
        found: dict[str, tuple[Any, ...]] = {
            f"{by} {place}": metrics(snapshot, *span, by, zone, PARTS) for by, place, span in asked
        }
        each = PARTS | Part.ATTEMPTS
        found["leads"] = metrics(snapshot, *spans[1], "user", zone, each)
        found["hours"] = metrics(snapshot, *spans[1], "hour", zone, PARTS)
        found["board"] = board_sums(snapshot)
        found["elsewhere"] = metrics(snapshot, *spans[1], "day", "Asia/Kolkata", PARTS)
        return found

    return world.jo.read(read)


def stored(world: World) -> list[str]:
    def read(snapshot: Snapshot) -> list[str]:
        return [one.day for one in stored_days(snapshot, ZONE, 0.0, 1e10, with_lengths=False)]

    return world.jo.read(read)


@pytest.fixture
def busy(world: World) -> World:
    for _ in range(5):
        world.lead(at=world.now)
    world.now = BEGUN_AT + DAYS * DAY
    world.jo.write(set_report_zone, ZONE)
    for login, team, day in (("jo", "North", 22), ("jo", "South", 30), ("kim", "South", 27), ("kim", "", 29)):
        world.jo.write(set_named_team, login, team, from_on=date(2026, 10, day))
    return world


def test_that_after_ten_thousand_facts_in_any_order_each_number_is_that_of_the_facts(busy: World) -> None:
    chance = random.Random(5)  # noqa: S311 - made-up facts
    usual = 8_000 if busy.team is None else 1_000  # a server checks and chains each of them
    whole = int(os.environ.get("CALLDESK_ROLLED_FACTS", usual))
    busy.jo.write(put_facts, chance, BEGUN_AT, busy.now, whole)
    assert roll_all(busy) == DAYS  # that of the first dial too; today is not over
    for late in range(3):
        from_at = BEGUN_AT + (5 * late + chance.random()) * DAY
        known = len(stored(busy))
        busy.jo.write(put_facts, chance, from_at, from_at + 1.5 * DAY, whole // 10)
        assert len(stored(busy)) < known
        rolled = told(busy)
        if late % 2:
            roll_all(busy)
            assert told(busy) == rolled
        assert busy.jo.read(lambda snapshot: list(rolled_drift(snapshot))) == []
        busy.later(HOUR)
    roll_all(busy)
    assert len(stored(busy)) == DAYS
    past_at = BEGUN_AT + 11.3 * DAY
    rolled, before = told(busy), told(busy, now=past_at)
    assert busy.jo.write(forget_rolled_days) == DAYS
    assert told(busy) == rolled
    assert told(busy, now=past_at) == before
    assert sum(row.dials for row in rolled["user 0"]) > whole // 2


def test_that_today_is_live_and_another_zone_counts_from_its_facts(busy: World) -> None:
    chance = random.Random(6)  # noqa: S311 - made-up facts
    busy.jo.write(put_facts, chance, BEGUN_AT, busy.now, 300)
    roll_all(busy)
    before, elsewhere = told(busy)[" 0"][0], told(busy, "Asia/Kolkata")[" 0"][0]
    assert elsewhere.dials == before.dials
    busy.call_again(LeadId(1), "gatekeeper")
    for _ in range(2):
        after = told(busy)[" 0"][0]
        assert (after.dials, after.connects) == (before.dials + 1, before.connects + 1)
        busy.later(30 * HOUR)  # the day is over, and added up
        roll_all(busy)


def test_that_a_report_reads_added_up_days_where_it_can(busy: World) -> None:
    """A number that is stored wrongly would be told: so it is the stored one that is read."""
    busy.jo.write(put_facts, random.Random(7), BEGUN_AT, BEGUN_AT + DAY, 200)  # noqa: S311 - made-up facts
    roll_all(busy)
    right = told(busy)
    assert busy.as_owner("DELETE FROM rolled_day WHERE day <> '2026-10-20'") > 10
    (most,) = stored(busy)
    moved = ", ".join(f"{name}_at = {name}_at + 8 * 86400" for name in ("from", "to", "latest"))
    busy.as_owner(f"UPDATE rolled_day SET day = '2026-10-28', {moved}")
    assert told(busy)["day 0"] != right["day 0"]
    (found,) = [one for one in busy.drift() if one.what == f"added-up day 2026-10-28 of {ZONE}"]
    assert found.expected.startswith("0 dials")
    assert not found.stored.startswith("0 dials")
    assert most < "2026-10-28"
    assert busy.jo.read(lambda s: metrics(s, BEGUN_AT, BEGUN_AT + 9 * DAY, "", ZONE, EVERYTHING))[0].leads_dialled == 5
    busy.as_owner("UPDATE rolled_day SET content = lengths, lengths = content")
    assert any("nothing that can be read" in one.stored for one in busy.drift())


def test_that_a_fact_that_comes_in_unseen_is_drift_and_its_missing_trigger_too(busy: World) -> None:
    busy.jo.write(put_facts, random.Random(8), BEGUN_AT, BEGUN_AT + DAY, 200)  # noqa: S311 - made-up facts
    roll_all(busy)
    assert [one for one in busy.drift() if "added-up" in one.what or "guard" in one.what] == []
    busy.as_owner("DROP TRIGGER dial_unrolls ON dial" if busy.team else "DROP TRIGGER dial_unrolls")
    busy.as_owner("DROP TRIGGER outcome_unrolls ON outcome" if busy.team else "DROP TRIGGER outcome_unrolls")
    busy.as_owner("DROP TRIGGER correction_unrolls ON correction" if busy.team else "DROP TRIGGER correction_unrolls")
    busy.jo.write(put_facts, random.Random(9), BEGUN_AT, BEGUN_AT + 60.0, 3)  # noqa: S311 - made-up facts
    assert "added-up day 2026-10-20 of America/Chicago" in [one.what for one in busy.drift()]
    guards = [f"{one.stored} {one.expected}" for one in busy.drift() if one.what.startswith("guard")]
    assert any("dial_unrolls" in one for one in guards)


def put_late(tx: Tx, kind: str, at: Moment) -> None:
    """One fact alone, of a dial that was there before."""
    made = "late"
    who = {"lead_id": 1, "by_user": tx.user, "received_at": tx.now}
    lengths = {"ring_seconds": 1.0, "talk_seconds": 50.0, "wrap_seconds": 1.0, "source": "manual", "reason": ""}
    if kind == "dial":
        said = {"e164": "", "extension": "", "path": "import", "attempts": 1, "reason": "imported"}
        tx.execute(dial.insert(), {**who, **said, "dial_id": made, "happened_at": at})
    elif kind == "outcome":
        row = {**who, **lengths, "outcome_id": made, "dial_id": "open", "code": "continue"}
        tx.execute(outcome.insert(), {**row, "happened_at": tx.now})
    elif kind == "correction":
        row = {**who, "correction_id": made, "outcome_id": "ended", "kind": "undo", "happened_at": tx.now}
        tx.execute(correction.insert(), row)
    elif kind == "lead_phone":
        elsewhere = tx.execute(select(lead_phone).where(lead_phone.c.lead_id == 6)).one()._asdict()
        tx.execute(lead_phone.delete().where(lead_phone.c.lead_id == 1))
        del elsewhere["phone_id"]
        tx.execute(lead_phone.insert(), {**elsewhere, "lead_id": 1})
    else:
        row = {"mark_id": made, "by_user": tx.user, "kind": "pause", "reason": "", "received_at": tx.now}
        tx.execute(shift_mark.insert(), {**row, "happened_at": at})


def put_open_and_ended(tx: Tx, at: Moment) -> None:
    """Two dials of one day: one that has no outcome yet, one that has."""
    said = {"e164": "", "extension": "", "path": "import", "attempts": 1, "reason": "imported"}
    who = {"lead_id": 1, "by_user": tx.user, "received_at": tx.now, "happened_at": at}
    tx.execute(dial.insert(), [{**who, **said, "dial_id": name} for name in ("open", "closed")])
    lengths = {"ring_seconds": 1.0, "talk_seconds": 50.0, "wrap_seconds": 1.0, "source": "manual", "reason": ""}
    tx.execute(outcome.insert(), {**who, **lengths, "outcome_id": "ended", "dial_id": "closed", "code": "continue"})


@pytest.mark.parametrize("kind", ["dial", "outcome", "correction", "shift_mark", "lead_phone"])
def test_that_each_kind_of_fact_forgets_the_day_of_its_dial_and_no_other(busy: World, kind: str) -> None:
    busy.lead(("+493055501", ("Europe/Berlin",), "DE"))
    busy.jo.write(put_open_and_ended, BEGUN_AT)
    roll_all(busy)
    before = told(busy)
    busy.jo.write(put_late, kind, BEGUN_AT + 5.0)
    assert stored(busy)[0] == "2026-10-21"
    assert len(stored(busy)) == DAYS - 1
    assert told(busy) != before


@pytest.mark.parametrize("world", ["team"], indirect=True)
def test_that_no_day_is_added_up_while_a_fact_of_it_is_on_its_way(busy: World) -> None:
    """It is written and not yet told to anybody: whoever adds up must not miss it, nor wait for it."""
    assert busy.team is not None
    busy.jo.write(put_facts, random.Random(9), BEGUN_AT, BEGUN_AT + DAY, 50)  # noqa: S311 - made-up facts
    known = told(busy)[" 0"][0].dials
    one = text(
        "INSERT INTO dial (dial_id, lead_id, by_user, happened_at, path, received_at)"
        " VALUES ('late', 1, 1, :at, 'import', :at)"
    )
    with closing(TeamServer(busy.team(OWNER))) as owner:
        with owner.writing() as conn:
            conn.execute(one, {"at": BEGUN_AT + HOUR})
            assert busy.jo.write(roll_a_day) is False
            assert busy.jo.read(days_left) > 0
        assert roll_all(busy) > 0
    assert told(busy)[" 0"][0].dials == known + 1


@pytest.mark.parametrize("world", ["team"], indirect=True)
def test_that_who_sees_only_some_lists_adds_nothing_up_and_is_shown_no_such_day(busy: World) -> None:
    busy.jo.write(put_facts, random.Random(10), BEGUN_AT, busy.now, 200)  # noqa: S311 - made-up facts
    quin = busy.desk("quin")
    assert quin.write(roll_a_day) is False
    assert quin.read(days_left) == 0
    mine = quin.read(metrics, BEGUN_AT, busy.now, "user", ZONE, PARTS)
    roll_all(busy)
    assert quin.read(lambda s: stored_days(s, ZONE, 0.0, 1e10, with_lengths=True)) == []
    assert quin.read(metrics, BEGUN_AT, busy.now, "user", ZONE, PARTS) == mine


@pytest.mark.parametrize("world", ["file"], indirect=True)
def test_that_the_command_adds_up_the_days_of_a_zone_and_says_how_many(
    busy: World, capsys: pytest.CaptureFixture[str]
) -> None:
    busy.jo.write(put_facts, random.Random(12), BEGUN_AT, busy.now, 100)  # noqa: S311 - made-up facts
    count = busy.jo.read(lambda snapshot: len(days_to_roll(snapshot, "Asia/Kolkata")))
    assert DAYS - 4 <= count <= DAYS
    place = ("--db", str(busy.path), "--user", "jo", "--at", iso(busy.now))
    assert main(("days", "--tz", "Asia/Kolkata", *place)) == 0
    assert capsys.readouterr().out == f"{count} days of Asia/Kolkata added up.\n"
    assert main(("days", "--anew", *place)) == 0
    assert capsys.readouterr().out == f"{count} days of Asia/Kolkata added up.\n"
    assert main(("days", *place)) == 0
    assert capsys.readouterr().out == "0 days of Asia/Kolkata added up.\n"
    assert main(("days", "--tz", "Mars", *place)) == 2


def test_that_the_job_adds_up_what_is_over(busy: World) -> None:
    busy.jo.write(put_facts, random.Random(11), BEGUN_AT, busy.now, 100)  # noqa: S311 - made-up facts
    before = busy.jo.read(metrics, BEGUN_AT, busy.now, "user", ZONE, CORE)
    (ran,) = Runner(busy.jo, [job for job in PLAN if job.name == "days"]).once()
    assert ran.sentence == f"{DAYS} days added up for the reports."
    assert len(stored(busy)) == DAYS
    assert busy.jo.read(metrics, BEGUN_AT, busy.now, "user", ZONE, CORE) == before


def test_that_the_first_board_says_whose_days_are_kept_and_no_later_one(world: World) -> None:
    assert world.jo.read(no_zone_is_said)
    world.jo.write(offer_report_zone, ZONE)
    assert not world.jo.read(no_zone_is_said)
    world.jo.write(offer_report_zone, "Asia/Kolkata")
    assert world.jo.read(report_zone) == ZONE
    if world.team is not None:
        world.as_owner("DELETE FROM setting WHERE name = 'report_zone'")
        assert not world.desk("quin").read(no_zone_is_said)
        with pytest.raises(DeskError):
            world.desk("quin").write(offer_report_zone, ZONE)


@pytest.mark.parametrize("lacks", ["", ", by_person = ''", ", by_person = '', hours = '', heat = ''"])
def test_that_a_day_that_an_older_program_added_up_is_added_up_again(busy: World, lacks: str) -> None:
    busy.jo.write(put_facts, random.Random(13), BEGUN_AT, BEGUN_AT + DAY, 100)  # noqa: S311 - made-up facts
    roll_all(busy)
    rolled = told(busy)
    busy.as_owner(f"UPDATE rolled_day SET late = ''{lacks} WHERE day = '2026-10-20'")
    assert told(busy) == rolled
    assert busy.jo.read(lambda snapshot: list(rolled_drift(snapshot))) == []
    assert roll_all(busy) == 1
    assert told(busy) == rolled
    busy.as_owner("UPDATE rolled_day SET heat = '{}' WHERE day = '2026-10-20'")
    assert [one.what for one in busy.jo.read(lambda snapshot: list(rolled_drift(snapshot)))] != []
