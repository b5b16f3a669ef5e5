"""Says when the first of the leads that are not on the list for one reason is free."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calldesk.domain.moments import Moment
from ui.kit import text

if TYPE_CHECKING:
    from calldesk.queries.left_out import LeftOut

translate = QCoreApplication.translate
LEFT_OUT_KEY = "X"
"""Opens the panel that counts them."""
_RENEWED = frozenset({"claimed", "claimed_by_you"})  # a lease that ends in 9 minutes is renewed before


def when_words(one: "LeftOut", now: Moment, zone: str) -> str:
    """When the first of them is free: ``opens 08:00, in 12 min``; empty where time alone frees nobody."""
    if one.first_at is None or one.first_at <= now or one.code in _RENEWED:
        return ""
    says = {
        "outside_hours": translate("left_out", "opens {0}, in {1}"),
        "callback_later": translate("left_out", "the first {0}, in {1}"),
    }
    known = says.get(one.code, translate("left_out", "first free {0}, in {1}"))
    return known.format(text.when(one.first_at, now, zone), text.short(one.first_at - now))
