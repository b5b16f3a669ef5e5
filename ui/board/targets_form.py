"""The form of the targets: a line for the team and for each person, a column for each figure, for days and days off."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from calldesk.actions.targets import TEAM, Aimed, Worked
from calldesk.domain.days_off import off_changes, off_spans, read_spans, spans_words
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.ids import UserId
from calldesk.domain.targets import LEVELS, METRICS, OF_TEAM_ALONE, Per, Plan, of_person, of_team, span_of
from calldesk.domain.work_times import days_between, read_shares, shares_words, usual_shares
from calldesk.queries.targets import Aim, Aims
from ui.board.caps_column import cap_typed, cap_words, caps_caption, made_words, say_usual
from ui.board.goals import goal_words, metric_names
from ui.board.words import minutes
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, plain_tip
from ui.kit.layouts import restyle
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_NAME, _CELL, _DAYS, _OFF = 130, 98, 116, 140
DAYS = "days"
OFF = "off"
"""The columns of the working days and of days off, beside those of METRICS."""
CAP = "cap"
"""That of the dials a day."""
Changed = tuple[tuple[Aimed, ...], tuple[Worked, ...], tuple[tuple[str, int | None], ...]]
"""Targets, working days, and caps."""
Place = tuple[str, str]
"""Login and column of a field."""


class TargetsForm(QFrame):
    """Gives what was changed in the fields.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("Targets"))
        self._theme = theme
        self._aims: Aims | None = None
        self._unit = Per.DAY
        self._was: dict[Place, str] = {}
        self.fields: dict[Place, QLineEdit] = {}
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Targets"))
        ThinBar(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 8, 12)
        column.addWidget(self._area)

    def show_aims(self, aims: Aims, unit: Per) -> None:
        """Fills the form anew."""
        self._aims, self._unit, self._was, self.fields = aims, unit, {}, {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        names = (metric_names()[one] for one in METRICS)
        heads = ("", *names, self.tr("Works on"), self.tr("Days off"), caps_caption())
        for column, words in enumerate(heads):
            grid.addWidget(Label(self._theme, words, Type.OVER, Role.TEXT2), 0, column)
        for row, aim in enumerate(aims.lines, 1):
            name = ElideLabel(self._theme, aim.name or self.tr("Team"), Type.BODY if aim.login else Type.STRONG)
            FixedSize(name, self._theme, width=_NAME)
            grid.addWidget(name, row, 0)
            for column, metric in enumerate(METRICS, 1):
                if not (aim.login and metric in OF_TEAM_ALONE):
                    grid.addWidget(self._target(aims, aim, metric), row, column)
            grid.addWidget(self._work_days(aims, aim), row, len(METRICS) + 1)
            grid.addWidget(self._off(aims, aim), row, len(METRICS) + 2)
            grid.addWidget(self._cap(aims, aim), row, len(METRICS) + 3)
            grid.addWidget(Label(self._theme, made_words(aims, aim), Type.FAINT, Role.TEXT2), row, len(METRICS) + 4)
        grid.setColumnStretch(len(METRICS) + 5, 1)
        grid.setRowStretch(len(aims.lines) + 1, 1)
        let_scroll(self._area, inside)

    def changed(self, from_on: date | None = None) -> Changed:
        """The targets, working days and caps that read otherwise than they did.

        Args:
            from_on: The first day that they hold for; None = today.

        Raises:
            Unreadable, Rejected: A field is none such; `about` names login and column: ``ann/dials``.
        """
        aimed: list[Aimed] = []
        times: list[Worked] = []
        caps: list[tuple[str, int | None]] = []
        for (login, column), words in self._typed():
            try:
                if column == DAYS:
                    times.append(Worked(login, read_shares(words), from_on))
                elif column == OFF:
                    times += self._days_off(login, words)
                elif column == CAP:
                    caps.append((login, cap_typed(words)))
                else:
                    per = Per.DAY if column in LEVELS else self._unit
                    aimed.append(Aimed(login, column, _value(column, words), per, from_on))
            except (Unreadable, Rejected) as error:
                raise error.of(f"{login}/{column}") from None
        return tuple(aimed), tuple(times), tuple(caps)

    def show_wrong(self, about: str) -> None:
        """Marks the field that an error is about and goes to it; "" takes every mark away."""
        for (login, column), field in self.fields.items():
            is_wrong = bool(about) and about == f"{login}/{column}"
            restyle(field, "wrong", "true" if is_wrong else "false")
            if is_wrong:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(field)

    def _days_off(self, login: str, words: str) -> Iterator[Worked]:
        """What is to be written so that these days are off; a start day is of targets and usual days alone."""
        aims = self._aims
        if aims is not None:
            plan = next(one.plan for one in aims.lines if one.login == login)
            wanted = read_spans(words, aims.at, aims.zone)
            for first, last, shares in off_changes(plan.times, aims.today, wanted):
                yield Worked(login, shares, first, last)

    def _typed(self) -> Iterator[tuple[Place, str]]:
        for place, field in self.fields.items():
            words = field.text().strip()
            if words != self._was[place]:
                yield place, words

    def _target(self, aims: Aims, aim: Aim, metric: str) -> QLineEdit:
        per = Per.DAY if metric in LEVELS else self._unit
        held = aim.plan.set_for(metric, per, aims.today)
        words = _written(metric, held.value) if held is not None and held.value is not None else ""
        who = aim.name or self.tr("Team")
        field = self._field((aim.login, metric), f"{who}, {metric_names()[metric]}", words, aims)
        field.setPlaceholderText(_derived(aims, aim, metric, self._unit))
        FixedSize(field, self._theme, width=_CELL)
        said = [self.tr("Holds since {0}").format(held.from_on.isoformat())] if held is not None else []
        for one in aim.plan.targets:
            if (one.metric, one.per) == (metric, per) and one.from_on > aims.today:
                value = _written(metric, one.value) if one.value is not None else self.tr("none")
                said.append(self.tr("From {0}: {1}").format(one.from_on.isoformat(), value))
        field.setToolTip(plain_tip("\n".join(said)) if said else "")
        return field

    def _work_days(self, aims: Aims, aim: Aim) -> QLineEdit:
        shares = usual_shares(aim.plan.times, aims.today)
        who = aim.name or self.tr("Team")
        field = self._field((aim.login, DAYS), f"{who}, {self.tr('Works on')}", shares_words(shares), aims)
        field.setToolTip(plain_tip(self.tr("Like mo-fr, or mo-we, fr 50 %: a day's target is of a full day.")))
        FixedSize(field, self._theme, width=_DAYS)
        return field

    def _cap(self, aims: Aims, aim: Aim) -> QLineEdit:
        who = aim.name or self.tr("Team")
        field = self._field((aim.login, CAP), f"{who}, {caps_caption()}", cap_words(aims.caps, aim), aims)
        say_usual(field, aims, aim)
        FixedSize(field, self._theme, width=_CELL)
        return field

    def _off(self, aims: Aims, aim: Aim) -> QLineEdit:
        words = spans_words(off_spans(aim.plan.times, aims.today))
        who = aim.name or self.tr("Team")
        field = self._field((aim.login, OFF), f"{who}, {self.tr('Days off')}", words, aims)
        field.setToolTip(plain_tip(words or self.tr("Like 21 dec - 3 jan, 2 mar: days off have no target.")))
        field.setCursorPosition(0)
        FixedSize(field, self._theme, width=_OFF)
        return field

    def _field(self, place: Place, name: str, words: str, aims: Aims) -> QLineEdit:
        field = line_field(self._theme, "")
        field.setAccessibleName(name)
        field.setText(words)
        field.setEnabled(aims.may_change)
        field.textEdited.connect(lambda _words: self.edited.emit())
        self.fields[place] = field
        self._was[place] = words
        return field


def _written(metric: str, value: float) -> str:
    """As it is typed."""
    return minutes(value) if metric in LEVELS else f"{value:g}"


def _value(metric: str, words: str) -> float | None:
    """What a field says; "" = there is no target.

    Raises:
        Unreadable: It is no number, or no time.
    """
    if not words:
        return None
    first, colon, rest = words.replace(",", ".").partition(":")
    try:
        if metric not in LEVELS:
            return float(words.replace(",", "."))
        return float(first) * 60 + float(rest) if colon else float(first)
    except ValueError:
        pass
    if metric in LEVELS:
        raise Unreadable(translate("targets", "“{0}” is no time. Write it like 3:00, or in seconds.").format(words))
    raise Unreadable(translate("targets", "“{0}” is no number. Write one like 16, or nothing.").format(words))


def _derived(aims: Aims, aim: Aim, metric: str, unit: Per) -> str:
    """What holds where the field is empty: out of another span's, or the sum of the people's."""
    days = days_between(*span_of(unit, aims.today))
    if aim.login == TEAM:
        found = of_team(aim.plan, _people(aims), metric, unit, days, aims.today)
    else:
        found = of_person(aim.plan, metric, unit, days, aims.today)
    return goal_words(metric, found) if found is not None else ""


def _people(aims: Aims) -> Mapping[UserId, Plan]:
    return {one.user: one.plan for one in aims.lines if one.user is not None}
