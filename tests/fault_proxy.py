"""A TCP proxy on loopback that breaks a network at will: lets through, cuts, falls silent, delays.

Silent means what no timeout of TCP notices: connections are accepted and bytes acknowledged, and nothing arrives. What
was swallowed is delivered when the proxy lets through again, as a network that comes back does.
"""

import socket
import struct
from contextlib import suppress
from threading import Condition, Thread
from typing import Literal, Self

Mode = Literal["pass", "cut", "silent"]
MOST_CONNECTIONS = 200
CHUNK_BYTES = 65_536
END_SECONDS = 10.0
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class FaultProxy:
    """A proxy in front of one address; used as a context manager, it leaves no thread and no socket behind.

    Attributes:
        port: Where it listens on 127.0.0.1.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._told = Condition()
        self._mode: Mode = "pass"
        self._resets = False
        self._delay_seconds = 0.0
        self._is_closed = False
        self._open: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=MOST_CONNECTIONS)
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def connections(self) -> int:
        """How many sockets are open, two for each connection that is let through."""
        return len(self._open)

    def let_through(self, *, delay_seconds: float = 0.0) -> None:
        """Delivers everything; each piece this much later, if so wanted."""
        self._become("pass", delay_seconds)

    def fall_silent(self) -> None:
        """From now on nothing arrives, on connections that are open and on new ones."""
        self._become("silent")

    def cut(self, *, politely: bool = False) -> None:
        """Ends every connection and each new one at once: by a reset, or politely as if the peer had closed it."""
        with self._told:
            self._mode, self._resets = "cut", not politely
            self._told.notify_all()
            ending = [*self._open]
        for one in ending:
            self._end(one)

    def close(self) -> None:
        """Ends everything and waits for its threads."""
        with self._told:
            self._is_closed = True
            self._told.notify_all()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(END_SECONDS)
        assert not [thread for thread in self._threads if thread.is_alive()], "a thread of the proxy hangs"

    def _become(self, mode: Mode, delay_seconds: float = 0.0) -> None:
        with self._told:
            self._mode, self._resets, self._delay_seconds = mode, False, delay_seconds
            self._told.notify_all()

    def _start(self, work: object, *args: object) -> None:
        thread = Thread(target=work, args=args, daemon=True, name="fault proxy")  # type: ignore[arg-type]
        self._threads = [one for one in self._threads if one.is_alive() or one.ident is None]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._is_closed:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            if self._keep(client):
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        """Connects on as soon as the network is there, then carries bytes both ways."""
        server = None
        with suppress(OSError):
            if self._is_let_through():
                server = socket.create_connection(self._target, END_SECONDS)
                server.settimeout(None)
        if server is None or not self._keep(server):
            self._end(client, reset=True)
            return
        back = Thread(target=self._carry, args=(server, client), daemon=True, name="fault proxy")
        back.start()
        self._carry(client, server)
        back.join()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while (piece := source.recv(CHUNK_BYTES)) and self._is_let_through():
                sink.sendall(piece)
        for one in (sink, source):
            self._end(one)

    def _is_let_through(self) -> bool:
        """Waits out a silence and the delay; False where the connection is cut instead."""
        with self._told:
            self._told.wait_for(lambda: self._is_closed or self._mode != "silent")
            if self._delay_seconds:
                self._told.wait_for(lambda: self._is_closed or self._mode == "cut", self._delay_seconds)
                self._told.wait_for(lambda: self._is_closed or self._mode != "silent")
            return self._mode == "pass" and not self._is_closed

    def _keep(self, one: socket.socket) -> bool:
        """Remembers a socket, or ends it where there is no place for it."""
        with self._told:
            if self._mode != "cut" and not self._is_closed and len(self._open) < 2 * MOST_CONNECTIONS:
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open.add(one)
                return True
        self._end(one, reset=True)
        return False

    def _end(self, one: socket.socket, *, reset: bool = False) -> None:
        with self._told:
            self._open.discard(one)
            reset = reset or self._resets
        with suppress(OSError):
            if reset:  # the close sends it; but a thread that waits in `recv` must let go first
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            one.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)
        one.close()
