"""To which rep a qualified lead goes, and why: accounts, territory, industry, size, presence, load, turn (R10)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from calldesk.domain.clocks import clocks, day_begins
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.hours import Schedule, closes_at, is_open, make_schedule, next_opening
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.domain.toml_fields import Table, check_names, number_of, read_toml, tables_of, text_of, whole_of
from calldesk.domain.week_windows import parse_window

USUAL_HOURS = "mo-fr 09:00-17:00"
MOST_OPEN = 10_000
"""A rep without a limit."""


@dataclass(frozen=True, slots=True)
class RepRules:
    """What a team says of one rep; an empty list fits everybody.

    Attributes:
        login: Whose.
        zone: IANA zone of their desk.
        hours: Their working week, as `parse_window` reads it.
        states, countries, industries: What they work, without regard to case.
        least_employees, most_employees: The size of company.
        accounts: Companies that are theirs, whatever else is said.
        most_open: So many open hand-offs, and others go first.
        away: First and last day of each absence.
    """

    login: str
    zone: str = "UTC"
    hours: str = USUAL_HOURS
    states: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    least_employees: int = 0
    most_employees: int = 0
    accounts: tuple[str, ...] = ()
    most_open: int = MOST_OPEN
    away: tuple[tuple[date, date], ...] = ()

    @property
    def schedule(self) -> Schedule:
        """Their working hours by their own clock."""
        return make_schedule((self.zone,), parse_window(self.hours))

    def is_away(self, at: Moment) -> bool:
        """Whether an absence covers this moment."""
        clock = clocks(self.zone)[-1]
        return any(
            day_begins(clock, first) <= at < day_begins(clock, last + timedelta(days=1)) for first, last in self.away
        )


@dataclass(frozen=True, slots=True)
class Routing:
    """The rules of a team.

    Attributes:
        reps: In the order of the file.
        accept_hours: Working hours in which an offered one must be decided.
        contact_hours: Working hours after accepting until the first own contact.
        silent_days: So many days without a word after that, and the rep is reminded.
        patience_hours: Working hours after a reminder or escalation until the next step.
    """

    reps: tuple[RepRules, ...] = ()
    accept_hours: float = 24.0
    contact_hours: float = 16.0
    silent_days: float = 7.0
    patience_hours: float = 4.0

    def rules_of(self, login: str) -> RepRules:
        """What is said of this rep; the usual, where nothing is."""
        return next((one for one in self.reps if one.login == login), RepRules(login))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rep who may get it: the rules, and how much they have.

    Attributes:
        open_count: Hand-offs that are offered to them or accepted and not at their end.
        last_routed_at: When they last got one; 0 = never.
    """

    user: UserId
    rules: RepRules
    open_count: int = 0
    last_routed_at: Moment = 0.0


@dataclass(frozen=True, slots=True)
class Route:
    """Who gets it; `why` is ``account``, ``territory:IL``, ``industry:...``, ``size:...`` or ``turn``."""

    user: UserId
    why: str


def route(
    lead: Mapping[str, str], candidates: Sequence[Candidate], at: Moment, *, but: Collection[UserId] = ()
) -> Route | None:
    """The rep for a lead; None where nobody may have it.

    Who owns the account comes first. Of the others those whose rules fit, the more of them the better; then who is
    below their limit, who is at work, who has fewest open, who has waited longest.

    Args:
        lead: Fields by their import names.
        candidates: All reps.
        at: Now.
        but: Who is not asked again.
    """
    present = [one for one in candidates if one.user not in but and not is_absent(one.rules, at)]
    company = lead.get("company", "").strip().casefold()
    owners = [one for one in present if company and company in map(str.casefold, one.rules.accounts)]
    if owners:
        return Route(min(owners, key=lambda one: one.open_count).user, "account")
    fitting = [(reasons, one) for one in present if (reasons := _fit(lead, one.rules)) is not None]
    if not fitting:
        return None
    reasons, chosen = min(fitting, key=lambda pair: _order(pair[0], pair[1], at))
    return Route(chosen.user, reasons[0] if reasons else "turn")


def _order(reasons: Sequence[str], one: Candidate, at: Moment) -> tuple[int, bool, bool, int, Moment, int]:
    full = one.open_count >= one.rules.most_open
    asleep = not is_open(one.rules.schedule, at)
    return -len(reasons), full, asleep, one.open_count, one.last_routed_at, one.user


def is_absent(rules: RepRules, at: Moment) -> bool:
    """Whether they are away when they would next be at work."""
    schedule = rules.schedule
    next_at = at if is_open(schedule, at) else next_opening(schedule, at)
    return next_at is None or rules.is_away(next_at)


