"""The measures of a period, by whatever cut: `domain/metrics` says what each means (R11)."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from calldesk.domain.metrics import CORE, Part, applicable
from calldesk.domain.metrics_row import GroupSums, MetricsRow, measured
from calldesk.domain.moments import Moment
from calldesk.queries.metrics_cuts import Credit, Cut
from calldesk.queries.metrics_parts import Gathering, stretches_of
from calldesk.store.dialled import DialRow, corrected_after, dials_between, marks_between
from calldesk.store.tx import Snapshot

__all__ = ["MetricsRow", "metrics"]
_OF_DIALS = Part.CALLS | Part.HOURS | Part.ATTEMPTS


def metrics(
    snapshot: Snapshot, from_at: Moment, to_at: Moment, by: str = "", zone: str = "UTC", parts: Part = CORE
) -> tuple[MetricsRow, ...]:
    """The measures of what happened in [from_at, to_at), one row per group, in the groups' order.

    Args:
        snapshot: Facts after its moment do not count.
        from_at: Inclusive.
        to_at: Exclusive.
        by: One of `domain.metrics.CUTS`, or "" for one row over all.
        zone: IANA zone whose hours and days are meant.
        parts: What is read; what the cut cannot tell is left out.
    """
    read = parts & applicable(by)
    found = Gathering(snapshot, from_at, to_at, Cut(snapshot, by, ZoneInfo(zone)))
    if read & _OF_DIALS:
        _count_dials(found, read)
    for part, gather in (
        (Part.HANDOFFS, found.handoffs),
        (Part.TOUCHES, found.touches),
        (Part.CALLBACKS, found.callbacks),
        (Part.SKIPS, found.skips),
    ):
        if part in read:
            gather()
    if not by and not found.groups:
        found.groups[""] = GroupSums()
    cadence = snapshot.rules.cadence
    return tuple(measured(group, sums, cadence, read) for group, sums in sorted(found.groups.items()))


def _count_dials(found: Gathering, read: Part) -> None:
    snapshot, from_at, to_at = found.snapshot, found.from_at, found.to_at
    dials = dials_between(snapshot, from_at, to_at)
    for one, sums in zip(dials, found.of(_credits(dials)), strict=True):
        if sums is not None:
            sums.calls.add(one.code, one.ring_seconds, one.talk_seconds, one.wrap_seconds)
            sums.attempts[one.lead_id] += one.attempts
    for sums in found.of(_credits(corrected_after(snapshot, from_at, to_at))):
        if sums is not None:
            sums.corrected += 1
    if Part.HOURS in read:
        found.hours(stretches_of(dials, marks_between(snapshot, from_at, to_at), found.cut.clock))


def _credits(dials: Sequence[DialRow]) -> list[Credit]:
    return [Credit(one.at, one.user, one.lead_id, one.code, one.reason) for one in dials]
