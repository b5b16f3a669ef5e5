"""What the page of outcomes and cadence says of classes, effects, colours and columns."""

from PySide6.QtCore import QCoreApplication

from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass

translate = QCoreApplication.translate
Kind = tuple[OutcomeClass, Effect]
"""What an outcome counts as, and what it does: the system's, and never changed."""
ADDABLE: tuple[Kind, ...] = (
    (OutcomeClass.NONE, Effect.RETRY),
    (OutcomeClass.CONNECT, Effect.RETRY),
    (OutcomeClass.REACH, Effect.RETRY),
    (OutcomeClass.REACH, Effect.CALLBACK),
    (OutcomeClass.CONNECT, Effect.REMARKET),
    (OutcomeClass.REACH, Effect.REMARKET),
    (OutcomeClass.REACH, Effect.CLOSE),
    (OutcomeClass.NONE, Effect.KILL_NUMBER),
    (OutcomeClass.CONNECT, Effect.KILL_NUMBER),
)
"""Of which kinds a team may add an outcome."""


def kind_words(kind: Kind) -> str:
    """What it counts as and what it does: ``Not reached, tries again``."""
    klass, effect = kind
    counts = {
        OutcomeClass.NONE: translate("rules", "Not reached"),
        OutcomeClass.CONNECT: translate("rules", "Connect"),
        OutcomeClass.REACH: translate("rules", "Reach"),
    }[klass]
    does = {
        Effect.RETRY: translate("rules", "tries again"),
        Effect.KILL_NUMBER: translate("rules", "retires the number"),
        Effect.CALLBACK: translate("rules", "promises a time"),
        Effect.REMARKET: translate("rules", "to marketing"),
        Effect.CLOSE: translate("rules", "closes the lead"),
        Effect.DO_NOT_CALL: translate("rules", "blocks for good"),
        Effect.HAND_OVER: translate("rules", "to hand over"),
    }[effect]
    return translate("rules", "{0}, {1}").format(counts, does)


def kind_of(outcome: Outcome) -> Kind:
    """What an outcome counts as and does."""
    return outcome.klass, outcome.effect


def colours() -> tuple[tuple[str, str], ...]:
    """Words and value of each colour a name may have."""
    return (
        (translate("rules", "Plain"), ""),
        (translate("rules", "Blue"), "accent"),
        (translate("rules", "Green"), "ok"),
        (translate("rules", "Amber"), "warn"),
        (translate("rules", "Red"), "bad"),
    )


def ticks() -> tuple[tuple[str, str, str], ...]:
    """Field of an outcome, short head of its column, and the whole of it for a tooltip and a screen reader."""
    return (
        ("other_part", translate("rules", "Other time"), translate("rules", "Next try at another part of the day")),
        ("needs_reason", translate("rules", "Reason"), translate("rules", "Asks for a reason")),
        ("needs_note", translate("rules", "Note"), translate("rules", "Asks for a note")),
        ("needs_callback", translate("rules", "Callback"), translate("rules", "Asks when to ring back")),
    )


def number_names() -> tuple[tuple[str, str, str], ...]:
    """Name of each number of the cadence, what it is called, and what hangs on it."""
    return (
        (
            "most_attempts",
            translate("rules", "Most attempts"),
            translate("rules", "After so many dials without an answer a lead goes to marketing"),
        ),
        (
            "remarket_seconds",
            translate("rules", "Without a response"),
            translate("rules", "After so long without a response a lead goes to marketing"),
        ),
        (
            "gap_seconds",
            translate("rules", "Between two dials"),
            translate("rules", "No lead is dialled again within this time; 1 h at least"),
        ),
        (
            "rescue_seconds",
            translate("rules", "Callback is mine for"),
            translate("rules", "A due callback is its owner's for so long, then anybody's"),
        ),
        (
            "touch_ahead_seconds",
            translate("rules", "First touch, notice"),
            translate("rules", "A first touch that runs out within this time stands at the top of the list"),
        ),
        (
            "conversation_seconds",
            translate("rules", "A conversation is"),
            translate("rules", "A reach with at least so much talk counts as a conversation"),
        ),
        *_line_names(),
    )


def _line_names() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "line_hour_dials",
            translate("rules", "Switchboard, an hour"),
            translate("rules", "After so many dials within an hour, for whomever, a switchboard rests; 0 = no limit"),
        ),
        (
            "line_day_dials",
            translate("rules", "Switchboard, a day"),
            translate("rules", "After so many dials in a day, for whomever, a switchboard rests; 0 = no limit"),
        ),
    )
