"""The records behind a number, in a panel over the board; Enter opens the lead."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from calldesk.desk import Desk
from calldesk.domain.board import Span
from calldesk.domain.ids import LeadId, UserId
from calldesk.queries.board_cells import BoardCell, cell_records
from calldesk.queries.board_records import BoardRecord, BoardRecords, board_records
from ui.board.words import minutes
from ui.kit import text
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.lead_card.outcomes import name_of

translate = QCoreApplication.translate
_ICONS = {"accepted": "handshake", "touch": "timer"}


class Records(QObject):
    """Reads them when they are asked for.

    Signals:
        lead_wanted: LeadId of the record that was taken.

    Attributes:
        panel: The list.
    """

    lead_wanted = Signal(object)

    def __init__(self, theme: Theme, page: QWidget, desk: Desk, runner: Runner) -> None:
        super().__init__(page)
        self._desk, self._runner = desk, runner
        self._rows: tuple[BoardRecord, ...] = ()
        self.panel = ListPanel(theme, page, _words())
        self.panel.wanted.connect(self._taken)

    def open(self, span: Span, code: str, name: str, by: UserId | None = None) -> None:
        """Shows what is behind a number of this name, or one person's part of it."""
        job = partial(self._desk.read, board_records, span, code, by)
        self._runner.read(self, job, partial(self._show, code, name, span.zone), slot="records")

    def open_cell(self, span: Span, cell: BoardCell, name: str) -> None:
        """Shows what is behind a cell of a chart."""
        job = partial(self._desk.read, cell_records, span, cell)
        self._runner.read(self, job, partial(self._show, cell.of, name, span.zone), slot="records")

    def _show(self, code: str, name: str, zone: str, found: BoardRecords) -> None:
        self._rows = found.rows
        now, icon = self._desk.now(), _ICONS.get(code, "phone-outgoing")
        faces = [
            ListFace(at, row.name, _detail(code, row), text.when(row.at, now, zone), icon=icon)
            for at, row in enumerate(found.rows)
        ]
        said = translate("board", "{0}: {1}").format(name, text.number(found.total))
        self.panel.show_rows(faces, found.total, said)

    def _taken(self, key: int) -> None:
        self.lead_wanted.emit(LeadId(self._rows[key].lead_id))


def _detail(code: str, row: BoardRecord) -> str:
    if code == "touch":
        waited = translate("board", "waits {0}") if row.is_open else translate("board", "waited {0}")
        return text.DOT.join(part for part in (waited.format(minutes(row.seconds)), row.person) if part)
    ended = name_of(row.outcome) if row.outcome is not None else ""
    talk = text.duration(row.seconds) if row.seconds else ""
    return text.DOT.join(part for part in (row.person, ended, talk) if part)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("board", "Records"),
        empty=translate("board", "Nothing was counted in this time."),
        one=translate("board", "1 record"),
        many=translate("board", "{0} records"),
        listed=translate("board", "The records behind the number"),
        icon="list",
        keys=(("Enter", translate("board", "opens")),),
    )
