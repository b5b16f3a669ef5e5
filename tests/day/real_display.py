"""A real display without a screen for the tests: Xvfb, a window manager, and keys pressed as on a keyboard."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO

TOOLS = ("Xvfb", "openbox", "xdotool")
SIZE = "1440x900x24"
_SIGNS = {" ": "space", ":": "colon", ",": "comma", ".": "period", "-": "minus", "+": "plus"}


class Keyboard:
    """Presses keys one after the other, each where the display has its focus."""

    def __init__(self, commands: IO[str]) -> None:
        self._commands = commands

    def press(self, keys: Sequence[str]) -> None:
        """Presses and lets go each key, by its X name: ``Return``, ``ctrl+z``, ``a``."""
        self._commands.write(f"key --delay 0 {' '.join(keys)}\n")
        self._commands.flush()


def keys_of(words: str) -> list[str]:
    """The keys that type these words."""
    return [_SIGNS.get(sign, sign) for sign in words]


def missing_tools() -> list[str]:
    """What this machine lacks for a real display."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def real_display() -> Iterator[tuple[str, Keyboard]]:
    """A display of its own while the block lasts: its name, such as ``:7``, and its keyboard.

    Held keys do not repeat: on a busy machine a key can be down for long.
    """
    reads, writes = os.pipe()
    server = ["Xvfb", "-displayfd", str(writes), "-r", "-nolisten", "tcp", "-screen", "0", SIZE]
    with subprocess.Popen(server, pass_fds=[writes], stderr=subprocess.DEVNULL) as display:
        os.close(writes)
        with os.fdopen(reads) as told:
            name = f":{told.readline().strip()}"
        environment = {**os.environ, "DISPLAY": name}
        try:
            with _beside(["openbox"], environment), _beside(["xdotool", "-"], environment) as hands:
                if hands.stdin is None:
                    raise RuntimeError("no way to tell xdotool anything")
                yield name, Keyboard(hands.stdin)
        finally:
            display.terminate()


@contextmanager
def _beside(command: Sequence[str], environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """A program that runs while the block lasts."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stderr=silent, text=True) as program:
        try:
            yield program
        finally:
            program.terminate()
