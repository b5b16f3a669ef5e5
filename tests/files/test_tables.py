"""Any file a person may choose: read as a table, or refused with one sentence."""

import bz2
import codecs
import gzip
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import HeaderChoice
from calldesk.domain.import_fields import ImportKind
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.tables import ReadOptions, open_table

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data"
LEADS = HeaderChoice.of(ImportKind.LEADS)
TEXT = "name,email\nZoë,zoe@example.com\nJürgen Groß,j@example.com\n"


def table_of(path, content, **options):
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_table(path, ReadOptions(**options), LEADS)


def rows_of(table):
    return [row.cells for row in table.rows()]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "list.csv"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_that_letters_come_through_whatever_encoding_wrote_them(path, encoding, found):
    table = table_of(path, TEXT.encode(encoding))
    assert table.encoding == found
    assert rows_of(table) == [("Zoë", "zoe@example.com"), ("Jürgen Groß", "j@example.com")]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "José García Compañía"),
        ("cp1252", "Nº 77 Crédito"),
        ("cp1250", "Łukasz Żółć"),
        ("cp1250", "Jiří Dvořák"),
        ("cp1251", "Иван Петров"),
        ("koi8_r", "Иван Петров"),
        ("cp1253", "Γιώργος Παπαδόπουλος"),
        ("cp1254", "Şükrü Y\u0131lmaz"),
        ("mac_roman", "Jürgen Groß Köln"),
        ("cp932", "山田太郎 東京都"),
        ("gb18030", "张伟 北京市"),
        ("big5", "陳大文 台北"),
        ("euc_kr", "김철수 서울"),
    ],
)
def test_that_names_are_whole_in_the_encodings_of_their_countries(path, encoding, name):
    assert rows_of(table_of(path, f"name,email\n{name},a@b.com\n".encode(encoding)))[0][0] == name


def test_that_utf8_with_a_few_western_bytes_keeps_both(path):
    content = ("name,email\n" + "Zoë,z@example.com\n" * 60).encode() + b"Ren\xe9,r@example.com\n"
    assert rows_of(table_of(path, content))[-1][0] == "René"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_that_cells_and_lines_end_as_they_like(path, sign, end):
    content = end.join([f"name{sign}email{sign}notes", f'Ann{sign}a@b.com{sign}"one{end}two{sign} ""three"""', ""])
    assert rows_of(table_of(path, content)) == [("Ann", "a@b.com", f'one{end}two{sign} "three"')]


def test_that_a_stated_separator_is_obeyed_and_is_no_row(path):
    table = table_of(path, "sep=;\nname;email\nA,B;a@b.com\n")
    assert (table.delimiter, table.header_line, rows_of(table)) == (";", 2, [("A,B", "a@b.com")])


def test_that_lines_above_the_names_are_skipped_with_a_warning_and_not_counted(path):
    table = table_of(path, "Spring expo,\n\nall scans,,\nFirst Name,Email\nAnn,a@b.com\n\n , \nBob,b@b.com\n")
    assert table.header_line == 4
    assert table.warnings == ("2 lines above the column names were skipped.",)
    assert [(row.number, row.line, row.cells[0]) for row in table.rows()] == [(1, 5, "Ann"), (2, 8, "Bob")]


def test_that_the_header_is_where_a_person_says(path):
    content = "Report,of,May\nfoo,bar,baz\n1,2,3\n"
    assert table_of(path, content, header="2").columns == ("foo", "bar", "baz")
    assert table_of(path, content, header="none").columns == ("column 1", "column 2", "column 3")
    with pytest.raises(Unreadable, match="Line 9"):
        table_of(path, content, header="9")


def test_that_a_short_row_is_filled_and_a_long_one_is_marked(path):
    rows = list(table_of(path, "name,email,phone\nAnn\nBob,b@b.com,1,2\nEve,e@b.com,1,,\n").rows())
    assert [row.cells for row in rows] == [("Ann", "", ""), ("Bob", "b@b.com", "1"), ("Eve", "e@b.com", "1")]
    assert [row.extra for row in rows] == [(), ("2",), ()]


def test_that_nul_bytes_are_left_out_and_the_rest_stays(path):
    assert rows_of(table_of(path, "name,email\nA\0nn,a@b.com\n")) == [("Ann", "a@b.com")]


