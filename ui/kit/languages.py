"""Speaks the reader's language: its words, Qt's own words, and its numbers and days."""

from enum import StrEnum
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class Language(StrEnum):
    """A language the window speaks; SYSTEM is the first of the computer's own that it knows, else English."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.SPANISH: "Español"}
"""Each in its own words, so that whoever cannot read the one in force finds theirs."""
_USUAL = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    Language.GERMAN: QLocale(QLocale.Language.German, QLocale.Country.Germany),
    Language.SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}


class Speech:
    """The language in force in this program."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = Language.ENGLISH

    def speak(self, wish: Language) -> None:
        """Takes a language; what is built from now on is in it."""
        self.language = spoken(wish)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        QLocale.setDefault(locale_of(self.language))
        self._translators = [*_translators(self.language)] if self.language is not Language.ENGLISH else []
        for translator in self._translators:
            self._app.installTranslator(translator)


def spoken(wish: Language, system: list[str] | None = None) -> Language:
    """The language that a wish means.

    Args:
        wish: What was chosen.
        system: The computer's languages, best first, such as ``de-AT``; None = as it says.
    """
    if wish is not Language.SYSTEM:
        return wish
    for name in QLocale.system().uiLanguages() if system is None else system:
        code = name.replace("_", "-").partition("-")[0]
        if code in set(NAMES):
            return Language(code)
    return Language.ENGLISH


def language_in_force() -> Language:
    """The language that this program speaks, as its numbers and days are told."""
    code = QLocale().name().partition("_")[0]
    return Language(code) if code in set(NAMES) else Language.ENGLISH


def locale_of(language: Language, system: QLocale | None = None) -> QLocale:
    """How numbers and days are told: as this computer does where it speaks the language (Austria's German)."""
    own = system or QLocale.system()
    return own if own.language() is _USUAL[language].language() else _USUAL[language]


def _translators(language: Language) -> list[QTranslator]:
    """Ours goes last, for the last one installed is asked first."""
    qt, ours = QTranslator(), QTranslator()
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load(str(files("resources.languages") / f"calldesk_{language}.qm"))
    return [qt, ours]
