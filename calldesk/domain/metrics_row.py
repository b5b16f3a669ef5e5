"""All measures of one group from what was found of it; `metrics` says what each means (R11)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import fsum
from typing import Any

from calldesk.domain.cadence import Cadence
from calldesk.domain.first_touch import percentile
from calldesk.domain.metrics import Part
from calldesk.domain.metrics_calls import VOICEMAIL, VOICEMAIL_NOT_LEFT, CallSums, Lengths, lengths
from calldesk.domain.metrics_ratios import per_hour, share, small_samples
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass


@dataclass(slots=True)
class GroupSums:
    """What was found of one group.

    Attributes:
        calls: Its dials.
        corrected: Outcomes of them that were taken back after the period.
        attempts: By lead.
        worked_seconds: Stretches of work; () = nobody's.
        steps: Hand-offs by the measure they count for.
        won, won_marketing: Amounts; the second are those of the first that began with marketing.
        to_assignment, to_dial: Business seconds of first touches.
        untouched, followed_up: Of these, how many nobody has dialled yet, and somebody has.
        due, kept: Callbacks.
        skips: Leads let go undialled.
    """

    calls: CallSums = field(default_factory=CallSums)
    corrected: int = 0
    attempts: Counter[int] = field(default_factory=Counter)
    worked_seconds: list[float] = field(default_factory=list)
    steps: Counter[str] = field(default_factory=Counter)
    won: list[float] = field(default_factory=list)
    won_marketing: list[float] = field(default_factory=list)
    to_assignment: list[float] = field(default_factory=list)
    to_dial: list[float] = field(default_factory=list)
    untouched: int = 0
    followed_up: int = 0
    due: int = 0
    kept: int = 0
    skips: int = 0


@dataclass(frozen=True, slots=True)
class MetricsRow:
    """The measures of one group.

    Attributes:
        group: Login, campaign, hour, day ... as it was cut; "" = the whole period.
        talk_median_seconds: None where nobody talked, as every ratio, median and percentile of nothing.
        hours_worked: None where the cut is nobody's hours.
        small_samples: Measures of this row that rest on few.
    """

    group: str
    dials: int
    connects: int
    conversations: int
    talk_seconds: float
    talk_median_seconds: float | None
    qualified: int
    accepted: int
    handed_over: int
    returned: int
    won: int
    won_value: float
    assignment_p50_seconds: float | None
    assignment_p90_seconds: float | None
    first_dial_p50_seconds: float | None
    first_dial_p90_seconds: float | None
    untouched: int
    reaches: int = 0
    contact_rate: float | None = None
    talk_mean_seconds: float | None = None
    talk_p90_seconds: float | None = None
    ring_seconds: float = 0.0
    ring_mean_seconds: float | None = None
    ring_median_seconds: float | None = None
    ring_p90_seconds: float | None = None
    wrap_seconds: float = 0.0
    wrap_mean_seconds: float | None = None
    wrap_median_seconds: float | None = None
    wrap_p90_seconds: float | None = None
    voicemails: int = 0
    voicemails_not_left: int = 0
    corrected_later: int = 0
    hours_worked: float | None = None
    conversations_per_hour: float | None = None
    acceptance_rate: float | None = None
    won_value_marketing: float = 0.0
    marketing_share: float | None = None
    came: int = 0
    followed_up: int = 0
    follow_up_share: float | None = None
    leads_dialled: int = 0
    attempts_mean: float | None = None
    attempts_p50: float | None = None
    attempts_p90: float | None = None
    attempts_most: int = 0
    callbacks_due: int = 0
    callbacks_kept: int = 0
    callbacks_kept_share: float | None = None
    skips: int = 0
    small_samples: str = ""


def measured(group: str, found: GroupSums, cadence: Cadence, parts: Part) -> MetricsRow:
    """The row of a group.

    Args:
        group: Its name.
        found: What was found of it.
        cadence: The outcomes' classes and the threshold of a conversation, as they are now.
        parts: What was read: of the others there is nothing to tell.
    """
    rows = _calls(found, cadence)
    if Part.LENGTHS in parts:
        rows |= {**_lengths("ring", lengths(found.calls.rings)), **_lengths("wrap", lengths(found.calls.wraps))}
    if Part.HOURS in parts:
        rows |= _hours(found, rows["conversations"])
    if Part.ATTEMPTS in parts:
        rows |= _attempts(found)
    rows |= {**_handoffs(found), **_touches(found)}
    rows |= {"callbacks_due": found.due, "callbacks_kept": found.kept, "skips": found.skips}
    rows["callbacks_kept_share"] = share(found.kept, found.due)
    return MetricsRow(group=group, **rows, small_samples=small_samples(_rests_on(found, parts)))


def _calls(found: GroupSums, cadence: Cadence) -> dict[str, Any]:
    calls, table, threshold = found.calls, cadence.outcomes.latest, cadence.conversation_seconds
    reached = table.codes(OutcomeClass.REACH)
    connects = calls.of(reached | table.codes(OutcomeClass.CONNECT))
    return {
        "dials": calls.dials,
        "connects": connects,
        "reaches": calls.of(reached),
        "conversations": calls.long(reached, threshold),
        "contact_rate": share(connects, calls.dials),
        "qualified": calls.codes[QUALIFIED],
        "voicemails": calls.codes[VOICEMAIL],
        "voicemails_not_left": calls.codes[VOICEMAIL_NOT_LEFT],
        "corrected_later": found.corrected,
        **_lengths("talk", lengths(calls.all_talks)),
    }


def _lengths(what: str, told: Lengths) -> dict[str, Any]:
    return {
        f"{what}_seconds": told.total_seconds,
        f"{what}_mean_seconds": told.mean_seconds,
        f"{what}_median_seconds": told.median_seconds,
        f"{what}_p90_seconds": told.p90_seconds,
    }


def _hours(found: GroupSums, conversations: int) -> dict[str, Any]:
    worked_seconds = fsum(found.worked_seconds)
    return {
        "hours_worked": worked_seconds / 3600.0,
        "conversations_per_hour": per_hour(conversations, worked_seconds),
    }


def _handoffs(found: GroupSums) -> dict[str, Any]:
    names = ("accepted", "handed_over", "returned", "won")
    accepted, returned = found.steps["accepted"], found.steps["returned"]
    value, of_marketing = fsum(found.won), fsum(found.won_marketing)
    return {
        **{name: found.steps[name] for name in names},
        "acceptance_rate": share(accepted, accepted + returned),
        "won_value": value,
        "won_value_marketing": of_marketing,
        "marketing_share": share(of_marketing, value),
    }


def _touches(found: GroupSums) -> dict[str, Any]:
    came = len(found.to_assignment)
    return {
        "assignment_p50_seconds": percentile(found.to_assignment, 0.5),
        "assignment_p90_seconds": percentile(found.to_assignment, 0.9),
        "first_dial_p50_seconds": percentile(found.to_dial, 0.5),
        "first_dial_p90_seconds": percentile(found.to_dial, 0.9),
        "untouched": found.untouched,
        "came": came,
        "followed_up": found.followed_up,
        "follow_up_share": share(found.followed_up, came),
    }


def _attempts(found: GroupSums) -> dict[str, Any]:
    spread = list(found.attempts.values())
    return {
        "leads_dialled": len(spread),
        "attempts_mean": share(sum(spread), len(spread)),
        "attempts_p50": percentile(spread, 0.5),
        "attempts_p90": percentile(spread, 0.9),
        "attempts_most": max(spread, default=0),
    }


def _rests_on(found: GroupSums, parts: Part) -> Iterator[tuple[str, int]]:
    """The ratios, medians and percentiles of these parts, each with the number of records it is taken of."""
    calls = found.calls
    talks = sum(len(of_code) for of_code in calls.talks.values())
    yield "contact_rate", calls.dials
    measured_of = [("ring", len(calls.rings)), ("wrap", len(calls.wraps))] if Part.LENGTHS in parts else []
    for what, count in (("talk", talks), *measured_of):
        yield from ((f"{what}_{of}_seconds", count) for of in ("mean", "median", "p90"))
    if Part.HOURS in parts and found.worked_seconds:
        yield "conversations_per_hour", calls.dials
    yield "acceptance_rate", found.steps["accepted"] + found.steps["returned"]
    yield "marketing_share", found.steps["won"]
    for clock, count in (("assignment", len(found.to_assignment)), ("first_dial", len(found.to_dial))):
        yield from ((f"{clock}_{of}_seconds", count) for of in ("p50", "p90"))
    yield "follow_up_share", len(found.to_assignment)
    if Part.ATTEMPTS in parts:
        yield from ((f"attempts_{of}", len(found.attempts)) for of in ("mean", "p50", "p90"))
    yield "callbacks_kept_share", found.due
