"""The dossier of one hand-off: who and why now, what was found out, what is promised, what happened before."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from calldesk.domain.event_kinds import EventKind
from calldesk.domain.handoffs import HandoffState, reason_code
from calldesk.domain.moments import Moment
from calldesk.queries.handoffs import Dossier
from calldesk.queries.timeline import Sort
from ui.call_screen.happenings import happening_face
from ui.call_screen.reader import Reader
from ui.call_screen.score_face import event_chips
from ui.handoffs.faces import left_words
from ui.handoffs.judged_card import JudgedCard
from ui.handoffs.step_card import StepCard
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.chips import Chip, ChipFace, ChipRow
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Avatar
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.handoff_words import lost_label, money, return_label
from ui.lead_card.timeline import TimelineView, timeline_model


class DossierView(QStackedWidget):
    """All that a rep needs before the first word."""

    def __init__(self, theme: Theme, reader: Reader) -> None:
        super().__init__()
        self._theme, self._reader = theme, reader
        self._empty = Paragraph(theme, self.tr("Choose a hand-off at the left."), Type.BODY, Role.TEXT3)
        self.head = _Head(theme, reader.kinds)
        self.judged = JudgedCard(theme)
        self.step = StepCard(theme)
        self._model = timeline_model()
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._origin = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        page = QWidget()
        columns = hbox(spacing=14)
        columns.addWidget(self.judged, 10)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self.step)
        right.addWidget(self._happened(theme), 1)
        columns.addLayout(right, 7)
        page.setLayout(vbox(self.head, spacing=14, margins=(20, 18, 20, 16)))
        page.layout().addLayout(columns, 1)  # type: ignore[union-attr]
        nobody = QWidget()
        nobody.setLayout(vbox(None, self._empty, None, margins=(60, 0, 60, 0)))
        self.addWidget(nobody)
        self.addWidget(page)

    def show_nothing(self) -> None:
        """No hand-off is chosen."""
        self.setCurrentIndex(0)

    def show_dossier(self, dossier: Dossier, now: Moment) -> None:
        """Shows this one."""
        zone = self._reader.zone
        self.head.show_dossier(dossier, now, zone)
        self.judged.show_dossier(dossier, now, zone)
        self.step.show_dossier(dossier, zone)
        names = {one.criterion.key: one.criterion.name for one in dossier.judged}
        shown = [item for item in dossier.timeline if item.sort is not Sort.ANSWER]
        faces = [happening_face(item, now, self._reader, names) for item in shown]
        self._model.set_rows(list(enumerate(faces)))
        self._count.say(self.tr("All {0}").format(len(faces)))
        origin = dossier.origin
        first = text.DOT.join(part for part in (origin.source, origin.campaign, dossier.origin_by) if part)
        self._origin.say(self.tr("Began with {0}").format(first) if first else "")
        self.setCurrentIndex(1)

    def _happened(self, theme: Theme) -> QFrame:
        card = QFrame()
        card.setProperty("part", "card")
        head = hbox(Label(theme, self.tr("What they did, and every dial"), Type.H2), None, self._count)
        view = TimelineView(theme, self._model)
        card.setLayout(vbox(head, view, self._origin, spacing=10, margins=(20, 16, 20, 12)))
        return card


class _Head(QFrame):
    """Name, state, company, place, number, and why now."""

    def __init__(self, theme: Theme, kinds: Mapping[str, EventKind]) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._kinds = kinds
        self._avatar = Avatar(theme)
        self._name = ElideLabel(theme, "", Type.H1)
        self._chip = Chip(theme)
        self._about = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._place = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._time = Label(theme, "", Type.BODY, Role.TEXT2)
        self._pin, self._clock = Icon(theme, "map-pin", 14), Icon(theme, "clock", 14)
        self.call = KeyButton(theme, "", "C", icon="phone")
        self._why = ChipRow(theme)
        self._score = Label(theme, "", Type.NUM)
        self._parts = Label(theme, "", Type.FAINT, Role.TEXT2)
        where = hbox(self._about, self._pin, self._place, self._clock, self._time, None, spacing=6)
        who = vbox(hbox(self._name, self._chip, None, spacing=12), where, spacing=3)
        top = hbox(self._avatar, spacing=16)
        top.addLayout(who, 1)
        top.addWidget(self.call)
        why = Label(theme, self.tr("Why now"), Type.OVER, Role.TEXT2)
        foot = hbox(why, spacing=10)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._score)
        foot.addWidget(self._parts)
        self.setLayout(vbox(top, hline(), foot, spacing=12, margins=(20, 16, 20, 12)))

    def show_dossier(self, dossier: Dossier, now: Moment, zone: str) -> None:
        """Shows who it is."""
        row = dossier.row
        self._avatar.show_name(row.name)
        self._name.say(row.name)
        self._chip.show_face(self._state(dossier, now))
        company = row.company if row.company != row.name else ""
        self._about.say(", ".join(part for part in (row.title, company) if part))
        city = dossier.profile.get("city", "")
        self._place.say(city)
        self._pin.setVisible(bool(city))
        there = text.times(now, [dossier.zone]) if dossier.zone else ""
        here = text.times(now, [zone])
        both = self.tr("{0} there, {1} for you").format(there, here) if there != here else there
        self._time.say(both if there else "")
        self._clock.setVisible(bool(there))
        phone = dossier.phones[0] if dossier.phones else None
        words = text.phone(phone.e164, phone.extension) if phone is not None else self.tr("No number")
        self.call.say(words)
        self.call.name(self.tr("Call {0}").format(words), "C")
        self.call.setEnabled(phone is not None)
        score = dossier.score
        self._why.show_faces(event_chips(score.event_parts, self._kinds, now))
        self._score.say(text.score(score.total))
        said = self.tr("fit {0} + interest {1}, {2} when handed over")
        self._parts.say(said.format(score.fit, text.score(score.interest), text.score(dossier.score_then)))

    def _state(self, dossier: Dossier, now: Moment) -> ChipFace:
        standing, due = dossier.row.standing, dossier.row.due
        if standing.state is HandoffState.WON:
            amount = "" if standing.amount is None else f" {money(standing.amount)}"
            return ChipFace(self.tr("Won") + amount, Role.OK, "circle-check")
        if standing.state is HandoffState.LOST:
            return ChipFace(self.tr("Lost: {0}").format(lost_label(standing.reason)), Role.BAD, "circle-x")
        if standing.state is HandoffState.RETURNED:
            label = return_label(reason_code(standing.reason))
            return ChipFace(self.tr("Returned: {0}").format(label), Role.WARN, "undo-2")
        if due is None:
            return ChipFace("")
        left, tone, _ = left_words(due, now)
        accepted = standing.state is HandoffState.ACCEPTED
        said = self.tr("Accepted, {0}") if accepted else self.tr("To accept: {0}")
        calm = Role.OK if accepted else Role.COLD
        return ChipFace(said.format(left), calm if tone is Role.TEXT2 else tone, "timer")
