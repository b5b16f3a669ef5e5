"""What a rep's decision still needs: the reason of a return, the outcome, an amount, until when it is put aside."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from calldesk.actions.handoffs import Verdict, move_appointment, report_outcome, return_handoff, snooze_handoff
from calldesk.domain.clocks import clocks, day_begins, on_clock
from calldesk.domain.errors import Rejected
from calldesk.domain.handoffs import LOST_REASONS, RETURN_REASONS, MarkKind
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, Moment
from calldesk.domain.when import read_when
from calldesk.queries.handoffs import Dossier
from ui.handoffs.bar import HandoffBar
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.one_field import OneField
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.handoff_words import lost_label, return_label
from ui.lead_card.outcomes import Option

_MORNING_HOUR = 9


class Deed(NamedTuple):
    """What is to be done with the hand-off that was asked about.

    Attributes:
        action: Takes a transaction and the hand-off, then these arguments.
        said: What it is called once it is done; {0} is the lead's name.
    """

    action: Callable[..., object]
    said: str
    args: tuple[object, ...] = ()
    named: Mapping[str, Any] = {}


class HandoffAsks(QObject):
    """Asks one question after the other, with digits where it can.

    Signals:
        decided: A Deed.
    """

    decided = Signal(object)

    def __init__(self, bar: HandoffBar, menu: DigitMenu, field: OneField) -> None:
        super().__init__(bar)
        self._bar, self._menu, self._field = bar, menu, field
        self._dossier: Dossier | None = None
        self._clock: tuple[Moment, str] = (0.0, "UTC")
        self._picked: Callable[[Option], None] = lambda _option: None
        menu.picked.connect(self._pick)

    def about(self, dossier: Dossier | None, now: Moment, zone: str) -> None:
        """Which hand-off the next question is about, when, and the zone of who answers."""
        self._dossier, self._clock = dossier, (now, zone)

    def give_back(self) -> None:
        """R: asks why; what is not to the definition names the criterion, other reasons want words."""
        options = [Option(str(at), return_label(code), code) for at, code in enumerate(RETURN_REASONS, 1)]
        self._ask("R", self.tr("Why does it go back?"), options, self._return_for)

    def outcome(self) -> None:
        """U: asks what came of it."""
        words = (self.tr("Meeting held"), self.tr("Advanced"), self.tr("Won, amount"), self.tr("Lost, reason"))
        kinds = (MarkKind.HELD, MarkKind.ADVANCED, MarkKind.WON, MarkKind.LOST)
        options = [Option(str(at), said, kind) for at, (kind, said) in enumerate(zip(kinds, words, strict=True), 1)]
        self._ask("U", self.tr("What came of it?"), options, self._came)

    def snooze(self) -> None:
        """Z: asks until when."""
        words = (
            self.tr("For two hours"),
            self.tr("Until tomorrow 9"),
            self.tr("Until Monday 9"),
            self.tr("For a week"),
        )
        options = [Option(str(at), said, str(at)) for at, said in enumerate(words, 1)]
        self._ask("Z", self.tr("Put aside until when?"), options, self._put_aside)

    def move(self) -> None:
        """M: asks for the new time, by the lead's clock."""
        if self._bar.button("M").isEnabled() and self._dossier is not None:
            hint = self.tr("thu 2pm, tomorrow 9, 12 jun 15:00")
            self._field.ask(self.tr("When is the appointment, by their clock?"), hint, self._moved)

    def _moved(self, typed: str) -> str:
        now, zone = self._clock
        theirs = self._dossier.zone if self._dossier is not None and self._dossier.zone else zone
        try:
            at = read_when(typed, now, theirs)
        except Rejected as error:
            return refused(error)
        said = self.tr("Appointment with {0} moved to {1}").format("{0}", text.when(at, now, theirs))
        self.decided.emit(Deed(move_appointment, said, (at,)))
        return ""

    def _pick(self, option: Option) -> None:
        self._picked(option)

    def _ask(self, key: str, question: str, options: list[Option], answer: Callable[[Option], None]) -> None:
        if self._bar.button(key).isEnabled() and self._dossier is not None:
            self._picked = answer
            self._menu.ask(question, options, self._bar.button(key))

    def _return_for(self, option: Option) -> None:
        code = option.code
        required = [one.criterion for one in self._dossier.judged] if self._dossier is not None else []
        if code == "not_to_definition" and required:
            options = [Option(str(at), one.name, code, one.key) for at, one in enumerate(required, 1)]
            self._ask("R", self.tr("Which criterion is not met?"), options, self._return_named)
        elif code in {"incomplete", "other"}:
            asked = self.tr("What is missing?") if code == "incomplete" else self.tr("Why does it go back?")
            self._field.ask(asked, self.tr("The qualifier reads this"), partial(self._return_with, code))
        else:
            self._return(Verdict(code))

    def _return_named(self, option: Option) -> None:
        self._return(Verdict(option.code, option.reason))

    def _return_with(self, code: str, words: str) -> str:
        if not words:
            return self.tr("Say it in a few words, so that they can put it right.")
        self._return(Verdict(code, words=words))
        return ""

    def _return(self, verdict: Verdict) -> None:
        self.decided.emit(Deed(return_handoff, self.tr("Returned {0}"), (verdict,)))

    def _came(self, option: Option) -> None:
        kind = MarkKind(option.code)
        if kind is MarkKind.WON:
            self._field.ask(self.tr("Won: for how much?"), self.tr("For example 24000; empty = not said"), self._won)
        elif kind is MarkKind.LOST:
            options = [Option(str(at), lost_label(code), code) for at, code in enumerate(LOST_REASONS, 1)]
            self._ask("U", self.tr("Why was it lost?"), options, self._lost)
        else:
            said = self.tr("Meeting held with {0}") if kind is MarkKind.HELD else self.tr("{0} advanced")
            self.decided.emit(Deed(report_outcome, said, (kind,)))

    def _won(self, typed: str) -> str:
        digits = typed.replace(" ", "").replace(",", "").replace("\N{NO-BREAK SPACE}", "")
        try:
            amount = float(digits) if digits else None
        except ValueError:
            return self.tr("Give the amount as a number, for example 24000.")
        self.decided.emit(Deed(report_outcome, self.tr("Won {0}"), (MarkKind.WON,), {"amount": amount}))
        return ""

    def _lost(self, option: Option) -> None:
        self.decided.emit(Deed(report_outcome, self.tr("Lost {0}"), (MarkKind.LOST,), {"reason": option.code}))

    def _put_aside(self, option: Option) -> None:
        until_at = aside_until(int(option.code), *self._clock)
        self.decided.emit(Deed(snooze_handoff, self.tr("Put aside {0}"), (until_at,)))


def aside_until(choice: int, now: Moment, zone: str) -> Moment:
    """The moment of each choice of `snooze`: in two hours, tomorrow at nine, Monday at nine, in a week."""
    if choice == 1:
        return now + 2 * HOUR_SECONDS
    if choice == 4:  # noqa: PLR2004 - the last of four
        return now + 7 * DAY_SECONDS
    clock = clocks(zone)[-1]
    today = on_clock(clock, now).date()
    days = 1 if choice == 2 else 7 - today.weekday()  # noqa: PLR2004 - tomorrow; the other is Monday
    return day_begins(clock, today + timedelta(days=days)) + _MORNING_HOUR * HOUR_SECONDS
