"""Which commands of which desk the server has taken: each is done once, and a desk finds out what was lost (R8)."""

from collections.abc import Sequence

from calldesk.store.driver import driver_rows
from calldesk.store.tx import Snapshot, Tx

_TAKE = (
    "INSERT INTO taken_command (command_id, device_id, by_user, received_at) VALUES (:command, :device, :me, :now)"
    " ON CONFLICT DO NOTHING RETURNING command_id"
)
_KNOWN = "SELECT command_id FROM taken_command WHERE command_id = ANY(:commands)"


def take_command(tx: Tx, command_id: str, device_id: str) -> bool:
    """Whether this command is new; from now on it is known."""
    values = {"command": command_id, "device": device_id, "me": tx.user, "now": tx.now}
    return bool(driver_rows(tx.conn, _TAKE, values))


def known_commands(snapshot: Snapshot, command_ids: Sequence[str]) -> set[str]:
    """Which of these commands the server has taken."""
    return {str(known) for (known,) in driver_rows(snapshot.conn, _KNOWN, {"commands": list(command_ids)})}
