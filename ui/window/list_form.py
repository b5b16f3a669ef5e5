"""One list: its name and who works it, as boxes to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from calldesk.domain.ids import PoolId
from ui.board.caps_effect import CapsEffectLine
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tick import Tick
from ui.kit.tokens import Role
from ui.window.going_form import next_at

_WIDTH, _FIELD, _CAP, _TOP, _LINE, _COLUMNS, _MOST_LINES = 560, 36, 104, 72, 32, 2, 8
_CHECK_MS = 200
"""A number is looked at once it is typed: all leads of its list are counted for it."""


class ListForm(Overlay):
    """Ctrl+Enter saves, Esc changes nothing; Space ticks, Tab stays in the form.

    Signals:
        agreed: PoolId or None (a new one), the name, the logins, and the dials a day as they were typed.
        capped: PoolId or None, and the dials a day as they are typed: what would they do?

    Attributes:
        effect: Says it, of a list there is.
    """

    agreed = Signal(object, str, tuple, str)
    capped = Signal(object, str)

    def __init__(self, theme: Theme, window: QWidget, effect: CapsEffectLine) -> None:
        super().__init__(window, self.tr("A list"))
        self._theme, self.effect = theme, effect
        self._pool: PoolId | None = None
        self.ticks: dict[str, Tick] = {}
        self._title = ElideLabel(theme, "", Type.H2)
        self.name = QLineEdit()
        self.name.setProperty("part", "field")
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.setPlaceholderText(self.tr("East, Trade fair, Newcomers"))
        FixedSize(self.name, theme, height=_FIELD)
        self.cap = QLineEdit()
        self.cap.setProperty("part", "field")
        self.cap.setAccessibleName(self.tr("Dials a day, at most"))
        self.cap.setPlaceholderText(self.tr("no cap"))
        FixedSize(self.cap, theme, width=_CAP, height=_FIELD)
        self._check = self._looks(effect)
        self._today = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._who = Label(theme, self.tr("Who works it"), Type.FAINT_STRONG, Role.TEXT2)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        self.save = KeyButton(theme, self.tr("Save"), "Ctrl+Enter", part="primary")
        self.save.clicked.connect(self.agree)
        self.stay = KeyButton(theme, self.tr("Change nothing"), "Esc")
        self.stay.clicked.connect(self.close_panel)
        head = hbox(Icon(theme, "users", 16), self._title, None, spacing=10)
        foot = hbox(None, self.stay, self.save, spacing=8)
        capped = Label(theme, self.tr("Dials a day, at most"), Type.FAINT_STRONG, Role.TEXT2)
        caps = hbox(self.cap, self._today, None, spacing=10)
        rows = vbox(
            head, hline(), self.name, self._who, self._area, capped, caps, effect, self._wrong, foot, spacing=10
        )
        rows.setContentsMargins(20, 14, 20, 16)
        self.setLayout(rows)
        FixedSize(self, theme, width=_WIDTH)

    def _looks(self, effect: CapsEffectLine) -> QTimer:
        """What asks for the effect of a cap once it is typed."""
        check = QTimer(self)
        check.setSingleShot(True)
        check.setInterval(_CHECK_MS)
        check.timeout.connect(lambda: self.capped.emit(self._pool, self.cap.text().strip()))
        self.cap.textEdited.connect(lambda _words: check.start())
        effect.fresh.connect(self.adjustSize)
        return check

    def offer(self, pool: PoolId | None, name: str, callers: Sequence[tuple[str, str]], on: Sequence[str]) -> None:
        """Opens it for this list, None = a new one; `callers` are logins and names of who can be on it."""
        self._pool = pool
        self._title.say(name or self.tr("A new list"))
        self.name.setFont(self._theme.font(Type.BODY))
        self.name.setText(name)
        self._show_callers(callers, on)
        self.effect.setVisible(pool is not None)
        self._check.stop()
        self.effect.forget()
        self.refuse("")
        self.open_in_middle(self._theme.px(_TOP))
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    def show_cap(self, cap: int, dialled: int) -> None:
        """The list's cap, 0 = none, and its dials of today."""
        self.cap.setFont(self._theme.font(Type.BODY))
        self.cap.setText(str(cap) if cap else "")
        made = text.plural(dialled, self.tr("1 made today"), self.tr("{0} made today"))
        self._today.say(self.tr("{0}; promised callbacks and first touches always come").format(made))

    def refuse(self, sentence: str) -> None:
        """It was not saved; what stands here stays."""
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        self.adjustSize()

    def agree(self) -> None:
        """Saves it."""
        on = tuple(login for login, tick in self.ticks.items() if tick.isChecked())
        self.agreed.emit(self._pool, self.name.text().strip(), on, self.cap.text().strip())

    def _show_callers(self, callers: Sequence[tuple[str, str]], on: Sequence[str]) -> None:
        inside, grid = QFrame(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self.ticks = {}
        for at, (login, name) in enumerate(callers):
            tick = self.ticks[login] = Tick(self._theme, name)
            tick.setChecked(login in on)
            grid.addWidget(tick, at // _COLUMNS, at % _COLUMNS, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        inside.setLayout(grid)
        let_scroll(self._area, inside)
        lines = -(-len(callers) // _COLUMNS)
        self._area.setFixedHeight(self._theme.px(_LINE) * min(_MOST_LINES, max(1, lines)))
        for part in (self._who, self._area):
            part.setVisible(bool(callers))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.name.hasFocus() or self.cap.hasFocus()
        ):
            self.agree()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the form."""
        stops: list[QWidget] = [self.name, *self.ticks.values(), self.cap, self.save, self.stay]
        stop = stops[next_at(stops, back=not next)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(stop)
        return True
