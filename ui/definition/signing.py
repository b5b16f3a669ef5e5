"""Asks once more before somebody signs: what is signed to the letter, for whom, and from when on it holds."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calldesk.domain.definitions import Side
from calldesk.domain.moments import Moment
from calldesk.queries.definitions import ShelvedVersion
from ui.definition.words import date_words, moment_words, name_of, scope_name, sign_words, weight_words
from ui.kit.choice_panel import Choice, ChoicePanel, Section
from ui.kit.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """What a yes does, and the zone in which moments are told."""

    sign: Callable[[], None]
    zone: str


def ask_to_sign(theme: Theme, window: QWidget, drafted: ShelvedVersion, side: Side, asked: Asked) -> ChoicePanel:
    """Opens the question; it goes away when it is answered."""
    choices = (
        Choice("Enter", sign_words(side), asked.sign),
        Choice("Esc", translate("definition", "Not yet"), lambda: None),
    )
    panel = ChoicePanel(theme, window, _title(drafted), choices, "pen-line")
    panel.closed.connect(panel.deleteLater)
    panel.ask(_says(drafted, asked.zone), _sections(drafted))
    return panel


def _title(drafted: ShelvedVersion) -> str:
    words = translate("definition", "{0}, {1}: sign it to the letter?")
    return words.format(name_of(drafted), scope_name(drafted.version.scope))


def _says(drafted: ShelvedVersion, zone: str) -> str:
    return f"{_holds(drafted, zone)} {_review(drafted)}".rstrip()


def _review(drafted: ShelvedVersion) -> str:
    day = drafted.version.definition.review_on
    return translate("definition", "Next review: {0}.").format(date_words(day)) if day is not None else ""


def _holds(drafted: ShelvedVersion, zone: str) -> str:
    from_at: Moment | None = drafted.version.definition.from_at
    if drafted.signed:
        last = translate("definition", "This is the second signature: with it the draft is agreed.")
        if from_at is None:
            at_once = translate("definition", "It holds at once.")
            return f"{last} {at_once}"
        words = translate("definition", "It holds from {0} on, or at once where that is past.")
        return f"{last} {words.format(moment_words(from_at, zone))}"
    if from_at is None:
        return translate(
            "definition", "It holds from the moment the other side signs too. What is signed never changes."
        )
    words = translate(
        "definition", "It holds once the other side signs too, from {0} on. What is signed never changes."
    )
    return words.format(moment_words(from_at, zone))


def _sections(drafted: ShelvedVersion) -> tuple[Section, ...]:
    criteria = drafted.version.definition.criteria
    rows = tuple((one.name, f"{one.question}\n{one.evidence} ({weight_words(one)})") for one in criteria)
    return (Section(translate("definition", "What is asked, and what counts as evidence"), rows),)
