"""Every number of the board against plain Python over what was done, and against `metrics`; on both databases (R11)."""

import random
from collections import Counter
from dataclasses import dataclass
from statistics import fmean, median
from zoneinfo import ZoneInfo

import pytest

from calldesk.actions.calls import Ending, log_outcome, mark_dial, record_past_dial, start_dial
from calldesk.actions.claims import claim_lead, release_all
from calldesk.actions.handoffs import accept_handoff, open_handoff
from calldesk.actions.shifts import mark_shift
from calldesk.actions.undo import undo_outcome
from calldesk.domain.board import Period, Span, span
from calldesk.domain.board_work import Doing
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment, instant
from calldesk.queries.board import Board, board
from calldesk.queries.board_depth import hot_ahead
from calldesk.queries.board_past import BoardUsual, BoardWeeks, board_usual, board_weeks
from calldesk.queries.board_records import board_records
from calldesk.queries.call_list import call_list
from calldesk.queries.metrics import metrics
from tests.core_world import DAY, HOUR, MINUTE, World, chicago
from tests.queries.test_metrics_handoffs import History

ZONE = "America/Chicago"
REACHED = {"callback", "not_now", "not_a_fit", "qualified", "continue"}
CODES = ("no_answer", "voicemail", "gatekeeper", "continue", "qualified", "not_a_fit")


@dataclass(frozen=True)
class Rung:
    """One dial of the plain model; `code` is "" where its outcome was taken back, or none was logged."""

    at: Moment
    by: str
    lead_id: LeadId
    code: str
    talk: float

    @property
    def talks(self) -> bool:
        return self.code in REACHED and self.talk >= 30

    @property
    def hour(self) -> int:
        return instant(self.at).astimezone(ZoneInfo(ZONE)).hour


def a_few_weeks(world: World, seed: int) -> list[Rung]:
    """Dials of two people over the last weeks, up to now; some are taken back, some have no outcome."""
    chance = random.Random(seed)  # noqa: S311 - made-up weeks
    world.now -= 15 * DAY + 2 * HOUR
    found: list[Rung] = []
    for _ in range(60):
        by, login = chance.choice(((world.jo, "jo"), (world.kim, "kim")))
        code, talk = chance.choice(CODES), chance.choice((0.0, 12.0, 29.9, 30.0, 200.0))
        lead_id = world.lead(source=chance.choice(("Web", "Fair")))
        dialled = by.write(record_past_dial, lead_id, "test")
        kept = ""
        if chance.random() < 0.9:
            made = by.write(log_outcome, dialled.dial_id, Ending(code, talk_seconds=talk))
            kept = code
            if chance.random() < 0.15:
                by.write(undo_outcome, made)
                kept = ""
        found.append(Rung(world.now, login, lead_id, kept, talk if kept else 0.0))
        world.later(chance.choice((MINUTE, HOUR, 5 * HOUR, 11 * HOUR)))
    return found


def read(world: World, period: Period = Period.TODAY) -> tuple[Span, Board]:
    found = span(period, world.now, ZONE)
    return found, world.jo.read(board, found)


def usual(world: World, period: Period = Period.TODAY) -> BoardUsual:
    return world.jo.read(board_usual, span(period, world.now, ZONE))


def weeks(world: World) -> BoardWeeks:
    return world.jo.read(board_weeks, span(Period.TODAY, world.now, ZONE))


def within(rung: list[Rung], from_at: Moment, to_at: Moment) -> list[Rung]:
    return [one for one in rung if from_at <= one.at <= to_at]


def sums(rung: list[Rung]) -> tuple[int, int, int, float | None]:
    """Dials, conversations, qualified, median talk."""
    talk = [one.talk for one in rung if one.talk > 0]
    qualified = sum(one.code == "qualified" for one in rung)
    return len(rung), sum(one.talks for one in rung), qualified, median(talk) if talk else None


@pytest.mark.parametrize("seed", range(3))
def test_that_sums_people_hours_and_means_are_those_of_plain_python(world: World, seed: int) -> None:
    rung = a_few_weeks(world, seed)
    for period in Period:
        time, now = read(world, period)
        here = within(rung, time.present.from_at, world.now)
        total = now.total
        assert (total.dials, total.conversations, total.qualified, total.talk_median_seconds) == sums(here)
        people = {row.name: row for row in now.people}
        for login in {one.by for one in here}:
            row, own = people[login], [one for one in here if one.by == login]
            assert (row.dials, row.conversations, row.qualified, row.talk_median_seconds) == sums(own)
        hours = {one.hour: [two for two in here if two.hour == one.hour] for one in here}
        assert {one.hour: (one.dials, one.conversations) for one in now.hours} == {
            hour: sums(found)[:2] for hour, found in hours.items()
        }
        codes = {one.outcome.code if one.outcome else "": one.dials for one in now.outcomes}
        assert codes == Counter(one.code for one in here)
        reaches = sum(one.code in REACHED for one in here)
        assert (now.reaches, now.connects) == (reaches, reaches + sum(one.code == "gatekeeper" for one in here))
        same_means(time, usual(world, period), rung)
        _same_as_metrics(world, time, now)


