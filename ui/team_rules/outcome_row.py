"""One outcome in the editor: key, name, what it counts as, colour, cool-off, flags, and whether it is offered."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from calldesk.domain.errors import Unreadable
from calldesk.domain.lengths import length_words, read_length
from calldesk.domain.outcomes import Effect, Outcome
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, plain_tip
from ui.kit.layouts import hbox, hline, restyle, vbox
from ui.kit.pick_button import PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tick import Tick
from ui.kit.tokens import Role
from ui.team_rules.rule_words import ADDABLE, colours, kind_of, kind_words, ticks

KEY, NAME, KIND, COLOUR, LENGTH, TICK, MANY, BUTTON = 40, 214, 226, 96, 96, 74, 62, 92
"""Widths of the columns, in pixels as designed."""
GAP = 8
_HEIGHT = 30


class OutcomeRow(QWidget):
    """The fields of one outcome; it knows no other.

    Signals:
        edited: Something was typed, ticked or chosen.
    """

    edited = Signal()

    def __init__(self, theme: Theme, outcome: Outcome, *, new: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.outcome = outcome
        self._new = new
        self._retired = outcome.retired
        self._colour, self._kind = outcome.colour, kind_of(outcome)
        self.fields = {
            "key": self._field(self.tr("Key"), KEY, outcome.key, most=1),
            "label": self._field(self.tr("Name"), NAME, outcome.label, most=40),
            "cool_off_seconds": self._field(self.tr("Cool-off"), LENGTH, length_words(outcome.cool_off_seconds)),
            "most_repeats": self._field(self.tr("Most in a row"), MANY, str(outcome.most_repeats or ""), most=3),
        }
        self.ticks = {name: self._tick(name, said) for name, _, said in ticks()}
        self.colour = PickButton(theme, self.tr("Colour"), colours())
        self.colour.show_value(self._colour)
        self.colour.picked.connect(self._coloured)
        FixedSize(self.colour, theme, width=COLOUR)
        self.kind = self._kind_part()
        self.offer = KeyButton(theme, "", part="quiet")
        FixedSize(self.offer, theme, width=BUTTON)
        self.offer.clicked.connect(self._switch)
        self.setLayout(vbox(self._line(), hline(), spacing=4, margins=(0, 4, 0, 0)))
        self._show_retired()

    @property
    def name(self) -> str:
        """What it is called as it stands there."""
        return self.fields["label"].text().strip() or self.outcome.label

    def read(self) -> Outcome:
        """The outcome as it stands there.

        Raises:
            Unreadable: A length or a number is none; `about` names its column.
        """
        klass, effect = self._kind
        return replace(
            self.outcome,
            label=self.fields["label"].text().strip(),
            key="" if self._retired else self.fields["key"].text().strip(),
            klass=klass,
            effect=effect,
            colour=self._colour,
            cool_off_seconds=self._length(),
            most_repeats=self._many(),
            retired=self._retired,
            other_part=self.ticks["other_part"].isChecked(),
            needs_reason=self.ticks["needs_reason"].isChecked(),
            needs_note=self.ticks["needs_note"].isChecked(),
            needs_callback=self.ticks["needs_callback"].isChecked(),
        )

    def mark(self, column: str, sentence: str) -> None:
        """Marks one field as wrong and goes there; "" marks none."""
        for name, field in self.fields.items():
            wrong = sentence if name == column else ""
            restyle(field, "wrong", "true" if wrong else "false")
            field.setAccessibleDescription(wrong)

    def focus(self, column: str) -> None:
        """Puts the cursor into a field, or onto the button where the column has none."""
        field: QWidget = self.fields.get(column) or self.ticks.get(column) or self.offer
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()

    def show_open(self, *, may_change: bool) -> None:
        """Whether anything can be changed here."""
        for part in (*self.fields.values(), *self.ticks.values(), self.colour, self.kind):
            part.setEnabled(may_change)
        self.offer.setVisible(may_change)

    def _length(self) -> float:
        try:
            return read_length(self.fields["cool_off_seconds"].text())
        except Unreadable as error:
            raise Unreadable(f"Cool-off of “{self.name}”: {refused(error)}").of(
                f"{self.outcome.code}.cool_off_seconds"
            ) from None

    def _many(self) -> int:
        said = self.fields["most_repeats"].text().strip() or "0"
        if not said.isascii() or not said.isdecimal():
            raise Unreadable(f"“{said}” in a row is no number. Type one such as 3, or nothing for no limit.").of(
                f"{self.outcome.code}.most_repeats"
            )
        return int(said)

    def _field(self, name: str, width: int, words: str, most: int = 24) -> QLineEdit:
        field = QLineEdit(words)
        field.setProperty("part", "field")
        field.setMaxLength(most)
        field.setAccessibleName(self.tr("{0} of {1}").format(name, self.outcome.label or self.tr("a new outcome")))
        FixedSize(field, self._theme, width=width, height=_HEIGHT)
        field.textEdited.connect(self.edited)
        return field

    def _tick(self, name: str, said: str) -> Tick:
        tick = Tick(self._theme, "")
        tick.setChecked(bool(getattr(self.outcome, name)))
        tick.setAccessibleName(self.tr("{0}: {1}").format(self.outcome.label or self.tr("New outcome"), said))
        tick.setToolTip(plain_tip(said))
        tick.toggled.connect(self.edited)
        return tick

    def _kind_part(self) -> QWidget:
        if self._new:
            pick = PickButton(self._theme, self.tr("Counts as"), [(kind_words(kind), kind) for kind in ADDABLE])
            pick.show_value(self._kind)
            pick.picked.connect(self._chose_kind)
            FixedSize(pick, self._theme, width=KIND)
            return pick
        label = ElideLabel(self._theme, kind_words(self._kind), Type.BODY, Role.TEXT2)
        FixedSize(label, self._theme, width=KIND)
        return label

    def _line(self) -> QWidget:
        line = QWidget()
        cells: list[QWidget] = [self.fields["key"], self.fields["label"], self.kind, self.colour]
        cells += [self.fields["cool_off_seconds"], _middle(self._theme, self.ticks["other_part"])]
        cells.append(self.fields["most_repeats"])
        cells += [_middle(self._theme, tick) for name, tick in self.ticks.items() if name != "other_part"]
        line.setLayout(hbox(*cells, None, self.offer, spacing=GAP))
        return line

    def _coloured(self, colour: object) -> None:
        self._colour = str(colour)
        self.colour.show_value(colour)
        self.edited.emit()

    def _chose_kind(self, kind: object) -> None:
        self._kind = next(one for one in ADDABLE if one == kind)
        if isinstance(self.kind, PickButton):
            self.kind.show_value(kind)
        self._show_retired()
        self.edited.emit()

    def _switch(self) -> None:
        self._retired = not self._retired
        self._show_retired()
        self.edited.emit()

    def _show_retired(self) -> None:
        self.offer.say(self.tr("Offer again") if self._retired else self.tr("Retire"))
        self.offer.setAccessibleName(f"{self.offer.accessibleName()}: {self.name}")
        for part in (*self.fields.values(), *self.ticks.values(), self.colour):
            part.setEnabled(not self._retired)
        promises = self._kind[1] is Effect.RETRY
        self.ticks["needs_callback"].setEnabled(promises and not self._retired)


def _middle(theme: Theme, widget: QWidget) -> QWidget:
    cell = QWidget()
    cell.setLayout(hbox(None, widget, None, spacing=0))
    FixedSize(cell, theme, width=TICK)
    return cell
