"""Writes down what broke, as where it broke and never what it was about: no number, name or note of anybody."""

import logging
from collections.abc import Iterator
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from typing_extensions import override

FILE_NAME = "calldesk.log"
_MOST_BYTES = 500_000
_KEPT = 3

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class PlacesOnly(logging.Formatter):
    """Kind of error, file, line and function of each step; an error's own words may quote a lead, so they stay out."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """One record."""
        head = f"{self.formatTime(record)} {record.levelname} {record.name} {record.msg}"
        info = record.exc_info
        lines = _lines(info[1]) if isinstance(info, tuple) and info[1] is not None else iter(())
        return "\n".join((head, *lines))


class LateFile(logging.Handler):
    """Opens its file with the first record, so that a start that goes well pays nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(logging.ERROR)
        self._folder = folder
        self._file: logging.Handler | None = None

    @property
    def path(self) -> Path:
        """Where it writes."""
        return (self._folder or _log_folder()) / FILE_NAME

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Writes one record; a folder that cannot be written costs the log, never the program."""
        try:
            self._open().emit(record)
        except OSError:
            self.handleError(record)

    @override
    def close(self) -> None:
        """Closes the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()

    def stop(self) -> None:
        """Takes it out of the program's log."""
        logging.getLogger().removeHandler(self)
        self.close()

    def _open(self) -> logging.Handler:
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - only a program that broke needs it

            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = RotatingFileHandler(self.path, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8")
            self._file.setFormatter(PlacesOnly())
        return self._file


def start_log(folder: Path | None = None) -> LateFile:
    """Lets every error of the program go to the user's log folder, or to a given one."""
    handler = LateFile(folder)
    logging.getLogger().addHandler(handler)
    return handler


def _log_folder() -> Path:
    from platformdirs import user_log_path  # noqa: PLC0415 - as above

    return user_log_path("CallDesk", appauthor=False)


def _lines(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield type(error).__qualname__
        for step in extract_tb(error.__traceback__):
            yield f"  {step.filename}:{step.lineno} in {step.name}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
