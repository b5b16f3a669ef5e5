"""Which column holds what: by name, by content, and what a person may state."""

import pytest

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import HeaderChoice, is_header, is_unknown_header, match_columns, unique_names
from calldesk.domain.import_fields import FIELDS, ImportKind, fold
from calldesk.domain.import_mapping import Source, read_map, settle

LEADS = ImportKind.LEADS


def fields_of(columns, rows=(), kind=LEADS):
    sample = rows or [[""] * len(columns)]
    return {match.column: match.field for match in match_columns(columns, sample, kind, {}, ())}


@pytest.mark.parametrize("kind", list(ImportKind))
def test_that_every_field_is_known_by_its_own_name_however_it_is_written(kind):
    for field in FIELDS[kind]:
        for written in (field, field.upper(), field.replace("_", " "), field.replace("_", "-").title()):
            assert fields_of([written], kind=kind)[written] == field


def test_that_the_exports_of_the_usual_programs_are_understood():
    hubspot = [
        "Record ID",
        "First Name",
        "Last Name",
        "Email",
        "Phone Number",
        "Company Name",
        "Job Title",
        "Create Date",
    ]
    assert list(fields_of(hubspot).values()) == [
        "external_id", "given_name", "family_name", "email", "phone", "company", "title", "created_at",
    ]  # fmt: skip
    pipedrive = ["Person - Name", "Person - Email - Work", "Person - Phone - Work", "Organization - Name"]
    assert list(fields_of(pipedrive).values()) == ["full_name", "email", "phone", "company"]
    german = ["Vorname", "Nachname", "Firma", "E-Mail-Adresse", "Telefonnummer", "PLZ", "Ort", "Straße", "Land"]
    assert list(fields_of(german).values()) == [
        "given_name", "family_name", "company", "email", "phone", "postal_code", "city", "street", "country",
    ]  # fmt: skip
    dynamics = [
        "(Do Not Modify) Lead",
        "Full Name",
        "Job Title",
        "Company Name",
        "Business Phone",
        "Do not allow Emails",
    ]
    assert fields_of(dynamics)["Business Phone"] == "phone"


def test_that_columns_of_other_people_are_not_taken_for_the_leads_own():
    found = fields_of(["Lead Owner", "Owner Email", "Created By", "Last Modified Date", "Lead Source", "Created Date"])
    assert found == {
        "Lead Owner": None,
        "Owner Email": None,
        "Created By": None,
        "Last Modified Date": None,
        "Lead Source": "source",
        "Created Date": "created_at",
    }


def test_that_the_name_in_a_list_of_companies_is_the_company():
    assert fields_of(["NAME", "INDUSTRY", "NUMBEROFEMPLOYEES", "PHONE"])["NAME"] == "company"
    assert fields_of(["Name", "Email"])["Name"] == "full_name"
    assert fields_of(["Name", "Phone"], kind=ImportKind.COMPANIES)["Name"] == "company"


def test_that_the_cells_decide_a_name_with_two_readings_and_doubt_is_told():
    sample = [["CA", "12 Main Street"], ["NY", "1 High Street"]]
    assert fields_of(["St", "Rating"], sample)["St"] == "state"
    assert fields_of(["Name", "St"], sample)["St"] == "street"
    doubtful = match_columns(["St"], [[""]], LEADS, {}, ())[0]
    assert (doubtful.percent, doubtful.other) == (62, "street")


def test_that_a_column_of_salutations_is_never_the_title():
    names, rows = ["Title", "Job Title"], [["Mr.", "Director"], ["Dr.", ""]]
    found = match_columns(names, rows, LEADS, {}, {0})
    assert [(match.field, match.attribute) for match in found] == [(None, "salutation"), ("title", "")]


def test_that_not_even_a_map_makes_salutations_a_title():
    rows = [["Mr.", "a@b.com"], ["Dr.", "b@b.com"]]
    stated = read_map(["title=Anrede"], ("Anrede", "Email"), LEADS)
    mapping = settle(LEADS, ("Anrede", "Email"), rows, stated, frozenset({0}), named=True)
    assert not mapping.has("title")
    assert mapping.attributes == (("salutation", 0),)


def test_that_two_columns_of_one_name_lose_nothing():
    assert unique_names(["Phone", "phone", "", "Phone"], 5) == (
        "Phone",
        "phone (2)",
        "column 3",
        "Phone (3)",
        "column 5",
    )
    found = fields_of(unique_names(["Phone", "Phone", "Email"], 3))
    assert found == {"Phone": "phone", "Phone (2)": "phone_2", "Email": "email"}


def test_that_a_header_is_two_known_names_or_one_in_the_first_row():
    choice = HeaderChoice.of(LEADS)
    assert is_header(["First Name", "E-Mail", "Badge"], choice, 3, first=False)
    assert is_header(["age", "job", "balance"], choice, 3, first=True)
    assert not is_header(["age", "job", "balance"], choice, 3, first=False)
    assert not is_header(["Company", "", ""], choice, 3, first=True)
    assert not is_header(["Ann", "ann@example.com", "Company"], choice, 3, first=True)
    assert is_header(["Prospect ID", "Budget"], HeaderChoice.of(LEADS, ["Budget"]), 2, first=False)


