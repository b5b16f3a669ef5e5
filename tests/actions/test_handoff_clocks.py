"""A rep who lets the time pass is reminded, then the team lead is told, then the next rep has it; each once (R10)."""

from collections import Counter

import pytest

from calldesk.actions.hand_over import HandOver
from calldesk.actions.handoff_clocks import keep_handoff_clocks
from calldesk.actions.handoffs import accept_handoff, report_outcome
from calldesk.domain.handoffs import HandoffState, MarkKind, NextStep
from calldesk.queries.handoffs import Whose, handoff_rows
from tests.actions.test_hand_over import handed, rep_of, user
from tests.core_world import DAY, HOUR, World


def kinds(world: World) -> Counter[str]:
    return Counter(str(row["kind"]) for row in world.rows("SELECT kind FROM handoff_mark"))


def told(world: World) -> Counter[str]:
    if world.team is None:
        return Counter(str(row["code"]) for row in world.rows("SELECT code FROM alert"))
    found: Counter[str] = Counter()
    for login in ("rita", "raul", "lou", "jo"):
        rows = world.desk(login).read(
            lambda snapshot: snapshot.conn.exec_driver_sql("SELECT code, for_user FROM alert").all()
        )
        found.update({f"{login} {code}" for code, who in rows if who == int(user(world, login))})
    return found


def test_that_each_step_is_taken_once_whoever_runs_it(world: World) -> None:
    rep = user(world, "rita") if world.team is not None else None
    _, done = handed(world, said=HandOver(rep=rep))
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    desks = [world.jo] if world.team is None else [world.jo, world.kim]
    steps: list[int] = []
    for _ in range(80):  # the rep works 9 to 17 UTC, so 24 hours are three days
        world.later(3 * HOUR)
        steps.extend(desk.write(keep_handoff_clocks, 10) for desk in desks)
    known = kinds(world)
    assert (known["reminded"], known["escalated"]) >= (1, 1)
    if world.team is None:
        assert (known, sum(steps)) == (Counter(routed=1, reminded=1, escalated=1), 2)
        return
    assert known["routed"] == 2  # there are two reps, and nobody gets it twice
    (row,) = world.jo.read(handoff_rows, Whose.ALL)
    assert (row.standing.rep != done.rep, row.standing.state) == (True, HandoffState.OFFERED)
    assert {"rita handoff_late", "lou handoff_escalated", "raul handoff_offered", "rita handoff_gone"} <= set(
        told(world)
    )


def test_that_an_accepted_one_without_a_word_is_reminded_of_but_stays(world: World) -> None:
    _, done = handed(world)
    rep_of(world, done).write(accept_handoff, done.handoff_id)
    world.later(20 * DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 1
    world.later(1)
    rep_of(world, done).write(report_outcome, done.handoff_id, MarkKind.HELD)
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    world.later(8 * DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 1
    world.later(8 * DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 1
    world.later(30 * DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    assert kinds(world) == Counter(routed=1, accepted=1, held=1, reminded=2, escalated=1)


@pytest.mark.parametrize("days", [1, 3])
def test_that_a_meeting_to_come_is_waited_for(world: World, days: int) -> None:
    _, done = handed(world, said=HandOver(NextStep("", world.now + days * DAY)))
    rep_of(world, done).write(accept_handoff, done.handoff_id)
    world.later(days * DAY)
    assert world.jo.write(keep_handoff_clocks, 10) == 0
    world.later(HOUR)
    assert world.jo.write(keep_handoff_clocks, 10) == 1
