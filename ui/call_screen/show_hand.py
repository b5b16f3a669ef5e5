"""Puts what the qualifier holds on the screen: card, list, bar, running times."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.desk import Desk
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.moments import Moment, instant
from calldesk.queries.lead_card import LeadCard
from ui.call_screen.answers_keeper import AnswersKeeper
from ui.call_screen.asker import Asker
from ui.call_screen.call import Call
from ui.call_screen.card_face import lead_face, next_words
from ui.call_screen.in_hand import InHand
from ui.call_screen.list_face import first_zone
from ui.call_screen.listing import Listing
from ui.call_screen.reader import Reader
from ui.call_screen.screen import CallScreen
from ui.call_screen.spoken_time import Place
from ui.kit import text
from ui.kit.announcer import announce
from ui.kit.overlay import Overlay
from ui.lead_card.faces import NO_NUMBER, LeadFace, NumberFace
from ui.lead_card.number_menu import NumberMenu
from ui.lead_card.peek import PeekPanel
from ui.lead_card.score_panel import ScorePanel

translate = QCoreApplication.translate
_EVENING_HOUR = 19


class ShowHand(QObject):
    """Fills the widgets in place; it decides nothing and reads nothing."""

    def __init__(
        self, desk: Desk, reader: Reader, screen: CallScreen, parts: tuple[Asker, Listing, AnswersKeeper]
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._reader = reader
        self._screen = screen
        self._asker, self._listing, self._answers = parts
        self._card: LeadCard | None = None
        self._next: LeadCard | None = None
        self._face: LeadFace | None = None
        self._chosen = ""
        self._class_id = ClassId(0)
        self._look: Overlay | None = None

    def put(self, held: InHand, *, paused: bool) -> None:
        """Shows these leads; a look at one of those before is over."""
        if self._look is not None and self._look.isVisible():
            self._look.close_panel()
        self._card, self._next = held.current, held.following
        self._pin(held)
        if held.current is None:
            self._nobody(paused=paused)
        else:
            self._lead(held.current)

    def refresh(self, held: InHand) -> None:
        """Shows the same leads as they stand now; focus and tabs stay."""
        self._card, self._next = held.current, held.following
        self._pin(held)
        if held.current is not None:
            self._fill(held.current)

    def tick(self, call: Call, monotonic_now: float) -> None:
        """Shows how long the call rings, is talked or wrapped up, and the time where the lead is."""
        now = self._desk.now()
        self._screen.bar.show_phase(call.phase, call.seconds(monotonic_now) if call.placed_at is not None else 0.0)
        if self._card is None or self._face is None:
            return
        self._screen.card.head.tick(now)
        schedule = self._desk.schedule_of(self._class_id)
        card, own = self._card, self._reader.zone
        self._asker.stand_at(now, Place(first_zone(card.zones), card.city, own, schedule, card.callback_at))
        self._screen.card.head.show_number(self._number(), call.phase)

    def number(self) -> str:
        """The number to dial, E.164; "" = there is none."""
        return self._number().e164

    def _number(self) -> NumberFace:
        usable = [face for face in self._face.numbers if face.is_usable] if self._face is not None else []
        return next((face for face in usable if face.e164 == self._chosen), usable[0] if usable else NO_NUMBER)

    def speak(self, words: str) -> None:
        """Lets a screen reader say the words."""
        announce(self._screen, words)

    def settle(self) -> None:
        """Brings the layout to rest, so that the next paint is the only one."""
        self._screen.settle()

    def other_row(self) -> LeadId | None:
        """The lead the list's cursor stands on, when it is not the one on the card."""
        cursor = self._screen.list.cursor_lead
        return cursor if self._card is None or cursor != self._card.lead_id else None

    def numbers(self, menu: NumberMenu) -> None:
        """Opens all numbers of the lead under the main button."""
        if self._face is not None and self._face.numbers:
            menu.ask(self._face.numbers, self._number().e164, self._screen.card.head.dial)

    def choose_number(self, e164: str) -> None:
        """The number that Enter dials from now on, while this lead is on the card."""
        self._chosen = e164

    def save_note(self) -> None:
        """Puts what was typed on its way to the disk, before anything else is written."""
        self._screen.card.notes.save_now()
        self._screen.card.criteria.save_now()

    def after_typing(self, go: Callable[[], None]) -> None:
        """Does this at once, or when the note with the caret in it is left: no lead goes from under it."""
        self._screen.card.notes.after_typing(go)

    def peek(self, panel: PeekPanel) -> None:
        """Opens a look at the next lead, or closes it."""
        if panel.isVisible():
            panel.close_panel()
        elif self._next is not None:
            self._look = panel
            panel.show_face(self._face_of(self._next))
            panel.open_in_middle(160)

    def parts(self, panel: ScorePanel) -> None:
        """Opens all parts of the score under its line."""
        if self._face is not None:
            self._look = panel
            panel.show_face(self._face.score)
            block = self._screen.card.head.score.block
            panel.open_at(block.mapTo(self._screen, block.rect().bottomLeft()))

    def _pin(self, held: InHand) -> None:
        self._class_id = held.hand.current.class_id if held.hand.current is not None else ClassId(0)
        marks = ((held.current, ""), (held.following, translate("call_list", "Next")))
        self._listing.hold_leads([(card, mark) for card, mark in marks if card is not None])
        self._screen.bar.show_next(next_words(held.following) if held.following is not None else "")

    def _fill(self, card: LeadCard) -> None:
        now = self._desk.now()
        self._face = self._face_of(card)
        self._screen.card.show_face(self._face, now)
        self._screen.bar.show_effects(effects(card, now))

    def _lead(self, card: LeadCard) -> None:
        self._chosen = ""
        self._screen.show_card()
        self._fill(card)
        self._screen.focus_list()
        announce(self._screen, translate("call_screen", "Next lead: {0}").format(card.name))

    def _nobody(self, *, paused: bool) -> None:
        self._face = None
        if paused:
            words = translate("call_screen", "Your leads went back to the list. P goes on.")
            self._screen.show_nobody(translate("call_screen", "Paused"), words, icon="coffee")
        elif self._desk.is_away:
            head = translate("call_screen", "The team's server is away")
            safe = translate("call_screen", "What you logged is safe on this computer and is sent by itself.")
            more = translate("call_screen", "The next lead comes when the server is back.")
            self._screen.show_nobody(head, f"{safe} {more}", icon="triangle-alert")
        else:
            self._screen.show_nobody(*self._listing.why_empty())

    def _face_of(self, card: LeadCard) -> LeadFace:
        return lead_face(card, self._reader, self._desk.now(), self._answers.of(card))


def effects(card: LeadCard, now: Moment) -> Mapping[str, str]:
    """When each outcome would bring this lead back, in a few words, by its own clock."""
    zone = text.zone(first_zone(card.zones))
    return {code: _retry_words(now, back_at, zone) for code, back_at in card.retries.items()}


def _retry_words(now: Moment, back_at: Moment, zone: ZoneInfo) -> str:
    """A time that falls into the evening there is told as the day after."""
    today, back = instant(now).astimezone(zone), instant(back_at).astimezone(zone)
    day = back.date() + timedelta(days=back.hour >= _EVENING_HOUR)
    days = (day - today.date()).days
    if days == 0:
        return translate("outcomes", "Retry in {0}").format(text.short(back_at - now))
    if days == 1:
        return translate("outcomes", "Retry tomorrow")
    return translate("outcomes", "Retry {0}").format(text.weekday(datetime.combine(day, time(), zone)))
