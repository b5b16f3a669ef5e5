"""A desk that works, as fast as it can or at a pace, through whatever happens, and says what its screen called saved.

`python -m benchmarks.chaos_worker URL OUTBOX [PACE_SECONDS]` prints a line for each thing that was saved: `dial ID`,
`outcome ID`, `note WORDS`, and `served MOMENT` (seconds since 1970) when the server gave the next leads; it ends when
its standard input closes.
"""

import random
import sys
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.claims import Claim, release_all
from calldesk.actions.desk_work import Hand, finish_call, take_up
from calldesk.actions.notes import save_draft
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId
from calldesk.domain.teams import team_address
from calldesk.settings import Settings
from calldesk.store.fact_ids import new_fact_id

PATIENCE_SECONDS = 1.0
OPEN_SECONDS = 20.0
"""So long the desk is tried to be opened once nobody wants more."""
CODES = ("no_answer", "voicemail", "gatekeeper", "continue")


def main(url: str, journal: Path, pace_seconds: float = 0.0) -> None:
    """Works until nobody wants more, with this pause between two calls in the mean."""
    stopped = threading.Event()
    threading.Thread(target=_wait_for_end, args=(stopped,), daemon=True).start()
    desk = _opened(url, journal, stopped)
    if desk is None:
        return
    with closing(desk):
        desk.follow()
        _work(desk, stopped, pace_seconds)
        outbox = desk.team.outbox
        drained = outbox is not None and outbox.drained(20.0)
        with suppress(DeskError):
            desk.write(release_all)
        _say(f"drained {drained}")


def _work(desk: Desk, stopped: threading.Event, pace_seconds: float) -> None:
    hand, number = Hand(None, None), 0
    while not stopped.is_set():
        number += 1
        try:
            if hand.current is None:
                hand = desk.write(take_up)
                _served(hand.current)
            hand = _call(desk, hand, number)
        except DeskError:
            hand = Hand(None, None)
        if hand.current is None:
            time.sleep(0.05)
        stopped.wait(random.uniform(0.0, 2 * pace_seconds))


def _wait_for_end(stopped: threading.Event) -> None:
    sys.stdin.read()
    stopped.set()


def _opened(url: str, outbox: Path, stopped: threading.Event) -> Desk | None:
    """The desk; after the end too, for what an earlier, killed one saved here must go out."""
    gives_up_at = float("inf")
    while time.monotonic() < gives_up_at:
        try:
            return Desk.open(Settings(team_address(url), outbox=outbox, patience_seconds=PATIENCE_SECONDS))
        except DeskError:
            time.sleep(0.1)
            gives_up_at = min(gives_up_at, time.monotonic() + OPEN_SECONDS) if stopped.is_set() else gives_up_at
    return None


def _call(desk: Desk, hand: Hand, number: int) -> Hand:
    """One call with its note; each step is told once the desk calls it saved."""
    current = hand.current
    if current is None:
        return hand
    dial_id = FactId(new_fact_id(desk.now()))
    desk.write(start_dial, current.lead_id, e164="", dial_id=dial_id, token=current.token)
    _say(f"dial {dial_id}")
    words = f"note of {dial_id}"
    desk.write(save_draft, current.lead_id, words)
    ending = Ending(CODES[number % len(CODES)], talk_seconds=float(number % 50))
    following = desk.write(finish_call, hand, dial_id, ending)
    _say(f"outcome {following.outcome_id}")
    _say(f"note {words}")
    _served(following.following)  # without the server there is no lead beyond those in hand
    return following


def _served(claim: Claim | None) -> None:
    if claim is not None:
        _say(f"served {time.time()}")


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *(float(words) for words in sys.argv[3:]))
