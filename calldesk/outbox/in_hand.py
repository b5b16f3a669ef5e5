"""Who is in hand, and what was said of them here: which calls may be made without asking the server (R3, R9)."""

from collections.abc import Mapping
from typing import Any

from calldesk.actions.calls import Dialled
from calldesk.actions.claims import Claim
from calldesk.actions.desk_work import Hand
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import DO_NOT_CALL

Arguments = Mapping[str, Any]


class InHand:
    """The claims of one desk, its dials, and the numbers that it heard must not be called."""

    def __init__(self) -> None:
        self._held: dict[LeadId, Claim] = {}
        self._dialled: dict[FactId, tuple[LeadId, str]] = {}
        self._blocked: dict[FactId, str] = {}

    def saw(self, result: object) -> None:
        """Remembers which leads are in hand, by what a write gave."""
        claims = (result.current, result.following) if isinstance(result, Hand) else (result,)
        self._held |= {claim.lead_id: claim for claim in claims if isinstance(claim, Claim)}

    def heard(self, said: Arguments, result: object) -> None:
        """Remembers what a fact says, done or waiting: whom was dialled where, and how it ended."""
        if isinstance(result, Dialled):
            self._dialled[result.dial_id] = said["lead_id"], result.e164
        elif "ending" in said:
            self._ended(said)
        elif "skip_id" in said:
            self._let_go(said)
        elif "scope" in said:
            self._marked(said)
        elif "outcome_id" in said:  # an undo: the mark is none any more
            self._blocked.pop(said["outcome_id"], None)
        self.saw(result)

    def _marked(self, said: Arguments) -> None:
        """A mark by hand: whom an address or a company means only the server knows, so nobody stays in hand."""
        if said["scope"] == "number":
            self._blocked[said["mark_id"]] = said["value"]
        elif said["scope"] == "person" and said["value"].isdecimal():
            self._held.pop(LeadId(int(said["value"])), None)
        else:
            self._held.clear()

    def _ended(self, said: Arguments) -> None:
        """With its outcome a lead is let go; a number that must not be called may be another lead's too."""
        dialled = self._dialled.get(said["dial_id"])
        if dialled is not None:
            self._held.pop(dialled[0], None)
        self._let_go(said)
        if said["ending"].code == DO_NOT_CALL:
            self._blocked[said["outcome_id"]] = dialled[1] if dialled is not None else ""

    def _let_go(self, said: Arguments) -> None:
        hand = said.get("hand")
        if isinstance(hand, Hand) and hand.current is not None:
            self._held.pop(hand.current.lead_id, None)

    def claim(self, lead_id: LeadId, now: Moment) -> Claim | None:
        """The claim by which this lead is in hand at this moment."""
        claim = self._held.get(lead_id)
        return claim if claim is not None and claim.until_at > now else None

    def is_blocked(self, e164: str) -> bool:
        """Whether this number was said here to be called no more; where either is not named, it may be the same."""
        numbers = self._blocked.values()
        return bool(numbers) and (not e164 or e164 in numbers or "" in numbers)
