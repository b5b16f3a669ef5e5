"""Dials, connects, conversations, talk time and first touches of a period, by whatever cut (R11)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text

from calldesk.domain.cadence import Cadence
from calldesk.domain.first_touch import percentile
from calldesk.domain.moments import Moment, instant
from calldesk.domain.outcomes import OutcomeClass
from calldesk.queries.first_touches import Touch, touches
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class MetricsRow:
    """The measures of one group; `domain/metrics` says what each means.

    Attributes:
        group: Login, campaign, source, hour or day; "" = the whole period.
        talk_median_seconds: None where nobody talked.
        assignment_p50_seconds and the others of first touches: None where no lead came or woke.
    """

    group: str
    dials: int
    connects: int
    conversations: int
    talk_seconds: float
    talk_median_seconds: float | None
    qualified: int
    accepted: int
    assignment_p50_seconds: float | None = None
    assignment_p90_seconds: float | None = None
    first_dial_p50_seconds: float | None = None
    first_dial_p90_seconds: float | None = None
    untouched: int = 0


_CALLS = text(
    "SELECT d.happened_at at, u.login, l.campaign, l.source, o.code, coalesce(o.talk_seconds, 0.0) talk"
    " FROM dial d JOIN user_account u ON u.user_id = d.by_user JOIN lead l ON l.lead_id = d.lead_id"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at AND d.happened_at <= :now"
)
_LOGINS = text("SELECT user_id, login FROM user_account")


def metrics(
    snapshot: Snapshot, from_at: Moment, to_at: Moment, by: str = "", zone: str = "UTC"
) -> tuple[MetricsRow, ...]:
    """The measures of the dials in [from_at, to_at), one row per group, in the groups' order.

    Args:
        snapshot: Facts after its moment do not count.
        from_at: Inclusive.
        to_at: Exclusive.
        by: user, campaign, source, hour, day, or "" for one row over all.
        zone: IANA zone whose hours and days are meant.
    """
    groups: dict[str, list[Row[*tuple[object, ...]]]] = defaultdict(list)
    clock = ZoneInfo(zone)
    params = {"from_at": from_at, "to_at": to_at, "now": snapshot.now}
    for row in snapshot.conn.execute(_CALLS, params):
        groups[_cut(by, row.at, (row.login, row.campaign, row.source), clock)].append(row)
    came: dict[str, list[Touch]] = defaultdict(list)
    logins = {user_id: str(login) for user_id, login in snapshot.conn.execute(_LOGINS)}
    for touch in touches(snapshot, from_at, to_at):
        login = logins.get(touch.by, "") if touch.by is not None else ""
        if by != "user" or login:  # what nobody took up is no user's
            came[_cut(by, touch.at, (login, touch.campaign, touch.source), clock)].append(touch)
    every = sorted(groups.keys() | came.keys()) or ([""] if not by else [])
    cadence = snapshot.rules.cadence
    return tuple(replace(_measure(one, groups[one], cadence), **_first_touches(came[one])) for one in every)


def _first_touches(came: Sequence[Touch]) -> dict[str, Any]:
    first = [touch.to_assignment_seconds for touch in came]
    second = [touch.to_dial_seconds for touch in came if touch.to_dial_seconds is not None]
    return {
        "assignment_p50_seconds": percentile(first, 0.5),
        "assignment_p90_seconds": percentile(first, 0.9),
        "first_dial_p50_seconds": percentile(second, 0.5),
        "first_dial_p90_seconds": percentile(second, 0.9),
        "untouched": sum(touch.is_open for touch in came),
    }


def _cut(by: str, at: Moment, said: tuple[str, str, str], clock: ZoneInfo) -> str:
    """The group of something of that moment, by its user, campaign and source."""
    if by in {"hour", "day"}:
        local = instant(at).astimezone(clock)
        return f"{local:%H}" if by == "hour" else f"{local:%Y-%m-%d}"
    return dict(zip(("user", "campaign", "source"), said, strict=True)).get(by, "")


def _measure(group: str, rows: "list[Row[*tuple[object, ...]]]", cadence: Cadence) -> MetricsRow:
    table, threshold = cadence.outcomes.latest, cadence.conversation_seconds
    reached = table.codes(OutcomeClass.REACH)
    connected = reached | table.codes(OutcomeClass.CONNECT)
    talks = [row.talk for row in rows if row.talk > 0]
    return MetricsRow(
        group=group,
        dials=len(rows),
        connects=sum(row.code in connected for row in rows),
        conversations=sum(1 for row in rows if row.code in reached and row.talk >= threshold),
        talk_seconds=float(sum(talks)),
        talk_median_seconds=float(median(talks)) if talks else None,
        qualified=sum(row.code == "qualified" for row in rows),
        accepted=0,
    )
