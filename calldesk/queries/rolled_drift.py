"""Adds up every rolled day again from its facts, and reports where it is not what is stored (CLI `verify`)."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import text

from calldesk.domain.board_days import unpacked_by_person, unpacked_heat, unpacked_hours
from calldesk.domain.drift import Drift
from calldesk.domain.metrics_days import told, unpacked
from calldesk.store.day_sums import RolledDay, unpacked_late
from calldesk.store.rolled_days import added_up
from calldesk.store.tx import Snapshot

_ROLLED = (
    "SELECT zone, day, from_at, to_at, latest_at, content, lengths{more} FROM rolled_day WHERE latest_at <= :now"
    " ORDER BY zone, day"
)


def rolled_drift(snapshot: Snapshot) -> Iterator[Drift]:
    """Every day of which all facts are known at the snapshot's moment and that they do not come to."""
    more = [", hours, heat" if snapshot.keeps_board_days else "", ", by_person" if snapshot.has_named_teams else ""]
    more += [", late"] if snapshot.keeps_late else []
    sql = text(_ROLLED.format(more="".join(more)))
    for zone, *row in snapshot.conn.execute(sql, {"now": snapshot.now}).all():
        stored = RolledDay(*row)
        expected = added_up(snapshot, date.fromisoformat(stored.day), ZoneInfo(zone))
        if not stored.heat:  # an older program added it up
            expected = expected._replace(hours=stored.hours, heat=stored.heat)
        if not stored.by_person:
            expected = expected._replace(by_person=stored.by_person)
        if not stored.late:
            expected = expected._replace(late=stored.late)
        if stored != expected:
            yield Drift(0, f"added-up day {stored.day} of {zone}", _said(stored), _said(expected))


def _said(one: RolledDay) -> str:
    try:
        words = told(unpacked(one.content, one.lengths))
        if one.heat:
            words += f", {unpacked_heat(one.heat).total()} by half hours"
            words += f", {sum(hour.dials for hour in unpacked_hours(one.hours).values())} by hours"
        if one.by_person:
            words += f", {sum(sums.dials for sums in unpacked_by_person(one.by_person).values())} by person and hour"
        if one.late:
            words += f", {len(unpacked_late(one.late))} taken back later"
    except (ValueError, TypeError, IndexError, KeyError):
        words = "nothing that can be read"
    return f"{words}, newest fact at {one.latest_at:.6f}"
