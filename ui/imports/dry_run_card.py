"""What the import would do: four counts that add up to the rows of the file, and why rows are rejected."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from calldesk.actions.imports import ImportReport
from ui.imports.words import reason_words, warning_words
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Swatch
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_REASONS = 4
_BAR = 76


class DryRunCard(QFrame):
    """Counts, reasons, notes; while it runs, how far it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._time = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._state_icon = Icon(theme, "circle-check", 14, Role.OK)
        self._state = Label(theme, "", Type.CHIP, Role.OK)
        head = hbox(Label(theme, self.tr("Dry run"), Type.H2), self._time, None, self._state_icon, self._state)
        self._counts = (
            _Count(theme, self.tr("New"), Role.OK, self.tr("added")),
            _Count(theme, self.tr("Update"), Role.ACCENT, self.tr("a field changes")),
            _Count(theme, self.tr("Duplicate"), Role.COLD, self.tr("here already, same")),
            _Count(theme, self.tr("Rejected"), Role.BAD, self.tr("in a file, with reasons")),
        )
        self._why = Label(theme, "", Type.OVER, Role.TEXT3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(3, 1)
        self._reasons = [_Reason(theme, self._grid, at) for at in range(_REASONS)]
        self._notes = ElideLabel(theme, "", Type.FAINT, Role.WARN)
        counts = hbox(spacing=14)
        for count in self._counts:
            counts.addWidget(count, 1)
        self.setLayout(
            vbox(head, counts, hline(), self._why, self._grid, self._notes, spacing=9, margins=(20, 14, 20, 14))
        )
        self.show_running("")

    def show_running(self, words: str) -> None:
        """It runs; the counts shown are the last ones, in quiet type."""
        self._state_icon.show_icon("loader-circle", Role.TEXT3)
        self._state.say(words)
        self._state.set_role(Role.TEXT3)
        for count in self._counts:
            count.show_old()

    def show_stopped(self, sentence: str) -> None:
        """It could not be done."""
        self._state_icon.show_icon("triangle-alert", Role.BAD)
        self._state.say(sentence)
        self._state.set_role(Role.BAD)

    def show_report(self, report: ImportReport, seconds: float) -> None:
        """What would be done."""
        self._time.say(self.tr("in {0} s").format(f"{seconds:.1f}"))
        self._state_icon.show_icon("circle-check", Role.OK)
        self._state.say(self.tr("Nothing written yet"))
        self._state.set_role(Role.OK)
        rejected = len(report.rejected)
        for count, many in zip(
            self._counts, (report.accepted, report.updated, report.duplicates, rejected), strict=True
        ):
            count.show_count(many)
        self._why.say(self.tr("Why {0} are rejected").format(text.number(rejected)) if rejected else "")
        self._why.setVisible(rejected > 0)
        most = max(report.reasons.values(), default=1)
        ordered = list(report.reasons.items())
        for at, row in enumerate(self._reasons):
            row.show_reason(*(ordered[at] if at < len(ordered) else ("", 0)), most)
        warned = [f"{text.number(many)}: {warning_words(what)}" for what, many in report.warned.items()]
        self._notes.say("; ".join(warned))
        self._notes.setVisible(bool(warned))


class _Count(QWidget):
    """A square, a name, a figure and what it means."""

    def __init__(self, theme: Theme, name: str, tone: Role, means: str) -> None:
        super().__init__()
        self._tone = tone
        self._name = name
        self._figure = Label(theme, "0", Type.H1, Role.TEXT3)
        self._square = Swatch(theme, tone, side=8)
        head = hbox(self._square, Label(theme, name, Type.STRONG), None, spacing=6)
        means_label = ElideLabel(theme, means, Type.AXIS, Role.TEXT3)
        means_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setLayout(vbox(head, self._figure, means_label, spacing=2))

    def show_count(self, many: int) -> None:
        """The figure; only rejected rows have a colour, and only where there are any."""
        self._figure.say(text.number(many))
        self._figure.set_role(Role.BAD if self._tone is Role.BAD and many else Role.TEXT)
        self.setAccessibleName(f"{self._name}: {text.number(many)}")

    def show_old(self) -> None:
        """The figure is of the run before."""
        self._figure.set_role(Role.TEXT3)


class _Reason:
    """One reason with its bar."""

    def __init__(self, theme: Theme, grid: QGridLayout, at: int) -> None:
        self._name = Label(theme, "", Type.BODY_MEDIUM)
        self._bar = _Bar(theme)
        self._many = Label(theme, "", Type.STRONG)
        self._means = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._means.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for place, widget in enumerate((self._name, self._bar, self._many, self._means)):
            grid.addWidget(widget, at, place)
        grid.setAlignment(self._many, Qt.AlignmentFlag.AlignRight)
        self.show_reason("", 0, 1)

    def show_reason(self, reason: str, many: int, most: int) -> None:
        """Shows a reason, or nothing for 0."""
        name, means = reason_words(reason)
        self._name.say(name)
        self._bar.show_share(many / most)
        self._many.say(text.number(many))
        self._means.say(means)
        for widget in (self._name, self._bar, self._many, self._means):
            widget.setVisible(many > 0)


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(_BAR, 6)
        self._theme = theme
        self._share = 0.0
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """0 to 1 of the longest bar."""
        self._share = share
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.BAD))
        painter.drawRoundedRect(QRectF(0, 0, max(4.0, self.width() * self._share), self.height()), 2, 2)
        painter.end()
