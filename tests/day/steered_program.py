"""The program under a test's hands: started on a real display, its time moved, its keys pressed, killed and ended."""

import os
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from tests.day.asked_program import AskedProgram
from tests.day.steered_clock import SteeredClock

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
class SteeredProgram(AskedProgram):
    """One program at a time on one database.

    Attributes:
        clock: Its time.
    """

    clock: SteeredClock

    @override
    def __post_init__(self) -> None:
        super().__post_init__()
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        telephone = bin_folder / "xdg-open"
        telephone.write_text(_TELEPHONE.format(self.folder / "rung.txt"), encoding="ascii")
        telephone.chmod(0o755)
        self.environment["PATH"] = os.pathsep.join((str(bin_folder), os.environ["PATH"]))

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
        self.run("tests.day.steered_window", str(self.database), str(self.folder / "clock"))
        return self._shown("start")

    def press(self, *keys: str, rests: str = "state") -> Shown:
        """Presses keys; gives what the window shows when all they began is done."""
        self.press_keys(keys)
        return self._shown(rests)

    def move(self, at: Moment) -> Shown:
        """Lets the time pass until this moment."""
        self.clock.move(at)
        return self._shown("tick")

    def listed(self) -> list[Listed]:
        """The call list on screen, read again at this moment."""
        return [Listed(**row) for row in self.ask("list")]  # type: ignore[attr-defined] # as the program tells it

    def meters(self) -> Meters:
        """What it takes up and how long it was silent."""
        return Meters(**self.ask("meters"))  # type: ignore[arg-type] # as the program tells it

    def _shown(self, what: str) -> Shown:
        return Shown(**self.ask(what))  # type: ignore[arg-type] # as the program tells it
