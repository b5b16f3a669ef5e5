"""The places of the calling hours: a field to find or add one, over the list of every row."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame

from calldesk.domain.hours import HoursTable
from calldesk.domain.places import region_of, state_of
from calldesk.domain.team_hours import TeamHours, law_of
from ui.kit.layouts import hline, vbox
from ui.kit.list_panel import ListFace, MomentRow, faces_model
from ui.kit.rows import ROW_ROLE
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.walk_field import WalkField, walk_list

translate = QCoreApplication.translate
_WIDTH, _FIELD_HEIGHT = 400, 32


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A line: a place and the hours in force there."""

    place: str
    window: str
    is_own: bool


class HoursPlaces(QFrame):
    """Typed, it is cut to what fits; a place that has no row yet is offered too.

    Signals:
        picked: The place that was chosen: `US-FL`, `US`.
        left: Esc.
    """

    picked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._table = HoursTable({}, {})
        self._hours = TeamHours()
        self._chosen = ""
        self._rows: tuple[PlaceRow, ...] = ()
        self.finder = WalkField()
        self.finder.setProperty("part", "field")
        hint = self.tr("Find or add a place: US, Germany, US-FL")
        self.finder.setPlaceholderText(hint)
        self.finder.setAccessibleName(hint)
        FixedSize(self.finder, theme, height=_FIELD_HEIGHT)
        self._model = faces_model()
        self.view = walk_list(self._model, self.tr("Countries and states"))
        self.view.setItemDelegate(MomentRow(theme, self.view))
        self.view.clicked.connect(self._clicked)
        self.finder.textEdited.connect(lambda _words: self._fill())
        self.finder.stepped.connect(self._step)
        self.finder.entered.connect(self._take)
        self.finder.left.connect(self.left)
        column = vbox(vbox(self.finder, margins=(12, 12, 12, 10)), hline(), spacing=0, margins=(1, 0, 1, 6))
        column.addWidget(self.view, 1)
        self.setLayout(column)
        FixedSize(self, theme, width=_WIDTH)

    @property
    def rows(self) -> tuple[PlaceRow, ...]:
        """What is listed."""
        return self._rows

    def show_hours(self, hours: TeamHours, table: HoursTable, chosen: str) -> None:
        """Lists every row as it would be; the chosen place is marked."""
        self._hours, self._table, self._chosen = hours, table, chosen
        self._fill()

    def _fill(self) -> None:
        typed = self.finder.text().strip()
        named = place_of_words(typed)
        own = self._hours.by_place
        places = {*(self._table.law or self._table.rows), *own} - {"*"}
        if typed:
            places = {one for one in places if one.startswith(named or typed.upper())} | ({named} if named else set())
        self._rows = tuple(self._row(place) for place in sorted(places, key=lambda one: (one not in own, one)))
        self._model.set_rows([_face(at, row) for at, row in enumerate(self._rows)])
        at = next((at for at, row in enumerate(self._rows) if row.place == (named or self._chosen)), 0)
        self.view.setCurrentIndex(self._model.index(at, 0))
        self.view.scrollTo(self._model.index(at, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _row(self, place: str) -> PlaceRow:
        own = self._hours.by_place.get(place)
        return PlaceRow(place, own.window if own else law_of(self._table, place).window.text, own is not None)

    def _step(self, step: int) -> None:
        at = self.view.currentIndex().row() + step
        if 0 <= at < len(self._rows):
            self.view.setCurrentIndex(self._model.index(at, 0))
            self._take()

    def _clicked(self, _index: QModelIndex) -> None:
        self._take()

    def _take(self) -> None:
        face = self.view.currentIndex().data(ROW_ROLE)
        if isinstance(face, ListFace):
            self.picked.emit(self._rows[face.key].place)


def place_of_words(words: str) -> str:
    """The place that somebody typed: `us-fl`, `US Florida`, `Germany`; "" = none that is known."""
    head, _, tail = words.replace("-", " ", 1).partition(" ")
    region = region_of(words) or region_of(head) or ""
    if not region or region_of(words):
        return region
    state = state_of(region, tail.strip())
    return f"{region}-{state}" if state else ""


def _face(at: int, row: PlaceRow) -> ListFace:
    when = translate("hours", "yours") if row.is_own else ""
    return ListFace(at, row.place, row.window, when, icon="users" if row.is_own else "globe")
