"""Says what a file is by its first bytes, never by its name, and refuses what holds no table with one sentence."""

import zipfile
from enum import StrEnum
from pathlib import Path

from calldesk.domain.errors import Unreadable

HEAD_BYTES = 65_536
UNPACKED_LIMIT_BYTES = 2 * 1024**3
"""A workbook that unpacks to more than this is a trap or no address list."""
_PACKED = {
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "7-Zip",
    b"Rar!\x1a\x07": "RAR",
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"PK\x05\x06": "zip",
}
_OTHER = {
    b"%PDF": "a PDF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"SQLite format 3\x00": "a database",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"{\\rtf": "a text document",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_ODS_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_MARKUP_STARTS = (b"<!doctype html", b"<html", b"<table", b"<?xml", b"<head", b"<meta", b"<style")
_CONTROLS = bytes(code for code in range(1, 32) if code not in b"\t\n\r\x0b\x0c\x1a") + b"\x7f"


class Container(StrEnum):
    """How the table is packed."""

    TEXT = "text"
    WORKBOOK = "workbook"


def container_of(path: Path) -> Container:
    """What kind of file this is, by its content.

    Raises:
        Unreadable: The file is missing, empty, packed, encrypted, cut off or holds no table.
    """
    head = _head(path)
    if not head.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe\x0b\x0c\x1a"):
        raise Unreadable(f"{path.name} is empty. Choose a file with at least one row.")
    _refuse_known(path, head)
    if head.startswith(b"PK\x03\x04"):
        return _zip(path)
    if head.startswith(_OLE):
        return _ole(path)
    _refuse_markup(path, head)
    _refuse_binary(path, head)
    return Container.TEXT


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except FileNotFoundError:
        raise Unreadable(f"There is no file {path.name}. Check the name and the folder.") from None
    except IsADirectoryError:
        raise Unreadable(f"{path.name} is a folder. Choose a file in it.") from None
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be opened ({error.strerror}). Check that you may read it.") from None


def _refuse_known(path: Path, head: bytes) -> None:
    for magic, name in _PACKED.items():
        if head.startswith(magic):
            raise Unreadable(f"{path.name} is packed with {name}: unpack it first, then import what is inside.")
    for magic, name in _OTHER.items():
        if head.startswith(magic):
            raise Unreadable(f"{path.name} is {name}, not a table. Save the table as CSV or XLSX and import that.")


def _zip(path: Path) -> Container:
    """A workbook is a zip with known parts; any other zip is somebody's archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            mime = archive.read("mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, KeyError):
        raise Unreadable(f"{path.name} is cut off or damaged. Get a fresh copy of it and import that.") from None
    if not (any(name.lower().startswith("xl/") for name in names) or mime.startswith(_ODS_MIME)):
        raise Unreadable(f"{path.name} is packed with zip: unpack it first, then import what is inside.")
    if sum(part.file_size for part in parts) > UNPACKED_LIMIT_BYTES:
        raise Unreadable(f"{path.name} unpacks to more than 2 GB. Save the sheet you need as CSV and import that.")
    if b"manifest:encryption-data" in _manifest(path, names):
        raise Unreadable(f"{path.name} is protected by a password. Save it without one and import it again.")
    return Container.WORKBOOK


def _manifest(path: Path, names: set[str]) -> bytes:
    if "META-INF/manifest.xml" not in names:
        return b""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read("META-INF/manifest.xml")
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, EOFError):
        raise Unreadable(f"{path.name} is cut off or damaged. Get a fresh copy of it and import that.") from None


def _ole(path: Path) -> Container:
    """Old Excel files, and new ones under a password, are OLE files; so are Word documents."""
    with path.open("rb") as file:
        held = b""
        while chunk := file.read(1 << 20):
            if _ENCRYPTED_STREAM in held[-64:] + chunk:
                raise Unreadable(f"{path.name} is protected by a password. Save it without one and import it again.")
            held = chunk
    return Container.WORKBOOK


def _refuse_markup(path: Path, head: bytes) -> None:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith(_MARKUP_STARTS):
        raise Unreadable(f"{path.name} is a web page or XML, not a table. Open it in Excel and save it as CSV or XLSX.")
    if start.startswith((b'{"', b'[{"', b"{\n", b"[\n", b"[{\n", b"{\r\n")) and b":" in start:
        raise Unreadable(f"{path.name} holds JSON, not a table. Export it as CSV and import that.")


def _refuse_binary(path: Path, head: bytes) -> None:
    """Text has next to no control characters; UTF-16 and UTF-32 have NUL bytes, at places that `encodings` knows."""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > 3 + len(head) // 50:
        raise Unreadable(f"{path.name} is not a table of text. Save the table as CSV or XLSX and import that.")
