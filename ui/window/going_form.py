"""Somebody leaves or goes away: what hangs on them, and where each thing goes, before anything is done."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from calldesk.domain.leaving import ANYONE, BY_ROUTING, Destinations
from calldesk.domain.successors import THE_LIST
from calldesk.queries.people import Going
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.pick_button import Choice, PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_WIDTH, _FIELD, _TOP, _PICK = 640, 36, 72, 230


class How(Enum):
    """For good, or for some days."""

    LEAVES = "leaves"
    AWAY = "away"


class GoingForm(Overlay):
    """Ctrl+Enter does it, Esc changes nothing; Tab stays in the form.

    Signals:
        agreed: How, Destinations and the days as they were typed.
    """

    agreed = Signal(object, object, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Somebody leaves or is away"))
        self._theme = theme
        self._how = How.LEAVES
        self.going: Going | None = None
        self._title = ElideLabel(theme, "", Type.H2)
        self._says = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self.days = QLineEdit()
        self._days = self._field(self.tr("From which day to which?"))
        self.picks: Mapping[str, PickButton] = {name: PickButton(theme, name, ()) for name in _NAMES}
        self._words = {name: Paragraph(theme, "", Type.BODY) for name in _NAMES}
        self._rows = {name: self._row(name) for name in _NAMES}
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        self.do = KeyButton(theme, self.tr("Let {0} go").format(""), "Ctrl+Enter", part="primary")
        self.do.clicked.connect(self.agree)
        self.stay = KeyButton(theme, self.tr("Change nothing"), "Esc")
        self.stay.clicked.connect(self.close_panel)
        head = hbox(Icon(theme, "user-x", 16), self._title, None, spacing=10)
        foot = hbox(None, self.stay, self.do, spacing=8)
        rows = vbox(head, hline(), self._says, self._days, *self._rows.values(), self._wrong, foot, spacing=12)
        rows.setContentsMargins(20, 14, 20, 16)
        self.setLayout(rows)
        FixedSize(self, theme, width=_WIDTH)

    def offer(self, going: Going, how: How) -> None:
        """Opens it for this person."""
        self.going, self._how = going, how
        leaves = how is How.LEAVES
        title = self.tr("{0} leaves") if leaves else self.tr("{0} is away")
        self._title.say(title.format(going.name))
        self._says.say(self._says_words(going))
        self._days.setVisible(not leaves)
        self.days.clear()
        for name in _NAMES:
            self._rows[name].setVisible(self._wants(going, name))
        self._offer_choices(going)
        self.do.say((self.tr("Let {0} go") if leaves else self.tr("Say so")).format(going.name))
        self.refuse("")
        self.open_in_middle(self._theme.px(_TOP))
        self._fit()
        first = self._stops()[0]
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, sentence: str) -> None:
        """It was not done; what was chosen stays."""
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        self._fit()

    def agree(self) -> None:
        """Does it, where everything has somewhere to go."""
        going = self.going
        if going is None:
            return
        chosen = {name: str(self.picks[name].value or "") for name in _NAMES}
        if any(self._rows[name].isVisible() and not chosen[name] for name in _NAMES):
            self.refuse(self.tr("Choose where each of these goes: nothing is left lying."))
            return
        self.agreed.emit(self._how, Destinations(**chosen), self.days.text().strip())

    def _says_words(self, going: Going) -> str:
        left, leaves = going.left, self._how is How.LEAVES
        if not leaves:
            return self.tr("Callbacks that fall due meanwhile are others' at once; afterwards they are theirs again.")
        said = self.tr("Nothing of theirs is open.") if left.is_nothing else self.tr("Say where each goes.")
        if left.in_hand:
            said += " " + text.plural(left.in_hand, self.tr("1 lead in hand is let go."), self.tr("{0} in hand go."))
        if left.returned:
            many = self.tr("{0} hand-offs that came back stay on their list.")
            said += " " + text.plural(left.returned, self.tr("1 hand-off that came back stays on its list."), many)
        return said

    def _wants(self, going: Going, name: str) -> bool:
        if self._how is How.AWAY:
            return name == "callbacks" and going.role != "rep"
        left = going.left
        wanted = (left.callbacks, left.may_return, left.undecided, left.taken, left.lists, left.territories)
        return bool(dict(zip(_NAMES, wanted, strict=True))[name])

    def _offer_choices(self, going: Going) -> None:
        left = going.left
        callers = [(name, login) for login, name in going.callers]
        reps = [(name, login) for login, name in going.reps]
        rules = (self.tr("Next by the routing"), BY_ROUTING)
        anyone = (self.tr("Anyone of the list"), ANYONE)
        choose: Choice = (self.tr("Choose who"), None)
        unnamed: Choice = (self.tr("The list, nobody by name"), THE_LIST)
        due = self.tr("Callbacks that fall due") if self._how is How.AWAY else ""
        shown: tuple[tuple[str, list[Choice]], ...] = (
            (due or text.plural(left.callbacks, *_callbacks()), [anyone, *callers]),
            (text.plural(left.may_return, *_may_return()), [choose, unnamed, *callers]),
            (text.plural(left.undecided, *_undecided()), [rules, *reps]),
            (text.plural(left.taken, *_taken()), [choose, *reps]),
            (self.tr("Nobody else is on: {0}").format(", ".join(left.lists)), [choose, *callers]),
            (self.tr("Routing gives only them: {0}").format(self._territories(going)), [choose, *reps]),
        )
        for name, (words, choices) in zip(_NAMES, shown, strict=True):
            self._words[name].say(words)
            pick = self.picks[name]
            pick.name(words)
            pick.offer(choices)
            pick.show_value(choices[0][1] if choices and choices[0] in (rules, anyone) else None)

    def _territories(self, going: Going) -> str:
        return ", ".join(one or self.tr("all that fits no other rep") for one in going.left.territories)

    def _row(self, name: str) -> QFrame:
        pick, row = self.picks[name], QFrame()
        pick.picked.connect(pick.show_value)
        pick.show_value(None)
        FixedSize(pick, self._theme, width=_PICK)
        line = hbox(spacing=12)
        line.addWidget(self._words[name], 1)
        line.addWidget(pick)
        row.setLayout(line)
        return row

    def _field(self, name: str) -> QFrame:
        self.days.setProperty("part", "field")
        self.days.setAccessibleName(name)
        self.days.setPlaceholderText(self.tr("21 dec - 3 jan, tomorrow to fri, or one day"))
        self.days.setFont(self._theme.font(Type.BODY))
        FixedSize(self.days, self._theme, height=_FIELD)
        part = QFrame()
        part.setLayout(vbox(Label(self._theme, name, Type.FAINT_STRONG, Role.TEXT2), self.days, spacing=4))
        return part

    def _stops(self) -> list[QWidget]:
        fields = [self.days] if not self._days.isHidden() else []
        picks = [self.picks[name] for name in _NAMES if not self._rows[name].isHidden()]
        return [*fields, *picks, self.do, self.stay]

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
            self.resize(self.width(), self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and (event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.days.hasFocus()):
            self.agree()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the form."""
        stops = self._stops()
        at = next_at(stops, back=not next)
        stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True


_NAMES = ("callbacks", "returns", "undecided", "taken", "lists", "rules")
"""The fields of Destinations, in the order in which they are asked."""


def next_at(stops: list[QWidget], *, back: bool) -> int:
    """Which has the turn after the one that has the focus."""
    at = next((place for place, one in enumerate(stops) if one.hasFocus()), -1 if not back else 0)
    return (at + (-1 if back else 1)) % len(stops)


def _callbacks() -> tuple[str, str]:
    return translate("going", "1 promised callback"), translate("going", "{0} promised callbacks")


def _may_return() -> tuple[str, str]:
    many = translate("going", "{0} hand-offs that a rep may give back")
    return translate("going", "1 hand-off that a rep may give back"), many


def _undecided() -> tuple[str, str]:
    many = translate("going", "{0} hand-offs nobody decided on")
    return translate("going", "1 hand-off nobody decided on"), many


def _taken() -> tuple[str, str]:
    many = translate("going", "{0} accepted hand-offs without an end")
    return translate("going", "1 accepted hand-off without an end"), many
