"""What the board holds the present against, and how the last weeks went: read less often than the present."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from calldesk.domain.board import Period, Span, Supply, Window, mean
from calldesk.domain.definition_figures import CriterionFigures
from calldesk.domain.event_kinds import WEB
from calldesk.domain.first_touch import percentile
from calldesk.domain.moments import DAY_SECONDS
from calldesk.queries.board import counted_among, decided_among, decided_since, taken_at
from calldesk.queries.board_bands import BAND_DAYS, BandRow, bands
from calldesk.queries.board_calls import Calls, calls
from calldesk.queries.board_depth import hot_ahead
from calldesk.queries.board_funnel import FUNNEL_DAYS, FunnelRow, funnel
from calldesk.queries.board_heat import HeatCell, heat
from calldesk.queries.definitions import criterion_figures
from calldesk.queries.first_touches import touches
from calldesk.store.definitions import versions
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.tx import Snapshot

CRITERIA_DAYS = 90


@dataclass(frozen=True, slots=True)
class Means:
    """The means of the stretches before that had any dial, each as far as the present one is.

    Attributes:
        windows: How many they are of; 0 = nothing to hold anything against.
        hours: Dials and conversations by hour; of days the whole day.
    """

    windows: int
    accepted: float | None
    qualified: float | None
    conversations: float | None
    talk_median_seconds: float | None
    dials: float | None
    hours: Mapping[int, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class TouchTimes:
    """Business seconds of the web leads that came in the period: half, and nine of ten, waited no longer.

    Attributes:
        came: How many came.
        waiting: Those nobody has dialled; they count with how long they wait already.
        assigned, dialled, both: p50 and p90; None of none.
        promised_seconds: Within which a web lead is to be dialled (R6).
    """

    came: int
    waiting: int
    assigned: tuple[float, float] | None
    dialled: tuple[float, float] | None
    both: tuple[float, float] | None
    promised_seconds: float


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """How the hand-offs did for which a criterion was met."""

    name: str
    figures: CriterionFigures


@dataclass(frozen=True, slots=True)
class BoardUsual:
    """What the figures of the present are held against.

    Attributes:
        hot: Hot leads now and at the hours to come.
    """

    means: Means
    touches: TouchTimes
    hot: tuple[Supply, ...]


@dataclass(frozen=True, slots=True)
class BoardWeeks:
    """How the last weeks went, whatever the period.

    Attributes:
        handed: Hand-offs of the last CRITERIA_DAYS: what the criteria are counted over.
    """

    heat: tuple[HeatCell, ...]
    funnel: tuple[FunnelRow, ...]
    criteria: tuple[CriterionRow, ...]
    handed: int
    bands: tuple[BandRow, ...]


def board_usual(snapshot: Snapshot, span: Span) -> BoardUsual:
    """Means, first touches and the hours to come, of one snapshot; with 3,000 dials a day it takes a second."""
    return BoardUsual(_means(snapshot, span), touch_times(snapshot, span.present), hot_ahead(snapshot))


def board_weeks(snapshot: Snapshot, span: Span) -> BoardWeeks:
    """The last weeks, of one snapshot; with 200,000 dials and 1,000,000 people it takes some seconds."""
    since = snapshot.now - max(FUNNEL_DAYS, BAND_DAYS, CRITERIA_DAYS) * DAY_SECONDS
    handed = handoffs(snapshot, since=since)
    return BoardWeeks(
        heat=heat(snapshot, span),
        funnel=funnel(snapshot, handed),
        criteria=_criteria(snapshot, handed),
        handed=len(handed),
        bands=bands(snapshot, handed),
    )


def _means(snapshot: Snapshot, span: Span) -> Means:
    days = span.period is Period.TODAY
    windows = [replace(one, to_at=one.ends_at) if days else one for one in span.before]
    among = counted_among(snapshot, span)
    found = calls(snapshot, [*windows, *span.before], span.zone, among=among)
    full, so_far = found[: len(windows)], found[len(windows) :]
    decided = decided_among(decided_since(snapshot, min(one.from_at for one in span.before)), among)
    taken = taken_at(decided)
    worked = [
        (window, one.total, whole)
        for window, one, whole in zip(span.before, so_far, full, strict=True)
        if whole.total.dials
    ]
    return Means(
        windows=len(worked),
        accepted=mean(sum(w.from_at <= at <= w.to_at for at in taken) for w, _, _ in worked),
        qualified=mean(one.qualified for _, one, _ in worked),
        conversations=mean(one.conversations for _, one, _ in worked),
        talk_median_seconds=mean(one.talk_median_seconds for _, one, _ in worked),
        dials=mean(one.dials for _, one, _ in worked),
        hours=_hours([whole for _, _, whole in worked]),
    )


def _hours(days: Sequence[Calls]) -> dict[int, tuple[float, float]]:
    by_hour = [day.by_hour for day in days]
    counted = {
        hour: [day[hour] for day in by_hour if hour in day] for hour in sorted({h for day in by_hour for h in day})
    }
    return {
        hour: (sum(one.dials for one in found) / len(days), sum(one.conversations for one in found) / len(days))
        for hour, found in counted.items()
    }


def touch_times(snapshot: Snapshot, window: Window) -> TouchTimes:
    """How long the web leads waited that came within a window."""
    came = [one for one in touches(snapshot, window.from_at, window.ends_at) if one.clock == WEB]
    first = [one.to_assignment_seconds for one in came]
    second = [one.to_dial_seconds for one in came if one.to_dial_seconds is not None]
    both = [one.to_assignment_seconds + (one.to_dial_seconds or 0.0) for one in came]
    return TouchTimes(
        came=len(came),
        waiting=sum(one.is_open for one in came),
        assigned=_spread(first),
        dialled=_spread(second),
        both=_spread(both),
        promised_seconds=snapshot.rules.of_team.hours.touch.web_seconds,
    )


def _spread(seconds: Sequence[float]) -> tuple[float, float] | None:
    half, most = percentile(seconds, 0.5), percentile(seconds, 0.9)
    return None if half is None or most is None else (half, most)


def _criteria(snapshot: Snapshot, handed: Sequence[StoredHandoff]) -> tuple[CriterionRow, ...]:
    """Each criterion of the versions that these hand-offs were judged by; its newest name counts."""
    names: dict[str, str] = {}
    used = {one.definition_id for one in handed}
    for version in sorted(versions(snapshot), key=lambda one: one.number) if used else ():
        if version.definition_id in used:
            names |= {one.key: one.name for one in version.definition.criteria}
    judged = [one for one in handed if one.definition_id is not None]
    return tuple(CriterionRow(name, criterion_figures(key, judged)) for key, name in names.items())
