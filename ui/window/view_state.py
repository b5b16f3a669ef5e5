"""Remembers how the window looked: place, size, theme and zoom, in the system's own settings."""

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtWidgets import QWidget

from ui.kit.languages import Language
from ui.kit.stillness import system_wants_contrast
from ui.kit.theme import Choice, Theme

ZOOM_STEP = 0.1
ZOOM_LEAST, ZOOM_MOST = 0.8, 1.6
_WIDTH, _HEIGHT = 1440, 900


class Unkept:
    """Settings of a window that nobody will open again: nothing is read and nothing written."""

    def value(self, _name: str, default: object = None) -> object:
        """What is taken where nothing was kept."""
        return default

    def setValue(self, name: str, value: object) -> None:  # noqa: N802 - as QSettings says it
        """Forgets it."""


class ViewState:
    """What the next start takes up again; nothing about leads is kept here."""

    def __init__(self, settings: "QSettings | Unkept | None" = None) -> None:
        """Reads from the user's settings, or from given ones."""
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "CallDesk", "window"
        )

    def theme(self) -> Theme:
        """The look chosen last; the system's where nothing was chosen or it is no longer known."""
        named = str(self._settings.value("theme", Choice.SYSTEM.value))
        choice = Choice(named) if named in set(Choice) else Choice.SYSTEM
        kept = self._settings.value("high_contrast")
        contrast = system_wants_contrast() if kept is None else str(kept) == "true"
        made = Theme(choice, high_contrast=contrast, zoom=self._zoom())
        made.calm = str(self._settings.value("less_motion", "false")) == "true"
        return made

    def keep_theme(self, theme: Theme) -> None:
        """Keeps the look for the next start."""
        self._settings.setValue("theme", theme.choice.value)
        self._settings.setValue("high_contrast", "true" if theme.high_contrast else "false")
        self._settings.setValue("less_motion", "true" if theme.calm else "false")
        self._settings.setValue("zoom", f"{theme.zoom:.2f}")

    def language(self) -> Language:
        """The language chosen last; the system's where none was."""
        named = str(self._settings.value("language", ""))
        return Language(named) if named in set(Language) else Language.SYSTEM

    def keep_language(self, language: Language) -> None:
        """Keeps the language for the next start."""
        self._settings.setValue("language", language.value)

    def lesson_done(self) -> int:
        """How many steps of the practice lesson are done."""
        kept = str(self._settings.value("lesson_done", "0"))
        return int(kept) if kept.isdecimal() else 0

    def keep_lesson(self, done: int) -> None:
        """Keeps how far the practice lesson is."""
        self._settings.setValue("lesson_done", str(done))

    def place(self, window: QWidget) -> None:
        """Puts the window where it was; the first time in the middle, as large as its screen allows."""
        kept = self._settings.value("geometry")
        if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
            return
        room = window.screen().availableGeometry()
        window.setGeometry(_middle(room))
        if room.width() <= _WIDTH or room.height() <= _HEIGHT:
            window.showMaximized()

    def keep_place(self, window: QWidget) -> None:
        """Keeps place and size for the next start."""
        self._settings.setValue("geometry", window.saveGeometry())

    def _zoom(self) -> float:
        try:
            zoom = float(str(self._settings.value("zoom", "1.0")))
        except ValueError:
            return 1.0
        return min(max(zoom, ZOOM_LEAST), ZOOM_MOST)


def next_zoom(zoom: float, steps: int) -> float:
    """The zoom so many steps larger or smaller, within its bounds; 0 steps = as designed."""
    wanted = 1.0 if steps == 0 else zoom + steps * ZOOM_STEP
    return round(min(max(wanted, ZOOM_LEAST), ZOOM_MOST), 2)


def _middle(room: QRect) -> QRect:
    made = QRect(0, 0, min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
    made.moveCenter(room.center())
    return made
