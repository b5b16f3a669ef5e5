"""Routing: to which rep a qualified lead goes; tried on a lead before it is saved."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from calldesk.actions.routing import set_routing
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.routing import Routing, read_routing
from calldesk.domain.routing_text import routing_text
from calldesk.queries.routing import RoutingNow, Trial, routing_now, routing_trial
from ui.kit.data_words import refused
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.runner import Runner
from ui.kit.saved_page import SavedPage
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.handoff_words import route_words
from ui.team_rules.routing_form import RoutingForm
from ui.team_rules.rules_foot import RulesFoot

translate = QCoreApplication.translate
_CHECK_MS = 250
_TRIAL_WIDTH = 260


class RoutingPage(SavedPage):
    """Reads what is in force, tries what is typed, and saves it."""

    def __init__(self, theme: Theme, desk: Desk, runner: Runner) -> None:
        super().__init__(self.tr("Routing"))
        self._desk, self._runner = desk, runner
        self._now: RoutingNow | None = None
        order = self.tr(
            "Who owns the account comes first. Of the others those whose rules fit, the more of them the better; then"
            " who is below their limit, who is at work, who has fewest open, who has waited longest."
        )
        about = Paragraph(theme, order, Type.FAINT, Role.TEXT2)
        self.form = RoutingForm(theme)
        self.trial = line_field(theme, self.tr("Try it on a lead: name or company"))
        self.goes = ElideLabel(theme, "", Type.STRONG)
        self.foot = RulesFoot(theme)
        body = vbox(
            vbox(Label(theme, self.tr("Routing"), Type.PAGE), about, spacing=1), spacing=12, margins=(20, 14, 20, 10)
        )
        body.addWidget(self.form, 1)
        body.addWidget(self._trial_card(theme))
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
        self.trial.textEdited.connect(lambda _words: self._check.start())
        self.foot.back_wanted.connect(self.go_back)
        self.foot.save_wanted.connect(self.save)
        self.load()

    @property
    @override
    def may_change(self) -> bool:
        return self._now is not None and self._now.may_change

    @property
    @override
    def is_changed(self) -> bool:
        try:
            return self._now is not None and self.form.read() != self._now.routing
        except DeskError:
            return True

    def load(self) -> None:
        """Reads what is in force."""
        self._runner.read(self, partial(self._desk.read, routing_now), self._show, slot="routing")

    def check(self) -> DeskError | None:
        """Says what is wrong in the foot; without that, tries the rules on the lead."""
        self._check.stop()
        routing, error = self._typed()
        self.form.show_wrong(None)
        may_save = self.may_change and error is None and not self._is_saving
        self.foot.show_state(refused(error) if error else "", ready=may_save and self.is_changed)
        if routing is not None:
            job = partial(self._desk.read, routing_trial, routing, self.trial.text())
            self._runner.read(self, job, self._tried, slot="trial")
        return error

    def save(self) -> None:
        """Ctrl+Enter: puts the rules in force; what is wrong is gone to instead."""
        if self._now is None or not self._now.may_change or self._is_saving:
            return
        error = self.check()
        self.form.show_wrong(error)
        if error is None and self.is_changed:
            self._is_saving = True
            content = routing_text(self.form.read())
            job = partial(self._desk.write, set_routing, content, before=self._now.content)
            self._runner.write(self, job, lambda _saved: self._saved(), refused=self._refused)

    def _trial_card(self, theme: Theme) -> QFrame:
        card = QFrame()
        card.setProperty("part", "card")
        FixedSize(self.trial, theme, width=_TRIAL_WIDTH)
        arrow = Icon(theme, "arrow-right", 16, Role.TEXT2)
        row = hbox(self.trial, arrow, self.goes, None, spacing=12, margins=(18, 10, 18, 10))
        card.setLayout(row)
        return card

    def _typed(self) -> tuple[Routing | None, DeskError | None]:
        try:
            return read_routing(routing_text(self.form.read())), None
        except DeskError as error:
            return None, error

    def _tried(self, found: Trial | None) -> None:
        self.goes.say(trial_words(found, self.trial.text().strip()))

    def _show(self, now: RoutingNow) -> None:
        self._now, self._asked = now, False
        self.form.show_routing(now)
        self.foot.show_open(may_change=now.may_change)
        self.setFocus()
        self.check()

    def _edited(self) -> None:
        self._asked = False
        self._check.start()

    def _saved(self) -> None:
        self._is_saving = False
        self.said.emit(self.tr("Saved. It holds for every hand-off from now on."), "check")
        self.load()

    def _refused(self, error: DeskError) -> None:
        self._is_saving = False
        self.foot.show_state(refused(error), ready=True)


def trial_words(found: Trial | None, typed: str) -> str:
    """Where the lead goes and why: ``Ann Lee (Acme, IL, Hospitals, 120) goes to Rita Ray: territory IL``."""
    if found is None:
        if typed:
            return translate("routing", "Nobody here is called “{0}”.").format(typed)
        return translate("routing", "Nobody waits to be handed over: type a name to try it on somebody.")
    known = ", ".join(value for value in found.fields.values() if value and value != found.name)
    who = f"{found.name} ({known})" if known else found.name
    if not found.rep:
        return translate("routing", "{0} goes to nobody: all are away, or no rule fits.").format(who)
    return translate("routing", "{0} goes to {1}: {2}").format(who, found.rep, route_words(found.why))
