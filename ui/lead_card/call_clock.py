"""The call's timer and its state in words: not dialled, ringing, on call, wrap-up."""

from enum import Enum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class Phase(Enum):
    """Where the call stands."""

    READY = "ready"
    RINGING = "ringing"
    TALKING = "talking"
    WRAPPING = "wrapping"

    @property
    def in_call(self) -> bool:
        """Whether Enter ends the call rather than dials."""
        return self in (Phase.RINGING, Phase.TALKING)


class CallClock(QWidget):
    """State above, running time below; updated once a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = {
            Phase.READY: (self.tr("Not dialled"), Role.TEXT3),
            Phase.RINGING: (self.tr("Ringing"), Role.TEXT),
            Phase.TALKING: (self.tr("On call"), Role.OK),
            Phase.WRAPPING: (self.tr("Wrap-up"), Role.WARN),
        }
        self._phase = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._time = Label(theme, "", Type.TIMER)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._phase)
        self._column.addWidget(self._time, 1)
        self.set_compact(compact=False)
        self.show_phase(Phase.READY, 0.0)

    def show_phase(self, phase: Phase, seconds: float) -> None:
        """Shows the state and how long it lasts, in seconds."""
        words, role = self._words[phase]
        self._phase.say(words)
        self._time.say(text.clock(seconds))
        self._time.set_role(role)
        self.setAccessibleName(f"{words}, {text.clock(seconds)}")

    def set_compact(self, *, compact: bool) -> None:
        """Tighter for the compact screen."""
        self.setFixedWidth(self._theme.px(84 if compact else 92))
        self._column.setSpacing(0 if compact else 6)
        self._phase.set_step(Type.AXIS if compact else Type.FAINT)
