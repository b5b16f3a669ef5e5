"""Targets: what the team and its people are to reach in a day, a week or a month, from which day on, and days off."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from calldesk.actions.targets import set_targets
from calldesk.desk import Desk
from calldesk.domain.absences import read_day
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.targets import Per
from calldesk.queries.caps_effect import CapsWanted
from calldesk.queries.targets import Aims, aims
from ui.board.caps_column import say_day
from ui.board.caps_effect import CapsEffectLine
from ui.board.targets_form import Changed, TargetsForm
from ui.kit.data_words import refused
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph, plain_tip
from ui.kit.layouts import hbox, vbox
from ui.kit.runner import Runner
from ui.kit.saved_page import SavedPage
from ui.kit.sizes import FixedSize
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.team_rules.rules_foot import RulesFoot

_CHECK_MS = 200
_BEGINS = 130
_BEGINS_FIELD = "begins"


class TargetsPage(SavedPage):
    """Reads what is set, and saves each change as a new version."""

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(self.tr("Targets"))
        self._desk, self._runner, self._zone = desk, runner, zone
        self._aims: Aims | None = None
        about = self.tr(
            "What sales accepts and what is said comes first. A change holds from its day on, what is over keeps the"
            " target it had; a first target holds for the whole month. An empty field of the team is the sum of its"
            " people's, and a week is the sum of its working days. People see their own and the team's alone."
        )
        self.units = SegmentedTabs(
            theme, (self.tr("Per day"), self.tr("Per week"), self.tr("Per month")), self.tr("Of what span")
        )
        self.units.chosen.connect(lambda _at: self._fill())
        self.begins = line_field(theme, self.tr("today"))
        self.begins.setAccessibleName(self.tr("Changes hold from"))
        self.begins.setToolTip(plain_tip(self.tr("A day such as mon or 2026-12-01, for all that is changed at once.")))
        self.begins.textEdited.connect(lambda _words: self._edited())
        FixedSize(self.begins, theme, width=_BEGINS)
        self.form = TargetsForm(theme)
        self.effect = CapsEffectLine(theme, self, desk, runner)
        self.foot = RulesFoot(theme)
        begins = Label(theme, self.tr("Changes hold from"), Type.FAINT_STRONG, Role.TEXT2)
        head = hbox(Label(theme, self.tr("Targets"), Type.PAGE), None, begins, self.begins, self.units, spacing=10)
        says = Paragraph(theme, about, Type.FAINT, Role.TEXT2)
        body = vbox(vbox(head, says, spacing=4), spacing=12, margins=(20, 14, 20, 10))
        body.addWidget(self.form, 1)
        body.addWidget(self.effect)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.foot)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(_CHECK_MS)
        self._check.timeout.connect(self.check)
        self.form.edited.connect(self._edited)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.save_wanted.connect(self.save)
        self.load()

    @property
    @override
    def may_change(self) -> bool:
        return self._aims is not None and self._aims.may_change

    @property
    @override
    def is_changed(self) -> bool:
        try:
            return any(self._changed())
        except DeskError:
            return True

    def load(self) -> None:
        """Reads what is set."""
        self._runner.read(self, partial(self._desk.read, aims, self._zone), self._show, slot="targets")

    def check(self) -> DeskError | None:
        """Says what is wrong in the foot."""
        self._check.stop()
        caps: tuple[tuple[str, int | None], ...] = ()
        try:
            caps = self._changed()[-1]
            error = None
        except DeskError as wrong:
            error = wrong
        self.effect.ask(CapsWanted(people=caps, zone=self._zone) if caps else None)
        may_save = self.may_change and error is None and not self._is_saving
        self.foot.show_state(refused(error) if error else "", ready=may_save and self.is_changed)
        return error

    def save(self) -> None:
        """Ctrl+Enter: each change is a new version; what is wrong is gone to instead."""
        if self._aims is None or not self._aims.may_change or self._is_saving:
            return
        error = self.check()
        self.form.show_wrong(error.about if error is not None else "")
        if error is not None and error.about == _BEGINS_FIELD:
            self.begins.setFocus()
        if error is None and self.is_changed:
            self._is_saving = True
            job = partial(_saved, self._desk, self._zone, self._changed())
            self._runner.write(self, job, lambda _done: self._saved(), refused=self._refused)

    def _changed(self) -> Changed:
        """What is to be written.

        Raises:
            DeskError: A field cannot be read; `about` names it.
        """
        words, aims = self.begins.text().strip(), self._aims
        if aims is None:
            return (), (), ()
        try:
            first = read_day(words, aims.at, aims.zone)
        except Rejected as error:
            raise error.of(_BEGINS_FIELD) from None
        return self.form.changed(first)

    def _show(self, found: Aims) -> None:
        self._aims, self._asked = found, False
        self.foot.show_open(may_change=found.may_change)
        self._fill()
        self.setFocus()

    def _fill(self) -> None:
        if self._aims is not None:
            self.form.show_aims(self._aims, tuple(Per)[self.units.index])
            self.check()

    def _edited(self) -> None:
        self._asked = False
        self._check.start()

    def _saved(self) -> None:
        self._is_saving = False
        self.begins.clear()
        self.said.emit(self.tr("Saved. What is over keeps the target it had."), "check")
        self.load()

    def _refused(self, error: DeskError) -> None:
        self._is_saving = False
        self.foot.show_state(refused(error), ready=True)


def _saved(desk: Desk, zone: str, changed: Changed) -> None:
    if changed[-1]:
        say_day(desk, zone)
    desk.write(set_targets, *changed)
