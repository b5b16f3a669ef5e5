"""An empty list counts why: every lead under one reason."""

from pathlib import Path

from calldesk.actions.practice import load_practice
from calldesk.desk import Desk
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_start import practice_now
from calldesk.files.bundled import practice_words
from calldesk.queries.call_list import call_list
from calldesk.queries.waiting import waiting
from calldesk.settings import Settings
from calldesk.store.tx import Snapshot

NOW = practice_now()


def test_that_every_lead_is_on_the_list_or_waits_for_one_reason(tmp_path: Path):
    desk = Desk.open(Settings(tmp_path / "practice.db", clock_at=NOW))
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, NOW))
    total = desk.read(_leads)

    counted = {one.code: one.count for one in desk.read(waiting)}
    on_list = len(desk.read(call_list).rows)
    desk.close()

    assert sum(counted.values()) + on_list == total
    assert counted["to_hand_over"] >= 1
    assert counted["do_not_call"] >= 1


def test_that_at_night_they_wait_for_the_morning(tmp_path: Path):
    desk = Desk.open(Settings(tmp_path / "practice.db", clock_at=NOW))
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, NOW))
    desk.close()

    night = Desk.open(Settings(tmp_path / "practice.db", clock_at=NOW + 18 * HOUR_SECONDS))
    counted = {one.code: one.count for one in night.read(waiting)}
    night.close()

    assert max(counted, key=counted.__getitem__) == "outside_hours"


def _leads(snapshot: Snapshot) -> int:
    return snapshot.conn.exec_driver_sql("SELECT count(*) FROM call_state WHERE state <> 1").scalar_one()
