"""The times that a promised callback was promised for, each as a promise that is kept or not (R3, R11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calldesk.domain.cadence import Cadence
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.domain.shift import Promise


@dataclass(frozen=True, slots=True)
class SaidTime:
    """What somebody said of a callback: a time, first or moved to; None = it was cancelled.

    Attributes:
        at: When it was said.
        by: Whose it is from then on.
        until_at: Some time until then will do; None = it is exact.
    """

    at: Moment
    by: UserId
    due_at: Moment | None
    until_at: Moment | None = None


@dataclass(frozen=True, slots=True)
class TimePromised:
    """One time that was promised.

    Attributes:
        made_at: Since when.
        ended_at: When another time took its place, or it was cancelled; None = neither.
    """

    by: UserId
    made_at: Moment
    due_at: Moment
    until_at: Moment | None
    ended_at: Moment | None = None

    def promise(self, dialled_at: Sequence[Moment], settled_at: Sequence[Moment]) -> Promise:
        """The same with what happened with the lead: its dials, and when it was reached."""
        ends = [at for at in settled_at if at > self.made_at] + ([] if self.ended_at is None else [self.ended_at])
        after = [at for at in dialled_at if at > self.made_at]
        return Promise(self.made_at, self.due_at, after, min(ends, default=None), self.until_at)


def times_promised(said: Sequence[SaidTime], cadence: Cadence) -> Iterator[TimePromised]:
    """Every time that was promised, in order.

    Who takes a callback over for the same time has it from then on; once its minutes have begun it stays the other's.

    Args:
        said: The promise, then its changes, ascending.
        cadence: When a callback's minutes begin.
    """
    now: TimePromised | None = None
    for one in said:
        if now is not None and (one.due_at, one.until_at) == (now.due_at, now.until_at):
            now = replace(now, by=one.by) if one.at < now.due_at - cadence.callback_early_seconds else now
            continue
        if now is not None:
            yield replace(now, ended_at=one.at)
        now = None if one.due_at is None else TimePromised(one.by, one.at, one.due_at, one.until_at)
    if now is not None:
        yield now
