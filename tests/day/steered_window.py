"""The program itself by a clock that a test moves: `python -m tests.day.steered_window DATABASE CLOCK`.

It is started as `calldesk --db DATABASE` starts it. A question is a line of JSON on its input: how many keys it must
have got, and what is asked. The answer, a line of JSON, comes once the window has come to rest.
"""

import gc
import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from benchmarks.window_meters import Beats, memory_mb
from calldesk.desk import Desk
from calldesk.domain.calling import TIER_ORDER, Tier
from calldesk.queries.call_list import CallList, CallListRow
from calldesk.queries.lead_card import LeadCard
from tests.day.steered_clock import SteeredClock
from ui.__main__ import main as start
from ui.call_screen.keeper import Keeper
from ui.window.calling import CallPage
from ui.window.run import make_app
from ui.window.window import Window

_LOOK_MS = 3
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt})
_LOADED_LATE = ("ui.imports.keys", "calldesk.jobs.runner")
"""What the program loads by itself some seconds after its start: until then its memory says little."""


class KeysSeen(QObject):
    """Counts the keys that came to the window from the display, whatever they did there."""

    def __init__(self, window: QWindow, beats: Beats) -> None:
        super().__init__()
        self.count = 0
        self._beats = beats
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease
        if released and event.key() not in _MODIFIERS:
            self.count += 1
            self._beats.doing = f"key {self.count}, {event.text() or event.key()!r}"
        return super().eventFilter(watched, event)


class Answering(QObject):
    """Answers one question at a time."""

    def __init__(self, app: QApplication, window: Window) -> None:
        super().__init__(app)
        self._window = window
        self._beats = Beats()
        self._seen = KeysSeen(window.windowHandle(), self._beats)
        self._question: dict[str, object] = {}
        self._list: CallList | None = None
        self._pending = b""
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._hear)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)

    def _hear(self) -> None:
        self._pending += os.read(sys.stdin.fileno(), 4096)
        line, ended, rest = self._pending.partition(b"\n")
        if not ended:
            return
        self._pending, self._question = rest, json.loads(line)
        if self._question["what"] == "list":
            self._page.mounted.listing.refresh()
        self._looks.start()
        self._look()

    @property
    def _page(self) -> CallPage:
        page = self._window.calling
        if page is None:
            raise RuntimeError("there is no page of calls")
        return page

    def _look(self) -> None:
        if not self._is_at_rest():
            return
        self._looks.stop()
        print(json.dumps(getattr(self, f"_tell_{self._question['what']}")()), flush=True)

    def _is_at_rest(self) -> bool:
        if self._window.calling is None or self._seen.count < int(str(self._question["keys"])):
            return False
        page = self._page
        asks = page.inbound.panel.isVisible() and not page.inbound.panel.is_answered
        reads = self._question["what"] != "done" and page.mounted.is_gathering
        busy = page.mounted.work.is_busy or reads or asks
        waits = self._question["what"] == "saved" and page.screen.card.notes.saving_words != "Saved"
        waits |= self._question["what"] == "start" and (page.mounted.work.held.current is None or self._list is None)
        late = self._question["what"] == "meters" and not all(name in sys.modules for name in _LOADED_LATE)
        return self._window.isActiveWindow() and self._window.runner.is_idle and not (busy or waits or late)

    def follow(self, page: CallPage) -> None:
        """Keeps each list that the page shows."""
        page.mounted.listing.shown.connect(self._keep)

    def _keep(self, found: CallList) -> None:
        self._list = found

    def _tell_start(self) -> dict[str, object]:
        """The silences of the event loop count from here on."""
        self._beats.start()
        return self._tell_state()

    def _tell_tick(self) -> dict[str, object]:
        """Some time has passed: what looks at it four times a second, or once a minute, sees it now."""
        work = self._page.mounted.work
        work.tick()
        for keeper in work.findChildren(Keeper):
            keeper.keep()
        return self._tell_state()

    def _tell_done(self) -> dict[str, object]:
        return self._tell_state()

    def _tell_saved(self) -> dict[str, object]:
        return self._tell_state()

    def _tell_state(self) -> dict[str, object]:
        page, found = self._page, self._list
        card = page.mounted.work.held.current
        return {
            "lead": card.lead_id if card is not None else None,
            "zone": card.zones[0] if card is not None else "",
            "place": _place(card) if card is not None else None,
            "list_at": found.at if found is not None else None,
            "head": _place(found.rows[0]) if found is not None and found.rows else None,
            "phase": page.mounted.work.call.phase.value,
            "missing": [key for key, _ in page.screen.card.criteria.missing],
            "note": page.screen.card.notes.text,
            "unlogged": len(self._window.beside.unlogged.waiting) if self._window.beside is not None else 0,
            "said": self._window.toast.words,
            "offered": self._window.beside is not None and self._window.beside.handing_over.form.isVisible(),
            "callers": [face.key for face in page.inbound.panel.rows],
        }

    def _tell_list(self) -> list[dict[str, object]]:
        rows = self._list.rows if self._list is not None else ()
        return [
            {"lead": row.lead_id, "tier": row.tier.value, "zones": row.zones, "due": row.callback_at} for row in rows
        ]

    def _tell_meters(self) -> dict[str, object]:
        gc.collect()
        gaps = sorted(((gap.own_ms, gap.words) for gap in self._beats.gaps), reverse=True)
        return {"memory_mb": memory_mb(), "gaps": gaps[:5]}


def _place(one: LeadCard | CallListRow) -> list[float]:
    """Where a lead stands in the list (R2), ties aside: a lower one is rung sooner."""
    total = one.score if isinstance(one.score, float) else one.score.total
    within = {Tier.CALLBACK: one.callback_at, Tier.FIRST_TOUCH: one.touch_due, Tier.SCORE: -total}[one.tier]
    return [TIER_ORDER[one.tier], within if within is not None else 0.0]


class Waiting(QObject):
    """Begins to answer when the page of calls is up."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._answering: Answering | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()

    def _look(self) -> None:
        for window in self._app.topLevelWidgets():
            if isinstance(window, Window) and window.calling is not None:
                self._looks.stop()
                self._answering = Answering(self._app, window)
                self._answering.follow(window.calling)


def main(database: str, clock_path: str) -> int:
    """Runs the program until it is closed; gives its exit code."""
    clock, opened = SteeredClock(Path(clock_path)), Desk.open

    def app_with_ears() -> QApplication:
        app = make_app()
        Waiting(app)
        return app

    with ExitStack() as put:
        put.enter_context(patch("calldesk.desk.Desk.open", lambda settings: opened(settings, clock)))
        put.enter_context(patch("ui.window.run.make_app", app_with_ears))
        for module in ("line", "work"):  # the lengths of a call are measured by the same clock
            put.enter_context(patch(f"ui.call_screen.{module}.monotonic", clock))
        return start(["--db", database])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
