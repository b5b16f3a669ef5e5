"""Tells one practice lead's story: what they did and how earlier calls went, with the details filled in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from calldesk.domain.moments import MINUTE_SECONDS, Moment
from calldesk.domain.placeholders import fill
from calldesk.domain.practice_people import Person
from calldesk.domain.practice_records import PracticeCall, PracticeEvent
from calldesk.domain.practice_times import call_at, event_at, promised_at, until_at
from calldesk.domain.practice_words import CallPlan, EventPlan

ON_SHIFTS = 0.5
"""Share of a company's people who work shifts, for texts that name a number."""
ROUND_TO = 5


@dataclass(frozen=True, slots=True)
class Teller:
    """Whose story is told, which of its alternatives is the turn (`number`), and the clock it ends at."""

    external_id: str
    person: Person
    number: int
    now: Moment
    random: Random

    def events(self, plans: Sequence[EventPlan]) -> tuple[PracticeEvent, ...]:
        """The events of these plans, as often as each says."""
        return tuple(event for plan in plans for event in self._events(plan))

    def calls(self, plans: Sequence[CallPlan], since: Moment) -> tuple[PracticeCall, ...]:
        """The calls of these plans, without those from before somebody was a lead."""
        calls = (self._call(plan) for plan in plans)
        return tuple(call for call in calls if call.at > since)

    def turn(self, texts: Sequence[str]) -> str:
        """The text whose turn it is, filled in; empty where there is none."""
        return self._filled(texts[self.number % len(texts)]) if texts else ""

    @property
    def _zone(self) -> str:
        return self.person.company.city.zone

    def _filled(self, text: str, value: str = "") -> str:
        staff = max(2, round(self.person.company.employees * ON_SHIFTS / ROUND_TO)) * ROUND_TO
        minutes = str(max(1, round(int(value) / MINUTE_SECONDS))) if value else ""
        return fill(text, {"value": value, "minutes": minutes, "staff": str(staff)})

    def _events(self, plan: EventPlan) -> Iterator[PracticeEvent]:
        if self.random.randrange(100) >= plan.chance:
            return
        for _ in range(self.random.randint(*plan.times)):
            value = str(self.random.randint(*plan.value)) if plan.value else ""
            detail = self._filled(self.random.choice(plan.details), value)
            at = event_at(plan.when, self._zone, self.now, self.random)
            yield PracticeEvent(self.external_id, plan.kind, at, f"{value} {plan.unit}".strip(), detail)

    def _call(self, plan: CallPlan) -> PracticeCall:
        at = call_at(plan.when, self._zone, self.now, self.random)
        return PracticeCall(
            external_id=self.external_id,
            at=at,
            outcome=plan.outcome,
            reason=plan.reason,
            ring_seconds=self.random.randint(*plan.ring_seconds),
            talk_seconds=self.random.randint(*plan.talk_seconds),
            note=self.turn(plan.notes),
            callback_at=promised_at(plan, self._zone, self.now, self.random),
            until_at=until_at(plan, at, self.now, self.random),
        )
