"""A real SMTP server on loopback: STARTTLS with the tests' certificates, logins, refusals, and what it was sent."""

import base64
import socketserver
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from threading import Thread
from typing import cast

from tests.certificates import FILES, authority, certify


class MailServer(socketserver.ThreadingTCPServer):
    """Takes mail on a port of its own."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.port = int(self.server_address[1])
        self.ours, self.rogue = authority(folder, "ours"), authority(folder, "rogue")
        certify(self.ours, folder)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(*(folder / name for name in FILES))
        self.sent: list[tuple[str, EmailMessage]] = []
        self.logins: list[str] = []
        self.says: dict[str, str] = {}  # a verb or "body" to the answer it gets instead; "hang up" breaks the line
        self.offers_tls = True
        self.was_safe: list[bool] = []


class _Talk(socketserver.StreamRequestHandler):
    """One connection."""

    def finish(self) -> None:
        self.rfile.close()
        self.connection.close()

    def handle(self) -> None:
        server, safe, to = cast("MailServer", self.server), False, ""
        with suppress(OSError, ValueError):
            self._say("220 here")
            while line := self.rfile.readline():
                word = line.split()[0].upper().decode() if line.split() else ""
                if word in server.says and not self._say_instead(server.says[word]):
                    return
                if word in server.says:
                    continue
                if word == "EHLO":
                    more = ["250-STARTTLS"] if server.offers_tls and not safe else []
                    self._say("250-here", *more, "250 AUTH PLAIN")
                elif word == "STARTTLS":
                    self._say("220 go on")
                    self.connection = server.context.wrap_socket(self.connection, server_side=True)
                    self.rfile, safe = self.connection.makefile("rb"), True
                elif word == "AUTH":
                    server.logins.append(base64.b64decode(line.split()[2]).decode())
                    self._say("235 fine")
                elif word == "DATA":
                    self._say("354 go on")
                    if not self._take(server, to, safe=safe):
                        return
                else:
                    to = line.decode().partition("<")[2].partition(">")[0] if word == "RCPT" else to
                    self._say("221 bye" if word == "QUIT" else "250 fine")

    def _take(self, server: MailServer, to: str, *, safe: bool) -> bool:
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b"."))
        if "body" in server.says:
            return self._say_instead(server.says["body"])
        server.sent.append((to, message_from_bytes(b"".join(lines), policy=policy.default)))
        server.was_safe.append(safe)
        self._say("250 taken")
        return True

    def _say_instead(self, words: str) -> bool:
        if words != "hang up":
            self._say(words)
        return words != "hang up"

    def _say(self, *lines: str) -> None:
        self.connection.sendall("".join(f"{line}\r\n" for line in lines).encode())


@contextmanager
def mail_server(folder: Path) -> Iterator[MailServer]:
    """Runs one until the end of the block."""
    with MailServer(folder) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
