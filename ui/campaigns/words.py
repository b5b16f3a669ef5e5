"""How the parts of a campaign are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from calldesk.domain.campaigns import ANY, CALLBACK, VOICEMAIL
from calldesk.domain.event_kinds import EventKind
from ui.kit.pick_button import Choice

translate = QCoreApplication.translate


def first_touch_choices() -> tuple[Choice, ...]:
    """The rules for the first dial (R6)."""
    return (
        (translate("campaigns", "Not said"), ""),
        (translate("campaigns", "Web lead: within 5 minutes"), "web"),
        (translate("campaigns", "Inbound: the same day"), "same_day"),
        (translate("campaigns", "Trade show: due on the Monday after"), "trade_show"),
    )


def branch_choices(kinds: Mapping[str, EventKind]) -> tuple[Choice, ...]:
    """What a step may be meant for: everybody, a promise, a message we left, or a kind of event."""
    return (
        (translate("campaigns", "Everybody"), ANY),
        (translate("campaigns", "Callback promised"), CALLBACK),
        (translate("campaigns", "We left a voicemail"), VOICEMAIL),
        *sorted((kind.label, code) for code, kind in kinds.items()),
    )


def did_choices(kinds: Mapping[str, EventKind]) -> tuple[Choice, ...]:
    """What the lead of the preview did last."""
    return ((translate("campaigns", "Nothing of note"), ANY), *branch_choices(kinds)[1:])
