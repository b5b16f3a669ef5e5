"""The first step: a file is dropped or chosen; one that cannot be read says why."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.buttons import KeyButton
from ui.kit.dropped_file import dropped_file
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_WIDTH = 640


class FileStep(QWidget):
    """A place to drop a file.

    Signals:
        chosen: Path of the file.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._icon = Icon(theme, "file-up", 32, Role.ACCENT)
        self._head = Label(theme, self.tr("Drop a file here"), Type.PAGE)
        self._says = Label(
            theme,
            self.tr(
                "CSV, TSV, text, Excel (XLSX, XLS, XLSB) or OpenDocument (ODS). Nothing is written before you say so."
            ),
            Type.BODY,
            Role.TEXT2,
        ).wrapped()
        self.choose_button = KeyButton(theme, self.tr("Choose a file"), "Enter", part="primary", icon="folder-open")
        self.choose_button.clicked.connect(self.choose)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedSize(200, 4)
        self._busy.setAccessibleName(self.tr("Reading the file"))
        self._busy.hide()
        for label in (self._head, self._says):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        zone = QFrame()
        zone.setProperty("part", "drop")
        FixedSize(zone, theme, width=_WIDTH)
        zone.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        column = vbox(
            hbox(None, self._icon, None),
            self._head,
            self._says,
            hbox(None, self.choose_button, None),
            hbox(None, self._busy, None),
            spacing=16,
            margins=(40, 44, 40, 36),
        )
        zone.setLayout(column)
        self.setLayout(vbox(None, hbox(None, zone, None), None, None))

    def choose(self) -> None:
        """Asks for a file."""
        kinds = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)")
        named, _kind = QFileDialog.getOpenFileName(self, self.tr("Import a file"), "", kinds)
        if named:
            self.chosen.emit(Path(named))

    def show_reading(self, path: Path) -> None:
        """The file is being read."""
        self._icon.show_icon("file-text", Role.ACCENT)
        self._head.say(path.name)
        self._says.say(self.tr("Reading the file"))
        self._says.set_role(Role.TEXT2)
        self._busy.show()
        self.choose_button.setEnabled(False)

    def show_unreadable(self, path: Path, sentence: str) -> None:
        """Why the file cannot be read."""
        self._icon.show_icon("circle-x", Role.BAD)
        self._head.say(path.name)
        self._says.say(sentence)
        self._says.set_role(Role.BAD)
        self._busy.hide()
        self.choose_button.setEnabled(True)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)
