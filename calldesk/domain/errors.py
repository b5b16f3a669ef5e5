"""What can go wrong that is nobody's bug: each error is one sentence for a person, with the next step."""

from typing import Self

from calldesk.domain.messages import Message


class DeskError(Exception):
    """A sentence a person can act on; everything that is not a DeskError is a bug.

    Attributes:
        exit_code: What the command line exits with (CLI contract).
        about: The field of a form that it belongs to, such as `host` or `password`; "" = none.
    """

    exit_code = 1
    about = ""

    def of(self, field: str) -> Self:
        """The same, told beside this field."""
        self.about = field
        return self

    @property
    def sentence(self) -> str:
        """The sentence as it is shown."""
        return str(self)


class Rejected(DeskError):
    """A rule says no.

    Attributes:
        reasons: The same in codes, where the rule gave any: screens say them in their own language.
    """

    def __init__(self, sentence: str, reasons: tuple[Message, ...] = ()) -> None:
        super().__init__(sentence)
        self.reasons = reasons


class PasswordWanted(Rejected):
    """The server wants a password, and none was at hand: whoever can ask the person does."""


class NotFound(DeskError):
    """What was asked for is not there."""


class Conflict(DeskError):
    """Somebody was faster."""


class TakenOver(Conflict):
    """The same person was faster, on another desk."""


class Unreadable(DeskError):
    """The input cannot be read, or the command was given wrongly."""

    exit_code = 2


class Unavailable(DeskError):
    """The database is away."""

    exit_code = 3


class Away(Unavailable):
    """A team's server is away for the moment: work goes on, and nothing that was logged is lost."""

    @classmethod
    def plainly(cls) -> "Away":
        """With the sentence that says so."""
        return cls("The team's server is away just now. What you log is kept here and sent when it is back.")
