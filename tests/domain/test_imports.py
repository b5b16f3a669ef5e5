"""One row at a time: what it stands for, or why it is refused (CLI.md, import rules)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.company_names import company_key
from calldesk.domain.import_facts import read_company, read_dial, read_dnc, read_event
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.import_handoffs import read_handoff
from calldesk.domain.import_mapping import read_map, settle
from calldesk.domain.imports import Reason, Refused, RowPlan, Warned, is_yes, read_person, usable_email
from calldesk.domain.people_names import is_salutation, name_key, person_name, similar_names

COLUMNS = ("First Name", "Last Name", "Company", "Email", "Phone", "Country", "Points")
READERS = {
    ImportKind.LEADS: read_person,
    ImportKind.EVENTS: read_event,
    ImportKind.COMPANIES: read_company,
    ImportKind.DIALS: read_dial,
    ImportKind.HANDOFFS: read_handoff,
    ImportKind.DNC: read_dnc,
}


def plan_for(columns=COLUMNS, kind=ImportKind.LEADS, options=(), **stated):
    blank = [[""] * len(columns)]
    return RowPlan(settle(kind, columns, blank, read_map(options, columns, kind), frozenset(), named=True), **stated)


def person(*cells, **stated):
    return read_person(plan_for(**stated), 1, cells)


def test_that_a_row_keeps_its_text_to_the_letter():
    got = person(" Zoë", "O\u2019Brien", "ACME  Inc.", "Zoe@Example.COM ", "(415) 555-2671", "US", "007")
    assert got.values["given_name"] == " Zoë"
    assert got.values["company"] == "ACME  Inc."
    assert got.values["email"] == "Zoe@Example.COM "
    assert got.email_key == "zoe@example.com"
    assert got.attributes == {"Points": "007"}
    assert got.name == "Zoë O\u2019Brien"
    assert got.phones[0].e164 == "+14155552671"


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("", "", "", "ann@example.com", "", "", ""), Reason.NO_NAME),
        (("Ann", "", "", "", "", "", ""), Reason.NO_CONTACT),
        (("Ann", "", "", "ann@", "call me", "US", ""), Reason.NO_CONTACT),
        (("-", "", "[not provided]", "ann@example.com", "", "", ""), Reason.NO_NAME),
    ],
)
def test_that_a_row_needs_a_name_and_a_way_to_contact(cells, reason):
    assert person(*cells).reason is reason


def test_that_a_company_is_name_enough():
    assert person("", "", "Ferrow", "info@example.com", "", "", "").name == ""


def test_that_an_unusable_phone_beside_a_usable_email_is_a_warning_and_the_reverse():
    assert person("Ann", "", "", "ann@example.com", "12", "US", "").warnings == (Warned.PHONE,)
    assert person("Ann", "", "", "ann@", "(415) 555-2671", "US", "").warnings == (Warned.EMAIL,)


def test_that_the_country_of_the_row_reads_its_number_and_the_stated_region_the_rest():
    assert person("A", "", "", "", "020 7946 0018", "United Kingdom", "", region="US").phones[0].e164 == "+442079460018"
    assert person("A", "", "", "", "415 555 2671", "", "", region="US").phones[0].e164 == "+14155552671"
    assert isinstance(person("A", "", "", "", "415 555 2671", "", ""), Refused)


def test_that_data_without_persons_needs_neither_name_nor_contact():
    columns = ("job", "balance")
    plan = plan_for(columns, options=["external_id=@row"])
    assert read_person(plan, 3, ("", "12")).values == {"external_id": "3"}
    with_phone = plan_for((*columns, "phone"), options=["external_id=@row"])
    assert read_person(with_phone, 3, ("", "12", "")).reason is Reason.NO_NAME


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ann.Lee@Example.com", "ann.lee@example.com"),
        (" ann @example.com ", "ann@example.com"),
        ("Ann Lee <ann@example.com>", "ann@example.com"),
        ("mailto:ann@example.com", "ann@example.com"),
        ("ann@example.com; bob@example.com", "ann@example.com"),
        ("jürgen@müller.de", "jürgen@müller.de"),
        ("o'hara+x@a-b.co.uk", "o'hara+x@a-b.co.uk"),
        ("ann@example", ""),
        ("ann@@example.com", ""),
        ("@example.com", ""),
        ("ann..lee@example.com", ""),
        ("ann@-x.com", ""),
        ("none", ""),
        ("", ""),
    ],
)
def test_that_an_address_is_usable_or_not(text, key):
    assert usable_email(text) == key


@pytest.mark.parametrize(
    ("text", "yes"),
    [("Yes", 1), ("1", 1), ("TRUE", 1), ("x", 1), ("y", 1), ("ja", 1), ("No", 0), ("0", 0), ("", 0), ("false", 0)],
)
def test_that_do_not_call_says_yes_in_many_words(text, yes):
    assert is_yes(text) == bool(yes)


def test_that_an_event_needs_somebody_a_kind_and_a_time_that_can_be_read():
    columns = ("external_id", "at", "kind", "value")
    plan = plan_for(columns, ImportKind.EVENTS)
    assert read_event(plan, 1, ("7", "2026-01-02", "web_visit", "3")).kind == "web_visit"
    assert read_event(plan, 1, ("", "2026-01-02", "web_visit", "")).reason is Reason.NO_LEAD
    assert read_event(plan, 1, ("7", "2026-01-02", "", "")).reason is Reason.NO_KIND
    assert read_event(plan, 1, ("7", "soon", "web_visit", "")).reason is Reason.BAD_TIME
    assert read_event(plan, 1, ("7", "", "web_visit", "")).warnings == (Warned.NO_TIME,)


def test_that_a_dial_of_another_program_keeps_its_talk_time_whatever_it_calls_its_outcome():
    columns = ("phone", "at", "outcome", "talk_seconds", "attempts")
    plan = plan_for(columns, ImportKind.DIALS, region="US")
    spoken = read_dial(plan, 1, ("(415) 555-2671", "2026-01-02", "yes", "261", "3"))
    assert (spoken.outcome, spoken.talk_seconds, spoken.attempts, spoken.note) == ("continue", 261.0, 3, "yes")
    assert spoken.warnings == (Warned.OUTCOME,)
    assert read_dial(plan, 1, ("(415) 555-2671", "2026-01-02", "Left Voicemail", "0:35", "")).outcome == "voicemail"


def test_that_a_dial_may_have_its_date_in_columns_of_its_own():
    plan = plan_for(("external_id", "day", "month", "outcome"), ImportKind.DIALS, year=2010)
    assert read_dial(plan, 1, ("7", "5", "may", "busy")).happened_at is not None


def test_that_a_do_not_call_row_names_a_number_an_address_or_a_company():
    plan = plan_for(("Number", "Email", "Company", "Reason"), ImportKind.DNC, region="US")
    assert read_dnc(plan, 1, ("(415) 555-2671", "", "", "asked")).entries == (("number", "+14155552671"),)
    assert read_dnc(plan, 1, ("", "", "Ferrow  LABS", "")).entries == (("company", "ferrow labs"),)
    assert read_dnc(plan, 1, ("12", "", "", "")).reason is Reason.BAD_NUMBER


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann Lee", "Lee, Ann", True),
        ("Dr. Ann Lee", "ann lee", True),
        ("A. Lee", "Ann Lee", True),
        ("Jon Smith", "John Smith", True),
        ("Ann Lee", "Bob Lee", False),
        ("Ann Lee", "", False),
        ("", "", True),
        ("Kate Moran", "Kathryn Bell", False),
    ],
)
def test_that_names_at_one_number_are_the_same_person_or_not(one, other, same):
    assert similar_names(one, other) is same
    assert similar_names(other, one) is same


def test_that_salutations_are_told_from_titles():
    assert all(map(is_salutation, ["Mr.", "Mrs", "Dr.", "Herr Dr.", "Frau", "Mme", "Sra.", "Prof. Dr."]))
    assert not any(map(is_salutation, ["Director", "", "Mr. Smith", "M4"]))


def test_that_the_full_name_fills_what_the_parts_leave_out():
    assert person_name({"given_name": "Ann", "family_name": "Lee", "full_name": "Ann B. Lee"}) == "Ann Lee"
    assert person_name({"given_name": "Ann", "full_name": "Ann Lee"}) == "Ann Lee"


@given(st.sampled_from(ImportKind), st.lists(st.text(max_size=20), min_size=7, max_size=7))
def test_that_no_cells_make_a_row_stumble(kind, cells):
    columns = ("phone", "email", "company", "at", "kind", "talk_seconds", "outcome")
    assert READERS[kind](plan_for(columns, kind, region="US"), 1, cells) is not None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ACME Inc.", "acme  inc", True),
        ("“Acme”, Inc", "ACME INC.", True),
        ("U.S. Steel", "US Steel", True),
        ("Macy\u2019s", "Macys", True),
        ("Coca-Cola", "coca cola", True),
        ("Müller\u00ad & Söhne™", "MÜLLER SÖHNE™", True),
        ("Acme", "Acme GmbH", False),
        ("Acme Inc", "Acme Ltd", False),
        ("C++ Works", "C Works", False),
        ("!!!", "???", False),
    ],
)
def test_that_a_company_is_the_same_whatever_its_punctuation(one, other, same):
    assert (company_key(one) == company_key(other)) is same


@given(st.text(max_size=30))
def test_that_a_company_key_is_its_own_key_whatever_its_case(name):
    assert company_key(f" {name}Ab. ") == company_key(f"{name}ab")
    assert bool(company_key(name)) == bool(name_key(name))
