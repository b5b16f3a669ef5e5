"""Walks over all widgets of a screen: what is cut, what has no name, what a stranger's text could do."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from ui.kit.chips import Chip
from ui.kit.labels import ElideLabel

SLACK = 1.0


def cut_texts(root: QWidget) -> list[str]:
    """Every visible text that does not fit its widget; names, companies and titles (ElideLabel) may be cut."""
    return [*_cut_labels(root), *_cut_buttons(root), *_cut_chips(root)]


def _cut_labels(root: QWidget) -> Iterator[str]:
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElideLabel):
            continue
        if label.wordWrap():
            need = label.heightForWidth(label.width())
            if label.height() < need - SLACK:
                yield f"too low: {label.text()!r} needs {need}, has {label.height()}"
        elif label.width() < label.sizeHint().width() - SLACK:
            yield f"cut: {label.text()!r} needs {label.sizeHint().width()}, has {label.width()}"
        if label.height() < QFontMetricsF(label.font()).height() - 2:
            yield f"squeezed: {label.text()!r} is {label.height()} high"


def _cut_buttons(root: QWidget) -> Iterator[str]:
    for button in root.findChildren(QPushButton):
        if button.isVisible() and button.text():
            need = button.sizeHint().width() - SLACK
            if button.width() < need:
                yield f"button cut: {button.text()!r} needs {need}, has {button.width()}"


def _cut_chips(root: QWidget) -> Iterator[str]:
    for chip in root.findChildren(Chip):
        if chip.isVisible() and chip.width() < chip.sizeHint().width() - SLACK:
            yield f"chip cut: {chip.face.text!r}"


def sticking_out(root: QWidget) -> list[str]:
    """Visible labels that lie partly outside the widget they stand on."""
    out = []
    for label in root.findChildren(QLabel):
        parent = label.parentWidget()
        if label.isVisible() and label.text() and parent is not None and not parent.rect().contains(label.geometry()):
            out.append(f"{label.text()!r} {label.geometry()} in {parent.rect()}")
    return out


def hidden_sideways(root: QWidget) -> list[str]:
    """What scrolls up and down alone and is wider than its view, so that its right side cannot be seen."""
    areas = [area for area in root.findChildren(QScrollArea) if area.isVisible() and area.widget() is not None]
    fixed = [a for a in areas if a.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff]
    return [
        f"{area.accessibleName()}: {area.widget().width()} wide in {area.viewport().width()}"
        for area in fixed
        if area.widget().width() > area.viewport().width()
    ]


def nameless(root: QWidget) -> list[str]:
    """Widgets a person can reach that a screen reader could not name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        reachable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        if not reachable or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not _name(interface):
            found.append(f"{type(widget).__name__} {widget.property('part')}")
    return found


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def live_markup(root: QWidget) -> list[str]:
    """Places where Qt would read markup in a text that must be shown to the letter."""
    found = [
        f"label {label.text()!r}"
        for label in root.findChildren(QLabel)
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    found += [
        f"tooltip {widget.toolTip()!r}"
        for widget in root.findChildren(QWidget)
        if "<img" in widget.toolTip() or "<a " in widget.toolTip()
    ]
    return found


def shown_texts(root: QWidget) -> list[str]:
    """Every text on screen, as a person reads it."""
    texts = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    texts += [field.text() for field in root.findChildren(QLineEdit) if field.isVisible()]
    texts += [field.toPlainText() for field in root.findChildren(QPlainTextEdit) if field.isVisible()]
    return texts
