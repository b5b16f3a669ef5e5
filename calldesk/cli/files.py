"""Text files that a command is given."""

from pathlib import Path

from calldesk.domain.errors import Unreadable


def text_file(name: str) -> str:
    """The content of a file as text.

    Raises:
        Unreadable: It is not there, or no text.
    """
    try:
        return Path(name).read_text("utf-8")
    except FileNotFoundError:
        raise Unreadable(f"There is no file {name}.") from None
    except (OSError, UnicodeDecodeError):
        raise Unreadable(f"{name} cannot be read as text. Save it as UTF-8 and try again.") from None
