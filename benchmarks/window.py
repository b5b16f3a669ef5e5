"""A worked hour in the real window with a million leads behind it: real keys, and how long the person waits for each.

Run from the project's folder, on a quiet machine: `python -m benchmarks.window --leads 1000000 --calls 100`; without a
display with QT_QPA_PLATFORM=offscreen. `--keep FOLDER` keeps the made database for the next run.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.window_data import copy_of, stored
from benchmarks.window_meters import Beats, Paints, machine, memory_mb, plain_list_ms, quantile, wait, wait_until
from calldesk.cli.bench import NOW
from calldesk.desk import Desk
from calldesk.queries.call_list import call_list
from calldesk.settings import Settings
from ui.call_screen.list_face import list_rows
from ui.window.calling import CallPage
from ui.window.opening import Opened
from ui.window.run import make_app
from ui.window.view_state import ViewState
from ui.window.window import Window

Key = Qt.Key
STALL_MS = 100.0
_THINK_MS = (60, 220)


class Hour:
    """Works on the window as a person does and keeps the times."""

    def __init__(self, window: Window, page: CallPage, seed: int) -> None:
        self.window = window
        self.page = page
        self.draw = random.Random(seed)
        self.head = self.page.screen.card.head
        self.rows = self.page.screen.list.view.viewport()
        self.paints = Paints(self.head, self.rows)
        self.beats = Beats()
        self.next_ms: dict[str, list[float]] = {}
        self.next_cpu_ms: list[float] = []
        self.calls = 0

    def work(self, calls: int) -> None:
        """So many calls with all their outcomes, now and then an undo, a skip, a look, a search."""
        self.beats.start()
        while self.calls < calls:
            self._call()
            self.calls += 1
            if self.calls % 9 == 0:
                self._next("undo", lambda: self._press(Key.Key_Z, ctrl=True))
                self._next("log again", lambda: self._press(Key.Key_2))
            if self.calls % 13 == 0:
                self._next("skip", lambda: self._press(Key.Key_S))
            if self.calls % 7 == 0:
                self._look()
            if self.calls % 11 == 0:
                self._search()
        self.beats.stop()

    def _call(self) -> None:
        self._press(Key.Key_Return)
        self._think()
        kind = self.draw.choices(
            ("1", "2", "3", "talk 3", "talk 5", "7", "6", "4", "8", "9"), (38, 22, 8, 6, 8, 6, 5, 3, 2, 2)
        )[0]
        if kind.startswith("talk") or kind in "6789":
            self._press(Key.Key_A)
            self._think()
            self._note()
            self._press(Key.Key_H)
            self._think()
        getattr(self, f"_end_{kind.split()[-1]}", lambda: self._plain(kind.split()[-1]))()
        self._think()

    def _plain(self, digit: str) -> None:
        self._next(f"outcome {digit}", lambda: self._digit(digit))

    def _end_5(self) -> None:
        self._press(Key.Key_5)
        self._type("in 20m")
        self._think()
        self._next("callback", lambda: self._press(Key.Key_Return))

    def _end_7(self) -> None:
        self._press(Key.Key_7)
        self._next("not a fit", lambda: self._digit("2"))

    def _end_6(self) -> None:
        self._press(Key.Key_6)
        self._next("not now", lambda: self._digit("2"))

    def _end_4(self) -> None:
        self._press(Key.Key_4)
        self._next("bad number", lambda: self._digit("2"))

    def _note(self) -> None:
        self._press(Key.Key_N)
        self._type(f"Has {self.draw.randint(2, 90)} people, asks about prices, wants it by spring.")
        self._think()
        self._press(Key.Key_Escape)

    def _look(self) -> None:
        self._press(Key.Key_Space)
        self._think()
        self._press(Key.Key_Space)

    def _search(self) -> None:
        self._press(Key.Key_K, ctrl=True)
        self._type("lead 77")
        self._think()
        self._press(Key.Key_Escape)

    def _digit(self, digit: str) -> None:
        self._press(Key(Key.Key_0.value + int(digit)))

    def _press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        self.beats.doing = key.name
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        focus: QWidget = QApplication.focusWidget() or self.window
        QTest.keyClick(focus, key, modifier)

    def _type(self, words: str) -> None:
        for sign in words:
            focus: QWidget = QApplication.focusWidget() or self.window
            QTest.keyClicks(focus, sign)
            wait(8)

    def _think(self) -> None:
        wait(self.draw.randint(*_THINK_MS))

    def _next(self, name: str, press: Callable[[], None]) -> None:
        """Presses the key that ends the call and waits until another lead's card is painted."""
        before = self.page.screen.card.lead_id
        self.paints.at.clear()
        began, cpu = time.perf_counter(), time.process_time()
        press()
        if not wait_until(lambda: self.page.screen.card.lead_id != before and self.head in self.paints.at):
            focus = type(QApplication.focusWidget()).__name__
            raise SystemExit(f"{name}: no other lead came; the focus is on {focus}; {self.window.toast.words!r}")
        self.next_cpu_ms.append((time.process_time() - cpu) * 1000)
        self.next_ms.setdefault(name, []).append((self.paints.at[self.head] - began) * 1000)


