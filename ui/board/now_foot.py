"""The foot of "Now": the keys that walk its lines, and those that cure them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate


def now_foot(theme: Theme) -> QWidget:
    """Two lines of keys with their words; what each does in full is the tool tip's."""
    first = ((("J", "K"), translate("board", "walk")), (("T",), translate("board", "takes over")))
    second = (
        (("A",), translate("board", "assigns")),
        (("C",), translate("board", "rings")),
        (("R",), translate("board", "releases")),
    )
    made = QWidget()
    made.setLayout(vbox(_line(theme, first), _line(theme, second), spacing=5, margins=(6, 0, 6, 0)))
    made.setToolTip(
        translate(
            "board",
            "T cures a line by the rules, A gives it to somebody you name, C puts the lead on your card now, R takes it"
            " off a card on which it lies for longer than a call lasts.",
        )
    )
    return made


def _line(theme: Theme, keys: tuple[tuple[tuple[str, ...], str], ...]) -> QWidget:
    parts: list[QWidget] = []
    for caps, words in keys:
        parts += [*(KeyCap(theme, cap) for cap in caps), Label(theme, words, Type.FAINT, Role.TEXT3)]
    made = QWidget()
    made.setLayout(hbox(*parts, None, spacing=5, margins=(0, 0, 0, 0)))
    return made
