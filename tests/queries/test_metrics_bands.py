"""By band: that of the score when it happened, by the model that was in force then."""

from calldesk.actions.models import set_score_model
from calldesk.domain.metrics import EVERYTHING
from calldesk.queries.metrics import metrics
from tests.core_world import DAY, HOUR, World

MODEL = """version = "{version}"
half_life_days = 1000.0
interest_scale = 10.0
[bands]
hot = {hot}
warm = 10
[events.webinar_attended]
points = 5.0
[events.conversation]
points = 200.0
"""


def by_band(world: World) -> dict[str, tuple[int, int, int]]:
    rows = world.jo.read(metrics, world.now - 9 * DAY, world.now + DAY, "band", "UTC", EVERYTHING)
    return {row.group: (row.dials, row.came, row.skips) for row in rows}


def test_that_a_call_counts_under_the_band_it_was_made_in(world: World) -> None:
    world.jo.write(set_score_model, MODEL.format(version="first", hot=50))
    lead_id = world.lead()
    world.call(lead_id, "continue", talk_seconds=200.0)  # its own conversation, of the same instant, is no cause of it
    assert by_band(world) == {"warm": (1, 1, 0)}
    world.later(26 * HOUR)
    world.call(lead_id, "no_answer")
    assert by_band(world) == {"warm": (1, 1, 0), "hot": (1, 0, 0)}
    world.later(HOUR)
    world.jo.write(set_score_model, MODEL.format(version="second", hot=99), world.now + HOUR)
    world.later(26 * HOUR)
    assert by_band(world) == {"warm": (1, 1, 0), "hot": (1, 0, 0)}
    world.call(lead_id, "no_answer")
    assert by_band(world) == {"warm": (2, 1, 0), "hot": (1, 0, 0)}
