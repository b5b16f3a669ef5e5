"""My hand-offs: what became of each that the qualifier offered, with the rep's reason; Enter opens the lead."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.handoffs import HandoffRow, Whose, handoff_rows
from ui.handoffs.faces import latest_at
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.lead_card.handoff_words import lost_label, money, returned_words
from ui.window.calling import CallPage

translate = QCoreApplication.translate
_MOST = 200
"""So many are listed, the newest first."""
_WIDTH = 840


class MyHandoffs(QObject):
    """Reads them each time it is opened; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self._rows: tuple[HandoffRow, ...] = ()
        self.panel = ListPanel(theme, page.screen, _words())
        self.panel.wanted.connect(lambda at: open_lead(self._rows[at].lead_id))

    def offer(self, commands: Commands) -> None:
        """Lets the palette open it."""
        words = translate("keys", "My hand-offs: what became of each")
        commands.add(Command("call.my_handoffs", words, "", Scope.CALL, self.open))

    def open(self) -> None:
        """Shows them as of now, the newest word first."""
        tools = self._page.tools
        if self._page.screen.isVisible():
            job = partial(tools.desk.read, handoff_rows, Whose.QUALIFIER)
            tools.runner.read(self, job, self._show, slot="my_handoffs")

    def _show(self, found: tuple[HandoffRow, ...]) -> None:
        self._rows = tuple(sorted(found, key=lambda row: -latest_at(row))[:_MOST])
        now, zone = self._page.tools.desk.now(), self._page.tools.reader.zone
        faces = [handoff_face(at, row, now, zone) for at, row in enumerate(self._rows)]
        self.panel.show_rows(faces, len(found), head_words(found))


def head_words(rows: tuple[HandoffRow, ...]) -> str:
    """How many stand where, in the order of their way: ``2 offered, 1 accepted``."""
    many = Counter(row.standing.state for row in rows)
    names = {
        HandoffState.OFFERED: translate("my_handoffs", "{0} offered"),
        HandoffState.ACCEPTED: translate("my_handoffs", "{0} accepted"),
        HandoffState.RETURNED: translate("my_handoffs", "{0} returned"),
        HandoffState.WON: translate("my_handoffs", "{0} won"),
        HandoffState.LOST: translate("my_handoffs", "{0} lost"),
    }
    return ", ".join(name.format(text.number(many[state])) for state, name in names.items() if many[state])


def handoff_face(at: int, row: HandoffRow, now: Moment, zone: str) -> ListFace:
    """One hand-off as a line: who, what became of it and why, and when that was said."""
    company = row.company if row.company != row.name else ""
    words = " ".join(row.standing.words.split())
    said = f"{became_words(row)}: “{words}”" if words else became_words(row)
    whose = "" if row.is_own else translate("my_handoffs", "handed over by {0}, who has left").format(row.by)
    detail = text.DOT.join(part for part in (company, whose, said) if part)
    return ListFace(at, row.name, detail, text.when(latest_at(row), now, zone), icon=ICONS[row.standing.state])


def became_words(row: HandoffRow) -> str:
    """What became of it, with the coded reason or the amount."""
    standing = row.standing
    if standing.state is HandoffState.RETURNED:
        why = returned_words(standing.reason, {})
        return translate("my_handoffs", "{0} returned it, {1}").format(row.rep, why)
    if standing.state is HandoffState.LOST:
        return translate("my_handoffs", "{0} lost it, {1}").format(row.rep, lost_label(standing.reason))
    if standing.state is HandoffState.WON:
        amount = "" if standing.amount is None else money(standing.amount)
        return translate("my_handoffs", "{0} won it {1}").format(row.rep, amount).strip()
    if standing.state is HandoffState.ACCEPTED:
        return {
            "held": translate("my_handoffs", "{0} has met them"),
            "advanced": translate("my_handoffs", "{0}: it advanced"),
        }.get(standing.progress, translate("my_handoffs", "{0} accepted it")).format(row.rep)
    if not row.rep:
        return translate("my_handoffs", "waits for a rep")
    return translate("my_handoffs", "{0} has yet to decide").format(row.rep)


ICONS = {
    HandoffState.OFFERED: "handshake",
    HandoffState.ACCEPTED: "circle-check",
    HandoffState.RETURNED: "undo-2",
    HandoffState.WON: "circle-check",
    HandoffState.LOST: "circle-x",
}


def _words() -> PanelWords:
    return PanelWords(
        title=translate("my_handoffs", "My hand-offs"),
        empty=translate("my_handoffs", "You have handed nobody over yet. 9 qualifies a lead, G hands it over."),
        one=translate("my_handoffs", "1 hand-off"),
        many=translate("my_handoffs", "{0} hand-offs"),
        listed=translate("my_handoffs", "Your hand-offs, the newest word first"),
        keys=(("Enter", translate("my_handoffs", "opens")),),
        width=_WIDTH,
    )
