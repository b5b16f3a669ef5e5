"""Two desks on one team's server: what one does shows on the other, through a server that goes away and comes back."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

import pytest

from calldesk.actions.notes import add_note
from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.ids import LeadId
from calldesk.domain.links import Link, LinkState
from calldesk.domain.teams import TeamAddress
from calldesk.settings import Settings
from tests.core_world import chicago, put_person
from tests.postgres_cluster import cluster
from tests.team_database import TestServer

SECONDS = 20.0
"""A ceiling: what takes longer does not come."""


class Heard:
    """What a desk was told, in order, and a way to wait for it."""

    def __init__(self) -> None:
        self._came = threading.Condition()
        self.changes: list[Changes] = []
        self.links: list[Link] = []

    def hear(self, changes: Changes) -> None:
        with self._came:
            self.changes.append(changes)
            self._came.notify_all()

    def move(self, link: Link) -> None:
        with self._came:
            self.links.append(link)
            self._came.notify_all()

    def wait(self, until: Callable[["Heard"], bool]) -> bool:
        with self._came:
            return self._came.wait_for(lambda: until(self), SECONDS)

    def touched(self, topic: Topic, lead_id: int) -> bool:
        return any(lead_id in changes.ids.get(topic, ()) for changes in self.changes)

    def all_at_once(self) -> int:
        return self.changes.count(Changes.everything())


@pytest.fixture
def place(server: TestServer) -> Iterator[Callable[[str], TeamAddress]]:
    with server.database() as name:
        yield partial(server.address, name)


def followed(place: TeamAddress) -> tuple[Desk, Heard]:
    desk, heard = Desk.open(Settings(place)), Heard()
    desk.subscribe(heard.hear)
    desk.follow()
    desk.team.watch(heard.move, lambda _: None)
    assert heard.wait(lambda h: h.links[-1].state is LinkState.LIVE)
    return desk, heard


def add_lead(desk: Desk) -> LeadId:
    lead_id = LeadId(1)
    desk.write(put_person, lead_id, (chicago(1),), 1, {"full_name": "Ada Birch"})
    return lead_id


def test_that_a_note_of_one_desk_is_told_to_the_other(place: Callable[[str], TeamAddress]) -> None:
    jo, heard = followed(place("jo"))
    with closing(jo), closing(Desk.open(Settings(place("kim")))) as kim:
        lead_id = add_lead(kim)
        kim.write(add_note, lead_id, "words")
        assert heard.wait(lambda h: h.touched(Topic.NOTES, lead_id))


def test_that_a_desk_that_follows_tells_as_well_and_hears_itself_once(place: Callable[[str], TeamAddress]) -> None:
    (jo, at_jo), (kim, at_kim) = followed(place("jo")), followed(place("kim"))
    with closing(jo), closing(kim):
        lead_id = add_lead(jo)
        assert at_kim.wait(lambda h: h.touched(Topic.LEADS, lead_id))
        for number in range(5):
            jo.write(add_note, lead_id, f"words {number}")
        kim.write(add_note, lead_id, "an answer")
        assert at_jo.wait(lambda h: sum(Topic.NOTES in c.ids for c in h.changes) >= 7)  # five own, one all, one heard
        assert at_kim.wait(lambda h: h.touched(Topic.NOTES, lead_id))
        own = [c for c in at_jo.changes if Topic.NOTES in c.ids and c != Changes.everything()]
        assert len(own) == 6


def test_that_a_desk_finds_its_server_again_and_then_reads_everything_anew() -> None:
    with cluster(fsync="off") as started, closing(TestServer(started)) as server, server.database() as name:
        desk, heard = followed(server.address(name, "jo"))
        with closing(desk):
            assert heard.wait(lambda h: h.all_at_once() == 1)
            started.stop("immediate")
            assert heard.wait(lambda h: LinkState.RECONNECTING in [link.state for link in h.links])
            assert heard.wait(lambda h: h.links[-1].state is LinkState.OFFLINE)
            assert heard.links[-1].since_at == heard.links[-2].since_at
            started.start()
            assert heard.wait(lambda h: h.links[-1].state is LinkState.LIVE and h.all_at_once() == 2)
            assert desk.team.link is not None
            assert desk.team.link.state is LinkState.LIVE


def test_that_closing_a_desk_ends_its_thread(place: Callable[[str], TeamAddress]) -> None:
    desk, _ = followed(place("jo"))
    desk.close()
    assert [thread.name for thread in threading.enumerate() if thread.name == "calldesk-feed"] == []
