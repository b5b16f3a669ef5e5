"""The kind of a number by its country's plan: libphonenumber's own answer in a fifth of its time.

The library compiles and looks up a dozen patterns again for every number; an import reads a hundred thousand. Here
each plan is made ready once. A test holds the two answers together.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

UNKNOWN_TYPE = 99
_FIXED, _MOBILE, _EITHER = 0, 1, 2
_SPECIAL = (("premium_rate", 4), ("toll_free", 3), ("shared_cost", 5), ("voip", 6), ("personal_number", 7))
_SPECIAL_LATER = (("pager", 8), ("uan", 9), ("voicemail", 10))
"""Descriptions in the order in which the library asks them, with its number for each type."""

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class _Plan:
    """One region's numbers.

    Attributes:
        starts: Whether a number begins as only this region's do; None = the whole plan decides.
        general, fixed, mobile: Whether a number fits.
        special: The other types, in order.
        one_pattern: Fixed lines and mobiles cannot be told apart.
    """

    starts: Test | None
    general: Test
    special: tuple[tuple[int, Test], ...]
    fixed: Test
    mobile: Test
    one_pattern: bool

    def kind(self, digits: str) -> int:
        """The library's PhoneNumberType of a national number; UNKNOWN_TYPE for none."""
        if not self.general(digits):
            return UNKNOWN_TYPE
        for kind, fits in self.special:
            if fits(digits):
                return kind
        if self.fixed(digits):
            return _EITHER if self.one_pattern or self.mobile(digits) else _FIXED
        return _MOBILE if not self.one_pattern and self.mobile(digits) else UNKNOWN_TYPE


def kind_of_number(number: "PhoneNumber") -> int:
    """The library's PhoneNumberType of a parsed number; UNKNOWN_TYPE for one that no plan knows."""
    from phonenumbers import national_significant_number  # noqa: PLC0415  # loaded on first use, as in phones

    return kind_of_digits(number.country_code or 0, str(national_significant_number(number)))


def kind_of_digits(country_code: int, digits: str) -> int:
    """The same for a national number as digits."""
    plans = _plans(country_code)
    for plan in plans:
        if plan.starts is None:
            kind = plan.kind(digits)
            if kind != UNKNOWN_TYPE or len(plans) == 1:
                return kind
        elif len(plans) == 1 or plan.starts(digits):
            return plan.kind(digits)
    return UNKNOWN_TYPE


@cache
def _plans(country_code: int) -> tuple[_Plan, ...]:
    """The plans of all regions under a calling code, in the library's order."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata  # noqa: PLC0415

    regions = COUNTRY_CODE_TO_REGION_CODE.get(country_code, ())
    found = (PhoneMetadata.metadata_for_region_or_calling_code(country_code, region) for region in regions)
    return tuple(_plan(metadata) for metadata in found if metadata is not None)


def _plan(metadata: Any) -> _Plan:  # noqa: ANN401  # the library has no type for it
    starts = re.compile(metadata.leading_digits).match if metadata.leading_digits is not None else None
    special = tuple((kind, _test(getattr(metadata, name))) for name, kind in (*_SPECIAL, *_SPECIAL_LATER))
    return _Plan(
        starts=(lambda digits: bool(starts(digits))) if starts else None,
        general=_test(metadata.general_desc),
        special=tuple((kind, fits) for kind, fits in special if fits is not _never),
        fixed=_test(metadata.fixed_line),
        mobile=_test(metadata.mobile),
        one_pattern=bool(metadata.same_mobile_and_fixed_line_pattern),
    )


def _test(description: Any) -> Test:  # noqa: ANN401
    """Whether a national number fits a description: its length first, then its pattern."""
    if description is None or not description.national_number_pattern:
        return _never
    lengths = frozenset(description.possible_length)
    fits = re.compile(description.national_number_pattern).fullmatch
    if not lengths:
        return lambda digits: fits(digits) is not None
    return lambda digits: len(digits) in lengths and fits(digits) is not None


def _never(_digits: str) -> bool:
    return False
