"""Saying in which language somebody, or everybody who has not said it, reads what is sent to them."""

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.languages import LANGUAGES
from calldesk.store.handoffs import logins
from calldesk.store.languages import LANGUAGE, OF_TEAM
from calldesk.store.rights import leads_team
from calldesk.store.tx import Tx

_PUT = text(
    "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def set_team_language(tx: Tx, code: str) -> None:
    """The language of everybody whose window has told none.

    Raises:
        Rejected: It is none that is spoken here, or the asker leads no team.
    """
    if not leads_team(tx):
        raise Rejected("A team lead or an admin says the language of the team.")
    _put(tx, OF_TEAM, code)


def tell_language(tx: Tx, code: str) -> None:
    """The asker reads this language: their window tells it, for its own choice is kept on one computer alone."""
    _put(tx, logins(tx).get(tx.user, ""), code)


def _put(tx: Tx, login: str, code: str) -> None:
    if code not in LANGUAGES:
        raise Rejected(f"CallDesk speaks {', '.join(LANGUAGES)}. Say one of these.")
    tx.execute(_PUT, {"name": f"{LANGUAGE}{login}", "value": code})
    tx.touch(Topic.SETTINGS, None)
