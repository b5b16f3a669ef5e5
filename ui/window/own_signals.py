"""How the board sees you: the own honest measures of today, this week and this month, with their records."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from calldesk.domain.board import Period, Span, span
from calldesk.domain.ids import LeadId
from calldesk.domain.signals import SignalRow
from calldesk.queries.signals import SignalRecords, own_signals, signal_records
from ui.board.signal_panel import SignalPanel, record_words
from ui.board.signal_words import count_words, meanings, question_words, record_face, share_words, sign_names
from ui.kit import text
from ui.kit.list_panel import ListFace, PanelWords
from ui.kit.theme import Theme
from ui.window.calling import CallPage

translate = QCoreApplication.translate
Own = tuple[Span, SignalRow]


class OwnSignals(QObject):
    """Read with my day; whatever the board may show of a person is in it.

    Signals:
        told: How many there are, in words.

    Attributes:
        panel: The signals.
        records: The records behind one.
    """

    told = Signal(str)

    def __init__(self, page: CallPage, theme: Theme, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self._open_lead = open_lead
        self._own: tuple[Own, ...] = ()
        self._behind = SignalRecords((), 0, 0)
        self.panel = SignalPanel(theme, page.screen, _words())
        self.records = SignalPanel(theme, page.screen, record_words())
        self.panel.wanted.connect(self._read_records)
        self.records.wanted.connect(lambda at: self._open_lead(self._behind.rows[at].hit.lead_id))

    def read(self) -> None:
        """Those of this moment."""
        tools = self._page.tools
        spans = tuple(span(period, tools.desk.now(), tools.reader.zone) for period in Period)
        tools.runner.read(self, partial(tools.desk.read, own_signals, spans), self._take, slot="own_signals")

    def open(self) -> None:
        """Shows those that were read last."""
        self.panel.say(question_words())
        self.panel.show_rows([_face(at, *own) for at, own in enumerate(self._own)], len(self._own))

    def _take(self, own: tuple[Own, ...]) -> None:
        self._own = own
        calm = translate("signals", "How the board sees you: nothing stands out")
        one = translate("signals", "How the board sees you: 1 signal")
        many = translate("signals", "How the board sees you: {0} signals")
        self.told.emit(text.plural(len(own), one, many) if own else calm)

    def _read_records(self, at: int) -> None:
        time, row = self._own[at]
        tools = self._page.tools
        asked = (time.present.from_at, time.present.ends_at, row.sign, row.by)
        job = partial(tools.desk.read, signal_records, *asked)
        tools.runner.read(self, job, partial(self._show_records, time, row), slot="own_records")

    def _show_records(self, time: Span, row: SignalRow, found: SignalRecords) -> None:
        self._behind, now = found, self._page.tools.desk.now()
        faces = [record_face(at, one, row.sign, now, time.zone) for at, one in enumerate(found.rows)]
        self.records.say(meanings()[row.sign])
        self.records.show_rows(faces, found.total, _period(time.period))


def _face(at: int, time: Span, row: SignalRow) -> ListFace:
    share, before = share_words(row)
    part = " ".join(words for words in (before, share) if words)
    detail = text.DOT.join((_period(time.period), part))
    return ListFace(at, sign_names()[row.sign], detail, count_words(row), meanings()[row.sign], icon="eye")


def _period(period: Period) -> str:
    return {
        Period.TODAY: translate("signals", "today"),
        Period.WEEK: translate("signals", "this week"),
        Period.MONTH: translate("signals", "this month"),
    }[period]


def _words() -> PanelWords:
    return PanelWords(
        title=translate("signals", "How the board sees you"),
        empty=translate("signals", "Nothing of yours stands out today, this week or this month."),
        one=translate("signals", "1 signal"),
        many=translate("signals", "{0} signals"),
        listed=translate("signals", "Your honest measures"),
        icon="eye",
        keys=(("Enter", translate("signals", "shows the records")),),
        width=640,
    )
