"""Runs the import's jobs one after another: open, dry run after every change, import; each can be stopped."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.files.sources import ImportSource
from calldesk.files.spool import Spool
from ui.imports.jobs import DryRun, Halt, Imported, Wish, count_beforehand, open_wish, write_all
from ui.kit.data_words import refused
from ui.kit.runner import Runner

_AFTER_CHANGE_MS = 350


class ImportWork(QObject):
    """Knows the file and the wish; every answer belongs to the newest wish.

    Signals:
        reading: Path of the file that is being opened.
        unreadable: Path and sentence.
        opened: ImportSource; the columns are known.
        running: A dry run goes on; stage, rows done, rows in all.
        counted: DryRun of the present wish.
        stopped: Sentence: the dry run could not be done.
        writing: Rows done, rows in all.
        written: Imported.
        not_written: Sentence: nothing was written.
    """

    reading = Signal(object)
    unreadable = Signal(object, str)
    opened = Signal(object)
    running = Signal(str, int, int)
    counted = Signal(object)
    stopped = Signal(str)
    writing = Signal(int, int)
    written = Signal(object)
    not_written = Signal(str)
    _told = Signal(object, str, int, int)

    def __init__(self, desk: Desk, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self.wish: Wish | None = None
        self.source: ImportSource | None = None
        self.dry: DryRun | None = None
        self.is_writing = False
        self._halt = Halt()
        self._spool: tuple[Wish, Spool] | None = None
        self._told.connect(self._hear)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER_CHANGE_MS)
        self._wait.timeout.connect(self._open)

    def take(self, path: Path, region: str | None) -> None:
        """A file was chosen."""
        self._spool = None
        self.wish = Wish(path, region=region)
        self.source = self.dry = None
        self.reading.emit(path)
        self._open()

    def change(self, **decided: object) -> None:
        """Something was decided otherwise; the dry run follows by itself, a moment after the last change."""
        if self.wish is not None and not self.is_writing:
            self.wish = replace(self.wish, **decided)  # type: ignore[arg-type]  # the names are Wish's own
            self.stop()
            self.dry = None
            self.running.emit("wait", 0, 0)
            self._wait.start()

    def again(self) -> None:
        """The dry run once more, from the file as it is now."""
        if self.wish is not None and not self.is_writing:
            self._spool = None
            self.stop()
            self.running.emit("wait", 0, 0)
            self._open()

    def stop(self) -> None:
        """Ends what runs; an import that is stopped has written nothing."""
        self._halt.asked = True
        self._halt = Halt()

    def write(self) -> None:
        """The import, of what was counted."""
        if self.dry is None or self.is_writing:
            return
        self.is_writing = True
        self.writing.emit(0, self.dry.report.rows_read)
        job = partial(write_all, self._desk, self.dry, self._heard())
        self._runner.write(self, job, self._written, refused=self._not_written)

    def _heard(self) -> tuple[Halt, Callable[[str, int, int], None]]:
        halt = self._halt
        return halt, lambda stage, done, total: self._told.emit(halt, stage, done, total)

    def _hear(self, halt: Halt, stage: str, done: int, total: int) -> None:
        if halt is not self._halt:
            return
        if stage == "write":
            self.writing.emit(done, total)
        else:
            self.running.emit(stage, done, total)

    def _open(self) -> None:
        wish = self.wish
        if wish is not None:
            refused = partial(self._refused, wish)
            self._runner.read(self, partial(open_wish, wish), partial(self._opened, wish), slot="open", refused=refused)

    def _opened(self, wish: Wish, source: ImportSource) -> None:
        if wish is not self.wish:
            return
        self.source = source
        self.opened.emit(source)
        kept = self._spool
        spool = kept[1] if kept is not None and wish.reads_like(kept[0]) else None
        job = partial(count_beforehand, self._desk, wish, source, spool, self._heard())
        self._runner.read(self, job, self._counted, slot="count", refused=partial(self._refused, wish))

    def _counted(self, dry: DryRun) -> None:
        self._spool = (dry.wish, dry.spool)
        if dry.wish is self.wish:
            self.dry = dry
            self.counted.emit(dry)

    def _refused(self, wish: Wish, error: DeskError) -> None:
        if wish is not self.wish:
            return
        if self.source is None:
            self.unreadable.emit(wish.path, refused(error))
        else:
            self.stopped.emit(refused(error))

    def _written(self, imported: Imported) -> None:
        self.is_writing = False
        self._spool = None
        self.written.emit(imported)

    def _not_written(self, error: DeskError) -> None:
        self.is_writing = False
        self.not_written.emit(refused(error))
