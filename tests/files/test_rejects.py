"""Rejects: mended and imported again, with the same meaning."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.imports import Refused
from calldesk.files.export_cells import guarded, unguarded
from calldesk.files.rejects import Reject, RejectsFile
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.tables import ReadOptions


def rejected(path, out, options):
    source = open_source(path, ImportKind.LEADS, ReadOptions(), options)
    with RejectsFile(out, source.table.columns, path) as file:
        for row, draft in source.drafts():
            if isinstance(draft, Refused):
                file.write(Reject(row.cells, row.extra, draft.reason, draft.detail, row.number))
    return source


def test_that_rejects_keep_every_cell_and_say_why(tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text("name,email\nAnn,ann@example.com\n=Bob,b\nEve,eve@example.com,x,y\n")
    rejected(path, out, MapOptions())
    with out.open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["name", "email", "reason", "reason_detail", "import_row"]
    assert rows[1][:3] == ["'=Bob", "b", "no way to contact"]
    assert rows[2][:3] == ["Eve", "eve@example.com", "too many columns"]
    assert rows[2][4:] == ["3", "x", "y"]


def test_that_mended_rejects_are_imported_with_the_same_mapping_and_row_numbers(tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text("who;where\nAnn;ann@example.com\nBob;\nEve;eve@example\n")
    options = MapOptions(("full_name=who", "email=where", "external_id=@row"))
    rejected(path, out, options)
    out.write_text(out.read_text().replace("Bob,,", "Bob,bob@example.com,").replace("eve@example,", "eve@example.com,"))
    again = open_source(out, ImportKind.LEADS, ReadOptions(), options)
    drafts = [draft for _, draft in again.drafts()]
    assert [draft.values["external_id"] for draft in drafts] == ["2", "3"]
    assert [draft.email_key for draft in drafts] == ["bob@example.com", "eve@example.com"]
    assert all(not draft.attributes for draft in drafts)


def test_that_rejects_of_a_file_without_names_come_back_too(tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text("Ann Lee,ann@example.com\nBob Ray,bob@example.com\n,eve@example.com\n")
    rejected(path, out, MapOptions())
    again = open_source(out, ImportKind.LEADS, ReadOptions(header="none"), MapOptions(("email=2", "full_name=1")))
    assert again.row_count == 1
    assert again.table.columns == ("column 1", "column 2")


def test_that_the_imported_file_itself_is_never_overwritten(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,email\n,x\n")
    with pytest.raises(Unreadable, match="another name"):
        rejected(path, path, MapOptions())
    assert path.read_text() == "name,email\n,x\n"


@given(st.text(st.sampled_from("'=+-@\t\ra1"), max_size=8) | st.text(max_size=8))
def test_that_no_cell_runs_and_every_cell_comes_back(text):
    written = guarded(text)
    assert written[:1] not in {"=", "-", "@", "\t", "\r"}
    assert written[:1] != "+" or (written[1:].isascii() and written[1:].isdigit())
    assert unguarded(written) == text
