"""The card of honest measures: what stands out in the records of a period, quietly, with the records behind it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.domain.board import Span
from calldesk.domain.signals import SignalRow
from calldesk.queries.signals import SignalRecords, Signals, signal_records
from ui.board.reads import Paced, Reading, Turn
from ui.board.signal_panel import SignalPanel, record_words
from ui.board.signal_words import count_words, meanings, question_words, record_face, share_words, sign_names
from ui.board.truth import TableCard
from ui.board.words import DASH, percent
from ui.charts.table import Cell, Head, Line, Side, Table
from ui.kit import text
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate


class SignalsCard(TableCard):
    """No red and no order of people: by signal, then by name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("signals", "Honest measures"))

    def show_signals(self, found: Signals) -> None:
        """Other lines in place; without any it says so."""
        shown = found.shown
        note = translate("signals", "what asks for a look, not a verdict") if shown else ""
        calm = translate("signals", "Nothing stands out in this time.")
        self.show_table(signals_table(found), note, question_words() if shown else calm)


def signals_table(found: Signals) -> Table:
    """A line for each that stands out."""
    heads = (
        Head(translate("signals", "Signal"), Side.LEFT),
        Head(translate("signals", "Records")),
        Head(translate("signals", "Share")),
        Head(translate("signals", "Middle of the team")),
    )
    names = sign_names()
    lines = (_line(at, row, names[row.sign], found.names[row.by]) for at, row in enumerate(found.shown))
    return Table(heads, tuple(lines))


def _line(at: int, row: SignalRow, sign: str, person: str) -> Line:
    share, before = share_words(row)
    middle = percent(round(row.median_share * 100)) if row.median_share is not None else DASH
    return Line(
        at,
        (
            Cell(text.DOT.join((sign, person))),
            Cell(count_words(row)),
            Cell(share, Role.TEXT3 if row.is_small else Role.TEXT, before=before),
            Cell(middle, Role.TEXT3),
        ),
    )


class BoardSignals(QObject):
    """Reads them seldom, shows them on their card, and opens the records of the line that was taken.

    Signals:
        lead_wanted: LeadId of the record that was taken.

    Attributes:
        paced: The reading.
        panel: The records.
    """

    lead_wanted = Signal(object)

    def __init__(self, page: QWidget, desk: Desk, runner: Runner, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._desk, self._runner = page, desk, runner
        self._found: Signals | None = None
        self._span: Span | None = None
        self._records: SignalRecords | None = None
        self.panel = SignalPanel(theme, page, record_words())
        self.panel.wanted.connect(self._taken)

    def follow(self, reading: Reading, card: SignalsCard, slow: Turn) -> None:
        """Keeps a card true to what is read, in its turn."""
        self._reading, self._card = reading, card
        self.paced: Paced[Signals] = Paced(self._runner, self._page, reading.signals, slow)
        self.paced.shown.connect(self._show)
        self._runner.changed.connect(self.paced.on_changes)
        card.numbers.wanted.connect(self._open)

    def _show(self, span: Span, found: Signals) -> None:
        if span.period is self._reading.period:
            self._span, self._found = span, found
            self._card.show_signals(found)

    def _open(self, key: int) -> None:
        """The records of one line."""
        if self._found is not None and self._span is not None:
            row, present = self._found.shown[key], self._span.present
            job = partial(self._desk.read, signal_records, present.from_at, present.ends_at, row.sign, row.by)
            self._runner.read(self, job, partial(self._list, row, self._span.zone), slot="signal_records")

    def _list(self, row: SignalRow, zone: str, found: SignalRecords) -> None:
        self._records, now = found, self._desk.now()
        person = self._found.names.get(row.by, "") if self._found is not None else ""
        faces = [record_face(at, one, row.sign, now, zone) for at, one in enumerate(found.rows)]
        self.panel.say(meanings()[row.sign])
        said = translate("signals", "{0}: {1} of {2}").format(person, text.number(found.total), text.number(found.of))
        self.panel.show_rows(faces, found.total, said)

    def _taken(self, key: int) -> None:
        if self._records is not None:
            self.lead_wanted.emit(self._records.rows[key].hit.lead_id)
