"""A program on a real display that opens a team's database and tells what it shows."""

import time
from dataclasses import dataclass
from typing import cast

from calldesk.domain.teams import TeamAddress
from tests.day.asked_program import PATIENCE_SECONDS, AskedProgram


@dataclass
class TellingProgram(AskedProgram):
    """One person's.

    Attributes:
        team: Whose database, with login and password.
    """

    team: TeamAddress

    def start(self) -> None:
        """Opens the window."""
        self.environment["CALLDESK_PASSWORD"] = self.team.password
        self.run("tests.day.telling_window", self.team.url)

    def press(self, *keys: str) -> None:
        """Presses keys and waits until the window has got them and is at rest."""
        self.press_keys(keys)
        self.texts()

    def texts(self) -> list[str]:
        """Every text that is seen."""
        return cast("list[str]", self.ask("texts"))

    def wait_for(self, words: str) -> None:
        """Returns when these words are on screen, alone or within a text.

        Raises:
            AssertionError: They do not come.
        """
        end = time.monotonic() + PATIENCE_SECONDS
        while not any(words in shown for shown in self.texts()):
            assert time.monotonic() < end, f"no {words!r} in {self.texts()}"
            time.sleep(0.02)
