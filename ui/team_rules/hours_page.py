"""Calling hours and first touch: the team's rows over the shipped ones, what a change does to the list, saving."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from calldesk.actions.team_rules import set_team_rules
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.moments import Moment
from calldesk.domain.team_hours import TeamHours, check_hours, law_of, tidied_hours
from calldesk.domain.team_rules import TeamRules
from calldesk.queries.team_hours import HoursLine, HoursNow, hours_now
from calldesk.queries.team_rules import RulesChange
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import vbox
from ui.kit.runner import Runner
from ui.kit.saved_page import SavedPage
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.team_rules.effect_line import EffectLine
from ui.team_rules.hours_editor import HoursEditor
from ui.team_rules.hours_places import HoursPlaces
from ui.team_rules.rules_foot import RulesFoot
from ui.team_rules.touch_card import TouchCard

translate = QCoreApplication.translate
_CHECK_MS = 250


class HoursPage(SavedPage):
    """Reads what is in force, says what a change would do, and saves it as a new version."""

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(self.tr("Calling hours and first touch"))
        self._desk, self._runner, self._zone = desk, runner, zone
        self._found: HoursNow | None = None
        self._hours = TeamHours()
        self._about = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self.touch = TouchCard(theme)
        self.effect = EffectLine(theme, self, desk, runner)
        self.places, self.editor = HoursPlaces(theme), HoursEditor(theme)
        self.foot = RulesFoot(theme)
        self._body = self._laid_out(theme)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(_CHECK_MS)
        self._check.timeout.connect(self.check)
        self._connect()
        self.set_compact(compact=False)
        self.load()

    @property
    @override
    def may_change(self) -> bool:
        return self._found is not None and self._found.now.may_change

    @property
    @override
    def is_changed(self) -> bool:
        try:
            return self._found is not None and self._read() != self._found.now.rules
        except DeskError:
            return True

    def load(self) -> None:
        """Reads what is in force."""
        self._runner.read(self, partial(self._desk.read, hours_now), self._show, slot="hours")

    def check(self) -> DeskError | None:
        """Says what is wrong, beside its field and in the foot; without that, what saving would do to the list."""
        self._check.stop()
        error = self._error()
        self.touch.show_wrong(error)
        self.editor.show_wrong(error)
        may_save = self.may_change and error is None and not self._is_saving
        self.foot.show_state(refused(error) if error else "", ready=may_save and self.is_changed)
        self.effect.ask(self._read() if error is None and self.is_changed else None)
        return error

    def save(self) -> None:
        """Ctrl+Enter: saves a new version; what is wrong is gone to instead."""
        if self._found is None or not self._found.now.may_change or self._is_saving:
            return
        error = self.check()
        if error is not None:
            if not self.touch.focus_wrong(error):
                self._pick(error.about or self.editor.place)
                self.editor.focus_wrong()
        elif self.is_changed:
            self._is_saving = True
            self.foot.show_saving()
            job = partial(self._desk.write, set_team_rules, self._read(), self._found.now.version_no)
            self._runner.write(self, job, lambda _saved: self._saved(), refused=self._refused)

    def drop(self) -> None:
        """Ctrl+R: the shipped hours hold at this place again."""
        if self._found is not None and self._found.now.may_change:
            self._hours = self._hours.with_row(self.editor.place, None)
            self._show_place(self.editor.place)
            self._edited()

    def set_compact(self, *, compact: bool) -> None:
        """Tighter margins."""
        side = 16 if compact else 20
        self._body.setContentsMargins(side, 10 if compact else 14, side, 10)
        self._body.setSpacing(8 if compact else 12)

    def show_compact(self, compact: bool) -> None:
        """The window became small, or large."""
        self.set_compact(compact=compact)

    def _laid_out(self, theme: Theme) -> QVBoxLayout:
        title = Label(theme, self.tr("Calling hours and first touch"), Type.PAGE)
        body = vbox(vbox(title, self._about, spacing=1), self.touch, self.effect, spacing=12)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.places)
        across.addWidget(self.editor, 1)
        body.addLayout(across, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.foot)
        return body

    def _connect(self) -> None:
        self.touch.edited.connect(self._edited)
        self.editor.edited.connect(self._edited)
        self.editor.drop_wanted.connect(self.drop)
        self.places.picked.connect(self._pick)
        self.places.left.connect(self.go_back)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.save_wanted.connect(self.save)

    def _typed_hours(self) -> TeamHours:
        """The rows, with the one that is typed on."""
        hours = self._hours
        if self.editor.place:
            hours = hours.with_row(self.editor.place, self.editor.read())
        return replace(hours, touch=self.touch.read())

    def _read(self) -> TeamRules:
        if self._found is None:
            return TeamRules()
        return replace(self._found.now.rules, hours=tidied_hours(self._typed_hours(), self._found.table))

    def _error(self) -> DeskError | None:
        try:
            if self._found is not None:
                check_hours(self._typed_hours(), self._found.table)
        except DeskError as error:
            return error
        return None

    def _pick(self, place: str) -> None:
        """Goes to a place; what was typed at the one before stays, unless it is no window."""
        if place == self.editor.place or self._found is None:
            return
        try:
            self._hours = self._typed_hours()
        except DeskError:
            self.check()
            return
        self._show_place(place)
        self.check()

    def _show_place(self, place: str) -> None:
        found = self._found
        if found is None:
            return
        own = self._hours.by_place.get(place)
        stored = found.now.rules.hours.by_place.get(place)
        line = next((one for one in found.lines if one.place == place), None)
        is_saved = line is not None and own is not None and own == stored
        whose = _whose_words(line, self._desk.now(), self._zone) if line is not None and is_saved else ""
        self.editor.show_row(place, law_of(found.table, place), own, whose)
        self.places.show_hours(self._hours, found.table, place)

    def _show(self, found: HoursNow) -> None:
        self._found, self._asked, self._hours = found, False, found.now.rules.hours
        may_change = found.now.may_change
        self.touch.show_clocks(self._hours.touch, may_change=may_change)
        self._about.say(_about_words(found.last, self._desk.now(), self._zone))
        self.foot.show_open(may_change=may_change)
        own = [place for place, _ in self._hours.rows]
        self._show_place(self.editor.place or (own[0] if own else _first(found)))
        self.editor.allow(may_change=may_change)
        self.places.finder.setFocus()
        self.check()

    def _edited(self) -> None:
        self._asked = False
        self._check.start()

    def _saved(self) -> None:
        self._is_saving = False
        self.said.emit(self.tr("Saved. The lists of the whole team follow."), "check")
        self.load()

    def _refused(self, error: DeskError) -> None:
        self._is_saving = False
        self.check()
        self.foot.show_state(refused(error), ready=True)


def _about_words(last: RulesChange | None, now: Moment, zone: str) -> str:
    if last is None:
        return translate("hours", "As they come with CallDesk: the law's hours, office hours where it has none.")
    said = translate("hours", "Last change by {0}, {1}: {2}")
    return said.format(last.by, text.when(last.at, now, zone), "; ".join(last.what))


def _whose_words(line: HoursLine, now: Moment, zone: str) -> str:
    if line.at is None:
        return ""
    return translate("hours", "yours, saved by {0}, {1}").format(line.by, text.when(line.at, now, zone))


def _first(found: HoursNow) -> str:
    """Where a team without own rows begins: at the country that most of the shipped rows are about."""
    return "US" if "US" in (found.table.law or found.table.rows) else found.lines[0].place
