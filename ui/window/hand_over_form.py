"""Asks what goes with a lead: the promise, the appointment, and a team lead's reason where criteria are missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from calldesk.actions.hand_over import HandOver
from calldesk.domain.errors import Rejected
from calldesk.domain.handoffs import NextStep
from calldesk.domain.moments import Moment
from calldesk.domain.when import read_when
from calldesk.queries.hand_over_offer import HandOverOffer
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.handoff_words import route_words

_WIDTH, _FIELD, _TOP = 560, 36, 88


class HandOverForm(Overlay):
    """Enter hands over, Esc leaves the lead in "to hand over".

    Signals:
        agreed: LeadId and HandOver.
    """

    agreed = Signal(object, object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Hand over"))
        self._theme = theme
        self._offer: HandOverOffer | None = None
        self._is_sent = False
        self._now: Moment = 0.0
        self._zone = "UTC"
        self._title = ElideLabel(theme, "", Type.H2)
        self._to = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self.step, self.when, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self._read = Label(theme, "", Type.FAINT, Role.OK)
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        enter = (KeyCap(theme, "Enter"), Label(theme, self.tr("hands over"), Type.FAINT, Role.TEXT3))
        leave = (KeyCap(theme, "Esc"), Label(theme, self.tr("later"), Type.FAINT, Role.TEXT3))
        head = hbox(Icon(theme, "handshake", 16), self._title, None, spacing=8)
        step = self._part(self.tr("Promised next step"), self.step)
        when = self._part(self.tr("Appointment, by their clock"), self.when, self._read)
        self._override = self._part(self.tr("Why without them: the rep reads this"), self.reason)
        rows = vbox(
            head, hline(), self._to, step, when, self._override, self._wrong, hbox(None, *enter, 6, *leave), spacing=10
        )
        rows.setContentsMargins(20, 12, 20, 16)
        self.setLayout(rows)
        FixedSize(self, theme, width=_WIDTH)
        self.when.setPlaceholderText(self.tr("thu 2pm, tomorrow 9, 12 jun 15:00; empty = none"))
        self.when.textChanged.connect(self._tell_time)
        self.setFocusProxy(self.step)

    def offer(self, offer: HandOverOffer, now: Moment, zone: str) -> None:
        """Opens it for this lead; `zone` is the reader's."""
        self._offer, self._now, self._zone, self._is_sent = offer, now, zone, False
        company = f", {offer.company}" if offer.company and offer.company != offer.name else ""
        self._title.say(self.tr("Hand over {0}").format(f"{offer.name}{company}"))
        self._to.say(self._to_words(offer))
        for field, words in ((self.step, " ".join(offer.step.words.split())), (self.when, ""), (self.reason, "")):
            field.setFont(self._theme.font(Type.BODY))
            field.setText(words)
            field.setCursorPosition(0)
        self._override.setVisible(bool(offer.missing) and offer.may_override)
        self._say("")
        self._tell_time()
        self.open_in_middle(self._theme.px(_TOP))
        self._fit()

    @property
    def offered(self) -> HandOverOffer | None:
        """What was asked last."""
        return self._offer

    def refuse(self, sentence: str) -> None:
        """It was not handed over; what was typed stays."""
        self._is_sent = False
        self._say(sentence)

    def _to_words(self, offer: HandOverOffer) -> str:
        if not offer.version:
            return self.tr("No definition is signed: nothing can be handed over yet.")
        to = self.tr("To {0} ({1}), by definition {2}.").format(offer.rep, route_words(offer.why), offer.version)
        if offer.is_own:
            to = self.tr("To yourself, by definition {0}.").format(offer.version)
        said = to if offer.rep else self.tr("No rep may have it now: all are away, or no rule fits.")
        missing = self.tr("Not met: {0}.").format(", ".join(offer.missing))
        return f"{said} {missing}" if offer.missing else said

    def _part(self, name: str, field: QLineEdit, *beside: QWidget) -> QFrame:
        field.setProperty("part", "field")
        field.setAccessibleName(name)
        FixedSize(field, self._theme, height=_FIELD)
        part = QFrame()
        head = hbox(Label(self._theme, name, Type.FAINT_STRONG, Role.TEXT2), None, *beside)
        part.setLayout(vbox(head, field, spacing=4))
        return part

    def _appointment(self) -> Moment | None:
        words = self.when.text().strip()
        offer = self._offer
        return read_when(words, self._now, offer.zone) if words and offer is not None else None

    def _tell_time(self) -> None:
        offer = self._offer
        try:
            at = self._appointment()
        except Rejected:
            at = None
        if at is None or offer is None:
            self._read.say("")
            return
        theirs = text.when(at, self._now, offer.zone)
        yours = text.when(at, self._now, self._zone)
        both = self.tr("{0} theirs, {1} yours").format(theirs, yours)
        self._read.say(both if theirs != yours else theirs)

    def _hand_over(self) -> None:
        offer = self._offer
        if offer is None or self._is_sent:
            return
        try:
            at = self._appointment()
        except Rejected as error:
            self._say(refused(error))
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._is_sent = True
        reason = self.reason.text().strip() if offer.missing else ""
        self.agreed.emit(offer.lead_id, HandOver(NextStep(self.step.text().strip(), at), None, reason))

    def _say(self, sentence: str) -> None:
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        self._fit()

    def _fit(self) -> None:
        """As high as its lines need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
            self.resize(self.width(), self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._hand_over()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the form."""
        fields = [field for field in (self.step, self.when, self.reason) if field.isVisible()]
        at = next_place(fields, back=not next)
        fields[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def next_place(fields: list[QLineEdit], *, back: bool) -> int:
    """Which field has the turn after the one that has the focus."""
    at = next((place for place, field in enumerate(fields) if field.hasFocus()), -1 if not back else 0)
    return (at + (-1 if back else 1)) % len(fields)
