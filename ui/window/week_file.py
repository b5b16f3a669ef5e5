"""Writes the last week of the team into a PDF, from the palette."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from ui.kit.commands import Command, Scope
from ui.kit.languages import language_in_force
from ui.window.person import zone_of

if TYPE_CHECKING:
    from calldesk.desk import Desk
    from calldesk.jobs.week_sheet import Sheet
    from ui.window.pages import Frame
    from ui.window.shell import Shell

translate = QCoreApplication.translate


class WeekFile(QObject):
    """One command: asks where, reads the week, draws the page."""

    def __init__(self, shell: "Shell", frame: "Frame") -> None:
        super().__init__(shell)
        self._shell, self._frame = shell, frame
        words = translate("keys", "The last week of the team as PDF")
        frame.commands.add(Command("window.week", words, "", Scope.WINDOW, self.ask))

    def ask(self) -> None:
        """Where to?"""
        from calldesk.domain.weekly import last_week  # noqa: PLC0415 - not before the first row

        opened = self._frame.life.opened_desk
        if opened is None or self._frame.coming.is_on_its_way:
            return
        zone, desk = zone_of(opened), opened.desk
        monday = last_week(desk.now(), zone)
        named = f"calldesk week {monday.isoformat()}.pdf"
        chosen, _kind = QFileDialog.getSaveFileName(self._shell, self.tr("The last week"), named, "PDF (*.pdf)")
        if chosen:
            read = partial(_read, desk, zone, language_in_force().value)
            self._frame.runner.read(self, read, partial(self._write, Path(chosen)), slot="week")

    def _write(self, path: Path, sheet: "Sheet") -> None:
        """The page is drawn here, where fonts are; the file is written outside the window's thread."""
        from dataclasses import asdict  # noqa: PLC0415 - as above

        from ui.board.week_page import page_pdf  # noqa: PLC0415
        from ui.charts.export import write_export  # noqa: PLC0415
        from ui.kit.data_words import refused  # noqa: PLC0415
        from ui.kit.theme import Choice, Theme  # noqa: PLC0415

        toast = self._frame.toast
        job = partial(write_export, path, page_pdf(asdict(sheet), Theme(Choice.LIGHT)))
        said = self.tr("Written: {0}")
        self._frame.runner.write(
            self,
            job,
            lambda done: toast.say(said.format(done.name), "download"),
            refused=lambda error: toast.say(refused(error), "triangle-alert"),
        )


def _read(desk: "Desk", zone: str, code: str) -> "Sheet":
    from calldesk.domain.weekly import last_week  # noqa: PLC0415 - SQLAlchemy comes with the queries
    from calldesk.files.languages import tongue_of  # noqa: PLC0415
    from calldesk.jobs.week_sheet import WEEK_WORDS, week_sheet  # noqa: PLC0415
    from calldesk.queries.weekly import weekly  # noqa: PLC0415

    return week_sheet(desk.read(weekly, last_week(desk.now(), zone), zone), tongue_of(code, WEEK_WORDS))
