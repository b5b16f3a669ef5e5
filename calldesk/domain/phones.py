"""Reads telephone numbers as people and spreadsheets write them, and shows them again (issue 1, point 4).

The numbering plans are libphonenumber's. It is imported on first use: half of a window's start would go into it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from calldesk.domain.phone_plans import UNKNOWN_TYPE, kind_of_digits, kind_of_number
from calldesk.domain.phone_text import Written, written

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class PhoneKind(StrEnum):
    """What a number is good for, as far as its plan tells."""

    FIXED = "fixed"
    MOBILE = "mobile"
    FIXED_OR_MOBILE = "fixed_or_mobile"
    TOLL_FREE = "toll_free"
    SHARED = "shared"
    PREMIUM = "premium"
    VOIP = "voip"
    UAN = "uan"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that exists in its country's plan.

    Attributes:
        e164: ``+`` and up to 15 digits.
        extension: Digits, or empty.
        kind: From the plan; where a country does not tell fixed from mobile, FIXED_OR_MOBILE.
    """

    e164: str
    extension: str
    kind: PhoneKind


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a cell gives no number.

    Attributes:
        reason: One of the keys of SENTENCES.
    """

    reason: str


SENTENCES = {
    "empty": "There is no number.",
    "too_long": "There are too many characters or digits for a number.",
    "too_short": "There are too few digits for a number.",
    "letters": "There are words or letters in it that cannot be read as a number.",
    "not_a_number": "This is not a telephone number.",
    "scientific": "The spreadsheet has cut digits off this number; take it again from where it came from.",
    "date": "This is a date.",
    "amount": "This is an amount.",
    "fax": "This is a fax number.",
    "no_country": "The country is missing: write the number with + and its country code, or name the region.",
    "no_such_country": "There is no country with this code.",
    "no_such_number": "No number like this exists in its country.",
}
_KINDS = (
    PhoneKind.FIXED,
    PhoneKind.MOBILE,
    PhoneKind.FIXED_OR_MOBILE,
    PhoneKind.TOLL_FREE,
    PhoneKind.PREMIUM,
    PhoneKind.SHARED,
    PhoneKind.VOIP,
    PhoneKind.OTHER,
    PhoneKind.OTHER,
    PhoneKind.UAN,
    PhoneKind.OTHER,
)
"""In the order of the library's PhoneNumberType, 0 to 10."""
_NORTH_AMERICAN = re.compile(r"(?:(\+1)|1)?([2-9]\d{9})", re.ASCII)
_SPELT_KINDS = {PhoneKind.TOLL_FREE, PhoneKind.SHARED, PhoneKind.UAN}
"""Only who pays for a number spells it; 212-555-XXXX is a hole, not a word."""
_NORTH_AMERICA = 1
_ZERO_STAYS = ("+39", "+378")


def refusal_sentence(refusal: Refusal) -> str:
    """The refusal as a sentence for a person."""
    return SENTENCES[refusal.reason]


def read_phone(raw: str, region: str | None) -> Phone | Refusal:
    """Reads one cell.

    Args:
        raw: The cell to the letter; any text at all.
        region: ISO alpha-2 of the country whose way of dialling a number without country code follows; None where
            nobody knows, and then such a number is refused.

    Returns:
        The first number in the cell if it exists in its plan, else why not. Never raises.
    """
    text = written(raw)
    if isinstance(text, str):
        return Refusal(text)
    home = _known_region(region) if region else None
    number = _without_trunk(text) or _existing(text.digits, home) or _from_elsewhere(text.digits, home)
    if number is None and not text.spelt:
        return Refusal(_why_not(text, home))
    if number is None or (text.spelt and number[1] not in _SPELT_KINDS):
        return Refusal("letters")
    return Phone(number[0], text.extension, number[1])


@cache
def _known_region(region: str) -> str | None:
    """The library's name of a region, None for one it does not know."""
    from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415  # loaded on first use, see above

    code = {"UK": "GB"}.get(region.strip().upper(), region.strip().upper())
    return code if code in SUPPORTED_REGIONS else None


def _parsed(digits: str, region: str | None) -> "PhoneNumber | None":
    """The library's parse without its exceptions."""
    from phonenumbers import NumberParseException, parse  # noqa: PLC0415

    try:
        return parse(digits, region, _check_region=False)
    except NumberParseException:
        return None


def _existing(digits: str, region: str | None) -> tuple[str, PhoneKind] | None:
    """E.164 and kind of a number that its plan knows, else None."""
    from phonenumbers import national_significant_number  # noqa: PLC0415

    if (plain := _NORTH_AMERICAN.fullmatch(digits)) and (plain[1] or (region and _country_code(region) == 1)):
        kind = kind_of_digits(1, plain[2])  # most of our numbers; the library's parse takes ten times as long
        return None if kind == UNKNOWN_TYPE else (f"+1{plain[2]}", _KINDS[kind])
    number = _parsed(digits, region)
    if number is None or (kind := kind_of_number(number)) == UNKNOWN_TYPE:
        return None
    return f"+{number.country_code}{national_significant_number(number)}", _KINDS[kind]


def _without_trunk(text: Written) -> tuple[str, PhoneKind] | None:
    """The number without its (0), which only callers at home dial; in Italy it belongs to every fixed line's number."""
    number = _existing(text.without_trunk, None) if text.without_trunk else None
    if number and number[0].startswith(_ZERO_STAYS) and number[1] is not PhoneKind.MOBILE:
        return _existing(text.digits, None) or number
    return number


def _from_elsewhere(digits: str, region: str | None) -> tuple[str, PhoneKind] | None:
    """A number as it is dialled from another country: 00, 0011 or 011 in front."""
    if digits.startswith("00") and not digits.startswith("000"):
        return _existing("+" + digits[2:], None) or (_existing("+" + digits[4:], None) if digits[2:4] == "11" else None)
    if digits.startswith("011") and region is not None and _country_code(region) == _NORTH_AMERICA:
        return _existing("+" + digits[3:], None)
    return None


@cache
def _country_code(region: str) -> int:
    """The calling code of a known region."""
    from phonenumbers import country_code_for_region  # noqa: PLC0415

    return int(country_code_for_region(region))


def _why_not(text: Written, region: str | None) -> str:
    """The refusal's code for digits that no plan knows."""
    from phonenumbers import ValidationResult, is_possible_number_with_reason  # noqa: PLC0415

    if region is None and not text.digits.startswith("+"):
        return "no_country"
    number = _parsed(text.digits, region)
    if number is None:
        return "no_such_country" if text.digits.startswith("+") else "too_short"
    reasons = {
        ValidationResult.TOO_SHORT: "too_short",
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "too_short",
        ValidationResult.TOO_LONG: "too_long",
        ValidationResult.INVALID_COUNTRY_CODE: "no_such_country",
    }
    return reasons.get(is_possible_number_with_reason(number), "no_such_number")


def display_phone(e164: str, extension: str, home_region: str | None) -> str:
    """A number as a person reads it: national at home, international elsewhere.

    Args:
        e164: As `read_phone` gives it; any other text comes back as it is.
        extension: Digits, or empty.
        home_region: ISO alpha-2 of where the caller sits, None for nowhere in particular.
    """
    from phonenumbers import PhoneNumberFormat, format_number, region_code_for_number  # noqa: PLC0415

    number = _parsed(e164, None)
    if number is None:
        return e164
    at_home = home_region is not None and region_code_for_number(number) == _known_region(home_region)
    shown = format_number(number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} ext. {extension}" if extension else shown
