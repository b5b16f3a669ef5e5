"""The bar at the head of the window: brand, scope, places, search, the day's figures, the person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit.buttons import FaceButton
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, let_clicks_through, plain_tip
from ui.kit.layouts import hbox, vbox
from ui.kit.marks import Avatar
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_PRESS_SIDE = 8


class TopBar(QFrame):
    """Words and figures only; what the buttons do is the window's.

    Signals:
        search_wanted: The search field was pressed.
        menu_wanted: The person's mark was pressed.
        place_chosen: Index of the place in the bar.
        last_figure_wanted: The last figure was pressed: the list behind it is wanted.
    """

    search_wanted = Signal()
    menu_wanted = Signal()
    place_chosen = Signal(int)
    last_figure_wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[str] = ()) -> None:
        super().__init__()
        self.setProperty("part", "bar-top")
        self._theme = theme
        self._scope = Chip(theme)
        self._scope.hide()
        self._figures = [Figure(theme) for _ in range(3)]
        self._last_figure = self._figure_button(self._figures[-1])
        self._places: list[QPushButton] = []
        self._long = Label(theme, self.tr("Find a lead or run a command"), Type.BODY, Role.TEXT2)
        self._short = Label(theme, self.tr("Find or run"), Type.BODY, Role.TEXT2)
        self._search = self._search_field()
        self._me = self._person()
        self._row = QHBoxLayout(self)
        self._compact = False
        self._fill(places)
        self.set_compact(compact=False)
        theme.changed.connect(self._resize)

    def show_scope(self, words: str, icon: str = "target") -> None:
        """Which part of the work is shown; "" = all of it, and no chip."""
        self._scope.show_face(ChipFace(words, Role.COLD, icon))
        self._scope.setVisible(bool(words))

    def show_figures(self, figures: Sequence[tuple[str, str, str, str]]) -> None:
        """Up to three figures: name, value, words beside it ("" = none), definition for the tooltip (R11)."""
        for at, figure in enumerate(self._figures):
            figure.setVisible(at < len(figures))
            if at < len(figures):
                figure.say(*figures[at])
        last = self._figures[-1]
        self._last_figure.setVisible(len(figures) == len(self._figures))
        self._last_figure.setAccessibleName(last.accessibleName() or self.tr("Figure of the day"))
        self._last_figure.setToolTip(last.toolTip())
        self._last_figure.updateGeometry()

    def show_person(self, name: str) -> None:
        """Whose desk it is."""
        self._avatar.show_name(name)
        self._me.setAccessibleName(self.tr("{0}, menu").format(name))

    def add_tool(self, button: QWidget) -> None:
        """Puts a button of the window beside the person's mark."""
        self._right.insertWidget(self._right.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_place(self, index: int) -> None:
        """Marks the place that is open."""
        for at, button in enumerate(self._places):
            button.setChecked(at == index)

    def set_compact(self, *, compact: bool) -> None:
        """48 px high and figures in one line, or 56 with two."""
        self._compact = compact
        px = self._theme.px
        self.setFixedHeight(px(48 if compact else 56))
        side = 16 if compact else 20
        self._row.setContentsMargins(side, 0, side, 0)
        self._search.setFixedSize(px(230 if compact else 330), px(32 if compact else 36))
        self._long.setVisible(not compact)
        self._short.setVisible(compact)
        for figure in self._figures:
            figure.set_compact(compact=compact)

    def _resize(self) -> None:
        self.set_compact(compact=self._compact)

    def _fill(self, places: Sequence[str]) -> None:
        brand = hbox(Icon(self._theme, "phone-outgoing", 18, Role.ACCENT), Label(self._theme, "CallDesk", Type.BRAND))
        tabs = hbox(*[self._place(at, words) for at, words in enumerate(places)], spacing=4)
        left = hbox(brand, 4, self._scope, tabs, None, spacing=14)
        numbers = hbox(*self._figures[:-1], spacing=20)
        figures = hbox(numbers, self._last_figure, spacing=20 - _PRESS_SIDE)
        self._right = hbox(None, figures, self._me, spacing=20 - _PRESS_SIDE)
        self._row.setSpacing(14)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._search)
        self._row.addLayout(self._right, 1)

    def _place(self, at: int, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("part", "place")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(self._theme.font(Type.BODY_MEDIUM))
        button.clicked.connect(lambda: self.place_chosen.emit(at))
        self._places.append(button)
        return button

    def _figure_button(self, figure: "Figure") -> FaceButton:
        """The last figure opens the list behind it, so it is a button."""
        button = FaceButton("quiet")
        button.setLayout(hbox(figure, margins=(_PRESS_SIDE, 3, _PRESS_SIDE, 3)))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(self.tr("Figure of the day"))
        button.clicked.connect(self.last_figure_wanted)
        button.hide()
        let_clicks_through(button)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return button

    def _search_field(self) -> FaceButton:
        button = FaceButton("search")
        button.setAccessibleName(self.tr("Find a lead or run a command, Ctrl K"))
        button.setLayout(
            hbox(
                Icon(self._theme, "search", 15),
                self._long,
                self._short,
                None,
                KeyCap(self._theme, "Ctrl K"),
                margins=(11, 0, 8, 0),
            )
        )
        button.clicked.connect(self.search_wanted)
        let_clicks_through(button)
        return button

    def _person(self) -> FaceButton:
        self._avatar = Avatar(self._theme, 30, solid=True)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button = FaceButton("round")
        button.setLayout(hbox(self._avatar))
        button.setAccessibleName(self.tr("Menu"))
        button.clicked.connect(self.menu_wanted)
        return button


class Figure(QWidget):
    """One number of the day with its name, and quiet words beside it where there are some."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._compact = False
        self._name_above = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._name_beside = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._value = Label(theme, "", Type.NUM)
        self._beside = Label(theme, "", Type.FAINT, Role.TEXT3)
        line = hbox(self._name_beside, self._value, self._beside, None, spacing=5)
        self.setLayout(vbox(self._name_above, line, spacing=1))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def say(self, name: str, value: str, beside: str, definition: str) -> None:
        """Another value in place, without a flash."""
        self._name_above.say(name)
        self._name_beside.say(name)
        self._value.say(value)
        self._beside.say(beside)
        self._show_beside()
        self.setToolTip(plain_tip(definition))
        self.setAccessibleName(", ".join(part for part in (f"{name} {value}", beside) if part))

    def set_compact(self, *, compact: bool) -> None:
        """Name beside the figure and nothing else, or above it."""
        self._compact = compact
        self._show_beside()
        self._name_above.setVisible(not compact)
        self._name_beside.setVisible(compact)

    def _show_beside(self) -> None:
        self._beside.setVisible(bool(self._beside.text()) and not self._compact)
