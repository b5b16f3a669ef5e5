import socket
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread, active_count

import pytest

from tests.fault_proxy import FaultProxy

WAIT_SECONDS = 10.0


def echo(listener: socket.socket) -> None:
    def answer(one: socket.socket) -> None:
        with one, suppress(OSError):
            while piece := one.recv(1000):
                one.sendall(piece)

    with suppress(OSError):
        while True:
            Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()


@pytest.fixture
def proxy() -> Iterator[FaultProxy]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Thread(target=echo, args=(listener,), daemon=True)
        server.start()
        with FaultProxy(*listener.getsockname()) as made:
            yield made
        listener.shutdown(socket.SHUT_RDWR)
        server.join(WAIT_SECONDS)


def connect(proxy: FaultProxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port), WAIT_SECONDS)


def say(one: socket.socket, words: bytes) -> bytes:
    one.sendall(words)
    return one.recv(1000)


def test_that_bytes_go_through_both_ways(proxy: FaultProxy) -> None:
    with connect(proxy) as one, connect(proxy) as other:
        assert say(one, b"one") == b"one"
        assert say(other, b"other") == b"other"
        assert proxy.connections == 4


def test_that_a_cut_resets_what_is_open_and_what_comes(proxy: FaultProxy) -> None:
    with connect(proxy) as one:
        say(one, b"one")
        proxy.cut()
        with pytest.raises(ConnectionResetError):
            one.recv(1000)
    assert proxy.connections == 0
    with pytest.raises(OSError, match="reset"), connect(proxy) as late:
        say(late, b"late")
    proxy.let_through()
    with connect(proxy) as again:
        assert say(again, b"again") == b"again"


def test_that_a_polite_cut_is_the_end_of_the_stream(proxy: FaultProxy) -> None:
    with connect(proxy) as one:
        say(one, b"one")
        proxy.cut(politely=True)
        assert one.recv(1000) == b""


def test_that_silence_takes_bytes_and_gives_none_until_it_ends(proxy: FaultProxy) -> None:
    with connect(proxy) as one:
        say(one, b"one")
        proxy.fall_silent()
        with connect(proxy) as new:
            for silent in (one, new):
                silent.sendall(b"two")
                silent.settimeout(0.1)
                with pytest.raises(TimeoutError):
                    silent.recv(1000)
                silent.settimeout(WAIT_SECONDS)
            proxy.let_through()
            assert one.recv(1000) == b"two"
            assert new.recv(1000) == b"two"


def test_that_a_delay_keeps_the_order(proxy: FaultProxy) -> None:
    proxy.let_through(delay_seconds=0.02)
    with connect(proxy) as one:
        assert [say(one, str(number).encode()) for number in range(5)] == [b"0", b"1", b"2", b"3", b"4"]


def test_that_a_server_that_is_not_there_is_a_reset() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
    with FaultProxy(*address) as proxy, pytest.raises(OSError, match="reset"), connect(proxy) as one:
        say(one, b"one")


def test_that_nothing_is_left_behind() -> None:
    before = active_count()
    with socket.create_server(("127.0.0.1", 0)) as listener, FaultProxy(*listener.getsockname()) as proxy:
        ones = [connect(proxy) for _ in range(5)]
        for one in ones:
            one.sendall(b"one")
        proxy.fall_silent()
    for one in ones:
        one.close()
    assert proxy.connections == 0
    assert active_count() == before
