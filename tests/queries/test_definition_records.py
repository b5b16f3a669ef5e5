"""Each figure of a definition opens exactly the hand-offs that it counts (R11)."""

from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import Verdict, accept_handoff, report_outcome, return_handoff
from calldesk.domain.definition_figures import Counted
from calldesk.domain.handoffs import MarkKind
from calldesk.domain.ids import FactId
from calldesk.queries.definition_records import definition_records
from calldesk.queries.definitions import definition_shelf
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import qualified, rep_of
from tests.core_world import HOUR, MINUTE, World


def some(world: World) -> FactId:
    """One in every state: open, accepted, won, lost, returned for the budget, returned as a duplicate."""
    definition_id = signed(world)
    done = []
    for met in (("need", "budget", "sites"), *[("need", "budget")] * 5):
        lead_id, _ = qualified(world, met)
        done.append(world.jo.write(hand_over, lead_id, HandOver()))
        world.later(HOUR)
    reps = [rep_of(world, one) for one in done]
    for one, rep in list(zip(done, reps, strict=True))[1:4]:
        rep.write(accept_handoff, one.handoff_id)
    world.later(MINUTE)
    reps[2].write(report_outcome, done[2].handoff_id, MarkKind.WON, amount=9.0)
    reps[3].write(report_outcome, done[3].handoff_id, MarkKind.LOST, reason="no_budget")
    reps[4].write(return_handoff, done[4].handoff_id, Verdict("not_to_definition", "budget"))
    reps[5].write(return_handoff, done[5].handoff_id, Verdict("duplicate"))
    return definition_id


def test_that_every_figure_opens_as_many_as_it_says(world: World) -> None:
    definition_id = some(world)
    (shown,) = world.jo.read(definition_shelf).versions
    of_all, per_criterion = shown.figures, shown.figures.criteria

    def many(what: Counted, criterion: str = "") -> int:
        return len(world.jo.read(definition_records, definition_id, what, criterion))

    assert (of_all.handed_over, of_all.decided, of_all.accepted, of_all.returned) == (6, 5, 3, 2)
    assert (of_all.won, of_all.lost) == (1, 1)
    for what in (Counted.HANDED_OVER, Counted.DECIDED, Counted.ACCEPTED, Counted.RETURNED, Counted.WON, Counted.LOST):
        assert many(what) == getattr(of_all, what.value)
    assert [(one.key, one.met, one.named) for one in per_criterion] == [
        ("need", 6, 0),
        ("budget", 6, 1),
        ("sites", 1, 0),
    ]
    for one in per_criterion:
        told = (one.met, one.decided, one.accepted, one.named, one.won, one.ended)
        asked = (Counted.HANDED_OVER, Counted.DECIDED, Counted.ACCEPTED, Counted.RETURNED, Counted.WON, Counted.ENDED)
        assert told == tuple(many(what, one.key) for what in asked)


def test_that_a_record_says_who_handed_over_who_has_it_and_the_newest_comes_first(world: World) -> None:
    definition_id = some(world)
    rows = world.jo.read(definition_records, definition_id, Counted.HANDED_OVER)
    assert {row.by for row in rows} == {"jo"}
    assert all(row.rep for row in rows)
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    (back,) = world.jo.read(definition_records, definition_id, Counted.RETURNED, "budget")
    assert back.standing.reason == "not_to_definition:budget"
    assert world.jo.read(definition_records, FactId("another"), Counted.HANDED_OVER) == ()
