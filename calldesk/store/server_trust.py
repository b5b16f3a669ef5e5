"""Whom a desk takes for the team's server: the authorities it trusts, and why it does not trust a certificate."""

import os
import socket
import ssl
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from calldesk.domain.moments import from_unix, iso
from calldesk.domain.teams import TeamAddress

_LOOK_SECONDS = 3
_WANT_TLS = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"
"""PostgreSQL's SSLRequest: eight bytes long, code 80877103; a server that speaks TLS answers S."""
_TOO_EARLY, _TOO_LATE, _OTHER_HOST = 9, 10, 62
"""OpenSSL's X509_V_ERR codes."""


def trusted_roots(address: TeamAddress) -> dict[str, Any]:
    """What a connection is told of authorities, where neither the address nor the person's own settings name one.

    libpq's own word for the system's authorities, `system`, finds none in the packages that psycopg comes in: they
    look in a folder of the machine they were built on. So the file is named that Python knows.
    """
    if address.root or os.environ.get("PGSSLROOTCERT") or _own_root().exists():
        return {}
    return {"sslrootcert": ssl.get_default_verify_paths().cafile or "system"}


def why_not_trusted(address: TeamAddress, host: str, port: int) -> str:
    """What is wrong with the certificate that this server shows, with the next step.

    Args:
        address: Where the desk wanted to go; its authorities are asked.
        host: The one of its hosts that was refused.
        port: Its port.
    """
    match _verify_code(_roots_file(address), host, port):
        case code if code in {_TOO_EARLY, _TOO_LATE}:
            return (
                f"The certificate of {host} is not valid {'yet' if code == _TOO_EARLY else 'any more'}, or the clock"
                f" of this computer is wrong: it says {iso(from_unix(time.time()))}. Set the clock right; if it is,"
                " ask your admin for a new certificate on the server."
            )
        case code if code == _OTHER_HOST:
            return wrong_host(host)
    return (
        f"The certificate of {host} comes from an authority that this computer does not know, so this may not be"
        " your team's server. Ask your admin for the CA certificate of the team and give that file."
    )


def wrong_host(host: str) -> str:
    """The certificate is somebody else's."""
    return (
        f"The certificate that {host} shows is for another name, so this may not be your team's server."
        " Give the host as your admin wrote it."
    )


def _own_root() -> Path:
    """Where libpq looks by itself."""
    folder = Path(os.environ.get("APPDATA", "")) / "postgresql" if os.name == "nt" else Path.home() / ".postgresql"
    return folder / "root.crt"


def _roots_file(address: TeamAddress) -> str | None:
    named = address.root or os.environ.get("PGSSLROOTCERT") or trusted_roots(address).get("sslrootcert")
    found = named or str(_own_root())
    return None if found == "system" else found


def _verify_code(roots: str | None, host: str, port: int) -> int:
    """OpenSSL's code of what is wrong, by a handshake of our own: libpq only says that something is; 0 = unknown."""
    with suppress(OSError):
        context = ssl.create_default_context(cafile=roots)
        with socket.create_connection((host, port), timeout=_LOOK_SECONDS) as plain:
            plain.sendall(_WANT_TLS)
            if plain.recv(1) == b"S":
                return _shake_hands(context, plain, host)
    return 0


def _shake_hands(context: ssl.SSLContext, plain: socket.socket, host: str) -> int:
    try:
        context.wrap_socket(plain, server_hostname=host).close()
    except ssl.SSLCertVerificationError as error:
        return error.verify_code
    return 0
