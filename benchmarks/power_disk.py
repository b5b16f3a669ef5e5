"""A disk that loses its power: what a program did to its files, and what may be left of them.

`strace` records every write, sync and name of the files in one folder, in order, between the lines the program says. A
cut may come between any two of these. What was synced is there. Of what was not, any part may be there, in any order,
each write whole or torn into sectors of 512 bytes; a new file whose folder was not synced may be gone. That is harsher
than most disks.
"""

import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal, cast

SECTOR = 512
KEPT, TORN = 0.5, 0.3
"""Share of the unsynced writes that reached the disk, and of these the torn ones."""
CALLS = (
    "openat,pwrite64,write,pwritev,pwritev2,writev,fsync,fdatasync,ftruncate,truncate,unlink,unlinkat,rename,renameat2"
)
END_SECONDS = 60
_LONGEST = 10_000_000
_NAMED = r'(?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]*)"'
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "write": re.compile(r'pwrite64\(\d+<([^>]*)>, "([^"]*)", \d+, (\d+)\) = \d+'),
    "sync": re.compile(r"f(?:data)?sync\(\d+<([^>]*)>\) += 0"),
    "truncate": re.compile(r"ftruncate\(\d+<([^>]*)>, (\d+)\) += 0"),
    "create": re.compile(rf"openat\({_NAMED}, [A-Z_|]*O_CREAT.* = \d+<"),
    "unlink": re.compile(rf"unlink(?:at)?\({_NAMED}.*\) += 0"),
    "said": re.compile(r'write\(1<[^>]*>, "([^"]*)", \d+\) += \d+'),
}
Kind = Literal["write", "sync", "truncate", "create", "unlink", "said"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing the program did.

    Attributes:
        kind: What.
        path: To which file or, for a sync, folder; empty for what it said.
        content: What was written or said.
        at: Where it was written; the new length for `truncate`.
    """

    kind: Kind
    path: str = ""
    content: bytes = b""
    at: int = 0


def record(command: list[str], folder: Path, lines: int, root: Path) -> list[Event]:
    """Runs a program until it has said so many lines, and gives what it did to the files in a folder.

    The program must write its files from one thread; it ends when nobody listens to it any more.
    """
    trace = folder.with_name(f"{folder.name}.trace")
    traced = [
        "strace",
        "-f",
        "-qq",
        "-y",
        "-xx",
        "-s",
        str(_LONGEST),
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
        *command,
    ]
    with subprocess.Popen(traced, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:  # noqa: S603 - our own module
        output = cast("IO[bytes]", running.stdout)
        heard = [output.readline() for _ in range(lines)]
        output.close()
        try:
            running.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            running.kill()
    if b"" in heard:
        sys.exit(f"{command} ended by itself, or strace may not trace here: run it without strace to see.")
    events = list(parse(trace, folder))
    trace.unlink()
    return events


def parse(trace: Path, folder: Path) -> Iterator[Event]:
    """The events of a trace that touch the folder or were said.

    Raises:
        ValueError: A file of the folder was changed in a way that is not understood.
    """
    marks = str(folder), "".join(f"\\x{byte:02x}" for byte in str(folder).encode())
    with trace.open(encoding="ascii") as file:
        for line in file:
            event = _event(line)
            if event and (event.kind == "said" or Path(event.path) == folder or Path(event.path).parent == folder):
                yield event
            elif event is None and any(mark in line for mark in marks) and _may_change(line):
                raise ValueError(line[:1000])


def _event(line: str) -> Event | None:
    for kind, pattern in _PATTERNS.items():
        if found := pattern.search(line):
            parts = found.groups()
            if kind == "said":
                return Event("said", content=_bytes(parts[0]))
            content = _bytes(parts[1]) if kind == "write" else b""
            at = int(parts[-1]) if kind in ("write", "truncate") else 0
            return Event(cast("Kind", kind), _bytes(parts[0]).decode(), content, at)
    return None


def _may_change(line: str) -> bool:
    failed = re.search(r" = -1 E[A-Z]+ ", line)
    return not failed and ("openat" not in line or "O_TRUNC" in line or "unfinished" in line)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


@dataclass(slots=True)
class Disk:
    """What is surely on the disk, and what is only on its way.

    Attributes:
        synced: The content of each file that survives.
        pending: Writes and new lengths since the last sync of each file.
        unnamed: Files whose name is not yet on the disk.
        said: What the program has said, in bytes.
    """

    synced: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[Event]] = field(default_factory=dict)
    unnamed: set[str] = field(default_factory=set)
    said: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """The disk as it is before the program starts."""
        return cls({str(path): bytearray(path.read_bytes()) for path in folder.iterdir()})

    def do(self, event: Event) -> None:
        """Takes in what the program did."""
        if event.kind == "said":
            self.said += event.content
        elif event.kind == "create":
            if event.path not in self.synced:
                self.synced[event.path] = bytearray()
                self.unnamed.add(event.path)
        elif event.kind == "unlink":
            self.synced.pop(event.path, None)
            self.pending.pop(event.path, None)
            self.unnamed.discard(event.path)
        elif event.kind == "sync":
            self._sync(event.path)
        else:
            self.pending.setdefault(event.path, []).append(event)

    def _sync(self, path: str) -> None:
        for event in self.pending.pop(path, []):
            change(self.synced[path], event)
        self.unnamed = {name for name in self.unnamed if str(Path(name).parent) != path}

    def after_a_cut(self, draw: random.Random) -> dict[str, bytes]:
        """What may be found when the power comes back: the content of each file by its name."""
        found = {}
        for path, synced in self.synced.items():
            if path in self.unnamed and draw.random() >= KEPT:
                continue
            content = bytearray(synced)
            reached = [event for event in self.pending.get(path, []) if draw.random() < KEPT]
            draw.shuffle(reached)
            for event in reached:
                for part in torn(event, draw) if event.kind == "write" and draw.random() < TORN else [event]:
                    change(content, part)
            found[Path(path).name] = bytes(content)
        return found


def torn(event: Event, draw: random.Random) -> Iterator[Event]:
    """A write of which only some sectors reached the disk."""
    start, end = event.at, event.at + len(event.content)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        if draw.random() < KEPT:
            yield Event("write", event.path, event.content[start - event.at : stop - event.at], start)
        start = stop


def change(content: bytearray, event: Event) -> None:
    """Does a write or a new length to a file's content."""
    if event.kind == "truncate":
        del content[event.at :]
    content.extend(bytes(max(0, event.at - len(content))))
    if event.kind == "write":
        content[event.at : event.at + len(event.content)] = event.content


def cuts(disk: Disk, events: list[Event], count: int, draw: random.Random) -> Iterator[tuple[bytes, dict[str, bytes]]]:
    """So many random cuts: what the program had said by then, and what is left of its files."""
    places = sorted(draw.randrange(len(events) + 1) for _ in range(count))
    done = 0
    for place in places:
        for event in events[done:place]:
            disk.do(event)
        done = place
        yield bytes(disk.said), disk.after_a_cut(draw)
