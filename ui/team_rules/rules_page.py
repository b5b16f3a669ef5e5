"""Outcomes and cadence: the table, the numbers, the bar as the qualifier will see it, and who changed what."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.actions.team_rules import set_team_rules
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.outcome_rules import tidied
from calldesk.domain.team_hours import SHIPPED_HOURS
from calldesk.domain.team_rules import TeamRules, check_rules
from calldesk.queries.team_rules import RulesNow, rules_now
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.runner import Runner
from ui.kit.saved_page import SavedPage
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.outcome_bar import OutcomeBar
from ui.lead_card.outcomes import groups
from ui.team_rules.cadence_card import CadenceCard
from ui.team_rules.effect_line import EffectLine
from ui.team_rules.outcome_grid import OutcomeGrid
from ui.team_rules.rules_foot import RulesFoot

_CHECK_MS = 150


class RulesPage(SavedPage):
    """Reads what is in force, shows what would be, and saves it as a new version."""

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(self.tr("Outcomes and cadence"))
        self._desk, self._runner, self._zone = desk, runner, zone
        self._now: RulesNow | None = None
        self._about = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self.grid = OutcomeGrid(theme)
        self.cadence = CadenceCard(theme)
        self.preview = OutcomeBar(theme)
        self.preview.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.preview.setAccessibleName(self.tr("The bar as it will be"))
        self.effect = EffectLine(theme, self, desk, runner)
        self.foot = RulesFoot(theme)
        self._body = vbox(
            vbox(Label(theme, self.tr("Outcomes and cadence"), Type.PAGE), self._about, spacing=1), spacing=12
        )
        self._body.addWidget(self.cadence)
        self._body.addWidget(self.effect)
        self._body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body, 1)
        column.addWidget(self._preview_part(theme))
        column.addWidget(self.foot)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(_CHECK_MS)
        self._check.timeout.connect(self.check)
        for part in (self.grid, self.cadence):
            part.edited.connect(self._edited)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.save_wanted.connect(self.save)
        self.set_compact(compact=False)
        self.load()

    @property
    @override
    def may_change(self) -> bool:
        return self._now is not None and self._now.may_change

    @property
    @override
    def is_changed(self) -> bool:
        try:
            return self._now is not None and self._read() != self._now.rules
        except DeskError:
            return True

    def load(self) -> None:
        """Reads what is in force."""
        self._runner.read(self, partial(self._desk.read, rules_now), self._show, slot="rules")

    def check(self) -> DeskError | None:
        """Says what is wrong, beside its field and in the foot; without that, shows the bar as it will be."""
        self._check.stop()
        error = self._error()
        self.grid.show_wrong(error)
        self.cadence.show_wrong(error)
        may_save = self.may_change and error is None and not self._is_saving
        self.foot.show_state(refused(error) if error else "", ready=may_save and self.is_changed)
        self.effect.ask(self._read() if error is None and self.is_changed else None)
        if error is None and self._now is not None:
            self.preview.show_groups(groups(self._read().outcomes))
        return error

    def save(self) -> None:
        """Saves a new version; what is wrong is gone to instead."""
        if self._now is None or not self._now.may_change or self._is_saving:
            return
        error = self.check()
        if error is not None:
            if not self.grid.focus_wrong(error):
                self.cadence.focus_wrong(error)
        elif self.is_changed:
            self._is_saving = True
            self.foot.show_saving()
            job = partial(self._desk.write, set_team_rules, self._read(), self._now.version_no)
            self._runner.write(self, job, lambda _saved: self._saved(), refused=self._refused)

    def set_compact(self, *, compact: bool) -> None:
        """Tighter margins, and the bar in one line."""
        side = 16 if compact else 20
        self._body.setContentsMargins(side, 10 if compact else 14, side, 10)
        self._body.setSpacing(8 if compact else 12)
        self.preview.set_compact(compact=compact)

    def show_compact(self, compact: bool) -> None:
        """The window became small, or large."""
        self.set_compact(compact=compact)

    def _preview_part(self, theme: Theme) -> QFrame:
        part = QFrame()
        head = Label(theme, self.tr("The bar as a qualifier will see it"), Type.FAINT_STRONG, Role.TEXT2)
        part.setLayout(vbox(hbox(head, None, margins=(20, 0, 20, 0)), self.preview, spacing=4))
        self.preview.show_plain()
        for button in self.preview.findChildren(QWidget):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return part

    def _read(self) -> TeamRules:
        hours = self._now.rules.hours if self._now is not None else SHIPPED_HOURS
        return TeamRules(tidied(self.grid.read()), self.cadence.read(), hours)

    def _error(self) -> DeskError | None:
        try:
            if self._now is not None:
                check_rules(self._read(), self._now.rules)
        except DeskError as error:
            return error
        return None

    def _show(self, now: RulesNow) -> None:
        self._now, self._asked = now, False
        self.grid.show_table(now.rules.outcomes, may_change=now.may_change)
        self.cadence.show_numbers(now.rules.numbers, may_change=now.may_change)
        self._about.say(self._history_words(now))
        self.foot.show_open(may_change=now.may_change)
        self.setFocus()
        self.check()

    def _history_words(self, now: RulesNow) -> str:
        if not now.history:
            return self.tr("As they come with CallDesk. Every change is kept with who made it and when.")
        last = now.history[0]
        at = text.when(last.at, self._desk.now(), self._zone)
        said = self.tr("Version {0}, saved by {1}, {2}: {3}")
        return said.format(last.version_no, last.by, at, "; ".join(last.what) or self.tr("nothing else"))

    def _edited(self) -> None:
        self._asked = False
        self._check.start()

    def _saved(self) -> None:
        self._is_saving = False
        self.said.emit(self.tr("Saved. The bars of the whole team follow."), "check")
        self.load()

    def _refused(self, error: DeskError) -> None:
        self._is_saving = False
        self.check()
        self.foot.show_state(refused(error), ready=True)
