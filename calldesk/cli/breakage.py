"""Writes down where a command broke, as places in the program and never what it was about."""

from collections.abc import Iterator
from traceback import extract_tb

FILE_NAME = "calldesk-command-line.log"


def write_down(error: BaseException) -> str:
    """The sentence for a bug, once its trace is in the user's log folder."""
    from platformdirs import user_log_path  # noqa: PLC0415 - only a program that broke needs it

    path = user_log_path("CallDesk", appauthor=False) / FILE_NAME
    said = f"Something in CallDesk broke ({type(error).__name__}); nothing half-done was kept."
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(_places(error)) + "\n", encoding="utf-8")
    except OSError:
        return f"{said} Please report which command it was."
    return f"{said} Please report it with {path}, in which no lead is named."


def _places(error: BaseException | None) -> Iterator[str]:
    """Kinds of error, files, lines and functions; an error's own words may quote a lead, so they stay out."""
    while error is not None:
        yield type(error).__qualname__
        for step in extract_tb(error.__traceback__):
            yield f"  {step.filename}:{step.lineno} in {step.name}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
