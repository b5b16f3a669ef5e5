"""The shipped tables of places, zones and area codes as plain mappings, each read once when first needed.

They are facts that change with the world and not with the program, so they are data (`resources/hours`). Reading them
is the domain's only look at a file besides the time zone database, and gives the same value every time.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

Zones = tuple[str, ...]
_OUTER = re.compile(r"^[\W_]+|[\W_]+$")


def folded_name(text: str) -> str:
    """A place's name as it is looked up: case, accents, outer punctuation and doubled spaces aside."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(_OUTER.sub("", plain.casefold()).split())


def shipped_text(name: str) -> str:
    """The text of a table in `resources/hours`."""
    return resources.files("resources.hours").joinpath(name).read_text(encoding="utf-8")


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(shipped_text(name))


@cache
def prefix_zones() -> Mapping[str, Zones]:
    """Prefix of an E.164 number without + to the zones it may lie in; the longest prefix is meant."""
    found: dict[str, Zones] = {}
    for place, codes in _table("area_codes.toml").items():
        region, _, state = place.partition("-")
        zones = state_zones().get((region, state)) or region_zones().get(region)
        if zones is not None:
            found |= {f"1{code}": zones for code in codes.split()}
    for row in _table("number_zones.toml")["prefixes"]:
        found |= dict.fromkeys(row["of"].split(), tuple(row["zones"].split()))
    return MappingProxyType(found)


@cache
def area_code_places() -> Mapping[str, tuple[str, str]]:
    """Area code of the North American plan to (region, state); the state is empty outside of US and Canada."""
    rows = _table("area_codes.toml")
    return MappingProxyType({code: _region_state(place) for place, codes in rows.items() for code in codes.split()})


def _region_state(place: str) -> tuple[str, str]:
    region, _, state = place.partition("-")
    return ("" if region == "+1" else region), state


@cache
def state_zones() -> Mapping[tuple[str, str], Zones]:
    """(Region, state) to the state's zones, for states that differ from each other."""
    return MappingProxyType(
        {
            (region, state): tuple(zones.split())
            for region, rows in _table("state_zones.toml").items()
            for zones, states in rows.items()
            for state in states.split()
        }
    )


@cache
def region_zones() -> Mapping[str, Zones]:
    """Region to its zones that keep different time."""
    return MappingProxyType({region: tuple(zones) for region, zones in _table("region_zones.toml").items()})


@cache
def chief_zones() -> Mapping[str, str]:
    """Zone to the better known one whose time it kept when the table was made."""
    rows = _table("equal_zones.toml")["equal"].items()
    return MappingProxyType({zone: chief for chief, zones in rows for zone in zones})


@cache
def renamed_zones() -> Mapping[str, str]:
    """Old name of a zone, as libphonenumber's table has it, to today's."""
    return MappingProxyType(_table("equal_zones.toml")["renamed"])


@cache
def region_names() -> Mapping[str, str]:
    """Folded name of a country to its region."""
    named = _table("places.toml")["regions"], _table("places_also.toml")["regions"]
    return MappingProxyType(
        {folded_name(name): region for table in named for region, names in table.items() for name in names}
    )


@cache
def state_names() -> Mapping[tuple[str, str], str]:
    """(Region, folded name or code of a state) to its code."""
    found: dict[tuple[str, str], str] = {}
    for file in ("places.toml", "places_also.toml"):
        for region, states in _table(file)["states"].items():
            for code, names in states.items():
                found |= {(region, folded_name(name)): code for name in (code, *names)}
    return MappingProxyType(found)


@cache
def postal_states() -> Mapping[tuple[str, str], str]:
    """(Region, beginning of a postal code) to the state."""
    rows = _table("postal_codes.toml")["states"]
    return MappingProxyType(
        {
            (region, start): state
            for region, states in rows.items()
            for state, all_ in states.items()
            for start in all_.split()
        }
    )


@cache
def postal_zones() -> Mapping[tuple[str, str], Zones]:
    """(Region, beginning of a postal code) to the zones it lies in, where they are fewer than its state's."""
    rows = _table("postal_codes.toml")["zones"]
    return MappingProxyType(
        {
            (region, start): tuple(z.split())
            for region, zones in rows.items()
            for z, all_ in zones.items()
            for start in all_.split()
        }
    )


@cache
def city_zones() -> Mapping[tuple[str, str, str], Zones]:
    """(Region, state, folded name of a city) to its zone, in states with several zones."""
    return MappingProxyType(
        {
            (*_region_state(place), folded_name(city)): (zone,)
            for place, zones in _table("city_zones.toml").items()
            for zone, cities in zones.items()
            for city in cities.split(",")
        }
    )
