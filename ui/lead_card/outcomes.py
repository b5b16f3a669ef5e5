"""The keys of the outcome bar: groups, the team's labels, what each does, and the digits that a key asks for."""

from dataclasses import dataclass
from string import ascii_lowercase

from PySide6.QtCore import QCoreApplication

from calldesk.domain.handed_to import HandedTo
from calldesk.domain.outcomes import QUALIFIED, REASONS, SHIPPED, Effect, Outcome, OutcomeClass, OutcomeTable
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
        colour: The tone of its name, by role; "" = as all text.
    """

    key: str
    code: str
    label: str
    effect: str
    wins: bool = False
    colour: str = ""


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


def groups(table: OutcomeTable = SHIPPED) -> tuple[Group, ...]:
    """The bar from left to right: not reached, reached, opportunity; in each by key."""
    captions = (
        translate("outcomes", "Not reached"),
        translate("outcomes", "Reached"),
        translate("outcomes", "Opportunity"),
    )
    keyed = sorted((one for one in table.offered if one.key), key=lambda one: one.key)
    parts = (tuple(_slot(one) for one in keyed if _group_of(one) == at) for at in range(len(captions)))
    return tuple(Group(caption, slots) for caption, slots in zip(captions, parts, strict=True) if slots)


def _group_of(outcome: Outcome) -> int:
    if outcome.effect is Effect.HAND_OVER:
        return 2
    return int(outcome.klass is OutcomeClass.REACH)


def number_kinds(table: OutcomeTable) -> tuple[Option, ...]:
    """What the key of a bad number asks: how it is bad."""
    offered = [one for one in table.offered if one.effect is Effect.KILL_NUMBER or one.code == "left_company"]
    return tuple(_option(str(digit), one) for digit, one in enumerate(offered[:9], 1))


def fit_reasons(code: str) -> tuple[Option, ...]:
    """What an outcome asks that needs a reason, as “not a fit” does: why."""
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
        Option(str(digit), words.get(reason, plain), code, reason) for digit, (reason, plain) in enumerate(REASONS, 1)
    )


def every_outcome(table: OutcomeTable) -> tuple[Option, ...]:
    """What key 0 shows: all that is offered; those without a key carry letters."""
    rest = iter(ascii_lowercase)
    return tuple(_option(outcome.key or next(rest), outcome) for outcome in table.offered)


def label_of(code: str, table: OutcomeTable = SHIPPED) -> str:
    """The name of an outcome on screen, as the team has it; an unknown code as it is."""
    known, shipped = table.by_code.get(code), SHIPPED.by_code.get(code)
    if known is None or (shipped is not None and known.label == shipped.label):
        return _shipped_label(code)
    return known.label


def name_of(outcome: Outcome) -> str:
    """The name of this outcome on screen."""
    return label_of(outcome.code, OutcomeTable((outcome,)))


def _shipped_label(code: str) -> str:
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


def logged_words(name: str, code: str, table: OutcomeTable = SHIPPED, handed: HandedTo | None = None) -> str:
    """What undo would take back: ``Logged Ada Lovelace as Voicemail``; of a qualified one also where it is now."""
    words = translate("outcomes", "Logged {0} as {1}").format(name, label_of(code, table))
    if code != QUALIFIED:
        return words
    if handed is None:
        return translate("outcomes", "{0}, waits in To hand over").format(words)
    if handed.is_returned:
        return translate("outcomes", "{0}, returned by {1}").format(words, handed.rep)
    if handed.is_own:
        return translate("outcomes", "{0}, handed over").format(words)
    return translate("outcomes", "{0}, handed over to {1}").format(words, handed.rep)


def effect_of(outcome: Outcome) -> str:
    """What an outcome does to a lead, in two or three words."""
    if outcome.takes_callback:
        return translate("outcomes", "Type a time")
    fixed = {
        Effect.REMARKET: translate("outcomes", "To marketing"),
        Effect.CLOSE: translate("outcomes", "Pick a reason"),
        Effect.DO_NOT_CALL: translate("outcomes", "Blocks number"),
        Effect.HAND_OVER: translate("outcomes", "To hand over"),
        Effect.KILL_NUMBER: translate("outcomes", "Fix or retire"),
    }
    known = fixed.get(outcome.effect)
    return known or translate("outcomes", "Retry in {0}").format(text.duration(outcome.cool_off_seconds))


def _slot(outcome: Outcome) -> Slot:
    wins = outcome.effect is Effect.HAND_OVER
    return Slot(outcome.key, outcome.code, name_of(outcome), effect_of(outcome), wins=wins, colour=outcome.colour)


def _option(digit: str, outcome: Outcome) -> Option:
    return Option(digit, name_of(outcome), outcome.code)
