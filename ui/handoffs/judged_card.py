"""Criterion by criterion: what counts as evidence, and the lead's words as the caller wrote them down."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.moments import Moment
from calldesk.queries.handoffs import Dossier, Judged
from ui.kit import text
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate


class JudgedCard(QFrame):
    """The version it was judged by, and each of its criteria."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("Qualified"))
        self._theme = theme
        self._chip = Chip(theme)
        self._version = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._override = Paragraph(theme, "", Type.BODY, Role.WARN)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.addWidget(self._override)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._column)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Criteria"))
        let_scroll(self._area, inside)
        head = hbox(Label(theme, self.tr("Qualified"), Type.H2), self._chip, None, self._version, spacing=10)
        self.setLayout(vbox(head, self._area, spacing=14, margins=(20, 16, 12, 16)))

    def show_dossier(self, dossier: Dossier, now: Moment, zone: str) -> None:
        """Shows this hand-off's criteria."""
        judged = dossier.judged
        self._chip.show_face(_counted(judged))
        self._chip.setVisible(bool(judged))
        version = dossier.version
        if version is None:
            self._version.say(self.tr("Imported: judged by no definition"))
        else:
            since = text.when(version.in_force_at or version.at, now, zone)
            self._version.say(self.tr("Definition {0}, in force since {1}").format(version.number, since))
        said = self.tr("Handed over though criteria are missing. The team lead: “{0}”").format(dossier.override_reason)
        self._override.say(said)
        self._override.setVisible(bool(dossier.override_reason))
        while len(self._lines) < len(judged):
            line = _Line(self._theme)
            self._lines.append(line)
            self._column.insertWidget(len(self._lines), line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(judged))
            if at < len(judged):
                line.show_judged(judged[at], now, zone)
        self._area.verticalScrollBar().setValue(0)


def _counted(judged: Sequence[Judged]) -> ChipFace:
    required = [one for one in judged if one.criterion.is_required]
    optional = [one for one in judged if not one.criterion.is_required]
    met, extra = (sum(_met(one) for one in some) for some in (required, optional))
    words = translate("handoffs", "{0} of {1} required").format(met, len(required))
    if optional:
        words = translate("handoffs", "{0}, {1} of {2} optional").format(words, extra, len(optional))
    whole = met == len(required)
    return ChipFace(words, Role.OK if whole else Role.WARN, "circle-check" if whole else "circle-alert")


def _met(one: Judged) -> bool:
    return one.heard is not None and one.heard.met


class _Line(QWidget):
    """One criterion."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark = Icon(theme, "circle", 22)
        self._name = Label(theme, "", Type.STRONG)
        self._evidence = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._when = Label(theme, "", Type.COLUMN, Role.TEXT2)
        self._words = Paragraph(theme, "", Type.BODY)
        head = hbox(self._name, self._evidence, None, self._when, spacing=8)
        row = hbox(spacing=11)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(vbox(head, self._words, spacing=3), 1)
        self.setLayout(row)

    def show_judged(self, one: Judged, now: Moment, zone: str) -> None:
        """Shows what was found out."""
        criterion, heard = one.criterion, one.heard
        met = _met(one)
        self._mark.show_icon("circle-check" if met else "circle", Role.OK if met else Role.TEXT3)
        self._name.say(criterion.name)
        optional = (
            criterion.evidence
            if criterion.is_required
            else translate("handoffs", "{0}, optional").format(criterion.evidence)
        )
        self._evidence.say(optional)
        self._when.say(text.when(heard.at, now, zone) if heard is not None else "")
        words = heard.words if heard is not None else ""
        quoted = (
            f"“{words}”"
            if words
            else translate("handoffs", "met, no words kept")
            if met
            else translate("handoffs", "not met")
        )
        self._words.say(quoted)
        self._words.set_role(Role.TEXT if words else Role.TEXT2)
        self.setAccessibleName(f"{criterion.name}: {quoted}")