def same_means(time: Span, past: BoardUsual, rung: list[Rung]) -> None:
    day = time.period is Period.TODAY
    pairs = [
        (within(rung, one.from_at, one.to_at), within(rung, one.from_at, one.ends_at if day else one.to_at))
        for one in time.before
    ]
    worked = [(so_far, whole) for so_far, whole in pairs if whole]
    assert past.means.windows == len(worked)
    if worked:
        assert past.means.dials == fmean(len(so_far) for so_far, _ in worked)
        assert past.means.conversations == fmean(sums(so_far)[1] for so_far, _ in worked)
        assert past.means.qualified == fmean(sums(so_far)[2] for so_far, _ in worked)
        medians = [talk for so_far, _ in worked if (talk := sums(so_far)[3]) is not None]
        assert past.means.talk_median_seconds == (fmean(medians) if medians else None)
        hours = {one.hour for _, whole in worked for one in whole}
        wanted = {h: fmean(sum(one.hour == h for one in whole) for _, whole in worked) for h in hours}
        assert {hour: dials for hour, (dials, _) in past.means.hours.items()} == pytest.approx(wanted)


def _same_as_metrics(world: World, time: Span, now: Board) -> None:
    """The board prints the numbers of `calldesk metrics`."""
    (row,) = world.jo.read(metrics, time.present.from_at, time.present.ends_at)
    total = now.total
    assert (row.dials, row.conversations, row.connects) == (total.dials, total.conversations, now.connects)
    assert (row.qualified, row.accepted, row.talk_median_seconds) == (
        total.qualified,
        total.accepted,
        total.talk_median_seconds,
    )


def test_that_each_number_opens_as_many_records(world: World) -> None:
    a_few_weeks(world, 7)
    for period in Period:
        time, now = read(world, period)
        row = now.total
        wanted = {"dials": row.dials, "conversations": row.conversations, "talk": row.talks, "qualified": row.qualified}
        for code, many in (*wanted.items(), ("accepted", row.accepted)):
            found = world.jo.read(board_records, time, code)
            assert (found.total, len(found.rows)) == (many, many), code
        for person in now.people:
            assert world.jo.read(board_records, time, "dials", person.user_id).total == person.dials


def test_that_heat_is_counted_by_the_clock_where_the_lead_is(world: World) -> None:
    berlin = ("+493055501", ("Europe/Berlin",), "DE")
    for number, code in ((chicago(1), "no_answer"), (chicago(2), "gatekeeper"), (berlin, "continue")):
        world.call_again(world.lead(number), code)
    past = weeks(world)
    here = instant(world.now).astimezone(ZoneInfo(ZONE))
    there = instant(world.now).astimezone(ZoneInfo("Europe/Berlin"))
    cells = {(one.weekday, one.hour): (one.dials, one.connects) for one in past.heat}
    assert cells == {(here.weekday(), here.hour): (2, 1), (there.weekday(), there.hour): (1, 1)}


@pytest.mark.parametrize("seed", range(2))
def test_that_accepted_funnel_and_criteria_follow_the_hand_offs(world: World, seed: int) -> None:
    history = History(world, seed)
    for _ in range(30):
        history.happen()
        world.later(history.chance.choice((MINUTE, HOUR)))
    taken = [one for one in history.told if one.now.state in {"accepted", "won", "lost"}]
    for period in Period:
        time, now = read(world, period)
        past = weeks(world)
        here = [one for one in taken if one.now.decided_at >= time.present.from_at]
        assert now.total.accepted == len(here)
        assert now.total.taken == len(taken)
        assert now.total.decided == len(taken) + sum(one.now.state == "returned" for one in history.told)
        by = Counter(one.by for one in here)
        assert {row.name: row.accepted for row in now.people if row.accepted} == by
        assert sum(now.total.accepted_by_day) == len(taken)
        assert sum(row.accepted for row in past.funnel) == len({_lead(world, one.outcome_id) for one in taken})
        assert sum(row.won for row in past.funnel) == sum(one.now.state == "won" for one in history.told)
        assert past.handed == len(history.told)
        need = next(row.figures for row in past.criteria if row.name == "Need")
        assert (need.met, need.accepted) == (len(history.told), len(taken))


