"""Finds how a text file's letters are written: BOM, then strict UTF-8, then UTF-16 without BOM, then a guess."""

import codecs
from operator import itemgetter
from pathlib import Path

from charset_normalizer import from_bytes

from calldesk.domain.errors import Unreadable
from calldesk.files.alphabets import east_asian_weights, weights

CHUNK_BYTES = 1 << 20
GUESS_BYTES = 24_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EAST_ASIAN = ("cp932", "gb18030", "big5", "euc_kr")
"""Encodings of two bytes a letter, left to the library; among all it knows it takes José's cp1252 for cp1250."""
_SURE_WEIGHT = 0.8
_WESTERN = "cp1252"
MIXED_ERRORS = "calldesk-mixed"
_MOST_BROKEN_SHARE = 0.05


def encoding_of(path: Path) -> tuple[str, str]:
    """The encoding of a text file and how to treat bytes that do not fit it.

    Returns:
        Python's name of the encoding, and its error handler: ``strict``, or MIXED_ERRORS for UTF-8 with a few
        Western bytes in it, as programs that join files write.

    Raises:
        Unreadable: No encoding fits, or the file ends within a letter.
    """
    with path.open("rb") as file:
        head = file.read(CHUNK_BYTES)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, "strict"
    wide = _wide(head)
    if wide:
        return wide, "strict"
    seen = _utf8_survey(path)
    if seen.broken == 0 and not seen.cut:
        return "utf-8", "strict"
    if seen.cut and seen.broken == 0 and seen.whole > 0:
        raise Unreadable(f"{path.name} is cut off within its last letter. Get a fresh copy of it and import that.")
    if seen.whole and seen.broken <= seen.whole * _MOST_BROKEN_SHARE:
        register_mixed()
        return "utf-8", MIXED_ERRORS
    return _guess(path, seen.sample), "strict"


def checked_encoding(name: str) -> str:
    """Python's name of an encoding that a person asked for.

    Raises:
        Unreadable: There is no such text encoding.
    """
    try:
        found = codecs.lookup(name.strip())
        b"".decode(found.name)
    except (LookupError, ValueError, TypeError):
        raise Unreadable(f"“{name}” is no encoding. Try utf-8, cp1252 or utf-16.") from None
    return "utf-8-sig" if found.name == "utf-8" else found.name


def register_mixed() -> None:
    """Makes MIXED_ERRORS known to Python: a byte that is no UTF-8 is read as the Western letter it stands for."""

    def western(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        return error.object[error.start : error.end].decode(_WESTERN, "replace"), error.end

    codecs.register_error(MIXED_ERRORS, western)


class _Survey:
    """What strict UTF-8 makes of a file's bytes.

    Attributes:
        whole: Letters beyond ASCII that are right.
        broken: Bytes that are not UTF-8.
        cut: The file ends within a letter.
        sample: Lines with bytes beyond ASCII, for the guess.
    """

    __slots__ = ("broken", "cut", "sample", "whole")

    def __init__(self) -> None:
        self.whole = 0
        self.broken = 0
        self.cut = False
        self.sample = b""


def _utf8_survey(path: Path) -> _Survey:
    seen = _Survey()
    left = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            left = _look(seen, left + chunk)
    seen.cut = bool(left)
    if left:
        seen.sample += left
    return seen


def _look(seen: _Survey, data: bytes) -> bytes:
    """Counts one chunk and gives the unfinished letter at its end."""
    if data.isascii():
        return b""
    if len(seen.sample) < GUESS_BYTES:
        lines = (line for line in data.splitlines(keepends=True) if not line.isascii())
        seen.sample += b"".join(lines)[:GUESS_BYTES]
    start = 0
    while True:
        try:
            text = data[start:].decode("utf-8")
        except UnicodeDecodeError as error:
            seen.whole += _beyond_ascii(data[start : start + error.start])
            if error.reason == "unexpected end of data":
                return data[start + error.start :]
            seen.broken += error.end - error.start
            start += error.end
            if seen.broken > 1000 and seen.whole < seen.broken:  # noqa: PLR2004 it is plainly not UTF-8: stop counting
                return b""
        else:
            seen.whole += sum(not letter.isascii() for letter in text)
            return b""


def _beyond_ascii(data: bytes) -> int:
    return sum(byte >= 0xC0 for byte in data)  # noqa: PLR2004 the first byte of every longer UTF-8 letter


def _wide(head: bytes) -> str | None:
    """UTF-16 without BOM: half of the bytes of plain letters are NUL, all on one side."""
    pairs = len(head) // 2
    if pairs == 0 or 0 not in head:
        return None
    first, second = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if second > pairs * 0.4 and first < pairs * 0.05:
        return "utf-16-le"
    if first > pairs * 0.4 and second < pairs * 0.05:
        return "utf-16-be"
    return None


def _guess(path: Path, sample: bytes) -> str:
    """The likeliest encoding: one whose languages explain the letters, else East Asian, else the best there is."""
    data = sample[:GUESS_BYTES]
    one_byte = max(weights(data), key=itemgetter(1), default=("", 0.0))
    two_bytes = max(east_asian_weights(data), key=itemgetter(1), default=("", 0.0))
    encoding, weight = max(one_byte, two_bytes, key=itemgetter(1))
    if weight >= _SURE_WEIGHT:
        return encoding
    best = from_bytes(data, cp_isolation=list(_EAST_ASIAN), enable_fallback=False).best()
    if best is not None:
        return best.encoding
    if one_byte[0]:
        return one_byte[0]
    raise Unreadable(f"The letters of {path.name} cannot be read. Save it as UTF-8, or give its encoding (--encoding).")
