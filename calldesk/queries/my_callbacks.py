"""Promised callbacks: the user's own, and those of others that are late and anybody's (R2, R3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, text

from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.store.permission import leads_now
from calldesk.store.rescue import rescue_params, up_for_rescue
from calldesk.store.tx import Snapshot

MOST_CALLBACKS = 200
"""So many are shown, the soonest first; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class MyCallback:
    """One promise; lead text, hostile (R13).

    Attributes:
        outcome_id: The outcome that made it.
        callback_at: From when it is due.
        until_at: Some time until then; None = an exact time.
        outside: Why it holds outside calling hours; "" = it does not.
        owner: Whose it is, where it is somebody else's and up for rescue; "" = the user's own.
        is_open: The lead may be rung at this hour.
        zones: Where the lead may be, IANA names; the first is where a time that is typed is meant.
        class_id: The lead's opening class.
    """

    lead_id: LeadId
    outcome_id: FactId
    name: str
    company: str
    city: str
    callback_at: Moment
    until_at: Moment | None
    outside: str
    owner: str
    is_open: bool
    zones: tuple[str, ...]
    class_id: int


@dataclass(frozen=True, slots=True)
class MyCallbacks:
    """The user's callbacks, then those up for rescue, each by promised time; `total` counts those not shown too."""

    at: Moment
    rows: tuple[MyCallback, ...]
    total: int


_MINE = "c.state = 0 AND c.callback_at IS NOT NULL AND c.callback_by = :me"
_RESCUE = f"c.state = 0 AND c.callback_by <> :me AND c.lease_until <= :now AND {up_for_rescue('c')}"
_COLUMNS = (
    "l.lead_id, l.full_name, l.given_name, l.family_name, l.company, l.city, o.zones, c.class_id, c.callback_at,"
    " c.callback_by, u.name owner, u.login"
)
_FROM = (
    "FROM call_state c JOIN lead l ON l.lead_id = c.lead_id LEFT JOIN opening_class o ON o.class_id = c.class_id"
    " LEFT JOIN user_account u ON u.user_id = c.callback_by"
)
_LISTED = text(
    f"SELECT {_COLUMNS} {_FROM} WHERE ({_MINE}) OR ({_RESCUE})"
    " ORDER BY CASE WHEN c.callback_by = :me THEN 0 ELSE 1 END, c.callback_at, c.lead_id LIMIT :most"
)
_COUNT = text(f"SELECT count(*) {_FROM} WHERE ({_MINE}) OR ({_RESCUE})")


def my_callbacks(snapshot: Snapshot) -> MyCallbacks:
    """The callbacks of the user, and those of others that anybody may make by now."""
    asked = {"me": snapshot.user, **rescue_params(snapshot)}
    found = snapshot.conn.execute(_LISTED, {**asked, "most": MOST_CALLBACKS}).all()
    total = int(snapshot.conn.execute(_COUNT, asked).scalar_one())
    return MyCallbacks(snapshot.now, tuple(_rows(snapshot, found)), total)


def _rows(snapshot: Snapshot, found: Sequence[Row[Any]]) -> Iterator[MyCallback]:
    calendar = snapshot.rules.calendar
    leads = leads_now(snapshot, [LeadId(row.lead_id) for row in found])
    for row, lead in zip(found, leads, strict=True):
        promise = lead.standing.promise
        if promise is not None:
            yield MyCallback(
                lead_id=lead.lead_id,
                outcome_id=promise.outcome_id,
                name=shown_name(row.full_name, row.given_name, row.family_name, row.company),
                company=row.company,
                city=row.city,
                callback_at=promise.at,
                until_at=promise.until_at,
                outside=promise.reason,
                owner="" if promise.by == snapshot.user else row.owner or row.login,
                is_open=calendar.is_open(lead.standing.class_id, snapshot.now),
                zones=tuple((row.zones or "").split()),
                class_id=row.class_id,
            )
