"""Adds up days that are over, one a transaction: nobody who writes waits long for it (`store/rolled_tables`)."""

from zoneinfo import ZoneInfo

from sqlalchemy import text

from calldesk.store.driver import driver_rows, driver_write, is_postgres
from calldesk.store.report_zone import REPORT_ZONE, report_zone
from calldesk.store.rolled_days import added_up, days_to_roll, newest_of, sees_all
from calldesk.store.rolled_tables import ROLL_LOCK, rolled_day
from calldesk.store.team_settings import keep_setting
from calldesk.store.tx import Tx

_PUT = (
    "INSERT INTO rolled_day (zone, day, from_at, to_at, latest_at, content, lengths, hours, heat{columns})"
    " VALUES (:zone, :day, :from_at, :to_at, :latest_at, :content, :lengths, :hours, :heat{values})"
    " ON CONFLICT DO NOTHING"
)
_OLDER = "DELETE FROM rolled_day WHERE zone = :zone AND day = :day AND length({newest}) = 0"
_ALONE = f"SELECT pg_try_advisory_xact_lock({ROLL_LOCK})"
_OFFERED = text("INSERT INTO setting (name, value) VALUES (:name, :zone) ON CONFLICT (name) DO NOTHING")


def roll_a_day(tx: Tx) -> bool:
    """Adds up the newest day that is over and is not added up yet; whoever does not see every dial adds up none.

    Returns:
        Whether it did; False too where somebody's older facts are just coming in.
    """
    tx.moves_state = False
    if not tx.keeps_board_days or not sees_all(tx):
        return False
    if is_postgres(tx.conn) and not driver_rows(tx.conn, _ALONE, {})[0][0]:
        return False
    zone = report_zone(tx)
    wanted = days_to_roll(tx, zone)
    if wanted:
        row = {"zone": zone, **added_up(tx, wanted[0], ZoneInfo(zone))._asdict()}
        more = [name for name, kept in (("by_person", tx.has_named_teams), ("late", tx.keeps_late)) if kept]
        columns, values = "".join(f", {name}" for name in more), "".join(f", :{name}" for name in more)
        driver_write(tx.conn, _OLDER.format(newest=newest_of(tx)), [{"zone": zone, "day": row["day"]}])
        driver_write(tx.conn, _PUT.format(columns=columns, values=values), [row])
    return bool(wanted)


def set_report_zone(tx: Tx, zone: str) -> None:
    """From now on the days of this IANA zone are kept added up."""
    keep_setting(tx, REPORT_ZONE, zone)


def offer_report_zone(tx: Tx, zone: str) -> None:
    """The days of this zone are kept added up, unless somebody has said of which: so the first board is quick."""
    tx.moves_state = False
    tx.execute(_OFFERED, {"name": REPORT_ZONE, "zone": zone})


def forget_rolled_days(tx: Tx) -> int:
    """Forgets every day that was added up; gives how many."""
    tx.moves_state = False
    return tx.execute(rolled_day.delete()).rowcount if tx.keeps_rolled else 0
