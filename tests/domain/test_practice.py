"""Practice data: believable, fictional, the same for the same seed, and never ahead of its clock."""

import re
from collections import Counter, defaultdict

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.domain.event_kinds import not_interest
from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.import_fields import PERSON_FIELDS
from calldesk.domain.moments import MINUTE_SECONDS, instant, moment
from calldesk.domain.outcomes import OUTCOMES, REASONS
from calldesk.domain.phones import Phone, read_phone
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_records import PracticeData
from calldesk.domain.practice_start import practice_now
from calldesk.domain.score_model import read_model
from calldesk.domain.scoring import ScoredEvent, fold_key, live_score
from calldesk.files.bundled import campaign_texts, default_model_toml, event_kinds, practice_words

NOW = practice_now()
FICTIONAL = (
    r"\+1\d{3}55501\d\d",  # NANPA
    r"\+44(113|114|116|117|118|121|131|141|151|161)4960\d{3}",  # Ofcom
    r"\+44(2079460|1914980|2920180)\d{3}|\+442896496\d{3}",
    r"\+49(3023125|4066969|6990009|2214710|8999998)\d{3}",  # Bundesnetzagentur
    r"\+33(19900|46571)\d{4}",  # Arcep
    r"\+61(25550|37010)\d{4}",  # ACMA
)
EXTRA = {"email_verified_at", "asked_for"}


@pytest.fixture(scope="module")
def data() -> PracticeData:
    return practice_data(practice_words(), PRACTICE_SEED, NOW)


def _numbers(data: PracticeData) -> list[tuple[str, str]]:
    pairs = [(p.fields.get(field, ""), p.fields["country"]) for p in data.people for field in ("phone", "mobile")]
    return [(raw, country) for raw, country in pairs if raw]


def test_that_the_clock_starts_on_a_tuesday_at_10_42_in_chicago() -> None:
    assert instant(NOW).strftime("%A %H:%M") == "Tuesday 15:42"


def test_that_there_are_300_leads_and_60_names(data: PracticeData) -> None:
    assert Counter(person.as_lead for person in data.people) == {True: 300, False: 60}


def test_that_the_same_seed_and_moment_give_the_same_data(data: PracticeData) -> None:
    assert practice_data(practice_words(), PRACTICE_SEED, NOW) == data
    assert practice_data(practice_words(), PRACTICE_SEED + 1, NOW) != data


def test_that_ids_names_addresses_and_numbers_occur_once(data: PracticeData) -> None:
    for field in ("external_id", "email"):
        assert max(Counter(p.fields[field] for p in data.people).values()) == 1, field
    assert max(Counter((p.fields["given_name"], p.fields["family_name"]) for p in data.people).values()) == 1
    assert max(Counter(read_phone(*pair) for pair in _numbers(data)).values()) == 1


def test_that_the_import_knows_every_field_but_the_two_for_fit_and_talk_track(data: PracticeData) -> None:
    assert {field for person in data.people for field in person.fields} <= set(PERSON_FIELDS) | EXTRA
    assert all(value.strip() == value != "" for person in data.people for value in person.fields.values())


def test_that_every_number_is_accepted_and_kept_for_fiction(data: PracticeData) -> None:
    for raw, country in _numbers(data):
        phone = read_phone(raw, country)
        assert isinstance(phone, Phone), raw
        assert any(re.fullmatch(pattern, phone.e164) for pattern in FICTIONAL), raw
        assert phonenumbers.is_valid_number(phonenumbers.parse(phone.e164))


def test_that_addresses_and_websites_can_belong_to_nobody(data: PracticeData) -> None:
    for person in data.people:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*@[a-z-]+\.example", person.fields["email"])
        assert person.fields.get("website", "https://x.example").endswith(".example")


def test_that_leads_are_spread_over_zones_and_mostly_american(data: PracticeData) -> None:
    zone_of = {city.name: city.zone for city in practice_words().cities}
    zones = Counter(zone_of[person.fields["city"]] for person in data.people)
    for zone in ("New_York", "Chicago", "Denver", "Los_Angeles"):
        assert zones[f"America/{zone}"] >= 15, zone
    assert zones["Europe/London"] >= 8
    assert zones["Europe/Berlin"] >= 5
    assert Counter(person.fields["country"] for person in data.people)["US"] > 200


