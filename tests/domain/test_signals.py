"""Signals: where each begins and ends, what is left out of it, and that the team's middle can only hide."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.board import SMALL_SAMPLE
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS
from calldesk.domain.outcomes import SHIPPED
from calldesk.domain.signals import MEANINGS, Done, Hit, Judged, Sign, signal_rows
from calldesk.domain.signals_calls import (
    CallFact,
    HandedFact,
    TalkFact,
    bursts,
    long_talks,
    open_dials,
    phone_talk,
    short_dials,
    unspoken,
)
from calldesk.domain.signals_parked import Act, Parked, Parking, Said, parked

ANN, BEN = UserId(1), UserId(2)
LEAD, OTHER = LeadId(7), LeadId(8)
NOW = 1_000 * DAY_SECONDS


def call(at: float = 0.0, **said: object) -> CallFact:
    usual: dict[str, object] = {"lead_id": LEAD, "by": ANN, "e164": "", "at": at, "path": "list"}
    return CallFact(**{**usual, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "is_short"),
    [
        ({"code": "no_answer", "ring_seconds": 3.0}, True),
        ({"code": "no_answer", "ring_seconds": 3.1}, False),
        ({"code": "voicemail", "logged_at": 2.0}, True),
        ({"code": "continue", "ended_seconds": 1.0, "talk_seconds": 60.0}, True),  # the mark is nearer to the truth
        ({"code": "no_answer", "ended_seconds": 20.0}, False),
        ({"code": "busy", "ring_seconds": 1.0}, False),
        ({"code": "bad_number", "ring_seconds": 1.0}, False),
        ({"code": "", "ring_seconds": 1.0}, False),
        ({"code": "no_answer", "ring_seconds": 1.0, "path": "happened"}, False),
        ({"code": "no_answer", "ring_seconds": 1.0, "path": "import"}, False),
    ],
)
def test_which_dials_are_too_short(said: dict[str, object], is_short: bool) -> None:
    assert bool(short_dials([call(**said)], SHIPPED).hits) is is_short


@given(st.lists(st.sampled_from((1.0, 5.0, 9.9, 10.0, 12.0, 13.0, 61.0)), max_size=30))
def test_that_bursts_are_those_of_every_window(apart: Sequence[float]) -> None:
    times = [sum(apart[:at]) for at in range(len(apart) + 1)]
    calls = [call(at, e164=f"+1{number}") for number, at in enumerate(times)]
    wanted: set[float] = set()
    for begin in times:
        inside = [at for at in times if begin <= at <= begin + 60.0]
        wanted |= set(inside) if len(inside) >= 6 else set()
    assert {hit.at for hit in bursts(calls).hits} == wanted
    assert bursts(calls).of[ANN] == len(calls)


def test_that_redials_count_once_and_runs_that_overlap_are_one() -> None:
    same = [call(at * 5.0, e164="+1312") for at in range(12)]
    assert bursts(same).of == {ANN: 6}  # every second one
    run = [call(at * 10.0, e164=f"+1{at}") for at in range(9)]
    assert {hit.times for hit in bursts(run).hits} == {9}
    assert bursts([*run[:3], *(one._replace(by=BEN) for one in run[3:6])]).hits == ()


def test_that_talk_is_held_against_the_telephone_else_against_the_clock() -> None:
    by_hand = {"code": "continue", "logged_at": 100.0}
    assert long_talks([call(talk_seconds=105.1, **by_hand)]).hits[0].against_seconds == 100.0
    assert long_talks([call(talk_seconds=105.0, **by_hand)]).hits == ()
    assert long_talks([call(talk_seconds=60.0, phone_talk_seconds=50.0, **by_hand)]).hits[0].against_seconds == 50.0
    assert long_talks([call(talk_seconds=500.0, source="event", **by_hand)]).of == {}
    assert long_talks([call(talk_seconds=500.0, source="manual, slept", **by_hand)]).of == {}
    assert long_talks([call(talk_seconds=500.0, path="happened", **by_hand)]).of == {}


def test_what_the_telephone_says_of_a_talk() -> None:
    assert phone_talk([("answered", "event", 9.0), ("ended", "event", 69.0)]) == 60.0
    assert phone_talk([("ended", "event", 69.0)]) == 69.0
    assert phone_talk([("answered", "event", 9.0), ("ended", "manual", 69.0)]) is None


def test_that_a_call_that_runs_or_is_young_is_not_open() -> None:
    old, young = call(NOW - 900.0), call(NOW - 899.0)
    assert [hit.at for hit in open_dials([old, young], NOW, set()).hits] == [old.at]
    assert open_dials([old, young], NOW, set()).of == {ANN: 1}
    assert open_dials([old], NOW, {(LEAD, ANN)}).hits == ()
    assert open_dials([old], NOW, {(LEAD, BEN), (OTHER, ANN)}).hits
    assert open_dials([old._replace(path="import")], NOW, set()).of == {}


@pytest.mark.parametrize(
    ("talk", "is_silent"),
    [
        (TalkFact(LEAD, ANN, 10.0, "qualified", 30.0, "manual"), False),
        (TalkFact(LEAD, ANN, 10.0, "qualified", 29.9, "manual"), True),
        (TalkFact(LEAD, ANN, 10.0, "qualified", 0.0, "manual, slept"), False),
        (TalkFact(LEAD, ANN, 10.0, "gatekeeper", 90.0, "event"), True),
        (TalkFact(LEAD, ANN, 21.0, "qualified", 90.0, "event"), True),
        (TalkFact(LEAD, BEN, 10.0, "qualified", 90.0, "event"), True),
        (TalkFact(OTHER, ANN, 10.0, "qualified", 90.0, "event"), True),
    ],
)
def test_which_hand_offs_had_no_conversation(talk: TalkFact, is_silent: bool) -> None:
    found = unspoken([HandedFact(LEAD, ANN, 20.0)], [talk], {"qualified"}, 30.0)
    assert (bool(found.hits), found.of) == (is_silent, {ANN: 1})


def of(
    *, skips: Sequence[float] = (), said: Sequence[Said] = (), endless: float = 0.0, dialled: float = 0.0
) -> list[Hit]:
    acts = [Act(LEAD, ANN, at) for at in skips]
    ends = [Act(LEAD, ANN, endless)] if endless else []
    touched = {(ANN, LEAD): NOW, (ANN, OTHER): NOW}
    found = parked(Parked(acts, said, ends, {LEAD: dialled}, touched), NOW)
    assert found.of.get(ANN) == 2
    return list(found.hits)


def moves(*days: float, by: UserId = ANN) -> list[Said]:
    """A promise for tomorrow, then moved to these days from now."""
    promise = Said("o", LEAD, ANN, NOW, "", NOW + DAY_SECONDS)
    later = [Said("o", LEAD, by, NOW + at, "moved", NOW + day * DAY_SECONDS) for at, day in enumerate(days, 1)]
    return [promise, *later]


def test_how_a_lead_is_parked_by_skips() -> None:
    assert [(hit.code, hit.times) for hit in of(skips=(NOW - DAY_SECONDS, NOW + 1, NOW + 2))] == [(Parking.SKIPPED, 3)]
    assert of(skips=(NOW + 1, NOW + 2)) == []
    assert of(skips=(NOW + 1, NOW + 2, NOW + 3), dialled=NOW + 1) == []
    assert of(skips=(NOW - 3, NOW - 2, NOW - 1)) == []  # nothing of it in the period


def test_how_a_lead_is_parked_by_its_callback() -> None:
    assert [(hit.code, hit.times) for hit in of(said=moves(2, 3, 4))] == [(Parking.MOVED, 3)]
    assert of(said=moves(2, 3, 3)) == []  # the same time again is a take-over
    assert of(said=moves(5, 4, 3)) == []  # sooner and sooner
    assert of(said=moves(2, 3, 4), dialled=NOW + 2) == []
    assert of(said=[*moves(2, 3, 4), Said("o", LEAD, ANN, NOW + 9, "cancelled", None)]) == []
    (far,) = of(said=moves(31))
    assert (far.code, far.at, far.until_at) == (Parking.FAR, NOW + 1, NOW + 31 * DAY_SECONDS)
    assert of(said=moves(29)) == []
    assert of(said=moves(31), dialled=NOW + HOUR_SECONDS) == []


def test_how_a_lead_is_parked_without_an_end() -> None:
    assert [hit.code for hit in of(endless=NOW + 5)] == [Parking.ENDLESS]
    assert of(endless=NOW + 5, dialled=NOW + 6) == []
    both = of(endless=NOW + 5, skips=(NOW + 1, NOW + 2, NOW + 3))
    assert [hit.code for hit in both] == [Parking.SKIPPED]  # once a lead


PARTS = st.tuples(st.integers(0, 60), st.integers(1, 60)).filter(lambda parts: parts[0] <= parts[1])


@given(st.lists(PARTS, min_size=1, max_size=6), st.sampled_from(list(Sign)))
def test_that_the_middle_only_hides_and_few_people_have_none(parts: list[tuple[int, int]], sign: Sign) -> None:
    people = {UserId(at): pair for at, pair in enumerate(parts)}
    hits = tuple(Hit(by, LEAD, 0.0) for by, (count, _) in people.items() for _ in range(count))
    rows = signal_rows(sign, Judged(hits, [Done(by, 0.0) for by, (_, of) in people.items() for _ in range(of)]))
    enough = [of for _, of in parts if of >= SMALL_SAMPLE]
    for row in rows:
        count, of = people[row.by]
        assert (row.count, row.of, row.share) == (count, of, count / of)
        assert (row.median_share is None) == (len(enough) < 3)
        own = tuple(hit for hit in hits if hit.by == row.by)
        (alone,) = signal_rows(sign, Judged(own, [Done(row.by, 0.0)] * of))
        assert alone.stands_out or not row.stands_out
        if row.stands_out:
            assert count >= MEANINGS[sign].least
            assert row.median_share is None or row.share >= 2 * row.median_share


def test_that_each_signal_says_what_it_means_and_what_not() -> None:
    assert MEANINGS.keys() == set(Sign)
    for meaning in MEANINGS.values():
        assert meaning.means.endswith(".")
        assert meaning.means_not.endswith(".")
