"""What to say: talk track, campaign brief, objections; in the compact screen the timeline too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.domain.ids import LeadId
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Dot
from ui.kit.scrolling import let_scroll
from ui.kit.tabs import SegmentedTabs
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role
from ui.lead_card.faces import LeadFace, StepFace, TalkFace
from ui.lead_card.timeline import TimelineView

TIMELINE_TAB = 3
_BESIDE = 64
_LEAST_GAP = 4


class TalkCard(QFrame):
    """Tabs over one page of steps; the page's widgets are kept and refilled."""

    def __init__(self, theme: Theme, timeline: TimelineView) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._talk = TalkFace()
        self._compact = False
        self._lead: LeadId | None = None
        words = (self.tr("Talk track"), self.tr("Campaign brief"), self.tr("Objections"), self.tr("Timeline"))
        self.tabs = SegmentedTabs(theme, words, self.tr("What to say"))
        self.tabs.chosen.connect(self._turn)
        self._asked_head = Label(theme, self.tr("Asked for"), Type.FAINT, Role.TEXT3)
        self._asked = Label(theme, "", Type.H2)
        self._asked_below = Paragraph(theme, "", Type.STRONG)
        self._steps = _Steps(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._steps)
        self._pages.addWidget(timeline)
        self._last = ElideLabel(theme, "", Type.FAINT, Role.TEXT3)
        self._foot = self._last_line(theme)
        self._column = QVBoxLayout(self)
        self._column.addLayout(hbox(self.tabs, None, self._asked_head, self._asked, spacing=6))
        self._column.addWidget(self._asked_below)
        self._column.addWidget(self._pages, 1)
        self._column.addWidget(self._foot)
        self.set_compact(compact=False)

    def show_face(self, face: LeadFace) -> None:
        """Shows a lead's talk in place; another lead begins with the track."""
        self._talk = face.talk
        self._asked.say(face.talk.asked_for)
        self._asked_below.say(self.tr("Asked for {0}").format(face.talk.asked_for))
        self._fit()
        self._last.say(face.last_contact)
        self.tabs.say(TIMELINE_TAB, self.tr("Timeline {0}").format(face.timeline_total))
        if face.lead_id != self._lead:
            self._lead = face.lead_id
            self.tabs.choose(0)
        self._turn(self.tabs.index)

    def set_compact(self, *, compact: bool) -> None:
        """The timeline becomes the fourth tab, the last contact one line at the foot."""
        pad = 16 if compact else 20
        self._column.setContentsMargins(pad, pad - 4, pad, pad - 4 if compact else pad - 8)
        self._column.setSpacing(14 if compact else 11)
        self.tabs.show_tab(TIMELINE_TAB, shown=compact)
        self._compact = compact
        self._foot.setVisible(compact)
        self._steps.set_gap(18 if compact else 11)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What they asked for stands beside the tabs where it fits whole, else in a line of its own."""
        asked = self._talk.asked_for
        self.tabs.say(1, self.tr("Brief") if self._compact else self.tr("Campaign brief"))
        beside = bool(asked) and self._has_room(asked)
        if asked and not beside:
            self.tabs.say(1, self.tr("Brief"))
            beside = self._has_room(asked)
        self._asked.setVisible(beside)
        self._asked_head.setVisible(beside)
        self._asked_below.setVisible(bool(asked) and not beside)

    def _has_room(self, asked: str) -> bool:
        words = self._asked_head.sizeHint().width() + self._asked.fontMetrics().horizontalAdvance(asked)
        return self.tabs.sizeHint().width() + words + _BESIDE <= self.contentsRect().width()

    def _turn(self, index: int) -> None:
        self._pages.setCurrentIndex(1 if index == TIMELINE_TAB else 0)
        if index < TIMELINE_TAB:
            pages = (self._talk.track, self._talk.brief, self._talk.objections)
            empty = (
                self.tr("This campaign has no talk track yet."),
                self.tr("This campaign has no brief yet."),
                self.tr("This campaign has no answers to objections yet."),
            )
            self._steps.show_steps(pages[index], empty[index], numbered=index == 0)

    def _last_line(self, theme: Theme) -> QWidget:
        made = QWidget()
        line = hbox(
            Icon(theme, "history", 14),
            Label(theme, self.tr("Last"), Type.OVER, Role.TEXT3),
            self._last,
            None,
            Label(theme, self.tr("timeline"), Type.FAINT, Role.TEXT3),
            KeyCap(theme, "L"),
        )
        made.setLayout(vbox(hline(), line, spacing=12))
        return made


class _Steps(QScrollArea):
    """Steps from top to bottom; made once, refilled for each lead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What to say"))
        ThinBar(self, always=True)  # a step below the edge must not go unnoticed
        self._theme = theme
        self._empty = Paragraph(theme, "", Type.BODY, Role.TEXT3)
        self._rows: list[_Step] = []
        self._shown: tuple[StepFace, ...] = ()
        self._gap = _LEAST_GAP
        inside = _Tall()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        let_scroll(self, inside)

    def set_gap(self, pixels: int) -> None:
        """Room between two steps; less where the last line would else be hidden."""
        self._gap = pixels
        self._fit_gap()

    def show_steps(self, steps: Sequence[StepFace], empty: str, *, numbered: bool) -> None:
        """Shows these steps, or the sentence that says there are none; the same ones stay where they were scrolled."""
        is_same, self._shown = self._shown == tuple(steps), tuple(steps)
        self._empty.say(empty)
        self._empty.setVisible(not steps)
        while len(self._rows) < len(steps):
            row = _Step(self._theme)
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        number = 0
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(steps))
            if at < len(steps):
                number += not steps[at].icon
                row.show_face(steps[at], str(number) if numbered else "")
        self._fit_gap()
        if not is_same:
            self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_gap()

    def _fit_gap(self) -> None:
        width, room = self.viewport().width(), self.viewport().height()
        for gap in range(self._gap, _LEAST_GAP - 1, -1):
            self._column.setSpacing(gap)
            if self._column.heightForWidth(width) <= room:
                return


class _Tall(QWidget):
    """As high as its wrapped words need at its width; a scroll area would ask for the height at the least width."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(max(0, layout.heightForWidth(self.width())))
        return done


class _Step(QWidget):
    """Number, head and words of one step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._dot = Dot(theme, 22)
        self._head = Label(theme, "", Type.OVER, Role.TEXT3)
        self._text = Paragraph(theme, "", Type.SAY)
        self._line = hbox(spacing=12)
        self._line.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(vbox(self._head, self._text, spacing=1), 1)
        self.setLayout(self._line)

    def show_face(self, face: StepFace, number: str) -> None:
        """Shows another step in place; without a number or an icon its words begin at the edge."""
        self._dot.setVisible(bool(number or face.icon))
        self._dot.show_face(number, face.icon)
        self._head.say(face.head)
        self._head.setVisible(bool(face.head))
        self._text.say(face.text)
        self._line.activate()  # else the height for the gaps would be that of the words before
