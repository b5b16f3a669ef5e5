"""Writes charts into files: their numbers as CSV, their picture as PNG or PDF."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtWidgets import QWidget

from calldesk.domain.errors import Unreadable
from calldesk.files.export_cells import guarded
from ui.charts.table import Table

_SHARP = 2.0
_POINTS_AN_INCH = 72
_PIXELS_AN_INCH = 96


class Format(StrEnum):
    """What may be written; the values are the endings of the files."""

    CSV = "csv"
    PNG = "png"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Exported:
    """What is written: a name, its tables with theirs, and the widget that shows it."""

    name: str
    tables: tuple[tuple[str, Table], ...]
    widget: QWidget

    def content(self, kind: Format) -> bytes:
        """The whole file."""
        if kind is Format.CSV:
            return csv_of(self.tables).encode("utf-8-sig")
        return png_of(self.widget) if kind is Format.PNG else pdf_of(self.widget, self.name)


def csv_of(tables: Sequence[tuple[str, Table]]) -> str:
    """The tables under each other, each below its name where there are several; no cell runs as a formula (R13)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for at, (name, table) in enumerate(tables):
        if len(tables) > 1:
            if at:
                writer.writerow([])
            writer.writerow([guarded(name)])
        writer.writerow([guarded(head.text) for head in table.heads])
        for line in table.lines:
            writer.writerow(
                [guarded(" ".join(part for part in (cell.before, cell.text) if part)) for cell in line.cells]
            )
    return out.getvalue()


def png_of(widget: QWidget) -> bytes:
    """The widget as it looks, at twice its size."""
    picture = QPixmap(widget.size() * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    widget.render(picture, QPoint(), renderFlags=_FLAGS)
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(found.data())


def pdf_of(widget: QWidget, title: str) -> bytes:
    """One page of the widget's own shape, its words as text."""
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_PIXELS_AN_INCH)
    points = _POINTS_AN_INCH / _PIXELS_AN_INCH
    size = QSizeF(widget.width() * points, widget.height() * points)
    page = QPageSize(size, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    widget.render(painter, QPoint(), renderFlags=_FLAGS)
    painter.end()
    buffer.close()
    return bytes(found.data())


_FLAGS = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.DrawWindowBackground


def write_export(path: Path, content: bytes) -> Path:
    """Writes the file.

    Raises:
        Unreadable: It cannot be written there; the sentence says why.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Unreadable(f"“{path}” cannot be written: {error.strerror}. Choose another folder.") from error
    return path
