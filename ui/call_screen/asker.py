"""Asks what an outcome still needs: a digit, a date, a time; then says how the call ended."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from calldesk.actions.calls import Ending
from calldesk.actions.promises import NewTime
from calldesk.domain.moments import DAY_SECONDS, Moment
from ui.call_screen.screen import CallScreen
from ui.call_screen.spoken_time import Place
from ui.call_screen.time_asked import TimeAsked
from ui.kit.runner import Runner
from ui.lead_card.criteria import KEYS
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.outcomes import Option, every_outcome, fit_reasons, number_kinds

_MONTH_SECONDS = 30 * DAY_SECONDS
_MONTHS = {"months_1": 1, "months_3": 3, "months_6": 6}
_TYPED = "typed"
_CRITERION, _AS_IT_IS = "criterion", "as it is"
"""What the menu of key 9 offers beside outcomes."""


class _Wants(Enum):
    """What the typed time is for."""

    CALLBACK = "callback"
    NOT_NOW = "not_now"


class Asker(QObject):
    """Turns a pressed outcome into an Ending.

    Signals:
        decided: The Ending, with everything its outcome needs.
    """

    decided = Signal(object)

    def __init__(self, runner: Runner, screen: CallScreen, menu: DigitMenu) -> None:
        super().__init__(screen)
        self._screen = screen
        self._menu = menu
        self._wants = _Wants.CALLBACK
        self._now: Moment = 0.0
        self._line = screen.card.notes.callback
        self.time = TimeAsked(runner, self._line)
        menu.picked.connect(self._picked)
        self.time.agreed.connect(self._agreed)

    def stand_at(self, now: Moment, place: Place) -> None:
        """From when and where typed times are read; called with every lead and every second."""
        self._now = now
        is_promise = self._wants is _Wants.CALLBACK
        self.time.stand_at(now, place if is_promise else replace(place, schedule=None))

    def ask(self, code: str, key: str) -> None:
        """Asks what this outcome needs; one that needs nothing is decided at once."""
        button = self._screen.bar.buttons.get(key) or self._screen.bar.buttons["1"]
        questions = {
            "bad_number": (self.tr("What is wrong with the number?"), number_kinds()),
            "not_a_fit": (self.tr("Why is it not a fit?"), fit_reasons()),
            "not_now": (self.tr("Back on the list when?"), self._returns()),
        }
        if code in questions:
            question, options = questions[code]
            self._menu.ask(question, options, button)
        elif code == "callback":
            self._want(_Wants.CALLBACK)
        elif code == "qualified" and self._screen.card.criteria.missing:
            self._ask_missing(button)
        else:
            self.decided.emit(Ending(code))

    def ask_any(self) -> None:
        """Shows every outcome there is (key 0)."""
        self._menu.ask(self.tr("How did it end?"), every_outcome(), self._screen.bar.buttons["5"])

    def _ask_missing(self, button: QPushButton) -> None:
        """Says which criteria are missing; their letters tick them here too, and with the last it is logged."""
        missing = self._screen.card.criteria.missing
        letters = [Option(key.lower(), self.tr("{0} is met").format(name), _CRITERION) for key, name in missing]
        as_it_is = Option("9", self.tr("Qualified all the same"), _AS_IT_IS)
        names = ", ".join(name for _, name in missing)
        self._menu.ask(self.tr("Not ticked yet: {0}").format(names), (*letters, as_it_is), button)

    def _returns(self) -> tuple[Option, ...]:
        words = (
            ("", self.tr("Not before a new event")),
            ("months_1", self.tr("In a month")),
            ("months_3", self.tr("In 3 months")),
            ("months_6", self.tr("In 6 months")),
            (_TYPED, self.tr("On a date I type")),
        )
        return tuple(Option(str(at), said, "not_now", reason) for at, (reason, said) in enumerate(words, 1))

    def _picked(self, option: Option) -> None:
        if option.code == "not_now" and option.reason == _TYPED:
            self._want(_Wants.NOT_NOW)
        elif option.code == "not_now" and option.reason in _MONTHS:
            until_at = self._now + _MONTHS[option.reason] * _MONTH_SECONDS
            self.decided.emit(Ending("not_now", until_at=until_at))
        elif option.code == _CRITERION:
            self._screen.card.criteria.toggle(KEYS.index(option.digit.upper()))
            self.ask("qualified", "9")
        elif option.code == _AS_IT_IS:
            self.decided.emit(Ending("qualified"))
        elif (
            option.digit in {"5", "6", "7", "9"}
            and option.code in {"callback", "not_now", "not_a_fit", "qualified"}
            and not option.reason
        ):
            self.ask(option.code, option.digit)
        else:
            self.decided.emit(Ending(option.code, reason=option.reason))

    def _want(self, wants: _Wants) -> None:
        self._wants = wants
        self.time.forget()
        self._line.show_purpose(back=wants is _Wants.NOT_NOW)
        self._line.focus()

    def _agreed(self, to: NewTime) -> None:
        if self._wants is _Wants.CALLBACK:
            self.decided.emit(Ending("callback", reason=to.reason, callback_at=to.at, until_at=to.until_at))
        else:
            self.decided.emit(Ending("not_now", until_at=to.at))
