"""The line at the foot of the window: whether what it shows is live, and which clock it goes by."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from calldesk.domain.links import Link, LinkState
from calldesk.domain.moments import instant
from ui.kit import text
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.key_words import key_words
from ui.kit.labels import ElideLabel, Icon, Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

if TYPE_CHECKING:
    from calldesk.outbox.journal import OutboxState

HEIGHT = 26


class StatusLine(QFrame):
    """Words, and one button where calls wait for their outcome.

    Signals:
        unlogged_wanted: The calls without an outcome are asked for.
    """

    unlogged_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        FixedSize(self, theme, height=HEIGHT)
        self.setAccessibleName(self.tr("Status"))
        self._icon = Icon(theme, "circle-dot", 12, Role.TEXT3)
        self._state = Label(theme, "", Type.AXIS, Role.TEXT2)
        self._waits = Label(theme, "", Type.AXIS, Role.TEXT2)
        self._unlogged = _Count(theme)
        self._unlogged.clicked.connect(self.unlogged_wanted)
        self._file = ElideLabel(theme, "", Type.AXIS, Role.TEXT3)
        self._clock_icon = Icon(theme, "timer", 12, Role.TEXT3)
        self._clock = Label(theme, "", Type.AXIS, Role.TEXT2)
        self.setLayout(
            hbox(
                self._icon,
                self._state,
                self._waits,
                self._unlogged,
                self._file,
                None,
                self._clock_icon,
                self._clock,
                margins=(20, 0, 20, 0),
            )
        )
        self.show_clock(None)
        self.show_waiting(None)
        self.show_unlogged(0, "")

    def show_opening(self) -> None:
        """The database is being opened."""
        self._say("loader-circle", Role.TEXT3, self.tr("Opening"))
        self.show_unlogged(0, "")

    def show_closed(self) -> None:
        """No database is open; the page says what is wanted."""
        self._say("circle-dot", Role.TEXT3, self.tr("Not connected"))

    def show_live(self, where: str) -> None:
        """What is on screen follows the facts; `where` names the database."""
        self._say("circle-check", Role.OK, self.tr("Live"))
        self._file.say(where)

    def show_link(self, link: Link) -> None:
        """Whether other desks' changes show here."""
        since = f"{instant(link.since_at).astimezone():%H:%M}"
        if link.state is LinkState.LIVE:
            self._say("circle-check", Role.OK, self.tr("Live"))
        elif link.state is LinkState.RECONNECTING:
            self._say("loader-circle", Role.TEXT2, self.tr("Reconnecting"))
        else:
            self._say("triangle-alert", Role.BAD, self.tr("Offline since {0}").format(since))

    def show_waiting(self, state: "OutboxState | None") -> None:
        """What is safe on this computer and not yet on the team's server; None, or nothing at all: no words."""
        words = []
        if state is not None and state.waiting:
            words.append(self.tr("{0} saved here, waiting for the server").format(text.number(state.waiting)))
        if state is not None and state.dead:
            words.append(self.tr("{0} refused by the server").format(text.number(state.dead)))
        self._waits.say("  ·  ".join(words))
        self._waits.set_role(Role.BAD if state is not None and state.dead else Role.TEXT2)
        self._waits.setVisible(bool(words))

    def show_unlogged(self, many: int, key: str) -> None:
        """How many calls have no outcome, with the key that lists them; none: no words."""
        self._unlogged.say(
            text.plural(many, self.tr("1 call without an outcome"), self.tr("{0} calls without one")), key
        )
        self._unlogged.setVisible(bool(many))

    def show_trouble(self, sentence: str) -> None:
        """What is on screen may be old, and why."""
        self._say("triangle-alert", Role.BAD, sentence)

    def show_clock(self, local: datetime | None) -> None:
        """The practice clock as the desk's city sees it; None = the real time, which needs no words."""
        shown = local is not None
        self._clock_icon.setVisible(shown)
        self._clock.setVisible(shown)
        if local is not None:
            words = self.tr("Practice clock: {0} {1} Chicago")
            self._clock.say(words.format(text.weekday(local), f"{local:%H:%M}"))

    def _say(self, icon: str, role: Role, words: str) -> None:
        self._icon.show_icon(icon, role)
        self._state.say(words)
        self._state.set_role(Role.BAD if role is Role.BAD else Role.TEXT2)


class _Count(FaceButton):
    """Quiet words beside their key, as high as the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self._words = Label(theme, "", Type.AXIS, Role.TEXT2)
        self._key = Label(theme, "", Type.AXIS, Role.TEXT3)
        self.setLayout(hbox(Icon(theme, "phone-missed", 12, Role.TEXT2), self._words, self._key, margins=(6, 0, 6, 0)))
        FixedSize(self, theme, height=HEIGHT - 4)
        let_clicks_through(self)

    def say(self, words: str, key: str) -> None:
        """Other words in place."""
        self._words.say(words)
        self._key.say(key_words(key))
        self.setAccessibleName(f"{words}, {key_words(key)}")
