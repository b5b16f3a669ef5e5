"""A desk whose server goes away: what it logs is safe, shows what can be shown, and arrives once (R7, R8)."""

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from benchmarks.chaos import prepare, refold_all
from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.desk_work import Hand, finish_call, skip_lead, take_up
from calldesk.actions.inbound import record_inbound
from calldesk.actions.notes import add_note
from calldesk.actions.shifts import mark_shift
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.desk import Desk
from calldesk.domain.errors import Away, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.queries.lead_card import lead_card
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store.fact_ids import new_fact_id
from tests.fault_proxy import FaultProxy
from tests.team_database import PASSWORD, TestServer

SECONDS = 30.0
"""A ceiling: what takes longer does not come."""
LEADS = 6


@dataclass
class Place:
    """A team's server behind a network that breaks on demand, and jo's desk."""

    proxy: FaultProxy
    desk: Desk
    owner_url: str
    direct: TeamAddress

    def fail(self) -> None:
        self.proxy.cut()
        wait_for(lambda: self.desk.is_away)

    def heal(self) -> None:
        self.proxy.let_through()
        wait_for(lambda: not self.desk.is_away)
        outbox = self.desk.team.outbox
        assert outbox is not None
        assert outbox.drained(SECONDS)
        assert outbox.state().waiting == 0

    def count(self, table: str) -> int:
        with psycopg.connect(self.owner_url) as raw:
            row = raw.execute(f"SELECT count(*) FROM calldesk.{table}").fetchone()  # type: ignore[call-overload]
        return int(row[0])

    def waiting(self) -> int:
        assert self.desk.team.outbox is not None
        return self.desk.team.outbox.state().waiting


def wait_for(until: object) -> None:
    ends_at = time.monotonic() + SECONDS
    while not until():  # type: ignore[operator]
        assert time.monotonic() < ends_at
        time.sleep(0.01)


@pytest.fixture
def place(server: TestServer, tmp_path: Path) -> Iterator[Place]:
    with server.database() as name:
        owner_url = server.cluster.url(name)
        with psycopg.connect(owner_url, autocommit=True) as raw:
            raw.execute("DELETE FROM calldesk.test_clock")
        prepare(server.address(name, "jo"), LEADS)
        refold_all(server.address(name, "jo"), LEADS)
        with FaultProxy("127.0.0.1", server.cluster.port) as proxy:
            address = team_address(server.cluster.url(name, "jo", PASSWORD, proxy.port))
            settings = Settings(address, outbox=tmp_path / "outbox.db", patience_seconds=2.0)
            with closing(Desk.open(settings)) as desk:
                desk.follow()
                wait_for(lambda: desk.team.link is not None and desk.team.link.state == "live")
                yield Place(proxy, desk, owner_url, server.address(name, "jo"))


def dialled(desk: Desk, hand: Hand) -> FactId:
    assert hand.current is not None
    return desk.write(start_dial, hand.current.lead_id, e164="", dial_id=FactId(new_fact_id(desk.now()))).dial_id


