"""Answers the palette's search for people, and opens the one that was chosen: on the card, or to read."""

from functools import partial

from PySide6.QtCore import QObject

from calldesk.domain.ids import LeadId
from calldesk.queries.find_leads import FoundLead, find_leads
from calldesk.queries.lead_card import LeadCard, lead_card
from ui.call_screen.card_face import lead_face
from ui.kit import messages
from ui.kit.palette import Entry, Palette
from ui.kit.theme import Theme
from ui.window.calling import CallPage
from ui.window.found_panel import FoundPanel

_NO_HINDRANCE = frozenset({"claimed_by_you", "skipped"})
"""Who opens a skipped lead by name wants it now."""


class Finding(QObject):
    """One search at a time; it ends with the page of calls."""

    def __init__(self, page: CallPage, palette: Palette, theme: Theme) -> None:
        super().__init__(page.screen)
        self._page = page
        self._palette = palette
        self._shown: LeadId | None = None
        self.panel = FoundPanel(theme, page.screen)
        palette.searched.connect(self._search)

    @property
    def shown_lead(self) -> LeadId | None:
        """Whose card lies open to read; None = none does."""
        return self._shown if self.panel.isVisible() else None

    def _search(self, words: str) -> None:
        tools = self._page.tools
        job = partial(tools.desk.read, find_leads, words)
        tools.runner.read(self, job, partial(self._found, words), slot="find")

    def _found(self, words: str, leads: tuple[FoundLead, ...]) -> None:
        self._palette.show_found(words, [self._entry(lead) for lead in leads])

    def _entry(self, lead: FoundLead) -> Entry:
        company = lead.company if lead.company != lead.name else ""
        about = ", ".join(part for part in (lead.title, company, lead.city) if part)
        return Entry(f"lead:{lead.lead_id}", lead.name, partial(self.open_lead, lead.lead_id), about, icon="user")

    def open_lead(self, lead_id: LeadId) -> None:
        """Puts this lead on the card if it may be rung now; else shows its card to read, with the reasons."""
        tools = self._page.tools
        tools.runner.read(self, partial(tools.desk.read, lead_card, lead_id), self._open, slot="card")

    def _open(self, card: LeadCard) -> None:
        tools, work = self._page.tools, self._page.mounted.work
        if work.is_busy:  # the one writer takes turns: after it the step that runs is over, as at the start of calls
            tools.runner.write(self, _nothing, lambda _done: self.open_lead(card.lead_id))
            return
        hindered = [reason for reason in card.reasons_not if reason.code not in _NO_HINDRANCE]
        if not hindered:
            work.pick(card.lead_id)
            return
        self._shown = card.lead_id
        reader, now = tools.reader, tools.desk.now()
        face = lead_face(card, reader, now, {one.criterion: one for one in card.answers})
        self.panel.show_lead(face, [messages.say(reason, now, reader.zone) for reason in hindered])


def _nothing() -> None:
    """What is waited for."""