def test_that_words_over_a_column_of_addresses_are_names_of_columns():
    rows = [["Ann", "ann@example.com"], ["Bob", "bob@example.com"]]
    assert is_unknown_header(["Wer", "Wohin"], rows)
    assert not is_unknown_header(["Eve", "n/a"], rows)
    assert not is_unknown_header(["Eve", "eve@example.com"], rows)


def test_that_a_file_without_names_is_read_by_its_content():
    rows = [
        ["Ann Lee", "ann@example.com", "(415) 555-2671", "Ferrow Inc", "2024-05-01"],
        ["Bob Ray", "bob@example.com", "(415) 555-2672", "Polar Ltd", "2024-05-02"],
    ]
    mapping = settle(LEADS, unique_names((), 5), rows, {}, frozenset(), named=False)
    assert [match.field for match in mapping.matches] == ["full_name", "email", "phone", "company", "created_at"]


def test_that_a_map_takes_columns_rows_constants_and_joined_columns():
    columns = ("Prospect ID", "day", "month")
    stated = read_map(["external_id=prospect_id", "at=day+month", "kind==web_visit"], columns, ImportKind.EVENTS)
    assert stated["external_id"] == Source((0,))
    assert stated["at"].text(["x", "5", "may"], 7) == "5 may"
    assert stated["kind"].text(["x", "5", "may"], 7) == "web_visit"
    assert read_map(["external_id=@row"], columns, LEADS)["external_id"].text([], 7) == "7"


@pytest.mark.parametrize("option", ["emial=Prospect ID", "email=Nowhere", "email"])
def test_that_a_map_of_something_that_is_not_there_says_so(option):
    with pytest.raises(Unreadable, match="--map"):
        read_map([option], ("Prospect ID",), LEADS)


def test_that_names_are_compared_without_case_accents_and_signs():
    assert fold("E-Mail_Adresse ") == fold("emailADRESSE")
    assert fold("Téléphone") == "telephone"
    assert fold("Oracle_ID__c") == "oracleid"


def test_that_a_contact_number_is_a_telephone_unless_its_cells_are_ids():
    assert fields_of(["Contact Number", "Company"], [["+91 98765 43210", "Foo"]])["Contact Number"] == "phone"
    assert fields_of(["Contact Number", "Company"], [["C-1", "Foo"]])["Contact Number"] == "external_id"


@pytest.mark.parametrize("name", ["Lead Number", "Record ID", "Lead ID", "Contact Key", "external_id"])
@pytest.mark.parametrize("kind", [ImportKind.EVENTS, ImportKind.DIALS])
def test_that_events_and_dials_know_the_ids_by_the_names_that_people_have_them_under(kind, name):
    assert fields_of([name], [["660737"]])[name] == "external_id"
    assert fields_of([name], [["660737"]], kind)[name] == "external_id"


@pytest.mark.parametrize(
    ("columns", "cells", "text"),
    [
        (["id", "day", "month"], ["1", "5", "may"], "5 may"),
        (["id", "day", "month"], ["1", "7", "8"], "--08-07"),
        (["id", "Year", "Month", "Day"], ["1", "2007", "3", "12"], "2007-03-12"),
        (["id", "Year", "Month", "Day"], ["1", "", "3", "12"], "12 3"),
    ],
)
def test_that_a_date_in_columns_of_its_own_is_read_by_their_names(columns, cells, text):
    mapping = settle(ImportKind.DIALS, columns, [cells], {}, frozenset(), named=True)

    assert dict(mapping.sources)["at"].text(cells, 1) == text


@pytest.mark.parametrize("family", ["Test17", "Mueller", "O'Neil 2"])
def test_that_a_name_column_is_believed_though_its_names_carry_numbers_or_repeat(family):
    rows = [["Lead 1", family, f"a{row}@x.com"] for row in range(30)]

    found = fields_of(["First Name", "Last Name", "Email"], rows)

    assert list(found.values()) == ["given_name", "family_name", "email"]


def test_that_a_column_called_name_holds_people_with_numbers_but_no_telephones_or_dates():
    assert fields_of(["Name", "Email"], [[f"Person {row}", ""] for row in range(30)])["Name"] == "full_name"
    assert fields_of(["First", "Last", "Email"], [["2024-01-01", "312 555 0142", "a@x.com"]] * 30) == {
        "First": None, "Last": None, "Email": "email",
    }  # fmt: skip


@pytest.mark.parametrize("cell", ["4155552671.0", "4.15556E+09", "tel:+1-415-555-2671", "n/a", "12"])
def test_that_a_column_called_phone_number_is_one_however_a_spreadsheet_spoilt_it(cell):
    assert fields_of(["Phone Number", "Email"], [[cell, "a@x.com"]])["Phone Number"] == "phone"


@pytest.mark.parametrize("cell", ["yes", "2024-01-01", "a@x.com"])
def test_that_flags_dates_and_addresses_are_no_telephones_whatever_the_column_is_called(cell):
    assert fields_of(["Mobile Phone", "Company"], [[cell, "Acme"]])["Mobile Phone"] is None
