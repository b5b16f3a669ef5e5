"""Which zones a lead may be in (R4): the address where it settles on one, else the number less what that rules out.

A number's zones come from our table of prefixes first and from libphonenumber's where ours is silent; ours mends its
known gaps (border area codes, exchanges it has not heard of, mobiles of wide countries, zones redrawn since).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from calldesk.domain import atlas
from calldesk.domain.atlas import Zones, folded_name
from calldesk.domain.clocks import clocks, keeps_same_time
from calldesk.domain.places import region_of, state_of

_LONGEST_PREFIX = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a lead's address says it is; empty is unknown.

    Attributes:
        region: ISO alpha-2 of the country.
        state: The state's code as `places.state_of` gives it.
        city: As written.
        postal_code: As written.
    """

    region: str = ""
    state: str = ""
    city: str = ""
    postal_code: str = ""


NOWHERE = Place()


def zones_of(e164: str | None, place: Place = NOWHERE) -> Zones:
    """Every zone the lead may be in.

    Args:
        e164: The number, or None where there is none.
        place: The address.

    Returns:
        IANA names, sorted, one for each time that is kept; empty: unknown, and then the lead is never callable.
    """
    by_address = address_zones(place)
    if len(by_address) == 1:
        return by_address
    by_number = number_zones(e164) if e164 else ()
    if not by_address or not by_number:
        return by_number or by_address
    kept = tuple(zone for zone in by_number if any(keeps_same_time(zone, other) for other in by_address))
    return kept or _distinct(by_number + by_address)


def number_zones(e164: str) -> Zones:
    """Every zone a number may lie in, sorted; empty for a number of no country."""
    return _prefix_zones(e164.removeprefix("+")[:_LONGEST_PREFIX])


@lru_cache(maxsize=20_000)
def _prefix_zones(start: str) -> Zones:
    """The zones of the longest known prefix of the first digits."""
    ours = atlas.prefix_zones()
    for length in range(len(start), 0, -1):
        if (zones := ours.get(start[:length])) is not None and start[:length] != _IN_THE_LIBRARY_TOO:
            return _distinct(zones)
    return _distinct(_library_zones(start) or ours.get(start[:1], ()))


_IN_THE_LIBRARY_TOO = "1"
"""The prefix under which the library may know more: area codes of the Caribbean."""


def _library_zones(start: str) -> Zones:
    """What libphonenumber's own table says of more than one of these digits."""
    from phonenumbers.tzdata import TIMEZONE_DATA  # noqa: PLC0415  # 3,000 rows, loaded for the first foreign number

    for length in range(len(start), 1, -1):
        if start[:length] in TIMEZONE_DATA:
            return tuple(atlas.renamed_zones().get(zone, zone) for zone in TIMEZONE_DATA[start[:length]])
    return ()


@lru_cache(maxsize=4096)
def address_zones(place: Place) -> Zones:
    """Every zone an address may lie in, sorted; empty when it does not name a known country."""
    if not place.region:
        return ()
    postal = "".join(place.postal_code.split()).upper()
    for length in range(len(postal), 0, -1):
        if zones := atlas.postal_zones().get((place.region, postal[:length])):
            return _distinct(zones)
    if place.city and (zones := atlas.city_zones().get((place.region, place.state, folded_name(place.city)))):
        return _distinct(zones)
    by_state = atlas.state_zones().get((place.region, place.state))
    return _distinct(by_state or atlas.region_zones().get(place.region, ()))


@cache
def _distinct(zones: Zones) -> Zones:
    """Sorted, known ones only, and one for each time that is kept: the best known of them, else the first."""
    found: dict[str, str] = {}
    for zone in zones:
        chief = chief_zone(zone)
        if clocks(zone) and (chief not in found or zone == chief):
            found[chief] = zone
    return tuple(sorted(found.values()))


@cache
def chief_zone(zone: str) -> str:
    """The best known zone that keeps the same time, so that equal schedules have equal names."""
    chief = atlas.chief_zones().get(zone)
    return chief if chief is not None and keeps_same_time(zone, chief) else zone


def number_place(e164: str) -> tuple[str, str]:
    """The (region, state) that a number belongs to, each empty where it does not tell; states only in US and Canada."""
    if e164.startswith("+1") and (place := atlas.area_code_places().get(e164[2:5])):
        return place
    return _region_of_number(e164), ""


def _region_of_number(e164: str) -> str:
    """The region of an E.164 number; the library is asked number by number only where countries share a code."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, parse, region_code_for_number  # noqa: PLC0415  # on first use

    regions = next((all_ for n in (2, 3, 4) if (all_ := COUNTRY_CODE_TO_REGION_CODE.get(int(e164[1:n])))), ())
    found = regions[0] if len(regions) == 1 else region_code_for_number(parse(e164)) or ""
    return found if found.isalpha() else ""  # 001 is the library's name for the whole world


def law_place(e164: str, values: Mapping[str, str]) -> tuple[Place, str, str]:
    """Where a person is: the place for zones, and the region and state whose calling hours hold.

    The country is the address's; where it names none, the number's, and the state is read as one of that country.
    """
    by_number, state_by_number = number_place(e164)
    named = region_of(values.get("country", ""))
    region = named or by_number
    postal = values.get("postal_code", "")
    written = values.get("state", "")
    state = (state_of(region, written) or state_of(region, written, postal)) if region else None
    place = Place(region, state or "", "", postal) if named or state else Place()
    return place, region, state or (state_by_number if region == by_number else "")
