"""A member's password: in the address, the environment or the computer's keyring; whoever finds none asks for it.

A keyring is another program: it may be missing, locked, or fail in any way. None of that breaks anything here: the
password is then asked for at each start. It is loaded only where it is needed, for that takes half a second.
"""

import logging
import os
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

from calldesk.domain.teams import TeamAddress

T = TypeVar("T")
SERVICE = "CallDesk"
OF_A_MEMBER = ("CALLDESK_PASSWORD", "PGPASSWORD")
"""Variables of the environment, the first that is set counts."""
KEYRING_SECONDS = 20.0
"""So long it may ask the person to unlock it; then they are asked for the password itself."""
_GOOD = 1
"""keyring's own mark for a back end that keeps secrets safely; 0 is the one that only fails."""
_LOG = logging.getLogger(__name__)


OF_MAIL = "CALLDESK_MAIL_PASSWORD"
"""Variable with the password of the mail server's user."""


def mail_password(user: str, host: str) -> str:
    """The password of this user at this mail server, from the environment or the keyring; "" = none is at hand."""
    said = os.environ.get(OF_MAIL, "")
    if said or not user:
        return said
    import keyring  # noqa: PLC0415 - half a second, see above

    return _asked(lambda: keyring.get_password(SERVICE, f"mail {user}@{host}")) or ""


def with_password(address: TeamAddress, variables: Sequence[str] = OF_A_MEMBER) -> TeamAddress:
    """The address with the password that is at hand; without one where none is."""
    return address.with_password(said_by_hand(address, variables) or remembered(address))


def said_by_hand(address: TeamAddress, variables: Sequence[str] = OF_A_MEMBER) -> str:
    """The password in the address or the environment; "" where neither says one."""
    return address.password or next((os.environ[name] for name in variables if os.environ.get(name)), "")


def remembered(address: TeamAddress) -> str:
    """What the keyring holds for this login at this server; "" = nothing."""
    import keyring  # noqa: PLC0415 - half a second, see above

    return _asked(lambda: keyring.get_password(SERVICE, _key(address))) or ""


def can_remember() -> bool:
    """Whether this computer has a keyring that keeps passwords safely."""
    import keyring  # noqa: PLC0415 - as above

    return bool(_asked(lambda: float(keyring.get_keyring().priority) >= _GOOD))


def remember(address: TeamAddress) -> bool:
    """Puts the address's password in the keyring; tells whether it is there now."""
    import keyring  # noqa: PLC0415 - as above

    _asked(lambda: keyring.set_password(SERVICE, _key(address), address.password))
    return remembered(address) == address.password


def forget(address: TeamAddress) -> None:
    """Takes the password out of the keyring, where it is in."""
    import keyring  # noqa: PLC0415 - as above

    _asked(lambda: keyring.delete_password(SERVICE, _key(address)))


def _key(address: TeamAddress) -> str:
    return f"{address.login}@{address.server}"


def _asked(call: Callable[[], T]) -> T | None:
    """What the keyring answers; None where it fails, or waits longer for its person than we do."""
    answer: SimpleQueue[T | None] = SimpleQueue()

    def ask() -> None:
        try:
            answer.put(call())
        except Exception:  # noqa: BLE001 - an edge: back ends raise what they like, DBus errors and all
            _LOG.info("keyring_failed")
            answer.put(None)

    Thread(target=ask, daemon=True, name="keyring").start()
    try:
        return answer.get(timeout=KEYRING_SECONDS)
    except Empty:
        return None
