"""Takes a do-not-call list from a file: counts it beforehand, and writes it when that is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.import_fields import ImportKind
from calldesk.files.sources import MapOptions, open_source
from calldesk.files.spool import Spool, prepare
from calldesk.files.tables import ReadOptions
from ui.call_screen.work import Tools
from ui.imports.jobs import save_rejects
from ui.imports.words import own_region, reason_words
from ui.kit import text
from ui.kit.data_words import refused
from ui.window.do_not_call_panel import DoNotCallPanel

translate = QCoreApplication.translate
Counted = tuple[Spool, ImportReport]


@dataclass(frozen=True, slots=True)
class _Written:
    report: ImportReport
    rejects: Path | None


class ListImport(QObject):
    """Runs beside the panel of marks; one list at a time."""

    def __init__(self, tools: Tools, panel: DoNotCallPanel, written: Callable[[], None]) -> None:
        super().__init__(panel)
        self._tools = tools
        self._panel = panel
        self._done = written
        self._spool: Spool | None = None
        panel.list_wanted.connect(self._go_on)
        panel.closed.connect(self._forget)

    def take(self, path: Path) -> None:
        """A file was chosen: what it would do is counted, and nothing is written."""
        self._panel.say(translate("dnc", "Counting {0}").format(path.name))
        self._panel.show_list("", ready=False)
        desk, region = self._tools.desk, own_region()
        job = partial(_count, desk, path, region)
        self._tools.runner.read(self, job, self._counted, slot="dnc_list", refused=self._refused)

    def _go_on(self) -> None:
        """The button: a file is asked for, or the one that was counted is written."""
        if self._spool is None:
            kinds = translate("dnc", "Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)")
            heading = translate("dnc", "Import a do-not-call list")
            named, _kind = QFileDialog.getOpenFileName(self._panel, heading, "", kinds)
            if named:
                self.take(Path(named))
            return
        spool, self._spool = self._spool, None
        self._panel.show_list("", ready=False)
        job = partial(_write, self._tools.desk, spool)
        self._tools.runner.write(self, job, self._written, refused=self._refused)

    def _counted(self, counted: Counted) -> None:
        if not self._panel.isVisible():
            return
        spool, report = counted
        many = report.accepted + report.updated
        self._spool = spool if many else None
        self._panel.say(f"{spool.source.table.path.name}: {_counts(report)}")
        one, more = translate("dnc", "Import 1 mark"), translate("dnc", "Import {0} marks")
        self._panel.show_list(text.plural(many, one, more) if many else "", ready=True)

    def _written(self, done: _Written) -> None:
        self._panel.show_list("", ready=True)
        self._done()
        said = translate("dnc", "Imported: {0}").format(_counts(done.report))
        if done.rejects is not None:
            said += "\n" + translate("dnc", "The rejected rows are in {0}").format(done.rejects)
        self._panel.tell(said)

    def _refused(self, error: DeskError) -> None:
        self._spool = None
        self._panel.show_list("", ready=True)
        self._panel.tell(refused(error))

    def _forget(self) -> None:
        self._spool = None
        self._panel.show_list("", ready=True)


def _count(desk: Desk, path: Path, region: str | None) -> Counted:
    """Opens and reads the whole list; the database is only read."""
    source = open_source(path, ImportKind.DNC, ReadOptions(), MapOptions(region=region))
    spool = prepare(source)
    return spool, desk.read(dry_run, spool, ImportChoice())


def _write(desk: Desk, spool: Spool) -> _Written:
    """All of it or nothing; then the rejected rows go into a file beside it."""
    report = desk.write(import_rows, spool, ImportChoice())
    return _Written(report, save_rejects(spool.source, report))


def _counts(report: ImportReport) -> str:
    counts = (
        (report.accepted, translate("dnc", "{0} new")),
        (report.updated, translate("dnc", "{0} updated")),
        (report.duplicates, translate("dnc", "{0} here already")),
        (len(report.rejected), translate("dnc", "{0} rejected")),
    )
    said = text.DOT.join(words.format(text.number(many)) for many, words in counts)
    reasons = ", ".join(f"{reason_words(reason)[0]} {text.number(many)}" for reason, many in report.reasons.items())
    return f"{said} ({reasons})" if reasons else said
