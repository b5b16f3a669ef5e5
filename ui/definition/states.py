"""What can be done with a shelf of versions by the person here, and the sentence that says why not."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.definitions import Side
from calldesk.queries.definitions import DefinitionShelf, ShelvedVersion
from ui.definition.words import moment_words, sign_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """The words of the buttons; "" = not offered."""

    edit: str
    sign: str
    save: str


def draft_of(shelf: DefinitionShelf | None) -> ShelvedVersion | None:
    """The draft that waits for signatures."""
    newest = next(iter(shelf.versions), None) if shelf is not None else None
    return newest if newest is not None and not newest.version.is_signed else None


def side_to_sign(shelf: DefinitionShelf | None) -> Side | None:
    """The side for which the person here can sign the draft."""
    drafted = draft_of(shelf)
    if shelf is None or drafted is None:
        return None
    return next((side for side in shelf.may_sign if side not in drafted.signed), None)


def number_to_write(shelf: DefinitionShelf) -> int:
    """The number of the draft that is edited, or of the next one."""
    newest = next(iter(shelf.versions), None)
    return 1 if newest is None else newest.version.number + int(newest.version.is_signed)


def offer(shelf: DefinitionShelf) -> Offer:
    """What the buttons offer."""
    drafted, side, number = draft_of(shelf), side_to_sign(shelf), number_to_write(shelf)
    words = translate("definition", "Edit draft {0}") if drafted else translate("definition", "Write draft {0}")
    return Offer(
        edit=words.format(number) if shelf.may_draft else "",
        sign=sign_words(side) if side is not None else "",
        save=translate("definition", "Save draft {0}").format(number),
    )


def foot_words(shelf: DefinitionShelf, zone: str, *, editing: bool) -> str:
    """What the foot says."""
    drafted = draft_of(shelf)
    if editing:
        return _editing_words(drafted)
    if drafted is not None:
        return _draft_words(shelf, drafted, zone)
    if not shelf.may_draft:
        return _may_not(shelf)
    return translate("definition", "What is signed never changes. A new draft begins as the newest version.")


def _editing_words(drafted: ShelvedVersion | None) -> str:
    if drafted is not None and drafted.signed:
        return translate("definition", "A changed draft is a new text: who signed the old one signs again.")
    return translate("definition", "Not in force: what you save is a draft that both sides read and sign.")


def _draft_words(shelf: DefinitionShelf, drafted: ShelvedVersion, zone: str) -> str:
    """Which signatures it needs, and from when on it holds with them."""
    missing = [side for side in Side if side not in drafted.signed]
    number, from_at = drafted.version.number, drafted.version.definition.from_at
    needs = {
        2: translate("definition", "Draft {0} needs two signatures, one of marketing and one of sales."),
        1: translate("definition", "Draft {0} needs one more signature, of marketing.")
        if missing[0] is Side.MARKETING
        else translate("definition", "Draft {0} needs one more signature, of sales."),
    }[len(missing)].format(number)
    if not shelf.may_sign:
        return f"{needs} {_may_not(shelf)}"
    if from_at is not None:
        since = translate("definition", "In force from {0}.").format(moment_words(from_at, zone))
        return f"{needs} {since}"
    at_once = translate("definition", "In force with the second one.")
    return f"{needs} {at_once}"


def _may_not(shelf: DefinitionShelf) -> str:
    if shelf.may_draft:
        return translate("definition", "A marketer signs for marketing, a rep or a team lead for sales.")
    if shelf.may_comment:
        return translate("definition", "Team leads, marketers, reps and admins write drafts; you can comment.")
    return translate("definition", "Your role reads the definition; team leads, marketers and reps write and sign it.")
