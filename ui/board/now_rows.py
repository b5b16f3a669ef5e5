"""The lines of the panel "Now": somebody who must be seen to, somebody at work, a band of the list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from calldesk.domain.moments import Moment
from ui.board.now_faces import UrgentFace, WorkFace, clock, since_words
from ui.charts.ink import Ink
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, let_clicks_through
from ui.kit.layouts import hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_BAR = 3


class Stripe(QWidget):
    """An upright bar at the left of a line: how urgent it is; the time beside it says the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._role = Role.TEXT2
        theme.changed.connect(self.update)

    def set_role(self, role: Role) -> None:
        """Another urgency."""
        if role is not self._role:
            self._role = role
            self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(painter, self._theme)
        ink.bar(QRectF(self.rect()), ink.tone(self._role), 1.5)
        painter.end()


class UrgentRow(FaceButton):
    """Who, what, how long still; the panel's keys act on the one with the focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.face: UrgentFace | None = None
        self._stripe = Stripe(theme)
        self._title = ElideLabel(theme, "", Type.STRONG)
        self._clock = Label(theme, "", Type.STRONG)
        self._under = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._right = Label(theme, "", Type.FAINT, Role.TEXT2)
        first = hbox(self._title, None, self._clock, spacing=8)
        second = hbox(self._under, None, self._right, spacing=8)
        lines = vbox(first, second, spacing=1)
        row = hbox(self._stripe, spacing=10, margins=(6, 4, 6, 4))
        row.addLayout(lines, 1)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Wants a hand"))
        let_clicks_through(self)

    def show_face(self, face: UrgentFace, now: Moment) -> None:
        """Another one in place."""
        if face != self.face:
            self.face = face
            self._title.say(face.title)
            self._under.say(face.under)
            self._right.say(face.under_right)
            self.updateGeometry()
        self.tick(now)

    def tick(self, now: Moment) -> None:
        """A second has passed."""
        if self.face is None:
            return
        words, role = clock(self.face, now)
        self._clock.say(words)
        self._clock.set_role(role)
        self._stripe.set_role(role)
        told = (self.face.title, words, self.face.under, self.face.under_right)
        self.setAccessibleName(", ".join(part for part in told if part))


class WorkRow(FaceButton):
    """A person, the lead in their hand, and since when; without a lead it takes no focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.face: WorkFace | None = None
        self._icon = Icon(theme, "phone-call", 15)
        self._person = ElideLabel(theme, "", Type.BODY_MEDIUM)
        self._what = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._since = Label(theme, "", Type.CELL)
        FixedSize(self._person, theme, width=104)
        row = hbox(self._icon, self._person, self._what, None, self._since, spacing=8, margins=(6, 3, 6, 3))
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("At work"))
        let_clicks_through(self)

    def show_face(self, face: WorkFace, now: Moment) -> None:
        """Another one in place."""
        if face != self.face:
            self.face = face
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus if face.lead_id is None else Qt.FocusPolicy.TabFocus)
            self._icon.show_icon(face.icon, face.role)
            self._person.say(face.person)
            self._what.say(face.what)
        self.tick(now)

    def tick(self, now: Moment) -> None:
        """A second has passed."""
        if self.face is not None:
            since = since_words(self.face, now)
            self._since.say(since)
            self.setAccessibleName(f"{self.face.person}, {self.face.what}, {since}")


class DepthRow(QWidget):
    """How many of a band may be called now, as a bar and a count, and how long they last."""

    def __init__(self, theme: Theme, role: Role) -> None:
        super().__init__()
        self._name = Label(theme, "", Type.FAINT_STRONG)
        self._count = Label(theme, "", Type.STRONG)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = _DepthBar(theme, role)
        self._note = Label(theme, "", Type.FAINT, Role.WARN)
        FixedSize(self._name, theme, width=104)
        FixedSize(self._count, theme, width=46)
        row = hbox(self._name, self._count, self._bar, spacing=8, margins=(6, 3, 6, 3))
        row.addWidget(self._note)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_band(self, name: str, count: str, filled: float, note: str) -> None:
        """Another depth in place; the note tells when it ends."""
        self._name.say(name)
        self._count.say(count)
        self._bar.show_share(filled)
        self._note.say(note)


class _DepthBar(QWidget):
    def __init__(self, theme: Theme, role: Role) -> None:
        super().__init__()
        self._theme, self._role, self._filled = theme, role, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, filled: float) -> None:
        if filled != self._filled:
            self._filled = filled
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, self._theme.px(10))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(painter, self._theme)
        if self._filled > 0:
            wide = max(4.0, self.width() * min(1.0, self._filled))
            ink.bar(QRectF(0, self.height() / 2 - 4, wide, 8), ink.tone(self._role), 2)
        painter.end()
