"""The third step: how far the import is, and what it did."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.imports.jobs import Imported
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, plain_tip
from ui.kit.layouts import card, hbox, hline, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_WIDTH = 560


class ResultStep(QWidget):
    """Progress with a way to stop it; then the counts and the file of rejected rows.

    Signals:
        stop_wanted: The import is to be stopped.
        done_wanted: Back to the calls.
        more_wanted: Another file.
    """

    stop_wanted = Signal()
    done_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rejects: Path | None = None
        self._icon = Icon(theme, "loader-circle", 22, Role.ACCENT)
        self._head = Label(theme, "", Type.PAGE)
        self._says = Label(theme, "", Type.BODY, Role.TEXT2).wrapped()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self._counts = Label(theme, "", Type.SAY).wrapped()
        self._file = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._open_file = KeyButton(theme, self.tr("Open the folder"), icon="folder-open")
        self._open_file.clicked.connect(self._open_folder)
        self._file_row = QWidget()
        file_row = hbox(Icon(theme, "file-text", 15), spacing=9)
        file_row.addWidget(self._file, 1)
        file_row.addWidget(self._open_file)
        self._file_row.setLayout(file_row)
        self.stop = KeyButton(theme, self.tr("Stop"), "Esc", icon="x")
        self.stop.clicked.connect(self.stop_wanted)
        self.done = KeyButton(theme, self.tr("To the call list"), "Enter", part="primary", icon="phone")
        self.done.clicked.connect(self.done_wanted)
        self.more = KeyButton(theme, self.tr("Import another file"), icon="file-up")
        self.more.clicked.connect(self.more_wanted)
        self.setLayout(vbox(None, hbox(None, self._card(), None), None, None))

    def _card(self) -> QFrame:
        made = card(
            hbox(self._icon, self._head, None, spacing=10),
            self._says,
            self.bar,
            self._counts,
            self._file_row,
            hline(),
            hbox(self.stop, None, self.more, self.done),
            pad=24,
            spacing=14,
        )
        FixedSize(made, self._theme, width=_WIDTH)
        return made

    def show_progress(self, done: int, total: int) -> None:
        """So many rows of so many are written, but not yet for good."""
        self._icon.show_icon("loader-circle", Role.ACCENT)
        self._head.say(self.tr("Importing"))
        self._says.say(
            self.tr("{0} of {1} rows. All of them or none: stopping leaves everything as it was.").format(
                text.number(done), text.number(total)
            )
        )
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self._arrange(running=True, rejects=False)

    def show_done(self, imported: Imported, *, as_leads: bool) -> None:
        """What the import did."""
        report = imported.report
        self._icon.show_icon("circle-check", Role.OK)
        self._head.say(self.tr("Imported"))
        self._says.say(
            self.tr("These leads stand on the call list as soon as their calling hours are open.")
            if as_leads
            else self.tr(
                "Names never stand on the call list. Interest, such as a form or a reply, makes a name a lead."
            )
        )
        counts = (
            (report.accepted, self.tr("{0} new")),
            (report.updated, self.tr("{0} updated")),
            (report.duplicates, self.tr("{0} here already")),
            (len(report.rejected), self.tr("{0} rejected")),
        )
        self._counts.say(text.DOT.join(words.format(text.number(many)) for many, words in counts))
        self._rejects = imported.rejects
        if imported.rejects is not None:
            self._file.say(self.tr("To mend and import again: {0}").format(imported.rejects.name))
            self._file.setToolTip(plain_tip(str(imported.rejects)))
        self._arrange(running=False, rejects=imported.rejects is not None)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, *, running: bool, rejects: bool) -> None:
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self._counts.setVisible(not running)
        self._file_row.setVisible(rejects)
        self.done.setVisible(not running)
        self.more.setVisible(not running)

    def _open_folder(self) -> None:
        if self._rejects is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rejects.parent)))
