"""What "qualified" means for this lead: ticked while the lead talks, with the words that were heard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from calldesk.domain.ids import LeadId
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import CriterionFace
from ui.lead_card.tick import Tick

KEYS = ("Q", "W", "E", "R", "T", "Y")


@dataclass(frozen=True, slots=True)
class Said:
    """What was found out about one criterion of a lead: whether it is met, and the words that were heard."""

    lead_id: LeadId
    code: str
    met: bool
    words: str


class CriteriaCard(QFrame):
    """Up to six criteria with their keys.

    Signals:
        said: What was found out, a Said, to be saved now.
        left: The words of a criterion are written; the keys act again.
    """

    said = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._lead: LeadId | None = None
        self._trouble = False
        self._chip = Chip(theme)
        self._rows = [Tick(theme, key) for key in KEYS]
        self._empty = Label(theme, self.tr("No criteria agreed for this campaign yet."), Type.BODY, Role.TEXT3)
        for row in self._rows:
            row.said.connect(self._said)
            row.left.connect(self.left)
        self._version = Label(theme, "", Type.FAINT, Role.TEXT3)
        head = hbox(Label(theme, self.tr("Qualified when"), Type.H2), self._version, None, self._chip)
        self._column = vbox(head, self._empty, *self._rows, spacing=4)
        self.setLayout(self._column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_compact(compact=False)

    @property
    def count_words(self) -> str:
        """How many are met, as it stands there."""
        return self._chip.face.text

    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """Key and name of each required criterion that is not met."""
        rows = (row for row in self._shown if row.face.is_required and not row.isChecked())
        return tuple((row.key, row.face.name) for row in rows)

    @property
    def version_words(self) -> str:
        """Which version of the definition they come from, as it stands there."""
        return self._version.text()

    def show_version(self, number: int) -> None:
        """Names the version of the definition they come from; 0 = they are the campaign's own."""
        self._version.say(self.tr("Definition {0}").format(number) if number else "")

    def show_criteria(self, criteria: Sequence[CriterionFace], lead_id: LeadId | None = None) -> None:
        """Shows these criteria in place; words that are being typed for the same lead stay as they are."""
        if lead_id != self._lead:
            self.save_now()
            for row in self._rows:
                row.close_words()
            self._lead = lead_id
        for row, face in zip(self._rows, (*criteria, *[None] * len(self._rows)), strict=False):
            row.setVisible(face is not None)
            if face is not None:
                row.show_face(face)
        self._empty.setVisible(not criteria)
        self._chip.setVisible(bool(criteria))
        self._count()

    def toggle(self, at: int) -> None:
        """Ticks or unticks the criterion of key `at` (0 = Q)."""
        if self._rows[at].isVisibleTo(self):
            self._rows[at].click()

    def write(self, at: int) -> None:
        """Puts the caret into the words of the criterion of key `at`."""
        if self._rows[at].isVisibleTo(self):
            self._rows[at].open_words()

    def save_now(self) -> None:
        """Asks for the words being typed to be saved."""
        for row in self._rows:
            row.save_now()

    def show_saving(self, *, failed: bool) -> None:
        """Says, in place of the count, where an answer could not be saved and is tried again."""
        self._trouble = failed
        self._count()

    def set_compact(self, *, compact: bool) -> None:
        """Tighter for the compact screen."""
        pad = 16 if compact else 20
        self._column.setContentsMargins(pad, pad - 4, pad, pad - 8)
        self._column.setSpacing(2 if compact else 4)

    @property
    def _shown(self) -> list[Tick]:
        return [row for row in self._rows if row.isVisibleTo(self)]

    def _said(self) -> None:
        row = self.sender()
        if isinstance(row, Tick):
            self._count()
            if self._lead is not None:
                self.said.emit(Said(self._lead, row.face.code, row.isChecked(), row.words))

    def _count(self) -> None:
        rows = [row for row in self._shown if row.face.is_required]
        met = sum(row.isChecked() for row in rows)
        words, tone = self.tr("{0} of {1}").format(met, len(rows)), Role.OK if met else Role.COLD
        if self._trouble:
            words, tone = self.tr("Not saved, trying again"), Role.BAD
        self._chip.show_face(ChipFace(words, tone))
