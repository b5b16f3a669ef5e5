"""Some desks in one process, each with its login, connections, feed, outbox and list, working calls as people do.

`python -m benchmarks.desks_worker PLAN`, a `Share` in JSON; prints what came of it in JSON when all calls are done.
"""

import json
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.claims import Claim, release_all, renew
from calldesk.actions.desk_work import Hand, finish_call, rehearse, take_up
from calldesk.actions.notes import save_draft
from calldesk.desk import Desk
from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId
from calldesk.domain.teams import team_address
from calldesk.queries.call_list import call_list
from calldesk.queries.lead_card import lead_cards
from calldesk.settings import Settings
from calldesk.store.driver import driver_rows
from calldesk.store.fact_ids import new_fact_id

CODES = ("no_answer", "voicemail", "gatekeeper", "continue")
IN_CALL = 0.5
"""So much of its time a desk is in a call; its list stands still then."""
BEAT_SECONDS = 60.0
LIST_APART_SECONDS = 1.0


@dataclass(frozen=True)
class Share:
    """What one process does.

    Attributes:
        urls: One for each desk.
        folder: Of the outboxes.
        seconds: How long calls are begun.
        pace_seconds: From call to call of a desk, in the mean.
        list_rows: So many rows of the list are read again when something changed between calls; 0 = no list.
        starts_at: When all processes begin, in seconds since 1970.
        nice: How far these desks stand back for others on the same machine; in a team each has one of its own.
    """

    urls: list[str]
    folder: str
    seconds: float
    pace_seconds: float
    list_rows: int
    starts_at: float
    nice: int = 0


@dataclass
class Tally:
    """What the desks of one process did and met."""

    calls: int = 0
    lists: int = 0
    notices: int = 0
    errors: list[str] = field(default_factory=list)
    next_ms: list[float] = field(default_factory=list)
    floor_ms: list[float] = field(default_factory=list)
    list_ms: list[float] = field(default_factory=list)
    claims: list[tuple[int, int]] = field(default_factory=list)
    late_ms: list[float] = field(default_factory=list)
    undrained: int = 0


class DeskAtWork:
    """One desk on a thread of its own."""

    def __init__(self, share: Share, number: int, tally: Tally) -> None:
        self._share = share
        self._tally = tally
        outbox = Path(share.folder) / f"{number}-{time.monotonic_ns()}.db"
        self._desk = Desk.open(Settings(team_address(share.urls[number]), outbox=outbox))
        self._desk.subscribe(self._hear)
        self._desk.follow()
        self._draw = random.Random(share.urls[number])
        self._hand = Hand(None, None)
        self._is_stale = True
        self._listed_at = self._beat_at = time.monotonic()

    def run(self) -> None:
        """Works calls until the time is up; the first begins somewhere in the first minute.

        Leads are taken up before that, as people come in: not by all in one instant.
        """
        with closing(self._desk):
            time.sleep(self._draw.uniform(0.0, max(self._share.starts_at - 2.0 - time.time(), 0.0)))
            self._try(self._take_up)
            time.sleep(max(self._share.starts_at - time.time(), 0.0))
            ends_at = time.monotonic() + self._share.seconds
            due_at = time.monotonic() + self._draw.uniform(0.0, self._share.pace_seconds)
            while due_at < ends_at:
                self._between_calls(due_at)
                self._tally.late_ms.append((time.monotonic() - due_at) * 1000)
                self._try(self._call)
                due_at += self._share.pace_seconds * self._draw.uniform(0.7, 1.3)
            outbox = self._desk.team.outbox
            self._tally.undrained += outbox is None or not outbox.drained(20.0) or bool(outbox.dead())
            self._try(lambda: self._desk.write(release_all))

    def _hear(self, changes: Changes) -> None:
        self._is_stale = True
        self._tally.notices += changes.is_far

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except DeskError as error:
            self._tally.errors.append(f"{type(error).__name__}: {error}")
            self._hand = Hand(None, None)

    def _take_up(self) -> None:
        self._put(self._desk.write(take_up))
        self._desk.write(rehearse, self._hand)  # as the window does

    def _put(self, hand: Hand) -> None:
        self._hand = hand
        claims = [claim for claim in (hand.current, hand.following) if claim is not None]
        self._desk.read(lead_cards, [claim.lead_id for claim in claims])
        self._tally.claims += [(claim.lead_id, claim.token) for claim in claims]

    def _call(self) -> None:
        if self._hand.current is None:
            self._take_up()
        current = self._hand.current
        if current is None:
            self._tally.errors.append("nobody to ring")
            return
        dial_id = FactId(new_fact_id(self._desk.now()))
        self._desk.write(start_dial, current.lead_id, dial_id=dial_id, token=current.token)
        talk_seconds = self._share.pace_seconds * IN_CALL * self._draw.uniform(0.5, 1.0)
        time.sleep(talk_seconds / 2)
        self._desk.write(save_draft, current.lead_id, f"note of {dial_id}")
        time.sleep(talk_seconds / 2)
        began = time.perf_counter()
        ending = Ending(self._draw.choice(CODES), talk_seconds=talk_seconds)
        self._put(self._desk.write(finish_call, self._hand, dial_id, ending))
        self._tally.next_ms.append((time.perf_counter() - began) * 1000)
        self._tally.calls += 1
        began = time.perf_counter()
        self._desk.read(lambda snapshot: driver_rows(snapshot.conn, "SELECT 1", {}))
        self._tally.floor_ms.append((time.perf_counter() - began) * 1000)

    def _between_calls(self, until: float) -> None:
        while (now := time.monotonic()) < until:
            if now >= self._beat_at + BEAT_SECONDS:
                self._beat_at = now
                self._try(self._beat)
            if self._share.list_rows and self._is_stale and now >= self._listed_at + LIST_APART_SECONDS:
                self._is_stale, self._listed_at = False, now + self._draw.uniform(0.0, 0.2)
                self._try(self._list)
            time.sleep(max(min(until - time.monotonic(), 0.1), 0.0))

    def _beat(self) -> None:
        for claim in (self._hand.current, self._hand.following):
            if isinstance(claim, Claim):
                self._desk.write(renew, claim.lead_id, claim.token)

    def _list(self) -> None:
        began = time.perf_counter()
        self._desk.read(call_list, self._share.list_rows, reasons=False)
        self._tally.lists += 1
        self._tally.list_ms.append((time.perf_counter() - began) * 1000)


def main(share: Share) -> None:
    """Runs the desks of one process."""
    sys.setswitchinterval(0.0005)  # as the window does
    os.nice(share.nice)
    tally = Tally()
    desks = [DeskAtWork(share, number, tally) for number in range(len(share.urls))]
    threads = [threading.Thread(target=desk.run) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps(asdict(tally)))


if __name__ == "__main__":
    main(Share(**json.loads(sys.argv[1])))
