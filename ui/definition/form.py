"""The form of a draft: its criteria, the day of the next review, and from when on it holds."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Definition
from calldesk.domain.errors import DeskError
from ui.definition.form_values import TypedTimes, criterion_of, criterion_parts, values_of
from ui.kit.data_words import refused
from ui.kit.entries import Entries
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.criteria import KEYS

_TIME_WIDTH = 180
REVIEW, FROM = "review_on", "from_at"
"""The fields beside the criteria, as a refusal names them (`DeskError.about`)."""
EMPTY = Definition(())


class DefinitionForm(QFrame):
    """Gives the definition as it stands in the fields.

    Signals:
        changed: Something in it is another now.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._is_filling = False
        self._times = TypedTimes()
        self._filled = EMPTY
        self._title = Label(theme, "", Type.H2)
        about = Paragraph(theme, "", Type.FAINT, Role.TEXT3)
        about.say(self.tr("Each criterion: what is asked, and what a rep will accept as an answer. Six at most."))
        self.criteria = Entries(theme, criterion_parts(), self.tr("Add a criterion"), KEYS)
        self.review = line_field(theme, self.tr("Day, like 2026-10-01"))
        self.review.setAccessibleName(self.tr("Next review"))
        self.since = line_field(theme, self.tr("with both signatures"))
        self.since.setAccessibleName(self.tr("In force from"))
        self._read = {REVIEW: Label(theme, "", Type.FAINT), FROM: Label(theme, "", Type.FAINT)}
        row = hbox(Label(theme, self.tr("Next review"), Type.STRONG), self.review, self._read[REVIEW], 16, spacing=8)
        for part in (Label(theme, self.tr("In force from"), Type.STRONG), self.since, self._read[FROM]):
            row.addWidget(part)
        row.addStretch(1)
        for field in (self.review, self.since):
            FixedSize(field, theme, width=_TIME_WIDTH)
            field.textChanged.connect(self._changed)
        self.criteria.changed.connect(self._changed)
        head = hbox(self._title, spacing=9)
        head.addWidget(about, 1)
        column = vbox(head, row, spacing=12, margins=(20, 14, 8, 12))
        column.addWidget(self.criteria, 1)
        self.setLayout(column)

    def show_definition(self, title: str, definition: Definition, times: TypedTimes) -> None:
        """Fills the form; typed times are read as `times` says."""
        self._is_filling = True
        self._title.say(title)
        self._times, self._filled = times, definition
        self.criteria.show_all([(values_of(one), one.rest) for one in definition.criteria])
        self.review.setText(times.day_typed(definition.review_on))
        self.since.setText(times.moment_typed(definition.from_at))
        self._is_filling = False
        self.show_wrong(None)

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that did not at first."""
        try:
            return self.definition() != self._filled
        except DeskError:
            return True

    def definition(self) -> Definition:
        """The definition as it stands in the fields.

        Raises:
            DeskError: A weight or a time cannot be read; `about` names its field.
        """
        criteria = tuple(criterion_of(values, rest) for values, rest in self.criteria.all_values())
        since, review = self._times.moment_of(self.since.text()), self._times.day_of(self.review.text())
        return Definition(criteria, since, review)

    def show_wrong(self, error: DeskError | None) -> None:
        """Says beside its field what is wrong, and puts the caret there; None = nothing is."""
        about = error.about if error is not None else ""
        for name, field in ((REVIEW, self.review), (FROM, self.since)):
            restyle(field, "wrong", about == name)
            if about == name:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_times()
        key, _, name = about.rpartition(".")
        at = self._place_of(key, last=name == "key") if name and about not in self._read else -1
        self.criteria.show_wrong(at, name, refused(error) if error is not None and at >= 0 else "")

    def begin(self) -> None:
        """Puts the caret into the first field."""
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, key: str, *, last: bool) -> int:
        """Where the criterion of this key stands; of two with one key the second is the one to change."""
        places = [at for at, (values, _) in enumerate(self.criteria.all_values()) if _key_of(values) == key]
        return places[-1 if last else 0] if places else -1

    def _changed(self) -> None:
        if not self._is_filling:
            self._say_times()
            self.changed.emit()

    def _say_times(self) -> None:
        """How the typed times are read, or why they are not."""
        readings = ((REVIEW, self._times.day_read, self.review), (FROM, self._times.moment_read, self.since))
        for name, reading, field in readings:
            try:
                words, role = reading(field.text()), Role.OK
            except DeskError:
                words, role = self.tr("not understood"), Role.BAD
            self._read[name].say(words if field.text().strip() else "")
            self._read[name].set_role(role)


def _key_of(values: Mapping[str, str]) -> str:
    try:
        one: Criterion = criterion_of({**values, "weight": ""}, {})
    except DeskError:
        return ""
    return one.key
