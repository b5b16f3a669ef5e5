"""Dials, connects, conversations, talk time, hand-offs and first touches of a period, by whatever cut (R11)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import text

from calldesk.domain.cadence import Cadence
from calldesk.domain.first_touch import percentile
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.moments import Moment, instant
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.queries.first_touches import Touch, touches
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED, StoredHandoff, handoffs
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class MetricsRow:
    """The measures of one group; `domain/metrics` says what each means.

    Attributes:
        group: Login, campaign, source, hour or day; "" = the whole period.
        talk_median_seconds: None where nobody talked.
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


class _Counted(NamedTuple):
    """Something that counts, when and to whose credit.

    Attributes:
        code: Of the outcome; "" = there is none.
        amount: Seconds of talk of a dial, or what was won.
    """

    at: Moment
    login: str
    campaign: str
    source: str
    code: str
    amount: float


@dataclass(slots=True)
class _Group:
    """What counts in one group: dials with their talk, steps of hand-offs by their measure, leads that came."""

    dials: list[_Counted] = field(default_factory=list)
    steps: dict[str, list[_Counted]] = field(default_factory=lambda: defaultdict(list))
    came: list[Touch] = field(default_factory=list)


_CALLS = text(
    "SELECT d.happened_at, u.login, l.campaign, l.source, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0)"
    " FROM dial d JOIN user_account u ON u.user_id = d.by_user JOIN lead l ON l.lead_id = d.lead_id"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at AND d.happened_at <= :now"
    f" AND d.reason <> '{IMPORTED}'"
)
_MOVED = text(
    "SELECT handoff_id FROM handoff WHERE happened_at >= :from_at AND happened_at < :to_at"
    " UNION SELECT handoff_id FROM handoff_mark WHERE happened_at >= :from_at AND happened_at < :to_at"
)
_LOGINS = text("SELECT user_id, login FROM user_account")
_BATCH = 5_000


def metrics(
    snapshot: Snapshot, from_at: Moment, to_at: Moment, by: str = "", zone: str = "UTC"
) -> tuple[MetricsRow, ...]:
    """The measures of what happened in [from_at, to_at), one row per group, in the groups' order.

    Args:
        snapshot: Facts after its moment do not count.
        from_at: Inclusive.
        to_at: Exclusive.
        by: user, campaign, source, hour, day, or "" for one row over all.
        zone: IANA zone whose hours and days are meant.
    """
    groups: dict[str, _Group] = defaultdict(_Group)
    clock = ZoneInfo(zone)
    params = {"from_at": from_at, "to_at": to_at, "now": snapshot.now}
    for row in snapshot.conn.execute(_CALLS, params):
        call = _Counted(*row)
        groups[_group(call, by, clock)].dials.append(call)
    for measure, step in _handoff_steps(snapshot, from_at, to_at):
        if from_at <= step.at < to_at:
            groups[_group(step, by, clock)].steps[measure].append(step)
    logins = {user_id: str(login) for user_id, login in snapshot.conn.execute(_LOGINS)}
    for touch in touches(snapshot, from_at, to_at):
        login = logins.get(touch.by, "") if touch.by is not None else ""
        if by != "user" or login:  # what nobody took up is no user's
            one = _Counted(touch.at, login, touch.campaign, touch.source, "", 0.0)
            groups[_group(one, by, clock)].came.append(touch)
    if not by and not groups:
        groups[""] = _Group()
    return tuple(_measure(group, found, snapshot.rules.cadence) for group, found in sorted(groups.items()))


def _group(one: _Counted, by: str, clock: ZoneInfo) -> str:
    if by in {"hour", "day"}:
        local = instant(one.at).astimezone(clock)
        return f"{local:%H}" if by == "hour" else f"{local:%Y-%m-%d}"
    return {"user": one.login, "campaign": one.campaign, "source": one.source}.get(by, "")


def _handoff_steps(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Iterator[tuple[str, _Counted]]:
    """Each measure that counts a hand-off, with when; of those alone with which anything happened in the period."""
    if not snapshot.has_handoffs:
        return
    logins = {user_id: str(login) for user_id, login in snapshot.conn.execute(_LOGINS)}
    moved: Sequence[str] = snapshot.conn.execute(_MOVED, {"from_at": from_at, "to_at": to_at}).scalars().all()
    for start in range(0, len(moved), _BATCH):
        for one in handoffs(snapshot, "ids", moved[start : start + _BATCH]):
            credit = (logins.get(one.by, ""), one.origin.campaign, one.origin.source)
            for measure, at in _steps(one):
                yield measure, _Counted(at, *credit, "", one.standing.amount or 0.0)


def _steps(one: StoredHandoff) -> Iterator[tuple[str, Moment]]:
    yield "handed_over", one.at
    decided_at, told_at = one.standing.decided_at, one.standing.told_at
    if decided_at is not None and one.standing.is_taken:
        yield "accepted", decided_at
    elif decided_at is not None and one.standing.state is HandoffState.RETURNED:
        yield "returned", decided_at
    if told_at is not None and one.standing.state is HandoffState.WON:
        yield "won", told_at


def _measure(group: str, found: _Group, cadence: Cadence) -> MetricsRow:
    table, threshold = cadence.outcomes.latest, cadence.conversation_seconds
    reached = table.codes(OutcomeClass.REACH)
    connected = reached | table.codes(OutcomeClass.CONNECT)
    talks = [call.amount for call in found.dials if call.amount > 0]
    counts = {name: len(steps) for name, steps in found.steps.items()}
    first = [touch.to_assignment_seconds for touch in found.came]
    second = [touch.to_dial_seconds for touch in found.came if touch.to_dial_seconds is not None]
    return MetricsRow(
        group=group,
        dials=len(found.dials),
        connects=sum(call.code in connected for call in found.dials),
        conversations=sum(1 for call in found.dials if call.code in reached and call.amount >= threshold),
        talk_seconds=float(sum(talks)),
        talk_median_seconds=float(median(talks)) if talks else None,
        qualified=sum(call.code == QUALIFIED for call in found.dials),
        accepted=counts.get("accepted", 0),
        handed_over=counts.get("handed_over", 0),
        returned=counts.get("returned", 0),
        won=counts.get("won", 0),
        won_value=float(sum(step.amount for step in found.steps["won"])),
        assignment_p50_seconds=percentile(first, 0.5),
        assignment_p90_seconds=percentile(first, 0.9),
        first_dial_p50_seconds=percentile(second, 0.5),
        first_dial_p90_seconds=percentile(second, 0.9),
        untouched=sum(touch.is_open for touch in found.came),
    )
