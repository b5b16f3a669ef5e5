"""In which language people read what is sent to them: as their window told, else as their team has said."""

from calldesk.domain.ids import UserId
from calldesk.domain.languages import ENGLISH, LANGUAGES
from calldesk.store.handoffs import logins
from calldesk.store.team_settings import setting
from calldesk.store.tx import Snapshot

LANGUAGE = "language:"
"""Beginning of the name of the setting of one login; nothing after it = of the team."""
OF_TEAM = ""


def said_language(snapshot: Snapshot, login: str) -> str:
    """What was said for this login, or for OF_TEAM; "" = nothing that is known here."""
    code = setting(snapshot, f"{LANGUAGE}{login}")
    return code if code in LANGUAGES else ""


def language_of(snapshot: Snapshot, user: UserId) -> str:
    """The language of somebody: their own, else the team's, else English."""
    login = logins(snapshot).get(user, "")
    return (said_language(snapshot, login) if login else "") or said_language(snapshot, OF_TEAM) or ENGLISH
