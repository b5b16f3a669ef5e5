"""A real window with the board while desks log calls: lengths of its readings, how late a dial shows, silences."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from threading import Thread

import psycopg
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from benchmarks.desks_worker import Share
from benchmarks.hundred_desks import at_work
from benchmarks.window_meters import Beats, wait, wait_until
from calldesk.desk import Desk
from calldesk.domain.board import Period
from calldesk.domain.moments import instant
from calldesk.domain.teams import TeamAddress
from calldesk.queries.board import Board
from calldesk.settings import Settings
from ui.board.page import BoardPage
from ui.window.collecting import Collecting
from ui.window.opening import Opened
from ui.window.run import make_app
from ui.window.view_state import ViewState
from ui.window.window import Window

_DIALLED = "SELECT received_at FROM calldesk.dial WHERE received_at >= %s ORDER BY received_at"


class Shown:
    """What the page showed and when.

    Attributes:
        counts: Seconds since 1970 and the dials of today that were on the page from then on.
        taken_ms: Of each reading of the present, of what it is held against, and of the last weeks.
    """

    def __init__(self, page: BoardPage) -> None:
        self.counts: list[tuple[float, int]] = []
        self.taken_ms: dict[str, list[float]] = {"present": [], "usual": [], "weeks": []}
        page.present.shown.connect(self._present)
        for name, paced in (("present", page.present), ("usual", page.usual), ("weeks", page.weeks)):
            paced.shown.connect(lambda *_, name=name, paced=paced: self._took(name, paced.took_seconds))

    def _present(self, _span: object, board: Board) -> None:
        self.counts.append((time.time(), board.total.dials))

    def _took(self, name: str, seconds: float) -> None:
        self.taken_ms[name].append(1000 * seconds)


@dataclass(frozen=True)
class Desks:
    """Who is at work meanwhile.

    Attributes:
        shares: The desks.
        place: A qualifier's, whose window is real.
        owner: Of the database.
        apart: None of them on the first processor, which is the board's.
    """

    shares: list[Share]
    place: str
    owner: TeamAddress
    apart: bool


def follow(lead: TeamAddress, desks: Desks, period: Period, folder: Path) -> dict[str, object]:
    """Shows the board to this member while these desks are at work."""
    shares, place, owner = desks.shares, desks.place, desks.owner
    sys.setswitchinterval(0.0005)  # as the program does
    desk = Desk.open(Settings(lead, outbox=folder / "lead.db"))
    window, page = _window(desk, folder)
    if not wait_until(lambda: page.centre.strip.figures[0].face is not None):
        raise SystemExit("The board stayed empty.")
    page.choose(period)
    tallies: list[dict[str, object]] = []
    called: list[str] = []
    working = Thread(target=lambda: tallies.extend(at_work(shares)))
    beside = Thread(target=lambda: called.append(_beside(place, folder, shares[0])))
    working.start()
    beside.start()
    wait(round(1000 * max(0.0, shares[0].starts_at - time.time())))
    for thread in Path("/proc/self/task").iterdir() if desks.apart else ():
        os.sched_setaffinity(int(thread.name), {0})
    shown, beats, begun_at = Shown(page), Beats(), desk.now()
    beats.start()
    while working.is_alive() or beside.is_alive():
        wait(200)
    beats.stop()
    dialled = _dialled(owner, begun_at, instant(begun_at).timestamp() - begun_at)
    page.present.at_once()
    wait(2000)
    late = _late_seconds(dialled, shown.counts)
    window.close()
    QApplication.processEvents()
    gaps = sorted((gap.wall_ms for gap in beats.gaps), reverse=True)
    return {
        "calls": sum(int(str(tally["calls"])) for tally in tallies),
        "errors": sum(len(list(tally["errors"])) for tally in tallies),  # type: ignore[call-overload]
        **{f"{name} ms": spread(taken) for name, taken in shown.taken_ms.items()},
        "late seconds": spread(late),
        "gaps over 100 ms": sum(gap > 100 for gap in gaps),  # noqa: PLR2004 - what is promised
        "longest gaps": [gap.words for gap in sorted(beats.gaps, reverse=True)[:4]],
        "a qualifier's window": json.loads(called[0]),
    }


def _beside(place: str, folder: Path, share: Share) -> str:
    """A qualifier's window in a process of its own; what it printed."""
    kept = folder / "window"
    kept.mkdir()
    told = [place, str(kept), str(share.seconds), str(share.starts_at)]
    root = Path(__file__).parents[1]
    command = [sys.executable, "-m", "benchmarks.desk_window", *told]
    return subprocess.run(  # noqa: S603 - its own file
        command, stdout=subprocess.PIPE, text=True, cwd=root, timeout=share.seconds + 180, check=True
    ).stdout


def _window(desk: Desk, folder: Path) -> tuple[Window, BoardPage]:
    app = make_app()
    app.setQuitOnLastWindowClosed(False)
    view = ViewState(QSettings(str(folder / "view.ini"), QSettings.Format.IniFormat))
    theme = view.theme()
    theme.apply(app)
    window = Window(theme, view)
    window.resize(1440, 900)
    window.show()
    window.ready.connect(Collecting(window).begin)  # as the program does
    desk.follow()
    practice = folder / "practice"
    practice.mkdir()
    window.life.take(Opened(desk, is_empty=False, is_lead=True, practice_folder=practice))
    wait_until(lambda: isinstance(window.page, BoardPage))
    if not isinstance(window.page, BoardPage):
        raise SystemExit("The board did not open.")
    return window, window.page


def _dialled(owner: TeamAddress, begun_at: float, landmark: float) -> list[float]:
    """When each dial since then was made, in seconds since 1970: the server stamps it as its transaction begins."""
    with closing(psycopg.connect(owner.url, password=owner.password)) as raw:
        return [landmark + row[0] for row in raw.execute(_DIALLED, (begun_at,))]


def _late_seconds(dialled: Sequence[float], counts: Sequence[tuple[float, int]]) -> list[float]:
    """From each dial to the page that counted it; the last page counts all of them."""
    found = []
    for place, at in enumerate(dialled, counts[-1][1] - len(dialled) + 1):
        seen = next((shown_at for shown_at, count in counts if count >= place), None)
        if seen is not None:
            found.append(max(0.0, seen - at))
    return found


def spread(values: Sequence[float]) -> dict[str, float]:
    """Half, nineteen of twenty, and the most."""
    if len(values) < 2:  # noqa: PLR2004 - quantiles needs two
        return {"count": len(values)}
    parts = {"p50": median(values), "p95": quantiles(values, n=20)[-1], "max": max(values)}
    return {"count": len(values), **{name: round(value, 2) for name, value in parts.items()}}
