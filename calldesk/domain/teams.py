"""A team: who its members may be, and the address of its server."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from typing_extensions import override

from calldesk.domain.errors import Unreadable

SCHEMES = ("postgresql", "postgres")
ROLES = ("qualifier", "team_lead", "rep", "marketer", "admin", "read_only")
"""What a member of a team may be."""
LEAST_PASSWORD = 10
"""Characters of a password, at least."""
CHECKED = "verify-full"
"""libpq's sslmode in which the server proves who it is."""
DEFAULT_PORT = 5432
_USUAL = {"sslmode": CHECKED, "target_session_attrs": "read-write"}
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LOOKS = "It looks like postgresql://LOGIN@HOST/DATABASE."


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
    def host(self) -> str:
        """The first host, without brackets; "" where none is named."""
        return next(iter(_hosts(urlsplit(self.url).netloc.rpartition("@")[2], {})), "")

    @property
    def port(self) -> int:
        """The port of the first host."""
        first = urlsplit(self.url).netloc.rpartition("@")[2].partition(",")[0]
        digits = first.rpartition("]")[2].partition(":")[2]
        return int(digits) if digits.isdecimal() else DEFAULT_PORT

    @property
    def database(self) -> str:
        """The name of the database."""
        return unquote(urlsplit(self.url).path.strip("/"))

    @property
    def root(self) -> str:
        """The file of the authority that the server's certificate must come from; "" = the usual ones."""
        return self.asked.get("sslrootcert", "")

    @property
    def server(self) -> str:
        """Host and database, for people: no login, no password."""
        parts = urlsplit(self.url)
        return f"{parts.netloc.rpartition('@')[2]}{parts.path}"

    @property
    def asked(self) -> dict[str, str]:
        """What the address asks of a connection beyond the usual: another check, the file of an authority."""
        query = _query(urlsplit(self.url).query)
        return {name: value for name, value in query.items() if _USUAL.get(name) != value}

    def told_to(self, login: str) -> str:
        """The address as this member writes it; files of this computer are nobody else's."""
        asked = {name: value for name, value in self.asked.items() if name != "sslrootcert"}
        query = f"?{urlencode(asked, quote_via=quote)}" if asked else ""
        return f"{SCHEMES[0]}://{login}@{self.server}{query}"

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
        Unreadable: It is no PostgreSQL URL, names no database, or wants an unchecked connection over a network.
    """
    parts = _split(words)
    if parts.scheme not in SCHEMES or not parts.netloc:
        raise Unreadable(f"This is no address of a team's server. {_LOOKS}").of("host")
    if not parts.path.strip("/"):
        raise Unreadable(f"The address names no database. {_LOOKS}").of("database")
    who, _, hosts = parts.netloc.rpartition("@")
    login, _, password = who.partition(":")
    asked = {**_USUAL, **_query(parts.query)}
    _refuse_unchecked(asked["sslmode"], _hosts(hosts, asked))
    netloc = f"{quote(unquote(login), safe='')}@{hosts}" if login else hosts
    url = urlunsplit((SCHEMES[0], netloc, parts.path, urlencode(asked, quote_via=quote), ""))
    return TeamAddress(url, unquote(login), unquote(password))


def address_of(host: str, port: str, database: str, login: str, asked: Mapping[str, str]) -> TeamAddress:
    """The address that a person gives in parts.

    Args:
        host: A name or an address; several with commas between them.
        port: Digits; "" = PostgreSQL's own.
        database: Its name.
        login: As whom.
        asked: What is asked beyond the usual (`TeamAddress.asked`).

    Raises:
        Unreadable: A part is missing or is none; the error names the part.
    """
    for given, field, said in (
        (host, "host", "Give the name of the server, such as desk.example.com."),
        (database, "database", "Give the name of the database on that server."),
        (login, "login", "Give your login; your admin knows it."),
    ):
        if not given or (field == "host" and any(sign in given for sign in "/?#@ ")):
            raise Unreadable(said).of(field)
    if port and not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):  # noqa: PLR2004 - TCP's own
        raise Unreadable(f"A port is a number; PostgreSQL's own is {DEFAULT_PORT}.").of("port")
    hosts = [f"[{name}]" if name.count(":") > 1 and "[" not in name else name for name in host.split(",")]
    named = ",".join(f"{name}:{port}" if port else name for name in hosts)
    query = f"?{urlencode(asked, quote_via=quote)}" if asked else ""
    return team_address(f"{SCHEMES[0]}://{quote(login, safe='')}@{named}/{quote(database, safe='')}{query}")


def _split(words: str) -> SplitResult:
    try:
        return urlsplit(words.strip())
    except ValueError as error:  # a bracket without its other
        raise Unreadable(f"This is no address of a team's server. {_LOOKS}").of("host") from error


def _query(words: str) -> dict[str, str]:
    """What follows the question mark, as libpq reads it: a plus is a plus."""
    return dict(parse_qsl(words.replace("+", "%2B")))


def _hosts(named: str, query: Mapping[str, str]) -> list[str]:
    """Every host that an address may lead to: of its first part, and of the query, which goes before it."""
    found = [one.rpartition(":")[0] if one.count(":") == 1 else one for one in named.split(",")]
    found = [one.partition("]")[0].strip("[") for one in found]
    return [one for one in (*found, *(query.get(name, "") for name in ("host", "hostaddr"))) if one]


def _refuse_unchecked(mode: str, hosts: Iterable[str]) -> None:
    """Plain text stays on this computer: over a network the server proves who it is, or nothing is sent."""
    if mode != CHECKED and not all(host in _LOOPBACK for host in hosts):
        raise Unreadable(
            f"sslmode={mode} would not check who the server is, and your password could go to a stranger."
            " Leave sslmode out of the address."
        ).of("host")
