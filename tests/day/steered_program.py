"""The program under a test's hands: started on a real display, its time moved, its keys pressed, killed and ended."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from select import select

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.set_up import child_environment
from tests.day.real_display import Keyboard
from tests.day.steered_clock import SteeredClock

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0
"""A busy machine may take its time; no result depends on it."""
_TELEPHONE = """#!/bin/sh
echo "$1" >> "{0}"
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows when it has come to rest.

    Attributes:
        lead: Whose card; None = nobody's.
        zone: Where that lead is.
        place: Of the lead on the card in the list (R2): tier, then what orders within it; None = nobody.
        list_at, head: When the list was read last, and the place of the first in it; None = not yet, or nobody.
        phase: Where the call stands.
        missing: Keys of the criteria that are not met.
        note: What stands in the notes.
        unlogged: How many calls without an outcome the foot tells of.
        said: What the toast says, or said last.
        callers: Who may be calling, in the panel that asks.
        offered: Whether the hand-over of the lead just qualified is asked for.
    """

    lead: LeadId | None
    zone: str
    place: list[float] | None
    list_at: Moment | None
    head: list[float] | None
    phase: str
    missing: list[str]
    note: str
    unlogged: int
    said: str
    callers: list[int]
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of the list: who, why there, in which zones, and the callback's time."""

    lead: LeadId
    tier: str
    zones: list[str]
    due: Moment | None


@dataclass(frozen=True, slots=True)
class Meters:
    """Memory of the program, and the longest silences of its event loop: its own part of each, and all in words."""

    memory_mb: float
    gaps: list[tuple[float, str]]


@dataclass
class SteeredProgram:
    """One program at a time on one database.

    Attributes:
        folder: Where database, clock, settings and the telephone's list lie.
        display: The display's name.
        keyboard: Its keys.
        clock: Its time.
    """

    folder: Path
    display: str
    keyboard: Keyboard
    clock: SteeredClock
    _running: "subprocess.Popen[str] | None" = None
    _pressed: int = 0
    _environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        telephone = bin_folder / "xdg-open"
        telephone.write_text(_TELEPHONE.format(self.folder / "rung.txt"), encoding="ascii")
        telephone.chmod(0o755)
        folders = dict.fromkeys(("HOME", "CALLDESK_DATA", "CALLDESK_CONFIG", "XDG_CONFIG_HOME"), str(self.folder))
        screen = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "TZ": "America/Chicago", "LANG": "C.UTF-8"}
        path = os.pathsep.join((str(bin_folder), os.environ["PATH"]))
        self._environment = {**child_environment(ROOT, os.environ), **folders, **screen, "PATH": path}

    @property
    def database(self) -> Path:
        """The person's own file."""
        return self.folder / "calldesk.db"

    @property
    def rung(self) -> list[str]:
        """The numbers that the telephone was given."""
        kept = self.folder / "rung.txt"
        return kept.read_text(encoding="ascii").split() if kept.exists() else []

    def start(self) -> Shown:
        """Opens the window; gives what it shows once a lead is on the card."""
        command = [sys.executable, "-m", "tests.day.steered_window", str(self.database), str(self.folder / "clock")]
        pipe = subprocess.PIPE
        with (self.folder / "said.txt").open("a", encoding="utf-8") as said:
            self._running = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdin=pipe, stdout=pipe, stderr=said, text=True
            )
        self._pressed = 0
        return Shown(**self._ask("start"))  # type: ignore[arg-type] # as the program tells it

    def press(self, *keys: str, rests: str = "state") -> Shown:
        """Presses keys; gives what the window shows when all they began is done."""
        self._pressed += len(keys)
        self.keyboard.press(keys)
        return Shown(**self._ask(rests))  # type: ignore[arg-type] # as the program tells it

    def move(self, at: Moment) -> Shown:
        """Lets the time pass until this moment."""
        self.clock.move(at)
        return Shown(**self._ask("tick"))  # type: ignore[arg-type] # as the program tells it

    def listed(self) -> list[Listed]:
        """The call list on screen, read again at this moment."""
        return [Listed(**row) for row in self._ask("list")]  # type: ignore[arg-type] # as the program tells it

    def meters(self) -> Meters:
        """What it takes up and how long it was silent."""
        return Meters(**self._ask("meters"))  # type: ignore[arg-type] # as the program tells it

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

    def _ask(self, what: str) -> "dict[str, object] | list[dict[str, object]]":
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
        answer: dict[str, object] | list[dict[str, object]] = json.loads(line)
        return answer
