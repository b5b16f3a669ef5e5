"""The panel "Now": what wants a hand, most urgent first; who is on which lead; how deep the list is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from calldesk.desk import Desk
from calldesk.domain.board import Span, more_open_at, runs_out_at
from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS, Moment
from calldesk.queries.board import Board
from calldesk.queries.board_depth import MOST_DEEP
from calldesk.queries.board_now import MOST_URGENT, BoardNow
from calldesk.queries.board_past import BoardUsual
from ui.board.live_chip import LiveChip
from ui.board.now_faces import (
    UrgentFace,
    WorkFace,
    callback_face,
    capped_words,
    handoff_face,
    help_face,
    touch_face,
    work_face,
    work_note,
)
from ui.board.now_foot import now_foot
from ui.board.now_rows import DepthRow, UrgentRow, WorkRow
from ui.board.now_section import Section
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH, _WIDTH_COMPACT = 352, 316
_TICK_MS = 1_000
_MOST_PEOPLE = 40
_LEAST_WORKED = 15 * MINUTE_SECONDS


class NowSide(QFrame):
    """Lines with keys: J and K walk them, Enter opens the lead, and others cure them (`now_keys`).

    Signals:
        open_wanted: LeadId of the line on which Enter was pressed.
        take_wanted: UrgentFace of the line to take over.
    """

    open_wanted = Signal(object)
    take_wanted = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self.setProperty("part", "now")
        self.setAccessibleName(self.tr("Now"))
        self._theme, self._desk = theme, desk
        self._compact = False
        theme.changed.connect(self._resize)
        self._count = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._whose = Label(theme, "", Type.FAINT_STRONG, Role.TEXT2)
        self._live = LiveChip(theme, desk)
        self.helps = Section(theme, self.tr("Asks for help"))
        self.touches = Section(theme, self.tr("First touch runs out"))
        self.callbacks = Section(theme, self.tr("Callbacks overdue"))
        self.handoffs = Section(theme, self.tr("Hand-offs late with a rep"))
        self._calm = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self._at_work = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._people: list[WorkRow] = []
        self._people_box = vbox(spacing=0)
        self._nobody = Label(theme, self.tr("Nobody has a lead in hand."), Type.BODY, Role.TEXT3)
        self._depth = (DepthRow(theme, Role.WARN), DepthRow(theme, Role.ACCENT), DepthRow(theme, Role.TEXT3))
        self._more = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        self._lay_out()
        self._resize()
        for section in self.sections:
            section.pressed.connect(self._pressed)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._second)
        self._tick.start()

    @property
    def sections(self) -> tuple[Section, ...]:
        """What wants a hand, in its order."""
        return self.helps, self.touches, self.callbacks, self.handoffs

    @property
    def rows(self) -> list[UrgentRow]:
        """The lines that are shown, from the top."""
        return [row for section in self.sections for row in section.shown]

    @property
    def lines(self) -> list[UrgentRow | WorkRow]:
        """What J and K walk: the lines, then the people with a lead in hand."""
        at_work = [row for row in self._people if not row.isHidden() and row.face is not None]
        return [*self.rows, *(row for row in at_work if row.face is not None and row.face.lead_id is not None)]

    @property
    def current_work(self) -> WorkFace | None:
        """The person with the focus."""
        focus = QApplication.focusWidget()
        return focus.face if isinstance(focus, WorkRow) else None

    @property
    def current(self) -> UrgentFace | None:
        """The line with the focus."""
        focus = QApplication.focusWidget()
        return focus.face if isinstance(focus, UrgentRow) else None

    def set_compact(self, *, compact: bool) -> None:
        """Narrow, or the full width."""
        self._compact = compact
        self._resize()

    def step(self, by: int) -> None:
        """The next line, or the one before; the first where none has the focus."""
        lines = self.lines
        if lines:
            focus = QApplication.focusWidget()
            at = lines.index(focus) + by if isinstance(focus, UrgentRow | WorkRow) and focus in lines else 0
            lines[max(0, min(at, len(lines) - 1))].setFocus()

    def take(self) -> None:
        """T: takes over the line with the focus, else the first that can be."""
        face = self.current or next((row.face for row in self.rows if row.face is not None and row.face.is_free), None)
        if face is not None:
            self.take_wanted.emit(face)

    def show_now(self, board: Board, zone: str) -> None:
        """Other lines in place."""
        now, found = self._desk.now(), board.now
        self._live.show_read(board.at, zone)
        helps = found.helps[:MOST_URGENT]
        self.helps.show_faces([help_face(one) for one in helps], len(found.helps), now)
        self.touches.show_faces([touch_face(one) for one in found.touches], found.touch_count, now)
        self.callbacks.show_faces([callback_face(one, zone) for one in found.callbacks], found.callback_count, now)
        self.handoffs.show_faces([handoff_face(one) for one in found.handoffs], found.handoff_count, now)
        many = len(found.helps) + found.touch_count + found.callback_count + found.handoff_count
        self._count.say(text.plural(many, self.tr("1 needs you"), self.tr("{0} need you")) if many else "")
        self._calm.setVisible(not many)
        self._calm.say("" if many else self.tr("Nothing is late, and no first touch runs out in the next 30 minutes."))
        self._whose.say(self.tr("everybody") if board.team else "")
        self._show_people(found, now)

    def show_depth(self, board: Board, usual: BoardUsual | None, span: Span) -> None:
        """How deep the list is, and when the hot ones end at today's pace."""
        depth = board.now.depth
        edges = (depth.hot_from, depth.warm_from)
        names = (
            self.tr("Hot, {0} +").format(edges[0]),
            self.tr("Warm, {0} to {1}").format(edges[1], edges[0] - 1),
            self.tr("Cool, below {0}").format(edges[1]),
        )
        counts = (depth.hot, depth.warm, depth.cool)
        most = max(*counts, 1)
        notes = (self._hot_ends(board, usual, span), "", "")
        for row, name, count, note in zip(self._depth, names, counts, notes, strict=True):
            row.show_band(name, text.count(count, MOST_DEEP), count / most, note)
        if usual is not None:
            opens = more_open_at(usual.hot)
            one = opens is not None and opens[1] == 1
            said = self.tr("1 more hot lead opens at {1}") if one else self.tr("{0} more hot leads open at {1}")
            more = said.format(opens[1], text.times(opens[0], [span.zone])) if opens is not None else ""
            self._more.say("\n".join(filter(None, (more, *capped_words(depth)))))
        self._more.setVisible(bool(self._more.text()))

    def _hot_ends(self, board: Board, usual: BoardUsual | None, span: Span) -> str:
        if usual is None or not board.now.depth.hot:
            return ""
        if span.team:  # of its pace nothing follows for a list that everybody rings
            return ""
        ends_at = runs_out_at(usual.hot, _pace(board, span))
        return self.tr("until {0}").format(text.times(ends_at, [span.zone])) if ends_at is not None else ""

    def _show_people(self, found: BoardNow, now: Moment) -> None:
        people = found.at_work[:_MOST_PEOPLE]
        while len(self._people) < len(people):
            row = WorkRow(self._theme)
            row.clicked.connect(self._person_pressed)
            self._people.append(row)
            self._people_box.addWidget(row)
        for at, row in enumerate(self._people):
            row.setVisible(at < len(people))
            if at < len(people):
                row.show_face(work_face(people[at]), now)
        self._nobody.setVisible(not people)
        self._at_work.say(work_note(people) if people else "")

    def _resize(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH_COMPACT if self._compact else _WIDTH))

    def _second(self) -> None:
        if self.isVisible():
            now = self._desk.now()
            self._live.tick()
            for urgent in self.rows:
                urgent.tick(now)
            for person in self._people:
                person.tick(now)

    def _pressed(self, face: UrgentFace) -> None:
        self.open_wanted.emit(face.lead_id)

    def _person_pressed(self) -> None:
        row = self.sender()
        if isinstance(row, WorkRow) and row.face is not None and row.face.lead_id is not None:
            self.open_wanted.emit(row.face.lead_id)

    def _lay_out(self) -> None:
        name = Label(self._theme, self.tr("Now"), Type.H2)
        head = hbox(name, self._whose, self._count, None, self._live, margins=(6, 0, 6, 0))
        who = hbox(_over(self._theme, self.tr("Who is on which lead")), None, self._at_work, margins=(6, 4, 6, 0))
        deep = hbox(
            _over(self._theme, self.tr("List depth")),
            None,
            Label(self._theme, self.tr("at today's pace"), Type.FAINT, Role.TEXT2),
            margins=(6, 4, 6, 0),
        )
        inside = QWidget()
        column = vbox(
            head,
            self._calm,
            *self.sections,
            now_foot(self._theme),
            spacing=8,
            margins=(14, 14, 14, 14),
        )
        for item in (hline(), who, self._people_box, self._nobody, hline(), deep, *self._depth, self._more):
            if isinstance(item, QWidget):
                column.addWidget(item)
            else:
                column.addLayout(item)
        column.addStretch(1)
        for quiet in (self._calm, self._nobody, self._more):
            quiet.setContentsMargins(6, 0, 6, 0)
        inside.setLayout(column)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Now"))
        let_scroll(area, inside)
        ThinBar(area)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)


def _over(theme: Theme, words: str) -> Label:
    return Label(theme, words, Type.OVER, Role.TEXT2)


def _pace(board: Board, span: Span) -> float:
    """Dials an hour since the first hour of today's calls; 0 where nobody has dialled for long enough."""
    if not board.hours or span.present.from_at != span.today.from_at:
        return 0.0
    worked = board.at - (span.present.from_at + board.hours[0].hour * HOUR_SECONDS)
    return board.total.dials * HOUR_SECONDS / worked if worked >= _LEAST_WORKED else 0.0
