"""A connection that fell silent is ended in time, and nothing else is."""

import socket
import time
from collections.abc import Iterator
from threading import Thread, active_count

import psycopg
import pytest

from calldesk.store.watchdog import Watchdog
from tests.fault_proxy import FaultProxy
from tests.team_database import TestServer

SOON_SECONDS = 0.2
LONG_SECONDS = 1000.0
HANG_SECONDS = 20.0


@pytest.fixture
def dog() -> Iterator[Watchdog]:
    made = Watchdog()
    yield made
    made.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    for end in (one, other):
        end.settimeout(HANG_SECONDS)
    with one, other:
        yield one, other


Pair = tuple[socket.socket, socket.socket]


def test_that_a_silent_connection_is_ended(dog: Watchdog, pair: Pair) -> None:
    with dog.deadline(pair[0].fileno(), SOON_SECONDS) as deadline:
        assert pair[0].recv(100) == b""
    assert deadline.fired


def test_that_a_connection_that_answers_in_time_is_left_alone(dog: Watchdog, pair: Pair) -> None:
    with dog.deadline(pair[0].fileno(), LONG_SECONDS) as deadline:
        pair[1].sendall(b"answer")
        assert pair[0].recv(100) == b"answer"
    assert not deadline.fired
    pair[1].sendall(b"more")
    assert pair[0].recv(100) == b"more"


class Clock:
    """A clock that a test moves, in place of the module's `time`."""

    def __init__(self) -> None:
        self.at = 100.0

    def monotonic(self) -> float:
        return self.at


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("calldesk.store.watchdog.time", made)
    return made


def let_it_look(dog: Watchdog) -> None:
    """Wait until the thread has dealt with everything whose time is up."""
    with dog.deadline(-1, 0.0) as nothing:
        while not nothing.fired:
            time.sleep(0.001)


def test_that_a_block_that_was_left_is_never_ended(dog: Watchdog, pair: Pair, clock: Clock) -> None:
    with dog.deadline(pair[0].fileno(), 5.0) as first:
        clock.at += 4.9
        let_it_look(dog)
    with dog.deadline(pair[0].fileno(), LONG_SECONDS) as second:
        clock.at += 100.0
        let_it_look(dog)
    assert not first.fired
    assert not second.fired
    pair[1].sendall(b"there")
    assert pair[0].recv(100) == b"there"


def test_that_a_number_used_again_is_not_shut(dog: Watchdog, clock: Clock) -> None:
    one, other = socket.socketpair()
    with dog.deadline(one.fileno(), 5.0):
        pass
    number = one.fileno()
    one.close()
    other.close()
    new, peer = socket.socketpair()
    with new, peer:
        assert number in (new.fileno(), peer.fileno())
        clock.at += 100.0
        let_it_look(dog)
        peer.settimeout(HANG_SECONDS)
        new.sendall(b"mine")
        assert peer.recv(100) == b"mine"


def test_that_the_earliest_of_many_ends_first_whatever_their_order(dog: Watchdog) -> None:
    pairs = [socket.socketpair() for _ in range(3)]
    order: list[int] = []

    def wait(index: int, seconds: float) -> None:
        with dog.deadline(pairs[index][0].fileno(), seconds) as deadline:
            assert pairs[index][0].recv(100) == b""
            order.append(index)
        assert deadline.fired

    threads = [Thread(target=wait, args=(index, seconds)) for index, seconds in enumerate((1.5, 0.8, 0.1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(HANG_SECONDS)
    assert order == [2, 1, 0]
    for one, other in pairs:
        one.close()
        other.close()


def test_that_a_closed_socket_harms_nobody(dog: Watchdog, pair: Pair) -> None:
    let_it_look(dog)
    with dog.deadline(pair[0].fileno(), SOON_SECONDS) as deadline:
        assert pair[0].recv(100) == b""
    assert deadline.fired


def test_that_there_is_a_thread_only_while_it_is_needed(pair: Pair) -> None:
    before = active_count()
    dog = Watchdog()
    assert not dog.is_awake
    for _ in range(3):
        with dog.deadline(pair[0].fileno(), LONG_SECONDS):
            assert active_count() == before + 1
        dog.close()
        dog.close()
        assert not dog.is_awake
        assert active_count() == before


def test_that_an_error_in_the_block_is_passed_on(dog: Watchdog, pair: Pair) -> None:
    with pytest.raises(ZeroDivisionError), dog.deadline(pair[0].fileno(), LONG_SECONDS):
        raise ZeroDivisionError
    assert not dog._watched


def test_that_entering_and_leaving_is_cheap(dog: Watchdog, pair: Pair) -> None:
    number, rounds = pair[0].fileno(), 2000
    seconds = []
    for _ in range(20):
        started = time.perf_counter()
        for _ in range(rounds):
            with dog.deadline(number, LONG_SECONDS):
                pass
        seconds.append((time.perf_counter() - started) / rounds)
    assert min(seconds) < 20e-6  # 2 to 3 us on a quiet machine


def test_that_a_silent_postgresql_is_left_in_time(dog: Watchdog, server: TestServer) -> None:
    with FaultProxy("127.0.0.1", server.cluster.port) as proxy:
        with psycopg.connect(server.cluster.url(port=proxy.port), autocommit=True) as connection:
            with dog.deadline(connection.fileno(), LONG_SECONDS) as deadline:
                assert connection.execute("SELECT 1").fetchone() == (1,)
            assert not deadline.fired
            proxy.fall_silent()
            with pytest.raises(psycopg.OperationalError), dog.deadline(connection.fileno(), SOON_SECONDS) as deadline:
                connection.execute("SELECT 2")
            assert deadline.fired
            assert connection.closed
        proxy.let_through()
        with psycopg.connect(server.cluster.url(port=proxy.port)) as connection:
            assert connection.execute("SELECT 3").fetchone() == (3,)
