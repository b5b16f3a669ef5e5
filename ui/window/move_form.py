"""Leads go to another list: which, how many these are, and what stays, before anything moves."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.lists import BANDS, Meant, Which
from calldesk.queries.lists import Lists
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.pick_button import PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.window.going_form import next_at

_WIDTH, _TOP, _PICK = 560, 72, 300
ON_CARD = "card"
_NAMES = ("of", "campaign", "source", "band", "lead", "to")


class MoveForm(Overlay):
    """Ctrl+Enter moves, Esc leaves all as it is; each choice counts anew. Whoever counts answers `asked` with `show`.

    Signals:
        asked: Which and PoolId: how many are these?
        agreed: Which and PoolId.
        back_wanted: What was moved last goes back.
    """

    asked = Signal(object, object)
    agreed = Signal(object, object)
    back_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Move leads to another list"))
        self._theme = theme
        self._card: tuple[LeadId, str] | None = None
        self._meant: Meant | None = None
        self._names = self._row_names()
        self.picks: Mapping[str, PickButton] = {name: PickButton(theme, self._names[name], ()) for name in _NAMES}
        rows = {name: self._row(name) for name in _NAMES}
        self.rows = rows
        self._count = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self.do = KeyButton(theme, self.tr("Move"), "Ctrl+Enter", part="primary")
        self.do.clicked.connect(self.agree)
        self.stay = KeyButton(theme, self.tr("Leave all as it is"), "Esc")
        self.stay.clicked.connect(self.close_panel)
        self.back = KeyButton(theme, self.tr("Move the last ones back"), part="quiet", icon="undo-2")
        self.back.clicked.connect(self.back_wanted)
        title = Label(theme, self.tr("Move leads to another list"), Type.H2)
        head = hbox(Icon(theme, "list", 16), title, None, spacing=10)
        foot = hbox(self.back, None, self.stay, self.do, spacing=8)
        column = vbox(head, hline(), *rows.values(), self._count, foot, spacing=10, margins=(20, 14, 20, 16))
        self.setLayout(column)
        FixedSize(self, theme, width=_WIDTH)

    def offer(self, known: Lists, card: tuple[LeadId, str] | None, *, may_undo: bool) -> None:
        """Opens it; `card` is the lead on the card with its name."""
        self._card = card
        pools = [(row.name, row.pool_id) for row in known.rows]
        bands = dict(zip(BANDS, (self.tr("Hot"), self.tr("Warm"), self.tr("Cool")), strict=True))
        only = [(card[1], ON_CARD)] if card is not None else []
        for name, choices in (
            ("of", [(self.tr("Any list"), ""), *pools]),
            ("campaign", [(self.tr("Any campaign"), ""), *((one, one) for one in known.campaigns)]),
            ("source", [(self.tr("Any source"), ""), *((one, one) for one in known.sources)]),
            ("band", [(self.tr("Any, names too"), ""), *((bands[one], one) for one in BANDS)]),
            ("lead", [(self.tr("All that fit"), ""), *only]),
            ("to", [(self.tr("Choose a list"), None), *pools]),
        ):
            self.picks[name].offer(choices)
            self.picks[name].show_value("" if name != "to" else None)
        self.rows["lead"].setVisible(card is not None)
        self.back.setVisible(may_undo)
        self.show_count(None)
        self.open_in_middle(self._theme.px(_TOP))
        self.picks["of"].setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def which(self) -> Which:
        """What is chosen."""
        value = {name: self.picks[name].value or None for name in _NAMES}
        if value["lead"] == ON_CARD and self._card is not None:
            return Which(lead=self._card[0])
        of = value["of"]
        campaign, source, band = (str(value[name] or "") for name in ("campaign", "source", "band"))
        return Which(PoolId(of) if isinstance(of, int) else None, campaign, source, band)

    @property
    def to(self) -> PoolId | None:
        """Where they go."""
        value = self.picks["to"].value
        return PoolId(value) if isinstance(value, int) else None

    def show_count(self, meant: Meant | None) -> None:
        """How many these are; None = it is not known yet."""
        self._meant = meant
        self._count.set_role(Role.TEXT2)
        self._count.say(self._count_words(meant))
        self.do.say(self.tr("Move {0}").format(text.number(len(meant.moves))) if meant else self.tr("Move"))
        self.do.setEnabled(meant is not None and bool(meant.moves))
        self._fit()

    def refuse(self, sentence: str) -> None:
        """Nothing moved."""
        self._count.set_role(Role.BAD)
        self._count.say(sentence)
        self._fit()

    def agree(self) -> None:
        """Moves them."""
        if self.to is not None and self._meant is not None and self._meant.moves:
            self.do.setEnabled(False)
            self.agreed.emit(self.which, self.to)

    def _count_words(self, meant: Meant | None) -> str:
        if meant is None:
            return self.tr("Choose which leads, and where they go: then it says how many these are.")
        said = text.plural(len(meant.moves), self.tr("1 lead moves."), self.tr("{0} leads move."))
        if meant.in_hand:
            said += " " + text.plural(meant.in_hand, self.tr("1 in a hand stays."), self.tr("{0} in a hand stay."))
        if meant.promised:
            one, many = self.tr("1 promised by somebody not on it stays."), self.tr("{0} promised by others stay.")
            said += " " + text.plural(meant.promised, one, many)
        return said

    def _row_names(self) -> dict[str, str]:
        return {
            "of": self.tr("Now on"),
            "campaign": self.tr("Campaign"),
            "source": self.tr("Source"),
            "band": self.tr("Band, by the score of now"),
            "lead": self.tr("Which of these"),
            "to": self.tr("They go to"),
        }

    def _row(self, name: str) -> QFrame:
        pick, row = self.picks[name], QFrame()
        pick.picked.connect(lambda value: self._picked(pick, value))
        FixedSize(pick, self._theme, width=_PICK)
        line = hbox(spacing=12)
        line.addWidget(Label(self._theme, self._names[name], Type.BODY), 1)
        line.addWidget(pick)
        row.setLayout(line)
        return row

    def _picked(self, pick: PickButton, value: object) -> None:
        pick.show_value(value)
        self.show_count(None)
        if self.to is not None and not self.which.is_everybody:
            self.asked.emit(self.which, self.to)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
            self.resize(self.width(), self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.agree()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the form."""
        stops: list[QWidget] = [self.picks[name] for name in _NAMES if not self.rows[name].isHidden()]
        stops += [self.do, self.stay, *([] if self.back.isHidden() else [self.back])]
        stops[next_at(stops, back=not next)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
