"""One outcome: its key, its name, and what it does to the lead."""

from PySide6.QtWidgets import QSizePolicy

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, let_clicks_through, plain_tip
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.outcomes import Slot


class OutcomeButton(FaceButton):
    """Key, name and effect; the compact screen shows the effect in the tooltip and while Alt is held."""

    def __init__(self, theme: Theme, slot: Slot) -> None:
        super().__init__("outcome-win" if slot.wins else "outcome")
        self.slot = slot
        self._theme = theme
        self._compact = False
        self._effect = slot.effect
        self._name = ElideLabel(theme, slot.label, Type.STRONG, Role(slot.colour or "text"))
        self._hint = ElideLabel(theme, slot.effect, Type.FAINT, Role.TEXT2 if slot.wins else Role.TEXT3)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._upper = hbox(KeyCap(theme, slot.key), self._name, None, spacing=8)
        self._column = vbox(self._upper, self._hint, spacing=3)
        self.setLayout(self._column)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_compact(compact=False)
        self._tell()
        let_clicks_through(self)

    def show_effect(self, effect: str) -> None:
        """Says what the outcome does to this lead, such as when it is tried again."""
        if effect != self._effect:
            self._effect = effect
            self._hint.say(effect)
            self._tell()

    def reveal(self, *, effect: bool) -> None:
        """In the compact screen: shows the effect in the place of the name while Alt is held."""
        if self._compact:
            self._name.setVisible(not effect)
            self._hint.setVisible(effect)

    def set_compact(self, *, compact: bool) -> None:
        """One line of 40 px, or two of 56."""
        self._compact = compact
        self._hint.setVisible(not compact)
        self._name.setVisible(True)
        self.setFixedHeight(self._theme.px(40 if compact else 56))
        side = (9, 0, 6, 0) if compact else (9, 7, 8, 7)
        self._column.setContentsMargins(*side)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.slot.label}, {self._effect}, {self.slot.key}")
        self.setToolTip(plain_tip(f"{self.slot.label}: {self._effect}"))
