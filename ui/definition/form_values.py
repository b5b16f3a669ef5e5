"""Between the fields of the form and a definition: criteria with their keys and weights, days and moments typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import MOST_WEIGHT
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.moments import Moment, instant
from calldesk.domain.when import read_when
from ui.definition.words import date_words, moment_words
from ui.kit import text
from ui.kit.entry import Part

translate = QCoreApplication.translate
REQUIRED, OPTIONAL = "required", "optional"


def criterion_parts() -> tuple[Part, ...]:
    """The fields of one criterion."""
    choices = ((translate("definition", "required"), REQUIRED), (translate("definition", "optional"), OPTIONAL))
    return (
        Part("name", translate("definition", "Name, like Budget"), 170),
        Part("key", translate("definition", "Key; else from the name"), 190),
        Part("weight", translate("definition", "Weight"), 84),
        Part("required", translate("definition", "Required or optional"), 128, choices=choices),
        Part("question", translate("definition", "What is asked, like: What is set aside for it?")),
        Part("evidence", translate("definition", "What counts as evidence, like: A range named by the lead")),
    )


def values_of(criterion: Criterion) -> dict[str, str]:
    """A criterion as it stands in the fields."""
    return {
        "name": criterion.name,
        "key": criterion.key,
        "weight": str(criterion.weight) if criterion.weight else "",
        "required": REQUIRED if criterion.is_required else OPTIONAL,
        "question": criterion.question,
        "evidence": criterion.evidence,
    }


def criterion_of(values: Mapping[str, str], rest: Mapping[str, object]) -> Criterion:
    """The criterion in the fields; without a key it takes one from its name.

    Raises:
        Rejected: The weight is no whole number.
    """
    said = {name: " ".join(value.split()) for name, value in values.items()}
    key = said["key"] or said["name"].casefold().replace(" ", "_")
    weight = said["weight"] or "0"
    if not weight.isdecimal():
        told = f"The weight of “{said['name'] or key}” is a whole number from 0 to {MOST_WEIGHT}."
        raise Rejected(told).of(f"{key}.weight")
    required = said["required"] != OPTIONAL
    return Criterion(key, said["name"], said["question"], said["evidence"], required, int(weight), rest)


@dataclass(frozen=True, slots=True)
class TypedTimes:
    """How days and moments are typed and read.

    Attributes:
        now: The moment they are typed.
        zone: IANA zone of the person here.
        before: The moment and the day that stand there already; as they were they are not read again.
    """

    now: Moment = 0.0
    zone: str = "UTC"
    before: tuple[Moment | None, date | None] = (None, None)

    def day_typed(self, day: date | None) -> str:
        """A day as one would type it."""
        return day.isoformat() if day is not None else ""

    def moment_typed(self, at: Moment | None) -> str:
        """A moment as one would type it."""
        return f"{instant(at).astimezone(text.zone(self.zone)):%Y-%m-%d %H:%M}" if at is not None else ""

    def day_of(self, words: str) -> date | None:
        """The day that words mean; None = no words.

        Raises:
            DeskError: They mean none.
        """
        if not words.strip():
            return None
        try:
            return date.fromisoformat(words.strip())
        except ValueError:
            return instant(self._read(words, "review_on")).astimezone(text.zone(self.zone)).date()

    def moment_of(self, words: str) -> Moment | None:
        """The moment that words mean; None = no words.

        Raises:
            DeskError: They mean none, or one that is past.
        """
        if not words.strip():
            return None
        if self.before[0] is not None and words.strip() == self.moment_typed(self.before[0]):
            return self.before[0]
        return self._read(words, "from_at")

    def day_read(self, words: str) -> str:
        """How a typed day is read."""
        day = self.day_of(words)
        return date_words(day) if day is not None else ""

    def moment_read(self, words: str) -> str:
        """How a typed moment is read."""
        at = self.moment_of(words)
        return moment_words(at, self.zone) if at is not None else ""

    def _read(self, words: str, about: str) -> Moment:
        try:
            return read_when(words, self.now, self.zone)
        except DeskError as error:
            raise error.of(about) from None
