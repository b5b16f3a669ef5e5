"""A program on a real display under a test's hands: started, asked, its keys pressed, killed and ended."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from select import select

from calldesk.set_up import child_environment
from tests.day.real_display import Keyboard

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0
"""A busy machine may take its time; no result depends on it."""


@dataclass
class AskedProgram:
    """One program at a time, in a folder of its own.

    A question is a line of JSON: how many keys the window must have got, and what is asked. So is the answer.

    Attributes:
        folder: Where its settings and what it keeps lie.
        display: The display's name.
        keyboard: Its keys.
        environment: In which it runs.
    """

    folder: Path
    display: str
    keyboard: Keyboard
    environment: dict[str, str] = field(default_factory=dict, init=False)
    _running: "subprocess.Popen[str] | None" = field(default=None, init=False)
    _pressed: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        folders = dict.fromkeys(("HOME", "CALLDESK_DATA", "CALLDESK_CONFIG", "XDG_CONFIG_HOME"), str(self.folder))
        screen = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "TZ": "America/Chicago", "LANG": "C.UTF-8"}
        self.environment = {**child_environment(ROOT, os.environ), **folders, **screen}

    def run(self, module: str, *args: str) -> None:
        """Starts this module of the tests."""
        pipe = subprocess.PIPE
        with (self.folder / "said.txt").open("a", encoding="utf-8") as said:
            self._running = subprocess.Popen(
                [sys.executable, "-m", module, *args],
                cwd=ROOT,
                env=self.environment,
                stdin=pipe,
                stdout=pipe,
                stderr=said,
                text=True,
            )
        self._pressed = 0

    def press_keys(self, keys: Sequence[str]) -> None:
        """Presses them; the next answer waits until the window has got them."""
        self._pressed += len(keys)
        self.keyboard.press(keys)

    def kill(self) -> None:
        """``kill -9``."""
        running, self._running = self._running, None
        if running is not None:
            running.send_signal(signal.SIGKILL)
            running.communicate()

    def end(self) -> int:
        """Ctrl+Q; gives the exit code."""
        running, self._running = self._running, None
        if running is None:
            return 0
        self.keyboard.press(["ctrl+q"])
        running.communicate(timeout=PATIENCE_SECONDS)
        return running.returncode

    def ask(self, what: str) -> object:
        """The answer to this question.

        Raises:
            RuntimeError: It does not run, ended, or does not come to rest.
        """
        running = self._running
        if running is None or running.stdin is None or running.stdout is None:
            raise RuntimeError("the program does not run")
        running.stdin.write(json.dumps({"keys": self._pressed, "what": what}) + "\n")
        running.stdin.flush()
        ready, _, _ = select([running.stdout], [], [], PATIENCE_SECONDS)
        line = running.stdout.readline() if ready else ""
        if not line:
            said = (self.folder / "said.txt").read_text(encoding="utf-8")
            raise RuntimeError(f"the program {'ended' if ready else 'does not come to rest'}: {said}")
        return json.loads(line)
