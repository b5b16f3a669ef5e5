"""The head of the page: which version, what holds of it, how it did, who signed it and when it is looked at again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from calldesk.domain.definition_figures import FEW, Counted
from calldesk.domain.definitions import Side
from calldesk.domain.moments import Moment, instant
from calldesk.queries.definitions import ShelvedVersion
from ui.definition.figure import Count
from ui.definition.words import UNSIGNED_ICON, date_words, moment_words, share, side_name, state_chip
from ui.kit import text
from ui.kit.chips import Chip
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import SOFT, Role

translate = QCoreApplication.translate
_SEAL, _ICON = 28, 15


class HeadCard(QFrame):
    """Title and share over three boxes, and a count for each that may come of a hand-off.

    Signals:
        wanted: A count's records: see `FigureButton.wanted`.
    """

    wanted = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._title = Label(theme, "", Type.H1)
        self._chip = Chip(theme)
        self._share = Label(theme, "", Type.H1)
        self._of = Label(theme, "", Type.BODY, Role.TEXT2)
        self._boxes = {side: _Box(theme) for side in Side}
        self._review = _Box(theme)
        boxes = hbox(spacing=12)
        for box in (*self._boxes.values(), self._review):
            boxes.addWidget(box, 1)
        self._counts = {what: Count(theme, what, name) for what, name in _count_names().items()}
        for count in self._counts.values():
            count.wanted.connect(self.wanted)
        head = hbox(self._title, self._chip, None, self._share, self._of, spacing=12)
        counts = hbox(*self._counts.values(), None, spacing=20)
        self.setLayout(vbox(head, counts, boxes, spacing=8, margins=(20, 14, 20, 16)))

    def show_version(self, shelved: ShelvedVersion, now: Moment, zone: str) -> None:
        """Shows another version."""
        version, figures = shelved.version, shelved.figures
        words = self.tr("Qualified, version {0}") if version.is_signed else self.tr("Qualified, draft {0}")
        self._title.say(words.format(version.number))
        self._chip.show_face(state_chip(shelved, zone))
        self._share.say(share(figures.accepted, figures.decided) if figures.decided else "")
        self._share.set_role(Role.TEXT3 if figures.decided < FEW else Role.TEXT)
        few = (
            self.tr("of only {0} decided hand-offs accepted")
            if figures.decided < FEW
            else self.tr("of {0} decided hand-offs accepted")
        )
        self._of.say(few.format(text.number(figures.decided)) if figures.decided else self.tr("nothing decided yet"))
        for what, count in self._counts.items():
            count.show_count(text.number(getattr(figures, what.value)))
        for side, box in self._boxes.items():
            signed = shelved.signed.get(side)
            if signed is None:
                box.say((side_name(side), self.tr("Nobody yet"), self.tr("the signature is missing")), Role.WARN)
            else:
                box.say((side_name(side), signed[0], moment_words(signed[1], zone)), Role.OK, "check")
        self._show_review(shelved, instant(now).astimezone(text.zone(zone)).date())

    def _show_review(self, shelved: ShelvedVersion, today: date) -> None:
        caption, day = self.tr("Next review"), shelved.version.definition.review_on
        if day is None:
            self._review.say((caption, self.tr("No day chosen"), self.tr("a draft can name one")), Role.COLD, _CALENDAR)
            return
        if not shelved.is_in_force:
            gone = shelved.until_at is not None
            why = self.tr("no longer in force") if gone else self.tr("once it is in force")
            self._review.say((caption, date_words(day), why), Role.COLD, _CALENDAR)
            return
        days = (day - today).days
        ahead = text.plural(days, self.tr("tomorrow"), self.tr("in {0} days"))
        late = text.plural(-days, self.tr("1 day late"), self.tr("{0} days late"))
        when = self.tr("today") if days == 0 else ahead if days > 0 else late
        self._review.say((caption, date_words(day), when), Role.ACCENT if days > 0 else Role.WARN, _CALENDAR)


_CALENDAR = "calendar-days"


def _count_names() -> dict[Counted, str]:
    return {
        Counted.HANDED_OVER: translate("definition", "handed over"),
        Counted.ACCEPTED: translate("definition", "accepted"),
        Counted.RETURNED: translate("definition", "returned"),
        Counted.WON: translate("definition", "won"),
        Counted.LOST: translate("definition", "lost"),
    }


class _Box(QFrame):
    """A caption, who or when, and a second line, behind an icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "well")
        self._seal = _Seal(theme)
        self._caption = Label(theme, "", Type.OVER, Role.TEXT2)
        self._who = ElideLabel(theme, "", Type.STRONG)
        self._more = Label(theme, "", Type.FAINT, Role.TEXT2)
        column = vbox(self._caption, self._who, self._more, spacing=1)
        row = hbox(self._seal, spacing=12, margins=(12, 8, 12, 8))
        row.addLayout(column, 1)
        self.setLayout(row)

    def say(self, words: tuple[str, str, str], tone: Role, icon: str = UNSIGNED_ICON) -> None:
        """Shows caption, who, and the second line."""
        for label, said in zip((self._caption, self._who, self._more), words, strict=True):
            label.say(said)
        self._seal.show_icon(icon, tone)
        self.setAccessibleName(", ".join(words))


class _Seal(QWidget):
    """An icon on a soft circle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(_SEAL, _SEAL)
        self._theme = theme
        self._icon, self._tone = UNSIGNED_ICON, Role.COLD
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, tone: Role) -> None:
        """Another icon or tone."""
        self._icon, self._tone = icon, tone
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(SOFT[self._tone]))
        painter.drawEllipse(QRectF(self.rect()))
        at = (_SEAL - _ICON) // 2
        painter.drawPixmap(at, at, self._theme.icon(self._icon, _ICON, self._tone, self.devicePixelRatioF()))
        painter.end()
