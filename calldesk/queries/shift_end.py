"""What somebody leaves behind at the end of a shift: what was done, what is promised, what waits."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.moments import Moment
from calldesk.queries.hand_over import to_hand_over_count
from calldesk.queries.my_shift import MyShift, my_shift
from calldesk.queries.open_calls import open_calls
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class ShiftEnd:
    """The end of a shift.

    Attributes:
        done: What was done since the day began.
        callbacks_today, callbacks_tomorrow: Own promises still to come, by the reader's days.
        drafts: Own notes that were begun and belong to no call yet.
        to_hand_over: Qualified leads of anybody that wait.
        without_outcome: Own calls without an outcome.
    """

    done: MyShift
    callbacks_today: int
    callbacks_tomorrow: int
    drafts: int
    to_hand_over: int
    without_outcome: int


_CALLBACKS = text(
    "SELECT count(*) FILTER (WHERE callback_at < :midnight), count(*) FILTER (WHERE callback_at >= :midnight)"
    " FROM call_state WHERE state = 0 AND callback_by = :me AND callback_at IS NOT NULL"
    " AND callback_at > :now AND callback_at < :until"
)
_DRAFTS = text("SELECT count(*) FROM note_draft WHERE by_user = :me AND text <> ''")


def shift_end(snapshot: Snapshot, since: Moment, midnight: Moment, until: Moment) -> ShiftEnd:
    """What was done and what waits.

    Args:
        snapshot: Where to look.
        since: When the reader's day began.
        midnight: When it ends.
        until: When the day after ends.
    """
    asked = {"me": snapshot.user, "now": snapshot.now, "midnight": midnight, "until": until}
    today, tomorrow = snapshot.conn.execute(_CALLBACKS, asked).one()
    return ShiftEnd(
        done=my_shift(snapshot, since),
        callbacks_today=today,
        callbacks_tomorrow=tomorrow,
        drafts=snapshot.conn.execute(_DRAFTS, {"me": snapshot.user}).scalar_one(),
        to_hand_over=to_hand_over_count(snapshot),
        without_outcome=len(open_calls(snapshot)),
    )
