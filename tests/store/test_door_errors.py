"""What a person is told when a connection to the team's server cannot be had, and that nothing falls back to less."""

import os
import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest

pytest.importorskip("cryptography", reason="the lock has `cryptography`, which makes the certificates, on Linux alone")

from calldesk.domain.errors import DeskError, PasswordWanted, Unavailable
from calldesk.domain.teams import team_address
from calldesk.store import server_trust
from calldesk.store.lines import connect
from calldesk.store.team_server import TeamServer
from tests.postgres_cluster import free_port
from tests.team_database import PASSWORD, TestServer
from tests.tls_server import TlsServer, tls_server

LATER, EARLIER = (2, 20), (-20, -2)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with tls_server(tmp_path_factory.mktemp("certificates")) as made:
        yield made


@pytest.fixture(autouse=True)
def nothing_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in [name for name in os.environ if name.startswith("PG")]:
        monkeypatch.delenv(name)


def refusal(url: str) -> DeskError:
    with pytest.raises(DeskError) as told:
        connect(team_address(url))
    assert told.value.sentence.count("\n") == 0
    return told.value


def said(url: str) -> tuple[str, int]:
    """The field and the exit code."""
    error = refusal(url)
    return error.about, error.exit_code


def test_that_the_right_certificate_is_let_through_and_the_connection_is_encrypted(tls: TlsServer) -> None:
    tls.show(tls.ours)
    with connect(team_address(tls.url())) as conn:
        assert conn.pgconn.ssl_in_use
        assert conn.execute("SHOW ssl").fetchone() == ("on",)


def test_that_an_unknown_authority_is_named_as_such(tls: TlsServer) -> None:
    tls.show(tls.rogue)
    error = refusal(tls.url())
    assert (error.about, error.exit_code) == ("certificate", 3)
    assert "an authority that this computer does not know" in error.sentence
    assert "Ask your admin for the CA certificate" in error.sentence


def test_that_a_certificate_for_another_host_is_named_as_such(tls: TlsServer) -> None:
    tls.show(tls.ours, "other.example")
    error = refusal(tls.url())
    assert error.about == "host"
    assert "is for another name" in error.sentence


@pytest.mark.parametrize(("days", "words"), [(EARLIER, "any more"), (LATER, "yet")])
def test_that_a_certificate_out_of_its_time_points_at_the_clock(
    tls: TlsServer, days: tuple[int, int], words: str
) -> None:
    tls.show(tls.ours, days=days)
    error = refusal(tls.url())
    assert error.about == "certificate"
    assert f"not valid {words}, or the clock of this computer is wrong: it says 2" in error.sentence


def test_that_a_plain_text_server_is_refused_unless_it_is_on_this_computer_and_asked_for(
    server: TestServer, tls: TlsServer
) -> None:
    url = server.cluster.url().partition("?")[0]
    error = refusal(f"{url}?sslrootcert={tls.ours.root}")
    assert error.about == "host"
    assert "speaks plain text only" in error.sentence
    connect(team_address(f"{url}?sslmode=disable")).close()


def test_that_a_wrong_password_login_and_database_are_told_apart(tls: TlsServer) -> None:
    tls.show(tls.ours)
    assert said(tls.url(word="wrong")) == ("password", 1)
    assert said(tls.url(user="nobody_here", word="wrong")) == ("password", 1)
    assert said(tls.url("no_such_database")) == ("database", 3)
    assert "no database no_such_database" in refusal(tls.url("no_such_database")).sentence