def test_that_what_was_accepted_before_is_not_of_today_though_something_was_done_with_it(world: World) -> None:
    history = History(world, 1)
    history.offer()
    one = history.told[0]
    history.accept(one)
    world.later(2 * DAY)
    history.give_back(one)
    world.later(MINUTE)
    history.take_back(one)
    time, now = read(world)
    assert (now.total.accepted, now.total.taken) == (0, 1)
    assert world.jo.read(board_records, time, "accepted").total == 0


def _lead(world: World, outcome_id: str) -> int:
    (row,) = world.rows("SELECT lead_id FROM outcome WHERE outcome_id = :id", id=outcome_id)
    return int(str(row["lead_id"]))


def test_that_the_funnel_narrows_by_source(world: World) -> None:
    world.add(source="List")
    world.lead(source="Web")
    for code, talk in (("no_answer", 0.0), ("continue", 29.0), ("continue", 31.0), ("qualified", 90.0)):
        world.call_again(world.lead(source="Web"), code, talk_seconds=talk)
    world.later(MINUTE)
    past = weeks(world)
    found = {row.source: (row.names, row.leads, row.talked, row.qualified, row.accepted) for row in past.funnel}
    assert found == {"Web": (5, 5, 2, 1, 0), "List": (1, 0, 0, 0, 0)}


def test_that_bands_are_those_of_the_moment_of_the_dial(world: World) -> None:
    cold = world.lead(kind="webinar_registered", at=world.now - 20 * DAY)
    hot = world.lead(kind="demo_requested", title="Operations Director")
    for _ in range(3):
        world.event(hot, "form_submitted", at=world.now - HOUR)
    before = {row.lead_id: str(row.band) for row in world.jo.read(call_list).rows}
    assert before[hot] != before[cold]
    world.call_again(hot, "continue", talk_seconds=90.0)
    world.call_again(cold, "no_answer")
    world.later(20 * DAY)
    for _ in range(3):
        world.event(cold, "demo_requested")
    past = weeks(world)
    counted = {str(row.band): (row.dials, row.talked) for row in past.bands if row.dials}
    assert counted == {before[hot]: (1, 1), before[cold]: (1, 0)}


def test_that_web_leads_count_and_those_that_wait_too(world: World) -> None:
    first, second = world.lead(kind="form_submitted", at=world.now), world.lead(kind="form_submitted", at=world.now)
    world.lead(at=world.now)
    world.later(2 * MINUTE)
    world.kim.write(claim_lead, first)
    world.later(MINUTE)
    world.kim.write(release_all)
    world.call_again(first, "no_answer")
    world.later(4 * MINUTE)
    time, past = span(Period.TODAY, world.now, ZONE), usual(world)
    assert (past.touches.came, past.touches.waiting) == (2, 1)
    assert past.touches.assigned == (120.0, 420.0)
    assert past.touches.dialled == (60.0, 60.0)
    assert past.touches.both == (180.0, 420.0)
    records = world.jo.read(board_records, time, "touch")
    assert [(row.lead_id, row.seconds, row.is_open) for row in records.rows] == [
        (second, 420.0, True),
        (first, 180.0, False),
    ]


def test_that_now_shows_what_runs_out_what_is_late_and_who_is_on_it(world: World) -> None:
    soon = world.lead(kind="form_submitted", at=world.now, full_name="Soon")
    promised = world.lead(full_name="Promised")
    world.call(promised, "callback", desk=world.kim, callback_at=world.now + HOUR)
    _, now = read(world)
    assert [(one.name, one.taken_by) for one in now.now.touches] == [("Soon", "")]
    assert now.now.touches[0].due_at == world.now + 5 * MINUTE
    assert now.now.callbacks == ()
    world.later(HOUR + 20 * MINUTE)
    world.kim.write(claim_lead, soon)
    _, now = read(world)
    assert [(one.name, one.owner, one.is_free, one.taken_by) for one in now.now.callbacks] == [
        ("Promised", "kim", True, "")
    ]
    assert [(one.name, one.taken_by) for one in now.now.touches] == [("Soon", "kim")]
    world.later(10 * HOUR)  # the end of its business day
    assert read(world)[1].now.touches == ()


