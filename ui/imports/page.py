"""The import page: head with the three steps, the step itself, and the foot."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calldesk.desk import Desk
from calldesk.files.sources import ImportSource
from ui.imports.file_step import FileStep
from ui.imports.foot import Foot
from ui.imports.jobs import DryRun, Imported
from ui.imports.preview_step import PreviewStep
from ui.imports.result_step import ResultStep
from ui.imports.steps import Steps
from ui.imports.words import encoding_words
from ui.imports.work import ImportWork
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_FILE, _PREVIEW, _RESULT = range(3)


class ImportPage(QWidget):
    """Takes a file to the end; knows nothing of what comes after.

    Signals:
        left: The person goes back to where they came from, or on to the calls.
        said: A sentence for the toast, and its icon.
    """

    left = Signal()
    said = Signal(str, str)

    def __init__(self, theme: Theme, desk: Desk, runner: Runner) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Import a file"))
        self.work = ImportWork(desk, runner, self)
        self._name = ElideLabel(theme, "", Type.PAGE)
        self._about = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._steps = Steps(theme)
        self.file = FileStep(theme)
        self.preview = PreviewStep(theme)
        self.result = ResultStep(theme)
        self.foot = Foot(theme)
        self._stack = QStackedWidget()
        for step in (self.file, self.preview, self.result):
            self._stack.addWidget(step)
        head = hbox(vbox(self._name, self._about, spacing=1), None, self._steps)
        self._body = vbox(head, spacing=14)
        self._body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body, 1)
        column.addWidget(self.foot)
        self._connect()
        self.show_file_step()
        self.set_compact(compact=False)

    @property
    def step(self) -> int:
        """0 file, 1 preview, 2 import."""
        return self._stack.currentIndex()

    def take(self, path: Path) -> None:
        """Starts with a file."""
        self.work.take(path, self.preview.kind.region)

    def show_file_step(self) -> None:
        """Asks for a file."""
        self._go(_FILE)
        self._name.say(self.tr("Import a file"))
        self._about.say(self.tr("Names and leads, from any table"))
        self.foot.show_file_step()
        self.file.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """One step back; from the first out of the page."""
        if self.work.is_writing:
            return
        if self.step == _PREVIEW:
            self.work.stop()
            self.show_file_step()
        elif self.step in (_RESULT, _FILE):
            self.work.stop()
            self.left.emit()

    def go_on(self) -> None:
        """The main action of the step."""
        if self.step == _FILE:
            self.file.choose()
        elif self.step == _PREVIEW:
            self.work.write()
        elif not self.work.is_writing:
            self.left.emit()

    def enter(self) -> None:
        """Enter: chooses a file in the first step, goes on in the last."""
        if self.step != _PREVIEW:
            self.go_on()

    def stop(self) -> None:
        """Stops a running import; elsewhere goes back."""
        if self.work.is_writing:
            self.work.stop()
        else:
            self.go_back()

    def set_compact(self, *, compact: bool) -> None:
        """Tighter margins and fewer sample rows."""
        side = 16 if compact else 20
        self._body.setContentsMargins(side, 12 if compact else 16, side, 12 if compact else 14)
        self.preview.set_compact(compact=compact)

    def show_compact(self, compact: bool) -> None:
        """As `set_compact`, for a signal."""
        self.set_compact(compact=compact)

    def _connect(self) -> None:
        work, kind = self.work, self.preview.kind
        self.file.chosen.connect(self.take)
        self.preview.columns.moved.connect(self._moved)
        kind.decided.connect(self._decided)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.again_wanted.connect(work.again)
        self.foot.import_wanted.connect(self.go_on)
        self.result.stop_wanted.connect(work.stop)
        self.result.done_wanted.connect(self.left)
        self.result.more_wanted.connect(self.show_file_step)
        work.reading.connect(self.file.show_reading)
        work.unreadable.connect(self._unreadable)
        work.opened.connect(self._opened)
        work.running.connect(self._running)
        work.counted.connect(self._counted)
        work.stopped.connect(self.preview.dry_run.show_stopped)
        work.writing.connect(self._writing)
        work.written.connect(self._written)
        work.not_written.connect(self._not_written)

    def _moved(self, place: int, field: str | None) -> None:
        if self.work.wish is not None:
            kept = {at: name for at, name in self.work.wish.targets.items() if name != field or name is None}
            self.work.change(targets={**kept, place: field})

    def _decided(self) -> None:
        kind = self.preview.kind
        self.work.change(as_leads=kind.as_leads, region=kind.region, campaign=kind.campaign.text().strip())

    def _unreadable(self, path: Path, sentence: str) -> None:
        self._go(_FILE)
        self.file.show_unreadable(path, sentence)

    def _opened(self, source: ImportSource) -> None:
        table = source.table
        parts = (
            text.plural(source.row_count, self.tr("1 row"), self.tr("{0} rows")),
            text.plural(len(table.columns), self.tr("1 column"), self.tr("{0} columns")),
            encoding_words(table.encoding, table.delimiter, table.sheet),
        )
        self._name.say(table.path.name)
        self._about.say(", ".join(part for part in parts if part))
        self.preview.show_source(source)
        if self.step != _PREVIEW:
            self._go(_PREVIEW)
            self.foot.show_preview_step()
            self.foot.show_main(self.tr("Import"), ready=False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for warning in source.warnings[:1]:
            self.said.emit(warning, "info")

    def _running(self, stage: str, done: int, total: int) -> None:
        words = {"read": self.tr("Reading {0} of {1}"), "check": self.tr("Comparing {0} of {1}")}
        shown = words.get(stage, self.tr("Counting")).format(text.number(done), text.number(total))
        self.preview.dry_run.show_running(shown)
        self.foot.show_main(self.tr("Import"), ready=False)

    def _counted(self, dry: DryRun) -> None:
        self.preview.show_dry_run(dry)
        many = dry.report.accepted + dry.report.updated
        one, more = (
            (self.tr("Import 1 lead"), self.tr("Import {0} leads"))
            if dry.wish.as_leads
            else (self.tr("Import 1 name"), self.tr("Import {0} names"))
        )
        self.foot.show_main(text.plural(many, one, more), ready=many > 0 or dry.wish.as_leads)

    def _writing(self, done: int, total: int) -> None:
        self._go(_RESULT)
        self.foot.show_result_step(running=True)
        self.result.show_progress(done, total)

    def _written(self, imported: Imported) -> None:
        wish = self.work.wish
        self.foot.show_result_step(running=False)
        self.result.show_done(imported, as_leads=wish is not None and wish.as_leads)

    def _not_written(self, sentence: str) -> None:
        self._go(_PREVIEW)
        self.foot.show_preview_step()
        self.said.emit(sentence, "info")

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._steps.show_step(step)