def test_that_a_password_that_nobody_gave_is_asked_for(tls: TlsServer) -> None:
    tls.show(tls.ours)
    address = team_address(tls.url()).with_password("")
    with pytest.raises(PasswordWanted, match="wants a password") as told:
        connect(address)
    assert told.value.about == "password"


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_that_a_file_that_is_no_certificate_is_told(tls: TlsServer, tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.crt"
    if content is not None:
        file.write_text(content, encoding="ascii")
    assert said(tls.url(root=file)) == ("certificate", 2)
    assert str(file) in refusal(tls.url(root=file)).sentence


def test_that_nobody_listening_an_unknown_name_and_silence_are_told_apart() -> None:
    port = free_port()
    assert f"Nobody listens at 127.0.0.1, port {port}" in refusal(f"postgresql://jo:x@127.0.0.1:{port}/desk").sentence
    unknown = refusal("postgresql://jo:x@no-such-host.invalid/desk")
    assert (unknown.about, "no server called no-such-host.invalid" in unknown.sentence) == ("host", True)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        quiet = refusal(f"postgresql://jo:x@127.0.0.1:{silent.getsockname()[1]}/desk")
    assert (quiet.about, "does not answer" in quiet.sentence) == ("host", True)


def test_that_of_several_hosts_one_that_is_down_is_passed_over(tls: TlsServer) -> None:
    tls.show(tls.ours)
    url = tls.url().replace("@localhost", f"@localhost:{free_port()},localhost")
    connect(team_address(url)).close()


def test_that_words_postgresql_does_not_know_are_told() -> None:
    assert said("postgresql://jo:x@127.0.0.1/desk?sslmod=none") == ("host", 2)


def test_that_a_login_without_a_way_in_is_told(tls: TlsServer) -> None:
    tls.show(tls.ours)
    with connect(team_address(tls.cluster.url())) as conn:
        conn.execute("CREATE ROLE gone NOLOGIN PASSWORD 'x'")
        conn.execute("CREATE ROLE guest LOGIN PASSWORD 'x'")
        conn.execute("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC")
    assert said(tls.url(user="gone", word="x")) == ("login", 1)
    assert "guest is no member of this team" in refusal(tls.url(user="guest", word="x")).sentence


def test_that_the_authorities_of_the_system_are_used_where_none_is_named(
    tls: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls.show(tls.ours)
    bare = team_address(tls.url().partition("?")[0])
    with pytest.raises(DeskError, match="does not know"):
        connect(bare)
    found = ssl.get_default_verify_paths()._replace(cafile=str(tls.ours.root))
    monkeypatch.setattr(server_trust.ssl, "get_default_verify_paths", lambda: found)
    connect(bare).close()


def test_that_the_persons_own_root_certificate_is_used_where_none_is_named(tls: TlsServer) -> None:
    tls.show(tls.ours)
    own = Path.home() / ".postgresql"
    own.mkdir()
    (own / "root.crt").write_bytes(tls.ours.root.read_bytes())
    connect(team_address(tls.url().partition("?")[0])).close()


@contextmanager
def cut_after_the_password(last_words: bytes) -> Iterator[int]:
    """A server that takes the password, says these words and hangs up, as one that is just stopping does."""

    def answer(peer: socket.socket) -> None:
        with peer, suppress(OSError):  # who comes may leave first
            peer.settimeout(5)
            peer.recv(1024)  # who comes
            peer.sendall(b"R" + struct.pack(">II", 8, 3))  # the password, please
            peer.recv(1024)
            peer.sendall(last_words)

    def serve() -> None:
        with suppress(OSError):  # the door is shut while it waits
            while True:
                answer(door.accept()[0])

    with socket.create_server(("127.0.0.1", 0)) as door:
        serving = Thread(target=serve, daemon=True)
        serving.start()
        yield int(door.getsockname()[1])
        door.shutdown(socket.SHUT_RDWR)  # wakes the one who waits
        serving.join(10)
    assert not serving.is_alive()


def fatal(words: str) -> bytes:
    parts = b"SFATAL\0C57P03\0M" + words.encode() + b"\0\0"
    return b"E" + struct.pack(">I", 4 + len(parts)) + parts


@pytest.mark.parametrize(
    "last_words", [b"", fatal("the database system is shutting down"), fatal("the database system is starting up")]
)
def test_that_a_server_that_goes_away_at_the_door_has_refused_nobody(last_words: bytes) -> None:
    with cut_after_the_password(last_words) as port:
        error = refusal(f"postgresql://jo:secret@127.0.0.1:{port}/team?sslmode=disable")
    assert isinstance(error, Unavailable), error.sentence


def test_that_a_door_that_closes_later_is_no_answer_to_a_fact(server: TestServer) -> None:
    with server.database() as name, closing(TeamServer(server.address(name, "lee"))) as inside:
        inside.open("lee", lambda _conn: None)
        server.run("ALTER ROLE lee PASSWORD 'another one'")
        try:
            with pytest.raises(Unavailable), inside.writing():  # a connection of its own
                pass
        finally:
            server.run(f"ALTER ROLE lee PASSWORD '{PASSWORD}'")
