"""Draws a team's week on one page: `python -m ui.board.week_page OUT.pdf`, the sheet as JSON on standard input."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.charts.ink import RIGHT, Ink
from ui.kit.fonts import Type, load_fonts
from ui.kit.theme import Choice, Theme
from ui.kit.tokens import Role

_PIXELS_AN_INCH = 96
_WIDE, _TALL = 794.0, 1123.0
_MARGIN, _GAP = 48.0, 14.0
_COLUMNS = 3
_CARD, _ROW, _LINE = 104.0, 24.0, 17.0
_LEAST_CELL = 96.0
_MOST_PEOPLE = 18

Sheet = Mapping[str, Any]
"""`calldesk.jobs.week_sheet.Sheet` as JSON gives it."""


def page_pdf(sheet: Sheet, theme: Theme) -> bytes:
    """The page, its words as text."""
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(str(sheet["title"]))
    writer.setResolution(_PIXELS_AN_INCH)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    draw_page(Ink(painter, theme), sheet)
    painter.end()
    buffer.close()
    return bytes(found.data())


def draw_page(ink: Ink, sheet: Sheet) -> None:
    """Head, the six figures, people by accepted, what was said of calls, and the small print."""
    ink.words(QRectF(_MARGIN, 40, _WIDE, 28), "CallDesk", Type.BRAND, Role.ACCENT)
    ink.words(QRectF(_MARGIN, 66, _WIDE, 30), sheet["title"], Type.H1_COMPACT, Role.TEXT)
    ink.words(QRectF(_MARGIN, 96, _WIDE, 20), sheet["note"], Type.FAINT, Role.TEXT2)
    top = _draw_figures(ink, sheet["figures"], 132)
    top = _draw_people(ink, sheet, top + 22)
    top = _draw_flags(ink, sheet, top + 22)
    _draw_notes(ink, sheet["notes"], max(top + 12, _TALL - 60 - _LINE * len(sheet["notes"])))


def _draw_figures(ink: Ink, figures: Sequence[Mapping[str, Any]], top: float) -> float:
    wide = (_WIDE - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS
    for at, one in enumerate(figures):
        left, high = _MARGIN + at % _COLUMNS * (wide + _GAP), top + at // _COLUMNS * (_CARD + _GAP)
        ink.frame(QRectF(left, high, wide, _CARD), Role.BORDER, radius=10)
        inner = QRectF(left + 14, high + 10, wide - 28, 20)
        ink.words(inner, one["name"], Type.FAINT_STRONG, Role.TEXT)
        ink.words(inner, one["change"], Type.FAINT_STRONG, Role.TEXT2, RIGHT)
        value = QRectF(inner.left(), high + 28, inner.width(), 36)
        ink.words(value, one["value"], Type.FIGURE, Role.TEXT3 if one["is_small"] else Role.TEXT)
        beside = value.adjusted(ink.width(one["value"], Type.FIGURE) + 8, 6, 0, 0)
        ink.words(beside, one["beside"], Type.FAINT, Role.TEXT2)
        _draw_bar(ink, QRectF(inner.left(), high + 68, inner.width(), 4), one, first=at == 0)
        ink.name(QRectF(inner.left(), high + 78, inner.width(), 20), one["foot"], Type.AXIS, Role.TEXT2)
    rows = (len(figures) + _COLUMNS - 1) // _COLUMNS
    return top + rows * (_CARD + _GAP) - _GAP


def _draw_bar(ink: Ink, box: QRectF, one: Mapping[str, Any], *, first: bool) -> None:
    ink.bar(box, ink.tone(Role.COLD_SOFT), 2)
    if one["share"] > 0:
        filled = QRectF(box.left(), box.top(), max(4.0, box.width() * one["share"]), box.height())
        ink.bar(filled, ink.tone(Role.OK if first else Role.ACCENT), 2)
    if one["tick"] >= 0:
        ink.line(QRectF(box.left() + box.width() * one["tick"] - 0.75, box.top() - 3, 1.5, 10), Role.TEXT2)


def _draw_people(ink: Ink, sheet: Sheet, top: float) -> float:
    heads: Sequence[str] = sheet["heads"]
    people: Sequence[Sequence[str]] = sheet["people"]
    if not people:
        return top
    ink.words(QRectF(_MARGIN, top, _WIDE, 22), sheet["people_title"], Type.H2, Role.TEXT)
    wide = _WIDE - 2 * _MARGIN
    shown = [tuple(row) for row in people[:_MOST_PEOPLE]]
    if len(people) > _MOST_PEOPLE:
        shown.append((sheet["more"].format(len(people) - _MOST_PEOPLE), *([""] * (len(heads) - 1))))
    ends = _cell_ends(ink, (heads, *shown), wide)
    name_wide = min(right - room for right, room in ends)
    for at, row in enumerate((tuple(heads), *shown)):
        y = top + 26 + at * _ROW
        step, role = (Type.OVER, Role.TEXT2) if at == 0 else (Type.CELL, Role.TEXT)
        if at:
            ink.line(QRectF(_MARGIN, y, wide, 1), Role.BORDER)
        ink.name(QRectF(_MARGIN, y, name_wide - 8, _ROW), row[0], step, role)
        for words, (right, room) in zip(row[1:], ends, strict=True):
            ink.words(QRectF(_MARGIN + right - room, y, room, _ROW), words, step, role, RIGHT)
    return top + 26 + (len(shown) + 1) * _ROW


def _cell_ends(ink: Ink, rows: Sequence[Sequence[str]], wide: float) -> Sequence[tuple[float, float]]:
    """Where each column of numbers ends, from the left margin, and how wide it is: languages have longer heads."""
    rooms = [
        max(
            _LEAST_CELL, _GAP + max(ink.width(words, Type.CELL if at else Type.OVER) for at, words in enumerate(column))
        )
        for column in list(zip(*rows, strict=True))[1:]
    ]
    return [(wide - sum(rooms[at + 1 :]), room) for at, room in enumerate(rooms)]


def _draw_flags(ink: Ink, sheet: Sheet, top: float) -> float:
    flags: Sequence[str] = sheet["flags"]
    if not flags:
        return top
    wide = _WIDE - 2 * _MARGIN
    ink.words(QRectF(_MARGIN, top, wide, 22), sheet["flags_title"], Type.H2, Role.TEXT)
    y = top + 28
    for one in flags:
        y += _draw_text(ink, one, y, wide)
    return y


def _draw_notes(ink: Ink, notes: Sequence[str], top: float) -> None:
    ink.line(QRectF(_MARGIN, top - 8, _WIDE - 2 * _MARGIN, 1), Role.BORDER)
    for at, one in enumerate(notes):
        ink.words(QRectF(_MARGIN, top + at * _LINE, _WIDE - 2 * _MARGIN, _LINE), one, Type.AXIS, Role.TEXT2)


def _draw_text(ink: Ink, words: str, top: float, wide: float) -> float:
    """A text of at most two lines; gives how high it is."""
    metrics = QFontMetricsF(ink.theme.font(Type.BODY))
    rows = 1 if metrics.horizontalAdvance(words) <= wide else 2
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide * 1.9) if rows > 1 else words
    ink.painter.setFont(ink.theme.font(Type.BODY))
    ink.painter.setPen(ink.theme.colour(Role.TEXT))
    ink.painter.drawText(
        QRectF(_MARGIN, top, wide, rows * _LINE + 2), Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, shown
    )
    return rows * _LINE + 5


def main(args: Sequence[str] | None = None) -> int:
    """Reads the sheet and writes the page; gives the exit code."""
    (out,) = sys.argv[1:] if args is None else args
    sheet = json.load(sys.stdin)
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    Path(out).write_bytes(page_pdf(sheet, Theme(Choice.LIGHT)))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
