"""E: writes the chart with the focus, or the whole board, as CSV, PNG or PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from calldesk.domain.errors import DeskError
from ui.charts.export import Exported, Format, write_export
from ui.kit.data_words import refused
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.outcomes import Option


class Exporting(QObject):
    """Asks which kind, then where; the file is written outside the window's thread.

    Signals:
        said: A sentence for the toast, and its icon.
    """

    said = Signal(str, str)

    def __init__(self, theme: Theme, page: QWidget, runner: Runner, day: Callable[[], str]) -> None:
        """Takes what gives the day for the names of files."""
        super().__init__(page)
        self._page, self._runner, self._day = page, runner, day
        self._what: Exported | None = None
        self.menu = DigitMenu(theme, page)
        self.menu.picked.connect(self._picked)

    def ask(self, what: Exported, above: QWidget) -> None:
        """Which kind of file?"""
        self._what = what
        words = (self.tr("Numbers, CSV"), self.tr("Picture, PNG"), self.tr("Page, PDF"))
        kinds = [Option(str(at), said, kind) for at, (kind, said) in enumerate(zip(Format, words, strict=True), 1)]
        self.menu.ask(self.tr("Export: {0}").format(what.name), kinds, above)

    def _picked(self, option: Option) -> None:
        if self._what is None:
            return
        kind = Format(option.code)
        named = f"calldesk {self._what.name} {self._day()}.{kind}"
        heading = self.tr("Export: {0}").format(self._what.name)
        chosen, _kind = QFileDialog.getSaveFileName(self._page, heading, named, f"{kind.upper()} (*.{kind})")
        if chosen:
            job = partial(write_export, Path(chosen), self._what.content(kind))
            self._runner.write(self, job, self._written, refused=self._refused)

    def _written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path.name), "download")

    def _refused(self, error: DeskError) -> None:
        self.said.emit(refused(error), "triangle-alert")
