"""What the board holds the present against: means, first touches, and how the last weeks went; read less often."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calldesk.domain.board import Period, Span, Supply, Window, mean
from calldesk.domain.cadence import WEB_SECONDS
from calldesk.domain.definition_figures import CriterionFigures
from calldesk.domain.event_kinds import WEB
from calldesk.domain.first_touch import percentile
from calldesk.domain.moments import DAY_SECONDS
from calldesk.queries.board import decided_since, taken_at
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
class BoardPast:
    """One reading.

    Attributes:
        handed: Hand-offs of the last CRITERIA_DAYS: what the criteria are counted over.
        hot: Hot leads now and at the hours to come.
    """

    means: Means
    touches: TouchTimes
    heat: tuple[HeatCell, ...]
    funnel: tuple[FunnelRow, ...]
    criteria: tuple[CriterionRow, ...]
    handed: int
    bands: tuple[BandRow, ...]
    hot: tuple[Supply, ...]


def board_past(snapshot: Snapshot, span: Span) -> BoardPast:
    """All of it, of one snapshot; with many dials it takes a second, so it is not read with every change."""
    since = snapshot.now - max(FUNNEL_DAYS, BAND_DAYS, CRITERIA_DAYS) * DAY_SECONDS
    handed = [one for one in handoffs(snapshot) if one.at >= since]
    return BoardPast(
        means=_means(snapshot, span),
        touches=_touches(snapshot, span.present),
        heat=heat(snapshot, span),
        funnel=funnel(snapshot, handed),
        criteria=_criteria(snapshot, handed),
        handed=len(handed),
        bands=bands(snapshot, handed),
        hot=hot_ahead(snapshot),
    )


def _means(snapshot: Snapshot, span: Span) -> Means:
    so_far = calls(snapshot, span.before, span.zone)
    days = span.period is Period.TODAY
    whole_days = [Window(one.from_at, one.ends_at, one.ends_at) for one in span.before]
    full = calls(snapshot, whole_days, span.zone) if days else so_far
    decided = decided_since(snapshot, min(one.from_at for one in span.before))
    taken = taken_at(decided)
    worked = [(window, one, whole) for window, one, whole in zip(span.before, so_far, full, strict=True) if whole.dials]
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
    hours = {one.hour for day in days for one in day.groups}
    counted = {hour: [day.at(hour) for day in days] for hour in sorted(hours)}
    return {
        hour: (sum(one.dials for one in found) / len(days), sum(one.conversations for one in found) / len(days))
        for hour, found in counted.items()
    }


def _touches(snapshot: Snapshot, window: Window) -> TouchTimes:
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
        promised_seconds=WEB_SECONDS,
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
