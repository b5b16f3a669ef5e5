"""Keeps a written cell from running as a formula, and takes that guard off again when the file comes back (R13)."""

import re

_NUMBER = re.compile(r"\+\d+", re.ASCII)
_RISKY = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(text: str) -> str:
    """The cell as it is written: ``'`` before what a spreadsheet would run (CLI contract).

    ``+`` and digits alone stay as they are, so that numbers survive. Text that already looks guarded gets one more
    ``'``, so that `unguarded` gives back exactly what was there.
    """
    if _RISKY.match(text) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


def unguarded(text: str) -> str:
    """The cell as it was before `guarded`."""
    return text[1:] if text[:1] == "'" and _GUARDED.match(text) else text
