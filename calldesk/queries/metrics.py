"""Dials, connects, conversations and talk time of a period, by whatever cut (R11)."""

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text

from calldesk.domain.cadence import Cadence
from calldesk.domain.moments import Moment, instant
from calldesk.domain.outcomes import OutcomeClass
from calldesk.store.facts import stands
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


_CALLS = text(
    "SELECT d.happened_at at, u.login, l.campaign, l.source, o.code, coalesce(o.talk_seconds, 0.0) talk"
    " FROM dial d JOIN user_account u ON u.user_id = d.by_user JOIN lead l ON l.lead_id = d.lead_id"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at AND d.happened_at <= :now"
)


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
        groups[_group(row, by, clock)].append(row)
    if not by and not groups:
        groups[""] = []
    return tuple(_measure(group, rows, snapshot.rules.cadence) for group, rows in sorted(groups.items()))


def _group(row: "Row[*tuple[object, ...]]", by: str, clock: ZoneInfo) -> str:
    if by in {"hour", "day"}:
        local = instant(row.at).astimezone(clock)
        return f"{local:%H}" if by == "hour" else f"{local:%Y-%m-%d}"
    return str({"user": row.login, "campaign": row.campaign, "source": row.source}.get(by, ""))


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
