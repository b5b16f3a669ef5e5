"""Setting the rules by which hand-offs find their rep."""

from sqlalchemy import text

from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.routing import Routing, read_routing
from calldesk.store.handoffs import ROUTING, routing_text
from calldesk.store.schema import add_user, user_of
from calldesk.store.team_settings import keep_setting
from calldesk.store.tx import Tx

_REPS = text("SELECT login FROM user_account WHERE active AND role = 'rep'")


def set_routing(tx: Tx, toml: str, *, before: str | None = None) -> Routing:
    """Puts rules in force for every hand-off from now on.

    Args:
        tx: The transaction.
        toml: The rules.
        before: The text that was changed, where one was: another's change meanwhile is not overwritten.

    Raises:
        Unreadable: It is no TOML.
        Rejected: A value cannot be, or a named rep is no member with that role.
        Conflict: Somebody else changed the rules meanwhile.
    """
    if before is not None and before != routing_text(tx):
        raise Conflict("Somebody else changed the routing meanwhile. Leave the page and open it again to see it.")
    routing = read_routing(toml)
    if tx.is_team:
        known = set(tx.execute(_REPS).scalars())
        strangers = [one.login for one in routing.reps if one.login not in known]
        if strangers:
            raise Rejected(
                f"{strangers[0]} is no rep of this team. Let them in first: calldesk user add LOGIN --role rep."
            )
    else:
        for one in routing.reps:  # on a file a rep is a name
            if user_of(tx.conn, one.login) is None:
                add_user(tx.conn, one.login)
    keep_setting(tx, ROUTING, toml)
    return routing
