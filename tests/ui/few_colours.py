"""Writes a picture of a screen with sixteen colours, four bits each: a sixth of the size, and no eye minds."""

import struct
import zlib
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

_MOST = 16
_HEAD = b"\x89PNG\r\n\x1a\n"
_BITS, _PALETTE = 4, 3


def saved(image: QImage, path: Path) -> None:
    """Sixteen of its colours are kept as they are; every other becomes the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    counted = Counter(pixels)
    kept, place = _chosen(counted)
    path.write_bytes(_png(plain.width(), plain.height(), kept, bytes(map(place.__getitem__, pixels))))


def _chosen(counted: Counter[int]) -> tuple[list[int], dict[int, int]]:
    """One after the other the colour that is common and unlike those chosen: so a warning keeps its own."""
    away = dict.fromkeys(counted, 1)
    place = dict.fromkeys(counted, 0)
    kept: list[int] = []
    for at in range(min(_MOST, len(counted))):
        new = max(counted, key=lambda colour: (counted[colour] * away[colour], colour))
        kept.append(new)
        for colour in counted:
            far = _distance(new, colour)
            if at == 0 or far < away[colour]:
                away[colour], place[colour] = far, at
    return kept, place


def _distance(one: int, other: int) -> int:
    (red, green, blue), (r, g, b) = _parts(one), _parts(other)
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2


def _parts(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _png(width: int, height: int, kept: list[int], places: bytes) -> bytes:
    """The file format, as its specification has it (ISO/IEC 15948): header, palette, packed rows, end."""
    rows = []
    for top in range(0, width * height, width):
        row = places[top : top + width] + bytes(width % 2)
        rows.append(b"\0" + bytes(left << 4 | right for left, right in zip(row[::2], row[1::2], strict=True)))
    return b"".join(
        [
            _HEAD,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, _BITS, _PALETTE, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(bytes(_parts(colour)) for colour in kept)),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
