"""Loads Qt, and takes its search for naming styles out of Python's imports again: it costs a start 0.1 s."""

import builtins


def load_qt() -> None:
    """Loads Qt's binding; whatever is imported after it is imported as Python does it.

    The binding replaces `__import__` to offer `from __feature__ import snake_case`: from then on the source of every
    module that is imported, of any library, is read and searched for the binding's name. Nobody here uses that.
    """
    import PySide6.QtWidgets  # noqa: F401, PLC0415 - loading Qt without a display would end the process

    plain = getattr(builtins, "__orig_import__", None)  # where the binding keeps it
    if plain is not None:
        builtins.__import__ = plain
