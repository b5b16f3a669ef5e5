"""What policies say again and again: who asks, and whose a row is."""

from calldesk.store.roles.names import listed

ME = "(SELECT calldesk.my_user_id())"
MEMBER = "(SELECT calldesk.my_role()) IS NOT NULL"
SEES_ALL = "(SELECT calldesk.sees_all())"
LEADS = "(SELECT calldesk.leads_team())"


def is_one_of(roles: tuple[str, ...]) -> str:
    """The asker has one of these roles."""
    return f"(SELECT calldesk.my_role()) IN ({listed(roles)})"


def sees(table: str) -> str:
    """The row's lead is one that the asker sees; a lookup by key for each row, never a hash of all leads."""
    return f"(SELECT true FROM calldesk.lead l WHERE l.lead_id = {table}.lead_id)"


def lead_of(table: str, of: str, key: str) -> str:
    """The row is about the lead of the fact it belongs to."""
    return f"(SELECT b.lead_id FROM calldesk.{of} b WHERE b.{key} = {table}.{key}) = {table}.lead_id"