def test_that_the_lead_in_hand_and_the_next_can_be_worked_without_the_server(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    assert hand.current is not None
    assert hand.following is not None
    place.fail()
    first = hand.current.lead_id
    after_first = desk.write(finish_call, hand, dialled(desk, hand), Ending("no_answer"))
    assert after_first.current == hand.following
    desk.write(add_note, first, "said later")
    after_second = desk.write(finish_call, after_first, dialled(desk, after_first), Ending("voicemail"))
    assert after_second.current is None
    assert place.waiting() == 5
    assert place.count("dial") == 0
    place.heal()
    assert (place.count("dial"), place.count("outcome"), place.count("note")) == (2, 2, 1)
    assert desk.read(verify) == ()
    assert desk.write(take_up).current is not None


def test_that_a_lead_not_in_hand_is_not_dialled_without_the_server(place: Place) -> None:
    hand = place.desk.write(take_up)
    assert hand.following is not None
    place.fail()
    elsewhere = {1, 2, 3} - {hand.current.lead_id if hand.current else 0, hand.following.lead_id}
    with pytest.raises(Rejected, match="not reserved"):
        place.desk.write(start_dial, elsewhere.pop())  # type: ignore[arg-type]
    assert place.waiting() == 0
    place.heal()
    assert place.count("dial") == 0


@pytest.mark.parametrize("is_away", [True, False], ids=["said without the server", "said before it went"])
def test_that_who_asked_not_to_be_called_is_not_dialled_without_the_server(place: Place, is_away: bool) -> None:
    with psycopg.connect(place.owner_url, autocommit=True) as raw:
        raw.execute("UPDATE calldesk.lead_phone SET e164 = '+13125550100'")  # one switchboard for all
    desk, number = place.desk, "+13125550100"
    hand = desk.write(take_up)
    assert hand.current is not None
    assert hand.following is not None
    if is_away:
        place.fail()
    dial_id = desk.write(start_dial, hand.current.lead_id, e164=number).dial_id
    desk.write(finish_call, hand, dial_id, Ending("do_not_call"))
    if not is_away:
        place.fail()
    for claim, e164 in ((hand.current, number), (hand.following, number), (hand.following, "")):
        with pytest.raises(Rejected, match=r"do-not-call|not reserved"):
            desk.write(start_dial, claim.lead_id, e164=e164)
    place.heal()
    assert (place.count("dial"), place.count("do_not_call")) == (1, 2)
    assert desk.read(verify) == ()


def test_that_a_lead_whose_call_is_logged_is_not_dialled_again_without_the_server(place: Place) -> None:
    hand = place.desk.write(take_up)
    assert hand.current is not None
    place.fail()
    place.desk.write(log_outcome, dialled(place.desk, hand), Ending("not_a_fit"))
    with pytest.raises(Rejected, match="not reserved"):
        place.desk.write(start_dial, hand.current.lead_id)
    place.heal()
    assert place.count("dial") == 1


def test_that_what_needs_the_server_says_at_once_that_it_is_away(place: Place) -> None:
    place.fail()
    begun = time.monotonic()
    with pytest.raises(Away):
        place.desk.write(take_up)
    with pytest.raises(Away):
        place.desk.read(lead_card, 1)  # type: ignore[arg-type]
    assert time.monotonic() - begun < 1.0
    place.heal()


def test_that_a_silent_server_is_given_up_and_the_outcome_still_counts_once(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    dial_id = dialled(desk, hand)
    place.proxy.fall_silent()
    after = desk.write(finish_call, hand, dial_id, Ending("no_answer"))
    assert after.current == hand.following
    place.heal()
    assert (place.count("dial"), place.count("outcome")) == (1, 1)
    assert desk.read(verify) == ()


def test_that_what_waited_when_the_desk_was_closed_goes_out_at_the_next_start(place: Place, tmp_path: Path) -> None:
    hand = place.desk.write(take_up)
    place.fail()
    place.desk.write(finish_call, hand, dialled(place.desk, hand), Ending("no_answer"))
    place.desk.close()
    place.proxy.let_through()
    with closing(Desk.open(place.desk.settings)) as again:
        again.follow()
        assert again.team.outbox is not None
        assert again.team.outbox.found_waiting == 2
        assert again.team.outbox.drained(SECONDS)
        assert place.count("outcome") == 1


def test_that_a_command_taken_back_by_the_server_is_a_refusal_and_nothing_is_kept(place: Place) -> None:
    hand = place.desk.write(take_up)
    assert hand.current is not None
    dial_id = dialled(place.desk, hand)
    place.desk.write(finish_call, hand, dial_id, Ending("no_answer"))
    with pytest.raises(Rejected):
        place.desk.write(start_dial, hand.current.lead_id)  # rung a moment ago
    assert place.waiting() == 0
    assert place.count("dial") == 1


def test_that_a_server_set_back_gets_again_what_it_lost(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    desk.write(finish_call, hand, dialled(desk, hand), Ending("no_answer"))
    place.fail()
    with psycopg.connect(place.owner_url, autocommit=True) as raw:  # as a restored backup leaves it
        raw.execute("SET session_replication_role = replica")
        for table in ("outcome", "dial", "taken_command", "audit", "audit_head"):
            raw.execute(f"DELETE FROM calldesk.{table}")  # type: ignore[call-overload]
    refold_all(place.direct, LEADS)
    place.heal()
    wait_for(lambda: place.count("outcome") == 1)
    assert place.count("dial") == 1
    assert [drift for drift in desk.read(verify) if drift.lead_id] == []


def test_that_a_call_to_us_taken_without_the_server_arrives_once_at_its_own_time(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    dial_id = dialled(desk, hand)
    place.fail()
    before, caller = place.count("event"), LeadId(4)
    taken_at = desk.now()
    made = desk.write(record_inbound, caller, "asks for the price", number="+13125550004")
    assert place.waiting() == 1
    time.sleep(0.2)
    healed_at = desk.now()
    place.heal()
    assert place.count("event") == before + 1
    with psycopg.connect(place.owner_url) as raw:
        row = raw.execute(
            "SELECT lead_id, kind, detail, evidence, happened_at, received_at FROM calldesk.event WHERE event_id = %s",
            (made,),
        ).fetchone()
    assert row is not None
    assert row[:4] == (caller, "inbound_call", "asks for the price", "taken by jo, from +13125550004")
    assert taken_at <= row[4] < healed_at - 0.1
    assert row[5] >= healed_at - 0.1
    assert desk.read(verify) == ()
    desk.write(finish_call, hand, dial_id, Ending("no_answer"))  # the call that ran meanwhile is still its own


def test_that_a_call_to_us_that_a_server_set_back_has_lost_is_sent_again(place: Place) -> None:
    desk = place.desk
    before = place.count("event")
    made = desk.write(record_inbound, LeadId(4))
    place.fail()
    with psycopg.connect(place.owner_url, autocommit=True) as raw:  # as a restored backup leaves it
        raw.execute("SET session_replication_role = replica")
        raw.execute("DELETE FROM calldesk.event WHERE event_id = %s", (made,))
        for table in ("taken_command", "audit", "audit_head"):
            raw.execute(f"DELETE FROM calldesk.{table}")  # type: ignore[call-overload]
    refold_all(place.direct, LEADS)
    place.heal()
    wait_for(lambda: place.count("event") == before + 1)
    assert [drift for drift in desk.read(verify) if drift.lead_id] == []


def test_that_a_skip_and_a_pause_without_the_server_arrive_with_their_own_time(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    assert hand.current is not None
    skipped, at = hand.current.lead_id, desk.now()
    place.fail()
    after = desk.write(skip_lead, hand, "language")
    assert after == Hand(hand.following, None)
    desk.write(mark_shift, "pause", "lunch")
    with pytest.raises(Rejected, match="not reserved for you any more"):
        desk.write(start_dial, skipped, e164="", dial_id=FactId(new_fact_id(desk.now())))
    assert (place.waiting(), place.count("lead_skip"), place.count("shift_mark")) == (2, 0, 0)
    place.heal()
    healed = desk.now()
    assert (place.count("lead_skip"), place.count("shift_mark")) == (1, 1)
    with psycopg.connect(place.owner_url) as raw:
        ((reason, happened_at),) = raw.execute("SELECT reason, happened_at FROM calldesk.lead_skip").fetchall()
    assert reason == "language"
    assert at <= happened_at < healed
    assert desk.read(verify) == ()


def test_that_what_was_found_out_without_the_server_arrives_once_in_its_order(place: Place) -> None:
    desk = place.desk
    hand = desk.write(take_up)
    dial_id = dialled(desk, hand)
    assert hand.current is not None
    lead_id = hand.current.lead_id
    place.fail()
    for words in ("", "cut", "cut overtime"):
        assert desk.write(answer_criterion, lead_id, Answered("need", met=True, words=words, dial_id=dial_id))
    number = desk_number(place, lead_id)
    assert desk.write(keep_front_desk, lead_id, "ask for Anna", e164=number)
    assert place.waiting() == 4
    place.heal()
    assert (place.count("criterion_answer"), place.count("front_desk")) == (3, 1)
    card = desk.read(lead_card, lead_id)
    assert [(one.criterion, one.met, one.words, one.by) for one in card.answers] == [
        ("need", True, "cut overtime", "jo")
    ]
    assert card.front_desk is not None
    assert card.front_desk.words == "ask for Anna"
    assert desk.read(verify) == ()


def desk_number(place: Place, lead_id: LeadId) -> str:
    with psycopg.connect(place.owner_url) as raw:
        row = raw.execute("SELECT e164 FROM calldesk.lead_phone WHERE lead_id = %s", (lead_id,)).fetchone()
    assert row is not None
    return str(row[0])
