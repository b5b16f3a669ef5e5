"""What to speak of at the next meeting, as the figures of a version say it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from calldesk.domain.definition_figures import Point, for_the_meeting
from calldesk.domain.moments import Moment
from calldesk.queries.definitions import ShelvedVersion
from ui.kit import messages, text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_EDGE, _NAME_WIDTH = 3, 84


class MeetingCard(QFrame):
    """One line a point; the criterion that most returns name is marked red."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self._under = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        head = hbox(Label(theme, self.tr("For the next meeting"), Type.H2), self._under, None, spacing=9)
        column = vbox(head, spacing=12, margins=(20, 14, 20, 16))
        column.addLayout(self._column)
        column.addStretch(1)
        self.setLayout(column)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says, with what each is about."""
        return tuple(line.accessibleName() for line in self._lines if not line.isHidden())

    def show_version(self, shelved: ShelvedVersion, now: Moment, zone: str) -> None:
        """Shows what the figures of another version say."""
        version = shelved.version
        one, many = (
            (self.tr("1 return under version {0}"), self.tr("{1} returns under version {0}"))
            if version.is_signed
            else (self.tr("1 return under draft {0}"), self.tr("{1} returns under draft {0}"))
        )
        returned = shelved.figures.returned
        self._under.say((one if returned == 1 else many).format(version.number, text.number(returned)))
        points = for_the_meeting(version.definition, shelved.figures)
        said = ([f"{messages.say(one, now, zone)}." for one in point.messages] for point in points)
        self._show(points, [" ".join(sentences) for sentences in said])

    def _show(self, points: Sequence[Point], said: Sequence[str]) -> None:
        while len(self._lines) < len(points):
            line = _Line(self._theme)
            self._column.addWidget(line)
            self._lines.append(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(points))
            if at < len(points):
                line.show_point(points[at].about or self.tr("Overall"), said[at], leads=points[at].leads)


class _Line(QFrame):
    """An edge, what it is about, and the sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._edge = QFrame()
        self._edge.setAutoFillBackground(True)
        FixedSize(self._edge, theme, width=_EDGE)
        self._name = ElideLabel(theme, "", Type.STRONG)
        FixedSize(self._name, theme, width=_NAME_WIDTH)
        self._words = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        row = hbox(spacing=10)
        row.addWidget(self._edge)
        row.addWidget(self._name)
        row.addWidget(self._words, 1)
        self.setLayout(row)
        self._role = Role.TEXT3
        theme.changed.connect(self._dress)

    def show_point(self, about: str, words: str, *, leads: bool) -> None:
        """Shows another point."""
        self._name.say(about)
        self._words.say(words)
        self.setAccessibleName(f"{about}: {words}")
        self._role = Role.BAD if leads else Role.TEXT3
        self._dress()

    def _dress(self) -> None:
        palette = self._edge.palette()
        palette.setColor(self._edge.backgroundRole(), self._theme.colour(self._role))
        self._edge.setPalette(palette)
