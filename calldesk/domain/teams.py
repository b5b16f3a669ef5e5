"""A team: who its members may be, and the address of its server."""

from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from typing_extensions import override

from calldesk.domain.errors import Unreadable

SCHEMES = ("postgresql", "postgres")
ROLES = ("qualifier", "team_lead", "rep", "marketer", "admin", "read_only")
"""What a member of a team may be."""
LEAST_PASSWORD = 10
"""Characters of a password, at least."""


@dataclass(frozen=True, slots=True)
class TeamAddress:
    """Where a team's PostgreSQL is, and as whom to go there.

    Attributes:
        url: A libpq URL without its password; several hosts may be named (`host1:5432,host2:5432`).
        login: The user in it; "" where none is named.
        password: "" where it is asked for, or kept elsewhere.
    """

    url: str
    login: str = ""
    password: str = ""

    @property
    def server(self) -> str:
        """Host and database, for people: no login, no password."""
        parts = urlsplit(self.url)
        return f"{parts.netloc.rpartition('@')[2]}{parts.path}"

    def with_password(self, password: str) -> "TeamAddress":
        """The same with this password."""
        return replace(self, password=password)

    @override
    def __str__(self) -> str:
        """As it may be shown and logged."""
        return f"{SCHEMES[0]}://{self.login}@{self.server}" if self.login else f"{SCHEMES[0]}://{self.server}"


def is_team_url(words: str) -> bool:
    """Whether these words name a team's server rather than a file."""
    return words.split("://", 1)[0] in SCHEMES and "://" in words


def team_address(words: str) -> TeamAddress:
    """The address in a URL; unless it says otherwise, the server must prove who it is, and a standby is passed over.

    Raises:
        Unreadable: It is no PostgreSQL URL, or names no database.
    """
    parts = urlsplit(words)
    if parts.scheme not in SCHEMES or not parts.netloc:
        raise Unreadable("This is no address of a team's server. It looks like postgresql://LOGIN@HOST/DATABASE.")
    if not parts.path.strip("/"):
        raise Unreadable("The address names no database. It looks like postgresql://LOGIN@HOST/DATABASE.")
    who, _, hosts = parts.netloc.rpartition("@")
    login, _, password = who.partition(":")
    asked = {"sslmode": "verify-full", "target_session_attrs": "read-write", **dict(parse_qsl(parts.query))}
    netloc = f"{quote(unquote(login), safe='')}@{hosts}" if login else hosts
    url = urlunsplit((SCHEMES[0], netloc, parts.path, urlencode(asked), ""))
    return TeamAddress(url, unquote(login), unquote(password))
