"""Passwords leave the desk as SCRAM verifiers alone, so that none reaches the server's log (RFC 5803)."""

from typing import cast

import psycopg
from sqlalchemy import Connection

from calldesk.domain.errors import Rejected
from calldesk.domain.teams import LEAST_PASSWORD


def scram_verifier(conn: Connection, login: str, password: str) -> str:
    """The verifier of this password, made by this computer.

    Raises:
        Rejected: The password is too short, or the login itself.
    """
    if len(password) < LEAST_PASSWORD or password == login:
        raise Rejected(f"Choose a password of at least {LEAST_PASSWORD} characters.")
    raw = cast("psycopg.Connection[tuple[object, ...]]", conn.connection.dbapi_connection)
    made = raw.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode("ascii")
