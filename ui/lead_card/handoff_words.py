"""The words for what reps say of a hand-off: why it came back, why it was lost, for how much it was won."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from calldesk.domain.handoffs import reason_code
from ui.kit import text

translate = QCoreApplication.translate


def return_label(code: str) -> str:
    """The words of a reason for a return."""
    return {
        "wrong_route": translate("handoffs", "Wrong route"),
        "incomplete": translate("handoffs", "Incomplete"),
        "not_to_definition": translate("handoffs", "Not to definition"),
        "duplicate": translate("handoffs", "Duplicate"),
        "other": translate("handoffs", "Other"),
    }.get(code, code)


def returned_words(reason: str, criteria: Mapping[str, str]) -> str:
    """A return's reason as it is stored, with the criterion that it names: ``Not to definition, Budget``."""
    code = reason_code(reason)
    key = reason.partition(":")[2]
    label = return_label(code)
    return f"{label}, {criteria.get(key, key)}" if key else label


def lost_label(code: str) -> str:
    """The words of a reason for a loss."""
    return {
        "no_budget": translate("handoffs", "No budget"),
        "no_decision": translate("handoffs", "No decision"),
        "competitor": translate("handoffs", "Chose another"),
        "bad_timing": translate("handoffs", "Bad timing"),
        "no_need": translate("handoffs", "No need"),
        "other": translate("handoffs", "Other"),
    }.get(code, code)


def money(amount: float) -> str:
    """An amount as people write it; its currency is the team's."""
    return text.number(round(amount))


def route_words(why: str) -> str:
    """Why a rep has it, in words."""
    code, _, what = why.partition(":")
    return {
        "account": translate("hand_over", "owns the account"),
        "territory": translate("hand_over", "territory {0}").format(what),
        "industry": translate("hand_over", "industry {0}").format(what),
        "size": translate("hand_over", "company of {0}").format(what),
        "turn": translate("hand_over", "next in turn"),
        "named": translate("hand_over", "chosen by name"),
    }.get(code, code)
