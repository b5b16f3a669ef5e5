"""The numbers of one person: what each is, what calls have shown of it, and which one is offered next (R3, R5)."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache

from calldesk.domain.lead_facts import PhoneFact
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass
from calldesk.domain.switchboards import FullLine


class NumberUse(StrEnum):
    """What a number is: what the file or a person says, else what its extension or its plan tells."""

    DIRECT = "direct"
    MOBILE = "mobile"
    LINE = "line"
    HOME = "home"
    SWITCHBOARD = "switchboard"


WRONG_PERSON = "wrong_person"
SAID = (*NumberUse, WRONG_PERSON)
"""What a person may say by hand that a number is."""
TOLD_USES = frozenset({NumberUse.DIRECT, NumberUse.HOME, NumberUse.SWITCHBOARD})
"""Uses that no numbering plan tells: they are stored in place of the plan's kind where somebody says so."""


class NumberState(IntEnum):
    """What calls have shown of a number of this person, in the order in which numbers are offered."""

    REACHES = 0
    UNTESTED = 1
    TRIED = 2
    GATEKEEPER = 3
    FAILING = 4
    DEAD = 5
    WRONG_PERSON = 6


_USE_ORDER = {use: at for at, use in enumerate(NumberUse)}


@dataclass(frozen=True, slots=True)
class NumberStanding:
    """One number of a lead as its facts say it stands.

    Attributes:
        attempts: Dials of this number for this lead.
        last_at: The latest of them; 0 = never.
        full: What keeps it from being rung for a while, whomever it was rung for (R5).
    """

    phone: PhoneFact
    use: NumberUse
    state: NumberState
    attempts: int = 0
    last_at: Moment = 0.0
    full: FullLine | None = None

    @property
    def is_dead(self) -> bool:
        """A call found it wrong; the lead lives on by its other numbers."""
        return self.state >= NumberState.DEAD


@dataclass(slots=True)
class NumberLog:
    """What the facts folded so far say of one number."""

    state: NumberState = NumberState.UNTESTED
    attempts: int = 0
    last_at: Moment = 0.0
    failed: int = 0
    use: NumberUse | None = None

    def dialled(self, at: Moment, attempts: int) -> None:
        """It was dialled, so often where an imported row stands for several."""
        self.attempts += attempts
        self.last_at = max(self.last_at, at)
        if self.state is NumberState.UNTESTED:
            self.state = NumberState.TRIED

    def said(self, kind: str) -> None:
        """Somebody said what it is. It lives again, until a later call finds otherwise, unless it is another's."""
        if kind == WRONG_PERSON:
            self.state = NumberState.WRONG_PERSON
            return
        self.use = NumberUse(kind)
        if self.state >= NumberState.DEAD:
            self.state = NumberState.TRIED if self.attempts else NumberState.UNTESTED

    def ended(self, kind: Outcome, failures: Collection[str], most_failures: int) -> None:
        """How a dial of it ended.

        Who has once been reached there is still taken to be: no later gatekeeper or failure says otherwise, only a
        call that finds the number wrong. A bad or wrong number is dead at once, for somebody heard it. A failure that
        proves nothing alone (busy) makes it FAILING after so many in a row: it is offered last, and closes no lead.
        """
        self.failed = self.failed + 1 if kind.code in failures else 0
        if kind.effect is Effect.KILL_NUMBER:
            by_ear = kind.klass is not OutcomeClass.NONE
            self.state = NumberState.WRONG_PERSON if by_ear else NumberState.DEAD
        elif self.state >= NumberState.DEAD or self.state is NumberState.REACHES:
            return
        elif kind.klass is OutcomeClass.REACH:
            self.state = NumberState.REACHES
        elif self.failed >= most_failures:
            self.state = NumberState.FAILING
        elif kind.klass is OutcomeClass.CONNECT:
            self.state = NumberState.GATEKEEPER
        elif self.state is NumberState.FAILING and not self.failed:
            self.state = NumberState.TRIED


_TOLD: tuple[tuple[NumberUse, frozenset[str]], ...] = (
    (NumberUse.SWITCHBOARD, frozenset("switchboard zentrale centrale reception company corporate hq account".split())),  # noqa: SIM905
    (NumberUse.HOME, frozenset("home private privat personal".split())),  # noqa: SIM905  # as a list it reads worse
    (NumberUse.DIRECT, frozenset("direct direkt durchwahl".split())),  # noqa: SIM905
)


@cache
def told_use(heading: str) -> NumberUse | None:
    """The use that a column's heading tells, such as "Home Phone" or "Direct dial"; None = it tells none."""
    words = set(re.findall(r"[a-z]+", heading.casefold()))
    return next((use for use, names in _TOLD if words & names), None)


def use_of(kind: str, extension: str) -> NumberUse:
    """What a number is: as told, else behind an extension a switchboard's, else by its plan."""
    if kind in TOLD_USES:
        return NumberUse(kind)
    if extension:
        return NumberUse.SWITCHBOARD
    return NumberUse.MOBILE if kind == "mobile" else NumberUse.LINE


def ranked_numbers(
    phones: Sequence[PhoneFact], logs: Mapping[str, NumberLog], *, by_state: bool
) -> tuple[NumberStanding, ...]:
    """The numbers in the order in which they are offered.

    First those that reached the person; then untested ones, then those nobody answered, those with a gatekeeper, those
    that fail; dead ones last. Among equals: direct, mobile, a line that nobody has told more of, home, switchboard;
    then as they were written in the file. Same facts, same order.

    Args:
        phones: As they are stored.
        logs: What calls showed of each.
        by_state: False = in stored order, as databases have it whose rows were folded by older programs.
    """
    empty = NumberLog()
    known = [(phone, logs.get(phone.e164, empty)) for phone in phones]
    found = [
        NumberStanding(phone, log.use or use_of(phone.kind, phone.extension), log.state, log.attempts, log.last_at)
        for phone, log in known
    ]
    if by_state:
        found.sort(key=lambda number: (number.state, _USE_ORDER[number.use]))
    return tuple(found)
