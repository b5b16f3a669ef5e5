"""The nine keys of the outcome bar: groups, labels and what each does, and the digits that a key asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.outcomes import OUTCOMES, REASONS, Outcome
from ui.kit import text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Slot:
    """A button of the bar.

    Attributes:
        key: Its digit.
        code: The outcome it logs.
        label: What it is called.
        effect: What it does to the lead.
        wins: It is the one that makes an opportunity.
    """

    key: str
    code: str
    label: str
    effect: str
    wins: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Buttons under one caption."""

    caption: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a digit menu: the digit, the words, and what it logs.

    Attributes:
        code: Outcome code.
        reason: Coded reason, "" = none.
    """

    digit: str
    words: str
    code: str
    reason: str = ""


def groups() -> tuple[Group, ...]:
    """The bar from left to right: not reached, reached, opportunity."""
    by_key = {outcome.key: outcome for outcome in OUTCOMES if outcome.key}
    captions = (
        (translate("outcomes", "Not reached"), "1234"),
        (translate("outcomes", "Reached"), "5678"),
        (translate("outcomes", "Opportunity"), "9"),
    )
    return tuple(Group(caption, tuple(_slot(by_key[key]) for key in keys)) for caption, keys in captions)


def number_kinds() -> tuple[Option, ...]:
    """What key 4 asks: how the number is bad."""
    codes = ("bad_number", "wrong_number", "left_company")
    return tuple(_option(str(digit), _outcome(code)) for digit, code in enumerate(codes, 1))


def fit_reasons() -> tuple[Option, ...]:
    """What key 7 asks: why the lead is not a fit."""
    words = {
        "no_need": translate("outcomes", "No need"),
        "too_small": translate("outcomes", "Too small"),
        "competitor": translate("outcomes", "Has another supplier"),
        "no_budget": translate("outcomes", "No budget, not this year"),
        "wrong_person": translate("outcomes", "Wrong person, no one to refer to"),
        "student": translate("outcomes", "Student or private person"),
        "other": translate("outcomes", "Other"),
    }
    return tuple(
        Option(str(digit), words.get(code, plain), "not_a_fit", code) for digit, (code, plain) in enumerate(REASONS, 1)
    )


def every_outcome() -> tuple[Option, ...]:
    """What key 0 shows: all codes; those beyond the nine keys carry letters."""
    rest = iter("abcdefghij")
    return tuple(_option(outcome.key or next(rest), outcome) for outcome in OUTCOMES)


def label_of(code: str) -> str:
    """The name of an outcome on screen; an unknown code as it is."""
    return {
        "no_answer": translate("outcomes", "No answer"),
        "busy": translate("outcomes", "Busy"),
        "voicemail": translate("outcomes", "Voicemail"),
        "voicemail_not_left": translate("outcomes", "Voicemail, none left"),
        "gatekeeper": translate("outcomes", "Gatekeeper"),
        "bad_number": translate("outcomes", "Bad number"),
        "wrong_number": translate("outcomes", "Wrong number"),
        "left_company": translate("outcomes", "Left the company"),
        "callback": translate("outcomes", "Call back"),
        "not_now": translate("outcomes", "Not now"),
        "not_a_fit": translate("outcomes", "Not a fit"),
        "do_not_call": translate("outcomes", "Do not call"),
        "qualified": translate("outcomes", "Qualified"),
        "continue": translate("outcomes", "Conversation, goes on"),
    }.get(code, code)


def logged_words(name: str, code: str) -> str:
    """What undo would take back: ``Logged Ada Lovelace as Voicemail``; a qualified one is said to wait."""
    words = translate("outcomes", "Logged {0} as {1}").format(name, label_of(code))
    return translate("outcomes", "{0}, waits in To hand over").format(words) if code == "qualified" else words


def effect_of(outcome: Outcome) -> str:
    """What an outcome does to a lead, in two or three words."""
    fixed = {
        "callback": translate("outcomes", "Type a time"),
        "not_now": translate("outcomes", "To marketing"),
        "not_a_fit": translate("outcomes", "Pick a reason"),
        "do_not_call": translate("outcomes", "Blocks number"),
        "qualified": translate("outcomes", "To hand over"),
        "bad_number": translate("outcomes", "Fix or retire"),
    }
    known = fixed.get(outcome.code)
    return known or translate("outcomes", "Retry in {0}").format(text.duration(outcome.cool_off_seconds))


def _slot(outcome: Outcome) -> Slot:
    return Slot(outcome.key, outcome.code, label_of(outcome.code), effect_of(outcome), wins=outcome.code == "qualified")


def _option(digit: str, outcome: Outcome) -> Option:
    return Option(digit, label_of(outcome.code), outcome.code)


def _outcome(code: str) -> Outcome:
    known: Sequence[Outcome] = [outcome for outcome in OUTCOMES if outcome.code == code]
    return known[0]
