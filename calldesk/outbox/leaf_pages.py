"""Reads the records of an SQLite file without its trees: every leaf page by itself (sqlite.org/fileformat2.html).

Nothing here trusts a byte: a page that is not what it seems gives records that are wrong or none, never an error.
"""

import struct
from collections.abc import Callable, Iterator
from typing import Final

PAGE = 4096
_LEAF: Final = 0x0D
_INLINE_MOST = PAGE - 35
_INLINE_LEAST = (PAGE - 12) * 32 // 255 - 23
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _TEXT = 7, 8, 9, 13
_MOST_BYTES = 64 * 1024 * 1024
_WRONG = (IndexError, ValueError, struct.error, OverflowError)

Value = int | float | str | None


def records(content: bytes) -> Iterator[tuple[int, list[Value]]]:
    """Every record of every leaf of a table, as row id and values, but for the first page, the schema's."""
    for start in range(PAGE, len(content) - PAGE + 1, PAGE):
        if content[start] != _LEAF:
            continue
        cells = int.from_bytes(content[start + 3 : start + 5], "big")
        for place in range(start + 8, min(start + 8 + 2 * cells, start + PAGE - 1), 2):
            offset = int.from_bytes(content[place : place + 2], "big")
            try:
                yield _cell(content, start + offset, start + PAGE)
            except _WRONG:
                continue


def _cell(content: bytes, at: int, end: int) -> tuple[int, list[Value]]:
    length, at = _varint(content, at)
    row_id, at = _varint(content, at)
    if length > _MOST_BYTES or at >= end:
        raise ValueError
    return row_id, _values(_payload(content, at, length))


def _payload(content: bytes, at: int, length: int) -> bytes:
    """The bytes of a record: on its leaf, and on a chain of overflow pages where it is long."""
    if length <= _INLINE_MOST:
        return content[at : at + length]
    inline = _INLINE_LEAST + (length - _INLINE_LEAST) % (PAGE - 4)
    inline = inline if inline <= _INLINE_MOST else _INLINE_LEAST
    parts = [content[at : at + inline]]
    left, number = length - inline, int.from_bytes(content[at + inline : at + inline + 4], "big")
    while left > 0:
        start = (number - 1) * PAGE
        if start < PAGE or start + PAGE > len(content):
            raise ValueError
        parts.append(content[start + 4 : start + 4 + min(left, PAGE - 4)])
        left, number = left - (PAGE - 4), int.from_bytes(content[start : start + 4], "big")
    return b"".join(parts)


def _values(payload: bytes) -> list[Value]:
    body, at = _varint(payload, 0)
    values: list[Value] = []
    place = body
    while at < body:
        kind, at = _varint(payload, at)
        read, size = _reader(kind)
        values.append(read(payload[place : place + size]))
        place += size
    if place != len(payload):
        raise ValueError
    return values


def _reader(kind: int) -> tuple[Callable[[bytes], Value], int]:
    """How a value of this serial type is read, and its bytes."""
    if kind in _INTEGERS:
        return lambda raw: int.from_bytes(raw, "big", signed=True), _INTEGERS[kind]
    if kind == _REAL:
        return lambda raw: float(struct.unpack(">d", raw)[0]), 8
    if kind >= _TEXT and kind % 2:
        return lambda raw: raw.decode("utf-8"), (kind - _TEXT) // 2
    constants = {0: None, _ZERO: 0, _ONE: 1}
    if kind not in constants:
        raise ValueError
    return lambda _raw: constants[kind], 0


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for count in range(8):
        byte = content[at + count]
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + count + 1
    return value << 8 | content[at + 8], at + 9
