"""The measures of hand-offs against plain Python, over random histories with undo, returns and other ways (R7, R11)."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace

import pytest

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import (
    Verdict,
    accept_handoff,
    open_handoff,
    reassign_handoff,
    report_outcome,
    return_handoff,
    take_back_mark,
)
from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment, instant
from calldesk.queries.metrics import metrics
from calldesk.queries.my_shift import my_shift
from tests.actions.test_definitions import signed
from tests.core_world import DAY, HOUR, MINUTE, World

MEASURES = ("handed_over", "accepted", "returned", "won", "won_value", "won_value_marketing")
RETURNS = ("wrong_route", "incomplete", "not_to_definition", "duplicate")


@dataclass(frozen=True)
class Now:
    """What the plain model holds of one hand-off: its state, since when, and what it is worth."""

    state: str = "offered"
    decided_at: Moment = 0.0
    told_at: Moment = 0.0
    amount: float = 0.0


@dataclass
class Told:
    """One hand-off in the plain model: what holds now, and what held before each step that can be taken back."""

    handoff_id: FactId
    outcome_id: FactId
    at: Moment
    by: str
    campaign: str
    now: Now = Now()
    before: list[Now] = field(default_factory=list)

    def step(self, now: Now) -> None:
        self.before.append(self.now)
        self.now = now

    def counted(self) -> list[tuple[str, Moment, float]]:
        state, found = self.now.state, [("handed_over", self.at, 1.0)]
        if state in {"accepted", "won", "lost"}:
            found.append(("accepted", self.now.decided_at, 1.0))
        if state == "returned":
            found.append(("returned", self.now.decided_at, 1.0))
        if state == "won":
            amounts = ("won_value", "won_value_marketing") if self.campaign else ("won_value",)
            found += [("won", self.now.told_at, 1.0), *((name, self.now.told_at, self.now.amount) for name in amounts)]
        return found


class History:
    """A random week of hand-offs, done in the world and told in plain Python."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.chance = world, random.Random(seed)  # noqa: S311 - a made-up week
        self.told: list[Told] = []
        self.reps = {} if world.team is None else {login: world.desk(login) for login in ("rita", "raul")}
        signed(world)

    def offer(self) -> None:
        world, campaign = self.world, self.chance.choice(("Spring", "Autumn", ""))
        by = self.chance.choice((world.jo, world.kim))
        lead_id = world.lead(campaign=campaign)
        for key in ("need", "budget"):
            by.write(answer_criterion, lead_id, Answered(key, True))
        dialled = by.write(record_past_dial, lead_id, "test")
        outcome_id = by.write(log_outcome, dialled.dial_id, Ending("qualified"))
        done = by.write(hand_over, lead_id, HandOver())
        self.told.append(Told(done.handoff_id, outcome_id, world.now, "jo" if by is world.jo else "kim", campaign))

    def happen(self) -> None:
        """One thing; what the rules refuse is left out of the model too."""
        if len(self.told) < 2 or self.chance.random() < 0.2:
            self.offer()
            return
        one = self.chance.choice(self.told)
        acts = (self.accept, self.accept, self.give_back, self.win, self.win, self.lose, self.take_back, self.undo)
        with suppress(DeskError):
            self.chance.choice((*acts, self.reassign))(one)

    def rep(self, one: Told) -> Desk:
        if self.world.team is None:
            return self.world.jo
        (row,) = self.world.rows(
            "SELECT u.login FROM handoff_mark m JOIN user_account u ON u.user_id = m.rep WHERE m.kind = 'routed'"
            " AND m.handoff_id = :id ORDER BY m.happened_at DESC, m.mark_id DESC LIMIT 1",
            id=one.handoff_id,
        )
        return self.reps[str(row["login"])]

    def accept(self, one: Told) -> None:
        self.rep(one).write(open_handoff, one.handoff_id)
        self.rep(one).write(accept_handoff, one.handoff_id)
        one.step(Now("accepted", self.world.now))

    def give_back(self, one: Told) -> None:
        self.rep(one).write(return_handoff, one.handoff_id, Verdict(self.chance.choice(RETURNS)))
        one.step(Now("returned", self.world.now))

    def win(self, one: Told) -> None:
        amount = self.chance.choice((0.0, 10.0, 2500.5))
        self.rep(one).write(report_outcome, one.handoff_id, MarkKind.WON, amount=amount)
        one.step(replace(one.now, state="won", told_at=self.world.now, amount=amount))

    def lose(self, one: Told) -> None:
        self.rep(one).write(report_outcome, one.handoff_id, MarkKind.LOST, reason="no_need")
        one.step(replace(one.now, state="lost"))

    def take_back(self, one: Told) -> None:
        self.rep(one).write(take_back_mark, one.handoff_id)
        one.now = one.before.pop()

    def undo(self, one: Told) -> None:
        desk = self.world.jo if one.by == "jo" else self.world.kim
        desk.write(undo_outcome, one.outcome_id)
        self.told.remove(one)

    def reassign(self, one: Told) -> None:
        rep = None if self.world.team is None else self.rita_or_raul()
        self.world.jo.write(reassign_handoff, one.handoff_id, rep)
        one.now, one.before = Now(), []

    def rita_or_raul(self) -> UserId:
        rows = self.world.rows("SELECT user_id FROM user_account WHERE role = 'rep' ORDER BY user_id")
        return UserId(int(str(self.chance.choice(rows)["user_id"])))


