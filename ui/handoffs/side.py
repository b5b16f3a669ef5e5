"""The list at the left of the rep's desk: what is to be done, what was accepted, what went back."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.handoffs import HandoffRow
from ui.handoffs.faces import RowFace, faces, tab_of, undecided
from ui.handoffs.row_paint import HandoffPainter
from ui.handoffs.sections import calendar_faces, calendar_words, ended_faces, ended_words
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox
from ui.kit.rows import ROW_ROLE, Column, RowsModel, show_in_place
from ui.kit.sizes import FixedSize
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH = 352
HAND_OFFS, CALENDAR, ENDED = range(3)
"""The sections."""


class HandoffSide(QFrame):
    """Shows the rows and tells which one is chosen.

    Signals:
        chosen: FactId of the hand-off under the cursor; None = there is none.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "side")
        FixedSize(self, theme, width=_WIDTH)
        self._theme = theme
        self._rows: tuple[HandoffRow, ...] = ()
        self._shown: tuple[Moment, str, bool] = (0.0, "UTC", False)
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        sections = (self.tr("Hand-offs"), self.tr("Calendar"), self.tr("Won and lost"))
        self.sections = SegmentedTabs(theme, sections, self.tr("What is listed"), fill=True)
        self.sections.chosen.connect(lambda _section: self._fill(keep=False))
        names = (self.tr("Open"), self.tr("Accepted"), self.tr("Returned"))
        self.tabs = SegmentedTabs(theme, names, self.tr("Which hand-offs"), fill=True)
        self.tabs.chosen.connect(lambda _tab: self._fill(keep=False))
        self.model = RowsModel[RowFace]([Column(self.tr("Hand-off"), _spoken, _spoken)], _key)
        self.view = self._list()
        self._empty = Paragraph(theme, "", Type.BODY, Role.TEXT3)
        self._empty.setContentsMargins(20, 12, 20, 12)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        self._order = Label(theme, self.tr("Least time first"), Type.FAINT, Role.TEXT3)
        column.addLayout(hbox(self.sections, margins=(16, 0, 16, 0)))
        column.addLayout(hbox(self._count, None, self._order, margins=(20, 0, 20, 0)))
        column.addLayout(hbox(self.tabs, margins=(16, 0, 16, 0)))
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        self.away = KeyButton(theme, "", part="quiet", icon="calendar-days")
        self.show_away("")
        column.addLayout(hbox(self.away, None, margins=(12, 0, 12, 8)))

    @property
    def current(self) -> FactId | None:
        """The hand-off under the cursor."""
        face = self.view.currentIndex().data(ROW_ROLE)
        return face.handoff_id if isinstance(face, RowFace) else None

    def show_rows(self, rows: Sequence[HandoffRow], now: Moment, zone: str, *, with_rep: bool) -> None:
        """Shows these in place; the cursor stays where it is, or goes to the first."""
        self._rows, self._shown = tuple(rows), (now, zone, with_rep)
        counts = [sum(tab_of(row) == tab for row in rows) for tab in range(3)]
        names = (self.tr("Open {0}"), self.tr("Accepted {0}"), self.tr("Returned {0}"))
        for tab, (name, many) in enumerate(zip(names, counts, strict=True)):
            self.tabs.say(tab, name.format(text.number(many)))
        self._fill(keep=True)

    def show_away(self, words: str) -> None:
        """Until when the rep is away; "" = they are there."""
        self.away.say(self.tr("Away {0}").format(words) if words else self.tr("When I am away"))

    def show_section(self, section: int) -> None:
        """Lists hand-offs, appointments, or what came of them."""
        self.sections.choose(section)

    def step(self, by: int) -> None:
        """The next row that is a hand-off, or the one before."""
        at = self.view.currentIndex().row() + by
        while 0 <= at < len(self.model.rows):
            if self.model.rows[at].handoff_id is not None:
                self.view.setCurrentIndex(self.model.index(at, 0))
                return
            at += by

    def newest_of(self, lead_id: LeadId) -> FactId | None:
        """The newest hand-off of a lead; None = none of these is."""
        of_lead = [row for row in self._rows if row.lead_id == lead_id]
        return max(of_lead, key=lambda row: row.at).handoff_id if of_lead else None

    def choose(self, handoff_id: FactId) -> bool:
        """Shows the tab of this one and puts the cursor there; whether it is there."""
        row = next((row for row in self._rows if row.handoff_id == handoff_id), None)
        if row is not None:
            self.sections.choose(HAND_OFFS)
            self.tabs.choose(tab_of(row))
            at = self.model.row_of(handoff_id)
            self.view.setCurrentIndex(self.model.index(at, 0))
        return row is not None

    def _fill(self, *, keep: bool) -> None:
        before, place = self.current, self.view.currentIndex().row()
        found = self._faces()
        self._say_count()
        show_in_place(self.view, self.model, found)
        self.view.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.say(self._nothing())
        at = self.model.row_of(before) if keep and before is not None else -1
        if at < 0:
            at = self._nearest(place if keep and place >= 0 else 0)
        self.view.setCurrentIndex(self.model.index(at, 0) if at >= 0 else QModelIndex())
        self.chosen.emit(self.current)

    def _faces(self) -> tuple[RowFace, ...]:
        now, zone, with_rep = self._shown
        if self.sections.index == CALENDAR:
            return calendar_faces(self._rows, now, zone, with_rep=with_rep)
        if self.sections.index == ENDED:
            return ended_faces(self._rows, now, zone, with_rep=with_rep)
        return faces(self._rows, self.tabs.index, now, zone, with_rep=with_rep)

    def _say_count(self) -> None:
        """What is listed, in numbers; tabs and order are of the hand-offs alone."""
        section, now = self.sections.index, self._shown[0]
        waiting = undecided(self._rows)
        said = text.plural(waiting, self.tr("1 to decide"), self.tr("{0} to decide"))
        of_handoffs = said if waiting else self.tr("nothing to decide")
        self._count.say((of_handoffs, calendar_words(self._rows, now), ended_words(self._rows))[section])
        self.tabs.setVisible(section == HAND_OFFS)
        self._order.setVisible(section == HAND_OFFS)

    def _nearest(self, place: int) -> int:
        """The hand-off at this place, or the next one, or the last."""
        real = [at for at, face in enumerate(self.model.rows) if face.handoff_id is not None]
        return next((at for at in real if at >= place), real[-1] if real else -1)

    def _nothing(self) -> str:
        if self.sections.index == CALENDAR:
            return self.tr("No appointment is to come. The ones that are promised to you stand here, by day.")
        if self.sections.index == ENDED:
            return self.tr("What you win or lose stands here, with amount and reason.")
        return (
            self.tr("Nothing is to be done. A hand-off shows here the moment it is made."),
            self.tr("What you accepted stands here when it is won or lost."),
            self.tr("What went back stands here, with the reason."),
        )[self.tabs.index]

    def _list(self) -> QListView:
        view = QListView()
        view.setProperty("part", "list")
        view.setModel(self.model)
        view.setItemDelegate(HandoffPainter(self._theme, view))
        view.setAccessibleName(self.tr("Hand-offs"))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._moved)
        self._theme.changed.connect(view.doItemsLayout)
        ThinBar(view)
        return view

    def _moved(self, index: QModelIndex, before: QModelIndex) -> None:
        face = index.data(ROW_ROLE)
        if isinstance(face, RowFace) and face.handoff_id is None:
            by = -1 if before.isValid() and before.row() > index.row() and index.row() > 0 else 1
            self.step(by)
        elif isinstance(face, RowFace):
            self.chosen.emit(face.handoff_id)


def _key(face: RowFace) -> str:
    return face.key


def _spoken(face: RowFace) -> str:
    return face.spoken
