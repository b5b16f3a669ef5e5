"""Where the chosen caller stands: which number fits, how the last call ended, why they are on the list or not."""

from PySide6.QtWidgets import QWidget

from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label
from ui.kit.layouts import Item, hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.window.caller_face import CallerFace
from ui.window.reason_lines import ReasonLines


class CallerLines(QWidget):
    """Reads from the number to the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._fits = Label(theme, "", Type.BODY, Role.TEXT2)
        self._last = Label(theme, "", Type.BODY, Role.TEXT2)
        never = Label(theme, self.tr("They may ring us, and that may be logged. They cannot be dialled."), Type.STRONG)
        self._never = _line(Icon(theme, "ban", 14, Role.BAD), never.wrapped())
        self._place_words = Label(theme, "", Type.BODY).wrapped()
        self._place = _line(Icon(theme, "list-checks", 14, Role.OK), self._place_words)
        self._head = Label(theme, self.tr("Not on the call list now"), Type.FAINT_STRONG, Role.TEXT2)
        self._reasons = ReasonLines(theme)
        number = hbox(Icon(theme, "phone", 14, Role.TEXT2), self._fits, None, spacing=9)
        before = hbox(Icon(theme, "history", 14, Role.TEXT2), self._last, None, spacing=9)
        self.setLayout(vbox(number, before, self._never, self._place, self._head, self._reasons, spacing=7))

    def show_caller(self, face: CallerFace) -> None:
        """Shows this one."""
        self._fits.say(face.fits)
        self._last.say(face.last)
        self._never.setVisible(face.is_blocked)
        self._place_words.say(face.place)
        self._place.setVisible(bool(face.place))
        self._head.setVisible(bool(face.reasons))
        self._reasons.say(face.reasons)


def _line(*items: Item) -> QWidget:
    row = QWidget()
    row.setLayout(hbox(*items, spacing=9))
    return row
