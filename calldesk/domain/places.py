"""Understands the country and the state that an address names, however it spells them."""

from functools import lru_cache

from calldesk.domain import atlas
from calldesk.domain.atlas import folded_name

_LONGEST_NAME = 80


@lru_cache(maxsize=4096)
def region_of(country_text: str) -> str | None:
    """The ISO alpha-2 code of a country, from its code (two or three letters) or its name in a usual spelling.

    None for an empty or unknown text.
    """
    if len(country_text) > _LONGEST_NAME:
        return None
    folded = folded_name(country_text)
    code = folded.replace(".", "").upper()
    if len(code) == len("US") and (code in atlas.region_zones() or code == "UK"):
        return "GB" if code == "UK" else code
    names = atlas.region_names()
    return names.get(folded) or names.get(folded.replace(".", "")) or names.get(folded.removeprefix("the "))


@lru_cache(maxsize=8192)
def state_of(region: str, text: str, postal_code: str = "") -> str | None:
    """The code of a state of a country, from its code or name; where the text says nothing, from the postal code.

    Args:
        region: ISO alpha-2.
        text: As the address has it: `FL`, `Fla.`, `Florida`, `US-FL`.
        postal_code: As the address has it.

    Returns:
        The code as in ISO 3166-2 without its country, or None.
    """
    if len(text) <= _LONGEST_NAME:
        folded = folded_name(text).removeprefix(f"{region.casefold()}-")
        names = atlas.state_names()
        if found := names.get((region, folded)) or names.get((region, folded.replace(".", "").strip())):
            return found
    return _state_of_postal_code(region, postal_code)


def _state_of_postal_code(region: str, postal_code: str) -> str | None:
    """The state whose beginning of postal codes is the longest that fits."""
    code = "".join(postal_code.split()).upper()
    if region == "US" and code.isdigit() and len(code) in {3, 4}:
        code = code.zfill(5)  # a spreadsheet has taken New England's leading zeros for a number's
    known = atlas.postal_states()
    return next((known[region, code[:n]] for n in range(min(len(code), 5), 0, -1) if (region, code[:n]) in known), None)
