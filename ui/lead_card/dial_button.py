"""The one main button: dials the number shown, or ends the call."""

from PySide6.QtWidgets import QSizePolicy

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, let_clicks_through, plain_tip
from ui.kit.layouts import hbox, restyle
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.call_clock import Phase
from ui.lead_card.faces import NumberFace

_WIDTH = 262


class DialButton(FaceButton):
    """Number and what Enter does with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("primary")
        self._state: tuple[NumberFace, bool, bool] | None = None
        self._icon = Icon(theme, "phone", 18, Role.ACCENT_TEXT)
        self._number = Label(theme, "", Type.CALL, Role.ACCENT_TEXT)
        self._key = KeyCap(theme, "", on_accent=True)
        self.setLayout(hbox(self._icon, self._number, None, self._key, spacing=10, margins=(14, 0, 12, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self.set_compact(compact=False)
        let_clicks_through(self)

    def set_compact(self, *, compact: bool) -> None:
        """Six pixels lower in the compact screen."""
        self.setMinimumWidth(self._theme.px(_WIDTH))
        self.setFixedHeight(self._theme.px(44 if compact else 50))
        self.updateGeometry()

    def show_number(self, number: NumberFace, phase: Phase) -> None:
        """Shows the number and what Enter does: dial or end; it rests without a number and until the call is logged."""
        state = (number, phase.in_call, phase is Phase.WRAPPING)
        if state == self._state:
            return
        self._state = state
        rests = phase is Phase.WRAPPING or not number.shown
        deed = self.tr("End") if phase.in_call else self.tr("Dial")
        role = Role.TEXT2 if rests else Role.ACCENT_TEXT
        self._icon.show_icon("phone-off" if phase.in_call else "phone", role)
        self._number.say(number.shown or self.tr("No number"))
        self._number.set_role(role)
        self._key.say(self.tr("Log it  1 to 9") if phase is Phase.WRAPPING else f"{deed}  {self.tr('Enter')}")
        self._key.setVisible(bool(number.shown))
        restyle(self, "rest", rests)
        restyle(self._key, "rest", rests)
        self._tell(number, deed)
        self.updateGeometry()

    def _tell(self, number: NumberFace, deed: str) -> None:
        self.setAccessibleName(f"{deed} {number.shown}" if number.shown else self.tr("No usable number"))
        more = self.tr("number {0}, O shows the next").format(number.of) if number.of else ""
        self.setToolTip(plain_tip(", ".join(part for part in (number.kind, more) if part)))
