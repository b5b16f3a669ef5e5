"""Logs calls as fast as it can and says each step before and after its commit, until it is killed (see crash.py)."""

import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

from calldesk.actions.calls import Ending, log_outcome, mark_dial, start_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.events import record_event
from calldesk.actions.notes import leave_draft, save_draft
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.settings import Settings
from calldesk.store.fact_ids import event_id_of, new_fact_id

LOGIN = "worker"
CODES = ("no_answer", "voicemail", "gatekeeper", "continue", "not_now", "bad_number", "qualified", "do_not_call")
WEIGHTS = (30, 30, 10, 20, 4, 2, 2, 2)
UNDONE = 0.15
"""Share of the outcomes that are taken back."""
TICK_SECONDS = 0.05
"""Each look at the clock finds it so much later."""


def say(word: str, **what: object) -> None:
    """One line, written at once: what the window would show as saved."""
    os.write(1, (json.dumps([word, what]) + "\n").encode())


class Worker:
    """One qualifier at one desk."""

    def __init__(self, desk: Desk, run: int, leads: int) -> None:
        self.desk = desk
        self.run = run
        self.leads = leads
        self.draw = random.Random(run)
        self.turn = 0

    def work(self) -> None:
        """Calls for ever."""
        while True:
            self.turn += 1
            claim = self.desk.write(claim_next)
            if claim is None:
                self._wake()
            else:
                say("claim", lead=claim.lead_id, token=claim.token)
                self._call(claim.lead_id)

    def _wake(self) -> None:
        lead_id, key = LeadId(self.draw.randint(1, self.leads)), f"run {self.run} turn {self.turn}"
        write = lambda: self.desk.write(record_event, lead_id, "demo_requested", key=key)  # noqa: E731 - read as one
        self._step("event", write, lead=lead_id, id=event_id_of(lead_id, key), key=key)

    def _call(self, lead_id: LeadId) -> None:
        words = f"Run {self.run}, turn {self.turn}: "
        for typed in ("asks", "asks for a price", "asks for a price list"):
            said = words + typed
            self._step("draft", lambda said=said: self.desk.write(save_draft, lead_id, said), lead=lead_id, text=said)  # type: ignore[misc]
        dial_id = new_fact_id(self.desk.now())
        self._step("dial", lambda: self.desk.write(start_dial, lead_id, dial_id=dial_id), lead=lead_id, id=dial_id)
        self.desk.write(mark_dial, dial_id, "answered", 7.5)
        outcome_id = new_fact_id(self.desk.now())
        ending = self._ending(f"{words}said goodbye")
        facts = {"lead": lead_id, "dial": dial_id, "id": outcome_id, "code": ending.code, "note": ending.note}
        write = lambda: self.desk.write(log_outcome, dial_id, ending, outcome_id=outcome_id)  # noqa: E731 - read as one
        self._step("outcome", write, **facts)
        self._step("left", lambda: self.desk.write(leave_draft, lead_id, dial_id), lead=lead_id, dial=dial_id)
        if self.draw.random() < UNDONE:
            self._step("undo", lambda: self.desk.write(undo_outcome, outcome_id), id=outcome_id)

    def _ending(self, note: str) -> Ending:
        return Ending(self.draw.choices(CODES, WEIGHTS)[0], talk_seconds=45.0, note=note)

    def _step(self, word: str, write: Callable[[], object], **what: object) -> None:
        say(f"try {word}", **what)
        write()
        say(word, **what)


def main(database: str, run: str, leads: str, starts_at: str) -> None:
    """Works until the process ends."""
    ticks = iter(range(10**9))
    begins_at: Moment = float(starts_at)
    settings = Settings(Path(database), login=LOGIN)
    desk = Desk.open(settings, clock=lambda: round(begins_at + next(ticks) * TICK_SECONDS, 6))
    Worker(desk, int(run), int(leads)).work()


if __name__ == "__main__":
    main(*sys.argv[1:])
