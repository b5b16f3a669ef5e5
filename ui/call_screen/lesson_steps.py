"""The ten steps of the practice lesson: what to press, and by what it is seen that it was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Sign(StrEnum):
    """By what a step is seen to be done."""

    OUTCOME = "outcome"
    COMMAND = "command"
    UNDONE = "undone"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One thing to learn.

    Attributes:
        words: What to do, and what it is for.
        keys: The keys in their order, in Qt's words.
        sign: By what it is seen to be done.
        what: The outcome's code or the command's id; "" where the sign says it all.
    """

    words: str
    keys: tuple[str, ...]
    sign: Sign
    what: str = ""


def lesson_steps() -> Sequence[LessonStep]:
    """All ten, in the order in which a day needs them."""
    return (*_calling(), *_looking(), *_ending())


def _calling() -> tuple[LessonStep, ...]:
    return (
        LessonStep(
            translate("lesson", "Dial. Nobody answers: log it, and the next lead is there."),
            ("Return", "1"),
            Sign.OUTCOME,
            "no_answer",
        ),
        LessonStep(
            translate("lesson", "Dial. You speak on their voicemail: log that."),
            ("Return", "2"),
            Sign.OUTCOME,
            "voicemail",
        ),
        LessonStep(
            translate("lesson", "Dial, they answer, and want a call later: type “in 2h” and press Enter."),
            ("Return", "A", "5"),
            Sign.OUTCOME,
            "callback",
        ),
        LessonStep(
            translate("lesson", "That was the wrong key? Take the last outcome back, with all it caused."),
            ("Ctrl+Z",),
            Sign.UNDONE,
        ),
    )


def _looking() -> tuple[LessonStep, ...]:
    return (
        LessonStep(
            translate("lesson", "Write a note while they talk. It is saved as you type; Esc leaves it."),
            ("N", "Escape"),
            Sign.NOTE,
        ),
        LessonStep(
            translate("lesson", "See who comes next, before you end this call. Esc closes it."),
            ("Space",),
            Sign.COMMAND,
            "call.peek",
        ),
        LessonStep(
            translate("lesson", "Not now? Skip this lead and say why; it comes back by itself."),
            ("S", "1"),
            Sign.COMMAND,
            "call.skip",
        ),
        LessonStep(
            translate("lesson", "See who is not on the list, and why not. Esc closes it."),
            ("X",),
            Sign.COMMAND,
            "call.left_out",
        ),
    )


def _ending() -> tuple[LessonStep, ...]:
    return (
        LessonStep(
            translate("lesson", "Dial, they answer, and it is not a fit: log it and choose the reason."),
            ("Return", "A", "7"),
            Sign.OUTCOME,
            "not_a_fit",
        ),
        LessonStep(
            translate("lesson", "Dial, they answer, tick what is met with Q W E R T, and log them as qualified."),
            ("Return", "A", "Q", "9"),
            Sign.OUTCOME,
            "qualified",
        ),
    )
