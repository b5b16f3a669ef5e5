"""Gathers what reports count beside dials: hours, hand-offs, first touches, callbacks and skips (R11)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.metrics_days import Day
from calldesk.domain.metrics_hours import Stretch, by_hours
from calldesk.domain.metrics_row import GroupSums
from calldesk.domain.moments import Moment
from calldesk.queries.callbacks_due import callbacks_due
from calldesk.queries.first_touches import touches
from calldesk.queries.metrics_cuts import Credit, Cut
from calldesk.store.driver import ANEW, driver_rows
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tx import Snapshot

_MOVED = (
    f"{ANEW}SELECT handoff_id FROM handoff WHERE happened_at >= :from_at AND happened_at < :to_at"
    " UNION SELECT handoff_id FROM handoff_mark WHERE happened_at >= :from_at AND happened_at < :to_at"
)
_SKIPS = (
    "SELECT happened_at, by_user, lead_id FROM lead_skip WHERE happened_at >= :from_at AND happened_at < :to_at"
    " AND happened_at <= :now"
)
_BATCH = 5_000


@dataclass
class Gathering:
    """The groups of a report as they fill.

    Attributes:
        from_at, to_at: The period, its end exclusive.
        cut: Names the group of each record.
    """

    snapshot: Snapshot
    from_at: Moment
    to_at: Moment
    cut: Cut

    def __post_init__(self) -> None:
        self.groups: dict[str, GroupSums] = defaultdict(GroupSums)

    def of(self, records: Sequence[Credit]) -> Iterator[GroupSums | None]:
        """The group of each of these, in their order; None = it counts nowhere."""
        self.cut.look_up(one.lead_id for one in records)
        for one in records:
            group = self.cut.group(one)
            yield None if group is None else self.groups[group]

    def hours(self, stretches: Iterable[tuple[UserId, Stretch]]) -> None:
        """Counts everybody's stretches of work."""
        nobody = LeadId(0)
        for user, stretch in stretches:
            for piece in by_hours(stretch, self.cut.clock) if self.cut.by == "hour" else (stretch,):
                group = self.cut.group(Credit(piece.from_at, user, nobody))
                if group is not None:
                    self.groups[group].worked_seconds.append(piece.seconds)

    def day(self, begun_at: Moment, day: Day) -> None:
        """Counts a whole day that was added up before, by a cut that is of people or of days."""
        nobody = LeadId(0)
        for user, one in day.items():
            group = self.cut.group(Credit(begun_at, user, nobody))
            if group is not None:
                self.groups[group].calls.merge(one.calls)
                self.groups[group].worked_seconds += [stretch.seconds for stretch in one.stretches]

    def handoffs(self) -> None:
        """Counts each step of a hand-off in the period, of those alone with which anything happened in it."""
        if not self.snapshot.has_handoffs:
            return
        asked = {"from_at": self.from_at, "to_at": self.to_at}
        moved = [handoff_id for (handoff_id,) in driver_rows(self.snapshot.conn, _MOVED, asked)]
        for start in range(0, len(moved), _BATCH):
            found = handoffs(self.snapshot, "ids", moved[start : start + _BATCH])
            steps = [(one, name, at) for one in found for name, at in _steps(one) if self.from_at <= at < self.to_at]
            for (one, name, _), sums in zip(steps, self.of([_credit(one, at) for one, _, at in steps]), strict=True):
                if sums is not None:
                    _count_step(sums, one, name)

    def touches(self) -> None:
        """Counts the leads that came or woke in the period."""
        came = list(touches(self.snapshot, self.from_at, self.to_at))
        wanted = [Credit(one.at, one.by, one.lead_id, origin=(one.campaign, one.source)) for one in came]
        for one, sums in zip(came, self.of(wanted), strict=True):
            if sums is None:
                continue
            sums.to_assignment.append(one.to_assignment_seconds)
            if one.to_dial_seconds is not None:
                sums.to_dial.append(one.to_dial_seconds)
            sums.untouched += one.is_open
            sums.followed_up += one.is_dialled

    def callbacks(self) -> None:
        """Counts the callbacks that fell due in the period."""
        due = callbacks_due(self.snapshot, self.from_at, self.to_at)
        wanted = [Credit(one.due_at, one.by, one.lead_id) for one in due]
        for one, sums in zip(due, self.of(wanted), strict=True):
            if sums is not None:
                sums.due += 1
                sums.kept += one.is_kept

    def skips(self) -> None:
        """Counts the leads that were let go."""
        if not keeps_shifts(self.snapshot.conn):
            return
        asked = {"from_at": self.from_at, "to_at": self.to_at, "now": self.snapshot.now}
        for sums in self.of([Credit(*row) for row in driver_rows(self.snapshot.conn, _SKIPS, asked)]):
            if sums is not None:
                sums.skips += 1


def _steps(one: StoredHandoff) -> Iterator[tuple[str, Moment]]:
    yield "handed_over", one.at
    decided_at, told_at = one.standing.decided_at, one.standing.told_at
    if decided_at is not None and one.standing.is_taken:
        yield "accepted", decided_at
    elif decided_at is not None and one.standing.state is HandoffState.RETURNED:
        yield "returned", decided_at
    if told_at is not None and one.standing.state is HandoffState.WON:
        yield "won", told_at


def _credit(one: StoredHandoff, at: Moment) -> Credit:
    origin = (one.origin.campaign, one.origin.source)
    return Credit(at, one.by, one.lead_id, score=one.score, origin=origin)


def _count_step(sums: GroupSums, one: StoredHandoff, name: str) -> None:
    sums.steps[name] += 1
    if name == "won":
        amount = one.standing.amount or 0.0
        sums.won.append(amount)
        if one.origin.campaign:
            sums.won_marketing.append(amount)
