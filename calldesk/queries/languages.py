"""In which language the asker reads, and whether their window is to tell it."""

from calldesk.store.handoffs import logins
from calldesk.store.languages import language_of, said_language
from calldesk.store.letters import mail_of
from calldesk.store.rights import leads_team
from calldesk.store.tx import Snapshot


def my_language(snapshot: Snapshot) -> str:
    """The asker's own, else the team's, else English."""
    return language_of(snapshot, snapshot.user)


def language_is_owed(snapshot: Snapshot, code: str) -> bool:
    """Whether the asker is sent something that is to be in this language, and it is not known yet."""
    login = logins(snapshot).get(snapshot.user, "")
    if not (leads_team(snapshot) and login):
        return False
    mail = mail_of(snapshot)
    return mail.is_on and login in mail.addresses and said_language(snapshot, login) != code
