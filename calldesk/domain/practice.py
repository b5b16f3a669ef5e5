"""Practice data: a made-up campaign's worth of leads, what they did and how earlier calls went, from one seed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from operator import attrgetter
from random import Random

from calldesk.domain.moments import DAY_SECONDS, Moment, iso
from calldesk.domain.practice_people import Crowd, Person
from calldesk.domain.practice_records import PracticeBlock, PracticeCall, PracticeData, PracticeEvent, PracticePerson
from calldesk.domain.practice_story import Teller
from calldesk.domain.practice_times import one_after_another
from calldesk.domain.practice_words import CallPlan, PracticeWords, Story

PRACTICE_SEED = 1042
WRAP_SECONDS = 20.0
"""What the practice caller needs between two dials."""
NO_INTEREST = frozenset({"email_opened"})
"""Kinds of the stories that make nobody a lead (R12): the first dial comes after an event of another kind."""
_GAPS = (("mobile", 60), ("website", 35), ("industry", 25), ("employees", 25), ("email_verified_at", 50), ("title", 4))
"""Fields that real lists lack, and how often in per cent; a story that is `complete` lacks none."""


def practice_data(words: PracticeWords, seed: int, now: Moment) -> PracticeData:
    """The same people, events and calls for the same words, seed and moment; only promises lie after `now`."""
    return _Generator(words, Random(seed), now).data()  # noqa: S311 practice data needs a repeatable draw, no secret


@dataclass(frozen=True, slots=True)
class _Lead:
    """A lead with its story told."""

    person: PracticePerson
    events: tuple[PracticeEvent, ...]
    calls: tuple[PracticeCall, ...]


class _Generator:
    """Draws in one fixed order, so that a seed means the same data for ever."""

    def __init__(self, words: PracticeWords, random: Random, now: Moment) -> None:
        self._words = words
        self._random = random
        self._now = now
        self._leads = sum(story.count for story in words.stories)
        self._crowd = Crowd(words, self._leads + words.names, random)

    def data(self) -> PracticeData:
        ids = [f"P-{number:04}" for number in range(1, self._leads + 1)]
        self._random.shuffle(ids)  # the order of ids says nothing about the order of the list
        told = list(self._stories(iter(ids)))
        names = [self._name(f"N-{number:04}") for number in range(1, self._words.names + 1)]
        leads = sorted((lead for _, lead in told), key=lambda lead: lead.person.external_id)
        events = sorted((event for lead in leads for event in lead.events), key=attrgetter("at"))
        calls = sorted((call for lead in leads for call in lead.calls), key=attrgetter("at"))
        return PracticeData(
            people=(*(lead.person for lead in leads), *names),
            events=tuple(events),
            calls=_spread(calls, self._now),
            do_not_call=tuple(self._block(story.block, lead) for story, lead in told if story.block),
        )

    def _stories(self, ids: Iterator[str]) -> Iterator[tuple[Story, _Lead]]:
        for story in self._words.stories:
            for number, external_id in enumerate(islice(ids, story.count)):
                history = self._words.histories[story.histories[number % len(story.histories)]]
                yield story, self._lead(external_id, story, number, history)

    def _lead(self, external_id: str, story: Story, number: int, history: Sequence[CallPlan]) -> _Lead:
        person = self._crowd.person(story.zones)
        teller = Teller(external_id, person, number, self._now, self._random)
        events = teller.events(story.events)
        since = min(event.at for event in events if event.kind not in NO_INTEREST)
        calls = teller.calls(history, since)
        fields = self._profile(external_id, person, complete=story.complete) | {
            "title": self._crowd.title(story.titles, person.company.industry),
            "source": story.source,
            "origin": "Marketing",
            "campaign": story.campaign,
            "created_at": iso(since),
            "asked_for": teller.turn(story.asked_for),
        }
        kept = self._with_gaps(fields, complete=story.complete)
        return _Lead(PracticePerson(kept, as_lead=True), events, calls)

    def _name(self, external_id: str) -> PracticePerson:
        person = self._crowd.person()
        fields = self._profile(external_id, person, complete=False) | {
            "title": self._crowd.title(tuple(self._words.titles), person.company.industry),
            "source": "Bought list",
            "origin": "Marketing",
        }
        return PracticePerson(self._with_gaps(fields, complete=False), as_lead=False)

    def _profile(self, external_id: str, person: Person, *, complete: bool) -> dict[str, str]:
        company, city = person.company, person.company.city
        verified_at = self._now - self._random.randint(5, 85 if complete else 260) * DAY_SECONDS
        has_extension = not complete and self._random.random() < 0.12  # noqa: PLR2004 about every eighth sits behind a switchboard
        return {
            "external_id": external_id,
            "given_name": person.given_name,
            "family_name": person.family_name,
            "company": company.name,
            "industry": company.industry.name,
            "employees": str(company.employees),
            "email": person.email,
            "phone": self._crowd.number(city),
            "mobile": self._crowd.number(city) if city.country in {"US", "CA"} else "",
            "extension": str(self._random.randint(101, 899)) if has_extension else "",
            "city": city.name,
            "state": city.state,
            "postal_code": city.postal_code,
            "country": city.country,
            "website": f"https://{company.domain}",
            "email_verified_at": iso(verified_at)[:10],
        }

    def _with_gaps(self, fields: Mapping[str, str], *, complete: bool) -> dict[str, str]:
        dropped = {name for name, per_cent in _GAPS if self._random.randrange(100) < per_cent and not complete}
        return {name: value for name, value in fields.items() if value and name not in dropped}

    def _block(self, scope: str, lead: _Lead) -> PracticeBlock:
        words = "Their lawyer wrote: no calls to anybody here." if scope == "company" else "Asked in writing: no calls."
        return PracticeBlock(lead.person.external_id, scope, "Own list", words, self._now - 3 * DAY_SECONDS)


def _spread(calls: Sequence[PracticeCall], now: Moment) -> tuple[PracticeCall, ...]:
    """The calls one after another, since one caller made them all; the last ones end before `now`."""
    lengths = [float(call.ring_seconds + call.talk_seconds) for call in calls]
    starts = one_after_another([call.at for call in calls], lengths, WRAP_SECONDS)
    return tuple(
        replace(call, at=min(start, now - length)) for call, start, length in zip(calls, starts, lengths, strict=True)
    )
