"""The hand-offs behind a figure of the definition: lead, who handed over, who has it, where it stands, since when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.desk import Desk
from calldesk.domain.definition_figures import Counted
from calldesk.domain.ids import FactId
from calldesk.domain.moments import Moment
from calldesk.queries.definition_records import definition_records
from calldesk.queries.handoffs import HandoffRow
from ui.definition.page import DefinitionPage
from ui.kit import text
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.window.my_handoffs import ICONS, became_words

translate = QCoreApplication.translate
_WIDTH = 760


class DefinitionRecords(QObject):
    """Lies over the page of the definition and ends with it; Enter opens the hand-off."""

    def __init__(self, page: DefinitionPage, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(page)
        self._desk, self._runner, self._zone = desk, runner, zone
        self._rows: tuple[HandoffRow, ...] = ()
        self.panel = ListPanel(theme, page, _words())
        self.opened: Callable[[FactId], None] = lambda _handoff_id: None
        self.panel.wanted.connect(lambda at: self.opened(self._rows[at].handoff_id))
        self._page = page
        page.reading.records_wanted.connect(self._ask)

    def _ask(self, what: Counted, criterion: str, called: str) -> None:
        shown = self._page.shown
        if shown is not None and not self._page.is_editing:
            job = partial(self._desk.read, definition_records, shown.version.definition_id, what, criterion)
            self._runner.read(self, job, partial(self._show, called), slot="records")

    def _show(self, called: str, found: tuple[HandoffRow, ...]) -> None:
        self._rows = found
        now = self._desk.now()
        faces = [record_face(at, row, now, self._zone) for at, row in enumerate(found)]
        said = translate("definition", "{0}: {1}").format(called, text.number(len(found)))
        self.panel.show_rows(faces, len(found), said)


def record_face(at: int, row: HandoffRow, now: Moment, zone: str) -> ListFace:
    """One hand-off as a line; `when` is the day it was offered."""
    company = row.company if row.company != row.name else ""
    offered = translate("definition", "from {0}").format(row.by)
    detail = text.DOT.join(part for part in (company, offered, became_words(row)) if part)
    return ListFace(at, row.name, detail, text.when(row.at, now, zone), icon=ICONS[row.standing.state])


def _words() -> PanelWords:
    return PanelWords(
        title=translate("definition", "Hand-offs"),
        empty=translate("definition", "No hand-off is counted here."),
        one=translate("definition", "1 hand-off"),
        many=translate("definition", "{0} hand-offs"),
        listed=translate("definition", "The hand-offs behind the figure"),
        keys=(("Enter", translate("definition", "opens")),),
        width=_WIDTH,
    )
