"""The words of a shift: why it pauses, why a lead is skipped, and its numbers with their definitions (R11)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from calldesk.domain.shift import PAUSE_REASONS, SKIP_REASONS
from calldesk.queries.my_shift import MyShift
from ui.kit import text
from ui.lead_card.outcomes import Option

translate = QCoreApplication.translate


def pause_words() -> Mapping[str, str]:
    """The name of each reason of a pause."""
    return {
        "break": translate("shift", "Break"),
        "lunch": translate("shift", "Lunch"),
        "meeting": translate("shift", "Meeting"),
        "training": translate("shift", "Training"),
        "admin": translate("shift", "Admin work"),
        "other": translate("shift", "Other"),
    }


def skip_words() -> Mapping[str, str]:
    """The name of each reason of a skip."""
    return {
        "later_today": translate("shift", "Later today"),
        "language": translate("shift", "Not my language"),
        "prepare": translate("shift", "Need to prepare"),
        "known": translate("shift", "Known already"),
        "other": translate("shift", "Other"),
    }


def pause_options(last: str) -> tuple[Option, ...]:
    """What P asks; a second P takes the last reason again."""
    words = pause_words()
    return _options([code for code, _ in PAUSE_REASONS], words, ("p", last))


def skip_options(last: str) -> tuple[Option, ...]:
    """What S asks; a second S takes the last reason again."""
    words = skip_words()
    return _options([code for code, _ in SKIP_REASONS], words, ("s", last))


def _options(codes: list[str], words: Mapping[str, str], again: tuple[str, str]) -> tuple[Option, ...]:
    key, last = again
    same = translate("shift", "{0}, as last time").format(words[last])
    numbered = (Option(str(digit), words[code], code) for digit, code in enumerate(codes, 1))
    return (*numbered, Option(key, same, last))


def stretch_rows(done: MyShift) -> tuple[tuple[str, str], ...]:
    """What was done, as counts with what they count; nothing where nothing was."""
    rows = (
        (len(done.calls), translate("shift", "dial"), translate("shift", "dials")),
        (len(done.conversations), translate("shift", "conversation"), translate("shift", "conversations")),
        (len(done.qualified), translate("shift", "qualified"), translate("shift", "qualified")),
        (len(done.kept), translate("shift", "callback kept"), translate("shift", "callbacks kept")),
    )
    counted = [(text.number(many), one if many == 1 else more) for many, one, more in rows if many]
    if done.talk_seconds:
        counted.append((text.duration(done.talk_seconds), translate("shift", "talk time")))
    return tuple(counted)
