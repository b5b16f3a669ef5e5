"""Zones of a lead: the address where it settles on one, else the number less what the address rules out (R4)."""

import csv
import gzip
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain import atlas
from calldesk.domain.clocks import clocks, keeps_same_time
from calldesk.domain.places import region_of, state_of
from calldesk.domain.zones import NOWHERE, Place, address_zones, chief_zone, number_place, number_zones, zones_of

ORACLE = Path("../shared/data/hours/hours_oracle_open.csv.gz")
TERRITORIES = {"PR", "VI", "GU", "MP", "AS"}
REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


def same(found: tuple[str, ...], meant: tuple[str, ...]) -> bool:
    return {chief_zone(zone) for zone in found} == {chief_zone(zone) for zone in meant}


@pytest.mark.skipif(not ORACLE.exists(), reason="the shared hours oracle is not beside this checkout")
def test_that_a_number_lies_in_the_zones_that_the_oracle_names():
    with gzip.open(ORACLE, "rt", encoding="utf-8", newline="") as file:
        meant = {row["number"]: tuple(row["zones"].split("|")) for row in csv.DictReader(file)}
    assert [number for number, zones in meant.items() if not same(number_zones(number), zones)] == []


@pytest.mark.parametrize(
    "table", [atlas.prefix_zones(), atlas.state_zones(), atlas.region_zones(), atlas.postal_zones()], ids=range(4)
)
def test_that_every_zone_of_the_tables_exists(table: dict):
    assert [zone for zones in table.values() for zone in zones if not clocks(zone)] == []


def test_that_a_state_of_the_tables_has_only_zones_of_its_country():
    abroad = [
        (place, zone)
        for place, zones in atlas.state_zones().items()
        for zone in zones
        if place[1] not in TERRITORIES and not any(keeps_same_time(zone, other) for other in all_zones(place[0]))
    ]
    assert abroad == []


def all_zones(region: str) -> tuple[str, ...]:
    extra = {"BR": ("America/Noronha",), "AU": ("Australia/Lord_Howe",)}
    return atlas.region_zones()[region] + extra.get(region, ())


@given(st.sampled_from(REGIONS), st.integers(0, 10))
def test_that_every_number_of_every_plan_lies_somewhere(region: str, kind: int):
    example = phonenumbers.example_number_for_type(region, kind)
    if example is not None:
        zones = number_zones(phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164))
        assert zones
        assert list(zones) == sorted(zones)
        assert not [1 for a in zones for b in zones if a < b and keeps_same_time(a, b)]


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("+12195550142", ("America/Chicago", "America/New_York")),
        ("+15745550142", ("America/Chicago", "America/New_York")),
        ("+16065550142", ("America/Chicago", "America/New_York")),
        ("+19285550142", ("America/Denver", "America/Phoenix")),
        ("+17755550142", ("America/Denver", "America/Los_Angeles")),
        ("+14185550142", ("America/Halifax", "America/Puerto_Rico", "America/Toronto")),
        ("+17098961234", ("America/Goose_Bay",)),
        ("+16896001234", ("America/New_York",)),
        ("+74012345678", ("Europe/Kaliningrad",)),
        ("+78452123456", ("Europe/Samara",)),
        ("+526141234567", ("America/Mexico_City",)),
        ("+5591981234567", ("America/Sao_Paulo",)),
        ("+61889123456", ("Australia/Darwin",)),
        ("+56612123456", ("America/Punta_Arenas",)),
        ("+34612345678", ("Europe/Madrid", "Atlantic/Canary")),
        ("+34928123456", ("Atlantic/Canary",)),
        ("+12425551234", ("America/Nassau",)),
        ("+881612345678", ()),
    ],
)
def test_that_the_known_gaps_of_the_library_are_mended(number: str, zones: tuple[str, ...]):
    assert same(number_zones(number), zones)


def test_that_a_city_of_the_tables_lies_in_a_zone_of_its_state():
    cities = atlas.city_zones().items()
    astray = [
        (place, zone)
        for place, (zone,) in cities
        if not any(keeps_same_time(zone, other) for other in atlas.state_zones()[place[:2]])
    ]
    assert astray == []
    assert len(cities) > 400


