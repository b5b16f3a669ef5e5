"""What somebody would leave behind who leaves the team, and where each thing can go: nothing is left in limbo (R14)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, product

from calldesk.domain.routing import RepRules, Routing, fits

ANYONE = "anyone"
"""Where callbacks go that keep their time and become anybody's of their list."""
BY_ROUTING = "routing"
"""Where hand-offs go to the rep whom the routing rules give them."""
MOST_TRIED = 2000
"""So many kinds of lead are held against the rules of the other reps."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What hangs on one person.

    Attributes:
        callbacks: Promised ones, due or not.
        undecided: Hand-offs offered to them.
        taken: Hand-offs they accepted, without an end.
        in_hand: Leads they hold now; these are simply released.
        returned: Hand-offs of theirs that came back and are on a list again: anyone of the list has these.
        lists: Names of the lists with leads on which nobody else is.
        territories: What the routing rules give to nobody else, in words; ("",) = all that fits no other rep.
        may_return: Hand-offs of theirs, or of those in whose place they are, that a rep has and may still give back.
    """

    callbacks: int = 0
    undecided: int = 0
    taken: int = 0
    in_hand: int = 0
    returned: int = 0
    lists: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()
    may_return: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether they may simply go."""
        handoffs = self.undecided or self.taken or self.may_return
        return not (self.callbacks or handoffs or self.lists or self.territories)

    def sentence(self, name: str) -> str:
        """The whole of it: ``Ann has 14 callbacks, 3 hand-offs nobody decided on, and is the only one on East``."""
        has = [
            _counted(self.callbacks, "callback", "callbacks"),
            _counted(self.undecided, "hand-off nobody decided on", "hand-offs nobody decided on"),
            _counted(self.taken, "accepted one without an end", "accepted ones without an end"),
            _counted(self.in_hand, "lead in hand", "leads in hand"),
            _counted(self.may_return, "hand-off that may come back", "hand-offs that may come back"),
        ]
        parts = [f"has {', '.join(one for one in has if one)}"] if any(has) else []
        if self.lists:
            parts.append(f"is the only one on the list{'s' if len(self.lists) > 1 else ''} {', '.join(self.lists)}")
        if self.territories:
            parts.append(f"is the only rep for {', '.join(one or 'all else' for one in self.territories)}")
        return f"{name} {', and '.join(parts)}" if parts else f"{name} has nothing open"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where each thing goes, a login each; "" = not said.

    Attributes:
        callbacks: ANYONE too.
        undecided, taken: BY_ROUTING too.
        lists: Who is put on the lists with nobody left.
        rules: Who takes the leaver's routing rules over.
        returns: Who gets the hand-offs that a rep gives back later; THE_LIST too.
    """

    callbacks: str = ""
    undecided: str = ""
    taken: str = ""
    lists: str = ""
    rules: str = ""
    returns: str = ""

    def missing(self, left: LeftBehind) -> LeftBehind:
        """What has none yet; leads in hand need none."""
        return LeftBehind(
            callbacks=0 if self.callbacks else left.callbacks,
            undecided=0 if self.undecided else left.undecided,
            taken=0 if self.taken else left.taken,
            lists=() if self.lists else left.lists,
            territories=() if self.rules else left.territories,
            may_return=0 if self.returns else left.may_return,
        )


def only_theirs(routing: Routing, login: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """What leads the rules give to this rep and to none of the others, in words; nothing where all is shared.

    Args:
        routing: The rules.
        login: Whose.
        others: Logins of the reps who stay.
    """
    own = routing.rules_of(login)
    kept = [routing.rules_of(other) for other in others]
    kinds = islice(product(_or_any(own.states), _or_any(own.countries), _or_any(own.industries)), MOST_TRIED)
    found = [_words(kind) for kind in kinds if not any(fits(lead, one) for one in kept for lead in _leads(kind, own))]
    named = {account.casefold() for one in kept for account in one.accounts}
    return tuple(dict.fromkeys([*found, *(one for one in own.accounts if one.casefold() not in named)]))


def _or_any(values: tuple[str, ...]) -> tuple[str, ...]:
    return values or ("",)


def _leads(kind: tuple[str, str, str], own: RepRules) -> Iterator[dict[str, str]]:
    """Leads of this kind, as small and as big as the rules have them."""
    state, country, industry = kind
    for size in {own.least_employees, own.most_employees}:
        yield {"state": state, "country": country, "industry": industry, "employees": str(size) if size else ""}


def _words(kind: tuple[str, str, str]) -> str:
    return " ".join(one for one in kind if one)


def without(routing: Routing, login: str, heir: str = "") -> Routing:
    """The rules once this rep has left; an heir works what was theirs beside the own."""
    own = routing.rules_of(login)
    stay = tuple(one for one in routing.reps if one.login != login)
    if not heir:
        return replace(routing, reps=stay)
    if all(one.login != heir for one in stay):
        return replace(routing, reps=(*stay, replace(own, login=heir, away=())))
    return replace(routing, reps=tuple(_both(one, own) if one.login == heir else one for one in stay))


def _both(one: RepRules, other: RepRules) -> RepRules:
    """One rep works what either did; an empty list fits everybody, so it stays empty."""
    return replace(
        one,
        states=_joined(one.states, other.states),
        countries=_joined(one.countries, other.countries),
        industries=_joined(one.industries, other.industries),
        least_employees=min(one.least_employees, other.least_employees),
        most_employees=max(one.most_employees, other.most_employees)
        if one.most_employees * other.most_employees
        else 0,
        accounts=tuple(dict.fromkeys((*one.accounts, *other.accounts))),
    )


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other))) if one and other else ()
