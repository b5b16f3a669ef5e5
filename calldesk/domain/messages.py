"""A thing the core says without words: a code and its arguments; screens and the command line hold the texts."""

from dataclasses import dataclass

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be said. Texts per code are in `calldesk/domain/sentences` (English) and `ui/kit/messages` (tr).

    Attributes:
        code: Stable name such as ``outside_hours``.
        args: Named values in the units their names say; moments as Moment floats in names ending in ``_at``.
    """

    code: str
    args: tuple[tuple[str, Value], ...] = ()

    @staticmethod
    def of(code: str, **args: Value) -> "Message":
        """A message with its arguments by name."""
        return Message(code, tuple(args.items()))

    def __getitem__(self, name: str) -> Value:
        """The argument of this name.

        Raises:
            KeyError: There is none.
        """
        return dict(self.args)[name]
