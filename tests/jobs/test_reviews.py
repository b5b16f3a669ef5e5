"""Both who signed are reminded of a definition's review day: 14 days before and on the day, once each (R10)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.definition_reviews import DUE, LATE_DAYS, SOON, SOON_DAYS, review_notice
from calldesk.domain.errors import DeskError
from calldesk.domain.messages import Message
from calldesk.jobs.plan import PLAN
from calldesk.jobs.runner import Runner
from calldesk.queries.alerts import Alert, alerts, unseen_alerts
from calldesk.store.alerts import Notice, tell
from tests.actions.test_definitions import DEFINITION, signed
from tests.core_world import DAY, World

REVIEWS = [job for job in PLAN if job.name == "reviews"]
TODAY = date(2026, 6, 9)
"""The day of the world's clock."""


def run(*desks: Desk) -> None:
    for desk in desks:
        Runner(desk, REVIEWS).once()


def told(desk: Desk) -> list[tuple[str, str]]:
    return [(one.what.code, str(one.what["review_on"])) for one in desk.read(alerts) if one.lead_id is None]


def signers(world: World) -> list[Desk]:
    return [world.jo] if world.team is None else [world.desk("mia"), world.desk("lou")]


@given(st.integers(-60, 60))
def test_that_each_day_has_at_most_one_notice(left: int) -> None:
    code = review_notice(TODAY + timedelta(left), TODAY)
    assert code == (SOON if 0 < left <= SOON_DAYS else DUE if -LATE_DAYS <= left <= 0 else "")


def test_that_both_signers_are_told_twice_however_many_desks_run(world: World) -> None:
    review_on = TODAY + timedelta(15)
    signed(world, replace(DEFINITION, review_on=review_on))
    desks = [world.jo, world.kim]
    run(*desks)
    assert [told(desk) for desk in signers(world)] == [[] for _ in signers(world)]
    said = [(DUE, review_on.isoformat()), (SOON, review_on.isoformat())]
    for days, known in ((1, said[1:]), (0.5, said[1:]), (12, said[1:]), (1, said), (2, said)):
        world.later(days * DAY)
        run(*desks)
        assert [told(desk) for desk in signers(world)] == [known for _ in signers(world)]
    assert signers(world)[0].read(unseen_alerts) == 2
    assert told(world.kim) == []
    assert world.drift() == ()


def test_that_nobody_is_told_of_a_version_that_another_replaced(world: World) -> None:
    signed(world, replace(DEFINITION, review_on=TODAY + timedelta(3)))
    world.later(60)
    signed(world, replace(DEFINITION, review_on=TODAY + timedelta(200)))
    run(world.jo)
    assert [told(desk) for desk in signers(world)] == [[] for _ in signers(world)]


def test_that_the_notice_says_which_version_of_which_campaign(world: World) -> None:
    world.jo.write(lambda tx: tx.execute(text("INSERT INTO campaign (name, content) VALUES ('Spring', '')")))
    signed(world, replace(DEFINITION, review_on=TODAY), scope="Spring")
    run(world.jo)
    (one,) = signers(world)[0].read(alerts)
    assert isinstance(one, Alert)
    assert (one.what["campaign"], one.what["number"], one.name, one.company) == ("Spring", 1, "", "")


def test_that_a_notice_of_nobody_says_nothing_but_a_review(world: World) -> None:
    if world.team is None:
        pytest.skip("A file has no guard: its one user may do anything.")
    with pytest.raises(DeskError):
        world.kim.write(lambda tx: tell(tx, [Notice(tx.user, None, Message.of("handoff_offered"), "x")]))
