"""A worked hour in the real window with a million leads behind it: real keys, and how long the person waits for each.

Run from the project's folder, on a quiet machine: `python -m benchmarks.window --leads 1000000 --calls 100`; without a
display with QT_QPA_PLATFORM=offscreen. `--keep FOLDER` keeps the made database for the next run.
"""

import argparse
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QStringListModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from typing_extensions import override

from benchmarks.window_data import copy_of, stored
from calldesk.cli.bench import NOW
from calldesk.desk import Desk
from calldesk.queries.call_list import call_list
from calldesk.queries.find_leads import has_people
from calldesk.settings import Settings
from ui.call_screen.list_face import list_rows
from ui.window import life
from ui.window.calling import CallPage
from ui.window.opening import Opened
from ui.window.run import make_app
from ui.window.view_state import ViewState
from ui.window.window import Window

Key = Qt.Key
STALL_MS = 100.0
_BEAT_MS = 5
_GIVE_UP_MS = 15_000
_THINK_MS = (60, 220)
_PLAIN_ROWS = 500


class Beats(QObject):
    """Beats every 5 ms while the event loop runs, and keeps every silence over 20 ms with what was done before it."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, str]] = []
        self.doing = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begins to count."""
        self._last = time.perf_counter()
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        """Ends the watch."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap_ms = (now - self._last) * 1000
        self._last = now
        if gap_ms > 4 * _BEAT_MS:
            self.gaps.append((gap_ms, self.doing))


class Paints(QObject):
    """Tells when widgets were painted, as soon as the event loop is free after it."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.at: dict[QWidget, float] = {}
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            QTimer.singleShot(0, self, lambda: self.at.__setitem__(watched, time.perf_counter()))
        return super().eventFilter(watched, event)


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
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def _type(self, words: str) -> None:
        for sign in words:
            QTest.keyClick(QApplication.focusWidget() or self.window, sign)
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


def wait(milliseconds: int) -> None:
    """Lets the event loop run so long, as it runs in the program."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
    loop.deleteLater()


def wait_until(holds: Callable[[], bool]) -> bool:
    """Lets the event loop run until something holds; False after half a minute."""
    loop = QEventLoop()
    given_up = QTimer(loop)
    given_up.setSingleShot(True)
    given_up.timeout.connect(loop.quit)
    given_up.start(_GIVE_UP_MS)
    asked = QTimer(loop)
    asked.setInterval(1)
    asked.timeout.connect(lambda: loop.quit() if holds() else None)
    asked.start()
    loop.exec()
    asked.stop()
    given_up.stop()
    loop.deleteLater()
    return holds()


def plain_list_ms(turns: int = 60) -> list[float]:
    """The floor: a key in a window with nothing but a list of 500 texts, until the list is painted."""
    view = QListView()
    view.setModel(QStringListModel([f"Row {at}" for at in range(_PLAIN_ROWS)]))
    view.resize(1440, 900)
    view.show()
    view.setCurrentIndex(view.model().index(0, 0))
    paints, taken = Paints(view.viewport()), []
    wait(200)
    for _ in range(turns):
        paints.at.clear()
        began = time.perf_counter()
        QTest.keyClick(view, Key.Key_Down)
        wait_until(lambda: bool(paints.at))
        taken.append((paints.at[view.viewport()] - began) * 1000)
        wait(30)
    view.close()
    return taken


def memory_mb() -> float:
    """Resident memory of this process."""
    try:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def quantile(samples: list[float], share: float) -> float:
    """The smallest sample that this share of all does not pass."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def figures(hour: Hour, plain: list[float], memory: tuple[float, float]) -> dict[str, object]:
    """Everything measured, in milliseconds and megabytes."""
    all_ms = [one for samples in hour.next_ms.values() for one in samples]
    desk = hour.page.tools.desk
    refreshes = list(_timed(lambda: list_rows(desk.read(call_list)), 5))
    worst = sorted(hour.beats.gaps, reverse=True)[:8]
    return {
        "platform": QApplication.platformName(),
        "calls": hour.calls,
        "next_painted_ms": {
            "p50": round(statistics.median(all_ms), 1),
            "p95": round(quantile(all_ms, 0.95), 1),
            "max": round(max(all_ms), 1),
        },
        "next_cpu_p50_ms": round(statistics.median(hour.next_cpu_ms), 1),
        "by_key_p50_ms": {name: round(statistics.median(one), 1) for name, one in sorted(hour.next_ms.items())},
        "plain_list_p50_ms": round(statistics.median(plain), 1),
        "plain_list_p95_ms": round(quantile(plain, 0.95), 1),
        "gap_max_ms": round(worst[0][0], 1) if worst else 0.0,
        "gaps_over_100_ms": sum(gap > STALL_MS for gap, _ in hour.beats.gaps),
        "longest_gaps": [f"{gap:.0f} after {doing}" for gap, doing in worst],
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

    def opening() -> Opened:
        desk = Desk.open(Settings(database, login="bench", clock_starts_at=NOW + 1.0))
        return Opened(desk, is_empty=not desk.read(has_people), practice_folder=database.parent)

    life.open_practice = opening
    window = Window(theme, view)
    window.runner.broke.connect(_raise)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.open_practice()
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
