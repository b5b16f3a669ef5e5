"""The signals of calls and hand-offs: dials too short, too many, too long, without an end; hand-offs without a talk."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Effect, OutcomeClass, OutcomeTable
from calldesk.domain.signals import (
    BURST_DIALS,
    BURST_SECONDS,
    OPEN_SECONDS,
    REDIAL_SECONDS,
    SHORT_SECONDS,
    TALK_SLACK_SECONDS,
    Done,
    Hit,
    Judged,
)

_LIVE = frozenset({"list", "manual", "late"})
"""Paths of dials whose time is that of the dialling: others were written down afterwards."""
_BY_HAND, _BY_PHONE = "manual", "event"
_AT_ONCE = frozenset({"busy"})
"""The line itself says so in the first second; numbers that are dead do too."""


class CallFact(NamedTuple):
    """One dial with the outcome that stands.

    Attributes:
        code: "" = it has none.
        logged_at: When the outcome was logged; None = not yet.
        ring_seconds, talk_seconds: As it was logged, `source` says from where.
        ended_seconds: When it ended, after the dial, by whatever mark; None = no mark.
        phone_talk_seconds: From answer to end by the telephone's own events; None = it told nothing.
    """

    lead_id: LeadId
    by: UserId
    e164: str
    at: Moment
    path: str
    code: str = ""
    logged_at: Moment | None = None
    ring_seconds: float = 0.0
    talk_seconds: float = 0.0
    source: str = _BY_HAND
    ended_seconds: float | None = None
    phone_talk_seconds: float | None = None

    @property
    def seconds(self) -> float:
        """How long it took: by its mark, else as it was logged, else from dial to outcome."""
        if self.ended_seconds is not None:
            return self.ended_seconds
        told = self.ring_seconds + self.talk_seconds
        return told or (self.logged_at if self.logged_at is not None else self.at) - self.at


class HandedFact(NamedTuple):
    """A hand-off that somebody made here."""

    lead_id: LeadId
    by: UserId
    at: Moment


class TalkFact(NamedTuple):
    """An outcome that stands, of any dial of a lead."""

    lead_id: LeadId
    by: UserId
    at: Moment
    code: str
    talk_seconds: float
    source: str


def phone_talk(marks: Iterable[tuple[str, str, float]]) -> float | None:
    """What the telephone itself says was talked; None where it did not tell the end.

    Args:
        marks: Of one dial: ``answered`` or ``ended``, where the mark comes from, seconds after the dial.
    """
    told = {mark: offset for mark, source, offset in marks if source == _BY_PHONE}
    return max(0.0, told["ended"] - told.get("answered", 0.0)) if "ended" in told else None


def short_dials(calls: Iterable[CallFact], table: OutcomeTable) -> Judged:
    """Dials of 3 s or less whose outcome claims more; of all dials with an outcome."""
    known = [call for call in calls if call.path in _LIVE and call.code]
    hits = [
        Hit(call.by, call.lead_id, call.at, call.code, call.seconds)
        for call in known
        if call.seconds <= SHORT_SECONDS and _takes_time(table, call.code)
    ]
    return Judged(tuple(hits), _done(known))


def _takes_time(table: OutcomeTable, code: str) -> bool:
    """Whether nobody can know so soon that a call ended like this."""
    outcome = table.by_code.get(code)
    if outcome is None or code in _AT_ONCE:
        return False
    return outcome.klass is OutcomeClass.REACH or outcome.effect is not Effect.KILL_NUMBER


def bursts(calls: Sequence[CallFact]) -> Judged:
    """Dials that lie within a run of six a minute; of all dials, a redial left out.

    Args:
        calls: Ascending by time.
    """
    found: dict[UserId, list[CallFact]] = defaultdict(list)
    last: dict[tuple[UserId, str], Moment] = {}
    for call in calls:
        if call.path not in _LIVE:
            continue
        number = (call.by, call.e164 or f"lead {call.lead_id}")
        if call.at - last.get(number, float("-inf")) >= REDIAL_SECONDS:
            last[number] = call.at
            found[call.by].append(call)
    hits = [hit for own in found.values() for hit in _runs(own)]
    return Judged(tuple(hits), _done(call for own in found.values() for call in own))


def _runs(own: Sequence[CallFact]) -> Iterator[Hit]:
    """Each dial of every run; runs that overlap are one."""
    inside = [False] * len(own)
    for first in range(len(own) - BURST_DIALS + 1):
        last = first + BURST_DIALS - 1
        if own[last].at - own[first].at <= BURST_SECONDS:
            inside[first : last + 1] = [True] * BURST_DIALS
    run: list[CallFact] = []
    for call, is_in in zip((*own, None), (*inside, False), strict=True):
        if call is not None and is_in:
            run.append(call)
        else:
            yield from (Hit(one.by, one.lead_id, one.at, one.code, one.seconds, times=len(run)) for one in run)
            run = []


def long_talks(calls: Iterable[CallFact]) -> Judged:
    """Talk logged by hand beyond what the telephone or the clock allows; of all talk logged by hand."""
    known = [call for call in calls if call.path in _LIVE and call.source == _BY_HAND and call.talk_seconds > 0]
    hits = [
        Hit(call.by, call.lead_id, call.at, call.code, call.talk_seconds, most)
        for call in known
        if call.talk_seconds > (most := _most_talk(call)) + TALK_SLACK_SECONDS
    ]
    return Judged(tuple(hits), _done(known))


def _most_talk(call: CallFact) -> float:
    if call.phone_talk_seconds is not None:
        return call.phone_talk_seconds
    return call.logged_at - call.at if call.logged_at is not None else float("inf")


def open_dials(calls: Iterable[CallFact], now: Moment, in_hand: Collection[tuple[LeadId, UserId]]) -> Judged:
    """Dials without an outcome that are over; of all dials that are old enough.

    Args:
        calls: In any order.
        now: As of when.
        in_hand: Which leads are on whose card: those calls may still run.
    """
    old = [call for call in calls if call.path != "import" and call.at <= now - OPEN_SECONDS]
    hits = [
        Hit(call.by, call.lead_id, call.at) for call in old if not call.code and (call.lead_id, call.by) not in in_hand
    ]
    return Judged(tuple(hits), _done(old))


def unspoken(
    handed: Iterable[HandedFact], talks: Iterable[TalkFact], reached: Collection[str], least_seconds: float
) -> Judged:
    """Hand-offs before which their person had no conversation with the lead; of all of theirs.

    Args:
        handed: Imported ones left out.
        talks: Every outcome that stands with their leads.
        reached: Codes of outcomes with the lead on the line.
        least_seconds: Talk of a conversation; one whose length nobody knows is given the benefit of the doubt.
    """
    first: dict[tuple[LeadId, UserId], Moment] = {}
    for talk in talks:
        is_unknown = talk.source not in {_BY_HAND, _BY_PHONE}
        if talk.code in reached and (talk.talk_seconds >= least_seconds or is_unknown):
            pair = (talk.lead_id, talk.by)
            first[pair] = min(talk.at, first.get(pair, talk.at))
    kept = list(handed)
    silent = [one for one in kept if first.get((one.lead_id, one.by), float("inf")) > one.at]
    return Judged(tuple(Hit(one.by, one.lead_id, one.at) for one in silent), _done(kept))


def _done(facts: Iterable[CallFact | HandedFact]) -> list[Done]:
    return [Done(fact.by, fact.at) for fact in facts]
