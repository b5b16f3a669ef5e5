"""Gives Lucide icons as pixmaps in a colour, sharp at the screen's ratio, each painted once."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Icon files by name; every (name, size, colour, ratio) is rendered once and kept."""

    def __init__(self) -> None:
        self._folder = files("resources") / "icons"
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """The icon, `size` logical pixels wide and high.

        Args:
            name: File name without its ending.
            size: Edge in logical pixels.
            colour: ``#RRGGBB``.
            ratio: Device pixels per logical pixel.

        Raises:
            FileNotFoundError: There is no such icon.
        """
        key = (name, size, colour, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._paint(name, size, colour, ratio)
        return self._pixmaps[key]

    def _paint(self, name: str, size: int, colour: str, ratio: float) -> QPixmap:
        edge = round(size * ratio)
        made = QPixmap(edge, edge)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._source(name).replace("currentColor", colour).encode()))
        painter = QPainter(made)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return made

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]
