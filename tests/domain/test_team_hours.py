"""A team's own hours: when they are laxer than the shipped ones, how they are kept, and what the table then says."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import TouchClocks
from calldesk.domain.hours import WeekWindow, is_open, parse_window
from calldesk.domain.team_hours import (
    OwnHours,
    TeamHours,
    changed_regions,
    is_laxer,
    law_of,
    regions_of,
    tidied_hours,
    with_own,
)
from calldesk.domain.team_rules import SHIPPED_RULES, TeamRules, read_rules, rules_text
from calldesk.files.bundled_hours import bundled_hours
from tests.core_world import CHICAGO, TUESDAY_10_CHICAGO

TABLE = bundled_hours()
PLACES = st.sampled_from(["US", "US-FL", "US-IL", "DE", "DE-BY", "PE", "GB"])
SPANS = st.tuples(st.integers(0, 95), st.integers(0, 95)).filter(lambda ends: ends[0] < ends[1])


def window_of(spans: list[tuple[int, int]], days: int) -> str:
    """Quarters of an hour on the first days of the week."""
    times = ", ".join(f"{a // 4:02d}:{a % 4 * 15:02d}-{b // 4:02d}:{b % 4 * 15:02d}" for a, b in spans)
    return parse_window("; ".join(f"{day} {times}" for day in ("mo", "tu", "we", "th", "fr", "sa", "su")[:days])).text


WINDOWS = st.builds(window_of, st.lists(SPANS, min_size=1, max_size=3), st.integers(1, 7))
ROWS = st.builds(OwnHours, WINDOWS, st.booleans(), st.just("They all asked for it"))
HOURS = st.dictionaries(PLACES, ROWS, max_size=4).map(lambda rows: TeamHours(tuple(sorted(rows.items()))))


def minutes(window: WeekWindow) -> set[tuple[int, int]]:
    return {(day, minute) for day in range(7) for minute in range(0, 1440, 15) if window.is_open(day, minute)}


@given(PLACES, ROWS)
def test_that_laxer_is_any_open_minute_or_holiday_that_the_shipped_row_closes(place: str, row: OwnHours) -> None:
    law = law_of(TABLE, place)
    outside = minutes(parse_window(row.window)) - minutes(law.window)
    assert is_laxer(row, law) == (bool(outside) or (law.holidays and not row.holidays))


@given(HOURS)
def test_that_a_version_says_again_what_was_saved(hours: TeamHours) -> None:
    rules = TeamRules(hours=TeamHours(hours.rows, TouchClocks(600.0, 2, 1)))
    assert read_rules(rules_text(rules)) == rules
    once = tidied_hours(hours, TABLE)
    assert tidied_hours(once, TABLE) == once


def test_that_a_version_of_before_there_were_own_hours_reads_as_shipped() -> None:
    said = rules_text(SHIPPED_RULES)
    start = said.index('"hours"')
    old = said[:start] + said[said.index('"numbers"') :]
    assert read_rules(old) == SHIPPED_RULES


@given(HOURS, HOURS, PLACES, st.sampled_from([CHICAGO, ("Europe/Berlin",), ("America/Lima", "America/Chicago"), ()]))
def test_that_a_class_that_says_its_place_has_the_schedule_in_force_there(
    before: TeamHours, now: TeamHours, place: str, zones: tuple[str, ...]
) -> None:
    placed = regions_of(before) | regions_of(now)
    first = with_own(TABLE, before, placed)
    table = with_own(first, now, placed)
    region, _, state = place.partition("-")
    key = first.class_key(zones, region, state)
    assert table.class_key(zones, region, state) == key
    assert table.schedule_of_key(key) == table.schedule(zones, region, state)
    own = now.by_place.get(place)
    if own is not None:
        assert table.schedule_of_key(key).window.text == own.window
    assert with_own(table, TeamHours(), placed).schedule(zones, region, state) == TABLE.schedule(zones, region, state)


@given(HOURS, HOURS)
def test_that_only_changed_countries_are_folded_anew(before: TeamHours, now: TeamHours) -> None:
    placed = regions_of(before) | regions_of(now)
    old, new = with_own(TABLE, before, placed), with_own(TABLE, now, placed)
    for place in ("US", "US-FL", "US-IL", "DE", "DE-BY", "PE", "GB"):
        region, _, state = place.partition("-")
        if region not in changed_regions(now, before):
            assert old.schedule(CHICAGO, region, state) == new.schedule(CHICAGO, region, state)


def test_that_a_states_shipped_row_stands_before_the_countrys_own() -> None:
    hours = TeamHours((("US", OwnHours("mo-fr 11:00-12:00")),))
    table = with_own(TABLE, hours, regions_of(hours))
    assert is_open(table.schedule(CHICAGO, "US", "FL"), TUESDAY_10_CHICAGO)
    assert not is_open(table.schedule(CHICAGO, "US", "IL"), TUESDAY_10_CHICAGO)
