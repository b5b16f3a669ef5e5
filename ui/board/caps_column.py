"""The column of the targets that says how many dials a day somebody may make at most."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from calldesk.actions.rolled_days import offer_report_zone
from calldesk.desk import Desk
from calldesk.domain.caps import Caps
from calldesk.domain.errors import Unreadable
from calldesk.queries.rolled_days import no_zone_is_said
from calldesk.queries.targets import Aim, Aims
from ui.kit import text
from ui.kit.labels import plain_tip

translate = QCoreApplication.translate


def caps_caption() -> str:
    """Over the column."""
    return translate("caps", "Dials a day, at most")


def cap_words(caps: Caps, aim: Aim) -> str:
    """A cap as it is typed; "" = none, or as everybody."""
    own = caps.person or None if aim.user is None else dict(caps.people).get(aim.user)
    return "" if own is None else str(own) if own else _none()


def say_usual(field: QLineEdit, aims: Aims, aim: Aim) -> None:
    """What holds where the field is empty, and what a cap stops."""
    usual = aims.caps.person if aim.user is not None else 0
    field.setPlaceholderText(text.number(usual) if usual else _none())
    field.setToolTip(plain_tip(translate("caps", "After so many, promised callbacks and first touches still come.")))


def say_day(desk: Desk, zone: str) -> None:
    """Who sets the first cap says whose midnight ends its day, as who opens the first board does (a writing job).

    Raises:
        DeskError: The desk may only read, or the database is away.
    """
    if desk.read(no_zone_is_said):
        desk.write(offer_report_zone, zone)


def made_words(aims: Aims, aim: Aim) -> str:
    """Today's dials of a person, which stand beside the number; of the team nothing, for its number is each one's."""
    return "" if aim.user is None else translate("caps", "{0} today").format(text.number(aims.dialled.get(aim.user, 0)))


def cap_typed(words: str) -> int | None:
    """What a field says; "" = None: as everybody, for the team or a list no cap.

    Raises:
        Unreadable: It is no number of dials.
    """
    if not words:
        return None
    if words.casefold() == _none().casefold():
        return 0
    if not (words.isascii() and words.isdigit()):
        said = translate("caps", "“{0}” is no number of dials. Write one like 120, “{1}”, or nothing.")
        raise Unreadable(said.format(words, _none()))
    return int(words)


def _none() -> str:
    return translate("caps", "none")
