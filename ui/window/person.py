"""Who sits at this desk: the name they give on the telephone, and where."""

import getpass
import sys

from PySide6.QtCore import QTimeZone

from ui.window.opening import PRACTICE_ZONE, Opened

_PRACTICE_CALLER = "Jo"


def person_name(opened: Opened) -> str:
    """The person's first name; practice has a caller of its own, and in a team it is who logged in."""
    if opened.team is not None:
        return opened.team.login.capitalize()
    return _PRACTICE_CALLER if opened.is_practice else caller_name(opened.desk.settings.login)


def zone_of(opened: Opened) -> str:
    """The zone this machine is set to, UTC where it says none; practice happens in Chicago, whatever it says."""
    if opened.is_practice:
        return PRACTICE_ZONE
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


def caller_name(login: str) -> str:
    """The person's own name as the system knows it, else their login with a capital."""
    return full_name().split(" ")[0] or login.capitalize()


def full_name() -> str:
    """The name in the system's list of users; "" where it has none."""
    if sys.platform == "win32":
        return ""
    import pwd  # noqa: PLC0415 - there is none on Windows

    try:
        return pwd.getpwnam(getpass.getuser()).pw_gecos.partition(",")[0].strip()
    except (KeyError, OSError):
        return ""
