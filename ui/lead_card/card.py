"""The lead card as a whole, in its full and its compact arrangement; filled in place for each lead."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from ui.kit.theme import Theme
from ui.lead_card.criteria import CriteriaCard
from ui.lead_card.faces import LeadFace
from ui.lead_card.head import LeadHead
from ui.lead_card.notes import NotesCard
from ui.lead_card.talk import TIMELINE_TAB, TalkCard
from ui.lead_card.timeline import TimelineCard, TimelineView, timeline_model


class LeadCard(QWidget):
    """Head, talk, notes, criteria and timeline of one lead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lead_id: LeadId | None = None
        self._compact = False
        self._happenings = timeline_model()
        self.head = LeadHead(theme)
        self.talk = TalkCard(theme, TimelineView(theme, self._happenings))
        self.notes = NotesCard(theme)
        self.criteria = CriteriaCard(theme)
        self.timeline = TimelineCard(theme, self._happenings)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._grid = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addLayout(self._grid, 1)
        self._grid.addLayout(self._left)
        self._grid.addLayout(self._right)
        self._left.addWidget(self.talk, 1)
        self._right.addWidget(self.criteria)
        self._right.addWidget(self.timeline, 1)
        self._arrange(compact=False)

    def show_face(self, face: LeadFace, now: Moment) -> None:
        """Shows a lead; another lead's notes are saved first."""
        self.lead_id = face.lead_id
        self.head.show_face(face)
        self.head.tick(now)
        self.talk.show_face(face)
        self.notes.show_lead(face.lead_id, face.note)
        self.criteria.show_criteria(face.criteria, face.lead_id)
        self.criteria.show_version(face.definition)
        self.timeline.show_face(face)
        self._happenings.set_rows(tuple(enumerate(face.timeline)))

    def show_timeline(self) -> None:
        """Brings the timeline before the eye: its tab in the compact screen, its card else."""
        if self._compact:
            self.talk.tabs.choose(0 if self.talk.tabs.index == TIMELINE_TAB else TIMELINE_TAB)
        else:
            self.timeline.view.setFocus()

    def set_compact(self, *, compact: bool) -> None:
        """Changes the arrangement; nothing is rebuilt."""
        self._compact = compact
        self._arrange(compact=compact)

    def _arrange(self, *, compact: bool) -> None:
        gap = 12 if compact else 14
        for box in (self._left, self._right, self._grid, self._column):
            box.setSpacing(gap)
        self._column.setContentsMargins(*((16, 12, 16, 12) if compact else (20, 18, 20, 18)))
        self._grid.setStretch(0, 61 if compact else 10)
        self._grid.setStretch(1, 39 if compact else 7)
        column = self._right if compact else self._left
        column.addWidget(self.notes, 1 if compact else 0)
        self.timeline.setVisible(not compact)
        for part in (self.head, self.talk, self.notes, self.criteria):
            part.set_compact(compact=compact)
