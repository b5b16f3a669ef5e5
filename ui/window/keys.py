"""What the window itself can do, and its keys."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ui.kit.commands import Command, Scope
from ui.kit.theme import Choice, Theme
from ui.window.opening import Opened

translate = QCoreApplication.translate


class Doer(Protocol):
    """What the window's commands act on."""

    theme: Theme

    def open_palette(self) -> None:
        """Ctrl+K."""

    def open_keys(self) -> None:
        """The sheet of all keys."""

    def open_import(self) -> None:
        """The import page."""

    def open_practice(self) -> None:
        """Practice data."""

    def leave_practice(self) -> None:
        """The person's own data again."""

    def open_joining(self) -> None:
        """The page that joins a team."""

    def leave_team(self) -> None:
        """Out of the team, to the welcome page."""

    def choose_zoom(self, steps: int) -> None:
        """Larger or smaller text."""

    def full_screen(self) -> None:
        """Full screen, or back."""

    def quit(self) -> None:
        """The end."""


def window_commands(window: Doer) -> tuple[Command, ...]:
    """The commands that hold on every page."""
    return (
        _command("palette", translate("keys", "Find a lead or run a command"), "Ctrl+K", window.open_palette),
        _command("keys", translate("keys", "All keys"), "?", window.open_keys),
        _command("import", translate("keys", "Import a file"), "Ctrl+O", window.open_import),
        _command("practice", translate("keys", "Practise on made-up leads"), "", window.open_practice),
        _command("own", translate("keys", "Leave practice: back to my own leads"), "", window.leave_practice),
        _command("join", translate("keys", "Join a team"), "", window.open_joining),
        _command("leave", translate("keys", "Leave this team: open another database"), "", window.leave_team),
        *_looks(window.theme),
        _command("zoom_in", translate("keys", "Larger text"), "Ctrl+=", partial(window.choose_zoom, 1)),
        _command("zoom_out", translate("keys", "Smaller text"), "Ctrl+-", partial(window.choose_zoom, -1)),
        _command("zoom_reset", translate("keys", "Text as designed"), "Ctrl+0", partial(window.choose_zoom, 0)),
        _command("full_screen", translate("keys", "Full screen"), "F11", window.full_screen),
        _command("quit", translate("keys", "Quit"), "Ctrl+Q", window.quit),
    )


def out_of_place(opened: Opened) -> tuple[str, ...]:
    """The commands that make no sense on this database, or for this person: a rep sees no calls to sum up."""
    practice = "window.practice" if opened.is_practice else "window.own"
    team = "window.join" if opened.team is not None else "window.leave"
    return practice, team, *(("window.board", "window.targets", "window.week") if opened.is_rep else ())


def welcome_commands(window: Doer, *, in_team: bool) -> tuple[Command, ...]:
    """The commands of the welcome page."""
    join = Command("welcome.join", translate("keys", "Join a team"), "T", Scope.CALL, window.open_joining)
    return (
        Command("welcome.practice", translate("keys", "Open practice"), "P", Scope.CALL, window.open_practice),
        Command("welcome.import", translate("keys", "Choose a file to import"), "I", Scope.CALL, window.open_import),
        *(() if in_team else (join,)),
    )


def _looks(theme: Theme) -> tuple[Command, ...]:
    return (
        _command("theme_system", translate("keys", "Theme: like the system"), "", partial(_look, theme, Choice.SYSTEM)),
        _command("theme_light", translate("keys", "Theme: light"), "", partial(_look, theme, Choice.LIGHT)),
        _command("theme_dark", translate("keys", "Theme: dark"), "", partial(_look, theme, Choice.DARK)),
        _command("contrast", translate("keys", "Theme: high contrast on or off"), "", partial(_contrast, theme)),
        _command("calm", translate("keys", "Theme: less motion on or off"), "", partial(_calm, theme)),
    )


def _look(theme: Theme, choice: Choice) -> None:
    theme.choose(choice)


def _contrast(theme: Theme) -> None:
    theme.choose(theme.choice, high_contrast=not theme.high_contrast)


def _calm(theme: Theme) -> None:
    theme.rest(calm=not theme.calm)


def _command(name: str, words: str, key: str, run: Callable[[], None]) -> Command:
    return Command(f"window.{name}", words, key, Scope.WINDOW, run)
