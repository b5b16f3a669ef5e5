"""Makes the tables of this folder that are facts from elsewhere; run while developing, never by the program.

Sources: the numbering plan and place names of libphonenumber (Apache 2.0), zone.tab of the IANA time zone database
(public domain), the `holidays` package (MIT). `python -m resources.hours.make_tables` writes area_codes.toml,
region_zones.toml, equal_zones.toml, places.toml and holidays.json beside itself.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from importlib import resources
from pathlib import Path

import holidays
import phonenumbers
from holidays.registry import COUNTRIES
from phonenumbers.geodata import GEOCODE_DATA
from phonenumbers.geodata.locale import LOCALE_DATA
from phonenumbers.tzdata import TIMEZONE_DATA

from calldesk.domain.clocks import keeps_same_time

FOLDER = Path(__file__).parent
YEARS = range(2025, 2033)
CHIEF_ZONES = """America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage
Pacific/Honolulu America/Halifax America/St_Johns America/Puerto_Rico America/Sao_Paulo America/Mexico_City
America/Bogota America/Santiago Europe/London Europe/Berlin Europe/Athens Europe/Moscow Europe/Istanbul
Africa/Johannesburg Africa/Lagos Africa/Nairobi Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Dhaka Asia/Bangkok
Asia/Shanghai Asia/Tokyo Australia/Sydney Australia/Brisbane Australia/Adelaide Pacific/Auckland Pacific/Guam
America/Edmonton America/Winnipeg America/Vancouver Atlantic/Azores UTC""".split()  # noqa: SIM905
STATES_OF = "US CA GB DE AU AT CH ES NZ BR IN MY".split()  # noqa: SIM905
CATEGORIES = {"public", "government", "bank", "catholic"}
ALSO = {"CA": {"optional"}}
REGION_ZONES = {
    "AU": "Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth",
    "BR": "America/Sao_Paulo America/Manaus America/Rio_Branco",
    "CN": "Asia/Shanghai",
    "UA": "Europe/Kyiv",
    "XK": "Europe/Belgrade",
}
"""Where zone.tab has zones of a few thousand people, or that nobody's phone keeps."""
PLACES_OF_AREA_CODES = {"Washington State": "WA", "Washington D.C.": "DC", "British Colombia": "BC"}
UNNAMED_AREA_CODES = {203: "CT", 713: "TX", 718: "NY", 905: "ON"}


def quoted(words: Iterable[str]) -> str:
    """A TOML list of strings on one line."""
    return json.dumps(list(words), ensure_ascii=False)


def write(name: str, says: str, lines: Iterable[str]) -> None:
    """One table, with what it is in its first line."""
    text = f"# {says} Made by make_tables.py; do not edit.\n" + "\n".join(lines) + "\n"
    (FOLDER / name).write_text(text, encoding="utf-8")


def state_names(region: str) -> dict[str, list[str]]:
    """Code to names of a country's states."""
    kind = type(holidays.country_holidays(region))
    names: dict[str, list[str]] = {code: [] for code in kind.subdivisions}
    for name, code in kind.subdivisions_aliases.items():
        names.setdefault(code, []).append(name)
    return names


def area_codes() -> dict[str, list[str]]:
    """Region, or region-state, to its area codes in the North American plan; `+1` for codes of no place."""
    names = {name: code for region in ("US", "CA") for code, all_ in state_names(region).items() for name in all_}
    names |= PLACES_OF_AREA_CODES
    found: dict[str, list[str]] = defaultdict(list)
    for code in range(200, 1000):
        number = next(
            (
                n
                for tail in ("2345678", "5550142")
                if phonenumbers.is_valid_number(n := phonenumbers.parse(f"+1{code}{tail}"))
            ),
            None,
        )
        if number is None:
            continue
        region = phonenumbers.region_code_for_number(number) or ""
        named = GEOCODE_DATA.get(f"1{code}", {}).get("en", "").split(", ")[-1].split("/")[0]
        state = UNNAMED_AREA_CODES.get(code) or names.get(named) or (named if named in names.values() else "")
        if region not in {"US", "CA"}:
            found[region].append(str(code))
        elif state:
            found[f"{region}-{state}"].append(str(code))
        else:
            found["+1"].append(str(code))
    return dict(sorted(found.items()))


