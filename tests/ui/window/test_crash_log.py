"""What broke is written down by place, and never with what it was about."""

import logging
from pathlib import Path

import pytest

from ui.window.crash_log import LateFile


def fall(words: str) -> None:
    try:
        {}[words]
    except KeyError as error:
        raise ValueError(words) from error


def broken_record(words: str) -> logging.LogRecord:
    try:
        fall(words)
    except ValueError as error:
        info = (type(error), error, error.__traceback__)
        return logging.LogRecord("ui", logging.ERROR, __file__, 1, "job_broke", None, info)


def test_that_the_log_names_places_and_kinds_but_no_words_of_the_error(tmp_path: Path) -> None:
    log = LateFile(tmp_path)
    log.emit(broken_record("+13125550148 said her mother is ill"))
    log.close()
    written = log.path.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_crash_log.py" in written
    assert "5550148" not in written
    assert "mother" not in written


def test_that_a_start_without_errors_makes_no_file(tmp_path: Path) -> None:
    log = LateFile(tmp_path / "logs")
    assert not log.path.parent.exists()


def test_that_a_folder_that_cannot_be_written_costs_only_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    LateFile(taken).emit(broken_record("x"))
    assert "Logging error" in capsys.readouterr().err