def test_that_every_lead_has_shown_interest_and_no_name_has_done_anything(data: PracticeData) -> None:
    no_interest = not_interest(event_kinds())
    interested = {event.external_id for event in data.events if event.kind not in no_interest}
    assert interested == {person.external_id for person in data.people if person.as_lead}
    assert {event.external_id for event in data.events} | {call.external_id for call in data.calls} == interested


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 400 * 24 * 60))
def test_that_nothing_but_promises_lies_ahead_of_the_clock_whatever_the_seed_and_the_hour(
    seed: int, minutes: int
) -> None:
    now = moment(instant(NOW)) + minutes * MINUTE_SECONDS
    data = practice_data(practice_words(), seed, now)
    assert all(event.at <= now for event in data.events)
    assert all(call.at + call.ring_seconds + call.talk_seconds <= now for call in data.calls)
    assert all(call.until_at > now for call in data.calls if call.until_at is not None)
    assert all(block.at <= now for block in data.do_not_call)


def test_that_nobody_is_rung_before_they_were_a_lead_nor_twice_within_the_hour(data: PracticeData) -> None:
    no_interest = not_interest(event_kinds())
    since: dict[str, float] = {}
    for event in data.events:
        if event.kind not in no_interest:
            since.setdefault(event.external_id, event.at)
    last: dict[str, float] = defaultdict(lambda: float("-inf"))
    for call in data.calls:
        assert call.at > since[call.external_id]
        assert call.at - last[call.external_id] >= 60 * MINUTE_SECONDS
        last[call.external_id] = call.at


def test_that_one_caller_made_all_calls_one_after_another(data: PracticeData) -> None:
    free_at = float("-inf")
    for call in data.calls:
        assert call.at >= free_at
        free_at = call.at + call.ring_seconds + call.talk_seconds


def test_that_outcomes_and_reasons_are_those_of_the_product(data: PracticeData) -> None:
    assert {call.outcome for call in data.calls} <= {outcome.code for outcome in OUTCOMES}
    assert {call.reason for call in data.calls} <= {"", *(code for code, _ in REASONS)}
    assert {call.outcome for call in data.calls if call.callback_at is not None} == {"callback"}
    assert all(call.callback_at is not None for call in data.calls if call.outcome == "callback")


def test_that_one_promise_has_just_run_over_one_is_minutes_away_and_others_wait(data: PracticeData) -> None:
    ahead = sorted((call.callback_at - NOW) / MINUTE_SECONDS for call in data.calls if call.callback_at is not None)
    assert ahead[:2] == [-2.0, 3.0]
    assert sum(30 <= minutes <= 8 * 60 for minutes in ahead) == 4
    assert sum(minutes > 12 * 60 for minutes in ahead) == 3


def test_that_fresh_forms_and_demos_wait_for_their_first_touch(data: PracticeData) -> None:
    dialled = {call.external_id for call in data.calls}
    fresh = [e for e in data.events if e.kind in {"form_submitted", "demo_requested"} and NOW - e.at < 600]
    assert len(fresh) == 5
    assert not {event.external_id for event in fresh} & dialled


def test_that_everything_a_caller_reads_is_filled_in(data: PracticeData) -> None:
    texts = [event.detail for event in data.events] + [call.note for call in data.calls]
    texts += [value for person in data.people for value in person.fields.values()]
    assert not [text for text in texts if "{" in text or "}" in text]
    assert all(event.detail for event in data.events)


def test_that_every_campaign_of_a_lead_has_its_brief(data: PracticeData) -> None:
    named = {person.fields["campaign"] for person in data.people if person.as_lead}
    assert len(named) == 3
    assert all(any(f'name = "{name}"' in text for text in campaign_texts()) for name in named)


def test_that_the_default_model_finds_few_hot_more_warm_and_one_at_the_top(data: PracticeData) -> None:
    model = read_model(default_model_toml()[0])
    conversations = {outcome.code for outcome in OUTCOMES if outcome.klass == "reach" and not outcome.is_no}
    facts: dict[str, list[ScoredEvent]] = defaultdict(list)
    for number, event in enumerate(data.events):
        facts[event.external_id].append(ScoredEvent(f"{number:05}", event.kind, event.at, event.value))
    for number, call in enumerate(data.calls):
        if call.outcome in conversations and call.talk_seconds >= 30:
            facts[call.external_id].append(ScoredEvent(f"c{number:05}", "conversation", call.at, ""))
    scores = [
        live_score(fit_at(fit_steps(person.fields, model), NOW), fold_key(facts[person.external_id], model), NOW, model)
        for person in data.people
        if person.as_lead
    ]
    hot = sum(score >= 60 for score in scores) / len(scores)
    warm = sum(40 <= score < 60 for score in scores) / len(scores)
    assert 0.10 <= hot <= 0.20
    assert 0.22 <= warm <= 0.38
    assert 88 <= max(scores) <= 97