CUTS: dict[str, Callable[[Told, Moment], str]] = {
    "": lambda _one, _at: "",
    "user": lambda one, _at: one.by,
    "campaign": lambda one, _at: one.campaign,
    "day": lambda _one, at: f"{instant(at):%Y-%m-%d}",
    "hour": lambda _one, at: f"{instant(at):%H}",
}


def ratios(found: Counter[str]) -> tuple[float | None, float | None]:
    decided, value = found["accepted"] + found["returned"], found["won_value"]
    return (
        found["accepted"] / decided if decided else None,
        found["won_value_marketing"] / value if value else None,
    )


def expected(told: list[Told], from_at: Moment, to_at: Moment, by: str) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in told:
        for measure, at, many in one.counted():
            if from_at <= at < to_at:
                found[CUTS[by](one, at)][measure] += many  # type: ignore[assignment] # amounts are no whole numbers
    return found


@pytest.mark.parametrize("seed", range(4))
def test_that_the_measures_are_those_of_plain_python_after_any_history(world: World, seed: int) -> None:
    history = History(world, seed)
    begun_at = world.now
    for _ in range(45):
        history.happen()
        world.later(history.chance.choice((MINUTE, HOUR, 7 * HOUR)))
    assert Counter(one.now.state for one in history.told).total() >= 2
    middle = begun_at + (world.now - begun_at) / 2
    for from_at, to_at in (
        (begun_at, world.now),
        (middle, world.now + DAY),
        (begun_at, middle),
        (begun_at - 2, begun_at),
    ):
        for by in CUTS:
            wanted = expected(history.told, from_at, to_at, by)
            rows = {row.group: row for row in world.jo.read(metrics, from_at, to_at, by)}
            got = {group: {name: float(getattr(row, name)) for name in MEASURES} for group, row in rows.items()}
            plain = {group: {name: float(found[name]) for name in MEASURES} for group, found in wanted.items()}
            assert {group: row for group, row in got.items() if any(row.values())} == plain
            for group, row in rows.items():
                assert (row.acceptance_rate, row.marketing_share) == ratios(wanted[group])
    for login, desk in (("jo", world.jo), ("kim", world.kim)):
        mine = [one for one in history.told if one.by == login]
        counted = [(name, at, one.now.state) for one in mine for name, at, _ in one.counted() if at >= middle]
        shift = desk.read(my_shift, middle)
        for name, verdicts in (("accepted", shift.accepted), ("returned", shift.returned)):
            wanted = sorted((at, state) for measure, at, state in counted if measure == name)
            assert [(one.at, one.state.value) for one in verdicts] == wanted
