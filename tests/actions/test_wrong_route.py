"""On a file a wrong route goes on to the other rep in the same write, and is that one's from then on (R10)."""

from calldesk.actions.handoffs import Verdict, accept_handoff, return_handoff
from calldesk.actions.routing import set_routing
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.standing import State
from calldesk.queries.handoffs import handoff_row
from calldesk.queries.lead_card import lead_card
from calldesk.store.handoffs import candidates, routing_of
from tests.actions.test_hand_over import handed, state
from tests.core_world import World

TWO = '[[rep]]\nlogin = "rita"\n[[rep]]\nlogin = "raul"\n'


def test_that_the_other_rep_has_it_and_it_waits_for_a_decision(file_world: World) -> None:
    world = file_world
    world.jo.write(set_routing, TWO)
    lead_id, done = handed(world)
    world.later(60)
    world.jo.write(return_handoff, done.handoff_id, Verdict("wrong_route"))
    row = world.jo.read(handoff_row, done.handoff_id)
    assert (row.standing.state, row.standing.rep != done.rep) == (HandoffState.OFFERED, True)
    assert state(world, lead_id) == State.HANDED_OVER
    assert world.jo.read(lead_card, lead_id).returned is None
    loads = world.jo.read(lambda snapshot: candidates(snapshot, routing_of(snapshot)))
    assert {one.user: one.open_count for one in loads} == {row.standing.rep: 1, done.rep: 0}
    world.jo.write(accept_handoff, done.handoff_id)
    assert world.jo.read(handoff_row, done.handoff_id).standing.state is HandoffState.ACCEPTED
    assert world.drift() == ()