def test_that_a_cell_of_a_million_letters_is_kept(path):
    big = "x" * 1_000_000
    assert rows_of(table_of(path, f'name,notes\nAnn,"{big}"\n'))[0][1] == big


def test_that_the_guard_of_our_own_export_is_taken_off(path):
    cells = rows_of(table_of(path, "name,phone,notes\n'=cmd,+14155552671,'-1\n'Ann,'+1 415,''=x\n"))
    assert cells == [("=cmd", "+14155552671", "-1"), ("'Ann", "+1 415", "'=x")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\n \r\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (gzip.compress(b"name,email", mtime=0), "unpack it first"),
        (bz2.compress(b"name,email"), "unpack it first"),
        (b"%PDF-1.7 ...", "not a table"),
        (bytes(range(256)) * 20, "not a table"),
        (b"PK\x03\x04" + b"x" * 300, "cut off or damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00\x01" * 400, "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"<html><table><tr><td>name</td></tr></table>", "web page"),
        (b'[{"name": "Ann"}]', "JSON"),
        (b'name,email\nAnn,"a@b.com\nBob,b@b.com\n', "never closed"),
        ("name,email\nZoë,z@b.com\nJürg".encode()[:-1] + "ü".encode()[:1], "cut off"),
    ],
)
def test_that_what_is_no_table_is_refused_in_one_sentence(path, content, says):
    with pytest.raises(Unreadable, match=says) as refused:
        rows_of(table_of(path, content))
    assert "\n" not in refused.value.sentence


def test_that_an_archive_says_what_to_do(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("leads.csv", TEXT)
    with pytest.raises(Unreadable, match="unpack it first"):
        open_table(path, ReadOptions(), LEADS)


def test_that_wrong_statements_are_answered(path):
    for wrong, says in (
        ({"encoding": "klingon"}, "no encoding"),
        ({"delimiter": "ab"}, "one sign"),
        ({"header": "x"}, "header"),
    ):
        with pytest.raises(Unreadable, match=says):
            table_of(path, TEXT, **wrong)
    with pytest.raises(Unreadable, match="not written in"):
        table_of(path, TEXT.encode("cp1252"), encoding="utf-8")
    with pytest.raises(Unreadable, match="no file"):
        open_table(path.with_name("gone.csv"), ReadOptions(), LEADS)


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
@example(codecs.BOM_UTF16_LE + b"a")
@example(b"PK\x03\x04")
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_that_no_bytes_make_the_reader_stumble(path, content):
    path.write_bytes(content)
    for kind in (ImportKind.LEADS, ImportKind.EVENTS):
        try:
            source = open_source(path, kind, ReadOptions(), MapOptions())
            assert sum(1 for _ in source.drafts()) == source.row_count
        except Unreadable as refused:
            told = refused.sentence
            assert "\n" not in told


def told_of(file, kind):
    """The sentence of a refused file, or "" for one that was read to its end."""
    try:
        source = open_source(file, kind, ReadOptions(), MapOptions())
        count = sum(1 for _ in source.drafts())
    except Unreadable as refused:
        return refused.sentence
    assert count == source.row_count
    return ""


def shared_files():
    found = [
        file for folder in ("csv", "xlsx", "crm_exports", "dedupe", "leads") for file in (SHARED / folder).rglob("*")
    ]
    return sorted(file for file in found if file.is_file())


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not beside the project")
def test_that_every_shared_file_is_read_or_refused_in_one_sentence():
    refused = 0
    for file in shared_files():
        for kind in ImportKind:
            told = told_of(file, kind)
            refused += bool(told)
            assert "\n" not in told
    assert refused


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not beside the project")
def test_that_a_workbook_reads_like_the_same_table_as_text():
    book = open_table(SHARED / "xlsx/csvkit/ne_1033_data.xlsx", ReadOptions(), LEADS)
    assert (book.columns[:4], book.header_line, book.sheet) == (("state", "county", "fips", "nsn"), 1, "NE data")
    first = next(iter(book.rows()))
    assert first.cells[:4] == ("NE", "ADAMS", "31001", "1005-00-589-1271")
    assert first.cells[5] == "1"
