"""The plans made ready give the library's own answer."""

import phonenumbers
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumber, PhoneNumberType, number_type

from calldesk.domain.phone_plans import kind_of_number
from calldesk.domain.phones import read_phone

CODES = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


def test_that_every_example_of_every_plan_has_the_kind_the_library_gives_it():
    kinds = [getattr(PhoneNumberType, name) for name in dir(PhoneNumberType) if name.isupper()]
    checked = 0
    for region in phonenumbers.SUPPORTED_REGIONS:
        for kind in kinds:
            example = phonenumbers.example_number_for_type(region, kind) if isinstance(kind, int) else None
            if example is not None:
                assert kind_of_number(example) == number_type(example)
                checked += 1
    assert checked > 1000


@given(st.sampled_from([1, 1, 1, 7, 39, 44, 44, 49, *CODES]), st.integers(1, 10**12))
@settings(max_examples=1500, deadline=None)
def test_that_any_digits_have_the_kind_the_library_gives_them(code, digits):
    number = PhoneNumber(country_code=code, national_number=digits)
    assert kind_of_number(number) == number_type(number)


@given(st.integers(2_000_000_000, 9_999_999_999))
@settings(max_examples=1500, deadline=None)
def test_that_north_american_numbers_have_the_kind_the_library_gives_them(digits):
    number = PhoneNumber(country_code=1, national_number=digits)
    assert kind_of_number(number) == number_type(number)


@given(
    st.sampled_from(["US", "CA", "PR", "DO", "BS", "JM"]),
    st.sampled_from(["", "1", "+1"]),
    st.integers(2 * 10**9, 10**10 - 1),
)
@settings(max_examples=1500, deadline=None)
def test_that_plain_north_american_digits_are_what_the_library_parses(region, start, digits):
    parsed = phonenumbers.parse(f"{start}{digits}", region)
    read = read_phone(f"{start}{digits}", region)
    assert getattr(read, "e164", None) == (f"+1{digits}" if phonenumbers.is_valid_number(parsed) else None)