def figures(hour: Hour, plain: list[float], memory: tuple[float, float]) -> dict[str, object]:
    """Everything measured, in milliseconds and megabytes."""
    all_ms = [one for samples in hour.next_ms.values() for one in samples]
    desk = hour.page.tools.desk
    refreshes = list(_timed(lambda: list_rows(desk.read(call_list)), 5))
    worst = sorted(hour.beats.gaps, reverse=True)[:8]
    return {
        "machine": machine(),
        "platform": QApplication.platformName(),
        "calls": hour.calls,
        "next_painted_ms": {
            "p50": round(statistics.median(all_ms), 1),
            "p95": round(quantile(all_ms, 0.95), 1),
            "max": round(max(all_ms), 1),
        },
        "next_cpu_ms": {
            "p50": round(statistics.median(hour.next_cpu_ms), 1),
            "p95": round(quantile(hour.next_cpu_ms, 0.95), 1),
        },
        "by_key_p50_ms": {name: round(statistics.median(one), 1) for name, one in sorted(hour.next_ms.items())},
        "plain_list_p50_ms": round(statistics.median(plain), 1),
        "plain_list_p95_ms": round(quantile(plain, 0.95), 1),
        "gap_max_ms": round(worst[0][0], 1) if worst else 0.0,
        "gaps_over_100_ms": sum(gap.wall_ms > STALL_MS for gap in hour.beats.gaps),
        "gap_cpu_max_ms": round(max((gap.used_ms for gap in hour.beats.gaps), default=0.0), 1),
        "longest_gaps": [gap.words for gap in worst],
        "list_of_500_ms": round(min(refreshes), 1),
        "memory_mb": [round(memory[0]), round(memory[1])],
    }


def _timed(work: Callable[[], object], turns: int) -> Iterator[float]:
    for _ in range(turns):
        began = time.perf_counter()
        work()
        yield (time.perf_counter() - began) * 1000


def measure(database: Path, calls: int, seed: int) -> dict[str, object]:
    """Opens the window on this database as practice, so that no telephone rings, and works in it."""
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    view = ViewState(QSettings(str(database.with_suffix(".ini")), QSettings.Format.IniFormat))
    theme = view.theme()
    theme.apply(app)

    window = Window(theme, view)
    window.runner.broke.connect(_raise)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    desk = Desk.open(Settings(database, login="bench", clock_starts_at=NOW + 1.0))
    window.life.take(Opened(desk, is_empty=False, practice_folder=database.parent))
    came = wait_until(
        lambda: (
            window.calling is not None
            and window.calling.screen.card.lead_id is not None
            and window.calling.screen.list.model.rowCount() > 0
        )
    )
    if not came or window.calling is None:
        raise SystemExit("The list stayed empty.")
    wait(1500)
    before = memory_mb()
    hour = Hour(window, window.calling, seed)
    hour.work(calls)
    wait(500)
    memory = (before, memory_mb())
    found = figures(hour, plain_list_ms(), memory)
    window.close()
    return found


def _raise(error: BaseException) -> None:
    raise error


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder in which the made database stays")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = stored(args.keep or Path(folder), args.leads)
        work = Path(folder) / "work"
        work.mkdir()
        found = measure(copy_of(made, work), args.calls, args.seed)
    print(json.dumps({"leads": args.leads, **found}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
