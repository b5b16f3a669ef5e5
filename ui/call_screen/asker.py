"""Asks what an outcome still needs: a digit, a date, a time, a note; then says how the call ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from calldesk.actions.calls import Ending
from calldesk.actions.promises import NewTime
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass
from ui.call_screen.screen import CallScreen
from ui.call_screen.spoken_time import Place
from ui.call_screen.time_asked import TimeAsked
from ui.kit.runner import Runner
from ui.lead_card.criteria import KEYS
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.outcomes import Option, every_outcome, fit_reasons, label_of, number_kinds
from ui.lead_card.team_outcomes import TeamOutcomes

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
    """Turns a pressed outcome into an Ending, one question after the other.

    Signals:
        decided: The Ending, with everything its outcome needs.
    """

    decided = Signal(object)

    def __init__(self, runner: Runner, screen: CallScreen, menu: DigitMenu, outcomes: TeamOutcomes) -> None:
        super().__init__(screen)
        self._screen = screen
        self._menu = menu
        self._outcomes = outcomes
        self._wants = _Wants.CALLBACK
        self._ending = Ending("callback")
        self._key = ""
        self._answer: Callable[[Option], None] = self._begin_with
        self._lead: LeadId | None = None
        self._wants_note = False
        self._now: Moment = 0.0
        self._place = Place("UTC", "", "UTC")
        self._line = screen.card.notes.callback
        self.time = TimeAsked(runner, self._line)
        menu.picked.connect(self._picked)
        self.time.agreed.connect(self._agreed)
        screen.card.notes.finished.connect(self._noted)

    def stand_at(self, now: Moment, place: Place) -> None:
        """From when and where typed times are read; called with every lead and every second."""
        self._now, self._place = now, place
        self._want_time_for(self._wants)

    def ask(self, code: str, key: str) -> None:
        """Asks what this outcome needs; one that needs nothing is decided at once."""
        outcome = self._outcomes.table.of(code)
        kinds = number_kinds(self._outcomes.table)
        self._start(outcome, key)
        if outcome.effect is Effect.KILL_NUMBER and len(kinds) > 1:
            self._choose(self.tr("What is wrong with the number?"), kinds, self._number_was)
        else:
            self._first(outcome)

    def ask_any(self) -> None:
        """Shows every outcome there is (key 0)."""
        self._key = "5"
        self._choose(self.tr("How did it end?"), every_outcome(self._outcomes.table), self._begin_with)

    def _start(self, outcome: Outcome, key: str) -> None:
        self._ending, self._key, self._wants_note = Ending(outcome.code), key, False
        self._lead = self._screen.card.notes.lead_id

    def _choose(self, question: str, options: Sequence[Option], answer: Callable[[Option], None]) -> None:
        self._answer = answer
        self._menu.ask(question, options, self._screen.bar.place_of(self._key))

    def _picked(self, option: Option) -> None:
        self._answer(option)

    def _begin_with(self, option: Option) -> None:
        """An outcome out of the menu of all."""
        outcome = self._outcomes.table.of(option.code)
        self._start(outcome, outcome.key or self._key)
        self._first(outcome)

    def _number_was(self, option: Option) -> None:
        self._start(self._outcomes.table.of(option.code), self._key)
        self._next()

    def _first(self, outcome: Outcome) -> None:
        if outcome.effect is Effect.REMARKET and outcome.klass is OutcomeClass.REACH:
            self._choose(self.tr("Back on the list when?"), self._returns(outcome.code), self._returns_in)
        elif outcome.effect is Effect.HAND_OVER and self._screen.card.criteria.missing:
            self._ask_missing()
        else:
            self._next()

    def _next(self) -> None:
        """The next thing that is missing; with nothing missing it is decided."""
        ending, outcome = self._ending, self._outcomes.table.of(self._ending.code)
        if outcome.needs_reason and not ending.reason:
            self._choose(self._why(outcome), fit_reasons(outcome.code), self._reason_was)
        elif outcome.takes_callback and ending.callback_at is None:
            self._want(_Wants.CALLBACK)
        elif outcome.needs_note and not self._screen.card.notes.text.strip():
            self._wants_note = True
            self._screen.card.notes.ask_for(label_of(outcome.code, self._outcomes.table))
        else:
            self._forget()
            self.decided.emit(ending)

    def _why(self, outcome: Outcome) -> str:
        if outcome.code == "not_a_fit":
            return self.tr("Why is it not a fit?")
        return self.tr("Why “{0}”?").format(label_of(outcome.code, self._outcomes.table))

    def _reason_was(self, option: Option) -> None:
        self._ending = replace(self._ending, reason=option.reason)
        self._next()

    def _ask_missing(self) -> None:
        """Says which criteria are missing; their letters tick them here too, and with the last it is logged."""
        missing = self._screen.card.criteria.missing
        letters = [Option(key.lower(), self.tr("{0} is met").format(name), _CRITERION) for key, name in missing]
        as_it_is = Option("9", self.tr("Qualified all the same"), _AS_IT_IS)
        names = ", ".join(name for _, name in missing)
        self._choose(self.tr("Not ticked yet: {0}").format(names), (*letters, as_it_is), self._criterion_was)

    def _criterion_was(self, option: Option) -> None:
        if option.code == _CRITERION:
            self._screen.card.criteria.toggle(KEYS.index(option.digit.upper()))
            self._first(self._outcomes.table.of(self._ending.code))
        else:
            self._next()

    def _returns(self, code: str) -> tuple[Option, ...]:
        words = (
            ("", self.tr("Not before a new event")),
            ("months_1", self.tr("In a month")),
            ("months_3", self.tr("In 3 months")),
            ("months_6", self.tr("In 6 months")),
            (_TYPED, self.tr("On a date I type")),
        )
        return tuple(Option(str(at), said, code, reason) for at, (reason, said) in enumerate(words, 1))

    def _returns_in(self, option: Option) -> None:
        if option.reason == _TYPED:
            self._want(_Wants.NOT_NOW)
            return
        if option.reason in _MONTHS:
            self._ending = replace(self._ending, until_at=self._now + _MONTHS[option.reason] * _MONTH_SECONDS)
        self._next()

    def _want_time_for(self, wants: _Wants) -> None:
        """A date to come back is held against no hours; from the first letter on, not from the next second."""
        self._wants = wants
        is_promise = wants is _Wants.CALLBACK
        self.time.stand_at(
            self._now, self._place if is_promise else replace(self._place, schedule=None, is_promise=False)
        )

    def _want(self, wants: _Wants) -> None:
        self._want_time_for(wants)
        self.time.forget()
        self._line.show_purpose(back=wants is _Wants.NOT_NOW)
        self._line.focus()

    def _agreed(self, to: NewTime) -> None:
        if self._wants is _Wants.NOT_NOW and self._is_asked:
            self._ending = replace(self._ending, until_at=to.at)
        else:
            ending = self._taking_callback()
            reason = to.reason or ending.reason  # that it holds outside the hours counts more than a coded reason
            self._ending = replace(ending, reason=reason, callback_at=to.at, until_at=to.until_at)
        self._next()

    @property
    def _is_asked(self) -> bool:
        """Whether the question is still about the lead on the card."""
        return self._lead is not None and self._lead == self._screen.card.notes.lead_id

    def _taking_callback(self) -> Ending:
        """The outcome that asked for the time; a time that is typed unasked is a callback."""
        if self._is_asked and self._outcomes.table.of(self._ending.code).takes_callback:
            return self._ending
        self._lead = self._screen.card.notes.lead_id
        offered = (one for one in self._outcomes.table.offered if one.effect is Effect.CALLBACK)
        return Ending(next(offered).code)

    def _forget(self) -> None:
        """Nothing is asked any more."""
        self._lead, self._wants_note = None, False
        self._want_time_for(_Wants.CALLBACK)

    def _noted(self) -> None:
        if self._wants_note and self._is_asked:
            self._next()