def test_that_a_toll_free_number_may_be_anywhere_in_its_plan():
    assert len(number_zones("+18005550142")) > 12
    assert {"America/St_Johns", "Pacific/Guam", "Pacific/Pago_Pago"} <= set(number_zones("+18885550142"))


def test_that_an_address_in_one_zone_settles_it():
    assert zones_of("+12125550142", Place("GB")) == ("Europe/London",)
    assert zones_of("+18505550142", Place("US", "FL", "", "32501")) == ("America/Chicago",)
    assert zones_of("+18505550142", Place("US", "FL", "Panama  City.")) == ("America/Chicago",)
    assert zones_of("+18505550142", Place("US", "FL", "Tallahassee")) == ("America/New_York",)
    assert zones_of("+18005550142", Place("CA", "QC", "Montréal")) == ("America/Toronto",)
    assert zones_of(None, Place("US", "AL")) == ("America/Chicago",)


def test_that_an_address_in_several_zones_takes_away_from_the_number():
    assert zones_of("+18005550142", Place("US", "FL")) == ("America/Chicago", "America/New_York")
    assert zones_of("+12125550142", Place("US", "FL")) == ("America/New_York",)


def test_that_nothing_left_means_all_of_both():
    assert same(
        zones_of("+14155550142", Place("US", "FL")), ("America/Los_Angeles", "America/Chicago", "America/New_York")
    )


def test_that_unknown_is_unknown():
    assert zones_of(None, NOWHERE) == ()
    assert zones_of("+881612345678", NOWHERE) == ()
    assert address_zones(Place("ZZ")) == ()
    assert same(zones_of("+12125550142", Place("ZZ")), ("America/New_York",))


def test_that_an_area_code_tells_the_state():
    assert number_place("+12055550142") == ("US", "AL")
    assert number_place("+14165550142") == ("CA", "ON")
    assert number_place("+18005550142")[1] == ""
    assert number_place("+442079460958") == ("GB", "")
    assert number_place("+4930901820") == ("DE", "")
    assert number_place("+77012345678") == ("KZ", "")
    assert number_place("+881612345678") == ("", "")


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("United Kingdom", "GB"),
        ("UK", "GB"),
        ("u.k.", "GB"),
        ("England", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United states", "US"),
        (" united  states of america ", "US"),
        ("Deutschland", "DE"),
        ("DEU", "DE"),
        ("de", "DE"),
        ("Österreich", "AT"),
        ("Osterreich", "AT"),
        ("México", "MX"),
        ("Côte d\u2019Ivoire", "CI"),
        ("Korea, Republic of", "KR"),
        ("The Netherlands", "NL"),
        ("日本", "JP"),
        ("Narnia", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_that_a_country_is_known_in_its_usual_spellings(text: str, region: str | None):
    assert region_of(text) == region


@pytest.mark.parametrize(
    ("region", "text", "postal_code", "state"),
    [
        ("US", "FL", "", "FL"),
        ("US", "Fla.", "", "FL"),
        ("US", "florida", "", "FL"),
        ("US", "US-FL", "", "FL"),
        ("US", "", "02139", "MA"),
        ("US", "", "2139", "MA"),
        ("US", "", "90210-1234", "CA"),
        ("US", "somewhere", "73301", "TX"),
        ("CA", "Québec", "", "QC"),
        ("CA", "", "m5v 2t6", "ON"),
        ("AU", "New South Wales", "", "NSW"),
        ("BR", "Sao Paulo", "", "SP"),
        ("MX", "Jal.", "", "JAL"),
        ("DE", "Bayern", "", "BY"),
        ("DE", "", "80331", "BY"),
        ("GB", "", "G1 1AA", "SCT"),
        ("GB", "", "GU1 1AA", None),
        ("US", "Ontario", "", None),
        ("US", "", "", None),
    ],
)
def test_that_a_state_is_known_by_code_name_or_postal_code(region: str, text: str, postal_code: str, state: str | None):
    assert state_of(region, text, postal_code) == state
