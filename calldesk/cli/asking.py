"""Asks for passwords: on a terminal without showing them, in a pipe as one line."""

import getpass
import os
import sys

from calldesk.domain.errors import Unreadable
from calldesk.domain.teams import LEAST_PASSWORD


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask_password(prompt: str) -> str:
    """What is typed, unseen.

    Raises:
        Unreadable: Nothing was typed.
    """
    try:
        typed = getpass.getpass(prompt)
    except EOFError:
        typed = ""
    if not typed:
        raise Unreadable("No password was given. Try again.")
    return typed


def new_password(login: str, variable: str = "") -> str:
    """The first or next password of a member: of a variable of the environment, asked twice, or one line of a pipe.

    Raises:
        Unreadable: There is none, it is too short, or the two differ.
    """
    given = os.environ.get(variable, "") if variable else ""
    if not given and can_ask():
        given = ask_password(f"New password of {login}: ")
        if given != ask_password("The same once more: "):
            raise Unreadable("The two passwords differ. Try again.")
    elif not given and sys.stdin is not None:
        given = sys.stdin.readline().rstrip("\r\n")
    if len(given) < LEAST_PASSWORD:
        how = f" or in {variable}" if variable else ""
        raise Unreadable(
            f"{login} needs a password of {LEAST_PASSWORD} signs or more: type it, or give it as a line of a pipe{how}."
        )
    return given
