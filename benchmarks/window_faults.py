"""The real window on a team's server while that server dies and the network breaks: does it ever freeze (R8)?

`python -m benchmarks.window_faults --faults 60`, without a display with QT_QPA_PLATFORM=offscreen: real keys call and
log one lead after the other whatever happens; told are the silences of the event loop, and what came of the calls.
"""

import argparse
import json
import random
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import psycopg
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.chaos import FAULTS, break_things, let_time_run, prepare, refold_all
from benchmarks.window_meters import Beats, machine, quantile, wait, wait_until
from calldesk.desk import Desk
from calldesk.domain.teams import team_address
from calldesk.outbox.outbox import Outbox
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from tests.fault_proxy import FaultProxy
from tests.postgres_cluster import Cluster
from tests.team_database import LOGINS, PASSWORD, TestServer
from ui.window.opening import Opened
from ui.window.run import make_app
from ui.window.view_state import ViewState
from ui.window.window import Window

STALL_MS = 100.0
PAUSE_SECONDS = 1.5
PATIENCE_SECONDS = 2.0
HERE = tuple(fault for fault in FAULTS if fault != "kill client")
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_Escape)
"""Dial, no answer, dial, voicemail, look at the list and back."""


def open_window(place: str, folder: Path) -> tuple[Window, Desk]:
    """The window on this server, as practice so that no telephone rings."""
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    view = ViewState(QSettings(str(folder / "view.ini"), QSettings.Format.IniFormat))
    theme = view.theme()
    theme.apply(app)
    window = Window(theme, view)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    desk = Desk.open(Settings(team_address(place), outbox=folder / "outbox.db", patience_seconds=PATIENCE_SECONDS))
    desk.follow()
    practice = folder / "practice"
    practice.mkdir()
    window.life.take(Opened(desk, is_empty=False, practice_folder=practice))
    if not wait_until(lambda: window.calling is not None and window.calling.screen.card.lead_id is not None):
        raise SystemExit("The list stayed empty.")
    wait(1500)
    return window, desk


def work(window: Window, beats: Beats, until: Event) -> int:
    """Presses keys until it is told to stop; gives how many."""
    pressed = 0
    while not until.is_set():
        key = KEYS[pressed % len(KEYS)]
        beats.doing = key.name
        QTest.keyClick(QApplication.focusWidget() or window, key)
        pressed += 1
        wait(120)
    return pressed


def break_until(count: int, seed: int, cluster: Cluster, proxy: FaultProxy, record: tuple[Counter[str], Event]) -> None:
    """So many faults, each healed, with pauses between; then the end is told."""
    broken, ended = record
    draw = random.Random(seed)
    try:
        for _ in range(count):
            ended.wait(draw.uniform(0.2, 2 * PAUSE_SECONDS))
            broken[break_things(draw, cluster, proxy, [], HERE)] += 1
    finally:
        ended.set()


def on_record(cluster: Cluster, name: str) -> dict[str, int]:
    """How much the server has."""
    with psycopg.connect(cluster.url(name)) as raw:
        counted = {}
        for table in ("dial", "outcome"):
            row = raw.execute(f"SELECT count(*) FROM calldesk.{table}".encode()).fetchone()
            counted[f"{table}s on the server"] = int(row[0]) if row else 0
    return counted


def measure(faults: int, leads: int, seed: int) -> dict[str, object]:
    """The whole story; gives its figures."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Cluster() as cluster,
        closing(TestServer(cluster)) as server,
        server.database() as name,
        FaultProxy("127.0.0.1", cluster.port) as proxy,
    ):
        let_time_run(cluster, name)
        owner = team_address(cluster.url(name, LOGINS[0], PASSWORD))
        prepare(owner, leads)
        refold_all(owner, leads)
        window, desk = open_window(cluster.url(name, LOGINS[0], PASSWORD, proxy.port), Path(folder))
        beats, broken, ended = Beats(), Counter[str](), Event()
        breaker = Thread(target=break_until, args=(faults, seed, cluster, proxy, (broken, ended)), daemon=True)
        beats.start()
        breaker.start()
        pressed = work(window, beats, ended)
        beats.stop()
        breaker.join()
        outbox = desk.team.outbox
        drained = isinstance(outbox, Outbox) and outbox.drained(20.0)
        waiting, dead = (outbox.state().waiting, len(outbox.dead())) if outbox is not None else (0, 0)
        with closing(Desk.open(Settings(owner))) as other:
            drift = len(other.read(verify))
        counted = on_record(cluster, name)
        window.close()
    gaps = sorted(beats.gaps, reverse=True)
    return {
        "machine": machine(), "platform": QApplication.platformName(), "faults": dict(broken), "keys": pressed,
        **counted, "drained": drained, "waiting": waiting, "dead letters": dead, "drift": drift,
        "gaps over 20 ms": len(gaps), "gap p95 ms": round(quantile([gap.wall_ms for gap in gaps], 0.95), 1),
        "gap max ms": round(gaps[0][0], 1), "gaps over 100 ms": sum(gap.wall_ms > STALL_MS for gap in gaps),
        "longest": [gap.words for gap in gaps[:6]],
    }  # fmt: skip


def main() -> int:
    """Reads how much from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=60)
    parser.add_argument("--leads", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    print(json.dumps(measure(**vars(parser.parse_args())), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
