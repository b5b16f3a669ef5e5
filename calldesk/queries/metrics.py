"""The measures of a period, by whatever cut: `domain/metrics` says what each means (R11)."""

from collections.abc import Sequence
from math import inf, nextafter
from zoneinfo import ZoneInfo

from calldesk.domain.metrics import CORE, Part, applicable
from calldesk.domain.metrics_days import gaps, unpacked
from calldesk.domain.metrics_periods import weeks
from calldesk.domain.metrics_row import GroupSums, MetricsRow, measured
from calldesk.domain.moments import Moment
from calldesk.queries.metrics_cuts import Credit, Cut
from calldesk.queries.metrics_parts import Gathering
from calldesk.store.day_sums import RolledDay, stretches_of, unpacked_late
from calldesk.store.dialled import DialRow, dials_between, first_dial_at, marks_between, taken_back
from calldesk.store.rolled_days import stored_days
from calldesk.store.tx import Snapshot

__all__ = ["MetricsRow", "metrics"]
_OF_DIALS = Part.CALLS | Part.LENGTHS | Part.HOURS | Part.ATTEMPTS
_BY_DAYS = frozenset({"", "user", "team", "weekday", "day", "week", "month"})
"""Cuts that a day which was added up before can be counted in as a whole."""


def metrics(
    snapshot: Snapshot, from_at: Moment, to_at: Moment, by: str = "", zone: str = "UTC", parts: Part = CORE
) -> tuple[MetricsRow, ...]:
    """The measures of what happened in [from_at, to_at), one row per group, in the groups' order.

    Whole days of the team's zone are taken as they were added up (`store/rolled_tables`); all others, the one that
    runs among them, are counted from their facts, and so is everything where a cut or a part needs each dial.

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
    rolled = _rolled(found, read)
    for day in rolled:
        found.day(day.from_at, unpacked(day.content, day.lengths))
    for from_at, to_at in _left(found, rolled):
        for piece in weeks(from_at, to_at, found.cut.clock):  # a server ends a reading that is silent for long
            _count_facts(found, *piece, read)
    for sums in found.of(_credits(_taken_back_later(found, rolled))):
        if sums is not None:
            sums.corrected += 1


def _taken_back_later(found: Gathering, rolled: Sequence[RolledDay]) -> list[DialRow]:
    """The dials of the period whose outcome was taken back after it, with that outcome."""
    kept = [day for day in rolled if day.late]
    later = [one.row for day in kept for one in unpacked_late(day.late) if one.at >= found.to_at]
    for span in gaps([(day.from_at, day.to_at) for day in kept], found.from_at, found.to_at):
        later += [one.row for one in taken_back(found.snapshot, *span, found.to_at)]
    return later


def _left(found: Gathering, rolled: Sequence[RolledDay]) -> list[tuple[Moment, Moment]]:
    """What the added-up days leave of the period, from the first dial there is until now."""
    first_at = first_dial_at(found.snapshot)
    if first_at is None:
        return []
    from_at = max(found.from_at, first_at)
    to_at = min(found.to_at, nextafter(found.snapshot.now, inf))
    return gaps([(day.from_at, day.to_at) for day in rolled], from_at, to_at)


def _rolled(found: Gathering, read: Part) -> list[RolledDay]:
    if found.cut.by not in _BY_DAYS or Part.ATTEMPTS in read:
        return []
    zone, with_lengths = found.cut.clock.key, Part.LENGTHS in read
    return stored_days(found.snapshot, zone, found.from_at, found.to_at, with_lengths=with_lengths)


def _count_facts(found: Gathering, from_at: Moment, to_at: Moment, read: Part) -> None:
    dials = dials_between(found.snapshot, from_at, to_at)
    for one, sums in zip(dials, found.of(_credits(dials)), strict=True):
        if sums is not None:
            sums.calls.add(one.code, one.ring_seconds, one.talk_seconds, one.wrap_seconds)
            sums.attempts[one.lead_id] += one.attempts
    if Part.HOURS in read:
        found.hours(stretches_of(dials, marks_between(found.snapshot, from_at, to_at), found.cut.clock))


def _credits(dials: Sequence[DialRow]) -> list[Credit]:
    return [Credit(one.at, one.user, one.lead_id, one.code, one.reason) for one in dials]
