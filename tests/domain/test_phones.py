"""Reading of numbers as people and spreadsheets write them."""

import csv
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.phones import SENTENCES, Phone, PhoneKind, Refusal, display_phone, read_phone, refusal_sentence

CORPUS = Path("../shared/data/phone/phone_corpus_open.csv")
REGIONS = st.sampled_from(["US", "GB", "DE", "IT", "FR", "BR", "AU", "ZZ", "", None])
DRESSED = st.text("0123456789+()-./ ,;#xeEtplo'\n\u00a0\u0661\uff11", max_size=40)


def e164(raw: str, region: str | None = None) -> str:
    read = read_phone(raw, region)
    return read.e164 if isinstance(read, Phone) else ""


def reason(raw: str, region: str | None = None) -> str:
    read = read_phone(raw, region)
    return read.reason if isinstance(read, Refusal) else ""


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared phone corpus is not beside this checkout")
def test_that_every_counted_number_of_the_corpus_is_read_or_refused_as_it_should_be():
    with CORPUS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["group"] != "policy"]
    wrong = []
    for row in rows:
        read = read_phone(row["raw"], row["region"] or None)
        got = (read.e164, read.extension) if isinstance(read, Phone) else ("", "")
        if got != (row["expected_e164"], row["expected_ext"]):
            wrong.append((row["raw"], row["region"], got))
    assert len(rows) > 1000
    assert wrong == []


@given(st.text(max_size=60) | DRESSED, REGIONS)
def test_that_no_text_makes_it_raise(raw: str, region: str | None):
    read = read_phone(raw, region)
    assert isinstance(read, Phone) or refusal_sentence(read)


@given(DRESSED, REGIONS)
def test_that_no_number_is_accepted_that_its_plan_does_not_have(raw: str, region: str | None):
    read = read_phone(raw, region)
    if isinstance(read, Phone):
        assert phonenumbers.is_valid_number(phonenumbers.parse(read.e164))
        assert read.extension.isascii()
        assert read.extension == "" or read.extension.isdigit()


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)), st.integers(0, 10), st.integers(0, 4))
def test_that_an_example_of_every_plan_is_read_in_every_writing(region: str, kind: int, style: int):
    example = phonenumbers.example_number_for_type(region, kind)
    if example is None:
        return
    writings = [
        phonenumbers.format_number(example, style_of)
        for style_of in (
            phonenumbers.PhoneNumberFormat.E164,
            phonenumbers.PhoneNumberFormat.INTERNATIONAL,
            phonenumbers.PhoneNumberFormat.RFC3966,
        )
    ]
    writings.append("\u200e" + writings[1].replace(" ", "\u202f").replace("-", "\u2011"))
    writings.append(writings[0].translate({48 + n: 0x660 + n for n in range(10)}))
    assert e164(writings[style]) == writings[0]


@pytest.mark.parametrize(
    "raw",
    [
        "+1 (415) 555-2671",
        "(+1) 415 555 2671",
        "+1.415.555.2671",
        "'+14155552671",
        '="+14155552671"',
        "tel:+1-415-555-2671",
        "Tel.: +1 415 555 2671",
        "(mobile) +1 415 555 2671",
        "+1 415 555 2671 (mobile)",
        "M: +1 415 555 2671",
        "+1\u2009415\u202f555\u00a02671",
        "+1\u2011415\u2013555\u22122671",
        "\ufeff+14155552671",
        "\uff0b\uff11\uff14\uff11\uff15\uff15\uff15\uff15\uff12\uff16\uff17\uff11",
        "001 415 555 2671",
        "+1 415 555 2671 / +1 415 555 2672",
        "+1 415 555 2671; +1 415 555 2672 ext 4",
        "+1-415-555-2671 (home), +1-415-555-2672 (work)",
        "Tel. +1 415 555 2671 Fax +1 415 555 2672",
        "work: +1 415 555 2671, cell: +1 415 555 2672",
    ],
)
def test_that_dressing_is_taken_off(raw: str):
    assert read_phone(raw, None) == Phone("+14155552671", "", PhoneKind.FIXED_OR_MOBILE)


