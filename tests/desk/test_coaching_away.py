"""What is said of a call while the server is away waits on this computer and arrives once, at its own time (R7, R8)."""

from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.desk_work import take_up
from calldesk.store.fact_ids import new_fact_id
from tests.desk.test_outbox import Place, dialled, place

__all__ = ["place"]


def test_that_a_flag_and_a_call_for_help_without_the_server_arrive_once_after_their_call(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    place.fail()
    dial_id = dialled(desk, hand)
    made = new_fact_id(desk.now())
    for _ in range(2):
        assert desk.write(coach_call, Coached(dial_id, "flag", "listen to this"), mark_id=made) == made
    desk.write(coach_call, Coached(dial_id, "help"))
    assert place.count("coach_mark") == 0
    place.heal()
    assert (place.count("dial"), place.count("coach_mark")) == (1, 2)
