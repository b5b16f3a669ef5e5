"""The list at the left of the rep's desk: what is to be done, what was accepted, what went back."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from calldesk.domain.ids import FactId
from calldesk.domain.moments import Moment
from calldesk.queries.handoffs import HandoffRow
from ui.handoffs.faces import RowFace, faces, tab_of, undecided
from ui.handoffs.row_paint import HandoffPainter
from ui.kit import text
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
        names = (self.tr("Open"), self.tr("Accepted"), self.tr("Returned"))
        self.tabs = SegmentedTabs(theme, names, self.tr("Which hand-offs"), fill=True)
        self.tabs.chosen.connect(lambda _tab: self._fill(keep=False))
        self.model = RowsModel[RowFace]([Column(self.tr("Hand-off"), _spoken, _spoken)], _key)
        self.view = self._list()
        self._empty = Paragraph(theme, "", Type.BODY, Role.TEXT3)
        self._empty.setContentsMargins(20, 12, 20, 12)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        order = Label(theme, self.tr("Least time first"), Type.FAINT, Role.TEXT3)
        head = (Label(theme, self.tr("Hand-offs"), Type.H2), self._count, None, order)
        column.addLayout(hbox(*head, margins=(20, 0, 20, 0)))
        column.addLayout(hbox(self.tabs, margins=(16, 0, 16, 0)))
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)

    @property
    def current(self) -> FactId | None:
        """The hand-off under the cursor."""
        face = self.view.currentIndex().data(ROW_ROLE)
        return face.handoff_id if isinstance(face, RowFace) else None

    def show_rows(self, rows: Sequence[HandoffRow], now: Moment, zone: str, *, with_rep: bool) -> None:
        """Shows these in place; the cursor stays where it is, or goes to the first."""
        self._rows, self._shown = tuple(rows), (now, zone, with_rep)
        waiting = undecided(rows)
        said = text.plural(waiting, self.tr("1 to decide"), self.tr("{0} to decide"))
        self._count.say(said if waiting else self.tr("nothing to decide"))
        counts = [sum(tab_of(row) == tab for row in rows) for tab in range(3)]
        names = (self.tr("Open {0}"), self.tr("Accepted {0}"), self.tr("Returned {0}"))
        for tab, (name, many) in enumerate(zip(names, counts, strict=True)):
            self.tabs.say(tab, name.format(text.number(many)))
        self._fill(keep=True)

    def step(self, by: int) -> None:
        """The next row that is a hand-off, or the one before."""
        at = self.view.currentIndex().row() + by
        while 0 <= at < len(self.model.rows):
            if self.model.rows[at].handoff_id is not None:
                self.view.setCurrentIndex(self.model.index(at, 0))
                return
            at += by

    def choose(self, handoff_id: FactId) -> bool:
        """Shows the tab of this one and puts the cursor there; whether it is there."""
        row = next((row for row in self._rows if row.handoff_id == handoff_id), None)
        if row is not None:
            self.tabs.choose(tab_of(row))
            at = self.model.row_of(handoff_id)
            self.view.setCurrentIndex(self.model.index(at, 0))
        return row is not None

    def _fill(self, *, keep: bool) -> None:
        before, place = self.current, self.view.currentIndex().row()
        now, zone, with_rep = self._shown
        found = faces(self._rows, self.tabs.index, now, zone, with_rep=with_rep)
        show_in_place(self.view, self.model, found)
        self.view.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.say(self._nothing())
        at = self.model.row_of(before) if keep and before is not None else -1
        if at < 0:
            at = self._nearest(place if keep and place >= 0 else 0)
        self.view.setCurrentIndex(self.model.index(at, 0) if at >= 0 else QModelIndex())
        self.chosen.emit(self.current)

    def _nearest(self, place: int) -> int:
        """The hand-off at this place, or the next one, or the last."""
        real = [at for at, face in enumerate(self.model.rows) if face.handoff_id is not None]
        return next((at for at in real if at >= place), real[-1] if real else -1)

    def _nothing(self) -> str:
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
