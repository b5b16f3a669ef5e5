"""The call list at the left: head, tabs, rows, and why it is empty when it is."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedWidget, QTableView, QWidget

from calldesk.domain.ids import LeadId
from ui.call_list.delegate import ROW_HEIGHT, ROW_HEIGHT_COMPACT, RowDelegate
from ui.call_list.faces import ListFace, RowFace
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.rows import ROW_ROLE, Column, RowsModel, show_in_place
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

WIDTH = 352
WIDTH_COMPACT = 316


class CallListPanel(QFrame):
    """Shows the list and tells which row a person picked.

    Signals:
        picked: LeadId of the row that was clicked.
        tab_chosen: 0 Now, 1 Callbacks, 2 First touch, 3 All.
        end_reached: The last row came into view; more may be asked for.
    """

    picked = Signal(object)
    tab_chosen = Signal(int)
    end_reached = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "side")
        self._theme = theme
        self._row_height = ROW_HEIGHT
        self._chosen: LeadId | None = None
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        names = (self.tr("Now"), self.tr("Callbacks"), self.tr("First touch"), self.tr("All"))
        self.tabs = SegmentedTabs(theme, names, self.tr("Which leads"), fill=True)
        self.tabs.chosen.connect(self.tab_chosen)
        self.model = RowsModel[RowFace]([Column(self.tr("Lead"), _spoken, _tip)], _lead_id)
        self._delegate = RowDelegate(theme, self)
        self.view = self._list()
        self._empty = Paragraph(theme, "", Type.BODY, Role.TEXT3)
        self._empty.setContentsMargins(20, 12, 20, 12)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()  # a layout without its widget would show the list as a window of its own
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._head = hbox(
            Label(theme, self.tr("Call list"), Type.H2),
            self._count,
            None,
            Label(theme, self.tr("Best first"), Type.FAINT, Role.TEXT3),
        )
        self._strip = hbox(self.tabs)
        self.caps = Paragraph(theme, "", Type.FAINT, Role.WARN)
        self.caps.hide()
        self._note = hbox(self.caps)
        self._column = vbox(self._head, self._strip, self._note, self._stack)
        self.setLayout(self._column)
        theme.changed.connect(self._size_rows)
        self.set_compact(compact=False)

    def lay_under(self, widget: QWidget) -> None:
        """Puts something under the list, which gives it room, for it scrolls."""
        self._column.addLayout(hbox(widget, margins=(12, 8, 12, 12)))

    def show_face(self, face: ListFace, chosen: LeadId | None) -> None:
        """Shows the rows in place; the chosen one is marked, whatever its position."""
        self._count.say(face.callable_words)
        for index, words in enumerate(face.tabs):
            if words:
                self.tabs.say(index, words)
        self.caps.say("\n".join(face.caps))
        self.caps.setVisible(bool(face.caps))
        self._stack.setCurrentIndex(0 if face.rows else 1)
        self._empty.say(face.empty)
        show_in_place(self.view, self.model, face.rows)
        self._choose(chosen)

    @property
    def cursor_lead(self) -> LeadId | None:
        """The lead under the list's cursor while the list has the focus; None else."""
        face = self.view.currentIndex().data(ROW_ROLE) if self.view.hasFocus() else None
        return face.lead_id if isinstance(face, RowFace) else None

    def set_compact(self, *, compact: bool) -> None:
        """Narrow rows and column, or the full ones."""
        self.setFixedWidth(self._theme.px(WIDTH_COMPACT if compact else WIDTH))
        side = 16 if compact else 20
        self._head.setContentsMargins(side, 0, side, 0)
        self._strip.setContentsMargins(side - 4, 0, side - 4, 0)
        self._note.setContentsMargins(side, 0, side, 0)
        self._column.setContentsMargins(0, 12 if compact else 16, 0, 0)
        self._column.setSpacing(8 if compact else 10)
        self._row_height = ROW_HEIGHT_COMPACT if compact else ROW_HEIGHT
        self._size_rows()

    def _list(self) -> QTableView:
        """One column of rows; a list view would ask the model for each of 500 rows whenever one of them goes."""
        view = QTableView()
        view.setProperty("part", "list")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("Call list"))
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ThinBar(view)
        view.clicked.connect(self._clicked)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        return view

    def _size_rows(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(round(self._row_height * self._theme.zoom))

    def _choose(self, chosen: LeadId | None) -> None:
        """Another lead on the card takes the cursor with it; a mere refresh leaves it where the person put it."""
        at = self.model.row_of(chosen) if chosen is not None else -1
        if at < 0:
            self.view.clearSelection()
        elif chosen != self._chosen or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(at, 0))
        self._chosen = chosen if at >= 0 else None

    def _clicked(self, index: QModelIndex) -> None:
        face: RowFace = index.data(ROW_ROLE)
        self.picked.emit(face.lead_id)

    def _scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if value == bar.maximum() and value > bar.minimum():
            self.end_reached.emit()


def _lead_id(face: RowFace) -> LeadId:
    return face.lead_id


def _spoken(face: RowFace) -> str:
    return face.spoken


def _tip(face: RowFace) -> str:
    return f"{face.name}\n{face.place}" if face.place else face.name