@pytest.mark.parametrize(
    ("raw", "region", "number"),
    [
        ("4155552671.0", "US", "+14155552671"),
        ("14155552671.0", "US", "+14155552671"),
        ("4.155552671E+09", "US", "+14155552671"),
        ("+44 (0)20 7946 0958", None, "+442079460958"),
        ("+45 (0)33 12 34 56", None, "+4533123456"),
        ("+39 (0)6 1234 5678", None, "+390612345678"),
        ("+39 (0)312 345 6789", None, "+393123456789"),
        ("+503 (0)2123 4567", None, "+50321234567"),
        ("0044 20 7946 0958", "US", "+442079460958"),
        ("011 44 20 7946 0958", "CA", "+442079460958"),
        ("0114 496 0999", "GB", "+441144960999"),
        ("030/901820", "DE", "+4930901820"),
        ("030 901820/22", "DE", "+4930901820"),
        ("02/555.12.12", "BE", "+3225551212"),
        ("030 901820\n030 901821", "DE", "+4930901820"),
        ("tel:20-7946-0958;phone-context=+44", None, "+442079460958"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("1-800-356-9377 (FLOWERS)", "US", "+18003569377"),
        ("020 7946 0958", "uk", "+442079460958"),
        ("+1 312 555 0148", None, "+13125550148"),
    ],
)
def test_that_a_number_is_read_where_its_writing_settles_it(raw: str, region: str | None, number: str):
    assert e164(raw, region) == number


@pytest.mark.parametrize(
    "raw",
    ["ext. 12", "ext 12", "extension 12", "x12", "X12", ";ext=12", "p. 12", "Durchwahl 12", "#12", ",,12", "(ext 12)"],
)
def test_that_an_extension_is_kept_apart(raw: str):
    assert read_phone(f"+1 415 555 2671 {raw}", None) == Phone("+14155552671", "12", PhoneKind.FIXED_OR_MOBILE)


@pytest.mark.parametrize(
    ("raw", "region", "why"),
    [
        ("", "US", "empty"),
        ("\u200b \u00a0", "US", "empty"),
        ("n/a", "US", "letters"),
        ("-", "US", "not_a_number"),
        ("=1+1", "US", "not_a_number"),
        ("4.15556E+09", "US", "scientific"),
        ("4,15556E+09", "DE", "scientific"),
        ("2024-03-15", "DK", "date"),
        ("15/03/2024", "NO", "date"),
        ("1,200.00", "US", "amount"),
        ("-4155552671", "US", "amount"),
        ("+49 30 90182O", None, "letters"),
        ("l415 555 2671", "US", "letters"),
        ("212-555-XXXX", "US", "letters"),
        ("800-555-XXXX", "US", "letters"),
        ("call Bob +1 415 555 2671", None, "letters"),
        ("Fax: +1 415 555 2671", None, "fax"),
        ("415 555 2671", None, "no_country"),
        ("442079460958", None, "no_country"),
        ("555-2671", "US", "too_short"),
        ("911", "US", "too_short"),
        ("+999 123456789", None, "no_such_country"),
        ("+1 000 555 2671", None, "no_such_number"),
        ("4155552671415", "US", "too_long"),
        ("9" * 300, "US", "too_long"),
        ("\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468", "DE", "letters"),
    ],
)
def test_that_what_is_no_number_is_refused_with_its_reason(raw: str, region: str | None, why: str):
    assert reason(raw, region) == why
    assert SENTENCES[why].endswith(".")


def test_that_the_kind_comes_from_the_plan():
    found = {raw: read_phone(raw, None) for raw in ("+447400123456", "+442079460958", "+18003569377")}
    assert [phone.kind for phone in found.values()] == [PhoneKind.MOBILE, PhoneKind.FIXED, PhoneKind.TOLL_FREE]


def test_that_a_number_is_shown_national_at_home_and_international_elsewhere():
    assert display_phone("+14155552671", "12", "US") == "(415) 555-2671 ext. 12"
    assert display_phone("+14155552671", "", "GB") == "+1 415-555-2671"
    assert display_phone("+14155552671", "", None) == "+1 415-555-2671"
    assert display_phone("not a number", "", "US") == "not a number"