def fits(lead: Mapping[str, str], rules: RepRules) -> bool:
    """Whether no rule speaks against this rep having this lead."""
    return _fit(lead, rules) is not None


def _fit(lead: Mapping[str, str], rules: RepRules) -> list[str] | None:
    """Why it fits, the strongest reason first; None where a rule speaks against it."""
    found: list[str] = []
    for name, field, wanted in (
        ("territory", "state", rules.states),
        ("territory", "country", rules.countries),
        ("industry", "industry", rules.industries),
    ):
        value = lead.get(field, "").strip()
        if wanted and value.casefold() not in {one.casefold() for one in wanted}:
            return None
        if wanted:
            found.append(f"{name}:{value}")
    if rules.least_employees or rules.most_employees:
        size = _whole(lead.get("employees", ""))
        if size is None or size < rules.least_employees or (rules.most_employees and size > rules.most_employees):
            return None
        found.append(f"size:{size}")
    return found


def _whole(words: str) -> int | None:
    digits = words.replace(",", "").replace(" ", "").removesuffix("+")
    return int(digits) if digits.isdecimal() else None


@lru_cache(maxsize=8192)
def after_working(schedule: Schedule, at: Moment, seconds: float) -> Moment:
    """The moment at which so many seconds of working time have passed since; without working hours, of any time."""
    left, now = seconds, at
    for _ in range(400):
        opens_at = now if is_open(schedule, now) else next_opening(schedule, now)
        ends_at = closes_at(schedule, opens_at) if opens_at is not None else None
        if opens_at is None or ends_at is None:
            break
        if opens_at + left <= ends_at:
            return opens_at + left
        left, now = left - (ends_at - opens_at), ends_at
    return at + seconds


_KNOWN = ("accept_hours", "contact_hours", "silent_days", "patience_hours", "rep")
_OF_REP = ("login", "zone", "hours", "states", "countries", "industries", "least_employees", "most_employees")
_OF_REP_TOO = ("accounts", "most_open", "away")


@lru_cache(maxsize=16)
def read_routing(text: str) -> Routing:
    """The rules in a TOML text; an empty one is the usual.

    Raises:
        Unreadable: It is no TOML.
        Rejected: A value cannot be; the sentence names it.
    """
    table = read_toml(text, "The routing")
    check_names(table, _KNOWN, "The routing")
    rows = tables_of(table, "rep", "the routing")
    usual = Routing()
    hours = {
        name: number_of(table, name, "The routing", least, 1000) if name in table else getattr(usual, name)
        for name, least in (("accept_hours", 0.1), ("contact_hours", 0.1), ("silent_days", 0.1), ("patience_hours", 0))
    }
    reps = tuple(_rep(row) for row in rows)
    logins = [one.login for one in reps]
    twice = next((login for login in logins if logins.count(login) > 1), "")
    if twice:
        raise Rejected(f"The routing names the rep {twice} twice. Keep one entry.")
    return Routing(reps, **hours)


def _rep(row: Table) -> RepRules:
    login = text_of(row, "login", "A rep of the routing")
    where = f"The rep {login}"
    check_names(row, (*_OF_REP, *_OF_REP_TOO), where)
    usual = RepRules(login)
    sizes: dict[str, Any] = {
        name: whole_of(row, name, where, 0, 10_000_000) if name in row else getattr(usual, name)
        for name in ("least_employees", "most_employees", "most_open")
    }
    lists: dict[str, Any] = {
        name: _texts(row, name, where) for name in ("states", "countries", "industries", "accounts")
    }
    zone = text_of(row, "zone", where) if "zone" in row else usual.zone
    hours = text_of(row, "hours", where) if "hours" in row else usual.hours
    if not clocks(zone):
        raise Rejected(f"{where} has an unknown zone {zone}. Write it like America/Denver.")
    try:
        parse_window(hours)
    except DeskError as error:
        raise Rejected(f"{where}: {error.sentence}") from None
    return replace(usual, zone=zone, hours=hours, away=_away(row, where), **lists, **sizes)


def _texts(row: Table, name: str, where: str) -> tuple[str, ...]:
    values = row.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Rejected(f'{where} has a wrong {name}: write {name} = ["...", "..."].')
    return tuple(value.strip() for value in values)


def _away(row: Table, where: str) -> tuple[tuple[date, date], ...]:
    said = f"{where} has a wrong away: write away = [[2026-12-21, 2027-01-03]]."
    spans = row.get("away", [])
    if not isinstance(spans, list):
        raise Rejected(said)
    found: list[tuple[date, date]] = []
    for span in spans:
        days = span if isinstance(span, list) else []
        if len(days) != len(("first", "last")) or not all(type(day) is date for day in days) or days[0] > days[1]:
            raise Rejected(said)
        found.append((days[0], days[1]))
    return tuple(found)
