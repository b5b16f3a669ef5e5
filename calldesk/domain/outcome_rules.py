"""What a team's table of outcomes must keep to: one key once, one name once, and nothing that can no longer be said."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from calldesk.domain.errors import Rejected
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.outcomes import ADDABLE, COLOURS, SHIPPED, Effect, Outcome, OutcomeClass, OutcomeTable

KEYS = "123456789"
MOST_COOL_OFF_SECONDS = 90 * DAY_SECONDS
MOST_REPEATS = 50
MOST_OFFERED = 20
"""The menu of key 0 shows them all at once."""
MOST_LABEL = 28
"""Signs of a label: it stands on a button of the bar."""
_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}", re.ASCII)
_CLASS_WORDS: Mapping[OutcomeClass | Effect, str] = {
    OutcomeClass.NONE: "nobody was reached",
    OutcomeClass.CONNECT: "somebody else answered",
    OutcomeClass.REACH: "the lead was reached",
}
_EFFECT_WORDS: Mapping[OutcomeClass | Effect, str] = {
    Effect.RETRY: "tries again later",
    Effect.KILL_NUMBER: "retires a number",
    Effect.CALLBACK: "promises a callback",
    Effect.REMARKET: "gives a lead to marketing",
    Effect.CLOSE: "closes a lead with a reason",
    Effect.DO_NOT_CALL: "blocks a number for good",
    Effect.HAND_OVER: "makes an opportunity",
}


def check_outcomes(table: OutcomeTable, before: OutcomeTable) -> None:
    """Refuses a table that cannot follow this one; the error is `about` "row.column", the row by its code.

    Raises:
        Rejected: The sentence says what is wrong, and what to do.
    """
    for outcome in table.outcomes:
        _check_one(outcome)
    _check_past(table, before)
    _check_new(table, before)
    _check_alike(table)
    _check_left(table)


def code_for(label: str, table: OutcomeTable) -> str:
    """A code for an outcome that a team adds: its label in small letters, with a number where that is taken."""
    words = re.sub(r"[^a-z0-9]+", "_", label.casefold()).strip("_")[:30].strip("_")
    base = words if _CODE.fullmatch(words) else "own"
    taken = table.by_code
    return next(code for code in _numbered(base) if code not in taken)


def _numbered(base: str) -> Iterator[str]:
    yield from () if base == "own" else (base,)
    yield from (f"{base}_{at}" for at in range(2, 10_000))


def tidied(table: OutcomeTable) -> OutcomeTable:
    """The table as it is stored: labels without outer spaces, and no key on what is no longer offered."""
    return OutcomeTable(
        tuple(replace(one, label=one.label.strip(), key="" if one.retired else one.key) for one in table.outcomes)
    )


def _check_one(outcome: Outcome) -> None:
    said = outcome.label.strip()
    if not _CODE.fullmatch(outcome.code):
        raise Rejected(f"“{outcome.code}” is no code: small letters, digits and _ alone.").of(f"{outcome.code}.label")
    if not said or not said.isprintable() or len(said) > MOST_LABEL:
        raise Rejected(f"Give the outcome a name of 1 to {MOST_LABEL} letters.").of(f"{outcome.code}.label")
    for column, sentence in _troubles(outcome, said):
        raise Rejected(sentence).of(f"{outcome.code}.{column}")


def _troubles(outcome: Outcome, said: str) -> Iterator[tuple[str, str]]:
    if outcome.key not in {"", *KEYS}:
        yield "key", f"The key of “{said}” is a digit from 1 to 9, or none: 0 opens the menu of all."
    if outcome.cool_off_seconds < 0:
        yield "cool_off_seconds", f"The cool-off of “{said}” is below 0. Type a time such as 4 h or 1 d."
    if not outcome.cool_off_seconds <= MOST_COOL_OFF_SECONDS:
        yield (
            "cool_off_seconds",
            f"The cool-off of “{said}” is longer than 90 days. Send the lead to marketing instead.",
        )
    if not 0 <= outcome.most_repeats <= MOST_REPEATS:
        yield "most_repeats", f"“{said}” in a row goes up to {MOST_REPEATS} times; 0 sets no limit."
    if outcome.colour not in COLOURS:
        yield "colour", f"“{outcome.colour}” is no colour of the bar."
    if outcome.needs_callback and outcome.effect not in {Effect.RETRY, Effect.CALLBACK}:
        yield "needs_callback", f"“{said}” does not try again, so nobody can be rung back."


def _check_past(table: OutcomeTable, before: OutcomeTable) -> None:
    """What was logged keeps its meaning for ever."""
    for old in (*SHIPPED.outcomes, *before.outcomes):
        now = table.by_code.get(old.code)
        if now is None:
            raise Rejected(f"“{old.label}” was logged before, so it cannot go. Retire it.").of(f"{old.code}.label")
        if (now.klass, now.effect) != (old.klass, old.effect):
            raise Rejected(f"What “{old.label}” counts as never changes. Retire it and add another.").of(
                f"{old.code}.klass"
            )


def _check_new(table: OutcomeTable, before: OutcomeTable) -> None:
    for one in table.outcomes:
        if one.code not in before.by_code and one.code not in SHIPPED.by_code and one.effect not in ADDABLE:
            raise Rejected(f"There is one outcome that {_EFFECT_WORDS[one.effect]}, and no second one.").of(
                f"{one.code}.effect"
            )


def _check_alike(table: OutcomeTable) -> None:
    if len(table.by_code) < len(table.outcomes):
        raise Rejected("Two outcomes have one code. Please report it.")
    for at, one in enumerate(table.offered):
        for other in table.offered[:at]:
            if one.key and one.key == other.key:
                raise Rejected(f"“{other.label}” and “{one.label}” both have key {one.key}. Change one of them.").of(
                    f"{one.code}.key"
                )
            if one.label.strip().casefold() == other.label.strip().casefold():
                raise Rejected(f"Two outcomes are called “{one.label}”. Rename one of them.").of(f"{one.code}.label")


def _check_left(table: OutcomeTable) -> None:
    """Of every kind one is left: without them a call could end in a way that nobody can say."""
    offered = table.offered
    if len(offered) > MOST_OFFERED:
        raise Rejected(f"At most {MOST_OFFERED} outcomes fit in the menu. Retire one first.").of(
            f"{table.outcomes[-1].code}.label"
        )
    for kind, words in (*_CLASS_WORDS.items(), *_EFFECT_WORDS.items()):
        if all(kind not in {one.klass, one.effect} for one in offered):
            last = next(one for one in table.outcomes if kind in {one.klass, one.effect})
            raise Rejected(f"“{last.label}” is the last that says: {words}. Offer another such outcome first.").of(
                f"{last.code}.retired"
            )
