"""Says keys as they are printed on the reader's keyboard."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def key_words(key: str) -> str:
    """Qt's key text (``Ctrl+Return``) as it is printed on keys (``Ctrl Enter``)."""
    return printed(" ".join(key.split("+"))) if key != "+" else "+"


def printed(keys: str) -> str:
    """Keys with spaces between, each as it is printed."""
    words = {
        "Return": translate("keyboard", "Enter"),
        "Escape": translate("keyboard", "Esc"),
        "Ctrl": translate("keyboard", "Ctrl"),
        "Space": translate("keyboard", "Space"),
        "Shift": translate("keyboard", "Shift"),
        "Del": translate("keyboard", "Del"),
    }
    return " ".join(words.get(part, part) for part in keys.split(" "))
