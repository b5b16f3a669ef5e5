"""Who may take a lead from anywhere in the list, rather than one of the first (R2)."""

from enum import StrEnum

FIRST_ROWS = 3
"""So many of the first leads anybody may choose from: the list is an order, and a glance ahead is no cherry-picking."""
FREE_ROLES = frozenset({"", "team_lead", "admin"})
"""A file's user has no role, and nobody beside them to take the best from."""


class Picking(StrEnum):
    """What a team has settled, as its setting `picking` holds it."""

    ANYONE = "anyone"
    LEADS = "leads"


def may_pick_any(settled: str, role: str) -> bool:
    """Whether somebody of this role may take any lead that may be rung; unsettled, a team lets its leads alone."""
    return settled == Picking.ANYONE or role in FREE_ROLES