def region_zones() -> dict[str, list[str]]:
    """Region to its zones that keep different time, most people first."""
    found: dict[str, list[str]] = defaultdict(list)
    text = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            region, _, zone, *_ = line.split("\t")
            if not any(keeps_same_time(zone, known) for known in found[region]):
                found[region].append(zone)
    found |= {region: zones.split() for region, zones in REGION_ZONES.items()}
    return dict(sorted(found.items()))


def zone_names() -> list[str]:
    """Every zone of zone.tab."""
    text = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    return sorted(line.split("\t")[2] for line in text.splitlines() if line and not line.startswith("#"))


def equal_zones() -> dict[str, list[str]]:
    """Chief zone to the zones that keep the same time."""
    found: dict[str, list[str]] = defaultdict(list)
    zones = zone_names()
    for zone in zones:
        chief = next(chief for chief in (*CHIEF_ZONES, *zones) if keeps_same_time(zone, chief))
        if chief != zone:
            found[chief].append(zone)
    return dict(sorted(found.items()))


def renamed_zones() -> dict[str, str]:
    """Old names that libphonenumber still has, to the names of today."""
    said = {zone for zones in TIMEZONE_DATA.values() for zone in zones} - set(zone_names())
    text = resources.files("tzdata.zoneinfo").joinpath("tzdata.zi").read_text(encoding="utf-8")
    links = [line.split(" ") for line in text.splitlines() if line.startswith("L ")]
    return {old: new for _, new, old in links if old in said}


def region_names() -> dict[str, list[str]]:
    """Region to its names, in as many languages as libphonenumber has, and its three-letter code."""
    found: dict[str, set[str]] = defaultdict(set)
    for region, names in LOCALE_DATA.items():
        found[region] |= {name.casefold() for name in names.values() if not name.startswith("*")}
    for name, region, *codes in COUNTRIES.values():
        found[region] |= {code.casefold() for code in codes if len(code) == len("USA")}
        found[region].add(name.casefold())
    said = [name for names in found.values() for name in names]
    return {region: sorted(n for n in names if said.count(n) == 1) for region, names in sorted(found.items())}


def closed_days(region: str, state: str | None) -> set[date]:
    """Days on which offices are closed, all years."""
    kind = type(holidays.country_holidays(region))
    wanted = tuple((CATEGORIES | ALSO.get(region, set())) & set(kind.supported_categories))
    return set(holidays.country_holidays(region, subdiv=state, years=YEARS, categories=wanted))


def by_year(days: set[date]) -> dict[str, str]:
    """Year to its days as MMDD, space-separated; `*` for the days of every year."""
    said = {year: {f"{day:%m%d}" for day in days if day.year == year} for year in YEARS}
    always = set.intersection(*said.values())
    rows = {"*": always} | {str(year): own - always for year, own in said.items()}
    return {year: " ".join(sorted(own)) for year, own in rows.items() if own}


def holiday_calendars() -> dict[str, dict[str, str]]:
    """Region, and region-state with only what it has more, to closed days by year."""
    found = {}
    for region in sorted(holidays.list_supported_countries()):
        country = closed_days(region, None)
        found[region] = by_year(country)
        states = type(holidays.country_holidays(region)).subdivisions if region in STATES_OF else ()
        own = {state: closed_days(region, state) - country for state in states}
        found |= {f"{region}-{state}": by_year(more) for state, more in own.items() if more}
    return found


def main() -> None:
    """Writes every table."""
    write(
        "area_codes.toml",
        "Area codes of the North American plan by place.",
        (f'"{k}" = "{" ".join(v)}"' for k, v in area_codes().items()),
    )
    write(
        "region_zones.toml",
        "Zones of each country that keep different time.",
        (f"{k} = {quoted(v)}" for k, v in region_zones().items()),
    )
    write(
        "equal_zones.toml",
        "Zones that keep the time of a chief zone (checked again when used).",
        [
            "[equal]",
            *(f'"{chief}" = {quoted(zones)}' for chief, zones in equal_zones().items()),
            "",
            "[renamed]",
            *(f'"{old}" = "{new}"' for old, new in sorted(renamed_zones().items())),
        ],
    )
    states = [
        line
        for region in (*STATES_OF, "MX")
        for line in (
            "",
            f"[states.{region}]",
            *(f"{json.dumps(k)} = {quoted(v)}" for k, v in state_names(region).items()),
        )
    ]
    write(
        "places.toml",
        "Names of countries and states.",
        ["[regions]", *(f"{k} = {quoted(v)}" for k, v in region_names().items()), *states],
    )
    (FOLDER / "holidays.json").write_text(json.dumps(holiday_calendars(), separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    main()