def test_that_who_is_on_which_lead_follows_the_marks_of_the_call(world: World) -> None:
    lead_id = world.lead(full_name="Ann")
    world.kim.write(claim_lead, lead_id)

    def at_work() -> list[tuple[str, Doing, str, Moment]]:
        _, now = read(world)
        return [(one.person, one.doing, one.lead, one.since_at) for one in now.now.at_work]

    begun = world.now
    assert at_work() == [("kim", Doing.READING, "Ann", begun)]
    dialled_at = world.later(MINUTE)
    dialled = world.kim.write(start_dial, lead_id)
    assert at_work() == [("kim", Doing.DIALLING, "Ann", dialled_at)]
    world.later(10)
    world.kim.write(mark_dial, dialled.dial_id, "answered", 10.0)
    assert [one[1] for one in at_work()] == [Doing.TALKING]
    world.later(60)
    world.kim.write(mark_dial, dialled.dial_id, "ended", 70.0)
    assert [one[1] for one in at_work()] == [Doing.WRAPPING]
    world.kim.write(log_outcome, dialled.dial_id, Ending("no_answer"))
    world.kim.write(release_all)
    assert at_work() == []
    world.kim.write(mark_shift, "pause", "lunch")
    assert [one[:2] for one in at_work()] == [("kim", Doing.PAUSED)]
    world.later(1)
    world.kim.write(mark_shift, "resume")
    assert at_work() == []


def test_that_a_dial_of_before_they_held_the_lead_is_not_what_somebody_does_now(world: World) -> None:
    first, second = world.lead(full_name="First"), world.lead(full_name="Second")
    world.kim.write(record_past_dial, second, "test")
    world.later(2 * HOUR)
    world.kim.write(claim_lead, first)
    world.later(1)
    world.kim.write(claim_lead, second)
    (one,) = read(world)[1].now.at_work
    assert (one.doing, one.lead) == (Doing.READING, "First")


def test_that_depth_is_so_many_rows_of_the_list_by_band_now_and_at_hours_to_come(world: World) -> None:
    chance = random.Random(3)  # noqa: S311 - made-up leads
    berlin = ("+493055502", ("Europe/Berlin",), "DE")
    for at in range(40):
        number = chicago(at + 1) if chance.random() < 0.7 else berlin
        lead_id = world.lead(number, kind="demo_requested", at=world.now - chance.random() * 20 * DAY, title="Director")
        for _ in range(chance.choice((0, 0, 2, 5))):
            world.event(lead_id, "form_submitted", at=world.now - chance.random() * DAY)
    verified = f"{instant(world.now - 89.5 * DAY):%Y-%m-%dT%H:%M:%SZ}"  # two points of fit go within the day
    for _ in range(4):
        lead_id = world.lead(
            kind="demo_requested", at=world.now - 6 * DAY, email="a@b.example", email_verified_at=verified
        )
        world.event(lead_id, "form_submitted", at=world.now - 3 * DAY)
    world.later(DAY)
    for lead_id in (LeadId(3), LeadId(5)):
        world.call_again(lead_id, "no_answer")
    world.later(5 * MINUTE)
    late = "SELECT 1 FROM call_state WHERE ready = 1 AND valid_until <= :now"
    assert len(world.rows(late, now=world.now)) == 4
    _, now = read(world)
    listed = Counter(str(row.band) for row in world.jo.read(call_list).rows)
    assert (now.now.depth.hot, now.now.depth.warm, now.now.depth.cool) == tuple(
        listed[band] for band in ("hot", "warm", "cool")
    )
    assert all(listed[band] for band in ("hot", "warm", "cool"))
    begun = world.now
    for one in world.jo.read(hot_ahead):
        world.now = one.at
        assert sum(str(row.band) == "hot" for row in world.jo.read(call_list).rows) == one.count
        world.now = begun


def test_that_of_a_team_a_qualifier_sees_the_own_row_and_a_lead_everybody(world: World) -> None:
    if world.team is None:
        assert read(world)[1].sees_all
        return
    quin, lou = world.desk("quin"), world.desk("lou")
    for desk in (quin, world.kim):
        world.call(world.lead(), "no_answer", desk=desk)
        desk.write(claim_lead, world.lead())
    time = span(Period.TODAY, world.now, ZONE)
    own, every = quin.read(board, time), lou.read(board, time)
    assert ([row.name for row in own.people], own.total.dials, own.sees_all) == (["quin"], 2, False)
    assert ([row.name for row in every.people], every.sees_all) == (["kim", "quin"], True)
    assert [one.person for one in own.now.at_work] == ["quin"]
    assert [one.person for one in every.now.at_work] == ["kim", "quin"]


def test_that_a_late_hand_off_is_told_with_its_rep(world: World) -> None:
    history = History(world, 1)
    history.offer()
    _, now = read(world)
    assert now.now.handoffs == ()
    world.later(9 * DAY)
    _, now = read(world)
    assert [one.lead_id for one in now.now.handoffs] == [LeadId(1)]
    one = history.told[0]
    history.rep(one).write(open_handoff, one.handoff_id)
    history.rep(one).write(accept_handoff, one.handoff_id)
    _, now = read(world)
    assert now.now.handoff_count == 0
