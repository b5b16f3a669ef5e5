"""Saying in which language somebody, or everybody who has not said it, reads what is sent to them."""

from calldesk.domain.errors import Rejected
from calldesk.domain.languages import LANGUAGES
from calldesk.store.handoffs import logins
from calldesk.store.languages import LANGUAGE, OF_TEAM
from calldesk.store.rights import leads_team
from calldesk.store.team_settings import keep_setting
from calldesk.store.tx import Tx


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
    keep_setting(tx, f"{LANGUAGE}{login}", code)
