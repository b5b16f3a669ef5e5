"""What a team's outcomes say, as SQL: codes are checked to be small letters, digits and _ before they are stored."""

from collections.abc import Iterator

from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import SHIPPED, Effect, OutcomeHistory, OutcomeTable


def longest_cool_off(history: OutcomeHistory) -> float:
    """The longest cool-off that any outcome ever had, in seconds."""
    return max(outcome.cool_off_seconds for table in _tables(history) for outcome in table.outcomes)


def killing_codes(history: OutcomeHistory) -> str:
    """The codes that retire a number, as SQL's list of texts."""
    codes = {one.code for table in _tables(history) for one in table.outcomes if one.effect is Effect.KILL_NUMBER}
    return ", ".join(f"'{code}'" for code in sorted(codes))


def cool_off_sql(history: OutcomeHistory, now: Moment) -> str:
    """The cool-off of the outcome `o` by the table of its own time, for those that may cool off at this instant."""
    begin = now - longest_cool_off(history)
    starts = [from_at for from_at, _ in history.tables if begin < from_at <= now]
    parts = [_by_code(history, at) for at in (*starts, now)]
    earlier = "".join(
        f" WHEN o.happened_at <= {start!r} THEN {said}" for start, said in zip(starts, parts, strict=False)
    )
    return f"CASE{earlier} ELSE {parts[-1]} END" if earlier else parts[-1]


def _by_code(history: OutcomeHistory, at: Moment) -> str:
    codes = sorted({one.code for table in _tables(history) for one in table.outcomes})
    cooling = ((code, history.of(code, at).cool_off_seconds) for code in codes)
    said = " ".join(f"WHEN '{code}' THEN {seconds!r}" for code, seconds in cooling if seconds)
    return f"CASE o.code {said} ELSE 0 END" if said else "0"


def _tables(history: OutcomeHistory) -> Iterator[OutcomeTable]:
    yield SHIPPED
    yield from (table for _, table in history.tables)
