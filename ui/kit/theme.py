"""Holds the look in force: colours, fonts and icons, changed at runtime, told by one signal."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ui.kit.fonts import Type, font
from ui.kit.icons import Icons
from ui.kit.qss import stylesheet
from ui.kit.stillness import stand_still
from ui.kit.tokens import Role, Tokens, tokens

_PALETTE = (
    (QPalette.ColorRole.Window, Role.BG),
    (QPalette.ColorRole.WindowText, Role.TEXT),
    (QPalette.ColorRole.Base, Role.SURFACE),
    (QPalette.ColorRole.AlternateBase, Role.RAISED),
    (QPalette.ColorRole.Text, Role.TEXT),
    (QPalette.ColorRole.PlaceholderText, Role.TEXT3),
    (QPalette.ColorRole.Button, Role.SURFACE),
    (QPalette.ColorRole.ButtonText, Role.TEXT),
    (QPalette.ColorRole.BrightText, Role.ACCENT_TEXT),
    (QPalette.ColorRole.Highlight, Role.ACCENT),
    (QPalette.ColorRole.HighlightedText, Role.ACCENT_TEXT),
    (QPalette.ColorRole.Link, Role.ACCENT),
    (QPalette.ColorRole.LinkVisited, Role.ACCENT),
    (QPalette.ColorRole.ToolTipBase, Role.SURFACE),
    (QPalette.ColorRole.ToolTipText, Role.TEXT),
    (QPalette.ColorRole.Mid, Role.BORDER2),
    (QPalette.ColorRole.Midlight, Role.BORDER),
    (QPalette.ColorRole.Dark, Role.BORDER2),
    (QPalette.ColorRole.Light, Role.SURFACE),
    (QPalette.ColorRole.Shadow, Role.BORDER2),
    (QPalette.ColorRole.Accent, Role.ACCENT),
)
_MOST_WIDTHS = 10_000
_QUIET = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Choice(StrEnum):
    """What the person chose; the system's own wish is only a hint and may be unknown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force.

    Signals:
        changed: Colours or sizes are others now; widgets that paint take them anew.
    """

    changed = Signal()

    def __init__(self, choice: Choice = Choice.SYSTEM, *, high_contrast: bool = False, zoom: float = 1.0) -> None:
        super().__init__()
        self._icons = Icons()
        self._fonts: dict[Type, QFont] = {}
        self._colours: dict[Role, QColor] = {}
        self._widths: dict[tuple[str, Type], float] = {}
        self.choice = choice
        self.high_contrast = high_contrast
        self.zoom = zoom
        self._grown = 1.0
        self.calm = False
        self.tokens: Tokens = self._table()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def apply(self, app: QApplication) -> None:
        """Dresses the whole program; called once at the start and after each change."""
        app.setStyle("Fusion")
        app.setFont(self.font(Type.BODY))
        app.setPalette(self._palette())
        app.setStyleSheet(stylesheet(self.tokens))
        stand_still(app, calm=self.calm)

    def choose(self, choice: Choice, *, high_contrast: bool | None = None, zoom: float | None = None) -> None:
        """Changes the look at once, for every widget."""
        self.choice = choice
        self.high_contrast = self.high_contrast if high_contrast is None else high_contrast
        self.zoom = self.zoom if zoom is None else zoom
        self._refresh()

    def grow(self, times: float) -> None:
        """Makes all so many times larger, for whoever stands far away; the reader's own zoom stays what it is."""
        if times != self._grown:
            self._grown = times
            self._refresh()

    def rest(self, *, calm: bool) -> None:
        """Less motion, or as the system has it."""
        self.calm = calm
        self._refresh()

    @property
    def is_dark(self) -> bool:
        """Whether the dark table is in force."""
        if self.choice is Choice.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice is Choice.DARK

    def colour(self, role: Role) -> QColor:
        """The colour of a role; do not change it in place."""
        if role not in self._colours:
            self._colours[role] = QColor(self.tokens[role])
        return self._colours[role]

    def font(self, step: Type) -> QFont:
        """The font of a step of the scale, at the zoom in force."""
        if step not in self._fonts:
            self._fonts[step] = font(step, self.zoom * self._grown)
        return self._fonts[step]

    def width(self, text: str, step: Type) -> float:
        """How wide a text is; measured once, for a live table asks for hundreds with every reading."""
        found = self._widths.get((text, step))
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[text, step] = QFontMetricsF(self.font(step)).horizontalAdvance(text)
        return found

    def px(self, pixels: int) -> int:
        """A length that grows with the text."""
        return round(pixels * self.zoom * self._grown)

    def icon(self, name: str, size: int, role: Role, ratio: float = 1.0) -> QPixmap:
        """An icon in the colour of a role, `size` logical pixels, at `ratio` device pixels each."""
        return self._icons.pixmap(name, size, self.tokens[role], ratio)

    def _table(self) -> Tokens:
        return tokens(dark=self.is_dark, high_contrast=self.high_contrast)

    def _palette(self) -> QPalette:
        made = QPalette()
        for palette_role, role in _PALETTE:
            made.setColor(palette_role, self.colour(role))
        for palette_role in _QUIET:
            made.setColor(QPalette.ColorGroup.Disabled, palette_role, self.colour(Role.TEXT3))
        return made

    def _system_changed(self) -> None:
        if self.choice is Choice.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        self.tokens = self._table()
        self._fonts.clear()
        self._widths.clear()
        self._colours.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.apply(app)
        self.changed.emit()
